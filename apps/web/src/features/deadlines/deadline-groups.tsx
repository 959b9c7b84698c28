import { DEADLINE_KIND_TEXTS } from '@einklang/content/deadline-kinds';
import { Card, DataTable, Disclosure, StatusChip, type Column } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { DueChip } from '../../shared/due-chip';
import { LinkButton } from '../../shared/link-button';
import { placeOf } from '../../shared/places';
import { useSideName } from '../../shared/rooms';
import { useTaskWords } from '../../shared/tasks';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import type { DeadlineView } from './deadlines.queries';
import classes from './deadlines.module.css';

const GROUPS = ['OVERDUE', 'SOON', 'LATER', 'PAUSED'] as const;

/** Overdue, soon, later, standing still: one table each, none where there is nothing. */
export function DeadlineGroups({ deadlines }: { deadlines: readonly DeadlineView[] }): ReactElement {
  const t = useTexts('deadlines');
  return (
    <>
      {GROUPS.map((group) => {
        const rows = deadlines.filter((deadline) => deadline.group === group);
        return rows.length ? (
          <Card key={group} title={t(`groups.${group}`)}>
            <DeadlineTable caption={t('caption', { group: t(`groups.${group}`) })} rows={rows} />
          </Card>
        ) : null;
      })}
    </>
  );
}

function DeadlineTable({ caption, rows }: { caption: string; rows: readonly DeadlineView[] }): ReactElement {
  const t = useTexts('deadlines');
  const words = useTaskWords();
  const columns: Column<DeadlineView>[] = [
    {
      id: 'matter',
      label: t('columns.matter'),
      rowHeader: true,
      cell: ({ kind, mine }) => words(kind)[mine ? 'do' : 'wait'],
    },
    { id: 'due', label: t('columns.due'), cell: (deadline) => <Due deadline={deadline} /> },
    { id: 'kind', label: t('columns.kind'), cell: (deadline) => <Kind deadline={deadline} /> },
    { id: 'who', label: t('columns.who'), cell: (deadline) => <Who deadline={deadline} /> },
    {
      id: 'initiative',
      label: t('columns.initiative'),
      cell: (deadline) => <InitiativeLink deadline={deadline} />,
    },
    { id: 'open', label: t('columns.open'), cell: (deadline) => <OpenButton deadline={deadline} /> },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowId={({ id }) => id} />;
}

function Due({ deadline: { dueOn, pausedOn } }: { deadline: DeadlineView }): ReactElement | null {
  const t = useTexts('deadlines');
  const { day } = useFormats();
  if (dueOn)
    return (
      <>
        {day(dueOn)} <DueChip on={dueOn} />
      </>
    );
  return pausedOn ? <StatusChip kind="due">{t('pausedSince', { date: day(pausedOn) })}</StatusChip> : null;
}

/** gesetzlich, vereinbart or eigene, and on a click what that means here. */
function Kind({ deadline: { deadlineKind, norm } }: { deadline: DeadlineView }): ReactElement {
  const t = useTexts('deadlines');
  const locale = useLocale();
  const { label, help } = DEADLINE_KIND_TEXTS[deadlineKind];
  return (
    <Disclosure
      label={t('why', { kind: label[locale] })}
      button={(button) => (
        <button type="button" className={classes.kind} {...button}>
          {label[locale]}
        </button>
      )}
    >
      <p className={classes.explained}>{help[locale]}</p>
      <p className={classes.explained}>{norm ? t('norm', { norm }) : t('noNorm')}</p>
    </Disclosure>
  );
}

function Who({ deadline }: { deadline: DeadlineView }): ReactElement {
  const t = useTexts('deadlines');
  const sideName = useSideName();
  const who = deadline.assigneeName ?? sideName(deadline.debtor);
  return (
    <>
      {who}
      {deadline.mine ? (
        <>
          <br />
          <span data-dimmed>{t('mine')}</span>
        </>
      ) : null}
    </>
  );
}

function InitiativeLink({
  deadline: { initiativeId, initiativeTitle },
}: {
  deadline: DeadlineView;
}): ReactElement | null {
  const { id: companyId } = useCompany();
  if (initiativeId === null) return null;
  return (
    <Link to="/b/$companyId/vorhaben/$initiativeId" params={{ companyId, initiativeId }}>
      {initiativeTitle}
    </Link>
  );
}

function OpenButton({ deadline }: { deadline: DeadlineView }): ReactElement {
  const t = useTexts('deadlines');
  const words = useTaskWords();
  const { to, search } = placeOf(deadline.kind);
  const { id: companyId } = useCompany();
  return (
    <LinkButton
      variant="default"
      size="compact-sm"
      to={to}
      search={search as never}
      params={{ companyId, initiativeId: deadline.initiativeId ?? '' } as never}
      aria-label={t('openOf', {
        what: [words(deadline.kind).do, deadline.initiativeTitle].filter(Boolean).join(', '),
      })}
    >
      {t('open')}
    </LinkButton>
  );
}
