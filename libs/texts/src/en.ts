import type { de } from './de';
import { common } from './en/common';
import { glossary } from './en/glossary';
import { mails } from './en/mails';
import { pages } from './en/pages';
import { people } from './en/people';
import { problems } from './en/problems';
import { session } from './en/session';
import type { Shape } from './shape';

/** All English texts; the type keeps them complete. */
export const en: Shape<typeof de> = {
  common,
  glossary,
  mails,
  pages,
  people,
  problems,
  session,
};
