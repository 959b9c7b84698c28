import { dataDimensions } from '@einklang/content/priority-criteria.data';
import { Facts } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import type { SaveDataRating } from './priority.queries';

/** PA-5 as both sides read it. */
export function DataReading({ content }: { content: SaveDataRating }): ReactElement {
  const t = useTexts('priority');
  const locale = useLocale();
  const sources = content.sources.filter((line) => line.trim() !== '');
  return (
    <Facts
      facts={[
        ...dataDimensions.entries.map(({ id, name, steps }) => {
          const rated = content.ratings.find(({ dimension }) => dimension === id);
          return {
            id: id as string,
            term: name[locale],
            value: rated
              ? t('data.step', { number: rated.rating, text: steps[rated.rating]?.[locale] ?? '' })
              : t('notRated'),
          };
        }),
        { id: 'sources', term: t('data.sources'), value: sources.join('; ') || t('notRated') },
        { id: 'owner', term: t('data.owner'), value: content.owner || t('notRated') },
        {
          id: 'personalData',
          term: t('data.personalData'),
          value:
            typeof content.personalData === 'boolean'
              ? t(content.personalData ? 'data.yes' : 'data.no')
              : t('notRated'),
        },
      ]}
    />
  );
}
