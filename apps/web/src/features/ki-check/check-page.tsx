import type { QuestionId } from '@einklang/domain';
import { CardsSkeleton, PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { KiCheck } from '../../shared/ki-check/ki-check';
import { identificationQuery } from '../../shared/ki-check/ki-check.queries';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';

/** The KI-Check of an entry of the KI-Verzeichnis, whether or not an initiative is about it. */
export function CheckPage(): ReactElement {
  const t = useTexts('kiCheck');
  const systems = useTexts('systems');
  const frame = useTexts();
  const { id: companyId } = useCompany();
  const { systemId = '' } = useParams({ strict: false });
  const { frage = null } = useSearch({ strict: false }) as { frage?: QuestionId };
  const navigate = useNavigate();
  const query = useQuery(identificationQuery({ companyId, systemId }));
  const params = { companyId, systemId };
  const go = (id: QuestionId | null): void =>
    void navigate({
      to: '/b/$companyId/ki-verzeichnis/$systemId/ki-check',
      params,
      search: id ? { frage: id } : {},
    });
  return (
    <QueryView query={query} skeleton={<CardsSkeleton />}>
      {(view) => (
        <>
          <PageHeader
            title={t('title')}
            crumbsLabel={frame('frame.crumbs')}
            crumbs={[
              {
                id: 'list',
                link: (
                  <Link
                    to="/b/$companyId/ki-verzeichnis"
                    params={{ companyId }}
                    activeOptions={{ exact: true }}
                  >
                    {systems('title')}
                  </Link>
                ),
              },
              {
                id: 'one',
                link: (
                  <Link
                    to="/b/$companyId/ki-verzeichnis/$systemId"
                    params={params}
                    activeOptions={{ exact: true }}
                  >
                    {view.product}
                  </Link>
                ),
              },
            ]}
          />
          <KiCheck view={view} question={frage} onGo={go} />
        </>
      )}
    </QueryView>
  );
}
