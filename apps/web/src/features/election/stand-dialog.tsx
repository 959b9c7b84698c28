import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { atMost } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useStand } from './election.queries';

/** My own yes, with a few words. */
export function StandDialog({
  electionId,
  onClose,
}: {
  electionId: string;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('election');
  const frame = useTexts();
  const stand = useStand(electionId, true);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { about: '' },
    labels: { about: t('nomination.about') },
    rules: { about: atMost(600) },
    send: async ({ about }) => {
      await stand.mutateAsync({ stands: true, about });
      toast(t('nomination.standing'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('nomination.stand')} size="lg">
      <Form onSubmit={submit} label={t('nomination.stand')}>
        <ErrorSummary {...summary} />
        <p>{t('nomination.standText')}</p>
        <TextAreaField
          {...field('about')}
          hint={t('nomination.aboutHint')}
          rows={4}
          maxLength={600}
          autoFocus
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('nomination.stand')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
