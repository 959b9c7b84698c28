import {
  IconBooks,
  IconBriefcase,
  IconBulb,
  IconCalendarDue,
  IconChecklist,
  IconHistory,
  IconInbox,
  IconLock,
  IconMailbox,
  IconReport,
  IconScale,
  IconSchool,
  IconUsers,
  IconUserShield,
  type Icon,
} from '@tabler/icons-react';
import type { Texts } from '@einklang/texts';
import { isInCouncilRoom } from '../shared/council-room';
import { membershipOf, type Membership, type SessionView } from '../shared/session';

export interface NavItem {
  id: keyof Texts['common']['nav'];
  to: string;
  icon: Icon;
  /** Further addresses that the item stands for. */
  also?: readonly string[];
  /** Shown in the bar at the bottom of phones; the rest is behind "Mehr". */
  inBottomBar?: boolean;
}

type Audience =
  'EMPLOYER' | 'COUNCIL' | 'WORKFORCE' | 'LINE' | 'CONSULTANT' | 'EXPERT' | 'SPECIALIST' | 'ADMIN';

const audiences: Record<Membership['roles'][number], Audience> = {
  MANAGEMENT: 'EMPLOYER',
  PROJECT_LEAD: 'EMPLOYER',
  HR: 'EMPLOYER',
  IT: 'EMPLOYER',
  LINE_MANAGER: 'LINE',
  WC_CHAIR: 'COUNCIL',
  WC_DEPUTY: 'COUNCIL',
  WC_MEMBER: 'COUNCIL',
  WC_SUBSTITUTE: 'COUNCIL',
  WC_ASSISTANT: 'COUNCIL',
  JAV: 'COUNCIL',
  SBV: 'COUNCIL',
  EMPLOYEE_REP: 'COUNCIL',
  EMPLOYEE: 'WORKFORCE',
  SAFETY_DELEGATE: 'WORKFORCE',
  EXPERT_80_3: 'EXPERT',
  CONSULTANT: 'CONSULTANT',
  DPO: 'SPECIALIST',
  OSH_SPECIALIST: 'SPECIALIST',
  OCC_PHYSICIAN: 'SPECIALIST',
  UNION_REP: 'EXPERT',
  TENANT_ADMIN: 'ADMIN',
};

const at = '/b/$companyId';

const everybody = [...new Set(Object.values(audiences))];

/** Who has which item; an item that a role can never use is absent, and so is a page that is not built yet. */
const table: readonly { item: NavItem; for: readonly Audience[]; onlyWithoutCouncil?: true }[] = [
  {
    item: { id: 'inbox', to: `${at}/posteingang`, icon: IconInbox, inBottomBar: true },
    for: ['EMPLOYER', 'COUNCIL', 'LINE', 'CONSULTANT', 'EXPERT', 'SPECIALIST', 'ADMIN'],
  },
  {
    item: {
      id: 'initiatives',
      to: `${at}/vorhaben`,
      icon: IconBulb,
      also: [`${at}/anwendungen`, `${at}/reifegrad`],
      inBottomBar: true,
    },
    for: ['EMPLOYER', 'COUNCIL', 'LINE', 'CONSULTANT', 'EXPERT', 'SPECIALIST', 'ADMIN'],
  },
  {
    item: { id: 'initiativesPublic', to: `${at}/oeffentlich`, icon: IconBulb, inBottomBar: true },
    for: ['WORKFORCE'],
  },
  {
    item: { id: 'agreements', to: `${at}/vereinbarungen`, icon: IconScale },
    for: ['EMPLOYER', 'COUNCIL', 'WORKFORCE', 'LINE', 'CONSULTANT', 'EXPERT', 'SPECIALIST'],
  },
  {
    item: { id: 'surveys', to: `${at}/umfragen`, icon: IconChecklist },
    for: ['EMPLOYER', 'COUNCIL', 'WORKFORCE', 'LINE', 'CONSULTANT', 'EXPERT', 'SPECIALIST'],
  },
  {
    item: { id: 'register', to: `${at}/ki-verzeichnis`, icon: IconBooks },
    for: ['EMPLOYER', 'COUNCIL', 'WORKFORCE', 'LINE', 'CONSULTANT', 'EXPERT', 'SPECIALIST', 'ADMIN'],
  },
  {
    item: { id: 'dueDates', to: `${at}/fristen`, icon: IconCalendarDue, inBottomBar: true },
    for: ['EMPLOYER', 'COUNCIL', 'LINE', 'CONSULTANT', 'EXPERT', 'SPECIALIST'],
  },
  {
    item: { id: 'learning', to: `${at}/lernen`, icon: IconSchool },
    for: ['EMPLOYER', 'COUNCIL', 'WORKFORCE', 'LINE', 'CONSULTANT', 'SPECIALIST'],
  },
  {
    item: { id: 'reports', to: `${at}/berichte`, icon: IconReport },
    for: ['EMPLOYER', 'COUNCIL', 'CONSULTANT', 'EXPERT', 'SPECIALIST'],
  },
  { item: { id: 'council', to: `${at}/betriebsrat`, icon: IconLock }, for: everybody },
  {
    item: { id: 'timeline', to: `${at}/verlauf`, icon: IconHistory },
    for: ['EMPLOYER', 'COUNCIL', 'CONSULTANT'],
  },
  {
    item: { id: 'election', to: `${at}/wahl`, icon: IconMailbox, inBottomBar: true },
    for: everybody,
    onlyWithoutCouncil: true,
  },
  {
    item: { id: 'rights', to: `${at}/rechte`, icon: IconUserShield },
    for: everybody,
    onlyWithoutCouncil: true,
  },
  {
    item: { id: 'administration', to: `${at}/verwaltung`, icon: IconUsers },
    for: ['EMPLOYER', 'COUNCIL', 'ADMIN'],
  },
];

/** The consultant's way home; for others as soon as they work for more than one company. */
const board: NavItem = { id: 'board', to: '/mandanten', icon: IconBriefcase };

const wordsWithoutCouncil: Partial<Record<NavItem['id'], NavItem['id']>> = {
  agreements: 'policies',
};

/** The items of the menu for a membership; `isBuilt` tells whether the application has the address. */
export function navigationFor(
  membership: Pick<Membership, 'roles' | 'mandate' | 'representationType'>,
  companies: number,
  isBuilt: (to: string) => boolean,
): NavItem[] {
  const mine = new Set(membership.roles.map((role) => audiences[role]));
  const withoutCouncil = membership.representationType === 'NONE';
  const items = table
    .filter((row) => row.for.some((audience) => mine.has(audience)))
    .filter((row) => withoutCouncil || !row.onlyWithoutCouncil)
    .filter((row) => row.item.id !== 'council' || isInCouncilRoom(membership))
    .filter((row) => row.item.id !== 'initiativesPublic' || !mine.has('EMPLOYER'))
    .map((row) => row.item);
  const withBoard = mine.has('CONSULTANT') || companies > 1 ? [board, ...items] : items;
  return withBoard
    .filter((item) => isBuilt(item.to))
    .map((item) => (withoutCouncil ? { ...item, id: wordsWithoutCouncil[item.id] ?? item.id } : item));
}

/** Inbox first: where one starts in a company, or null when nothing is there for the reader. */
export function firstPlace(
  session: SessionView | null,
  companyId: string,
  isBuilt: (to: string) => boolean,
): string | null {
  const membership = membershipOf(session, companyId);
  if (!session || !membership) return null;
  const items = navigationFor(membership, session.memberships.length, isBuilt);
  return items.find((item) => item.to.startsWith(at))?.to ?? null;
}
