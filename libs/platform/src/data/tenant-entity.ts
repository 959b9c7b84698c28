import { PrimaryColumn } from 'typeorm';

/** Every row of a company: its company and its own id, together the key. Ids are time-ordered (UUIDv7). */
export abstract class TenantEntity {
  @PrimaryColumn('uuid', { update: false })
  companyId!: string;

  @PrimaryColumn('uuid', { update: false })
  id!: string;
}
