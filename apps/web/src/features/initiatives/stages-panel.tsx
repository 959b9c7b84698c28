import { Button } from '@mantine/core';
import { stepOf, STAGES } from '@einklang/domain';
import { Card, StageBar, type Stage } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import type { InitiativeView } from '../../shared/initiative';
import { useStageName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { GateDialog } from './lazy-gate-dialog';
import classes from './gates.module.css';
import { gatesQuery, type GateView } from './initiatives.queries';

/** The five steps with their dates, and the way to the requirements of the next one. */
export function StagesPanel({ initiative }: { initiative: InitiativeView }): ReactElement {
  const t = useTexts('initiatives');
  const company = useCompany();
  const gates = useQuery(gatesQuery(company.id, initiative.id)).data ?? [];
  const current = gates.find((gate) => gate.state === 'CURRENT');
  return (
    <Card title={t('overview.stages')}>
      <StageBar label={t('overview.stages')} stages={useSteps(initiative, gates)} />
      {current ? <NextStage initiative={initiative} gate={current} /> : null}
    </Card>
  );
}

function NextStage({ initiative, gate }: { initiative: InitiativeView; gate: GateView }): ReactElement {
  const t = useTexts('gates');
  const stageName = useStageName();
  const company = useCompany();
  const navigate = useNavigate();
  const { voraussetzungen = false } = useSearch({ strict: false });
  const show = (opened: boolean): void => {
    void navigate({
      to: '/b/$companyId/vorhaben/$initiativeId',
      params: { companyId: company.id, initiativeId: initiative.id },
      search: opened ? { voraussetzungen: true } : {},
    });
  };
  const open = gate.criteria.filter((criterion) => !criterion.met && criterion.blocking).length;
  return (
    <div className={classes.bar}>
      <Button variant="default" onClick={() => show(true)}>
        {t('continueTo', { stage: stageName(gate.nextStage) })}
      </Button>
      <span>{gate.ready ? t('allMet') : t('missing', { count: open })}</span>
      {voraussetzungen ? (
        <GateDialog initiative={initiative} gate={gate} outcome="CONTINUE" onClose={() => show(false)} />
      ) : null}
    </div>
  );
}

function useSteps(initiative: InitiativeView, gates: readonly GateView[]): Stage[] {
  const t = useTexts('initiatives');
  const { day } = useFormats();
  const stageName = useStageName();
  const now = stepOf(initiative.stage);
  return STAGES.filter((stage, index) => stepOf(stage) === index + 1).map((stage, index) => {
    const gate = gates.find((one) => one.stage === stage);
    const passed = gate?.decisions.findLast((one) => one.outcome === 'CONTINUE' && one.movedTo !== null);
    const isDone = now === null ? passed !== undefined : index + 1 < now;
    return {
      id: stage,
      name: stageName(stage),
      state: isDone ? 'done' : index + 1 === now ? 'current' : 'open',
      note: isDone
        ? passed
          ? t('overview.notes.doneOn', { date: day(passed.decidedAt) })
          : t('overview.notes.done')
        : t(`overview.notes.${index + 1 === now ? 'current' : 'open'}`),
    };
  });
}
