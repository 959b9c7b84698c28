import { START_HINDRANCES } from '@einklang/domain';
import { Fold } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { Application } from '../../shared/use-cases';
import classes from './library.module.css';
import type { Start } from './starting-point';

/** What speaks against the others, and how the order is made. */
export function OtherStarts({
  starts,
  entries,
}: {
  starts: readonly Start[];
  entries: readonly Application[];
}): ReactElement {
  const t = useTexts('library');
  const titleOf = (wanted: Start['id']): string =>
    entries.find(({ id }) => id === wanted)?.words.title ?? wanted;
  const groups = START_HINDRANCES.map((hindrance) => ({
    hindrance,
    titles: starts.filter((start) => start.hindrance === hindrance).map(({ id }) => titleOf(id)),
  })).filter(({ titles }) => titles.length);
  return (
    <>
      {groups.length ? (
        <Fold title={t('start.others')}>
          <dl className={classes.others}>
            {groups.map(({ hindrance, titles }) => (
              <div key={hindrance}>
                <dt>{t(`start.hindrances.${hindrance}`)}</dt>
                <dd>{titles.join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      ) : null}
      <Fold title={t('start.how')}>
        <p>{t('start.formula')}</p>
      </Fold>
    </>
  );
}
