import { Button } from '@mantine/core';
import { Card, FormActions, RadioField, TextAreaField } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { ActDialog } from '../act-dialog';
import { useHouseForm } from '../house-form';
import { required } from '../rules';
import { useFormats, useTexts } from '../texts';
import classes from './ki-check.module.css';
import { useContest, useSettle, type IdentificationView } from './ki-check.queries';

/** What the other side says of the result, and how an objection ended. */
export function ContestPanel({ view }: { view: IdentificationView }): ReactElement {
  const t = useTexts('kiCheck');
  const { day } = useFormats();
  const [open, setOpen] = useState<'contest' | 'settle' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Card title={t('contest.title')}>
      {view.contests.length === 0 ? <p>{t('contest.none')}</p> : null}
      <ul className={classes.contests}>
        {view.contests.map(({ act, note, personName, at }) => (
          <li key={String(at)}>{t(`contest.acts.${act}`, { name: personName, date: day(at), note })}</li>
        ))}
      </ul>
      {view.may.contest || view.may.settle ? (
        <FormActions>
          {view.may.contest ? (
            <Button variant="default" onClick={() => setOpen('contest')}>
              {t('contest.open')}
            </Button>
          ) : null}
          {view.may.settle ? (
            <Button variant="default" onClick={() => setOpen('settle')}>
              {t('contest.settle')}
            </Button>
          ) : null}
        </FormActions>
      ) : null}
      {open === 'contest' ? <ContestDialog systemId={view.systemId} onClose={close} /> : null}
      {open === 'settle' ? <SettleDialog systemId={view.systemId} onClose={close} /> : null}
    </Card>
  );
}

interface Props {
  systemId: string;
  onClose: () => void;
}

function ContestDialog({ systemId, onClose }: Props): ReactElement {
  const t = useTexts('kiCheck');
  const contest = useContest(systemId);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reason: '' },
    labels: { reason: t('contest.reason') },
    rules: { reason: required },
    send: ({ reason }) => contest.mutateAsync({ reason }).then(onClose),
  });
  return (
    <ActDialog
      title={t('contest.dialog')}
      submitLabel={t('contest.open')}
      {...{ submit, summary, busy, onClose }}
    >
      <p>{t('contest.text')}</p>
      <TextAreaField {...field('reason')} maxLength={2000} autoFocus />
    </ActDialog>
  );
}

function SettleDialog({ systemId, onClose }: Props): ReactElement {
  const t = useTexts('kiCheck');
  const settle = useSettle(systemId);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { outcome: 'AGREED', note: '' },
    labels: { outcome: t('contest.outcome'), note: t('contest.note') },
    rules: { note: required },
    send: ({ outcome, note }) => settle.mutateAsync({ outcome: outcome as 'AGREED', note }).then(onClose),
  });
  return (
    <ActDialog
      title={t('contest.settleDialog')}
      submitLabel={t('contest.settle')}
      {...{ submit, summary, busy, onClose }}
    >
      <RadioField
        {...field('outcome')}
        choices={(['AGREED', 'DECIDED'] as const).map((outcome) => ({
          value: outcome as string,
          label: t(`contest.outcomes.${outcome}`),
        }))}
      />
      <TextAreaField {...field('note')} maxLength={2000} />
    </ActDialog>
  );
}
