import { common } from './de/common';
import { glossary } from './de/glossary';
import { mails } from './de/mails';
import { pages } from './de/pages';
import { people } from './de/people';
import { problems } from './de/problems';
import { session } from './de/session';

/** All German texts by feature: the source of the keys. */
export const de = {
  common,
  glossary,
  mails,
  pages,
  people,
  problems,
  session,
};
