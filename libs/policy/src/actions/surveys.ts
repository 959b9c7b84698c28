import { surveyAfter, type SurveyStanding, type SurveyWord } from '@einklang/domain';
import { ROOM_ACCESS } from '../rooms';
import { voiceOf } from '../voices';
import type { Actor } from '../policy';
import { action } from './action';
import { COUNCIL_VOICE, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

const BOTH_VOICES = [...EMPLOYER_VOICE, ...COUNCIL_VOICE] as const;
const CONSULTANTS = ['CONSULTANT:EMPLOYER', 'CONSULTANT:WORKS_COUNCIL', 'CONSULTANT:JOINT'] as const;

/** A survey as far as its own rules ask: where it stands, and where its initiative stands. */
export interface SurveySubject extends InitiativeSubject {
  readonly survey: SurveyStanding;
}

const isOpen = ({ stage, shortlistedAt }: InitiativeSubject): boolean =>
  stage !== 'CLOSED' && shortlistedAt !== null;

/** The same state machine that the service follows decides what is offered. */
const says =
  (kind: SurveyWord) =>
  ({ survey, ...initiative }: SurveySubject, actor: Actor): boolean => {
    const side = voiceOf(actor);
    // What has begun can be ended whatever became of the initiative.
    const mayNow = kind === 'RELEASE' ? isOpen(initiative) : true;
    return (
      mayNow && (side === 'EMPLOYER' || side === 'COUNCIL') && surveyAfter(survey, { kind, side }) !== null
    );
  };

export const surveyActions = {
  'survey.read': action(JOINT),
  'survey.draft': action<InitiativeSubject>([...BOTH_VOICES, ...CONSULTANTS], isOpen),
  'survey.edit': action<SurveySubject>(
    [...BOTH_VOICES, ...CONSULTANTS],
    (subject) => isOpen(subject) && surveyAfter(subject.survey, { kind: 'EDIT' }) !== null,
  ),
  'survey.release': action<SurveySubject>(BOTH_VOICES, says('RELEASE')),
  'survey.start': action<SurveySubject>(
    BOTH_VOICES,
    (subject) => isOpen(subject) && surveyAfter(subject.survey, { kind: 'START' }) !== null,
  ),
  'survey.print': action<SurveySubject>(BOTH_VOICES, ({ survey }) => survey.state === 'OPEN'),
  'survey.close': action<SurveySubject>(BOTH_VOICES, says('CLOSE')),
  'survey.publish': action<SurveySubject>(BOTH_VOICES, says('PUBLISH')),
  'survey.cancel': action<SurveySubject>(BOTH_VOICES, says('CANCEL')),
  'survey.check-texts': action<SurveySubject>(BOTH_VOICES, ({ survey }) => survey.state === 'PUBLISHED'),
  'survey.waive': action<InitiativeSubject>(BOTH_VOICES, isOpen),
  'survey-result.read': action(ROOM_ACCESS.WORKFORCE),
} as const;
