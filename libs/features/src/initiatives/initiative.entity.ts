import type { UseCaseId } from '@einklang/content';
import type { Stage } from '@einklang/domain';
import { TenantEntity } from '@einklang/platform/data';
import { Column, Entity, VersionColumn } from 'typeorm';

/** A Vorhaben: one AI system that is examined, introduced or already used. In the employer's room until shortlisted. */
@Entity('initiative')
export class Initiative extends TenantEntity {
  @Column('uuid')
  roomId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  problem!: string;

  @Column('text')
  stage!: Stage;

  @Column({ type: 'uuid', update: false })
  openedBy!: string;

  @Column({ type: 'timestamptz', update: false })
  openedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  shortlistedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  shortlistedAt!: Date | null;

  /** Entry of the KI-Verzeichnis that it is about; written by that feature alone. */
  @Column({ type: 'uuid', nullable: true, update: false })
  systemId!: string | null;

  /** The application of the library that it was taken over from. */
  @Column({ type: 'text', nullable: true, update: false })
  libraryId!: UseCaseId | null;

  @Column('timestamptz')
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
