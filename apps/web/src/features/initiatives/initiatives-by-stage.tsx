import { nextStage, stepOf, STAGES } from '@einklang/domain';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { DueChip } from '../../shared/due-chip';
import type { InitiativeView } from '../../shared/initiative';
import type { LightView } from '../../shared/participation-light';
import { RoomMark } from '../../shared/room-mark';
import { useSideName, useStageName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import { InitiativeLink, LightOf, type Lights } from './initiatives-table';
import classes from './initiatives.module.css';
import type { Stage } from './initiatives.queries';

/** Five columns as in 03: operation and evaluation are one step; what is closed is in the list only. */
const columns: readonly Stage[] = STAGES.filter((stage, index) => stepOf(stage) === index + 1);

/** Where everything stands. Nothing is dragged: going on leads through the requirements. */
export function InitiativesByStage({
  initiatives,
  lights,
}: {
  initiatives: readonly InitiativeView[];
  lights: Lights;
}): ReactElement {
  const t = useTexts('initiatives');
  const stageName = useStageName();
  return (
    <div className={classes.stages}>
      {columns.map((stage) => {
        const here = initiatives.filter((initiative) => stepOf(initiative.stage) === stepOf(stage));
        return (
          <section key={stage} className={classes.stage}>
            <h2>{t('stageColumn', { stage: stageName(stage), count: here.length })}</h2>
            {here.length ? (
              <ul>
                {here.map((initiative) => (
                  <StageCard key={initiative.id} initiative={initiative} light={lights.get(initiative.id)} />
                ))}
              </ul>
            ) : (
              <p className={classes.none}>{t('noneInStage')}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function StageCard({
  initiative,
  light,
}: {
  initiative: InitiativeView;
  light: LightView | undefined;
}): ReactElement {
  const t = useTexts('initiatives');
  const gates = useTexts('gates');
  const sideName = useSideName();
  const stageName = useStageName();
  const { id: companyId } = useCompany();
  const next = stepOf(initiative.stage) === 5 ? null : nextStage(initiative.stage);
  return (
    <li className={classes.card}>
      <strong>
        <InitiativeLink initiative={initiative} />
      </strong>
      <p>
        {t('columns.turn')}: {initiative.turn ? sideName(initiative.turn) : t('nobodysTurn')}
      </p>
      <span className={classes.marks}>
        <LightOf light={light} />
        {initiative.room === 'JOINT' ? null : <RoomMark room={initiative.room} />}
        {initiative.nextDueOn ? <DueChip on={initiative.nextDueOn} /> : null}
      </span>
      {next ? (
        <Link
          to="/b/$companyId/vorhaben/$initiativeId"
          params={{ companyId, initiativeId: initiative.id }}
          search={{ voraussetzungen: true }}
          aria-label={`${initiative.title}: ${gates('continueTo', { stage: stageName(next) })}`}
        >
          {gates('continueTo', { stage: stageName(next) })}
        </Link>
      ) : null}
    </li>
  );
}
