import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconCircleDashed,
  IconCircleFilled,
  IconClock,
  IconSquareFilled,
  IconTriangleFilled,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from '../theme/join-classes';
import type { Tone } from '../theme/tokens';
import classes from './marks.module.css';

export const LIGHT_COLOURS = ['GREEN', 'YELLOW', 'RED', 'GREY'] as const;
export type LightColour = (typeof LIGHT_COLOURS)[number];

export interface LightPoint {
  id: string;
  state: 'met' | 'open' | 'overdue' | 'waiting';
  text: ReactNode;
  /** Where the point is proved or can be settled. */
  more?: ReactNode;
}

/** A disc, a triangle, a square, a dashed ring: told apart without colour. */
const lamps: Record<LightColour, { tone: Tone; icon: typeof IconCheck }> = {
  GREEN: { tone: 'moos', icon: IconCircleFilled },
  YELLOW: { tone: 'bernstein', icon: IconTriangleFilled },
  RED: { tone: 'ziegel', icon: IconSquareFilled },
  GREY: { tone: 'schiefer', icon: IconCircleDashed },
};

const points: Record<LightPoint['state'], { tone: Tone; icon: typeof IconCheck }> = {
  met: { tone: 'moos', icon: IconCheck },
  open: { tone: 'schiefer', icon: IconCircle },
  waiting: { tone: 'bernstein', icon: IconClock },
  overdue: { tone: 'ziegel', icon: IconAlertTriangle },
};

/** The lamp with its word, for lists and boards. */
export function LightMark({ colour, label }: { colour: LightColour; label: ReactNode }): ReactElement {
  const { tone, icon: Icon } = lamps[colour];
  return (
    <span className={joinClasses(classes.chip, classes.tone)} data-tone={tone}>
      <Icon size={16} aria-hidden />
      <span>{label}</span>
    </span>
  );
}

/** The light as shape, word and colour, with the points from which it was computed. */
export function Light(props: {
  colour: LightColour;
  label: ReactNode;
  points: readonly LightPoint[];
  pointsLabel: string;
  /** The words for the states of a point, read out before its text. */
  stateLabels: Record<LightPoint['state'], string>;
  explanation?: ReactNode;
}): ReactElement {
  const { tone, icon: Icon } = lamps[props.colour];
  return (
    <div>
      <div className={classes.light}>
        <span className={joinClasses(classes.lamp, classes.tone)} data-tone={tone}>
          <Icon size={20} aria-hidden />
        </span>
        <span>{props.label}</span>
      </div>
      <ul className={classes.points} aria-label={props.pointsLabel}>
        {props.points.map((point) => (
          <Point key={point.id} point={point} word={props.stateLabels[point.state]} />
        ))}
      </ul>
      {props.explanation}
    </div>
  );
}

function Point({ point, word }: { point: LightPoint; word: string }): ReactElement {
  const { tone, icon: Icon } = points[point.state];
  return (
    <li className={joinClasses(classes.point, classes.tone)} data-tone={tone}>
      <Icon size={20} role="img" aria-label={word} />
      <span>
        {point.text}
        {point.more ? <span className={classes.note}> {point.more}</span> : null}
      </span>
    </li>
  );
}
