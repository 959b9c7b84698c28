import { Card, CheckField } from '@einklang/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import type { Candidate } from './candidates';
import classes from './comparison.module.css';
import { chosenIn, MOST_COMPARED, withChosen, type ComparisonSearch } from './search';
import { SideTable } from './side-table';

/** Choose up to four and see them side by side; the choice stands in the address. */
export function SidePanel({ candidates }: { candidates: readonly Candidate[] }): ReactElement {
  const t = useTexts('comparison');
  const { id: companyId } = useCompany();
  const navigate = useNavigate();
  const search: ComparisonSearch = useSearch({ strict: false });
  const chosen = candidates.filter(({ initiativeId }) => chosenIn(search).includes(initiativeId));
  const ids = chosen.map(({ initiativeId }) => initiativeId);
  const isFull = ids.length >= MOST_COMPARED;
  const choose = (id: string, isChosen: boolean): void =>
    void navigate({
      to: '/b/$companyId/vorhaben/vergleich',
      params: { companyId },
      search: withChosen(isChosen ? [...ids, id] : ids.filter((other) => other !== id)),
      resetScroll: false,
    });
  return (
    <Card title={t('side.title')} note={t('side.note')}>
      <fieldset className={classes.choice}>
        <legend>{t('side.choose')}</legend>
        {candidates.map(({ initiativeId, title }) => {
          const isChosen = ids.includes(initiativeId);
          return (
            <CheckField
              key={initiativeId}
              name={initiativeId}
              label={title}
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={(checked) => choose(initiativeId, checked)}
            />
          );
        })}
      </fieldset>
      <p role="status" className={classes.hint}>
        {isFull ? t('side.full') : ids.length < 2 ? t('side.hint') : null}
      </p>
      {ids.length > 1 ? (
        <div className={classes.sides}>
          <SideTable chosen={chosen} />
        </div>
      ) : null}
    </Card>
  );
}
