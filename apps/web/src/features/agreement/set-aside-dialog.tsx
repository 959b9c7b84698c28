import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useClauseAct, type ClauseView } from './agreement.queries';
import { useAgreementWords } from './words';

/** Puts a paragraph aside for later, or says that it stays disputed; both with the reason. */
export function SetAsideDialog({
  clause,
  kind,
  onClose,
}: {
  clause: ClauseView;
  kind: 'park' | 'dispute';
  onClose: () => void;
}): ReactElement {
  const { t } = useAgreementWords();
  const act = useClauseAct(clause, onClose);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reason: '' },
    labels: { reason: t('reasonLabel') },
    send: ({ reason }) => act.mutateAsync({ kind, reason }),
  });
  return (
    <Dialog opened onClose={onClose} title={t(`actions.${kind}`)}>
      <Form onSubmit={submit} label={t(`actions.${kind}`)}>
        <ErrorSummary {...summary} />
        <p>{t(`setAside.${kind}`)}</p>
        <TextAreaField {...field('reason')} optional />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(`actions.${kind}`)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
