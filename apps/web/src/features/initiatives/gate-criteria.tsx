import { ruleLabels } from '@einklang/content/rule-labels.data';
import type { RuleId } from '@einklang/domain';
import { fillText } from '@einklang/ui';
import { IconAlertTriangle, IconCheck, IconCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { useClauseTitles } from '../../shared/clause-titles';
import { placeOf } from '../../shared/places';
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
  const reasonTexts = useReasonTexts(
    props.criteria.some(({ reasons }) => reasons.some(({ params }) => 'clause' in params)),
  );
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

/** What is worked on for a criterion, by its id or else by its gate; see `placeOf`. */
const nouns: Readonly<Record<string, string>> = {
  G1: 'declaration',
  'G1-MATURITY': 'maturity',
  'G1-HUMAN': 'human-rating',
  'G1-IDENTIFICATION': 'identification',
  'G1-PROFILE': 'profile',
  'G1-PROHIBITED': 'facts',
  'G1-FIRST-INFORMATION': 'first-information',
  G2: 'business-case',
  'G2-PERSONNEL-FINANCE': 'declaration',
  'G2-FIRST-INFORMATION': 'first-information',
  G3: 'package',
  'G3-RULES': 'facts',
  'G3-RISKS': 'risk',
  'G3-CONCERNS': 'concern',
  'G3-DPIA': 'dpia',
  'G3-RISK-ASSESSMENT': 'declaration',
  'G3-SBV': 'declaration',
  'G3-SURVEY': 'survey',
  G4: 'clause',
};

function SupplyLink({ id }: { id: Criterion['id'] }): ReactElement {
  const t = useTexts('gates');
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  const words = useTextBundle('gates');
  const { to, search } = placeOf(nouns[id] ?? nouns[id.slice(0, 2)] ?? '');
  return (
    <Link
      to={to}
      params={{ companyId, initiativeId } as never}
      search={search as never}
      aria-label={`${t('supplyNow')}: ${words.criteria[id]}`}
    >
      {t('supplyNow')}
    </Link>
  );
}

type Reason = Criterion['reasons'][number];

/**
 * Reasons in words, those of a kind in one sentence: "Noch offen: A; B". Rules and clauses go by their names, shares are shown as
 * percent, days as people write them.
 */
function useReasonTexts(namesClauses: boolean): (reasons: readonly Reason[]) => string[] {
  const { reasons: words } = useTextBundle('gates');
  const { day, number, percent } = useFormats();
  const locale = useLocale();
  const clauseTitle = useClauseTitles(namesClauses);
  const shown = (name: string, value: unknown): string => {
    if (name === 'clause') return clauseTitle(String(value));
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
