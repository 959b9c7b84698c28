import { PROCESS_LABELS } from '@einklang/content';
import { aiActClassOf, mergeFacts } from '@einklang/domain';
import { StatusChip } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useLocale, useTexts } from '../../shared/texts';
import type { Application } from '../../shared/use-cases';
import classes from './library.module.css';
import { useSectorNames } from './names';

/** The applications as cards: what it is about and where it is at home. */
export function ApplicationList({ entries }: { entries: readonly Application[] }): ReactElement {
  return (
    <ul className={classes.cards}>
      {entries.map((entry) => (
        <ApplicationCard key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function ApplicationCard({ entry }: { entry: Application }): ReactElement {
  const locale = useLocale();
  const { id: companyId } = useCompany();
  const sectorNames = useSectorNames();
  return (
    <li className={classes.card}>
      <h2>
        <Link to="/b/$companyId/anwendungen/$applicationId" params={{ companyId, applicationId: entry.id }}>
          {entry.words.title}
        </Link>
      </h2>
      <p>{entry.words.problem}</p>
      <p data-dimmed>
        {PROCESS_LABELS[entry.process][locale]} · {sectorNames(entry)}
      </p>
      <ApplicationMarks entry={entry} />
    </li>
  );
}

/** What one must know before reading on: advised against, or high risk under the AI Act. */
export function ApplicationMarks({ entry }: { entry: Application }): ReactElement | null {
  const t = useTexts('library');
  const potential = useTexts('potential');
  const aiActClass = aiActClassOf(mergeFacts(entry.presumedFacts));
  const isRisky = aiActClass === 'HIGH_RISK' || aiActClass === 'HIGH_RISK_CHECK';
  if (!entry.adviseAgainst && !isRisky) return null;
  return (
    <p className={classes.marks}>
      {entry.adviseAgainst ? <StatusChip kind="refused">{t('adviseAgainst')}</StatusChip> : null}
      {isRisky ? (
        <StatusChip kind={aiActClass === 'HIGH_RISK' ? 'problem' : 'due'}>
          {potential(`rules.aiActClasses.${aiActClass}`)}
        </StatusChip>
      ) : null}
    </p>
  );
}
