import { Button } from '@mantine/core';
import type { SystemFactName } from '@einklang/domain';
import type { ReactElement } from 'react';
import { useInitiative } from '../../shared/initiative';
import { useTexts } from '../../shared/texts';
import { useApplication } from '../../shared/use-cases';
import type { FactsDraft } from './facts-panel';
import { useFactText } from './facts-reading';
import classes from './potential.module.css';
import type { FactsView } from './potential.queries';

/**
 * What the library presumes and nobody has answered yet. A click ticks it in the draft; it becomes a fact only when
 * somebody records it under their name.
 */
export function PresumedFacts({
  view,
  shown,
  onChange,
}: {
  view: FactsView;
  shown: FactsDraft;
  onChange: (draft: FactsDraft) => void;
}): ReactElement | null {
  const t = useTexts('potential');
  const factText = useFactText();
  const { libraryId, stage } = useInitiative();
  const application = useApplication(stage === 'POTENTIAL_ANALYSIS' ? libraryId : null);
  if (!application) return null;
  const open = Object.entries(application.presumedFacts).filter(([name]) => !view.answered.includes(name));
  if (!open.length) return null;
  return (
    <div className={classes.presumed}>
      <p>{t('facts.presumed', { count: open.length, title: application.words.title })}</p>
      <ul>
        {open.map(([name, value]) => (
          <li key={name}>{factText(name as SystemFactName, value)}</li>
        ))}
      </ul>
      <p className={classes.dimmed}>{t('facts.presumedNote')}</p>
      <Button
        variant="default"
        onClick={() => onChange({ ...shown, facts: { ...shown.facts, ...Object.fromEntries(open) } })}
      >
        {t('facts.presumedTake')}
      </Button>
    </div>
  );
}
