import { Button } from '@mantine/core';
import { Card, ConfirmDialog, Facts, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { useSign, type MeetingView } from './meetings.queries';
import classes from './meetings.module.css';

/** Who has signed this text, and who still has to. */
export function SignaturesPanel({ meeting }: { meeting: MeetingView }): ReactElement {
  const t = useTexts('meetings');
  const { dateTime } = useFormats();
  const [isSigning, setSigning] = useState(false);
  const sign = useSign(meeting.id, () => {
    setSigning(false);
    toast(t('sign.done'));
  });
  // What is signed is what stood on the page when the dialog was opened.
  const [textHash, setTextHash] = useState(meeting.textHash);
  const isComplete = meeting.invitees.every(({ attendance }) => attendance !== null);
  const capacities = meeting.seats === 1 ? (['CHAIR'] as const) : (['CHAIR', 'MEMBER'] as const);
  return (
    <Card title={t('sign.title')} note={t('sign.note')}>
      <div className={classes.group}>
        <Facts
          facts={[
            ...capacities.map((capacity) => {
              const signature = meeting.signatures.find((one) => one.capacity === capacity);
              return {
                id: capacity,
                term: t(`sign.${capacity}`),
                value: signature
                  ? t('sign.by', { name: signature.name, date: dateTime(signature.signedAt) })
                  : t('sign.missing'),
              };
            }),
            {
              id: 'hash',
              term: t('sign.hash'),
              value: <code className={classes.hash}>{meeting.textHash}</code>,
            },
          ]}
        />
        {meeting.minutes === 'SIGNED' ? <p>{t('sign.final')}</p> : null}
        {meeting.state === 'CONVENED' || !isComplete ? (
          <p className={classes.dimmed}>{t('sign.notHeld')}</p>
        ) : null}
        <p className={classes.dimmed}>{t('sign.paper')}</p>
        {meeting.may.sign && isComplete ? (
          <div>
            <Button
              onClick={() => {
                setTextHash(meeting.textHash);
                setSigning(true);
              }}
            >
              {t('sign.button')}
            </Button>
          </div>
        ) : null}
      </div>
      <ConfirmDialog
        opened={isSigning}
        onClose={() => setSigning(false)}
        onConfirm={() => sign.mutate(textHash)}
        busy={sign.isPending}
        title={t('sign.confirmTitle')}
        confirmLabel={t('sign.button')}
      >
        {t('sign.confirm')}
      </ConfirmDialog>
    </Card>
  );
}
