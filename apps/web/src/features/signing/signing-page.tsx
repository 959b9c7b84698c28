import { EmptyState, RowsSkeleton } from '@einklang/ui';
import { IconWritingSign } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { agreementQuery } from '../../shared/agreement';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { signingQuery } from './signing.queries';
import { SigningPath } from './signing-path';

/** From the settled text to the agreement that everybody can read; without a works council to the policy. */
export function SigningPage(): ReactElement {
  const company = useCompany();
  const initiative = useInitiative();
  const query = useQuery(agreementQuery(company.id, initiative.id));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {(agreement) =>
        agreement ? (
          <Signing initiativeId={initiative.id} agreementId={agreement.id} />
        ) : (
          <NotBegun companyId={company.id} initiativeId={initiative.id} />
        )
      }
    </QueryView>
  );
}

function Signing({ initiativeId, agreementId }: { initiativeId: string; agreementId: string }): ReactElement {
  const company = useCompany();
  const query = useQuery(signingQuery(company.id, initiativeId, agreementId));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {(signing) => <SigningPath signing={signing} />}
    </QueryView>
  );
}

function NotBegun(params: { companyId: string; initiativeId: string }): ReactElement {
  const t = useTexts('signing');
  return (
    <EmptyState
      icon={IconWritingSign}
      title={t('notBegun')}
      action={
        <LinkButton to="/b/$companyId/vorhaben/$initiativeId/vereinbarung" params={params}>
          {t('back')}
        </LinkButton>
      }
    >
      {t('notBegunHint')}
    </EmptyState>
  );
}
