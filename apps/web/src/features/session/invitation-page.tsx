import { Alert } from '@mantine/core';
import { EmptyState, FormSkeleton, PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ApiProblem } from '../../shared/api-problem';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { InvitationForm } from './invitation-form';
import { invitationQuery } from './session.queries';

export function InvitationPage(): ReactElement {
  const t = useTexts('session');
  const { token = '' } = useParams({ strict: false });
  const query = useQuery(invitationQuery(token));
  const [accepted, setAccepted] = useState(false);
  const expired = query.error instanceof ApiProblem && [404, 409, 410].includes(query.error.status);
  return (
    <>
      <PageHeader title={t('invitation.title')} />
      <div role="status">
        {accepted ? (
          <Alert color="moos" mb="md">
            {t('invitation.done')}
          </Alert>
        ) : null}
      </div>
      {accepted ? <Link to="/anmelden">{t('reset.toSignIn')}</Link> : null}
      {expired ? <EmptyState>{t('invitation.expired')}</EmptyState> : null}
      {accepted || expired ? null : (
        <QueryView query={query} skeleton={<FormSkeleton fields={2} />}>
          {(invitation) => (
            <InvitationForm token={token} invitation={invitation} onAccepted={() => setAccepted(true)} />
          )}
        </QueryView>
      )}
    </>
  );
}
