import { Button } from '@mantine/core';
import { NumberField, TextField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './surveys.module.css';

export interface GroupDraft {
  id?: string;
  name: string;
  headcount: number | null;
}

/** The one division of those who are asked. */
export function GroupsFields({
  groups,
  onChange,
}: {
  groups: readonly GroupDraft[];
  onChange: (groups: GroupDraft[]) => void;
}): ReactElement {
  const t = useTexts('surveys');
  const locale = useLocale();
  const change = (at: number, part: Partial<GroupDraft>): void =>
    onChange(groups.map((group, index) => (index === at ? { ...group, ...part } : group)));
  const total = groups.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0);
  return (
    <div className={classes.stack}>
      <p>{t('groups.intro')}</p>
      {groups.map((group, at) => (
        <div key={at} className={classes.groupRow}>
          <TextField
            name={`group-${at}-name`}
            label={t('fields.group', { number: at + 1 })}
            value={group.name}
            onChange={(name) => change(at, { name })}
            maxLength={80}
          />
          <NumberField
            name={`group-${at}-headcount`}
            label={t('fields.headcount')}
            value={group.headcount}
            onChange={(headcount) => change(at, { headcount })}
            locale={locale}
          />
          <Button variant="default" onClick={() => onChange(groups.filter((_, index) => index !== at))}>
            {t('groups.remove', { name: group.name || at + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...groups, { name: '', headcount: null }])}>
          {t('groups.add')}
        </Button>
      </div>
      <p>{t('groups.total', { count: total })}</p>
    </div>
  );
}
