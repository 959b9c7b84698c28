import { Button } from '@mantine/core';
import { deriveControlFacts } from '@einklang/domain';
import { BoundaryDialog, Card, toast } from '@einklang/ui';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import { useAutosave, type Autosave } from '../../shared/autosave';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { useReaders } from '../../shared/readers';
import { SaveLine } from '../../shared/save-line';
import { useTexts } from '../../shared/texts';
import { Conflict } from './conflict';
import { usePublish, useSaveDraft, type ControlDraft, type ControlRow } from './control-profile.queries';
import classes from './control-profile.module.css';
import { FactList } from './facts-panel';
import { RowsForm } from './rows-form';

type Rows = readonly ControlRow[];

/** The employer's draft, in its own room until somebody who speaks for it publishes it. */
export function DraftPanel({
  draft,
  mayPublish,
}: {
  draft: ControlDraft;
  mayPublish: boolean;
}): ReactElement {
  const t = useTexts('controlProfile');
  const value = useMemo<Rows>(() => draft.rows, [draft.rows]);
  const saving = useAutosave<Rows>({ value, version: draft.version }, useSaveDraft());
  return (
    <>
      <Card title={t('form.title')} note={t('form.note')} side="EMPLOYER">
        <RowsForm rows={saving.value} onChange={saving.change} />
        <SaveLine saving={saving} />
      </Card>
      <Card title={t('form.follows')}>
        <FactList derived={deriveControlFacts(saving.value)} rows={saving.value} />
      </Card>
      <PublishPanel
        saving={saving}
        mayPublish={mayPublish}
        isOpen={draft.isOpen || saving.state !== 'clean'}
      />
      <Conflict saving={saving} />
    </>
  );
}

function PublishPanel(props: { saving: Autosave<Rows>; mayPublish: boolean; isOpen: boolean }): ReactElement {
  const t = useTexts('controlProfile');
  const params = { companyId: useCompany().id, initiativeId: useInitiative().id };
  const navigate = useNavigate();
  const { people } = useReaders('JOINT');
  const [isCrossing, setCrossing] = useState(false);
  const { saving, mayPublish, isOpen } = props;
  const publish = usePublish(() => {
    toast(t('publish.done'));
    void navigate({ to: '/b/$companyId/vorhaben/$initiativeId/beteiligung/kontrollprofil', params });
  });
  const isMissing = saving.value.some(
    ({ granularity, groupSize }) => granularity === 'TEAM' && groupSize === null,
  );
  const confirm = async (): Promise<void> => {
    setCrossing(false);
    const { state, version } = await saving.flush();
    if (state === 'saved' || state === 'clean') publish.mutate(version);
  };
  return (
    <Card title={t('publish.title')} note={t('publish.note')}>
      {isMissing ? <p role="status">{t('publish.groupMissing')}</p> : null}
      {isOpen ? null : <p className={classes.dimmed}>{t('publish.nothingNew')}</p>}
      {mayPublish ? (
        <Button
          disabled={!isOpen || isMissing || saving.value.length === 0}
          loading={publish.isPending}
          onClick={() => setCrossing(true)}
        >
          {t('publish.button')}
        </Button>
      ) : (
        <p className={classes.dimmed}>{t('publish.others')}</p>
      )}
      <BoundaryDialog
        opened={isCrossing}
        onClose={() => setCrossing(false)}
        onConfirm={() => void confirm()}
        title={t('publish.boundaryTitle')}
        recipients={people ?? []}
        confirmLabel={t('publish.button')}
      >
        {t('publish.boundary')}
      </BoundaryDialog>
    </Card>
  );
}
