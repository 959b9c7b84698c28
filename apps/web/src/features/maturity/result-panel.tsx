import { maturityCriteria } from '@einklang/content/maturity-criteria.data';
import {
  HOMEWORK_NEEDED,
  readMaturity,
  sharedScore,
  type MaturityArea,
  type MaturityReading,
} from '@einklang/domain';
import { Card, EmptyState, Facts } from '@einklang/ui';
import { IconStairsUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { AreaList } from './area-list';
import classes from './maturity.module.css';
import { newestOf, ratingsOf, type MaturityView, type Snapshot } from './maturity.queries';
import { ResultFigure } from './result-figure';

/** An area as both sides see it. */
export interface AreaOfBoth {
  area: MaturityArea;
  name: string;
  employer: MaturityReading['areas'][number] | null;
  council: MaturityReading['areas'][number] | null;
}

/** What both sides gave last: a picture, the need for action in words, and where they see the company differently. */
export function ResultPanel({ view }: { view: MaturityView }): ReactElement {
  const t = useTexts('maturity');
  const rows = useAreas(view);
  if (view.snapshots.length === 0)
    return (
      <EmptyState icon={IconStairsUp} title={t('empty.title')}>
        {view.may.rate ? t('empty.text') : t('empty.readers')}
      </EmptyState>
    );
  const homework = rows.find(({ area }) => area === 'HA');
  const shared = sharedScore(homework?.employer?.score ?? null, homework?.council?.score ?? null);
  return (
    <>
      {shared !== null && shared < HOMEWORK_NEEDED ? <HomeworkFirst score={shared} /> : null}
      <Card title={t('result.title')} note={t('result.note')}>
        <ResultFigure rows={rows} />
        <Standing view={view} />
      </Card>
      <Card title={t('areas.title')} note={t('areas.note')}>
        <AreaList rows={rows} />
      </Card>
    </>
  );
}

/** The seed's own rule: digitalisation before AI. It blocks nothing, but it holds feasibility down. */
function HomeworkFirst({ score }: { score: number }): ReactElement {
  const t = useTexts('maturity');
  const { number } = useFormats();
  return (
    <div className={classes.banner} role="note">
      <p>
        <strong>{t('homework.title')}</strong>
      </p>
      <p>{t('homework.text', { score: number(score, 1) })}</p>
    </div>
  );
}

function Standing({ view }: { view: MaturityView }): ReactElement {
  const t = useTexts('maturity');
  const sideName = useSideName();
  const { day, number } = useFormats();
  const value = (snapshot: Snapshot | undefined): string => {
    if (!snapshot) return t('result.notGiven');
    const { overall, answered, areas } = readMaturity(ratingsOf(snapshot.ratings));
    return [
      overall === null
        ? t('areas.incomplete')
        : t('result.overall', {
            score: number(overall, 1),
            areas: areas.filter(({ score }) => score !== null).length,
          }),
      t('result.answered', { percent: number(answered * 100) }),
      t('result.givenBy', {
        name: snapshot.givenByName,
        date: day(snapshot.givenAt),
        round: snapshot.number,
      }),
    ].join(' · ');
  };
  return (
    <Facts
      facts={(['EMPLOYER', 'COUNCIL'] as const).map((side) => ({
        id: side,
        term: sideName(side),
        value: value(newestOf(view, side)),
      }))}
    />
  );
}

/** All areas with what each side gave last, in the order of the form. */
export function useAreas(view: MaturityView): AreaOfBoth[] {
  const locale = useLocale();
  const readingOf = (side: Snapshot['side']): MaturityReading | null => {
    const newest = newestOf(view, side);
    return newest ? readMaturity(ratingsOf(newest.ratings)) : null;
  };
  const [employer, council] = [readingOf('EMPLOYER'), readingOf('COUNCIL')];
  return maturityCriteria.entries.map(({ id, name }, index) => ({
    area: id,
    name: name[locale],
    employer: employer?.areas[index] ?? null,
    council: council?.areas[index] ?? null,
  }));
}
