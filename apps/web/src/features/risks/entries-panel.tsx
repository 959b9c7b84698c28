import { Button, Group, Stack } from '@mantine/core';
import { Card, EmptyState } from '@einklang/ui';
import { IconScale } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { SaveList } from '../../shared/save-list';
import { EnterDialog } from './enter-dialog';
import { EntryCard } from './entry-card';
import { usePlace, type RiskAnalysis } from './risks.queries';
import classes from './risks.module.css';

/** All entries with what both sides gave, what both agreed on and what is done about it. */
export function EntriesPanel({ view }: { view: RiskAnalysis }): ReactElement {
  const t = useTexts('risks');
  const { initiativeId } = usePlace();
  const [isEntering, setEntering] = useState(false);
  const enter = view.may.enter ? (
    <Button variant={view.entries.length ? 'default' : 'filled'} onClick={() => setEntering(true)}>
      {t('enter.button')}
    </Button>
  ) : null;
  return (
    <>
      {view.entries.length ? (
        <Card
          title={t('entries.title')}
          end={
            <Group>
              {enter}
              <SaveList list={`initiatives/${initiativeId}/risks/table`} />
            </Group>
          }
        >
          <Stack className={classes.entries}>
            {view.entries.map((entry) => (
              <EntryCard key={entry.id} entry={entry} owners={view.owners} />
            ))}
          </Stack>
        </Card>
      ) : (
        <EmptyState icon={IconScale} action={enter}>
          {t('empty.text')}
        </EmptyState>
      )}
      {isEntering ? <EnterDialog onClose={() => setEntering(false)} /> : null}
    </>
  );
}
