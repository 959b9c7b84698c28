import { products } from '@einklang/content/products.data';
import { PRODUCT_CAVEAT } from '@einklang/content';
import { Card } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './systems.module.css';

/** Nothing entered yet: common products in which AI often hides, each one click away from being entered. */
export function EmptyRegister(): ReactElement {
  const t = useTexts('systems');
  const locale = useLocale();
  const { id: companyId } = useCompany();
  return (
    <Card title={t('empty.title')} note={t('empty.text')}>
      <ul className={classes.common} aria-label={t('empty.common')}>
        {products.entries
          .filter(({ isCommon }) => isCommon)
          .map(({ id, name, lookFor }) => (
            <li key={id}>
              <p>
                <strong>{name[locale]}</strong>
                <br />
                <span className={classes.note}>{lookFor[locale]}</span>
              </p>
              <LinkButton
                to="/b/$companyId/ki-verzeichnis/neu"
                params={{ companyId }}
                search={{ produkt: id }}
                variant="default"
                size="compact-md"
                aria-label={t('empty.enterThis', { product: name[locale] })}
              >
                {t('empty.enterShort')}
              </LinkButton>
            </li>
          ))}
      </ul>
      <p className={classes.note}>{PRODUCT_CAVEAT[locale]}</p>
    </Card>
  );
}
