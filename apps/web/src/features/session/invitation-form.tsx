import { Button } from '@mantine/core';
import type { Schema } from '@einklang/api-client';
import { Card, ErrorSummary, Facts, Form, FormActions, PasswordField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useRoleNames } from '../../shared/role-names';
import { all, atLeast, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { acceptInvitation } from './session.queries';

/** Who has an account proves it with the password; who has none chooses one. */
export function InvitationForm(props: {
  token: string;
  invitation: Schema<'InvitationOfferView'>;
  onAccepted: () => void;
}): ReactElement {
  const t = useTexts('session');
  const roleNames = useRoleNames();
  const { companyName, email, hasAccount, mandate, name, role } = props.invitation;
  const { field, submit, summary, busy } = useHouseForm({
    initial: { password: '' },
    labels: { password: hasAccount ? t('invitation.existingPassword') : t('invitation.password') },
    rules: { password: hasAccount ? required : all(required, atLeast(12)) },
    send: async ({ password }) => {
      await acceptInvitation(props.token, password);
      props.onAccepted();
    },
  });
  return (
    <Card>
      <p>{t('invitation.intro', { company: companyName, roles: roleNames({ roles: [role], mandate }) })}</p>
      <Facts
        facts={[
          { id: 'name', term: t('account.name'), value: name },
          { id: 'email', term: t('account.email'), value: email },
        ]}
      />
      <Form onSubmit={submit} label={t('invitation.title')}>
        <ErrorSummary {...summary} />
        {hasAccount ? <p>{t('invitation.existing', { email })}</p> : null}
        <PasswordField
          {...field('password')}
          hint={hasAccount ? undefined : t('reset.hint')}
          showLabel={t('signIn.showPassword')}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
        />
        <FormActions>
          <Button type="submit" loading={busy}>
            {t('invitation.accept')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}
