import type { Mandate, Role } from '@einklang/policy';

export class InvitationView {
  id!: string;
  email!: string;
  name!: string;
  role!: Role;
  mandate!: Mandate | null;
  invitedByName!: string;
  createdAt!: Date;
  expiresAt!: Date;
}

export class InvitationList {
  items!: InvitationView[];
  nextCursor!: string | null;
}

export class GrantedView {
  id!: string;
  personId!: string;
  role!: Role;
  mandate!: Mandate | null;
  validTo!: Date | null;
}
