import { fillText } from '@einklang/ui';
import { IconAlertTriangle, IconCheck, IconCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { usePlace } from '../../shared/places';
import { useFormats, useTextBundle, useTexts } from '../../shared/texts';
import classes from './gates.module.css';
import type { GateView } from './initiatives.queries';

type Criterion = GateView['criteria'][number];

const icons = { MET: IconCheck, OPEN: IconCircle, DISPUTED: IconAlertTriangle } as const;

/** The requirements with tick or circle, and under an open one why it is open. */
export function GateCriteria(props: {
  label: string;
  criteria: readonly Criterion[];
  /** Open ones lead to the page where they are worked on. */
  mayLead?: boolean;
}): ReactElement {
  const t = useTexts('gates');
  const words = useTextBundle('gates');
  const reason = useReasonText();
  return (
    <ul className={classes.criteria} aria-label={props.label}>
      {props.criteria.map((criterion) => {
        const Icon = icons[criterion.status];
        return (
          <li key={criterion.id} data-status={criterion.status}>
            <Icon size={20} role="img" aria-label={t(`status.${criterion.status}`)} />
            <div>
              {words.criteria[criterion.id]}
              {criterion.reasons.map((one, index) => (
                <p key={index}>{reason(one)}</p>
              ))}
              {props.mayLead && !criterion.met ? <SupplyLink id={criterion.id} /> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const nouns = { G1: 'potential', G2: 'business-case', G3: 'package', G4: 'agreement' } as const;

function SupplyLink({ id }: { id: Criterion['id'] }): ReactElement | null {
  const t = useTexts('gates');
  const place = usePlace();
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  const words = useTextBundle('gates');
  const to = place(
    id.endsWith('FIRST-INFORMATION') ? 'delivery' : nouns[id.slice(0, 2) as keyof typeof nouns],
  );
  if (!to.endsWith('$initiativeId'))
    return (
      <Link
        to={to}
        params={{ companyId, initiativeId } as never}
        aria-label={`${t('supplyNow')}: ${words.criteria[id]}`}
      >
        {t('supplyNow')}
      </Link>
    );
  return null;
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
