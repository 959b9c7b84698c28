import { readSurveyCode } from '@einklang/domain';
import { Db } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import { Problem, type ProblemCode } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { BallotAnswer } from './ballot.dto';
import type { BallotView } from './ballot.view';
import { GuessLimit } from './guess-limit';

/** As the functions behind the door answer. */
interface Opened {
  readonly state: 'OPEN' | 'USED' | 'CLOSED' | 'NOT_OPEN' | 'UNKNOWN' | 'GONE';
  readonly survey: AskedSurvey | null;
}
interface AskedSurvey extends Omit<BallotView, 'questions'> {
  readonly questions: readonly {
    readonly id: string;
    readonly text: { readonly de: string; readonly en: string; readonly simple?: string };
  }[];
}

const CLOSED: Record<Exclude<Opened['state'], 'OPEN'>, ProblemCode> = {
  USED: 'ballot.used',
  CLOSED: 'ballot.closed',
  NOT_OPEN: 'ballot.not-open',
  UNKNOWN: 'ballot.unknown',
  GONE: 'ballot.gone',
};

/**
 * The door for somebody with a code and no account. It knows a code and a ballot, never who holds them; an answer is
 * added to the tallies of its group in the database and is kept nowhere (P7).
 */
@Injectable()
export class Ballots {
  constructor(
    private readonly db: Db,
    private readonly limit: GuessLimit,
  ) {}

  /** Changes a code for a ballot. Asked again with the same ballot it answers the same: our answer may have been lost. */
  async open(code: string, token: string, address: string): Promise<BallotView> {
    const seconds = this.limit.secondsLeft(address);
    if (seconds > 0)
      throw new Problem('ballot.throttled', { retryAfter: seconds, minutes: Math.ceil(seconds / 60) });
    const known = readSurveyCode(code);
    const opened: Opened = known
      ? await this.ask('select * from auth.open_survey($1, $2)', [tokenHash(known), tokenHash(token)])
      : { state: 'UNKNOWN', survey: null };
    if (opened.state === 'UNKNOWN') this.limit.missed(address);
    if (opened.state !== 'USED') return viewOf(opened);
    const mine = await this.ballot(token);
    return viewOf(mine.state === 'OPEN' ? mine : opened);
  }

  /** What is asked, for a page that was loaded again. */
  async read(token: string): Promise<BallotView> {
    return viewOf(await this.ballot(token));
  }

  /** Counts the answers, once. */
  async cast(token: string, answers: readonly BallotAnswer[], text: string | undefined): Promise<void> {
    const { questions } = await this.read(token);
    const asked = new Set(questions.map(({ id }) => id));
    const wrong = answers.flatMap(({ questionId }, index) =>
      asked.has(questionId) ? [] : [{ pointer: `/answers/${index}/questionId`, code: 'wrong-value' }],
    );
    if (wrong.length > 0) throw new Problem('input.invalid', {}, wrong);
    const given = Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value]));
    const [row] = await this.db.call<{ state: 'COUNTED' | 'GONE' | 'CLOSED' }>(
      'select auth.cast_ballot($1, $2, $3) as state',
      [tokenHash(token), JSON.stringify(given), text ?? null],
    );
    if (row && row.state !== 'COUNTED') throw new Problem(CLOSED[row.state]);
  }

  private ballot(token: string): Promise<Opened> {
    return this.ask('select * from auth.read_ballot($1)', [tokenHash(token)]);
  }

  private async ask(statement: string, values: readonly Buffer[]): Promise<Opened> {
    const [row] = await this.db.call<Opened>(statement, [...values]);
    return row ?? { state: 'UNKNOWN', survey: null };
  }
}

function viewOf({ state, survey }: Opened): BallotView {
  if (state !== 'OPEN') throw new Problem(CLOSED[state]);
  if (!survey) throw new Error('An open ballot without a survey');
  const questions = survey.questions.map(({ id, text }) => ({
    id,
    text: { de: text.de, en: text.en, simple: text.simple ?? null },
  }));
  return { ...survey, questions };
}
