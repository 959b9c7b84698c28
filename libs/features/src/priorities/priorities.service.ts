import {
  dataScoreOf,
  humanScoreOf,
  readPriority,
  type PriorityInput,
  type PriorityReading,
} from '@einklang/domain';
import { Facts } from '@einklang/features/facts';
import { Initiatives } from '@einklang/features/initiatives';
import { Maturity } from '@einklang/features/maturity';
import { Db, decodeCursor, encodeCursor } from '@einklang/platform/data';
import type { PageQuery } from '@einklang/platform/http';
import { can, mayTry, ownRoomOf, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { SaveDataRating } from './data-rating.dto';
import { dataRatingsOf } from './data-ratings.service';
import { Forms } from './forms';
import { humanRatingsOf, HumanRatings, type HumanStanding } from './human-ratings.service';
import { priorityRows, type PriorityRow } from './priorities.queries';
import type { PriorityAssessmentDto } from './priority.dto';
import type { InitiativePriorityView, PriorityList, PriorityView } from './priority.view';
import { Weights } from './weights.service';

const UNSAID: PriorityAssessmentDto = {
  economic: null,
  quality: null,
  relief: null,
  strategic: null,
  technologyMaturity: null,
  implementability: null,
  effortMonths: null,
};

/** What the gates ask of PA-5 and PA-6. */
export interface KnownPriority {
  /** Data and all of benefit and feasibility are rated. */
  readonly isRated: boolean;
  readonly human: number | null;
}

/** Benefit x feasibility x human-centredness (PA-6) of one initiative, and of all that somebody sees. */
@Injectable()
export class Priorities {
  constructor(
    private readonly db: Db,
    private readonly forms: Forms,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly maturity: Maturity,
    private readonly humans: HumanRatings,
    private readonly weights: Weights,
  ) {}

  async read(actor: Actor, initiativeId: string): Promise<PriorityView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const row = await this.forms.row<PriorityAssessmentDto>('priority.assessed', initiativeId);
    const humans = await this.humans.standing(initiativeId);
    const input = await this.input(initiativeId, row?.content, humans);
    const reading = readPriority(input);
    return {
      version: row?.version ?? 0,
      assessment: { ...UNSAID, ...row?.content },
      updatedByName: row?.updatedByName ?? null,
      updatedAt: row?.updatedAt ?? null,
      data: input.data,
      homework: input.homework,
      side: ownRoomOf(actor),
      humanDraft: await this.humans.draft(actor, initiativeId),
      given: [...humans.given],
      discussions: [...humans.discussions],
      weights: await this.weights.read(),
      openConsentRules: [...input.openConsentRules],
      reading,
      may: {
        assess: can(actor, 'priority.assess', initiative),
        rateHuman: can(actor, 'human-rating.rate', initiative),
        giveHuman: can(actor, 'human-rating.give', initiative),
        discuss:
          can(actor, 'human-rating.discuss', initiative) &&
          reading.toDiscuss &&
          !humans.discussions.some(({ side }) => side === voiceOf(actor)),
        setWeights: can(actor, 'priority-weights.set'),
      },
    };
  }

  async assess(
    actor: Actor,
    initiativeId: string,
    assessment: PriorityAssessmentDto,
    version: number | undefined,
  ): Promise<PriorityView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'priority.assess', initiative)) throw new Problem('initiative.closed');
    await this.forms.save(actor, initiative, 'priority.assessed', { ...UNSAID, ...assessment }, version);
    return this.read(actor, initiativeId);
  }

  /** All that I see, read by the same few statements however many there are. */
  async list(actor: Actor, { limit, cursor }: PageQuery): Promise<PriorityList> {
    const after = cursor ? decodeCursor(cursor) : null;
    const rows = await priorityRows(this.db, { limit, after });
    const shown = rows.slice(0, limit);
    const weights = await this.weights.read();
    const { homework } = await this.maturity.known();
    const consents = await this.facts.openConsentRules(shown.map(({ initiativeId }) => initiativeId));
    const items = shown.map((row) =>
      itemOf(row, { homework, weights, openConsentRules: consents.get(row.initiativeId) ?? [] }),
    );
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items,
      nextCursor: last ? encodeCursor(last.updatedAt, last.initiativeId) : null,
      homework,
      weights,
      may: { setWeights: mayTry(actor, 'priority-weights.set') },
    };
  }

  /** For the gates: only what was given counts, drafts of a side never do. */
  async known(initiativeId: string): Promise<KnownPriority> {
    const row = await this.forms.row<PriorityAssessmentDto>('priority.assessed', initiativeId);
    const data = await this.forms.row<SaveDataRating>('data-rating.edited', initiativeId);
    const humans = await this.humans.standing(initiativeId);
    const input = inputOf({ data: data?.content ?? null, assessment: row?.content ?? null });
    const { benefit, human } = readPriority({ ...input, ...humanInput(humans) });
    const isFeasible = [input.data, input.technologyMaturity, input.implementability].every(
      (part) => part !== null,
    );
    return { isRated: benefit !== null && isFeasible, human };
  }

  private async input(
    initiativeId: string,
    assessment: PriorityAssessmentDto | undefined,
    humans: HumanStanding,
  ): Promise<PriorityInput> {
    const data = await this.forms.row<SaveDataRating>('data-rating.edited', initiativeId);
    const consents = await this.facts.openConsentRules([initiativeId]);
    return {
      ...inputOf({ data: data?.content ?? null, assessment: assessment ?? null }),
      ...humanInput(humans),
      homework: (await this.maturity.known()).homework,
      openConsentRules: consents.get(initiativeId) ?? [],
      weights: await this.weights.read(),
    };
  }
}

const humanInput = ({ employer, council, discussed }: HumanStanding) => ({
  employerHuman: employer?.score ?? null,
  councilHuman: council?.score ?? null,
  discussed,
});

const inputOf = ({ data, assessment }: Pick<PriorityRow, 'data' | 'assessment'>): PriorityInput => {
  const { technologyMaturity, implementability, effortMonths, ...benefit } = { ...UNSAID, ...assessment };
  return {
    benefit,
    technologyMaturity,
    implementability,
    effortMonths,
    data: data ? dataScoreOf(dataRatingsOf(data)) : null,
    homework: null,
    employerHuman: null,
    councilHuman: null,
    discussed: false,
    openConsentRules: [],
  };
};

const itemOf = (
  row: PriorityRow,
  shared: Pick<PriorityInput, 'homework' | 'weights' | 'openConsentRules'>,
): InitiativePriorityView => {
  const scoreOf = (ratings: PriorityRow['employer']): number | null =>
    ratings ? humanScoreOf(humanRatingsOf(ratings)) : null;
  const input: PriorityInput = {
    ...inputOf(row),
    ...shared,
    employerHuman: scoreOf(row.employer),
    councilHuman: scoreOf(row.council),
    discussed: row.discussed,
  };
  const reading: PriorityReading = readPriority(input);
  const { data, employerHuman, councilHuman, effortMonths } = input;
  const { initiativeId, title, stage, room } = row;
  return { initiativeId, title, stage, room, data, employerHuman, councilHuman, effortMonths, ...reading };
};
