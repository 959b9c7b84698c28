import { Alert, Button } from '@mantine/core';
import { Card, ErrorSummary, Form, FormActions, PageHeader, TextField } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, email, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { requestReset } from './session.queries';

/** Asks for a link. The answer is the same whether there is such an account or not. */
export function PasswordRequestPage(): ReactElement {
  const t = useTexts('session');
  const [sent, setSent] = useState(false);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { email: '' },
    labels: { email: t('signIn.email') },
    rules: { email: all(required, email) },
    send: async (values) => {
      await requestReset(values.email.trim());
      setSent(true);
    },
  });
  return (
    <>
      <PageHeader title={t('reset.title')} />
      <div role="status">{sent ? <Alert color="moos">{t('reset.sent')}</Alert> : null}</div>
      {sent ? null : (
        <Card>
          <p>{t('reset.intro')}</p>
          <Form onSubmit={submit} label={t('reset.title')}>
            <ErrorSummary {...summary} />
            <TextField {...field('email')} type="email" autoComplete="username" />
            <FormActions>
              <Button type="submit" loading={busy}>
                {t('reset.submit')}
              </Button>
            </FormActions>
          </Form>
        </Card>
      )}
      <p>
        <Link to="/anmelden">{t('reset.toSignIn')}</Link>
      </p>
    </>
  );
}
