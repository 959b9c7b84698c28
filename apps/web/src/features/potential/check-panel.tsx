import { Button } from '@mantine/core';
import type { QuestionId } from '@einklang/domain';
import { Card, CardsSkeleton, FormActions } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { ExistingEntry } from './existing-entry';
import { initiativeCheckQuery, usePlaceIds, useStartCheck } from './potential.queries';

/** Brings the questionnaire, which only this part needs. */
const KiCheck = lazy(async () => ({ default: (await import('../../shared/ki-check/ki-check')).KiCheck }));

/** The KI-Check of the system that the initiative is about; as long as there is none, the way to begin it. */
export function CheckPanel(): ReactElement {
  const t = useTexts('kiCheck');
  const place = usePlaceIds();
  const navigate = useNavigate();
  const { frage = null } = useSearch({ strict: false }) as { frage?: QuestionId };
  const query = useQuery(initiativeCheckQuery(place));
  const to = '/b/$companyId/vorhaben/$initiativeId/potenzial';
  const go = (id: QuestionId | null): void =>
    void navigate({ to, params: place, search: { teil: 'ki-check', ...(id ? { frage: id } : {}) } });
  return (
    <QueryView query={query} skeleton={<CardsSkeleton />}>
      {({ identification, may }) =>
        identification ? (
          <Suspense fallback={<CardsSkeleton />}>
            <KiCheck
              view={identification}
              question={frage}
              onGo={go}
              factsLink={
                <LinkButton to={to} params={place} search={{ teil: 'angaben' }} variant="default">
                  {t('result.toFacts')}
                </LinkButton>
              }
            />
          </Suspense>
        ) : (
          <BeginCard mayStart={may.start} onBegun={() => go('A1')} />
        )
      }
    </QueryView>
  );
}

function BeginCard({ mayStart, onBegun }: { mayStart: boolean; onBegun: () => void }): ReactElement {
  const t = useTexts('kiCheck');
  const start = useStartCheck(onBegun);
  return (
    <Card title={t('title')}>
      <p>{mayStart ? t('nothingYet') : t('nothingYetReader')}</p>
      {mayStart ? (
        <>
          <p>{t('beginNote')}</p>
          <FormActions>
            <Button loading={start.isPending} onClick={() => start.mutate()}>
              {t('begin')}
            </Button>
          </FormActions>
          <ExistingEntry />
        </>
      ) : null}
    </Card>
  );
}
