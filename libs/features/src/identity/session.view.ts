import type { Mandate, Role, ViewSide } from '@einklang/policy';
import type { Locale } from '@einklang/texts';

export class AccountView {
  id!: string;
  name!: string;
  email!: string;
  locale!: Locale;
}

export class MembershipView {
  companyId!: string;
  companyName!: string;
  companyShort!: string;
  /** WORKS_COUNCIL, NONE, ... (domain 2.1) */
  representationType!: string;
  /** My own id as a person of this company. */
  personId!: string;
  roles!: Role[];
  /** Whose side a consultant's mandate stands on. */
  mandate!: Mandate | null;
  /** Sides as which I may look at what both share. */
  views!: ViewSide[];
}

/** Who I am, and where. */
export class SessionView {
  account!: AccountView;
  memberships!: MembershipView[];
}

/** One sign-in of mine on some device. */
export class SignInView {
  id!: string;
  current!: boolean;
  startedAt!: Date;
  lastSeenAt!: Date;
  expiresAt!: Date;
  address!: string;
  agent!: string;
}

export class SignInList {
  items!: SignInView[];
  nextCursor!: string | null;
}

/** What an invitation says before it is accepted. */
export class InvitationOfferView {
  companyName!: string;
  email!: string;
  name!: string;
  role!: Role;
  mandate!: Mandate | null;
  /** True where the address already has an account with a password. */
  hasAccount!: boolean;
}
