import { useRouter } from '@tanstack/react-router';

const at = '/b/$companyId/vorhaben/$initiativeId';

/** Where the subject of a task, a piece of news or a criterion is worked on, by the noun its kind begins with. */
const places: Readonly<Record<string, string>> = {
  profile: `${at}/potenzial`,
  'first-information': `${at}/potenzial`,
  facts: `${at}/potenzial`,
  potential: `${at}/potenzial`,
  maturity: `${at}/potenzial`,
  'business-case': `${at}/business-case`,
  personnel: `${at}/business-case`,
  delivery: `${at}/beteiligung`,
  receipt: `${at}/beteiligung`,
  package: `${at}/beteiligung`,
  request: `${at}/beteiligung`,
  question: `${at}/beteiligung`,
  statement: `${at}/beteiligung`,
  concern: `${at}/beteiligung`,
  measure: `${at}/beteiligung`,
  period: `${at}/beteiligung`,
  consultation: `${at}/beteiligung`,
  'package-item': `${at}/beteiligung`,
  'package-question': `${at}/beteiligung`,
  'agreed-period': `${at}/beteiligung`,
  hearing: `${at}/beteiligung`,
  agreement: `${at}/vereinbarung`,
  clause: `${at}/vereinbarung`,
  proposal: `${at}/vereinbarung`,
  signature: `${at}/vereinbarung/unterschrift`,
  policy: `${at}/vereinbarung/unterschrift`,
  'policy-item': `${at}/vereinbarung`,
  resolution: `${at}/vereinbarung`,
  extract: `${at}/beschluesse`,
};

/** The page to which a kind such as `delivery.receipt` leads; the overview where there is no closer one yet. */
export function usePlace(): (kind: string) => string {
  const { routesByPath } = useRouter();
  return (kind) => {
    const place = places[kind.split('.')[0] ?? ''];
    return place !== undefined && place in routesByPath ? place : at;
  };
}
