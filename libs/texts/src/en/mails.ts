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
    'initiative.shortlisted': {
      subject: '{{company}}: new initiative “{{title}}” shortlisted',
      body: 'management has shortlisted the initiative “{{title}}”.\nYou are informed before anything is decided (section 90 BetrVG).',
    },
    'extract.delivered': {
      subject: '{{company}}: extract of a resolution on “{{title}}”',
      body: 'the works council has handed you an extract of a resolution on “{{title}}”.',
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
    'rule.contested': {
      subject: '{{company}}: objection to a rule in “{{title}}”',
      body: 'the other side contests how rule {{rule}} is read in the initiative “{{title}}”.\nUntil that is settled the rule counts as open.',
    },
    'business-case.published': {
      subject: '{{company}}: business case of “{{title}}” published',
      body: 'the business case of “{{title}}” is published for you (version {{version}}).\nIt also contains the effects on staff.',
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
