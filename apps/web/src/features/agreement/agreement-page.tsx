import { RowsSkeleton } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { QueryView } from '../../shared/query-view';
import { agreementQuery } from './agreement.queries';
import { AgreementPanel } from './agreement-panel';
import { OpenPanel } from './open-panel';

/** The agreement of an initiative: all paragraphs with their state, or the choice with which it begins. */
export function AgreementPage(): ReactElement {
  const company = useCompany();
  const initiative = useInitiative();
  const query = useQuery(agreementQuery(company.id, initiative.id));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {(agreement) =>
        agreement ? <AgreementPanel agreement={agreement} /> : <OpenPanel initiativeId={initiative.id} />
      }
    </QueryView>
  );
}
