import type { RoomKind, Standing } from '@einklang/policy';
import { Db, newId, Outbox } from '@einklang/platform/data';
import { Clock } from '@einklang/platform/clock';
import { Live } from '@einklang/platform/live';
import type { NewsKind } from '@einklang/texts';
import { Injectable } from '@nestjs/common';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'notification.mail': { notificationId: string; personId: string };
  }
}

export interface Telling {
  readonly companyId: string;
  /** What caused it, stable over repetitions: nobody is told twice of the same. */
  readonly origin: string;
  readonly kind: NewsKind;
  readonly roomKind: RoomKind;
  /** Roles to tell; only those among them who are in the room at this moment. */
  readonly to: readonly Standing[] | readonly { personId: string }[];
  /** Who caused it and needs no telling. */
  readonly except?: string;
  readonly subject: { readonly type: string; readonly id: string; readonly initiativeId: string | null };
  readonly params?: Readonly<Record<string, string | number>>;
  /** When the mail may go, if not at once: quiet hours. The inbox has it at once either way. */
  readonly mailAt?: Date;
}

/** Tells people something: a row in their inbox and the promise of a mail, each in the recipient's own name. */
@Injectable()
export class Notifications {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  async tell(telling: Telling): Promise<void> {
    const { companyId, roomKind, to, except } = telling;
    const standings = to.filter((entry): entry is Standing => typeof entry === 'string');
    const people = to
      .filter((entry): entry is { personId: string } => typeof entry !== 'string')
      .map((entry) => entry.personId);
    const recipients = await this.db.inCompany({ companyId }, () =>
      this.db.sql<{ person_id: string; room_id: string }>(
        `select distinct m.person_id, r.id as room_id from membership m
           join app.room_access a on a.standing = m.standing and a.room_kind = $1
           join room r on r.company_id = m.company_id and r.kind = a.room_kind
          where m.company_id = $2 and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
            and (m.standing = any ($3) or m.person_id = any ($4::uuid[])) and ($5::uuid is null or m.person_id <> $5)`,
        [roomKind, companyId, standings, people, except ?? null],
      ),
    );
    for (const { person_id: personId, room_id: roomId } of recipients)
      await this.tellOne(telling, personId, roomId);
  }

  private async tellOne(
    { companyId, origin, kind, subject, to, params = {}, mailAt }: Telling,
    personId: string,
    roomId: string,
  ): Promise<void> {
    const audience = to.every((entry) => typeof entry === 'string') ? to : null;
    await this.db.inCompany({ companyId, personId }, async () => {
      const id = newId();
      const told = await this.db.sql(
        `insert into notification (company_id, id, person_id, kind, origin, initiative_id, room_id, subject_type, subject_id, params, created_at, audience)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (company_id, person_id, origin) do nothing returning id`,
        [
          companyId,
          id,
          personId,
          kind,
          origin,
          subject.initiativeId,
          roomId,
          subject.type,
          subject.id,
          JSON.stringify(params),
          this.clock.now(),
          audience,
        ],
      );
      if (told.length === 0) return;
      await this.outbox.promise('notification.mail', { notificationId: id, personId }, mailAt);
      this.db.afterCommit(() =>
        this.live.publish({
          companyId,
          personId,
          kind: 'notification.created',
          subjectType: 'notification',
          subjectId: id,
          initiativeId: subject.initiativeId,
        }),
      );
    });
  }
}
