import { Card } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useRoleNames } from '../../shared/role-names';
import { useTexts } from '../../shared/texts';
import type { Speaker } from './speakers';
import classes from './workforce.module.css';

/** The people of one group by name, with what they are and where they can be written to. */
export function SpeakersCard(props: {
  title: string;
  note: string;
  side?: 'EMPLOYER' | 'COUNCIL';
  speakers: readonly Speaker[];
}): ReactElement {
  const t = useTexts('workforce');
  const roleNames = useRoleNames();
  return (
    <Card level={3} title={props.title} note={props.note} side={props.side}>
      {props.speakers.length ? (
        <ul className={classes.people}>
          {props.speakers.map(({ id, name, email, note, roles }) => (
            <li key={id}>
              <strong>{name}</strong>
              <span>{[roleNames({ roles, mandate: null }), note].filter(Boolean).join(' · ')}</span>
              <a href={`mailto:${email}`}>{email}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.nobody}>{t('goingOn.nobody')}</p>
      )}
    </Card>
  );
}
