import { fillText } from '@einklang/ui';
import { IconAlertTriangle, IconCheck, IconCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useFormats, useTextBundle, useTexts } from '../../shared/texts';
import classes from './gates.module.css';
import type { GateView } from './initiatives.queries';

type Criterion = GateView['criteria'][number];

const icons = { MET: IconCheck, OPEN: IconCircle, DISPUTED: IconAlertTriangle } as const;

/** The requirements with tick or circle, and under an open one why it is open. */
export function GateCriteria({
  label,
  criteria,
}: {
  label: string;
  criteria: readonly Criterion[];
}): ReactElement {
  const t = useTexts('gates');
  const words = useTextBundle('gates');
  const reason = useReasonText();
  return (
    <ul className={classes.criteria} aria-label={label}>
      {criteria.map((criterion) => {
        const Icon = icons[criterion.status];
        return (
          <li key={criterion.id} data-status={criterion.status}>
            <Icon size={20} role="img" aria-label={t(`status.${criterion.status}`)} />
            <div>
              {words.criteria[criterion.id]}
              {criterion.reasons.map((one, index) => (
                <p key={index}>{reason(one)}</p>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** A reason in words; shares are shown as percent, days as people write them. */
function useReasonText(): (reason: Criterion['reasons'][number]) => string {
  const { reasons } = useTextBundle('gates');
  const { day, number, percent } = useFormats();
  const shown = (name: string, value: unknown): string => {
    if (typeof value === 'number')
      return (name === 'share' || name === 'needed') && value <= 1 ? percent(value) : number(value);
    return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? day(String(value)) : String(value);
  };
  return ({ code, params }) =>
    fillText(
      reasons[code],
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(name, value)])),
    );
}
