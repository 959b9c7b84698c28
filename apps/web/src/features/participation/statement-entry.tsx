import { StatusChip, type StatusKind } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './participation.module.css';
import type { StatementView } from './participation.queries';

const kinds: Record<StatementView['position'], StatusKind> = {
  AGREE: 'done',
  WITH_CONDITIONS: 'due',
  REJECT: 'refused',
  NONE: 'open',
};

/** What a body says: position, text, single demands. */
export function StatementEntry({ statement }: { statement: StatementView }): ReactElement {
  const t = useTexts('participation');
  const companyId = useCompany().id;
  const initiativeId = useInitiativeId();
  const { day } = useFormats();
  return (
    <article className={classes.entry}>
      <p>
        <StatusChip kind={kinds[statement.position]}>
          {t(`statement.positions.${statement.position}`)}
        </StatusChip>{' '}
        {statement.extractId ? (
          <Link to="/b/$companyId/vorhaben/$initiativeId/beschluesse" params={{ companyId, initiativeId }}>
            {t('statement.withResolution')}
          </Link>
        ) : null}{' '}
        <span data-dimmed>
          {t('statement.by', { who: statement.givenByName, date: day(statement.givenOn) })}
        </span>
      </p>
      {statement.text ? <p className={classes.text}>{statement.text}</p> : null}
      {statement.demands.length ? (
        <ol>
          {statement.demands.map((demand, index) => (
            <li key={index}>{demand}</li>
          ))}
        </ol>
      ) : null}
    </article>
  );
}
