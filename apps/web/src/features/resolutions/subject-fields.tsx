import { Card, RadioField, SelectField } from '@einklang/ui';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import type { House } from './house';
import classes from './resolutions.module.css';
import { subjectsQuery } from './resolutions.queries';
import { KINDS } from './search';

/** Which initiative, and which of its matters; for an agreement exactly the text that was resolved on. */
export function SubjectFields({
  house,
  isFixed,
  text,
}: {
  house: House;
  /** A correction is about the same. */
  isFixed: boolean;
  text: UseQueryResult<string | null>;
}): ReactElement {
  const t = useTexts('resolution');
  const initiatives = useQuery(subjectsQuery(useCompany().id)).data ?? [];
  const { kind } = house.form.getValues();
  return (
    <Card title={t('form.sections.subject')}>
      <div className={classes.group}>
        <SelectField
          {...house.field('initiativeId')}
          none={t('form.choose')}
          disabled={isFixed}
          choices={initiatives.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <RadioField
          {...house.field('kind')}
          disabled={isFixed}
          choices={KINDS.map((value) => ({
            value,
            label: t(`form.kinds.${value}`),
            hint: t(`form.kindHints.${value}`),
          }))}
        />
        {kind === 'AGREEMENT' && text.isSuccess ? (
          <p role="note" className={classes.hash}>
            {text.data ? t('form.text', { hash: text.data.slice(0, 12) }) : t('form.textOpen')}
          </p>
        ) : null}
      </div>
    </Card>
  );
}
