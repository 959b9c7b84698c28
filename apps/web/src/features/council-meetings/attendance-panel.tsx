import { Button } from '@mantine/core';
import { Card, Facts, SelectField, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { useAttend, type Invitee, type MeetingView } from './meetings.queries';
import classes from './meetings.module.css';

type State = NonNullable<Invitee['attendance']>;

const choicesFor = (meeting: MeetingView, { prevented }: Invitee): readonly State[] => {
  if (prevented) return ['ABSENT'];
  return meeting.format === 'PRESENCE' ? ['PRESENT', 'ABSENT'] : ['PRESENT', 'ONLINE', 'ABSENT'];
};

/** Who was there: a part of the minutes, so nobody is ticked beforehand. */
export function AttendancePanel({ meeting }: { meeting: MeetingView }): ReactElement {
  const t = useTexts('meetings');
  const [chosen, setChosen] = useState<Readonly<Record<string, State>>>({});
  const attend = useAttend(meeting.id, () => {
    setChosen({});
    toast(t('attendance.saved'));
  });
  const stateOf = ({ id, attendance }: Invitee): State | '' => chosen[id] ?? attendance ?? '';
  const nameOf = (state: State): string => t(`attendance.states.${state}`);
  return (
    <Card title={t('attendance.title')} note={t('attendance.note')}>
      {meeting.may.attend ? (
        <div className={classes.pair}>
          {meeting.invitees.map((invitee) => (
            <SelectField
              key={invitee.id}
              name={`attendance-${invitee.id}`}
              label={invitee.name}
              value={stateOf(invitee)}
              none={t('attendance.open')}
              choices={choicesFor(meeting, invitee).map((value) => ({ value, label: nameOf(value) }))}
              onChange={(state) => state && setChosen({ ...chosen, [invitee.id]: state })}
            />
          ))}
        </div>
      ) : (
        <Facts
          facts={meeting.invitees.map(({ id, name, attendance }) => ({
            id,
            term: name,
            value: attendance ? nameOf(attendance) : t('attendance.open'),
          }))}
        />
      )}
      {meeting.may.attend ? (
        <Button
          mt="md"
          variant="default"
          disabled={Object.keys(chosen).length === 0}
          loading={attend.isPending}
          onClick={() =>
            attend.mutate(
              Object.entries(chosen).map(([inviteeId, attendance]) => ({ inviteeId, attendance })),
            )
          }
        >
          {t('attendance.save')}
        </Button>
      ) : null}
    </Card>
  );
}
