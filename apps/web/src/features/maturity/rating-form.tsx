import { MATURITY_SCALE, type MaturityAreaContent } from '@einklang/content/maturity-criteria';
import { maturityCriteria } from '@einklang/content/maturity-criteria.data';
import { readMaturity, type MaturityItem } from '@einklang/domain';
import { Form, ScaleField, TextField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import { Need } from './area-list';
import { ratingsOf, type ItemRating } from './maturity.queries';
import classes from './maturity.module.css';

type Step = '0' | '1' | '2' | '3' | '4' | 'NR';
const STEPS: readonly Step[] = ['0', '1', '2', '3', '4'];

/** All 24 criteria by area; each area says what comes out as soon as enough is rated. */
export function RatingForm({
  ratings,
  onChange,
}: {
  ratings: readonly ItemRating[];
  onChange: (ratings: readonly ItemRating[]) => void;
}): ReactElement {
  const t = useTexts('maturity');
  const { areas } = readMaturity(ratingsOf(ratings));
  const set = (item: MaturityItem, change: Partial<ItemRating>): void => {
    const before = ratings.find((rating) => rating.item === item);
    const changed: ItemRating = { item, rating: null, reason: '', ...before, ...change };
    onChange([...ratings.filter((rating) => rating.item !== item), changed]);
  };
  return (
    <Form onSubmit={() => undefined} label={t('rating.title')}>
      <Scale />
      {maturityCriteria.entries.map((area, index) => (
        <AreaFields key={area.id} area={area} score={areas[index]!} ratings={ratings} onSet={set} />
      ))}
    </Form>
  );
}

/** What the numbers mean, once for all. */
function Scale(): ReactElement {
  const t = useTexts('maturity');
  const locale = useLocale();
  return (
    <ol className={classes.scale} aria-label={t('rating.scale')} start={0}>
      {MATURITY_SCALE.map((step, index) => (
        <li key={step.de}>
          <strong>{index}</strong> {step[locale]}
        </li>
      ))}
    </ol>
  );
}

function AreaFields(props: {
  area: MaturityAreaContent;
  score: Parameters<typeof Need>[0]['score'];
  ratings: readonly ItemRating[];
  onSet: (item: MaturityItem, change: Partial<ItemRating>) => void;
}): ReactElement {
  const t = useTexts('maturity');
  const locale = useLocale();
  const choices = [
    ...STEPS.map((value, index) => ({ value, mark: value, label: MATURITY_SCALE[index]![locale] })),
    { value: 'NR' as Step, mark: t('rating.notRelevant'), label: t('rating.notRelevant') },
  ];
  return (
    <section className={classes.area} aria-label={props.area.name[locale]}>
      <header>
        <h3>{props.area.name[locale]}</h3>
        <Need score={props.score} />
      </header>
      {props.area.items.map(({ id, text }) => {
        const answer = props.ratings.find(({ item }) => item === id);
        return (
          <div key={id} className={classes.item}>
            <ScaleField
              name={id}
              label={text[locale]}
              value={answer ? (answer.rating === null ? 'NR' : (String(answer.rating) as Step)) : null}
              choices={choices}
              none={t('rating.none')}
              onChange={(step) =>
                props.onSet(id, step === 'NR' ? { rating: null } : { rating: Number(step), reason: '' })
              }
            />
            {answer && answer.rating === null ? (
              <TextField
                name={`${id}-reason`}
                label={t('rating.reason')}
                hint={t('rating.reasonHint')}
                maxLength={400}
                value={answer.reason}
                onChange={(reason) => props.onSet(id, { reason })}
              />
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
