import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useInvite, type Grantable } from './people.queries';
import { chosen, RoleFields, roleInput } from './role-fields';

export function InviteDialog({
  grantable,
  onClose,
}: {
  grantable: readonly Grantable[];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('people');
  const invite = useInvite((sent) => {
    toast(t('sent', { name: sent.name }));
    onClose();
  });
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { name: '', email: '', role: '', until: '' },
    labels: { name: t('form.name'), email: t('form.email'), role: t('form.role'), until: t('form.until') },
    rules: { name: required, email: required, role: required },
    send: ({ name, email, role, until }) =>
      invite.mutateAsync({ name, email, ...roleInput(chosen(grantable, role), until) }),
  });
  return (
    <Dialog opened onClose={onClose} title={t('form.inviteTitle')}>
      <Form onSubmit={submit} label={t('form.inviteTitle')}>
        <ErrorSummary {...summary} />
        <TextField {...field('name')} autoComplete="off" data-autofocus />
        <TextField {...field('email')} hint={t('form.emailHint')} type="email" autoComplete="off" />
        <RoleFields grantable={grantable} role={form.getValues().role} field={field as never} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('form.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
