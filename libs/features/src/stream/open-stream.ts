import type { ServerResponse } from 'node:http';
import type { Live, LiveEvent } from '@einklang/platform/live';

/** One company of the reader; without one where the session holds but no membership does. */
export interface Scope {
  company_id: string | null;
  person_id: string | null;
  room_ids: string[] | null;
  /** Of the membership that ends first; null where none ends. */
  seconds_left: number | null;
}

/** An idle session is noticed within this time (promises P12). */
const RECHECK_MS = 4000;
const HEARTBEAT_MS = 25_000;
/** Ends the stream for good; without it the browser comes back with what rights are left. */
const ENDED = 'event: ended\ndata: {}\n\n';

/** A live stream from its first word to its end: it goes when its session, or any right that it was opened with, goes. */
export class OpenStream {
  private readonly cleanUp: (() => void)[] = [];
  private lastMoment: NodeJS.Timeout | undefined;

  /** `readScopes` asks the database what the session may see now; nothing where it is over. */
  constructor(
    private readonly raw: ServerResponse,
    private readonly accountId: string,
    private scopes: readonly Scope[],
    private readonly readScopes: () => Promise<Scope[]>,
  ) {}

  start(live: Live): void {
    this.raw.write('retry: 2000\n\nevent: ready\ndata: {}\n\n');
    // Where the database does not answer, nothing changes either; the next check asks again.
    const check = () => void this.recheck().catch(() => undefined);
    const heartbeat = setInterval(() => this.raw.write(': still here\n\n'), HEARTBEAT_MS);
    const rechecks = setInterval(check, RECHECK_MS);
    this.cleanUp.push(
      live.subscribe((event) => this.tell(event)),
      live.onRights((changed) => {
        if (changed === this.accountId) check();
      }),
      () => clearInterval(heartbeat),
      () => clearInterval(rechecks),
      () => clearTimeout(this.lastMoment),
    );
    this.raw.on('close', () => this.stop());
    this.stopInTime();
  }

  private tell(event: LiveEvent): void {
    if (this.scopes.some((scope) => concerns(scope, event)))
      this.raw.write(`event: change\ndata: ${JSON.stringify(forClient(event))}\n\n`);
  }

  private async recheck(): Promise<void> {
    const current = await this.readScopes();
    const kept = this.scopes.every((before) => current.some((now) => covers(now, before)));
    this.scopes = current;
    if (!kept) this.stop(current.length === 0 ? ENDED : '');
    else if (!this.raw.writableEnded) this.stopInTime();
  }

  /** The last moment of a mandate is nobody's act; what ends later the next recheck sees. */
  private stopInTime(): void {
    clearTimeout(this.lastMoment);
    const left = Math.min(...this.scopes.map(({ seconds_left: seconds }) => seconds ?? Infinity)) * 1000;
    if (left < 2 * RECHECK_MS) this.lastMoment = setTimeout(() => this.stop(), left);
  }

  private stop(lastWords = ''): void {
    for (const clean of this.cleanUp.splice(0)) clean();
    if (!this.raw.writableEnded) this.raw.end(lastWords);
  }
}

/** Rooms decide; without a room it is for one person alone. */
const concerns = (scope: Scope, event: LiveEvent): boolean =>
  scope.company_id === event.companyId &&
  (event.personId !== undefined
    ? event.personId === scope.person_id
    : event.roomId !== undefined && (scope.room_ids ?? []).includes(event.roomId));

/** Whoever has lost a company or a room begins anew with what is left. */
const covers = (now: Scope, before: Scope): boolean =>
  now.person_id === before.person_id &&
  (before.room_ids ?? []).every((room) => (now.room_ids ?? []).includes(room));

const forClient = ({ companyId, kind, subjectType, subjectId, initiativeId }: LiveEvent) => ({
  companyId,
  kind,
  subjectType,
  subjectId,
  initiativeId: initiativeId ?? null,
});
