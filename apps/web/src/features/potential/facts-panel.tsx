import { Button, Stack } from '@mantine/core';
import type { SystemFacts } from '@einklang/domain';
import { Card, FormActions, Split, toast } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { FactsForm } from './facts-form';
import { FactsReading } from './facts-reading';
import { factsQuery, usePlaceIds, useRecordFacts, type FactsView } from './potential.queries';
import classes from './potential.module.css';
import { PresumedFacts } from './presumed-facts';
import { RulesPanel } from './rules-panel';

export type Declared = FactsView['declared'];

/** Answers that are not recorded yet, and the version they started from. */
export interface FactsDraft {
  readonly base: number;
  readonly facts: SystemFacts;
  readonly declared: Declared;
}

/** The facts about the system, and beside them at once what follows. */
export function FactsPanel({ view }: { view: FactsView }): ReactElement {
  const [draft, setDraft] = useState<FactsDraft | null>(null);
  const shown: FactsDraft = draft ?? {
    base: view.version,
    facts: view.facts as unknown as SystemFacts,
    declared: view.declared,
  };
  return (
    <Split>
      <FactsCard view={view} shown={shown} isDirty={draft !== null} onChange={setDraft} />
      <RulesPanel view={view} draft={draft} />
    </Split>
  );
}

function FactsCard({
  view,
  shown,
  isDirty,
  onChange,
}: {
  view: FactsView;
  shown: FactsDraft;
  isDirty: boolean;
  onChange: (draft: FactsDraft | null) => void;
}): ReactElement {
  const t = useTexts('potential');
  const { dateTime } = useFormats();
  const client = useQueryClient();
  const place = usePlaceIds();
  const record = useRecordFacts(view.version, (saved) => {
    onChange(null);
    toast(t('facts.saved', { version: saved.version }));
  });
  const send = (): void =>
    record.mutate(
      { facts: { ...shown.facts }, declared: shown.declared },
      { onError: () => void client.invalidateQueries({ queryKey: factsQuery(place).queryKey }) },
    );
  return (
    <Card title={t('facts.title')} note={view.may.record ? t('facts.note') : t('facts.readOnly')}>
      <Stack>
        <p className={classes.dimmed}>
          {view.recordedByName && view.recordedAt
            ? t('facts.version', {
                version: view.version,
                source: t(`facts.sources.${view.source ?? 'FORM'}`),
                name: view.recordedByName,
                date: dateTime(view.recordedAt),
              })
            : t('facts.none')}
        </p>
        {view.may.record && !isDirty ? <PresumedFacts view={view} shown={shown} onChange={onChange} /> : null}
        {view.may.record ? <FactsForm shown={shown} onChange={onChange} /> : <FactsReading shown={shown} />}
        {isDirty ? (
          <>
            <p role="status">
              {view.version > shown.base ? t('facts.stale', { version: view.version }) : t('facts.unsaved')}
            </p>
            <FormActions>
              <Button variant="light" loading={record.isPending} onClick={send}>
                {t('facts.save')}
              </Button>
              <Button variant="default" onClick={() => onChange(null)}>
                {t('facts.reset')}
              </Button>
            </FormActions>
          </>
        ) : null}
      </Stack>
    </Card>
  );
}
