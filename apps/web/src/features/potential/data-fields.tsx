import { dataDimensions } from '@einklang/content/priority-criteria.data';
import type { DataDimension } from '@einklang/domain';
import { Form, RadioField, TextAreaField, TextField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import type { SaveDataRating } from './priority.queries';

type Step = '0' | '1' | '2' | '3' | '4';

/** The fields of PA-5; every change goes out at once, saving is the caller's. */
export function DataFields({
  value,
  onChange,
}: {
  value: SaveDataRating;
  onChange: (value: SaveDataRating) => void;
}): ReactElement {
  const t = useTexts('priority');
  const locale = useLocale();
  const set = (change: Partial<SaveDataRating>): void => onChange({ ...value, ...change });
  const rate = (dimension: DataDimension, rating: number): void =>
    set({
      ratings: [...value.ratings.filter((one) => one.dimension !== dimension), { dimension, rating }],
    });
  return (
    <Form onSubmit={() => undefined} label={t('data.title')}>
      {dataDimensions.entries.map(({ id, name, question, steps }) => {
        const rated = value.ratings.find(({ dimension }) => dimension === id);
        return (
          <RadioField<Step>
            key={id}
            name={id}
            label={name[locale]}
            hint={question[locale]}
            value={rated ? (String(rated.rating) as Step) : null}
            choices={steps.map((step, index) => ({
              value: String(index) as Step,
              label: t('data.step', { number: index, text: step[locale] }),
            }))}
            onChange={(step) => rate(id, Number(step))}
          />
        );
      })}
      <TextAreaField
        name="sources"
        label={t('data.sources')}
        hint={t('data.sourcesHint')}
        optional
        rows={3}
        maxLength={4000}
        value={value.sources.join('\n')}
        onChange={(text) => set({ sources: linesOf(text) })}
      />
      <TextField
        name="owner"
        label={t('data.owner')}
        optional
        maxLength={160}
        value={value.owner}
        onChange={(owner) => set({ owner })}
      />
      <RadioField<'yes' | 'no'>
        name="personalData"
        label={t('data.personalData')}
        hint={t('data.personalDataHint')}
        value={
          value.personalData === null || value.personalData === undefined
            ? null
            : value.personalData
              ? 'yes'
              : 'no'
        }
        choices={[
          { value: 'yes', label: t('data.yes') },
          { value: 'no', label: t('data.no') },
        ]}
        onChange={(answer) => set({ personalData: answer === 'yes' })}
      />
    </Form>
  );
}

/** One source a line; a line that is still empty stays while it is typed. */
const linesOf = (text: string): string[] =>
  text === ''
    ? []
    : text
        .split('\n')
        .slice(0, 20)
        .map((line) => line.slice(0, 300));
