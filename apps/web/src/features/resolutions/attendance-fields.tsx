import { Button } from '@mantine/core';
import { attendanceOf } from '@einklang/domain';
import { Card, fieldId, SelectField, TextField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { House } from './house';
import { meetingOf } from './meeting-of';
import type { PersonLine, PersonState } from './record-values';
import classes from './resolutions.module.css';

/** Who was invited, who came, who was prevented and why; those present are counted from it. */
export function AttendanceFields({ house, seats }: { house: House; seats: number }): ReactElement {
  const t = useTexts('resolution');
  const values = house.form.getValues();
  const { error } = house.field('people');
  const set = (people: readonly PersonLine[]): void => house.form.setFieldValue('people', people);
  const { present } = attendanceOf(meetingOf(values).invited ?? []);
  return (
    <Card title={t('form.sections.people')} note={t('form.peopleHint')}>
      <div
        className={classes.group}
        id={fieldId('people')}
        role="group"
        tabIndex={-1}
        aria-label={t('form.people')}
      >
        {error ? (
          <p className={classes.error} role="alert">
            {error}
          </p>
        ) : null}
        <div className={classes.actions}>
          <Button
            variant="default"
            size="compact-md"
            onClick={() =>
              set(values.people.map((line) => (line.as === 'MEMBER' ? { ...line, state: 'PRESENT' } : line)))
            }
          >
            {t('form.allPresent')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => set([...values.people, addedLine(values.people.length)])}
          >
            {t('form.addPerson')}
          </Button>
        </div>
        <ul className={classes.people}>
          {values.people.map((line, index) => (
            <Line
              key={line.key}
              line={line}
              onChange={(change) =>
                set(values.people.map((one, place) => (place === index ? { ...one, ...change } : one)))
              }
            />
          ))}
        </ul>
        <p role="status">
          <strong>{t('form.present', { count: present, seats })}</strong>
        </p>
      </div>
    </Card>
  );
}

const addedLine = (index: number): PersonLine => ({
  key: `added-${index}`,
  name: '',
  as: 'SUBSTITUTE',
  isChair: false,
  isAdded: true,
  state: 'PRESENT',
  reason: '',
});

/** A member is always invited; nobody stands in for a substitute. */
const statesOf = ({ as }: PersonLine): Exclude<PersonState, ''>[] =>
  as === 'MEMBER' ? ['PRESENT', 'PREVENTED', 'ABSENT'] : ['NOT_INVITED', 'PRESENT', 'ABSENT'];

function Line({
  line,
  onChange,
}: {
  line: PersonLine;
  onChange: (change: Partial<PersonLine>) => void;
}): ReactElement {
  const t = useTexts('resolution');
  const role = t(line.isChair ? 'form.chair' : `form.as.${line.as}`);
  return (
    <li>
      {line.isAdded ? (
        <TextField
          name={`${line.key}-name`}
          label={t('form.addedName')}
          maxLength={120}
          value={line.name}
          onChange={(name) => onChange({ name })}
        />
      ) : null}
      <SelectField
        name={line.key}
        label={line.isAdded ? role : t('form.person', { name: line.name, role })}
        value={line.state}
        {...(line.as === 'MEMBER' && { none: t('form.choose') })}
        choices={statesOf(line).map((value) => ({ value, label: t(`form.states.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
      {line.state === 'PREVENTED' ? (
        <TextField
          name={`${line.key}-reason`}
          label={t('form.reasonOf', { name: line.name })}
          maxLength={200}
          value={line.reason}
          onChange={(reason) => onChange({ reason })}
        />
      ) : null}
    </li>
  );
}
