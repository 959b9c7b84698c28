import { Button } from '@mantine/core';
import { DPIA_CHAPTERS, dpiaGaps, type DpiaChapter, type DpiaGap } from '@einklang/domain';
import { BoundaryDialog, Card, toast } from '@einklang/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { Autosave } from '../../shared/autosave';
import { useCompany } from '../../shared/company';
import { today } from '../../shared/day';
import { useInitiative } from '../../shared/initiative';
import { useReaders } from '../../shared/readers';
import { useTexts } from '../../shared/texts';
import classes from './dpia.module.css';
import { usePublish, type DpiaDocument, type DpiaView } from './dpia.queries';

/** For advice first, then with the decision; what is missing is named before anything is sent. */
export function PublishPanel({
  view,
  saving,
  isOpen,
}: {
  view: DpiaView;
  saving: Autosave<DpiaDocument>;
  isOpen: boolean;
}): ReactElement {
  const t = useTexts('dpia');
  const params = { companyId: useCompany().id, initiativeId: useInitiative().id };
  const navigate = useNavigate();
  const { people } = useReaders('JOINT');
  const [isCrossing, setCrossing] = useState(false);
  const publish = usePublish(() => {
    toast(t('publish.done'));
    void navigate({ to: '/b/$companyId/vorhaben/$initiativeId/beteiligung/datenschutz', params });
  });
  const gaps = dpiaGaps(saving.value, view.advice[0] ?? null, today());
  const label = t(saving.value.decision === null ? 'publish.forAdvice' : 'publish.decide');
  const confirm = async (): Promise<void> => {
    setCrossing(false);
    const { state, version } = await saving.flush();
    if (state === 'saved' || state === 'clean') publish.mutate(version);
  };
  return (
    <Card title={t('publish.title')} note={t('publish.note')}>
      {gaps.length > 0 ? (
        <div role="status">
          <p>{t('publish.missing')}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{isChapter(gap) ? t(`chapters.${gap}`) : t(`gaps.${gap}`)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {isOpen ? null : <p className={classes.dimmed}>{t('publish.nothingNew')}</p>}
      {view.may.publish ? (
        <Button
          disabled={!isOpen || gaps.length > 0}
          loading={publish.isPending}
          onClick={() => setCrossing(true)}
        >
          {label}
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
        confirmLabel={label}
      >
        {t('publish.boundary')}
      </BoundaryDialog>
    </Card>
  );
}

const isChapter = (gap: DpiaGap): gap is DpiaChapter => (DPIA_CHAPTERS as readonly string[]).includes(gap);
