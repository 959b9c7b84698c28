/** A page of an initiative or of the company: its address and what it shows first. */
export interface Place {
  readonly to: string;
  readonly search: Readonly<Record<string, unknown>>;
}

const at = '/b/$companyId/vorhaben/$initiativeId';
const page = (path: string, search: Place['search'] = {}): Place => ({ to: at + path, search });
const companyPage = (path: string, search: Place['search'] = {}): Place => ({
  to: `/b/$companyId${path}`,
  search,
});
const participation = page('/beteiligung');
/** What everybody reads of what somebody said with their name. */
const said: Place = { to: '/b/$companyId/oeffentlich/vorhaben/$initiativeId', search: {} };
const risks = page('/beteiligung/risiken');
const agreement = page('/vereinbarung');
const signing = page('/vereinbarung/unterschrift');

/** Where the subject of a task, a piece of news or a criterion is worked on, by its kind or the noun that it begins with. */
const places: Readonly<Record<string, Place>> = {
  profile: page('/potenzial', { teil: 'steckbrief' }),
  identification: page('/potenzial', { teil: 'ki-check' }),
  vendor: page('/potenzial', { teil: 'ki-check' }),
  facts: page('/potenzial', { teil: 'angaben' }),
  rule: page('/potenzial', { teil: 'angaben' }),
  declaration: page('/potenzial', { teil: 'feststellungen' }),
  'first-information': page('/potenzial', { teil: 'fruehinformation' }),
  'business-case': page('/business-case'),
  delivery: participation,
  package: participation,
  'package-item': participation,
  'package-question': participation,
  statement: participation,
  consultation: participation,
  'agreed-period': participation,
  hearing: participation,
  concern: page('/beteiligung/sorgen'),
  'concern.answered': said,
  'concern.not-followed': said,
  'concern.measure-agreed': said,
  'concern.checked': said,
  'concern-measure': page('/beteiligung/sorgen'),
  risk: risks,
  'risk-rating': risks,
  'risk-settlement': risks,
  'risk-measure': risks,
  survey: page('/beteiligung/befragung'),
  clause: agreement,
  'agreement.negotiate': agreement,
  'agreement.thawed': agreement,
  agreement: signing,
  'policy-item': agreement,
  signature: signing,
  policy: signing,
  dpia: page('/beteiligung/datenschutz'),
  'control-profile': page('/beteiligung/kontrollprofil'),
  resolution: agreement,
  extract: page('/beschluesse'),
  'straw-poll': companyPage('/betriebsrat/meinungsbilder'),
  meeting: companyPage('/betriebsrat/sitzungen'),
  gate: page('', { voraussetzungen: true }),
  election: companyPage('/wahl'),
  measure: companyPage('/reifegrad', { teil: 'massnahmen' }),
  maturity: companyPage('/reifegrad'),
  'data-rating': page('/potenzial', { teil: 'daten' }),
  priority: page('/potenzial', { teil: 'prioritaet' }),
  'human-rating': page('/potenzial', { teil: 'prioritaet' }),
  system: companyPage('/ki-verzeichnis'),
  'system-hint': companyPage('/ki-verzeichnis', { ansicht: 'hinweise' }),
};

/** Whether the place can be gone to: one in an initiative only where it is known in which. */
export const isReachable = (place: Pick<Place, 'to'>, initiativeId: string | null): boolean =>
  initiativeId !== null || !place.to.includes('$initiativeId');

/** The page to which a kind such as `delivery.receipt` leads; the overview where there is no closer one. */
export const placeOf = (kind: string): Place => places[kind] ?? places[kind.split('.')[0] ?? ''] ?? page('');
