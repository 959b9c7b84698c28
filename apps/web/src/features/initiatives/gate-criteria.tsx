import { ruleLabels } from '@einklang/content/rule-labels.data';
import type { RuleId } from '@einklang/domain';
import { fillText } from '@einklang/ui';
import { IconAlertTriangle, IconCheck, IconCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { usePlace } from '../../shared/places';
import { useFormats, useLocale, useTextBundle, useTexts } from '../../shared/texts';
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
  const reasonTexts = useReasonTexts();
  return (
    <ul className={classes.criteria} aria-label={props.label}>
      {props.criteria.map((criterion) => {
        const Icon = icons[criterion.status];
        return (
          <li key={criterion.id} data-status={criterion.status}>
            <Icon size={20} role="img" aria-label={t(`status.${criterion.status}`)} />
            <div>
              {words.criteria[criterion.id]}
              {reasonTexts(criterion.reasons).map((text) => (
                <p key={text}>{text}</p>
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

type Reason = Criterion['reasons'][number];

/**
 * Reasons in words, those of a kind in one sentence: "Noch offen: A; B". Rules go by their names, shares are shown as
 * percent, days as people write them.
 */
function useReasonTexts(): (reasons: readonly Reason[]) => string[] {
  const { reasons: words } = useTextBundle('gates');
  const { day, number, percent } = useFormats();
  const locale = useLocale();
  const shown = (name: string, value: unknown): string => {
    if (name === 'rule') return ruleLabels[value as RuleId]?.title[locale] ?? String(value);
    if (typeof value === 'number')
      return (name === 'share' || name === 'needed') && value <= 1 ? percent(value) : number(value);
    return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? day(String(value)) : String(value);
  };
  const valuesOf = ({ params }: Reason): [string, string][] =>
    Object.entries(params).map(([name, value]) => [name, shown(name, value)]);
  return (reasons) => {
    const kinds = [...new Set(reasons.map(({ code }) => code))];
    return kinds.flatMap((code) => {
      const alike = reasons.filter((reason) => reason.code === code);
      const isList = alike.every(({ params }) => Object.keys(params).length === 1);
      const values = alike.map(valuesOf);
      if (!isList) return [...new Set(values.map((one) => fillText(words[code], Object.fromEntries(one))))];
      const name = values[0]?.[0]?.[0] ?? '';
      const joined = [...new Set(values.map((one) => one[0]?.[1]))].join('; ');
      return [fillText(words[code], { [name]: joined })];
    });
  };
}
