import { Core1763800000001 } from './0001-core';
import { Auth1763800000002 } from './0002-auth';
import { Work1763800000003 } from './0003-work';
import { OutboxUntilDone1763800000004 } from './0004-outbox-until-done';
import { Deliveries1763800000010 } from './0010-deliveries';
import { Facts1763800000011 } from './0011-facts';
import { Potential1763800000012 } from './0012-potential';
import { BusinessCase1763800000013 } from './0013-business-case';
import { Reminders1763800000020 } from './0020-reminders';
import { Participation1763800000021 } from './0021-participation';
import { Files1763800000030 } from './0030-files';
import { Resolutions1763800000031 } from './0031-resolutions';
import { Gates1763800000040 } from './0040-gates';
import { GateExtract1763800000041 } from './0041-gate-extract';
import { StatementExtract1763800000042 } from './0042-statement-extract';
import { Agreements1763800000032 } from './0032-agreements';
import { Signing1763800000033 } from './0033-signing';
import { Reports1763800000034 } from './0034-reports';
import { ChainOfWholeEntries1763800000050 } from './0050-chain-of-whole-entries';
import { StreamsOfMembers1763800000051 } from './0051-streams-of-members';
import { StreamsUntil1763800000052 } from './0052-streams-until';
import { EnterSession1763800000060 } from './0060-enter-session';
import { ExtractSuccession1763800000061 } from './0061-extract-succession';
import { ReportPages1763800000070 } from './0070-report-pages';
import { IdempotencyUpkeep1763800000071 } from './0071-idempotency-upkeep';
import { JobMarkUpkeep1763800000080 } from './0080-job-mark-upkeep';
import { MailLanguage1763800000081 } from './0081-mail-language';
import { Snooze1763800000082 } from './0082-snooze';
import { Systems1763800000090 } from './0090-systems';
import { Maturity1763800000093 } from './0093-maturity';
import { Priorities1763800000094 } from './0094-priorities';
import { Library1763800000096 } from './0096-library';
import { Identification1763800000091 } from './0091-identification';
import { VendorLinks1763800000092 } from './0092-vendor-links';
import { SystemHints1763800000095 } from './0095-system-hints';
import { Risks1763800000112 } from './0112-risks';
import { Elections1763800000140 } from './0140-elections';
import { RuleConfirmations1763800000098 } from './0098-rule-confirmations';
import { Concerns1763800000110 } from './0110-concerns';
import { Surveys1763800000120 } from './0120-surveys';
import { SurveyExchange1763800000122 } from './0122-survey-exchange';
import { Protection1763800000114 } from './0114-protection';
import { CouncilMeetings1763800000130 } from './0130-council-meetings';
import { Views1763800000150 } from './0150-views';
import { StrawPolls1763800000132 } from './0132-straw-polls';

/** In the order in which they run; forward only. */
export const migrations = [
  Core1763800000001,
  Auth1763800000002,
  Work1763800000003,
  OutboxUntilDone1763800000004,
  Deliveries1763800000010,
  Facts1763800000011,
  Potential1763800000012,
  BusinessCase1763800000013,
  Reminders1763800000020,
  Participation1763800000021,
  Files1763800000030,
  Resolutions1763800000031,
  Gates1763800000040,
  GateExtract1763800000041,
  Agreements1763800000032,
  Signing1763800000033,
  Reports1763800000034,
  StatementExtract1763800000042,
  ChainOfWholeEntries1763800000050,
  StreamsOfMembers1763800000051,
  StreamsUntil1763800000052,
  EnterSession1763800000060,
  ExtractSuccession1763800000061,
  ReportPages1763800000070,
  IdempotencyUpkeep1763800000071,
  JobMarkUpkeep1763800000080,
  MailLanguage1763800000081,
  Snooze1763800000082,
  Systems1763800000090,
  Maturity1763800000093,
  Priorities1763800000094,
  Library1763800000096,
  Identification1763800000091,
  VendorLinks1763800000092,
  SystemHints1763800000095,
  RuleConfirmations1763800000098,
  Concerns1763800000110,
  Surveys1763800000120,
  Protection1763800000114,
  CouncilMeetings1763800000130,
  SurveyExchange1763800000122,
  Views1763800000150,
  Risks1763800000112,
  StrawPolls1763800000132,
  Elections1763800000140,
] as const;
