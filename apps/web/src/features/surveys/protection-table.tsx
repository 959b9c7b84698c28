import { Button } from '@mantine/core';
import { surveyOutlook, type SurveyOutlook } from '@einklang/domain';
import { DataTable, StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import classes from './surveys.module.css';

export interface PlannedGroup {
  readonly name: string;
  readonly headcount: number;
}

const marks: Record<SurveyOutlook, StatusKind> = { LIKELY: 'done', IF_ENOUGH: 'due', NEVER: 'refused' };

/** The protection preview: what of each group can be shown later, before anybody has answered. */
export function ProtectionTable({
  groups,
  threshold,
  onMerge,
}: {
  groups: readonly PlannedGroup[];
  threshold: number;
  /** Puts the first group together with the second. */
  onMerge?: (from: string, into: string) => void;
}): ReactElement {
  const t = useTexts('surveys');
  const total = groups.reduce((sum, { headcount }) => sum + headcount, 0);
  /** The next smallest of the others: together they are shown soonest. */
  const partnerOf = (group: PlannedGroup): PlannedGroup | undefined =>
    groups.filter((one) => one !== group).sort((a, b) => a.headcount - b.headcount)[0];
  return (
    <div className={classes.stack}>
      <DataTable
        caption={`${t('protection.title')} · ${t('protection.total', { count: total })}`}
        rows={groups}
        rowId={({ name }) => name}
        stayTable
        columns={[
          { id: 'group', label: t('protection.group'), rowHeader: true, cell: ({ name }) => name },
          { id: 'people', label: t('protection.people'), align: 'end', cell: ({ headcount }) => headcount },
          {
            id: 'shown',
            label: t('protection.shown'),
            cell: (group) => {
              const outlook = surveyOutlook(group.headcount, threshold);
              const partner = outlook === 'LIKELY' ? undefined : partnerOf(group);
              return (
                <span className={classes.outlook}>
                  <StatusChip kind={marks[outlook]}>
                    {t(`protection.outlook.${outlook}`, { threshold })}
                  </StatusChip>
                  {partner && onMerge ? (
                    <Button
                      variant="default"
                      size="compact-md"
                      onClick={() => onMerge(group.name, partner.name)}
                    >
                      {t('protection.merge', { name: partner.name })}
                    </Button>
                  ) : null}
                </span>
              );
            },
          },
        ]}
      />
      <ul className={classes.notes}>
        <li>{t('protection.whole')}</li>
        <li>{t('protection.second')}</li>
        <li>{t('protection.nothing')}</li>
      </ul>
    </div>
  );
}
