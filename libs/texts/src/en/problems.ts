import type { problems as source } from '../de/problems';
import type { Shape } from '../shape';
import { problemBasics } from './problem-basics';

export const problems: Shape<typeof source> = {
  ...problemBasics,
  'election.has-council':
    'There is an elected representation of the employees here. An election of speakers is not provided for.',
  'election.too-few':
    'A secret vote needs at least five people with a vote and an account. Nothing was created.',
  'election.running': 'There is a proposal or an election already. Support that one.',
  'election.supported': 'You support this election already. Nothing was changed.',
  'election.not-now': 'This is not possible at this stage of the election. Nothing was changed.',
  'election.named': 'This person has been asked already. Nothing was changed.',
  'election.not-standing': 'You are not a candidate. Nothing was changed.',
  'election.voted': 'You have taken your ballot paper already. Each person has one vote.',
  'election.not-asked': 'You are not asked whether you accept the election. Nothing was changed.',
  'election.not-in-office': 'You are not in office by this election. Nothing was changed.',
  'election.ballot-closed': 'The election is over. This vote was not counted.',
  'system-list.changed':
    'This file is not the one that was checked any more. Nothing was taken over. Please check it again.',
  'system-hint.settled': 'This hint has been answered already. Nothing was changed.',
  'system-hint.too-many':
    'Very many hints wait for an answer already. Your hint was not stored. Please try again later.',
  'system.retired': 'This system is out of use and is not changed any more. Put it back first.',
  'system.not-retired': 'This system is not out of use. Nothing was changed.',
  'system.planned-elsewhere': 'This system is only planned in another initiative. Choose another entry.',
  'vendor-link.unknown': 'This link does not exist. Please check whether the address is complete.',
  'vendor-link.expired': 'This link has expired. Ask your customer for a new one.',
  'vendor-link.revoked': 'This link was taken back. Ask your customer if you still want to answer.',
  'vendor-link.sent': 'This link has been answered already. It cannot be used a second time.',
  'vendor-link.empty': 'Please answer at least one question before you send.',
  'vendor-link.not-open': 'This link is not open any more. Nothing was changed.',
  'vendor-link.throttled': 'Too many attempts. Please wait {{minutes}} minutes.',
  'ballot.unknown':
    'We do not know this code. Please check how it is spelt. The survey may also be closed already.',
  'ballot.not-open': 'This survey has not begun. Your code stays valid.',
  'ballot.used': 'This code has already been used to answer.',
  'ballot.closed': 'This survey is closed. Nothing was counted.',
  'ballot.gone': 'This answer has already arrived, or the survey is closed. Nothing was counted twice.',
  'ballot.throttled': 'Too many wrong codes. Please wait {{minutes}} minutes. Your code stays valid.',
  'identification.incomplete':
    'Answers are missing before this can be completed. If you don’t know something, answer “I don’t know”. Your answers are saved.',
  'identification.not-done': 'The AI check is not completed yet. Nothing was changed.',
  'identification.already-contested': 'This result is contested already. Nothing was changed.',
  'identification.not-contested': 'This result is not contested. Nothing was changed.',
  'package-item.not-delivered':
    'This item has not been handed over, or is accepted already. Nothing was changed.',
  'task.due': 'This task is due today or overdue and therefore stays in the inbox. Nothing was changed.',
  'package-item.settled': 'This item is settled already. Nothing was changed.',
  'package-item.not-excluded': 'Nobody has said that this item does not apply. Please reload the page.',
  'package-question.answered':
    'This question is answered already. For anything further the other side asks a new one.',
  'package.not-complete': 'It is not complete yet. Open: {{items}}.',
  'package.not-delivered': 'Nothing has been handed over yet that could be incomplete.',
  'package.already-confirmed': 'Completeness is confirmed already.',
  'agreed-period.settled': 'This proposal is agreed or withdrawn already. Please reload the page.',
  'agreed-period.own-proposal': 'Only the other side can agree to your own proposal.',
  'consultation.not-yet-held': 'What was discussed can only be recorded after the meeting.',
  'consultation.held': 'This meeting has taken place and can no longer be called off.',
  'survey.pending': 'There is a survey on this initiative that is not finished yet. No new one was created.',
  'survey.not-now':
    'This is not possible in the survey’s present state. Nothing has changed. Please reload the page.',
  'survey.incomplete':
    'Something is still missing before the release. Your draft is saved. Please check groups and last day.',
  'survey.too-small': 'With fewer than 8 people there is no survey. Please plan a moderated dialogue.',
  'survey.said-already': 'Your side has said this already. Nothing has changed.',
  'hearing.not-yet-held': 'This has not taken place yet. Please check the date.',
  'hearing.confirmed': 'This is confirmed already and is not changed any more.',
  'session.wrong-credentials': 'The combination is not right. Check the e-mail address and the password.',
  'input.not-json': 'The request can not be read. Please reload the page.',
  'table.not-a-table': 'This file is no readable table. Save it as XLSX or CSV. Nothing was taken over.',
  'table.empty': 'This table is empty. Nothing was taken over.',
  'table.quotes':
    'In line {{limit}} a quotation mark is not closed. Behind it nobody can tell where rows end. Nothing was taken over.',
  'table.too-large': 'This file is larger than {{limit}} MB. Nothing was taken over.',
  'table.too-many-rows': 'This table has more than {{limit}} rows. Nothing was taken over.',
  'table.too-many-columns': 'This table has more than {{limit}} columns. Nothing was taken over.',
  'table.column-missing':
    'The column “{{column}}” is missing in the first row of the table. Nothing was taken over.',
  'view.read-only':
    'You see the page as the other side sees it. Nothing can be changed here. Go back to your own view.',
  'idempotency.mismatch': 'This action was already sent with other entries. Please reload the page.',
  'request.cross-site':
    'This request did not come from Einklang itself and was not carried out. Please reload the page.',
  'request.throttled': 'Too many requests in a short time. Please wait a moment.',
  'session.busy': 'Many people are signing in at the moment. Please try again in a few seconds.',
  'password.too-common': 'This password is too well known. Please choose another.',
  'idempotency.running': 'This action is still running. Please wait a moment.',
  'membership.conflict':
    'One person must not hold both roles at the same time ({{rule}}). Nothing was changed.',
  'membership.no-council':
    'This role exists only with a works council. None has been elected in this company; nothing was changed.',
  'membership.other-side': 'The other side decides on this role.',
  'initiative.already-shortlisted': 'This initiative is already shortlisted.',
  'initiative.closed': 'This initiative is closed and no longer changed.',
  'initiative.not-shortlisted':
    'This initiative is not shortlisted yet. Shortlist it first: then the other side sees it.',
  'declaration.other-side': 'This is for somebody else to declare.',
  'business-case.incomplete': 'Something is still missing before publication. Your draft is saved.',
  'business-case.missing': 'There is no draft yet that you could publish.',
  'rule.not-active': 'By the facts this rule does not apply. Change the facts about the system first.',
  'rule.already-contested': 'Your side has already contested this reading.',
  'rule.not-contested': 'There is no objection of your side here.',
  'rule.nothing-to-confirm': 'There are no facts about the system yet from which rules follow.',
  'rule.still-contested':
    'Your side still contests a rule. First record how that was settled. Nothing was confirmed.',
  'delivery.received': 'Receipt has already been confirmed.',
  'gate.not-current': 'This stage is not up for decision now. Please reload the page.',
  'gate.not-ready': 'Requirements are still missing. Nothing was decided.',
  'rating.nothing-new': 'Nothing new has come up since your side last rated. Nothing was shared.',
  'concern.not-answered': 'This concern has not been answered yet. Answer it first, then agree on a measure.',
  'concern.already-answered': 'This concern has been answered already. Nothing was changed.',
  'concern.no-open-measure': 'No measure is open for this concern. Nothing was changed.',
  'concern.not-implemented':
    'It can be checked only when all measures have been implemented. Nothing was changed.',
  'concern.released': 'Your side has released these words already.',
  'concern.nobody-listens':
    'Nobody holds this role at present. Your message was not stored. Choose another addressee, or write without your name.',
  'concern.too-many':
    'Very many concerns wait for an answer already. Yours was not stored. Please try again later.',
  'concern.too-many-measures': 'A concern has ten measures at most. Nothing was stored.',
  'protection.nothing-new': 'Nothing new has come up since it was last published. Nothing was published.',
  'dpia.not-complete':
    'Something is still missing in the assessment. The draft is saved, nothing was published.',
  'dpia.not-published': 'There is no version yet on which you could advise.',
  'control-row.unknown': 'This row is not in the published version. Please reload the page.',
  'control-row.already-contested': 'Your side has contested this row already.',
  'control-row.not-contested': 'No objection stands against this row. Nothing was changed.',
  'measure.other-side': 'A measure is taken on by somebody of your own side. Nothing was changed.',
  'measure.area-not-weak':
    'Neither side sees a need for action in this area at present. Nothing was planned.',
  'measure.done': 'This measure is already done.',
  'human-rating.incomplete':
    'At least five of the six questions need a rating, the sixth a reason. Nothing was shared.',
  'human-rating.nothing-to-discuss': 'Not both sides have rated yet. Nothing was recorded.',
  'human-rating.already-discussed': 'Your side has already recorded the conversation.',
  'risk.too-many': 'There are 200 entries already. Put similar ones together. Nothing was entered.',
  'risk.taken-up': 'Somebody has already rated this entry or planned a measure on it. So it stays.',
  'risk.withdrawn': 'This entry was taken back. Nothing was changed.',
  'risk.not-orange':
    'Only an orange residual risk (10 to 14) is accepted. Red needs more measures, everything else needs no acceptance. Nothing was recorded.',
  'risk.already-accepted': 'Your side has already accepted this residual risk.',
  'risk-settlement.no-difference':
    'The sides do not both rate this differently. There is nothing that you would have to agree on.',
  'risk-settlement.open': 'There is a proposal on this entry already. End it first.',
  'risk-settlement.settled':
    'This proposal no longer holds: it is confirmed, ended or overtaken by a new rating. Nothing was changed.',
  'risk-measure.dropped': 'This measure is no longer pursued. Nothing was changed.',
  'gate.already-decided': 'Your side has already made its statement.',
  'gate.outcome-not-possible': 'This decision does not exist in this stage.',
  'gate.resolution-missing':
    'This needs a resolution that was adopted and communicated. Nothing was decided.',
  'comment.resolved': 'This comment is already resolved.',
  'file.empty': 'The file is empty. Please choose another one.',
  'file.renamed':
    'The name and the content of the file do not match. Please save the file again and then upload it.',
  'file.damaged':
    'This file is no longer the same as when it was uploaded. That is why we do not hand it out. Please contact support.',
  'resolution.impossible': 'These numbers cannot be right. Please check them. Nothing was saved.',
  'resolution.no-council': 'This company has no works council. That is why there are no resolutions here.',
  'resolution.corrected': 'This resolution has already been corrected. Please reload the page.',
  'resolution.not-provable': 'There is an extract only after a valid vote and once the minutes are signed.',
  'straw-poll.closed': 'The straw poll has ended. Its answers are fixed. Nothing was changed.',
  'straw-poll.not-now':
    'This is not or not yet possible for this straw poll. Reload the page. Nothing was changed.',
  'meeting.not-now':
    'This is no longer or not yet possible for this meeting. Reload the page to see where it stands. Nothing was changed.',
  'minutes.signed': 'Both have signed the minutes, so they stay as they are. You can add objections to them.',
  'minutes.changed':
    'The text has changed since you read it. Your signature was not recorded. Please read it once more.',
  'minutes.signed-already':
    'This signature is already there. The one of the chair or of another member is missing. Nothing was changed.',
  'minutes.attendance-missing':
    'Attendance belongs to the minutes. Please first record for everybody invited who was there.',
  'extract.delivered': 'The extract has already been handed over.',
  'agreement.exists': 'There is already a draft for this initiative. Please reload the page.',
  'agreement.wrong-kind':
    'This form does not fit this company. A works agreement exists only with a works council, otherwise an AI policy.',
  'agreement.other-law':
    'This representation has a law of its own. Please use the procedure laid down there.',
  'agreement.frozen': 'The text is ready for signature or has been signed. It will not be changed any more.',
  'clause.exists': 'This paragraph is already included.',
  'clause.already-proposed': 'There is already a proposal for this paragraph. It can only be negotiated now.',
  'clause.nothing-proposed': 'There is no proposal for this paragraph yet.',
  'clause.own-proposal': 'This is the proposal of your own side. Only the other side can accept it.',
  'clause.already-agreed': 'Both sides already agree on this paragraph.',
  'clause.already-parked': 'This paragraph has already been set aside.',
  'clause.already-disputed': 'This paragraph is already marked as disputed.',
  'clause.variables-open':
    'Some places in this text are still open: {{names}}. Please propose a complete wording.',
  'agreement.not-agreed':
    'Not everything is agreed yet. There is a text for signature only once nothing is open.',
  'agreement.not-frozen': 'There is no text for signature yet.',
  'agreement.not-signed': 'Only what has been signed is displayed.',
  'agreement.signed': 'This has been signed and will not be changed any more.',
  'agreement.displayed': 'This has already been displayed.',
  'agreement.damaged': 'The frozen text no longer fits its checksum. Please do not sign and contact support.',
  'signature.mixed-form':
    'Risk of form: both sides must sign in the same form on the same document, both on paper or both with a qualified electronic signature.',
  'signature.exists': 'This has already been signed. A signature is not changed.',
  'signature.missing': 'A signature is still missing for this.',
  'signing-copy.not-ready': 'The document for signature is still being made. Please wait a moment.',
  'report.not-failed': 'This report does not need to be repeated.',
  'cursor.invalid': 'This place in the list does not exist. Please start again.',
  'membership.last': 'Somebody has to keep this role. First give the role to another person.',
};
