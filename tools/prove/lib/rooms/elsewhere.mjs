import { hold, holdNone } from '../broken.mjs';
import { TITLES } from './script.mjs';

/** How each word begins that the council writes in its room. */
export const CANARY = 'Kanarie';

/** What the council does reaches its members by mail, through the employer's server: not even what it is about. */
export function mailsAreEmpty(mails, pair) {
  holdNone(
    mails
      .filter(({ subject, text }) => TITLES.some((title) => `${subject} ${text}`.includes(title)))
      .map(({ to, subject }) => `${to}: ${subject}`),
    `Pair ${pair}: a mail says what the council deals with`,
  );
}

/** P22: words of the room are in no mail, no log and no queue, whoever they are for. */
export async function nowhereElse({ house, mailsFrom }, pair) {
  const word = `${CANARY}-${pair}-`;
  const mails = house.mailbox.mails.slice(mailsFrom).filter((mail) => JSON.stringify(mail).includes(word));
  holdNone(
    mails.map(({ to, subject }) => `${to}: ${subject}`),
    'A mail carries words of the room',
  );
  hold(!house.said().includes(word), 'A log carries words of the room.');
  const jobs = await house.sql(
    `select name from bullmq.job where to_jsonb(job)::text like '%' || $1 || '%'`,
    [word],
  );
  holdNone(jobs, 'A job carries words of the room');
}
