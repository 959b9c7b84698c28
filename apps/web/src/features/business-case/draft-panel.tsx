import { Button, Stack } from '@mantine/core';
import {
  calculationOf,
  EMPTY_DOCUMENT,
  EXAMPLE_BUSINESS_CASE,
  netPresentValue,
  economicsOf,
  publicationGaps,
  type BusinessCaseDocument,
} from '@einklang/domain';
import { Card, Split } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { useAutosave, useTheirs, type Autosave } from '../../shared/autosave';
import { useInitiative } from '../../shared/initiative';
import { RoomVisibility } from '../../shared/room-mark';
import { SaveLine } from '../../shared/save-line';
import { StaleDialog } from '../../shared/stale-dialog';
import { useFormats, useTexts } from '../../shared/texts';
import { AssumptionsForm } from './assumptions-form';
import {
  businessCaseQuery,
  documentOf,
  usePlaceIds,
  useSaveDraft,
  type BusinessCaseView,
} from './business-case.queries';
import classes from './business-case.module.css';
import { withRangesAround } from './planned';
import { DraftTables } from './draft-tables';
import { PublishPanel } from './publish-panel';
import { DetailPanels, ResultPanel } from './result-panel';
import { useFigures } from './use-figures';

const npvOf = (document: BusinessCaseDocument): number => {
  const input = calculationOf(document);
  return Math.round(netPresentValue(economicsOf(input).flows, input.discountRate));
};

/** The draft of the employer's side: assumptions left, what follows right, saved as it is changed. */
export function DraftPanel({ view }: { view: BusinessCaseView }): ReactElement {
  const t = useTexts('businessCase');
  const save = useSaveDraft();
  const { room } = useInitiative();
  const value = useMemo(() => (view.draft ? documentOf(view.draft.document) : EMPTY_DOCUMENT), [view.draft]);
  const saving = useAutosave<BusinessCaseDocument>({ value, version: view.version }, save);
  // Only the first band of the server is needed; afterwards the page computes by itself.
  const figures = useFigures(saving.value, view.draft?.figures.simulation ?? null);
  // Pictures and tables below may follow a step behind the slider.
  const now = useMemo(() => ({ document: saving.value, figures }), [saving.value, figures]);
  const calm = useDeferredValue(now);
  const change = (document: BusinessCaseDocument): void => saving.change(withRangesAround(document));
  return (
    <Stack>
      {room === 'EMPLOYER' ? null : <RoomVisibility room="EMPLOYER" />}
      {saving.value === EMPTY_DOCUMENT ? <Begin onTake={() => change(exampleDocument())} /> : null}
      <Split>
        <Card title={t('assumptions')} note={t('assumptionsNote')} side="EMPLOYER">
          <DraftTables saving={saving} onChange={change} hasDraft={saving.version > 0} />
          <AssumptionsForm document={saving.value} figures={figures} onChange={change} />
          <SaveLine saving={saving} />
        </Card>
        <div className={classes.beside}>
          <ResultPanel document={saving.value} figures={figures} isLive />
          <PublishPanel
            mayPublish={view.may.publish}
            gaps={publicationGaps(saving.value)}
            flush={saving.flush}
          />
        </div>
      </Split>
      <DetailPanels {...calm} />
      <Conflict saving={saving} />
    </Stack>
  );
}

function Begin({ onTake }: { onTake: () => void }): ReactElement {
  const t = useTexts('businessCase');
  return (
    <Card>
      <p>{t('begin.text')}</p>
      <Button variant="default" onClick={onTake}>
        {t('begin.example')}
      </Button>
    </Card>
  );
}

/** Somebody else was faster: both states by their result, the reader decides. */
function Conflict({ saving }: { saving: Autosave<BusinessCaseDocument> }): ReactElement | null {
  const t = useTexts('businessCase');
  const { money, dateTime } = useFormats();
  const client = useQueryClient();
  const place = usePlaceIds();
  const [theirs, forget] = useTheirs<BusinessCaseView>(saving.state, () =>
    client.fetchQuery({ ...businessCaseQuery(place), staleTime: 0 }),
  );
  if (!theirs?.draft) return null;
  const draft = theirs.draft;
  const settle = (isMine: boolean): void => {
    saving.settle(isMine ? saving.value : documentOf(draft.document), draft.version, isMine);
    forget();
  };
  return (
    <StaleDialog
      opened
      mine={<p>{t('staleMine', { npv: money(npvOf(saving.value)) })}</p>}
      theirs={
        <p>
          {t('staleState', {
            npv: money(Math.round(draft.figures.npv)),
            name: draft.updatedByName,
            date: dateTime(draft.updatedAt),
          })}
        </p>
      }
      onKeepMine={() => settle(true)}
      onTakeTheirs={() => settle(false)}
    />
  );
}

const exampleDocument = (): BusinessCaseDocument => ({
  ...EMPTY_DOCUMENT,
  ...EXAMPLE_BUSINESS_CASE,
  timeSaving: EXAMPLE_BUSINESS_CASE.timeSaving ?? null,
  ranges: EXAMPLE_BUSINESS_CASE.ranges ?? [],
  alternative: EXAMPLE_BUSINESS_CASE.alternative ?? null,
  notCalculable: EMPTY_DOCUMENT.notCalculable,
});
