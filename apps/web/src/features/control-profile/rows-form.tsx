import { Button } from '@mantine/core';
import { Form } from '@einklang/ui';
import { IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { ControlRow } from './control-profile.queries';
import classes from './control-profile.module.css';
import { RowFields } from './row-fields';

const fresh = (): ControlRow => ({
  id: crypto.randomUUID(),
  dataType: 'ACTIVITY',
  dataLabel: '',
  viewer: 'LINE_MANAGER',
  viewerLabel: '',
  granularity: 'PERSON',
  groupSize: null,
  purpose: 'OPERATION',
  purposeLabel: '',
  retentionDays: null,
});

/** All rows of the draft; a new one begins with the closest look, so that nobody hides one by forgetting a field. */
export function RowsForm({
  rows,
  onChange,
}: {
  rows: readonly ControlRow[];
  onChange: (rows: readonly ControlRow[]) => void;
}): ReactElement {
  const t = useTexts('controlProfile');
  return (
    <Form onSubmit={() => undefined} label={t('form.title')}>
      {rows.length === 0 ? <p>{t('form.none')}</p> : null}
      {rows.map((row, index) => (
        <RowFields
          key={row.id}
          row={row}
          number={index + 1}
          onChange={(changed) => onChange(rows.map((each) => (each.id === row.id ? changed : each)))}
          onCopy={() =>
            onChange([
              ...rows.slice(0, index + 1),
              { ...row, id: crypto.randomUUID() },
              ...rows.slice(index + 1),
            ])
          }
          onRemove={() => onChange(rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...rows, fresh()])}
        >
          {t('form.add')}
        </Button>
      </div>
    </Form>
  );
}
