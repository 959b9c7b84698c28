import { Alert, Button } from '@mantine/core';
import { Card, EmptyState, ErrorSummary, Form, FormActions, PageHeader, PasswordField } from '@einklang/ui';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ApiProblem } from '../../shared/api-problem';
import { useHouseForm } from '../../shared/house-form';
import { all, atLeast, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { choosePassword } from './session.queries';

export function PasswordChoicePage(): ReactElement {
  const t = useTexts('session');
  const { token } = useParams({ strict: false });
  const [state, setState] = useState<'open' | 'done' | 'expired'>('open');
  const { field, submit, summary, busy } = useHouseForm({
    initial: { password: '' },
    labels: { password: t('reset.newPassword') },
    rules: { password: all(required, atLeast(12)) },
    send: async (values) => {
      try {
        await choosePassword(token ?? '', values.password);
        setState('done');
      } catch (problem) {
        if (!(problem instanceof ApiProblem && problem.status === 404)) throw problem;
        setState('expired');
      }
    },
  });
  return (
    <>
      <PageHeader title={t('reset.newTitle')} />
      <div role="status">
        {state === 'done' ? (
          <Alert color="moos" mb="md">
            {t('reset.done')}
          </Alert>
        ) : null}
      </div>
      {state === 'done' ? <Link to="/anmelden">{t('reset.toSignIn')}</Link> : null}
      {state === 'expired' ? (
        <EmptyState link={<Link to="/passwort">{t('reset.again')}</Link>}>{t('reset.expired')}</EmptyState>
      ) : null}
      {state === 'open' ? (
        <Card>
          <Form onSubmit={submit} label={t('reset.newTitle')}>
            <ErrorSummary {...summary} />
            <PasswordField
              {...field('password')}
              hint={t('reset.hint')}
              showLabel={t('signIn.showPassword')}
              autoComplete="new-password"
            />
            <FormActions>
              <Button type="submit" loading={busy}>
                {t('reset.save')}
              </Button>
            </FormActions>
          </Form>
        </Card>
      ) : null}
    </>
  );
}
