import { LIVE_DECLARATION_KINDS } from '@einklang/domain';
import { StatusChip, type StatusKind } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { Part } from './parts';
import classes from './potential.module.css';
import {
  usePlaceIds,
  type DeclarationList,
  type DeliveryView,
  type FactsView,
  type InitiativeCheckView,
  type ProfileView,
} from './potential.queries';
import type { DataRatingView, PriorityView } from './priority.queries';
import { useRatedParts } from './rated-parts';

export interface PartState {
  id: Part;
  name: string;
  state: string;
  kind: StatusKind;
}

/** The parts of this stage, how far each is, with the way to it. */
export function OverviewPanel(props: {
  current: Part;
  profile: ProfileView | undefined;
  check: InitiativeCheckView | undefined;
  facts: FactsView | undefined;
  data: DataRatingView | undefined;
  priority: PriorityView | undefined;
  declarations: DeclarationList | undefined;
  deliveries: readonly DeliveryView[] | undefined;
}): ReactElement {
  const t = useTexts('potential');
  const parts = useParts(props);
  const place = usePlaceIds();
  return (
    <nav aria-label={t('overview.title')}>
      <ol className={classes.parts}>
        {parts.map((part) => (
          <li key={part.id}>
            <Link
              to="/b/$companyId/vorhaben/$initiativeId/potenzial"
              params={place}
              search={{ teil: part.id }}
              className={classes.part}
              aria-current={part.id === props.current ? 'page' : undefined}
            >
              <strong>{part.name}</strong>
              <StatusChip kind={part.kind}>{part.state}</StatusChip>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useParts({
  profile,
  check,
  facts,
  data,
  priority,
  declarations,
  deliveries,
}: Parameters<typeof OverviewPanel>[0]): PartState[] {
  const t = useTexts('potential');
  const rated = useRatedParts(data, priority);
  const missing = profile?.missing.length ?? 0;
  const done = LIVE_DECLARATION_KINDS.filter((kind) =>
    declarations?.items.some((item) => item.kind === kind),
  ).length;
  const identification = check?.identification;
  const newest = deliveries?.[0];
  const received = deliveries?.some((delivery) => delivery.receipt) ?? false;
  return [
    {
      id: 'steckbrief',
      name: t('overview.profile'),
      kind: missing === 0 ? 'done' : 'open',
      state: missing === 0 ? t('overview.profileDone') : t('overview.profileOpen', { count: missing }),
    },
    {
      id: 'ki-check',
      name: t('overview.kiCheck'),
      kind: identification?.result ? 'done' : identification ? 'running' : 'open',
      state: identification?.result
        ? t('overview.kiCheckDone')
        : identification
          ? t('overview.kiCheckBegun')
          : t('overview.kiCheckOpen'),
    },
    {
      id: 'angaben',
      name: t('overview.facts'),
      kind: facts && facts.version > 0 ? 'done' : 'open',
      state:
        facts && facts.version > 0
          ? t('overview.factsDone', { version: facts.version })
          : t('overview.factsOpen'),
    },
    ...rated,
    {
      id: 'feststellungen',
      name: t('overview.declarations'),
      kind: done === LIVE_DECLARATION_KINDS.length ? 'done' : 'open',
      state: t('overview.declarationsDone', { done, total: LIVE_DECLARATION_KINDS.length }),
    },
    {
      id: 'fruehinformation',
      name: t('overview.firstInformation'),
      kind: received ? 'done' : newest ? 'due' : 'open',
      state: received
        ? t('overview.informationReceived')
        : newest
          ? t('overview.informationSent')
          : t('overview.informationOpen'),
    },
  ];
}
