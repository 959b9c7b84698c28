import type { ReactElement } from 'react';
import type { ElectionView } from './election.queries';
import classes from './election.module.css';

/** Who stands, by name, with what they say. */
export function Candidates({ candidates }: Pick<ElectionView, 'candidates'>): ReactElement {
  return (
    <ul className={classes.candidates}>
      {candidates.map(({ id, name, about }) => (
        <li key={id}>
          <strong>{name}</strong>
          {about ? <span>{about}</span> : null}
        </li>
      ))}
    </ul>
  );
}
