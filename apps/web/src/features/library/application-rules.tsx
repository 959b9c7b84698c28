import { ruleLabels } from '@einklang/content/rule-labels.data';
import { RULE_TYPE_LABELS } from '@einklang/content/rule-labels';
import { ruleOf, type RuleId } from '@einklang/domain';
import { Card, StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useLocale, useTexts } from '../../shared/texts';
import type { Application } from '../../shared/use-cases';
import classes from './library.module.css';
import { presumedRules, type PresumedRule } from './presumed-rules';

/** The rules that an application touches in this company, with norm and consequence. */
export function ApplicationRules({ entry }: { entry: Application }): ReactElement {
  const t = useTexts('library');
  const { representationType } = useCompany();
  const { named, further } = presumedRules(entry, representationType);
  return (
    <Card title={t('rules.title')} note={t('rules.note')}>
      {entry.rules.length ? null : <p>{t('rules.none')}</p>}
      {named.some(({ isVoluntary }) => isVoluntary) ? <p>{t('rules.voluntaryNote')}</p> : null}
      <ul className={classes.rules}>
        {named.map((rule) => (
          <Rule key={rule.id} rule={rule} />
        ))}
      </ul>
      {further.length ? (
        <details>
          <summary>{t('rules.more', { count: further.length })}</summary>
          <ul className={classes.rules}>
            {further.map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}

function Rule({ rule: { id, isCertain, isVoluntary } }: { rule: PresumedRule }): ReactElement {
  const t = useTexts('library');
  const locale = useLocale();
  const label = ruleLabels[id];
  return (
    <li>
      <p className={classes.ruleHead}>
        <strong>{label.title[locale]}</strong>
        {isCertain ? null : <StatusChip kind="open">{t('rules.check')}</StatusChip>}
        {isVoluntary ? <StatusChip kind="info">{t('rules.voluntary')}</StatusChip> : null}
      </p>
      {isVoluntary ? null : (
        <>
          <p data-dimmed>{normOf(id, locale)}</p>
          <p>{label.consequence[locale]}</p>
        </>
      )}
    </li>
  );
}

function normOf(id: RuleId, locale: 'de' | 'en'): string {
  const { norm, types } = ruleOf(id);
  return `${norm} · ${types.map((type) => RULE_TYPE_LABELS[type][locale]).join(', ')}`;
}
