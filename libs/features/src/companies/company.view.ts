import type { GermanLand } from '@einklang/domain';
import type { Mandate, Role, RoomKind } from '@einklang/policy';

export class BodyView {
  id!: string;
  kind!: string;
  seats!: number;
  validFrom!: string;
  validTo!: string | null;
}

export class CompanyView {
  id!: string;
  name!: string;
  shortName!: string;
  sector!: string;
  place!: string;
  /** Land, for public holidays: BW, BY, ... */
  land!: GermanLand;
  employees!: number;
  eligibleVoters!: number;
  collectiveAgreement!: string | null;
  financeCommittee!: boolean;
  tendency!: boolean;
  /** WORKS_COUNCIL, NONE, ... (domain 2.1) */
  representationType!: string;
  bodies!: BodyView[];
}

export class PersonMembershipView {
  id!: string;
  role!: Role;
  mandate!: Mandate | null;
  validFrom!: Date;
  validTo!: Date | null;
  /** Whether I may end it. */
  mayEnd!: boolean;
}

/** A role that I may give, with the mandate where it is a consultant's. */
export class GrantableView {
  role!: Role;
  mandate!: Mandate | null;
  /** It is lent and needs a last day (COI-08). */
  needsEnd!: boolean;
}

export class PersonView {
  id!: string;
  name!: string;
  email!: string;
  note!: string;
  memberships!: PersonMembershipView[];
}

export class PersonList {
  items!: PersonView[];
  /** What my side gives; empty for everybody who administers nobody. */
  grantable!: GrantableView[];
  nextCursor!: string | null;
}

export class RoomMemberView {
  personId!: string;
  name!: string;
  roles!: Role[];
  /** On whose side a consultant's mandate stands; null for everybody else. */
  mandate!: Mandate | null;
}

/** A room I am in, and who else reads there. */
export class RoomView {
  id!: string;
  kind!: RoomKind;
  members!: RoomMemberView[];
}

export class RoomList {
  items!: RoomView[];
  nextCursor!: string | null;
}
