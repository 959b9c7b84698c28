import { randomBytes } from 'node:crypto';
import { Problem } from '@einklang/problems';
import { Injectable, Logger } from '@nestjs/common';
import { textsOf } from '@einklang/texts';
import { Config } from '@einklang/platform/config';
import { Db } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import { Mailer } from '@einklang/platform/mail';
import { Passwords } from './passwords';
import { Sessions } from './sessions.service';
import type { InvitationOfferView } from './session.view';

interface ResetRow {
  account_id: string;
  email: string;
  name: string;
  locale: 'de' | 'en';
}
interface OfferRow {
  company_name: string;
  email: string;
  name: string;
  role: InvitationOfferView['role'];
  mandate: InvitationOfferView['mandate'];
  has_account: boolean;
}

/** Doors for people who cannot sign in yet: a forgotten password, an invitation. */
@Injectable()
export class Access {
  private readonly logger = new Logger('Access');

  constructor(
    private readonly db: Db,
    private readonly mailer: Mailer,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  /** Answers the same, in the same time, whether or not the address is known: the mail goes out beside the answer. */
  async requestReset(email: string): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const [found] = await this.db.call<ResetRow>('select * from auth.request_reset($1, $2)', [
      email,
      tokenHash(token),
    ]);
    if (!found) return;
    const texts = textsOf(found.locale).mails.passwordReset;
    const link = `${this.config.publicUrl}/passwort/${token}`;
    void this.mailer
      .send({
        to: { name: found.name, address: found.email },
        subject: texts.subject,
        text: texts.body.replace('{{name}}', found.name).replace('{{link}}', link),
        messageId: `reset-${tokenHash(token).toString('hex').slice(0, 32)}`,
      })
      .catch((error: unknown) => this.logger.error(`a reset mail was not sent: ${String(error)}`));
  }

  async finishReset(token: string, password: string): Promise<void> {
    this.passwords.accept(password);
    const [row] = await this.db.call<{ account: string | null }>(
      'select auth.finish_reset($1, $2) as account',
      [tokenHash(token), await this.passwords.hash(password)],
    );
    if (!row?.account) throw new Problem('reset.expired');
  }

  async readInvitation(token: string): Promise<InvitationOfferView> {
    const [row] = await this.db.call<OfferRow>('select * from auth.read_invitation($1)', [tokenHash(token)]);
    if (!row) throw new Problem('invitation.expired');
    return {
      companyName: row.company_name,
      email: row.email,
      name: row.name,
      role: row.role,
      mandate: row.mandate,
      hasAccount: row.has_account,
    };
  }

  /** An address that has an account proves itself with its password; a new one chooses it here. */
  async acceptInvitation(token: string, password: string, address: string): Promise<void> {
    const offer = await this.readInvitation(token);
    if (offer.hasAccount) await this.sessions.authenticate(offer.email, password, address);
    else this.passwords.accept(password);
    const [row] = await this.db.call<{ account: string | null }>(
      'select auth.accept_invitation($1, $2) as account',
      [tokenHash(token), offer.hasAccount ? null : await this.passwords.hash(password)],
    );
    if (!row?.account) throw new Problem('invitation.expired');
  }
}
