import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/**
 * A real SMTP server that keeps what it gets, in the order of arrival; `refuse(true)` makes it answer »try later«, and
 * after `catchOne()` it keeps the next mail without ever saying so.
 *
 * @returns {Promise<{url: string, mails: {to: string, messageId: string, subject: string, text: string, raw: string, at: number}[],
 *   refuse: (yes: boolean) => void, refused: () => number, catchOne: () => {is: boolean, letGo: () => void}, close: () => Promise<void>}>}
 */
export async function openMailbox() {
  const mails = [];
  let refusing = false;
  let refused = 0;
  let trap;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom(_, __, done) {
      if (!refusing) return done();
      refused += 1;
      done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
    },
    onData: (stream, _, done) => {
      simpleParser(stream, { skipImageLinks: true }).then((mail) => {
        const to = [mail.to ?? []].flat().flatMap((list) => list.value.map((entry) => entry.address ?? ''));
        mails.push({
          to: to.join(' '),
          messageId: mail.messageId ?? '',
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          at: Date.now(),
        });
        if (!trap) return done();
        trap.is = true;
      }, done);
    },
  });
  // A killed worker leaves half a conversation behind.
  server.on('error', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    mails,
    refuse: (yes) => (refusing = yes),
    refused: () => refused,
    catchOne: () => (trap = { is: false, letGo: () => (trap = undefined) }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
