import { Button } from '@mantine/core';
import { matchProducts } from '@einklang/content/match-product';
import { products } from '@einklang/content/products.data';
import { SelectField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import type { SystemForm } from './system-form';
import classes from './systems.module.css';

/** Which product of the catalogue it is. What the name suggests is offered and never taken by itself. */
export function CatalogueFields({ house: { form, field } }: { house: SystemForm }): ReactElement {
  const t = useTexts('systems');
  const locale = useLocale();
  const values = form.getValues();
  const [suggested] = matchProducts(values);
  return (
    <>
      {suggested && suggested.id !== values.catalogueId ? (
        <p className={classes.suggestion} role="status">
          {t('form.suggestion', { product: suggested.name[locale] })}
          <Button
            variant="default"
            size="compact-md"
            onClick={() => form.setFieldValue('catalogueId', suggested.id)}
          >
            {t('form.takeSuggestion')}
          </Button>
        </p>
      ) : null}
      <SelectField
        {...field('catalogueId')}
        none={t('form.catalogueNone')}
        choices={products.entries.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        optional
      />
    </>
  );
}
