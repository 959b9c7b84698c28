import { Skeleton } from '@mantine/core';
import { ruleLabels } from '@einklang/content/rule-labels.data';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useSideName } from '../../shared/rooms';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { businessCaseQuery, headQuery, rulesQuery } from './comparison.queries';
import classes from './comparison.module.css';

const waiting = <Skeleton height={20} width={80} />;

/** What needs consent and is not settled yet. */
export function OpenRules({ id }: { id: string }): ReactElement {
  const t = useTexts('comparison');
  const locale = useLocale();
  const { data, isError } = useQuery(rulesQuery(useCompany().id, id));
  if (isError) return <>{t('side.unreadable')}</>;
  if (!data) return waiting;
  const open = data.rules.filter(
    ({ applies, consentItem, status }) =>
      applies === 'BINDING' && consentItem && status !== 'FULFILLED' && status !== 'NOT_APPLICABLE',
  );
  if (!open.length) return <>{t('side.noRules')}</>;
  return (
    <ul className={classes.inCell}>
      {open.map(({ ruleId }) => (
        <li key={ruleId}>{ruleLabels[ruleId].title[locale]}</li>
      ))}
    </ul>
  );
}

/** The value after all years of what was published; the middle of its band where there is one. */
export function BusinessCaseValue({ id }: { id: string }): ReactElement {
  const t = useTexts('comparison');
  const { money } = useFormats();
  const { data, isError } = useQuery(businessCaseQuery(useCompany().id, id));
  if (isError) return <>{t('side.unreadable')}</>;
  if (!data) return waiting;
  if (!data.published) return <>{t('side.noNpv')}</>;
  const { npv, simulation } = data.published.figures;
  return <>{money(Math.round(simulation ? simulation.p50 : npv))}</>;
}

/** Whose turn it is, and until when. */
export function NextStep({ id }: { id: string }): ReactElement {
  const t = useTexts('comparison');
  const { day } = useFormats();
  const sideName = useSideName();
  const { data, isError } = useQuery(headQuery(useCompany().id, id));
  if (isError) return <>{t('side.unreadable')}</>;
  if (!data) return waiting;
  if (!data.turn) return <>{t('side.nextNone')}</>;
  const side = sideName(data.turn);
  return (
    <>{data.nextDueOn ? t('side.next', { side, date: day(data.nextDueOn) }) : t('side.nextOpen', { side })}</>
  );
}
