import { TabLinks, tabLinkClass } from '@einklang/ui';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from './company';
import { useInitiative } from './initiative';
import { useTexts } from './texts';

const at = '/b/$companyId/vorhaben/$initiativeId/beteiligung';

/** The parts of stage 3 in the order in which people meet them. A tab shows as soon as its address exists in `routes.ts`. */
const tabs = [
  { id: 'course', to: at },
  { id: 'plan', to: `${at}/plan` },
  { id: 'concerns', to: `${at}/sorgen` },
  { id: 'survey', to: `${at}/befragung` },
  { id: 'risks', to: `${at}/risiken` },
  { id: 'workDesign', to: `${at}/arbeitsgestaltung` },
  { id: 'controlProfile', to: `${at}/kontrollprofil` },
  { id: 'dpia', to: `${at}/datenschutz` },
  { id: 'riskAssessment', to: `${at}/gefaehrdung` },
  { id: 'positions', to: `${at}/stellungnahmen` },
] as const;

/** »Ablauf · Plan · Sorgen · …«, first on each page of stage 3. */
export function ParticipationTabs(): ReactElement | null {
  const t = useTexts();
  const { id: companyId } = useCompany();
  const { id: initiativeId } = useInitiative();
  const { routesByPath } = useRouter();
  const built = tabs.filter(({ to }) => to in routesByPath);
  if (built.length < 2) return null;
  return (
    <TabLinks label={t('participationTabs.label')}>
      {built.map(({ id, to }) => (
        <li key={id}>
          <Link
            to={to as string}
            params={{ companyId, initiativeId }}
            className={tabLinkClass}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {t(`participationTabs.${id}`)}
          </Link>
        </li>
      ))}
    </TabLinks>
  );
}
