import { RadioField, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { ActDialog } from '../../shared/act-dialog';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import type { RuleView } from './potential.queries';
import { useAssessRules, useContestRule, useSettleContest } from './rule.writes';

interface Props {
  rule: RuleView;
  onClose: () => void;
}

/** Where a rule stands, and what shows it. */
export function AssessDialog({ rule, onClose }: Props): ReactElement {
  const t = useTexts('potential');
  const assess = useAssessRules();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { status: rule.status === 'FULFILLED' ? 'FULFILLED' : 'IN_PROGRESS', note: '' },
    labels: { status: t('rules.assessDialog.status'), note: t('rules.assessDialog.note') },
    rules: { note: required },
    send: ({ status, note }) =>
      assess.mutateAsync({ ruleIds: [rule.ruleId], status: status as 'OPEN', note }).then(onClose),
  });
  return (
    <ActDialog
      title={t('rules.assessDialog.title', { rule: rule.ruleId })}
      submitLabel={t('rules.assessDialog.submit')}
      {...{ submit, summary, busy, onClose }}
    >
      <RadioField
        {...field('status')}
        choices={(['OPEN', 'IN_PROGRESS', 'FULFILLED'] as const).map((status) => ({
          value: status as string,
          label: t(`rules.statuses.${status}`),
        }))}
      />
      <TextAreaField {...field('note')} hint={t('rules.assessDialog.noteHint')} maxLength={2000} />
    </ActDialog>
  );
}

/** An objection: the rule counts as open from then on. */
export function ContestDialog({ rule, onClose }: Props): ReactElement {
  const t = useTexts('potential');
  const frame = useTexts();
  const contest = useContestRule();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reason: '' },
    labels: { reason: t('rules.contestDialog.reason') },
    rules: { reason: required },
    send: async ({ reason }) => {
      await contest.mutateAsync({ ruleId: rule.ruleId, reason });
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <ActDialog
      title={t('rules.contestDialog.title', { rule: rule.ruleId })}
      submitLabel={t('rules.contestDialog.submit')}
      {...{ submit, summary, busy, onClose }}
    >
      <p>{t('rules.contestDialog.text')}</p>
      <TextAreaField {...field('reason')} maxLength={2000} autoFocus />
    </ActDialog>
  );
}

/** How one's own objection was settled. */
export function SettleDialog({ rule, onClose }: Props): ReactElement {
  const t = useTexts('potential');
  const settle = useSettleContest();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { outcome: 'AGREED', note: '' },
    labels: { outcome: t('rules.settleDialog.outcome'), note: t('rules.settleDialog.note') },
    rules: { note: required },
    send: ({ outcome, note }) =>
      settle.mutateAsync({ ruleId: rule.ruleId, outcome: outcome as 'AGREED', note }).then(onClose),
  });
  return (
    <ActDialog
      title={t('rules.settleDialog.title', { rule: rule.ruleId })}
      submitLabel={t('rules.settleDialog.submit')}
      {...{ submit, summary, busy, onClose }}
    >
      <RadioField
        {...field('outcome')}
        choices={(['AGREED', 'DECIDED'] as const).map((outcome) => ({
          value: outcome as string,
          label: t(`rules.settleDialog.outcomes.${outcome}`),
        }))}
      />
      <TextAreaField {...field('note')} maxLength={2000} />
    </ActDialog>
  );
}
