import { TenantEntity } from '@einklang/platform/data';
import { Column, Entity } from 'typeorm';

/** Somebody as a company knows them; the account behind it may be in several companies. */
@Entity('person')
export class Person extends TenantEntity {
  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('text')
  note!: string;
}
