import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { MessageStore } from './message.store';

const LARGEST_BYTES = 30 * 1024 * 1024;

/** Takes every mail from everybody without a password, and answers only when it can be read. */
export const startSmtp = (store: MessageStore, host: string, port: number): Promise<SMTPServer> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    closeTimeout: 1000,
    onData(stream, session, callback) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      buffer(stream)
        .then((raw) => store.add(raw, recipients))
        .then(
          () => callback(),
          (error: Error) => callback(error),
        );
    },
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      // A client that breaks off must not end the mailbox.
      server.off('error', reject).on('error', () => undefined);
      resolve(server);
    });
  });
};
