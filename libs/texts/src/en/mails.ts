import type { mails as source } from '../de/mails';
import type { Shape } from '../shape';

export const mails: Shape<typeof source> = {
  greeting: 'Hello {{name}},',
  open: 'Open: {{link}}',
  footer: 'You receive this message because you take part in Einklang at {{company}}.',
  passwordReset: {
    subject: 'New password for Einklang',
    body: 'Hello {{name}},\n\nset a new password here: {{link}}\n\nThe link is valid for 30 minutes and only once. If you did not ask for a new password, you need not do anything.\n',
  },
  invitation: {
    subject: '{{company}}: invitation to Einklang',
    body: 'Hello {{name}},\n\n{{inviter}} invites you to work with Einklang at {{company}}.\nYour role: {{role}}\n\nAccept the invitation: {{link}}\n\nThe link is valid for seven days and only once.\n',
  },
  kinds: {
    'concern.answered': {
      subject: '{{company}}: news for you in Einklang',
      body: 'There is news for you in Einklang. You read what it is in your inbox after signing in.',
    },
    'concern.not-followed': {
      subject: '{{company}}: news for you in Einklang',
      body: 'There is news for you in Einklang. You read what it is in your inbox after signing in.',
    },
    'concern.measure-agreed': {
      subject: '{{company}}: news for you in Einklang',
      body: 'There is news for you in Einklang. You read what it is in your inbox after signing in.',
    },
    'concern.checked': {
      subject: '{{company}}: news for you in Einklang',
      body: 'There is news for you in Einklang. You read what it is in your inbox after signing in.',
    },
    'system.entered': {
      subject: '{{company}}: new entry in the AI register: “{{product}}”',
      body: 'The other side entered “{{product}}” in the AI register. Please look at the entry and complete it.',
    },
    'system-hint.entered': {
      subject: '{{company}}: your hint on “{{product}}”',
      body: 'Your hint on “{{product}}” had an effect. The system is in the AI register now.',
    },
    'system-hint.answered': {
      subject: '{{company}}: answer to your hint on “{{product}}”',
      body: 'Your hint on “{{product}}” has been answered:\n\n{{answer}}',
    },
    'election.opened': {
      subject: '{{company}}: election of speakers',
      body: 'The election of speakers has begun.',
    },
    'election.named': {
      subject: '{{company}}: news on the election of speakers',
      body: 'There is news for you on the election of speakers.',
    },
    'election.voting': {
      subject: '{{company}}: election of speakers',
      body: 'The election is running. Whoever has a vote can now vote in secret.',
    },
    'election.counted': {
      subject: '{{company}}: result of the election',
      body: 'The election of speakers has been counted.',
    },
    'election.failed': {
      subject: '{{company}}: election without a result',
      body: 'The election of speakers has ended without a result.',
    },
    'election.elected': {
      subject: '{{company}}: result of the election: a question to you',
      body: 'You have been elected as a speaker. Please say whether you accept.',
    },
    'package-item.excluded': {
      subject: '{{company}}: An item of “{{title}}” to check',
      body: 'It is said that an item does not apply to “{{title}}”. Please check.',
    },
    'package-question.asked': {
      subject: '{{company}}: Question on “{{title}}”',
      body: 'There is a question on the documents of “{{title}}”.',
    },
    'package-question.answered': {
      subject: '{{company}}: Answer on “{{title}}”',
      body: 'Your question on “{{title}}” is answered.',
    },
    'package.handed-over': {
      subject: '{{company}}: Documents on “{{title}}” handed over',
      body: 'The documents on “{{title}}” are handed over. Are they complete?',
    },
    'package.confirmed': {
      subject: '{{company}}: Documents on “{{title}}” complete',
      body: 'The documents on “{{title}}” are confirmed as complete.',
    },
    'package.contested': {
      subject: '{{company}}: Documents on “{{title}}” incomplete',
      body: 'Documents on “{{title}}” are still missing. The clock of the statement stands still.',
    },
    'agreed-period.proposed': {
      subject: '{{company}}: Proposed periods for “{{title}}”',
      body: 'The other side proposes periods for “{{title}}”.',
    },
    'agreed-period.confirmed': {
      subject: '{{company}}: Periods for “{{title}}” agreed',
      body: 'The periods for “{{title}}” are agreed.',
    },
    'consultation.arranged': {
      subject: '{{company}}: Date for the consultation on “{{title}}”',
      body: 'A consultation on “{{title}}” has a date.',
    },
    'consultation.noted': {
      subject: '{{company}}: Consultation on “{{title}}” recorded',
      body: 'What was discussed on “{{title}}” is recorded.',
    },
    'survey.released': {
      subject: '{{company}}: survey on “{{title}}” released',
      body: 'One side released the survey on “{{title}}”.',
    },
    'survey.started': {
      subject: '{{company}}: survey on “{{title}}” is running',
      body: 'The survey on “{{title}}” is running.',
    },
    'survey.closed': {
      subject: '{{company}}: survey on “{{title}}” closed',
      body: 'The survey on “{{title}}” is closed. Both sides can publish the result.',
    },
    'survey.published': {
      subject: '{{company}}: result of the survey on “{{title}}”',
      body: 'The result of the survey on “{{title}}” is published.',
    },
    'survey.cancelled': {
      subject: '{{company}}: survey on “{{title}}” given up',
      body: 'The survey on “{{title}}” was given up.',
    },
    'hearing.recorded': {
      subject: '{{company}}: Employees took part in “{{title}}”',
      body: 'Employees took part in “{{title}}”. Please confirm.',
    },
    'dpia.published': {
      subject: '{{company}}: Impact assessment of “{{title}}”',
      body: 'The data protection impact assessment of “{{title}}” is there for advice.',
    },
    'dpia.decided': {
      subject: '{{company}}: Impact assessment of “{{title}}” decided',
      body: 'The data protection impact assessment of “{{title}}” is decided.',
    },
    'control-profile.published': {
      subject: '{{company}}: Control profile of “{{title}}”',
      body: 'There is a new control profile of “{{title}}”. It shows who sees which data.',
    },
    'control-profile.contested': {
      subject: '{{company}}: Objection to the control profile of “{{title}}”',
      body: 'The other side contests a row of the control profile of “{{title}}”.',
    },
    'risk.entered': {
      subject: '{{company}}: Chance or risk on “{{title}}”',
      body: 'A chance or a risk was entered on “{{title}}”.',
    },
    'risk.accepted': {
      subject: '{{company}}: Residual risk on “{{title}}” accepted',
      body: 'One side accepted a residual risk on “{{title}}”.',
    },
    'risk-rating.given': {
      subject: '{{company}}: Rating of risks on “{{title}}”',
      body: 'One side shared its rating of chances and risks on “{{title}}”.',
    },
    'risk-settlement.proposed': {
      subject: '{{company}}: Proposal on the rating of a risk of “{{title}}”',
      body: 'There is a proposal for one rating of a risk on “{{title}}”.',
    },
    'risk-settlement.confirmed': {
      subject: '{{company}}: One rating of a risk on “{{title}}”',
      body: 'One rating of a risk is confirmed on “{{title}}”.',
    },
    'statement.given': {
      subject: '{{company}}: Statement on “{{title}}”',
      body: 'There is a statement on “{{title}}”.',
    },
    'reminder.upcoming': {
      subject: '{{company}}: Due soon: “{{title}}”',
      body: 'Due soon, on {{dueOn}}: {{task}} (“{{title}}”).',
    },
    'reminder.due-today': {
      subject: '{{company}}: Due today: “{{title}}”',
      body: 'Due today: {{task}} (“{{title}}”).',
    },
    'reminder.escalated': {
      subject: '{{company}}: Overdue: “{{title}}”',
      body: 'Overdue since {{dueOn}}: {{task}} (“{{title}}”).',
    },
    'reminder.unanswered': {
      subject: '{{company}}: Unanswered: “{{title}}”',
      body: 'Unanswered since {{dueOn}}: {{task}} (“{{title}}”).',
    },
    'reminder.arrange-meeting': {
      subject: '{{company}}: Arrange a meeting on “{{title}}”',
      body: 'No answer yet on “{{title}}”: {{task}}. Arrange a meeting.',
    },
    'reminder.offer-moderation': {
      subject: '{{company}}: Still open: “{{title}}”',
      body: 'Still open on “{{title}}”: {{task}}. A moderator may help.',
    },
    'reminder.disputed': {
      subject: '{{company}}: Period ended: “{{title}}”',
      body: 'The period ended on {{dueOn}}: {{task}} (“{{title}}”). That is in dispute and no consent.',
    },
    'reminder.vote-again': {
      subject: '{{company}}: New vote needed: “{{title}}”',
      body: 'A new vote is needed on “{{title}}”.',
    },
    'reminder.failure-can-be-declared': {
      subject: '{{company}}: Period ended: “{{title}}”',
      body: 'The period ended on {{dueOn}}: {{task}} (“{{title}}”). Either side can declare failure.',
    },
    'reminder.overdue-public': {
      subject: '{{company}}: Overdue: “{{title}}”',
      body: 'Overdue since {{dueOn}} and shown publicly: {{task}} (“{{title}}”).',
    },
    'reminder.proof-missing': {
      subject: '{{company}}: Proof missing: “{{title}}”',
      body: 'Proof is missing since {{dueOn}}: {{task}} (“{{title}}”).',
    },
    'reminder.ends': {
      subject: '{{company}}: Ends soon: “{{title}}”',
      body: 'Ends on {{dueOn}}: {{task}} (“{{title}}”).',
    },
    'initiative.shortlisted': {
      subject: '{{company}}: new initiative “{{title}}” shortlisted',
      body: 'management has shortlisted the initiative “{{title}}”.\nYou are informed before anything is decided (section 90 BetrVG).',
    },
    'extract.delivered': {
      subject: '{{company}}: extract of a resolution on “{{title}}”',
      body: 'the works council has handed you an extract of a resolution on “{{title}}”.',
    },
    'clause.proposed': {
      subject: '{{company}}: new version of § {{number}} in “{{title}}”',
      body: 'the other side has proposed a new version of § {{number}} in “{{title}}”.',
    },
    'clause.accepted': {
      subject: '{{company}}: § {{number}} in “{{title}}” is agreed',
      body: 'the other side has accepted § {{number}} in “{{title}}”.',
    },
    'clause.parked': {
      subject: '{{company}}: § {{number}} in “{{title}}” was set aside',
      body: 'the other side has set § {{number}} in “{{title}}” aside.',
    },
    'clause.disputed': {
      subject: '{{company}}: § {{number}} in “{{title}}” is disputed',
      body: 'the other side has marked § {{number}} in “{{title}}” as disputed.',
    },
    'policy-item.raised': {
      subject: '{{company}}: new item on the AI policy “{{title}}”',
      body: 'the employee representatives have raised an item on “{{title}}”. Please answer it and give your reasons.',
    },
    'policy-item.declared': {
      subject: '{{company}}: answer to your item on “{{title}}”',
      body: 'management has answered an item of your statement on “{{title}}”.',
    },
    'agreement.frozen': {
      subject: '{{company}}: text for signature for “{{title}}”',
      body: 'a text for signature is ready for “{{title}}”.',
    },
    'agreement.thawed': {
      subject: '{{company}}: text for signature for “{{title}}” taken back',
      body: 'the text for signature for “{{title}}” was taken back. The text is open again.',
    },
    'agreement.signed': {
      subject: '{{company}}: a signature for “{{title}}”',
      body: 'a signature for “{{title}}” has been recorded.',
    },
    'agreement.sealed': {
      subject: '{{company}}: “{{title}}” has been signed',
      body: '“{{title}}” has been signed by both sides.',
    },
    'agreement.issued': {
      subject: '{{company}}: AI policy “{{title}}” issued',
      body: 'management has issued the AI policy “{{title}}”.',
    },
    'agreement.displayed': {
      subject: '{{company}}: “{{title}}” has been displayed',
      body: '“{{title}}” has been displayed to all employees.',
    },
    'comment.mentioned': {
      subject: '{{company}}: you were mentioned in “{{title}}”',
      body: 'somebody mentioned you in a comment on “{{title}}”.',
    },
    'comment.answered': {
      subject: '{{company}}: an answer to your comment on “{{title}}”',
      body: 'somebody answered your comment on “{{title}}”.',
    },
    'delivery.sent': {
      subject: '{{company}}: documents on “{{title}}” for you',
      body: 'new documents on “{{title}}” are ready for you: {{what}}.\nPlease confirm that they arrived. This is no consent.',
    },
    'delivery.received': {
      subject: '{{company}}: receipt confirmed for “{{title}}”',
      body: '{{who}} has confirmed receipt: {{what}}.\nThis is no consent.',
    },
    'initiative.advanced': {
      subject: '{{company}}: “{{title}}” is one stage further',
      body: 'the initiative “{{title}}” is in the next stage. What was on the table is kept with the decision.',
    },
    'initiative.returned': {
      subject: '{{company}}: “{{title}}” is being revised',
      body: 'the initiative “{{title}}” was returned for revision, with reasons.',
    },
    'initiative.closed': {
      subject: '{{company}}: “{{title}}” is closed',
      body: 'the initiative “{{title}}” was closed, with reasons.',
    },
    'gate.declared': {
      subject: '{{company}}: statement of the other side on “{{title}}”',
      body: 'the other side has made its statement on “{{title}}”.\nIt goes on only with your statement. Without one, nothing happens.',
    },
    'vendor.answered': {
      subject: '{{company}}: the vendor of “{{product}}” has answered',
      body: 'the vendor of “{{product}}” has answered the questions of the AI check. Both sides see the answers from the same moment on.',
    },
    'identification.completed': {
      subject: '{{company}}: AI check of “{{product}}” completed',
      body: 'the AI check of “{{product}}” is completed. You can read its result and contest it.',
    },
    'identification.contested': {
      subject: '{{company}}: objection to the AI check of “{{product}}”',
      body: 'the other side contested the result of the AI check of “{{product}}”.\nUntil this is settled, a “no” counts as unclear.',
    },
    'identification.settled': {
      subject: '{{company}}: objection to the AI check of “{{product}}” settled',
      body: 'the other side recorded that its objection to the AI check of “{{product}}” is settled.',
    },
    'rule.contested': {
      subject: '{{company}}: objection to a rule in “{{title}}”',
      body: 'the other side contests how rule {{rule}} is read in the initiative “{{title}}”.\nUntil that is settled the rule counts as open.',
    },
    'business-case.published': {
      subject: '{{company}}: business case of “{{title}}” published',
      body: 'the business case of “{{title}}” is published for you (version {{version}}).\nIt also contains the effects on staff.',
    },
    'straw-poll.opened': {
      subject: '{{company}}: there is news in your protected area',
      body: 'there is news in your protected area. You see it after signing in.',
    },
    'meeting.convened': {
      subject: '{{company}}: there is news in your protected area',
      body: 'there is news in your protected area. You see it after signing in.',
    },
    'meeting.amended': {
      subject: '{{company}}: there is news in your protected area',
      body: 'there is news in your protected area. You see it after signing in.',
    },
    'meeting.cancelled': {
      subject: '{{company}}: there is news in your protected area',
      body: 'there is news in your protected area. You see it after signing in.',
    },
    'meeting-time.told': {
      subject: '{{company}}: The works council meets on {{meetingOn}}',
      body: 'the works council meets on {{meetingOn}} at {{time}}. This is the notice of the time (section 30 (1) BetrVG).',
    },
    'meeting-time.off': {
      subject: '{{company}}: Works council meeting on {{meetingOn}} is off',
      body: 'the works council meeting on {{meetingOn}} at {{time}} does not take place.',
    },
    'room.COUNCIL': {
      subject: '{{company}}: there is news in your protected area',
      body: 'there is news in your protected area. You see it after signing in.',
    },
    'room.EMPLOYER': {
      subject: '{{company}}: there is news in your protected area',
      body: 'there is news in your protected area. You see it after signing in.',
    },
  },
};
