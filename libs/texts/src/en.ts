import type { de } from './de';
import { businessCase } from './en/business-case';
import { comments } from './en/comments';
import { agreement } from './en/agreement';
import { board } from './en/board';
import { common } from './en/common';
import { comparison } from './en/comparison';
import { concerns } from './en/concerns';
import { controlProfile } from './en/control-profile';
import { deadlines } from './en/deadlines';
import { election } from './en/election';
import { dpia } from './en/dpia';
import { files } from './en/files';
import { gates } from './en/gates';
import { glossary } from './en/glossary';
import { inbox } from './en/inbox';
import { initiatives } from './en/initiatives';
import { library } from './en/library';
import { kiCheck } from './en/ki-check';
import { mails } from './en/mails';
import { maturity } from './en/maturity';
import { meetings } from './en/meetings';
import { pages } from './en/pages';
import { participation } from './en/participation';
import { people } from './en/people';
import { potential } from './en/potential';
import { priority } from './en/priority';
import { problemBasics } from './en/problem-basics';
import { problems } from './en/problems';
import { reporting } from './en/reporting';
import { reports } from './en/reports';
import { resolution } from './en/resolution';
import { risks } from './en/risks';
import { session } from './en/session';
import { signing } from './en/signing';
import { surveyEntry } from './en/survey-entry';
import { surveys } from './en/surveys';
import { strawPolls } from './en/straw-polls';
import { systems } from './en/systems';
import { timeline } from './en/timeline';
import { vendor } from './en/vendor';
import { workforce } from './en/workforce';
import type { Shape } from './shape';

/** All English texts; the type keeps them complete. */
export const en: Shape<typeof de> = {
  businessCase,
  comments,
  agreement,
  board,
  common,
  comparison,
  concerns,
  controlProfile,
  deadlines,
  election,
  dpia,
  files,
  gates,
  glossary,
  inbox,
  initiatives,
  library,
  kiCheck,
  mails,
  maturity,
  meetings,
  pages,
  participation,
  people,
  potential,
  priority,
  problemBasics,
  problems,
  reporting,
  reports,
  resolution,
  risks,
  session,
  signing,
  surveyEntry,
  surveys,
  strawPolls,
  systems,
  timeline,
  vendor,
  workforce,
};
