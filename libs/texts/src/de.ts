import { businessCase } from './de/business-case';
import { comments } from './de/comments';
import { agreement } from './de/agreement';
import { board } from './de/board';
import { common } from './de/common';
import { comparison } from './de/comparison';
import { concerns } from './de/concerns';
import { controlProfile } from './de/control-profile';
import { deadlines } from './de/deadlines';
import { election } from './de/election';
import { dpia } from './de/dpia';
import { files } from './de/files';
import { gates } from './de/gates';
import { glossary } from './de/glossary';
import { inbox } from './de/inbox';
import { initiatives } from './de/initiatives';
import { library } from './de/library';
import { kiCheck } from './de/ki-check';
import { mails } from './de/mails';
import { maturity } from './de/maturity';
import { meetings } from './de/meetings';
import { pages } from './de/pages';
import { participation } from './de/participation';
import { people } from './de/people';
import { potential } from './de/potential';
import { priority } from './de/priority';
import { problemBasics } from './de/problem-basics';
import { problems } from './de/problems';
import { reporting } from './de/reporting';
import { reports } from './de/reports';
import { resolution } from './de/resolution';
import { risks } from './de/risks';
import { session } from './de/session';
import { signing } from './de/signing';
import { surveyEntry } from './de/survey-entry';
import { surveys } from './de/surveys';
import { strawPolls } from './de/straw-polls';
import { systems } from './de/systems';
import { timeline } from './de/timeline';
import { vendor } from './de/vendor';
import { workforce } from './de/workforce';

/** All German texts by feature: the source of the keys. */
export const de = {
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
