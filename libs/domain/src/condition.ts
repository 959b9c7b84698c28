import { parseCondition } from './condition-parser';

/** What a fact can be inside a condition. */
export type ConditionValue = string | number | boolean;

/**
 * The one small expression language of rules, clauses and package items:
 * `and`, `or`, `not`, `==`, `!=`, `>`, `in ['a','b']`, `rule('R05')`, parentheses, identifiers, `always`, `optional`.
 */
export type Condition =
  | { kind: 'ALWAYS' }
  | { kind: 'OPTIONAL' }
  | { kind: 'TRUTHY'; name: string }
  | { kind: 'RULE'; ruleId: string }
  | { kind: 'COMPARE'; name: string; operator: '==' | '!=' | '>'; value: ConditionValue }
  | { kind: 'IN'; name: string; values: readonly ConditionValue[] }
  | { kind: 'NOT'; of: Condition }
  | { kind: 'AND' | 'OR'; of: readonly Condition[] };

export interface ConditionContext {
  readonly facts: Readonly<Record<string, ConditionValue | undefined>>;
  /** Rules that count as active; `rule('R05')` asks here. */
  readonly activeRules?: ReadonlySet<string>;
}

/**
 * Whether a condition holds. Total: every parsed condition has an answer in every context.
 * A fact that is not there is not true, equals nothing, is in no list and is greater than nothing;
 * `optional` never requires anything.
 * @throws ConditionError when given source text that does not parse.
 */
export function evaluateCondition(condition: Condition | string, context: ConditionContext): boolean {
  const parsed = typeof condition === 'string' ? parseCondition(condition) : condition;
  switch (parsed.kind) {
    case 'ALWAYS':
      return true;
    case 'OPTIONAL':
      return false;
    case 'TRUTHY':
      return factOf(context, parsed.name) === true;
    case 'RULE':
      return context.activeRules?.has(parsed.ruleId) ?? false;
    case 'COMPARE':
      return compare(factOf(context, parsed.name), parsed.operator, parsed.value);
    case 'IN': {
      const fact = factOf(context, parsed.name);
      return fact !== undefined && parsed.values.includes(fact);
    }
    case 'NOT':
      return !evaluateCondition(parsed.of, context);
    case 'AND':
      return parsed.of.every((part) => evaluateCondition(part, context));
    case 'OR':
      return parsed.of.some((part) => evaluateCondition(part, context));
  }
}

/** The identifiers a condition reads, so that a table of conditions can be checked against the known facts. */
export function identifiersOf(condition: Condition): string[] {
  switch (condition.kind) {
    case 'TRUTHY':
    case 'COMPARE':
    case 'IN':
      return [condition.name];
    case 'NOT':
      return identifiersOf(condition.of);
    case 'AND':
    case 'OR':
      return condition.of.flatMap(identifiersOf);
    default:
      return [];
  }
}

function factOf(context: ConditionContext, name: string): ConditionValue | undefined {
  return Object.hasOwn(context.facts, name) ? context.facts[name] : undefined;
}

function compare(
  fact: ConditionValue | undefined,
  operator: '==' | '!=' | '>',
  value: ConditionValue,
): boolean {
  if (operator === '==') return fact === value;
  if (operator === '!=') return fact !== value;
  return typeof fact === 'number' && typeof value === 'number' && fact > value;
}
