import type { Actor } from '../policy';
import { COUNCIL_MEMBERS, type Standing } from '../roles';
import { ROOM_ACCESS } from '../rooms';
import { action } from './action';
import { DRIVERS, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

/** What the rules need to know of an entry in the KI-Verzeichnis. */
export interface SystemSubject {
  readonly status: string;
}
export interface EnteredSystem extends SystemSubject {
  /** The person who entered it. */
  readonly enteredById: string;
}
/** A hint on the KI-Verzeichnis. */
export interface HintSubject {
  readonly state: string;
}

const isRetired = ({ status }: SystemSubject) => status === 'RETIRED';
const isLive = (system: SystemSubject) => !isRetired(system);

/** The other side enters what it finds (domain 2.4), and corrects only what it entered. */
const ENTERING: readonly Standing[] = [...DRIVERS, ...COUNCIL_MEMBERS];
const isDriver = (actor: Actor) => DRIVERS.some((standing) => actor.standings.includes(standing));
const isTheirs = (system: EnteredSystem, actor: Actor) =>
  isDriver(actor) || system.enteredById === actor.personId;

export const systemActions = {
  // The whole company may know what is in use; outside the joint room in a short view.
  'system.list': action(ROOM_ACCESS.WORKFORCE),
  'system.read': action(ROOM_ACCESS.WORKFORCE),
  'system.read-all': action(JOINT),
  'system.enter': action(ENTERING),
  'system.import': action(DRIVERS),
  'system.export': action(JOINT),
  'system.edit': action<EnteredSystem>(
    ENTERING,
    (system, actor) => isLive(system) && isTheirs(system, actor),
  ),
  'system.review': action<SystemSubject>(DRIVERS, isLive),
  'system.retire': action<SystemSubject>(DRIVERS, isLive),
  'system.reinstate': action<SystemSubject>(DRIVERS, isRetired),
  // Whoever is in the company may say what is missing or wrong; the employer's side owes the answer.
  'system-hint.give': action(ROOM_ACCESS.WORKFORCE),
  'system-hint.list': action(JOINT),
  'system-hint.answer': action<HintSubject>([...EMPLOYER_VOICE, 'HR', 'IT'], ({ state }) => state === 'OPEN'),
  'system.attach': action<InitiativeSubject>(DRIVERS, (initiative) => initiative.stage !== 'CLOSED'),
} as const;
