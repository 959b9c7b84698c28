import { Alert, Button } from '@mantine/core';
import { Card, ErrorSummary, Form, FormActions, PageHeader, PasswordField, TextField } from '@einklang/ui';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, email, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { returnAddress } from './return-address';
import { useSignIn } from './session.queries';

export function SignInPage(): ReactElement {
  const t = useTexts('session');
  const router = useRouter();
  const { zurueck, grund } = useSearch({ strict: false });
  const signIn = useSignIn();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { email: '', password: '' },
    labels: { email: t('signIn.email'), password: t('signIn.password') },
    rules: { email: all(required, email), password: required },
    send: async (values) => {
      await signIn({ email: values.email.trim(), password: values.password });
      router.history.push(returnAddress(zurueck));
    },
  });
  return (
    <>
      <PageHeader title={t('signIn.title')} />
      {zurueck ? (
        <Alert mb="md" role="status">
          {grund === 'ende' ? t('signIn.ended') : t('signIn.needed')}
        </Alert>
      ) : null}
      <Card>
        <Form onSubmit={submit} label={t('signIn.title')}>
          <ErrorSummary {...summary} />
          <TextField {...field('email')} type="email" autoComplete="username" />
          <PasswordField
            {...field('password')}
            showLabel={t('signIn.showPassword')}
            autoComplete="current-password"
          />
          <FormActions>
            <Button type="submit" loading={busy}>
              {t('signIn.submit')}
            </Button>
            <Link to="/passwort">{t('signIn.forgotten')}</Link>
          </FormActions>
        </Form>
      </Card>
      <p>
        {t('signIn.survey')} <a href="/u">{t('signIn.surveyLink')}</a>
      </p>
      <p>{t('signIn.help')}</p>
    </>
  );
}
