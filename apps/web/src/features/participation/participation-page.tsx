import { Stack } from '@mantine/core';
import { EmptyState, PageSkeleton, Split } from '@einklang/ui';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { ParticipationLightPanel } from '../../shared/participation-light';
import { ParticipationTabs } from '../../shared/participation-tabs';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { ConsultationPanel } from './consultation-panel';
import { HearingsPanel } from './hearings-panel';
import { InformationPanel } from './information-panel';
import { OthersPanel } from './others-panel';
import { deliveriesQuery, packageQuery, participationQuery, statementsQuery } from './participation.queries';
import { PeriodsPanel } from './periods-panel';
import { primaryOf } from './primary';
import { StatementPanel } from './statement-panel';

/** Stage 3: the other side is informed, both consult, and everybody who must be heard speaks. */
export function ParticipationPage(): ReactElement {
  const t = useTexts('participation');
  const initiative = useInitiative();
  if (initiative.shortlistedAt === null) return <EmptyState icon={IconUsersGroup}>{t('notYet')}</EmptyState>;
  return (
    <Stack>
      <ParticipationTabs />
      <Steps initiativeId={initiative.id} />
    </Stack>
  );
}

function Steps({ initiativeId }: { initiativeId: string }): ReactElement {
  const { id: companyId } = useCompany();
  const informationPackage = useQuery(packageQuery(companyId, initiativeId));
  const participation = useQuery(participationQuery(companyId, initiativeId));
  const statements = useQuery(statementsQuery(companyId, initiativeId));
  const deliveries = useQuery(deliveriesQuery(companyId, initiativeId));
  const failed = [informationPackage, participation, statements, deliveries].find((query) => query.isError);
  if (failed) return <QueryView query={failed as typeof participation}>{() => null}</QueryView>;
  if (!informationPackage.data || !participation.data || !statements.data || !deliveries.data)
    return <PageSkeleton />;
  const known = {
    informationPackage: informationPackage.data,
    participation: participation.data,
    statements: statements.data,
    deliveries: deliveries.data,
  };
  const primary = primaryOf(known);
  return (
    <Split>
      <Stack>
        <InformationPanel {...known} primary={primary} />
        <ConsultationPanel clock={known.participation.clocks.consultation} />
        <StatementPanel
          clock={known.participation.clocks.statement}
          statements={known.statements}
          primary={primary === 'STATE'}
        />
        <OthersPanel statements={known.statements} />
      </Stack>
      <Stack>
        <ParticipationLightPanel initiativeId={initiativeId} />
        <HearingsPanel />
        <PeriodsPanel />
      </Stack>
    </Split>
  );
}
