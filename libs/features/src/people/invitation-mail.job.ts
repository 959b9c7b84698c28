import { randomBytes } from 'node:crypto';
import { Config } from '@einklang/platform/config';
import { Db } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Mailer, type Mail } from '@einklang/platform/mail';
import type { Mandate, Role } from '@einklang/policy';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';

interface Row {
  email: string;
  name: string;
  role: Role;
  mandate: Mandate | null;
  inviter: string;
  company: string;
  locale: Locale;
}

/** Makes the invitation's link and sends it. A repeated sending makes a new link; the older one dies. */
@Injectable()
export class InvitationMailJob implements JobHandler<'invitation.mail'> {
  constructor(
    private readonly db: Db,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'invitation.mail'>): Promise<void> {
    const context = { companyId, personId: payload.inviterId };
    const mail = await this.db.inCompany(context, () => this.compose(jobId, payload.invitationId));
    if (!mail) return;
    await this.mailer.send(mail);
    await this.db.inCompany(context, () => this.db.once(jobId, async () => undefined));
  }

  private async compose(jobId: string, invitationId: string): Promise<Mail | undefined> {
    const token = randomBytes(32).toString('base64url');
    const [row] = await this.db.sql<Row>(
      `with made as (update invitation i set token_hash = $2
          where i.id = $1 and i.accepted_at is null and i.withdrawn_at is null
            and not exists (select 1 from job_done d where d.company_id = i.company_id and d.job_id = $3)
         returning i.*)
       select m.email, m.name, m.role, m.mandate, p.name as inviter, c.name as company, app.invitation_locale(m.id) as locale
         from made m join person p on p.company_id = m.company_id and p.id = m.invited_by join company c on c.id = m.company_id`,
      [invitationId, tokenHash(token), jobId],
    );
    if (!row) return undefined;
    const texts = textsOf(row.locale);
    const { subject, body } = texts.mails.invitation;
    const { name, inviter, company } = row;
    const values = {
      name,
      inviter,
      company,
      role: texts.common.roles[row.role],
      link: `${this.config.publicUrl}/einladung/${token}`,
    };
    return {
      to: { name: row.name, address: row.email },
      subject: fill(subject, values),
      text: fill(body, values),
      messageId: invitationId,
    };
  }
}
