import { AnnounceBusinessCaseJob, BusinessCasesModule } from '@einklang/features/business-case';
import { AgreementsModule, AnnounceClauseJob, AnnouncePolicyItemJob } from '@einklang/features/agreements';
import { AnnounceCommentJob, Comment, CommentsModule } from '@einklang/features/comments';
import { AnnounceConcernJob, ConcernsModule } from '@einklang/features/concerns';
import { CompaniesModule, Person } from '@einklang/features/companies';
import { AnnounceDeliveryJob, AnnounceReceiptJob, DeliveriesModule } from '@einklang/features/deliveries';
import { AnnounceGateJob, GateDecision, GatesModule } from '@einklang/features/gates';
import {
  AnnounceElectionJob,
  AskCandidateJob,
  CountElectionJob,
  ElectionsModule,
  EndTermJob,
  TurnElectionJob,
} from '@einklang/features/elections';
import { FilesModule } from '@einklang/features/files';
import { AnnounceContestJob, FactsModule } from '@einklang/features/facts';
import {
  AnnounceIdentificationJob,
  AnnounceVendorJob,
  IdentificationModule,
} from '@einklang/features/identification';
import { IdentityModule } from '@einklang/features/identity';
import { InboxModule, NotificationMailJob } from '@einklang/features/inbox';
import { AnnounceInitiativeJob, Initiative, InitiativesModule } from '@einklang/features/initiatives';
import { LibraryModule } from '@einklang/features/library';
import { AnnounceActJob, ParticipationModule } from '@einklang/features/participation';
import { ProtectionModule } from '@einklang/features/protection';
import { RisksModule } from '@einklang/features/risks';
import { RemindersModule, SendReminderJob } from '@einklang/features/reminders';
import { BoardModule } from '@einklang/features/board';
import { InvitationMailJob, PeopleModule } from '@einklang/features/people';
import { PotentialModule } from '@einklang/features/potential';
import { MaturityModule } from '@einklang/features/maturity';
import { PrioritiesModule } from '@einklang/features/priorities';
import { AnnounceMeetingJob, MeetingsModule, TellTimeJob } from '@einklang/features/meetings';
import { AnnounceExtractJob, ResolutionsModule } from '@einklang/features/resolutions';
import { RenderReportJob, ReportsModule } from '@einklang/features/reports';
import { AnnounceSigningJob, SigningModule } from '@einklang/features/signing';
import { StageReportModule } from '@einklang/features/stage-report';
import { AnnounceStrawPollJob, StrawPollsModule } from '@einklang/features/straw-polls';
import { StreamModule } from '@einklang/features/stream';
import { SurveyEntryModule } from '@einklang/features/survey-entry';
import { AiSystem, AnnounceHintJob, AnnounceSystemJob, SystemsModule } from '@einklang/features/systems';
import { AnnounceSurveyJob, SurveysModule } from '@einklang/features/surveys';
import { TimelineModule } from '@einklang/features/timeline';
import type { JobHandlers } from '@einklang/platform/jobs';

/** Every feature; API and worker are shells over the same list. */
export const FEATURES = [
  IdentityModule,
  CompaniesModule,
  InboxModule,
  InitiativesModule,
  CommentsModule,
  DeliveriesModule,
  RemindersModule,
  ParticipationModule,
  ConcernsModule,
  SurveysModule,
  GatesModule,
  FactsModule,
  IdentificationModule,
  PotentialModule,
  MaturityModule,
  PrioritiesModule,
  ProtectionModule,
  RisksModule,
  BusinessCasesModule,
  TimelineModule,
  PeopleModule,
  BoardModule,
  FilesModule,
  ResolutionsModule,
  MeetingsModule,
  StrawPollsModule,
  AgreementsModule,
  ReportsModule,
  SigningModule,
  StageReportModule,
  StreamModule,
  SystemsModule,
  LibraryModule,
  SurveyEntryModule,
  ElectionsModule,
];

export const ENTITIES = [Person, Initiative, Comment, GateDecision, AiSystem];

/** Which class does which job. A job without a handler does not compile. */
export const HANDLERS: JobHandlers = {
  'initiative.announce': AnnounceInitiativeJob,
  'comment.announce': AnnounceCommentJob,
  'invitation.mail': InvitationMailJob,
  'business-case.announce': AnnounceBusinessCaseJob,
  'contest.announce': AnnounceContestJob,
  'identification.announce': AnnounceIdentificationJob,
  'vendor.announce': AnnounceVendorJob,
  'delivery.announce': AnnounceDeliveryJob,
  'receipt.announce': AnnounceReceiptJob,
  'concern.announce': AnnounceConcernJob,
  'participation.announce': AnnounceActJob,
  'survey.announce': AnnounceSurveyJob,
  'reminder.send': SendReminderJob,
  'gate.announce': AnnounceGateJob,
  'clause.announce': AnnounceClauseJob,
  'policy-item.announce': AnnouncePolicyItemJob,
  'report.render': RenderReportJob,
  'signing.announce': AnnounceSigningJob,
  'extract.announce': AnnounceExtractJob,
  'meeting.announce': AnnounceMeetingJob,
  'straw-poll.announce': AnnounceStrawPollJob,
  'meeting-time.tell': TellTimeJob,
  'system-hint.announce': AnnounceHintJob,
  'system.announce': AnnounceSystemJob,
  'election.announce': AnnounceElectionJob,
  'election.ask': AskCandidateJob,
  'election.turn': TurnElectionJob,
  'election.count': CountElectionJob,
  'election.end-term': EndTermJob,
  'notification.mail': NotificationMailJob,
};
