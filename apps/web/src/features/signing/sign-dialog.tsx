import { Button } from '@mantine/core';
import {
  DateField,
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  RadioField,
  TextField,
  toast,
} from '@einklang/ui';
import type { ReactElement } from 'react';
import { today } from '../../shared/day';
import { useHouseForm } from '../../shared/house-form';
import { useSideName } from '../../shared/rooms';
import { all, atMost, day, required } from '../../shared/rules';
import { useSession } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useSigningAct, type SigningView } from './signing.queries';

const FORMS = ['WET_INK', 'QES'] as const;
type SignatureForm = (typeof FORMS)[number];

/** How, by whom and when the own side signed. The form follows that of the other side: mixed forms conclude nothing. */
export function SignDialog({
  signing,
  side,
  onClose,
}: {
  signing: SigningView;
  side: 'EMPLOYER' | 'COUNCIL';
  onClose: () => void;
}): ReactElement {
  const t = useTexts('signing');
  const frame = useTexts();
  const sideName = useSideName();
  const { account } = useSession();
  const sign = useSigningAct(signing, () => {
    toast(t('signatures.done'));
    onClose();
  });
  const given = signing.signatures[0]?.form as SignatureForm | undefined;
  const { field, submit, summary, busy } = useHouseForm({
    initial: { form: given ?? (null as SignatureForm | null), signatory: account.name, signedOn: today() },
    labels: {
      form: t('signatures.form'),
      signatory: t('signatures.signatory'),
      signedOn: t('signatures.signedOn'),
    },
    rules: {
      form: required,
      signatory: all(required, atMost(120)),
      signedOn: all(required, day),
    },
    send: ({ form, signatory, signedOn }) =>
      sign.mutateAsync({
        kind: 'sign',
        body: { form: form!, signatory, signedOn, textHash: signing.copy!.textHash },
      }),
  });
  const title = t('signatures.dialogTitle', { side: sideName(side) });
  return (
    <Dialog opened onClose={onClose} title={title}>
      <Form onSubmit={submit} label={title}>
        <ErrorSummary {...summary} />
        {given ? (
          <p>{t('signatures.formFixed', { form: t(`signatures.forms.${given}`) })}</p>
        ) : (
          <RadioField
            {...field('form')}
            choices={FORMS.map((value) => ({
              value,
              label: t(`signatures.forms.${value}`),
              hint: t(`signatures.formHints.${value}`),
            }))}
          />
        )}
        <TextField {...field('signatory')} hint={t(`signatures.signatoryHint.${side}`)} />
        <DateField {...field('signedOn')} />
        <p>{t('signatures.final')}</p>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('signatures.record')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
