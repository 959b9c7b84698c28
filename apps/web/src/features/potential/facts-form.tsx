import { CheckField, Fold } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../shared/texts';
import { FactField } from './fact-fields';
import { applies, FACT_SECTION_IDS, FACT_SECTIONS } from './fact-sections';
import type { Declared, FactsDraft } from './facts-panel';

export const DECLARED: readonly (keyof Declared)[] = [
  'socialScoring',
  'biometricCategorisation',
  'exceptionDocumented',
  'dismissalsPlanned',
  'pilot',
];

/** All facts in sections that fold, each saying how much in it applies. */
export function FactsForm({
  shown,
  onChange,
}: {
  shown: FactsDraft;
  onChange: (draft: FactsDraft) => void;
}): ReactElement {
  const t = useTexts('potential');
  return (
    <div>
      {FACT_SECTION_IDS.map((section, index) => {
        const names = FACT_SECTIONS[section];
        return (
          <Section
            key={section}
            open={index === 0}
            title={t(`facts.sections.${section}`)}
            count={names.filter((name) => applies(name, shown.facts[name])).length}
          >
            {names.map((name) => (
              <FactField
                key={name}
                name={name}
                facts={shown.facts}
                onChange={(change) => onChange({ ...shown, facts: { ...shown.facts, ...change } })}
              />
            ))}
          </Section>
        );
      })}
      <Section
        title={t('facts.sections.declared')}
        count={DECLARED.filter((name) => shown.declared[name]).length}
      >
        {DECLARED.map((name) => (
          <CheckField
            key={name}
            name={`declared-${name}`}
            label={t(`facts.declared.${name}`)}
            checked={shown.declared[name]}
            onChange={(checked) => onChange({ ...shown, declared: { ...shown.declared, [name]: checked } })}
          />
        ))}
      </Section>
    </div>
  );
}

function Section(props: { title: string; count: number; open?: boolean; children: ReactNode }): ReactElement {
  const t = useTexts('potential');
  return (
    <Fold
      title={props.title}
      summary={props.count === 0 ? t('facts.nothingApplies') : t('facts.answered', { count: props.count })}
      open={props.open}
    >
      {props.children}
    </Fold>
  );
}
