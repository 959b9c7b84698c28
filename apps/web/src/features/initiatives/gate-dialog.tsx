import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import { transitionOf } from '@einklang/domain';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import type { InitiativeView } from '../../shared/initiative';
import { useStageName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import { GateCriteria } from './gate-criteria';
import { ResolutionChoice } from './resolution-choice';
import { GateDecisions } from './gate-decisions';
import { useDecideGate, type DecideGate, type GateView } from './initiatives.queries';

export interface GateDialogProps {
  initiative: InitiativeView;
  gate: GateView;
  /** What is to be decided; the requirements matter only for going on. */
  outcome: DecideGate['outcome'];
  onClose: () => void;
}

/** What must be fulfilled before the next stage, who decides, and the decision of one's own side. */
export function GateDialog(props: GateDialogProps): ReactElement {
  const { initiative, gate, outcome, onClose } = props;
  const t = useTexts('gates');
  const frame = useTexts();
  const stageName = useStageName();
  const titles = {
    CONTINUE: t('dialogTitle', { stage: stageName(gate.nextStage) }),
    REVISE: t('reviseTitle', { stage: stageName(backOf(gate)) }),
    REJECT: t('rejectTitle', { title: initiative.title }),
  };
  const mayDecide = gate.outcomes.includes(outcome) && (outcome !== 'CONTINUE' || gate.ready);
  return (
    <Dialog opened onClose={onClose} title={titles[outcome]} size="lg">
      {outcome === 'CONTINUE' ? <Requirements gate={gate} /> : null}
      <GateDecisions gate={gate} />
      {mayDecide ? (
        <Decision {...props} />
      ) : (
        <>
          {gate.state === 'CURRENT' && !gate.may.decide ? <p>{t('notYours')}</p> : null}
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {frame('actions.close')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}

function Requirements({ gate }: { gate: GateView }): ReactElement {
  const t = useTexts('gates');
  return (
    <>
      <Deciders gate={gate} />
      <p>
        {gate.ready
          ? gate.needsReasons
            ? t('needsReasons')
            : t('allMet')
          : t('missing', { count: openCount(gate) })}
        {gate.recommendation ? ` ${t(`recommendation.${gate.recommendation}`)}` : null}
      </p>
      <GateCriteria label={t('title')} criteria={gate.criteria} mayLead />
    </>
  );
}

function Deciders({ gate }: { gate: GateView }): ReactElement {
  const t = useTexts('gates');
  const { hasCouncil } = useCompany();
  return (
    <>
      <p>{t(`deciders.${hasCouncil ? gate.decider : (`${gate.decider}_NONE` as const)}`)}</p>
      {gate.decider === 'JOINT' ? <p>{t('silence')}</p> : null}
      {gate.decider === 'JOINT' && gate.awaiting.length === 1
        ? gate.awaiting.map((side) => (
            <p key={side}>
              <strong>{t(`awaiting.${side === 'COUNCIL' && !hasCouncil ? 'REPRESENTATIVES' : side}`)}</strong>
            </p>
          ))
        : null}
    </>
  );
}

function Decision({ initiative, gate, outcome, onClose }: GateDialogProps): ReactElement {
  const t = useTexts('gates');
  const frame = useTexts();
  const stageName = useStageName();
  const { hasCouncil } = useCompany();
  const decide = useDecideGate(initiative.id, gate.gate);
  const needsReasons = outcome !== 'CONTINUE' || gate.needsReasons;
  const declares = outcome === 'CONTINUE' && gate.awaiting.length > 1;
  const speaksForCouncil = gate.decider === 'JOINT' && !gate.outcomes.includes('REJECT');
  const [extractId, setExtractId] = useState('');
  const stage = stageName(outcome === 'REVISE' ? backOf(gate) : gate.nextStage);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reasons: '' },
    labels: { reasons: t('reasonsField') },
    rules: { reasons: (value: string) => (needsReasons && !value.trim() ? 'required' : null) },
    send: async ({ reasons }) => {
      const decided = await decide.mutateAsync({
        outcome,
        ...(reasons.trim() && { reasons: reasons.trim() }),
        ...(extractId && { extractId }),
      });
      const movedTo = decided.decisions.at(-1)?.movedTo ?? null;
      toast(
        movedTo === null
          ? t('done.declared')
          : movedTo === 'CLOSED'
            ? t('done.closed')
            : t('done.moved', { stage: stageName(movedTo) }),
      );
      onClose();
    },
  });
  return (
    <Form onSubmit={submit} label={t('outcome.label')}>
      <ErrorSummary {...summary} />
      <TextAreaField
        {...field('reasons')}
        hint={t('reasonsHint')}
        maxLength={4000}
        optional={!needsReasons}
      />
      {speaksForCouncil && hasCouncil ? (
        <ResolutionChoice
          initiativeId={initiative.id}
          gate={gate}
          value={extractId}
          onChange={setExtractId}
        />
      ) : null}
      <p>{t(`consequence.${declares ? 'DECLARE' : outcome}`, { stage })}</p>
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {frame('actions.cancel')}
        </Button>
        <Button type="submit" loading={busy} color={outcome === 'REJECT' ? 'ziegel' : undefined}>
          {t(`confirm.${declares ? 'DECLARE' : outcome}`, { stage })}
        </Button>
      </DialogActions>
    </Form>
  );
}

/** Where revising leads. */
export const backOf = (gate: GateView): GateView['nextStage'] =>
  transitionOf(gate.stage, 'REVISE')?.to ?? gate.stage;

const openCount = (gate: GateView): number =>
  gate.criteria.filter((criterion) => !criterion.met && criterion.blocking).length;
