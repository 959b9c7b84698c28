import type { AiActClass, AiResult, SystemHosting, SystemStatus } from '@einklang/domain';
import { TenantEntity } from '@einklang/platform/data';
import { Column, Entity, VersionColumn } from 'typeorm';

const day = { type: 'date', nullable: true } as const;
const id = { type: 'uuid', nullable: true } as const;

/** An entry of the KI-Verzeichnis. Who sees it says the database: see the migration. */
@Entity('ai_system')
export class AiSystem extends TenantEntity {
  @Column('text')
  product!: string;

  @Column('text')
  vendor!: string;

  @Column('text')
  modules!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  area!: string;

  @Column({ type: 'integer', nullable: true })
  users!: number | null;

  @Column({ type: 'text', nullable: true })
  hosting!: SystemHosting | null;

  @Column('text')
  administrator!: string;

  @Column('text')
  status!: SystemStatus;

  /** Is or was in use, and is seen by everybody since. */
  @Column('boolean')
  used!: boolean;

  @Column(id)
  responsibleId!: string | null;

  @Column(day)
  contractUntil!: string | null;

  @Column('text')
  finding!: string;

  @Column({ type: 'text', nullable: true })
  catalogueId!: string | null;

  @Column({ ...id, update: false })
  plannedIn!: string | null;

  @Column(id)
  agreementId!: string | null;

  @Column('text')
  otherAgreement!: string;

  @Column(day)
  lastReviewOn!: string | null;

  @Column(day)
  nextReviewOn!: string | null;

  @Column({ type: 'text', nullable: true })
  isAi!: AiResult | null;

  @Column({ type: 'text', nullable: true })
  aiActClass!: AiActClass | null;

  @Column(day)
  identifiedOn!: string | null;

  @Column('boolean')
  contested!: boolean;

  @Column({ type: 'uuid', update: false })
  enteredBy!: string;

  @Column({ type: 'timestamptz', update: false })
  enteredAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
