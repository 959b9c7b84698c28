import { SYSTEM_FACT_FIELDS, type SystemFactName } from '@einklang/domain';
import type { ReactElement } from 'react';
import { useFormats, useTextBundle, useTexts } from '../../shared/texts';
import { applies, FACT_SECTION_IDS, FACT_SECTIONS } from './fact-sections';
import { DECLARED } from './facts-form';
import type { FactsDraft } from './facts-panel';
import classes from './potential.module.css';

/** The facts to read: only what applies, section by section. */
export function FactsReading({ shown }: { shown: FactsDraft }): ReactElement {
  const t = useTexts('potential');
  const factText = useFactText();
  const declared = DECLARED.filter((name) => shown.declared[name]).map((name) => t(`facts.declared.${name}`));
  const sections = FACT_SECTION_IDS.map((section) => ({
    id: section as string,
    title: t(`facts.sections.${section}`),
    lines: FACT_SECTIONS[section]
      .filter((name) => name === 'isAiSystem' || applies(name, shown.facts[name]))
      .map((name) => factText(name, shown.facts[name])),
  }));
  return (
    <>
      {[...sections, { id: 'declared', title: t('facts.sections.declared'), lines: declared }].map(
        ({ id, title, lines }) => (
          <div key={id} className={classes.readingSection}>
            <h3>{title}</h3>
            {lines.length ? (
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <p className={classes.dimmed}>{t('facts.nothingApplies')}</p>
            )}
          </div>
        ),
      )}
    </>
  );
}

/** A fact as a sentence, or as question and answer. */
export function useFactText(): (name: SystemFactName, value: unknown) => string {
  const { names, values, asked } = useTextBundle('potential').facts;
  const { number } = useFormats();
  return (name, value) => {
    const { kind } = SYSTEM_FACT_FIELDS[name];
    if (kind === 'bool') return names[name];
    const words: Readonly<Record<string, string>> =
      kind === 'enum' ? values[name as keyof typeof values] : {};
    const answer = kind === 'int' ? number(value as number) : (words[String(value)] ?? String(value));
    return asked.replace('{{question}}', names[name].replace(/\?$/, '')).replace('{{answer}}', answer);
  };
}
