import type { Message } from './message.store';

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 'Source Sans 3', system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; }
  h1 small { display: block; font-size: 1rem; font-weight: 400; opacity: 0.8; }
  table { width: 100%; border-collapse: collapse; }
  th, td { text-align: left; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #8886; vertical-align: top; }
  td { overflow-wrap: anywhere; }
  time { white-space: nowrap; }
  dt { font-weight: 600; float: left; clear: left; width: 6rem; }
  dd { margin-left: 6.5rem; overflow-wrap: anywhere; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-top: 1px solid #8886; padding-top: 1rem; }
  input, button { font: inherit; padding: 0.25rem 0.5rem; }
  form { margin: 1rem 0; }
`;

/** All mails as a table; it looks again every ten seconds. */
export const listPage = (messages: Message[], to: string): string =>
  frame(
    'Postfach',
    `<h1>Postfach <small>Alle E-Mails dieser Installation landen hier, keine verlässt den Rechner.</small></h1>
    <form><label>Nur an: <input type="email" name="to" value="${escape(to)}" size="36"></label> <button>Anzeigen</button></form>
    ${messages.length ? table(messages) : '<p>Noch keine E-Mail.</p>'}`,
    '<meta http-equiv="refresh" content="10">',
  );

/** One mail: its text part, with its links to click. */
export const messagePage = (message: Message): string =>
  frame(
    message.subject,
    `<p><a href="/">Zurück zum Postfach</a></p>
    <h1>${escape(message.subject)}</h1>
    <dl>
      <dt>Von</dt><dd>${escape(message.from)}</dd>
      <dt>An</dt><dd>${escape(message.to.join(', '))}</dd>
      <dt>Eingang</dt><dd>${when(message.receivedAt)}</dd>
      ${message.attachments.map(({ name, bytes }) => `<dt>Anlage</dt><dd>${escape(name)} (${bytes} Byte)</dd>`).join('')}
    </dl>
    <pre>${linked(message.text)}</pre>`,
  );

export const missingPage = (): string =>
  frame(
    'Nicht gefunden',
    '<h1>Diese E-Mail gibt es nicht (mehr).</h1><p><a href="/">Zurück zum Postfach</a></p>',
  );

const table = (messages: Message[]): string =>
  `<table><thead><tr><th>Eingang</th><th>An</th><th>Betreff</th></tr></thead><tbody>${messages
    .map(
      ({ id, receivedAt, to, subject }) =>
        `<tr><td>${when(receivedAt)}</td><td>${escape(to.join(', '))}</td>
        <td><a href="/nachrichten/${id}">${escape(subject) || '(ohne Betreff)'}</a></td></tr>`,
    )
    .join('')}</tbody></table>`;

const frame = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>${escape(title)} · Einklang</title>${head}<style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

const when = (instant: string): string => {
  const local = new Date(instant).toLocaleString('de-DE', { dateStyle: 'short', timeStyle: 'medium' });
  return `<time datetime="${instant}">${local}</time>`;
};

const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)))
    .join('');

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
