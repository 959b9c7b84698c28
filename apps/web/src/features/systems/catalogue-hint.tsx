import { PRODUCT_CAVEAT, type Product } from '@einklang/content';
import { products } from '@einklang/content/products.data';
import { ruleLabels } from '@einklang/content/rule-labels.data';
import { Card } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useClauseTitles } from '../../shared/clause-titles';
import { useCompany } from '../../shared/company';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './systems.module.css';

/** What the product catalogue says of a product; nothing where it does not know it. */
export function CatalogueHint({ id }: { id: string }): ReactElement | null {
  const t = useTexts('systems');
  const locale = useLocale();
  const product = products.entries.find((entry) => entry.id === id);
  if (!product) return null;
  return (
    <Card title={t('detail.lookFor')} note={product.name[locale]}>
      <p>{product.lookFor[locale]}</p>
      {product.remark ? <p>{product.remark[locale]}</p> : null}
      <Consequences product={product} />
      <p className={classes.note}>{PRODUCT_CAVEAT[locale]}</p>
    </Card>
  );
}

/** Facts that often hold, rules and clauses; without a works council its rules are not named. */
function Consequences({ product: { facts, rules, clauses } }: { product: Product }): ReactElement {
  const t = useTexts('systems');
  const words = useTexts('potential');
  const locale = useLocale();
  const { hasCouncil } = useCompany();
  const clauseTitle = useClauseTitles(clauses.length > 0);
  return (
    <>
      <List title={t('detail.factsOften')} items={facts.map((fact) => words(`facts.names.${fact}`))} />
      {hasCouncil ? (
        <List
          title={t('detail.rulesOften')}
          items={rules.map((rule) => `${rule}: ${ruleLabels[rule].title[locale]}`)}
        />
      ) : null}
      <List title={t('detail.clausesHelp')} items={clauses.map((key) => clauseTitle(key))} />
    </>
  );
}

function List({ title, items }: { title: string; items: readonly ReactNode[] }): ReactElement | null {
  if (!items.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={classes.list}>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </>
  );
}
