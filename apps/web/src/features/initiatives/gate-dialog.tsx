import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, RadioField, TextAreaField, toast } from '@einklang/ui';
import { transitionOf } from '@einklang/domain';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import type { InitiativeView } from '../../shared/initiative';
import { useStageName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import { GateCriteria } from './gate-criteria';
import { GateDecisions } from './gate-decisions';
import { useDecideGate, type DecideGate, type GateView } from './initiatives.queries';

interface Props {
  initiative: InitiativeView;
  gate: GateView;
  onClose: () => void;
}

/** What must be fulfilled before the next stage, who decides, and the decision of one's own side. */
export function GateDialog({ initiative, gate, onClose }: Props): ReactElement {
  const t = useTexts('gates');
  const frame = useTexts();
  const stageName = useStageName();
  const open = gate.criteria.filter((criterion) => !criterion.met && criterion.blocking);
  return (
    <Dialog opened onClose={onClose} title={t('dialogTitle', { stage: stageName(gate.nextStage) })} size="lg">
      <Deciders gate={gate} />
      <p>
        {gate.ready
          ? gate.needsReasons
            ? t('needsReasons')
            : t('allMet')
          : t('missing', { count: open.length })}
        {gate.recommendation ? ` ${t(`recommendation.${gate.recommendation}`)}` : null}
      </p>
      <GateCriteria label={t('title')} criteria={gate.criteria} />
      <GateDecisions gate={gate} />
      {gate.may.decide ? (
        <Decision initiative={initiative} gate={gate} onClose={onClose} />
      ) : (
        <>
          {gate.state === 'CURRENT' ? <p>{t('notYours')}</p> : null}
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

function Decision({ initiative, gate, onClose }: Props): ReactElement {
  const t = useTexts('gates');
  const frame = useTexts();
  const stageName = useStageName();
  const { hasCouncil } = useCompany();
  const [outcome, setOutcome] = useState<DecideGate['outcome']>(
    gate.ready ? 'CONTINUE' : (gate.outcomes.find((one) => one !== 'CONTINUE') ?? 'CONTINUE'),
  );
  const decide = useDecideGate(initiative.id, gate.gate);
  const needsReasons = outcome !== 'CONTINUE' || gate.needsReasons;
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reasons: '' },
    labels: { reasons: t('reasonsField') },
    rules: { reasons: (value: string) => (needsReasons && !value.trim() ? 'required' : null) },
    send: async ({ reasons }) => {
      const decided = await decide.mutateAsync({
        outcome,
        ...(reasons.trim() && { reasons: reasons.trim() }),
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
  const possible = outcome !== 'CONTINUE' || gate.ready;
  const declares = outcome === 'CONTINUE' && gate.awaiting.length > 1;
  const target = outcome === 'REVISE' ? backOf(gate) : gate.nextStage;
  return (
    <Form onSubmit={submit} label={t('outcome.label')}>
      <ErrorSummary {...summary} />
      {gate.outcomes.length > 1 ? (
        <RadioField
          name="outcome"
          label={t('outcome.label')}
          value={outcome}
          onChange={setOutcome}
          choices={gate.outcomes.map((one) => ({
            value: one,
            label: t(`outcome.${one}`),
            ...(one === 'CONTINUE' && !gate.ready && { hint: t('missing', { count: openCount(gate) }) }),
          }))}
        />
      ) : null}
      <TextAreaField
        {...field('reasons')}
        hint={t('reasonsHint')}
        maxLength={4000}
        optional={!needsReasons}
      />
      {hasCouncil && gate.decider === 'JOINT' && gate.outcomes.length === 1 ? (
        <p>{t('basis.chairHint')}</p>
      ) : null}
      <p>{t(`consequence.${declares ? 'DECLARE' : outcome}`, { stage: stageName(target) })}</p>
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {frame('actions.cancel')}
        </Button>
        <Button
          type="submit"
          loading={busy}
          disabled={!possible}
          color={outcome === 'REJECT' ? 'ziegel' : undefined}
        >
          {t(`confirm.${declares ? 'DECLARE' : outcome}`, { stage: stageName(target) })}
        </Button>
      </DialogActions>
    </Form>
  );
}

const backOf = (gate: GateView): GateView['nextStage'] =>
  transitionOf(gate.stage, 'REVISE')?.to ?? gate.stage;

const openCount = (gate: GateView): number =>
  gate.criteria.filter((criterion) => !criterion.met && criterion.blocking).length;
