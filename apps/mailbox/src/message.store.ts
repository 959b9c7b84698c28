import { randomUUID } from 'node:crypto';
import { simpleParser, type AddressObject } from 'mailparser';

/** A mail as it arrived. A mail that was delivered twice is here twice: tests count them. */
export interface Message {
  id: string;
  /** The Message-ID header, the same on every copy of a mail. */
  messageId: string | null;
  from: string;
  /** The addresses of the envelope, lower case, whatever the headers say. */
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  headers: Record<string, string>;
  attachments: { name: string; type: string; bytes: number }[];
  receivedAt: string;
}

const KEPT = 500;

/** The last 500 mails, newest first, in memory only. */
export class MessageStore {
  #messages: Message[] = [];

  async add(raw: Buffer, recipients: string[]): Promise<void> {
    const mail = await simpleParser(raw, { skipTextToHtml: true });
    this.#messages.unshift({
      id: randomUUID(),
      messageId: mail.messageId ?? null,
      from: addressText(mail.from),
      to: recipients.map((address) => address.toLowerCase()),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || null,
      headers: Object.fromEntries(
        mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]),
      ),
      attachments: mail.attachments.map((part) => ({
        name: part.filename ?? '',
        type: part.contentType,
        bytes: part.size,
      })),
      receivedAt: new Date().toISOString(),
    });
    this.#messages.length = Math.min(this.#messages.length, KEPT);
  }

  /** All mails, or those to one address. */
  list(to?: string | null): Message[] {
    const address = to?.trim().toLowerCase();
    return address ? this.#messages.filter((message) => message.to.includes(address)) : this.#messages;
  }

  find(id: string): Message | undefined {
    return this.#messages.find((message) => message.id === id);
  }

  clear(): void {
    this.#messages = [];
  }
}

const addressText = (address: AddressObject | undefined): string => address?.text ?? '';
