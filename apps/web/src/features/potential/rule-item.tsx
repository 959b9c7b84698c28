import { Button } from '@mantine/core';
import { ruleLabels } from '@einklang/content/rule-labels.data';
import { RULE_TYPE_LABELS } from '@einklang/content/rule-labels';
import { ruleOf } from '@einklang/domain';
import { StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import type { LiveRule } from './live-rules';
import classes from './potential.module.css';
import type { RuleView } from './potential.queries';

export type RuleAct = 'assess' | 'contest' | 'settle';

const looks: Record<RuleView['status'], StatusKind> = {
  OPEN: 'open',
  IN_PROGRESS: 'running',
  FULFILLED: 'done',
  NOT_APPLICABLE: 'info',
};

/** A rule: what it is about, what it asks for, where it stands, and what one may say to that. */
export function RuleItem({
  live: { rule, applies, change },
  quiet,
  onAct,
}: {
  live: LiveRule;
  /** Nothing can be done while answers beside it are not recorded. */
  quiet: boolean;
  onAct: (act: RuleAct) => void;
}): ReactElement {
  const t = useTexts('potential');
  const locale = useLocale();
  const { hasCouncil } = useCompany();
  const label = ruleLabels[rule.ruleId];
  const types = rule.types.map((type) => RULE_TYPE_LABELS[type][locale]).join(', ');
  return (
    <li className={classes.rule} data-gone={change === 'GONE' || undefined}>
      <details open={change === 'FRESH' || rule.contests.length > 0}>
        <summary>
          <span className={classes.ruleHead}>
            <span className={classes.ruleTitle}>{label.title[locale]}</span>
          </span>
          <span className={classes.chips}>
            <RuleChips live={{ rule, applies, change }} />
          </span>
        </summary>
        <div className={classes.ruleBody}>
          {applies === 'VOLUNTARY' ? (
            <p className={classes.dimmed}>{t('rules.voluntaryNote')}</p>
          ) : !hasCouncil && ruleOf(rule.ruleId).scope === 'COLLECTIVE' ? (
            <p className={classes.dimmed}>{t('rules.notHere')}</p>
          ) : (
            <>
              <p className={classes.dimmed}>
                {rule.norm} · {types}
              </p>
              <p>{label.consequence[locale]}</p>
              {rule.consentItem && applies === 'BINDING' ? <p>{t('rules.consent')}</p> : null}
              {rule.stop && applies === 'BINDING' ? (
                <p>
                  <strong>{t(`rules.stops.${rule.stop as 'LOCKED'}`)}</strong>
                </p>
              ) : null}
            </>
          )}
          <RuleNotes rule={rule} />
          {quiet ? null : <RuleButtons rule={rule} name={label.title[locale]} onAct={onAct} />}
        </div>
      </details>
    </li>
  );
}

function RuleChips({ live: { rule, applies, change } }: { live: LiveRule }): ReactElement {
  const t = useTexts('potential');
  if (change)
    return <StatusChip kind="info">{change === 'FRESH' ? t('rules.fresh') : t('rules.gone')}</StatusChip>;
  if (rule.contests.length) return <StatusChip kind="problem">{t('rules.contested')}</StatusChip>;
  return (
    <StatusChip kind={looks[rule.status]}>
      {applies === 'VOLUNTARY' ? t('rules.voluntary') : t(`rules.statuses.${rule.status}`)}
    </StatusChip>
  );
}

function RuleNotes({ rule }: { rule: RuleView }): ReactElement {
  const t = useTexts('potential');
  const { day } = useFormats();
  return (
    <>
      {rule.assessment ? (
        <p className={classes.note}>
          {t('rules.assessedBy', {
            name: rule.assessment.personName,
            date: day(rule.assessment.at),
            note: rule.assessment.note,
          })}
        </p>
      ) : null}
      {rule.contests.map((contest) => (
        <p key={contest.side} className={classes.note}>
          {t('rules.contestedBy', {
            name: contest.personName,
            date: day(contest.at),
            reason: contest.reason,
          })}
        </p>
      ))}
    </>
  );
}

function RuleButtons({
  rule,
  name,
  onAct,
}: {
  rule: RuleView;
  name: string;
  onAct: (act: RuleAct) => void;
}): ReactElement | null {
  const t = useTexts('potential');
  const acts = (['assess', 'settle', 'contest'] as const).filter((act) => rule.may[act]);
  if (!acts.length) return null;
  return (
    <div
      className={classes.buttons}
      role="group"
      aria-label={t('rules.detailsOf', { rule: rule.ruleId, title: name })}
    >
      {acts.map((act) => (
        <Button key={act} size="compact-md" variant="subtle" onClick={() => onAct(act)}>
          {t(`rules.${act}`)}
        </Button>
      ))}
    </div>
  );
}
