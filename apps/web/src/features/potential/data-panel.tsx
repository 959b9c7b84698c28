import { dataDimensions, dataWays } from '@einklang/content/priority-criteria.data';
import { DATA_SCORE_NEEDED, dataScoreOf, type DataRatings } from '@einklang/domain';
import { Card } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';
import { useAutosave, useTheirs } from '../../shared/autosave';
import { SaveLine } from '../../shared/save-line';
import { StaleDialog } from '../../shared/stale-dialog';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { DataFields } from './data-fields';
import { DataReading } from './data-reading';
import { usePlaceIds } from './potential.queries';
import {
  dataRatingQuery,
  useSaveDataRating,
  type DataRatingView,
  type SaveDataRating,
} from './priority.queries';
import classes from './priority.module.css';

/** Data availability (PA-5): six dimensions with what each step means, where the data come from, and D as it is rated. */
export function DataPanel({ view }: { view: DataRatingView }): ReactElement {
  const t = useTexts('priority');
  const { dateTime } = useFormats();
  return (
    <>
      <Card title={t('data.title')} note={view.may.edit ? t('data.note') : t('data.readOnly')}>
        {view.may.edit ? (
          <DataForm view={view} />
        ) : view.version === 0 ? (
          <p>{t('data.nothing')}</p>
        ) : (
          <>
            <DataReading content={contentOf(view)} />
            <DataScore score={view.score} />
          </>
        )}
        {view.updatedByName && view.updatedAt ? (
          <p className={classes.dimmed}>
            {t('by', { name: view.updatedByName, date: dateTime(view.updatedAt) })}
          </p>
        ) : null}
      </Card>
      {view.may.edit || view.score === null || view.score >= DATA_SCORE_NEEDED ? null : <WaysOut />}
    </>
  );
}

function DataForm({ view }: { view: DataRatingView }): ReactElement {
  const client = useQueryClient();
  const place = usePlaceIds();
  const save = useSaveDataRating();
  const value = useMemo(() => contentOf(view), [view]);
  const saving = useAutosave<SaveDataRating>({ value, version: view.version }, save);
  const [theirs, forget] = useTheirs<DataRatingView>(saving.state, () =>
    client.fetchQuery({ ...dataRatingQuery(place), staleTime: 0 }),
  );
  const score = dataScoreOf(ratingsOf(saving.value));
  const settle = (isMine: boolean): void => {
    if (!theirs) return;
    saving.settle(isMine ? saving.value : contentOf(theirs), theirs.version, isMine);
    forget();
  };
  return (
    <>
      <DataFields value={saving.value} onChange={saving.change} />
      <DataScore score={score} />
      {score !== null && score < DATA_SCORE_NEEDED ? <WaysOut /> : null}
      <SaveLine saving={saving} />
      {theirs ? (
        <StaleDialog
          opened
          mine={<DataReading content={saving.value} />}
          theirs={<DataReading content={contentOf(theirs)} />}
          onKeepMine={() => settle(true)}
          onTakeTheirs={() => settle(false)}
        />
      ) : null}
    </>
  );
}

function DataScore({ score }: { score: number | null }): ReactElement {
  const t = useTexts('priority');
  const { number } = useFormats();
  return (
    <p role="status" className={classes.score}>
      {score === null
        ? t('data.incomplete', { total: dataDimensions.entries.length })
        : t('data.score', { score: number(score, 1) })}
    </p>
  );
}

/** »Was tun bei zu wenig Daten?« */
function WaysOut(): ReactElement {
  const t = useTexts('priority');
  const locale = useLocale();
  return (
    <section className={classes.banner} aria-label={t('data.ways')}>
      <h3>{t('data.ways')}</h3>
      <dl>
        {dataWays.entries.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name[locale]}</dt>
            <dd>{text[locale]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const ratingsOf = ({ ratings }: Pick<SaveDataRating, 'ratings'>): DataRatings =>
  Object.fromEntries(ratings.map(({ dimension, rating }) => [dimension, rating]));

const contentOf = ({ ratings, sources, owner, personalData }: DataRatingView): SaveDataRating => ({
  ratings,
  sources,
  owner,
  personalData: personalData ?? null,
});
