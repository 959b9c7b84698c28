import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface TestMailbox {
  readonly url: string;
  readonly mails: ParsedMail[];
  to(address: string): ParsedMail[];
  close(): Promise<void>;
}

const addresses = (mail: ParsedMail): string[] =>
  [mail.to ?? []].flat().flatMap((list) => list.value.map((entry) => entry.address ?? ''));

/** A real SMTP server that keeps what it gets. */
export const startMailbox = async (): Promise<TestMailbox> => {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    to: (address) => mails.filter((mail) => addresses(mail).includes(address)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
