import { Card, Columns } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';
import { useAutosave, useTheirs } from '../../shared/autosave';
import { SaveLine } from '../../shared/save-line';
import { StaleDialog } from '../../shared/stale-dialog';
import { useFormats, useTexts } from '../../shared/texts';
import { AssessmentFields } from './assessment-fields';
import { AssessmentReading } from './assessment-reading';
import { GivenPanel } from './given-panel';
import { HumanDraftCard } from './human-draft-card';
import { usePlaceIds } from './potential.queries';
import {
  priorityQuery,
  readLivePriority,
  useSaveAssessment,
  type Assessment,
  type PriorityView,
} from './priority.queries';
import { PriorityResult } from './priority-result';
import classes from './priority.module.css';
import { WeightsPanel } from './weights-panel';

/** PA-6: what it would bring, whether it can be done, what it does to people, and what follows from the three. */
export function PriorityPanel({ view }: { view: PriorityView }): ReactElement {
  return view.may.assess ? <Assessing view={view} /> : <Reading view={view} />;
}

function Reading({ view }: { view: PriorityView }): ReactElement {
  const t = useTexts('priority');
  return (
    <Parts
      view={view}
      assessment={view.assessment}
      left={
        view.version === 0 ? <p>{t('assess.nothing')}</p> : <AssessmentReading assessment={view.assessment} />
      }
    />
  );
}

function Assessing({ view }: { view: PriorityView }): ReactElement {
  const client = useQueryClient();
  const place = usePlaceIds();
  const value = useMemo(() => view.assessment, [view.assessment]);
  const saving = useAutosave<Assessment>({ value, version: view.version }, useSaveAssessment());
  const [theirs, forget] = useTheirs<PriorityView>(saving.state, () =>
    client.fetchQuery({ ...priorityQuery(place), staleTime: 0 }),
  );
  const settle = (isMine: boolean): void => {
    if (!theirs) return;
    saving.settle(isMine ? saving.value : theirs.assessment, theirs.version, isMine);
    forget();
  };
  return (
    <>
      <Parts
        view={view}
        assessment={saving.value}
        left={
          <>
            <AssessmentFields value={saving.value} onChange={saving.change} />
            <SaveLine saving={saving} />
          </>
        }
      />
      {theirs ? (
        <StaleDialog
          opened
          mine={<AssessmentReading assessment={saving.value} />}
          theirs={<AssessmentReading assessment={theirs.assessment} />}
          onKeepMine={() => settle(true)}
          onTakeTheirs={() => settle(false)}
        />
      ) : null}
    </>
  );
}

function Parts(props: { view: PriorityView; assessment: Assessment; left: ReactElement }): ReactElement {
  const t = useTexts('priority');
  const { dateTime } = useFormats();
  const { view, assessment } = props;
  const reading = readLivePriority(view, assessment);
  return (
    <>
      <PriorityResult view={view} assessment={assessment} reading={reading} />
      <GivenPanel view={view} reading={reading} />
      <Columns least={24}>
        <div className={classes.beside}>
          <Card
            title={t('assess.title')}
            note={view.may.assess ? t('assess.note') : t('assess.readOnly')}
            side="EMPLOYER"
          >
            {props.left}
            {view.updatedByName && view.updatedAt ? (
              <p className={classes.dimmed}>
                {t('by', { name: view.updatedByName, date: dateTime(view.updatedAt) })}
              </p>
            ) : null}
          </Card>
          <WeightsPanel view={view} />
        </div>
        {view.may.rateHuman && view.side && view.humanDraft ? (
          <HumanDraftCard view={view} draft={view.humanDraft} side={view.side} />
        ) : null}
      </Columns>
    </>
  );
}
