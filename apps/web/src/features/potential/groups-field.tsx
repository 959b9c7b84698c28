import { Button } from '@mantine/core';
import type { AffectedGroup } from '@einklang/domain';
import { NumberField, TextField } from '@einklang/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import { IconButton } from './icon-button';
import classes from './potential.module.css';

/** The groups that are concerned, each with its headcount; there is always one line to write in. */
export function GroupsField({
  groups,
  onChange,
}: {
  groups: readonly AffectedGroup[];
  onChange: (groups: readonly AffectedGroup[]) => void;
}): ReactElement {
  const t = useTexts('potential');
  const locale = useLocale();
  const rows = groups.length ? groups : [{ name: '', headcount: 0 }];
  const set = (index: number, change: Partial<AffectedGroup>): void =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  return (
    <fieldset className={classes.group}>
      <legend>{t('profile.fields.groups')}</legend>
      <p>{t('profile.hints.groups')}</p>
      <div className={classes.rows}>
        {rows.map((row, index) => (
          <div
            key={index}
            role="group"
            aria-label={t('profile.groupName', { number: index + 1 })}
            className={classes.row}
          >
            <TextField
              name={`groups-${index}-name`}
              label={t('profile.groupName', { number: index + 1 })}
              value={row.name}
              maxLength={120}
              onChange={(name) => set(index, { name })}
            />
            <NumberField
              name={`groups-${index}-headcount`}
              label={t('profile.headcount')}
              locale={locale}
              value={row.headcount || null}
              onChange={(headcount) => set(index, { headcount: headcount ?? 0 })}
            />
            <IconButton
              label={t('profile.removeGroup', { number: index + 1 })}
              icon={IconTrash}
              disabled={groups.length === 0}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            />
          </div>
        ))}
      </div>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...rows, { name: '', headcount: 0 }])}
        >
          {t('profile.addGroup')}
        </Button>
      </div>
    </fieldset>
  );
}
