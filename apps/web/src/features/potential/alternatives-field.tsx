import { Button } from '@mantine/core';
import { TextField } from '@einklang/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { IconButton } from './icon-button';
import classes from './potential.module.css';

/** What could be done without AI: at least one line. */
export function AlternativesField({
  alternatives,
  onChange,
}: {
  alternatives: readonly string[];
  onChange: (alternatives: readonly string[]) => void;
}): ReactElement {
  const t = useTexts('potential');
  const rows = alternatives.length ? alternatives : [''];
  return (
    <fieldset className={classes.group}>
      <legend>{t('profile.fields.alternatives')}</legend>
      <p>{t('profile.hints.alternatives')}</p>
      <ul className={classes.rows}>
        {rows.map((row, index) => (
          <li key={index} className={classes.rowWide}>
            <TextField
              name={`alternatives-${index}`}
              label={t('profile.alternative', { number: index + 1 })}
              value={row}
              maxLength={600}
              onChange={(text) => onChange(rows.map((other, at) => (at === index ? text : other)))}
            />
            <IconButton
              label={t('profile.removeAlternative', { number: index + 1 })}
              icon={IconTrash}
              disabled={alternatives.length === 0}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      {rows.length < 10 ? (
        <div className={classes.buttons}>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onChange([...rows, ''])}
          >
            {t('profile.addAlternative')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
