import { Button } from '@mantine/core';
import { FormActions, SelectField } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import classes from './potential.module.css';
import { attachableQuery, useAttachSystem } from './attach-system.queries';
import { usePlaceIds } from './potential.queries';

/** What the initiative is about may be in the register already, with a result: then nobody asks twice. */
export function ExistingEntry(): ReactElement | null {
  const t = useTexts('kiCheck');
  const [choice, setChoice] = useState('');
  const { items = [], more = false } = useQuery(attachableQuery(usePlaceIds().companyId)).data ?? {};
  const attach = useAttachSystem();
  if (items.length === 0) return null;
  return (
    <details className={classes.earlier}>
      <summary>{t('existing.title')}</summary>
      <SelectField
        name="system"
        label={t('existing.label')}
        hint={more ? t('existing.more') : undefined}
        value={choice}
        none={t('existing.none')}
        choices={items.map(({ id, product, vendor }) => ({
          value: id,
          label: vendor ? `${product} (${vendor})` : product,
        }))}
        onChange={setChoice}
      />
      <FormActions>
        <Button
          variant="default"
          disabled={choice === ''}
          loading={attach.isPending}
          onClick={() => attach.mutate(choice)}
        >
          {t('existing.take')}
        </Button>
      </FormActions>
    </details>
  );
}
