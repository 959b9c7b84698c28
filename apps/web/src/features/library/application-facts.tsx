import {
  BENEFIT_LABELS,
  COMPANY_SIZES,
  DATA_KIND_LABELS,
  PROCESS_LABELS,
  SIZE_LABELS,
} from '@einklang/content';
import { aiActClassOf, mergeFacts } from '@einklang/domain';
import { Card, Facts } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import type { Application } from '../../shared/use-cases';
import classes from './library.module.css';
import { useSectorNames } from './names';

/** The application at a glance, as pairs of term and value. */
export function ApplicationFacts({ entry }: { entry: Application }): ReactElement {
  const t = useTexts('library');
  const potential = useTexts('potential');
  const locale = useLocale();
  const sectorNames = useSectorNames();
  const aiActClass = aiActClassOf(mergeFacts(entry.presumedFacts));
  const list = (values: readonly string[]): ReactElement => (
    <ul className={classes.values}>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
  const facts: [string, ReactElement | string][] = [
    ['sector', sectorNames(entry)],
    ['area', PROCESS_LABELS[entry.process][locale]],
    [
      'size',
      entry.sizes.length === COMPANY_SIZES.length
        ? t('find.everySize')
        : entry.sizes.map((size) => SIZE_LABELS[size][locale]).join(' · '),
    ],
    ['dataKinds', entry.data.map((kind) => DATA_KIND_LABELS[kind][locale]).join(' · ')],
    ['benefitTypes', entry.benefitTypes.map((type) => BENEFIT_LABELS[type][locale]).join(' · ')],
    ['functions', list(entry.aiFunctions.map((name) => potential(`profile.aiFunctions.${name}`)))],
    ['aiActClass', potential(`rules.aiActClasses.${aiActClass}`)],
    ['source', entry.inBrochure ? t('inBrochure') : t('entry.ownWork')],
  ];
  return (
    <Card title={t('entry.atAGlance')}>
      <Facts facts={facts.map(([id, value]) => ({ id, term: t(`entry.${id as 'sector'}`), value }))} />
    </Card>
  );
}
