import { glossary } from '@einklang/content/glossary.data';
import { TextField } from '@einklang/ui';
import { Fragment, useState, type ReactElement } from 'react';
import { useLocale, useTextBundle, useTexts } from '../../shared/texts';
import { TextPage } from '../../shared/text-page';
import classes from '../../shared/text-page.module.css';

/** The words of the interface, and the terms of law and work science that one meets beside them. */
export function GlossaryPage(): ReactElement {
  const t = useTexts('pages');
  const locale = useLocale();
  const [wanted, setWanted] = useState('');
  const terms = glossary.entries.map(({ term, meaning }) => ({
    term: term[locale],
    meaning: meaning[locale],
  }));
  const found = [...Object.values(useTextBundle('glossary')), ...terms]
    .filter(({ term, meaning }) => `${term} ${meaning}`.toLowerCase().includes(wanted.trim().toLowerCase()))
    .sort((one, other) => one.term.localeCompare(other.term, locale));
  return (
    <TextPage title={t('glossary.title')} intro={t('glossary.intro')}>
      <TextField
        name="term"
        type="search"
        label={t('glossary.search')}
        optional
        value={wanted}
        onChange={setWanted}
      />
      <p role="status">{found.length ? null : t('glossary.none')}</p>
      <dl className={classes.terms}>
        {found.map(({ term, meaning }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </TextPage>
  );
}
