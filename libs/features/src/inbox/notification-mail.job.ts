import { Config } from '@einklang/platform/config';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Mailer, type Mail } from '@einklang/platform/mail';
import { formatsOf, mailOf, readable, textsOf, type Locale, type MailKind } from '@einklang/texts';
import type { RoomKind } from '@einklang/policy';
import { Injectable } from '@nestjs/common';

interface Row {
  id: string;
  kind: MailKind;
  room: RoomKind;
  initiative_id: string | null;
  title: string | null;
  params: Record<string, string | number>;
  name: string;
  email: string;
  company: string;
  locale: Locale;
}

/**
 * Sends one notification by mail. The words are made at the moment of sending, in the recipient's language and with
 * the recipient's own rights: who has left the room or the role reads nothing, and nobody is reminded of what is done
 * (promises P11). A mail about the council's room carries no content, for it passes through the employer's mail server.
 */
@Injectable()
export class NotificationMailJob implements JobHandler<'notification.mail'> {
  constructor(
    private readonly db: Db,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async run({
    jobId,
    companyId,
    payload: { notificationId, personId },
  }: JobContext<'notification.mail'>): Promise<void> {
    const mail = await this.db.inCompany({ companyId, personId }, () =>
      this.compose(jobId, notificationId, companyId),
    );
    if (!mail) return;
    await this.mailer.send(mail);
    await this.db.inCompany({ companyId, personId }, () => this.db.once(jobId, async () => undefined));
  }

  private async compose(jobId: string, notificationId: string, companyId: string): Promise<Mail | undefined> {
    const [row] = await this.db.sql<Row>(
      `select n.id, n.kind, r.kind as room, n.initiative_id, i.title, n.params, p.name, p.email, c.name as company,
              app.my_locale() as locale
         from notification n
         join person p on p.company_id = n.company_id and p.id = n.person_id
         join company c on c.id = n.company_id
         join room r on r.company_id = n.company_id and r.id = n.room_id
         left join initiative i on i.company_id = n.company_id and i.id = n.initiative_id
        where n.id = $1 and n.room_id = any ((select app.my_rooms())::uuid[])
          and (n.initiative_id is null or i.id is not null)
          and (n.audience is null or exists (
            select 1 from membership m where m.company_id = n.company_id and m.person_id = n.person_id and m.standing = any (n.audience)
               and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())))
          and (n.subject_type <> 'task' or exists (
            select 1 from task t where t.company_id = n.company_id and t.id = n.subject_id and t.completed_at is null
               and t.cancelled_at is null and to_char(t.due_on, 'YYYY-MM-DD') = n.params ->> 'dueOn'))
          and not exists (select 1 from job_done d where d.company_id = n.company_id and d.job_id = $2)`,
      [notificationId, jobId],
    );
    if (!row) return undefined;
    const { locale } = row;
    const closed = row.room === 'COUNCIL' || row.room === 'EMPLOYER' ? row.room : null;
    const path = row.initiative_id && !closed ? `vorhaben/${row.initiative_id}` : 'posteingang?tab=neues';
    const { subject, text } = mailOf(locale, closed ? `room.${closed}` : row.kind, {
      ...readable(row.params, textsOf(locale).inbox.tasks, formatsOf(locale), locale),
      name: row.name,
      company: row.company,
      title: closed ? '' : (row.title ?? row.params['title'] ?? ''),
      link: `${this.config.publicUrl}/b/${companyId}/${path}`,
    });
    return { to: { name: row.name, address: row.email }, subject, text, messageId: row.id };
  }
}
