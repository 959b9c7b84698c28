import { PageHeader, Split, StatusChip, VisibilityLine } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { useSideName } from '../../shared/rooms';
import { systemQuery, type SystemView } from '../../shared/systems';
import { useTexts } from '../../shared/texts';
import { CatalogueHint } from './catalogue-hint';
import { useCrumbs } from './crumbs';
import { HintButton } from './hint-button';
import { HistoryPanels } from './history-panels';
import { SystemActions } from './system-actions';
import { FactsPanel, RegulationPanel, ResultPanel } from './system-panels';
import classes from './systems.module.css';

/** One entry of the KI-Verzeichnis with everything that the reader may know of it. */
export function SystemPage(): ReactElement {
  const { systemId = '' } = useParams({ strict: false });
  const query = useQuery(systemQuery(useCompany().id, systemId));
  return <QueryView query={query}>{(system) => <System system={system} />}</QueryView>;
}

function System({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const sideName = useSideName();
  const { id: companyId } = useCompany();
  return (
    <>
      <PageHeader
        title={system.product}
        {...useCrumbs()}
        visibility={
          <VisibilityLine>
            {system.details ? t('visibility', { side: sideName('COUNCIL') }) : t('visibilityShort')}
          </VisibilityLine>
        }
        status={
          <StatusChip kind={system.status === 'IN_USE' ? 'running' : 'open'}>
            {t(`statuses.${system.status}`)}
          </StatusChip>
        }
        actions={
          <>
            {system.may.edit ? (
              <LinkButton
                to="/b/$companyId/ki-verzeichnis/$systemId/bearbeiten"
                params={{ companyId, systemId: system.id }}
                variant="default"
              >
                {t('actions.edit')}
              </LinkButton>
            ) : null}
            <HintButton system={system} />
            <SystemActions system={system} />
          </>
        }
      />
      <Split>
        <div className={classes.stack}>
          <FactsPanel system={system} />
          {system.details?.catalogueId ? <CatalogueHint id={system.details.catalogueId} /> : null}
        </div>
        <div className={classes.stack}>
          <ResultPanel system={system} />
          <RegulationPanel system={system} />
          {system.details ? <HistoryPanels system={system} /> : null}
        </div>
      </Split>
    </>
  );
}
