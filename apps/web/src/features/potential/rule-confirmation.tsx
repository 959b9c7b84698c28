import { Button } from '@mantine/core';
import { toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './potential.module.css';
import type { FactsView } from './potential.queries';
import { useConfirmRules } from './rule.writes';

const SIDES = ['EMPLOYER', 'COUNCIL'] as const;

/** Whether both sides read the rules alike (BT-3), and my side's word on it. */
export function RuleConfirmation({ view }: { view: FactsView }): ReactElement | null {
  const t = useTexts('potential');
  const { day } = useFormats();
  const sideName = useSideName();
  const confirm = useConfirmRules(view.version, () => toast(t('rules.confirmation.done')));
  if (view.version === 0) return null;
  const lineOf = (side: (typeof SIDES)[number]): string => {
    const word = view.confirmations.find((one) => one.side === side);
    if (!word) return t('rules.confirmation.none', { side: sideName(side) });
    if (word.version < view.version)
      return t('rules.confirmation.earlier', { side: sideName(side), version: word.version });
    return t('rules.confirmation.by', { side: sideName(side), name: word.personName, date: day(word.at) });
  };
  return (
    <section aria-labelledby="rule-confirmation" className={classes.confirmation}>
      <h3 id="rule-confirmation">{t('rules.confirmation.title')}</h3>
      <ul>
        {SIDES.map((side) => (
          <li key={side}>{lineOf(side)}</li>
        ))}
      </ul>
      {view.may.confirm ? (
        <Button variant="default" loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('rules.confirmation.confirm')}
        </Button>
      ) : null}
    </section>
  );
}
