import { Card } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { AssessDialog, ContestDialog, SettleDialog } from './rule-dialogs';
import type { FactsDraft } from './facts-panel';
import { readLive, type LiveRule } from './live-rules';
import classes from './potential.module.css';
import type { FactsView, RuleView } from './potential.queries';
import { RuleConfirmation } from './rule-confirmation';
import { RuleItem, type RuleAct } from './rule-item';

/** What follows from the facts, in plain words: a hint, no legal advice. Changes at once with the answers beside it. */
export function RulesPanel({ view, draft }: { view: FactsView; draft: FactsDraft | null }): ReactElement {
  const t = useTexts('potential');
  const frame = useTexts();
  const [act, setAct] = useState<{ kind: RuleAct; rule: RuleView } | null>(null);
  const { aiActClass, dpiaNeeded, rules } = readLive(view, draft);
  const shown = rules.filter((one) => one.applies !== 'NONE' || one.change || one.rule.contests.length > 0);
  const binding = rules.filter((one) => one.applies === 'BINDING').length;
  const rest = rules.filter((one) => !shown.includes(one));
  const close = (): void => setAct(null);
  const list = (items: readonly LiveRule[]): ReactElement => (
    <ul className={classes.rules}>
      {items.map((one) => (
        <RuleItem
          key={one.rule.ruleId}
          live={one}
          quiet={draft !== null}
          onAct={(kind) => setAct({ kind, rule: one.rule })}
        />
      ))}
    </ul>
  );
  return (
    <Card title={t('rules.title')} note={frame('states.legalNote')}>
      <dl className={classes.reading}>
        <dt>{t('rules.aiActClass')}</dt>
        <dd>{t(`rules.aiActClasses.${aiActClass}`)}</dd>
        <dt>{t('rules.dpia')}</dt>
        <dd>{dpiaNeeded ? t('rules.dpiaNeeded') : t('rules.dpiaNotNeeded')}</dd>
      </dl>
      <p role="status">{t('rules.count', { count: binding })}</p>
      {draft ? null : <RuleConfirmation view={view} />}
      {list(shown)}
      {rest.length ? (
        <details className={classes.earlier}>
          <summary>{t('rules.notConcerned', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      ) : null}
      {act?.kind === 'assess' ? <AssessDialog rule={act.rule} onClose={close} /> : null}
      {act?.kind === 'contest' ? <ContestDialog rule={act.rule} onClose={close} /> : null}
      {act?.kind === 'settle' ? <SettleDialog rule={act.rule} onClose={close} /> : null}
    </Card>
  );
}
