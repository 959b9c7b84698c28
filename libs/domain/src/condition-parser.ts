import type { Condition, ConditionValue } from './condition';

/** The source text of a condition is wrong; `position` is the zero-based offset of the trouble. */
export class ConditionError extends Error {
  constructor(
    message: string,
    readonly position: number,
    readonly source: string,
  ) {
    super(`${message} at position ${position} in "${source}"`);
    this.name = 'ConditionError';
  }
}

interface Token {
  kind: 'WORD' | 'STRING' | 'NUMBER' | 'SIGN' | 'END';
  text: string;
  position: number;
}

const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_]*)|'([^']*)'|(-?\d+(?:\.\d+)?)|(==|!=|>|\(|\)|\[|\]|,))/y;
const RESERVED = new Set(['and', 'or', 'not', 'in']);
const known = new Map<string, Condition>();

/**
 * Reads a condition; the same source is read once.
 * @throws ConditionError with the position of the first thing that does not fit.
 */
export function parseCondition(source: string): Condition {
  const seen = known.get(source);
  if (seen) return seen;
  const parsed = new Parser(source, tokensOf(source)).whole();
  known.set(source, parsed);
  return parsed;
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  let position = 0;
  while (position < end) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(source);
    if (!match) {
      const blank = source.slice(position).length - source.slice(position).trimStart().length;
      throw new ConditionError('Unexpected character', position + blank, source);
    }
    const [all, word, text, number, sign] = match;
    const content = word ?? text ?? number ?? sign ?? '';
    const kind =
      word !== undefined ? 'WORD' : text !== undefined ? 'STRING' : number !== undefined ? 'NUMBER' : 'SIGN';
    tokens.push({ kind, text: content, position: position + all.length - all.trimStart().length });
    position += all.length;
  }
  tokens.push({ kind: 'END', text: '', position: end });
  return tokens;
}

class Parser {
  private index = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Condition {
    const condition = this.or();
    if (this.next.kind !== 'END') throw this.unexpected('the end');
    return condition;
  }

  private or(): Condition {
    return this.series('OR', 'or', () => this.and());
  }

  private and(): Condition {
    return this.series('AND', 'and', () => this.not());
  }

  private series(kind: 'AND' | 'OR', word: string, part: () => Condition): Condition {
    const first = part();
    const of = [first];
    while (this.takeWord(word)) of.push(part());
    return of.length === 1 ? first : { kind, of };
  }

  private not(): Condition {
    if (this.takeWord('not')) return { kind: 'NOT', of: this.not() };
    if (!this.takeSign('(')) return this.statement();
    const inner = this.or();
    this.expectSign(')');
    return inner;
  }

  private statement(): Condition {
    if (this.next.kind !== 'WORD' || RESERVED.has(this.next.text)) throw this.unexpected('a name');
    const name = this.take().text;
    if (name === 'always') return { kind: 'ALWAYS' };
    if (name === 'optional') return { kind: 'OPTIONAL' };
    if (name === 'rule') return this.rule();
    if (this.takeWord('in')) return { kind: 'IN', name, values: this.list() };
    for (const operator of ['==', '!=', '>'] as const) {
      if (this.takeSign(operator)) return { kind: 'COMPARE', name, operator, value: this.literal() };
    }
    return { kind: 'TRUTHY', name };
  }

  private rule(): Condition {
    this.expectSign('(');
    if (this.next.kind !== 'STRING') throw this.unexpected('a rule in quotes');
    const ruleId = this.take().text;
    this.expectSign(')');
    return { kind: 'RULE', ruleId };
  }

  private list(): ConditionValue[] {
    this.expectSign('[');
    const values = [this.literal()];
    while (this.takeSign(',')) values.push(this.literal());
    this.expectSign(']');
    return values;
  }

  private literal(): ConditionValue {
    if (this.next.kind === 'STRING') return this.take().text;
    if (this.next.kind === 'NUMBER') return Number(this.take().text);
    if (this.takeWord('true')) return true;
    if (this.takeWord('false')) return false;
    throw this.unexpected('a value');
  }

  private get next(): Token {
    return this.tokens[this.index] ?? { kind: 'END', text: '', position: this.source.length };
  }

  private take(): Token {
    const token = this.next;
    this.index += 1;
    return token;
  }

  private takeWord(text: string): boolean {
    return this.takeIf('WORD', text);
  }

  private takeSign(text: string): boolean {
    return this.takeIf('SIGN', text);
  }

  private takeIf(kind: Token['kind'], text: string): boolean {
    if (this.next.kind !== kind || this.next.text !== text) return false;
    this.index += 1;
    return true;
  }

  private expectSign(text: string): void {
    if (!this.takeSign(text)) throw this.unexpected(`"${text}"`);
  }

  private unexpected(wanted: string): ConditionError {
    const found = this.next.kind === 'END' ? 'the end' : `"${this.next.text}"`;
    return new ConditionError(`Expected ${wanted}, found ${found}`, this.next.position, this.source);
  }
}
