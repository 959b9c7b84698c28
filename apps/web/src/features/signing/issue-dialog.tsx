import { Button } from '@mantine/core';
import { DateField, Dialog, DialogActions, ErrorSummary, Form, TextField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { today } from '../../shared/day';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, day, required } from '../../shared/rules';
import { useSession } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useSigningAct, type SigningView } from './signing.queries';

/** Who issues the policy and on which day. */
export function IssueDialog({
  signing,
  onClose,
}: {
  signing: SigningView;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('signing');
  const frame = useTexts();
  const { account } = useSession();
  const issue = useSigningAct(signing, () => {
    toast(t('issue.done'));
    onClose();
  });
  const { field, submit, summary, busy } = useHouseForm({
    initial: { signatory: account.name, issuedOn: today() },
    labels: { signatory: t('issue.signatory'), issuedOn: t('issue.issuedOn') },
    rules: { signatory: all(required, atMost(120)), issuedOn: all(required, day) },
    send: ({ signatory, issuedOn }) =>
      issue.mutateAsync({
        kind: 'issue',
        body: { signatory, issuedOn, textHash: signing.copy!.textHash },
      }),
  });
  return (
    <Dialog opened onClose={onClose} title={t('issue.dialogTitle')}>
      <Form onSubmit={submit} label={t('issue.dialogTitle')}>
        <ErrorSummary {...summary} />
        <p>{t('issue.text')}</p>
        <TextField {...field('signatory')} hint={t('signatures.signatoryHint.EMPLOYER')} />
        <DateField {...field('issuedOn')} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('issue.open')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
