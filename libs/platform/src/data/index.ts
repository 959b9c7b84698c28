export { Db, type TenantContext } from './db';
export { Arrival, type Welcome } from './arrival';
export { Outbox, type JobName, type JobPayloads } from './outbox';
export { Audit, type AuditEvent } from './audit';
export { TenantEntity } from './tenant-entity';
export { DataModule } from './data.module';
export { newId } from './id';
export { decodeCursor, encodeCursor, type Page } from './cursor';
