import type { Schema } from '@einklang/api-client';
import { Card, fillText, Light, LightMark, type LightPoint } from '@einklang/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answerOf, api } from './api';
import { useCompany } from './company';
import { companyKey, initiativeKey } from './keys';
import { QueryView } from './query-view';
import { useFormats, useTextBundle, useTexts } from './texts';

export type LightView = Schema<'ParticipationLightView'>;

export const lightQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'light'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/participation-light', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

/** The lights of the initiatives of a list, by id; empty until they are known. */
export function useLights(initiativeIds: readonly string[]): ReadonlyMap<string, LightView> {
  const { id: companyId } = useCompany();
  const ids = initiativeIds.slice(0, 100).join(',');
  const { data } = useQuery({
    queryKey: companyKey(companyId, 'lights', ids),
    enabled: ids !== '',
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/participation-lights', {
          params: { path: { companyId }, query: { ids: ids as never } },
        }),
      ),
  });
  return new Map(data?.items.map((light) => [light.initiativeId, light]));
}

const marks: Record<LightView['points'][number]['state'], LightPoint['state']> = {
  DONE: 'met',
  OPEN: 'waiting',
  NOT_STARTED: 'open',
  OVERDUE: 'overdue',
};

/** The light with the reason of each point and the rule by which it is computed; nobody sets it. */
export function ParticipationLightPanel({ initiativeId }: { initiativeId: string }): ReactElement {
  const t = useTexts('participation');
  const query = useQuery(lightQuery(useCompany().id, initiativeId));
  return (
    <Card title={t('light.title')}>
      <QueryView query={query}>{(light) => <LightContent light={light} />}</QueryView>
    </Card>
  );
}

function LightContent({ light }: { light: LightView }): ReactElement {
  const t = useTexts('participation');
  const overview = useTexts('initiatives');
  const { light: words } = useTextBundle('participation');
  const { day } = useFormats();
  const open = light.points.filter(({ state }) => state !== 'DONE').length;
  const colour = overview(`lights.${light.colour}`);
  return (
    <Light
      colour={light.colour}
      label={open > 0 ? t('light.openPoints', { colour, count: open }) : t('light.allDone', { colour })}
      pointsLabel={overview('overview.points')}
      stateLabels={{
        met: overview('overview.pointStates.met'),
        open: overview('overview.pointStates.open'),
        waiting: overview('overview.pointStates.waiting'),
        overdue: overview('overview.pointStates.overdue'),
      }}
      points={light.points.map(({ point, state, reason, date }) => ({
        id: point,
        state: marks[state],
        text: fillText(words.reasons[reason], { date: date ? day(date) : '' }),
      }))}
      explanation={<Explanation />}
    />
  );
}

/** »So wird die Ampel berechnet«: the rule in words. */
function Explanation(): ReactElement {
  const overview = useTexts('initiatives');
  return (
    <details>
      <summary>{overview('overview.lightHow')}</summary>
      <p>{overview('overview.lightRule')}</p>
    </details>
  );
}

/** The lamp with its word, for lists. */
export function LightWord({ colour }: { colour: LightView['colour'] }): ReactElement {
  const overview = useTexts('initiatives');
  return <LightMark colour={colour} label={overview(`lights.${colour}`)} />;
}
