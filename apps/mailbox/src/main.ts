import { startPages } from './pages.server';
import { startSmtp } from './smtp.server';
import { MessageStore } from './message.store';

/** A mailbox for this machine: takes every mail, delivers none, shows them all on one page. For development and tests. */
const host = process.env.MAILBOX_HOST ?? '127.0.0.1';
const store = new MessageStore();
const smtp = await startSmtp(store, host, Number(process.env.SMTP_PORT ?? 1025));
const pages = await startPages(store, host, Number(process.env.MAILBOX_PORT ?? 3025));
process.stdout.write(`${JSON.stringify({ msg: 'ready', process: 'mailbox' })}\n`);

const end = (): void => {
  pages.close();
  pages.closeAllConnections();
  smtp.close();
};
process.once('SIGTERM', end).once('SIGINT', end);
