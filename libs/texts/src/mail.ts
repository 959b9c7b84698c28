import { fill } from './fill';
import { textsOf, type Locale } from './locale';

export type MailKind = keyof ReturnType<typeof textsOf>['mails']['kinds'];

/** Subject and text of one notification mail; `values` needs name, company, link and what the kind's words name. */
export const mailOf = (
  locale: Locale,
  kind: MailKind,
  values: Readonly<Record<string, string | number>>,
): { subject: string; text: string } => {
  const { mails } = textsOf(locale);
  const { subject, body } = mails.kinds[kind];
  // A line break in a title must not become a second header or a forged paragraph.
  const clean = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, String(value).replace(/[\r\n]+/g, ' ')]),
  );
  const text = [
    fill(mails.greeting, clean),
    '',
    fill(body, clean),
    '',
    fill(mails.open, clean),
    '',
    '-- ',
    fill(mails.footer, clean),
    '',
  ].join('\n');
  return { subject: fill(subject, clean), text };
};
