import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config';

export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** Stable for one message however often it is sent, so that a repeated copy is recognised (promises P10). */
  readonly messageId: string;
}

/** Sends plain, accessible text mails; without an SMTP address it refuses, and the job waits. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | undefined;

  constructor(private readonly config: Config) {
    this.transport = config.smtpUrl
      ? createTransport({
          url: config.smtpUrl,
          pool: true,
          maxConnections: 4,
          connectionTimeout: 10_000,
          socketTimeout: 20_000,
        } as never)
      : undefined;
  }

  async send({ to, subject, text, messageId }: Mail): Promise<void> {
    if (!this.transport) throw new Error('No SMTP_URL is set; the mail waits.');
    await this.transport.sendMail({
      from: this.config.mailFrom,
      to,
      subject,
      text,
      messageId: `<${messageId}@${new URL(this.config.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
