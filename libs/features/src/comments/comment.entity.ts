import { TenantEntity } from '@einklang/platform/data';
import { Column, Entity } from 'typeorm';
import type { AnchorDto } from './comments.dto';

/** A remark on a part of an initiative, in one room. */
@Entity('comment')
export class Comment extends TenantEntity {
  @Column({ type: 'uuid', update: false })
  roomId!: string;

  @Column({ type: 'uuid', update: false })
  initiativeId!: string;

  @Column({ type: 'text', update: false })
  subjectType!: string;

  @Column({ type: 'uuid', update: false })
  subjectId!: string;

  @Column({ type: 'uuid', nullable: true, update: false })
  parentId!: string | null;

  @Column({ type: 'uuid', update: false })
  authorId!: string;

  @Column('text')
  body!: string;

  @Column({ type: 'jsonb', nullable: true, update: false })
  anchor!: AnchorDto | null;

  @Column({ type: 'uuid', array: true })
  mentions!: string[];

  @Column({ type: 'timestamptz', update: false })
  writtenAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  editedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  resolvedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  resolvedBy!: string | null;
}
