import { asksVendor, identify, isAnswerTo, QUESTIONNAIRE, unansweredOf, unknownsOf } from '@einklang/domain';
import { Systems, SystemTrail, type AiSystem } from '@einklang/features/systems';
import { Clock } from '@einklang/platform/clock';
import { Db, newId, Outbox } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import {
  draftRow,
  resultRow,
  valuesOf,
  type DraftRow,
  type StoredAnswer,
  type StoredAnswers,
} from './identification.queries';
import type { AnswerDto, AnswerQuestions } from './identification.dto';
import type { IdentificationView } from './identification.view';
import { IdentificationReading } from './identification-reading.service';
import { IdentificationResults } from './identification-results.service';
import { sameValues } from './same-values';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'identification.announce': {
      systemId: string;
      act: 'identification.completed' | 'identification.contested' | 'identification.settled';
      by: string;
    };
  }
}

/** Within this time one person's answers are one entry of the Verlauf. */
const ONE_SITTING_MS = 15 * 60_000;

/** The KI-Identifikation: answers question by question, and a result that says what follows. */
@Injectable()
export class Identifications {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly systems: Systems,
    private readonly trail: SystemTrail,
    private readonly reading: IdentificationReading,
    private readonly results: IdentificationResults,
  ) {}

  /** Begins the identification of what an initiative is about: its system is entered if there is none. */
  async start(actor: Actor, initiativeId: string): Promise<IdentificationView> {
    const { id } = await this.systems.ofInitiative(actor, initiativeId);
    return this.reading.read(actor, id);
  }

  async answer(
    actor: Actor,
    systemId: string,
    { answers }: AnswerQuestions,
    version: number | undefined,
  ): Promise<IdentificationView> {
    const system = await this.systems.find(systemId);
    if (!can(actor, 'identification.answer', system)) throw new Problem('system.retired');
    refuseWrong(answers);
    const draft = await draftRow(this.db, systemId);
    requireVersion(draft?.version ?? 0, version);
    const given = { by: actor.personId, at: this.clock.now().toISOString() };
    await this.save(actor, system, draft, storedOf(answers, given));
    return this.reading.read(actor, systemId);
  }

  /** Makes a result of the answers: a version that nobody changes, with the facts that they settle. */
  async complete(actor: Actor, systemId: string, version: number | undefined): Promise<IdentificationView> {
    const system = await this.systems.find(systemId);
    if (!can(actor, 'identification.complete', system)) throw new Problem('system.retired');
    const draft = await draftRow(this.db, systemId);
    requireVersion(draft?.version ?? 0, version);
    const answers = valuesOf(draft?.answers ?? {});
    const open = unansweredOf(answers);
    if (!draft || open.length > 0)
      throw new Problem(
        'identification.incomplete',
        {},
        open.map((id) => ({ pointer: `/answers/${id}`, code: 'required' })),
      );
    const before = await resultRow(this.db, systemId);
    if (before && sameValues(valuesOf(before.answers), answers)) return this.reading.read(actor, systemId);
    const next = (before?.version ?? 0) + 1;
    const found = identify(answers);
    await this.db.sql(
      `insert into identification (company_id, id, system_id, version, questionnaire, answers, found, completed_by, completed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        actor.companyId,
        newId(),
        systemId,
        next,
        draft.questionnaire,
        JSON.stringify(draft.answers),
        JSON.stringify(found),
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.results.spread(actor, systemId);
    await this.results.askVendor(actor, system, asksVendor(found) || unknownsOf(answers).length > 0);
    await this.trail.record(system, 'identification.completed', { product: system.product, version: next });
    await this.outbox.promise('identification.announce', {
      systemId,
      act: 'identification.completed',
      by: actor.personId,
    });
    return this.reading.read(actor, systemId);
  }

  /** Adds answers to those in progress. Saving as one goes is one act in the Verlauf, not nineteen. */
  private async save(
    actor: Actor,
    system: AiSystem,
    draft: DraftRow | undefined,
    answers: StoredAnswers,
  ): Promise<void> {
    const now = this.clock.now();
    const isFresh =
      !draft || draft.notedBy !== actor.personId || now.getTime() - draft.notedAt.getTime() > ONE_SITTING_MS;
    await this.db.sql(
      `insert into identification_draft as d (company_id, id, system_id, questionnaire, answers, version, updated_by, updated_at, noted_by, noted_at)
       values ($1, $2, $3, $4, $5, 1, $6, $7, $6, $7)
       on conflict (company_id, system_id) do update set questionnaire = excluded.questionnaire, answers = d.answers || excluded.answers,
         version = d.version + 1, updated_by = excluded.updated_by, updated_at = excluded.updated_at,
         noted_by = excluded.noted_by, noted_at = case when $8 then excluded.noted_at else d.noted_at end`,
      [
        actor.companyId,
        newId(),
        system.id,
        QUESTIONNAIRE,
        JSON.stringify(answers),
        actor.personId,
        now,
        isFresh,
      ],
    );
    if (isFresh) await this.trail.record(system, 'identification.edited', { product: system.product });
  }
}

const refuseWrong = (answers: readonly AnswerDto[]): void => {
  const wrong = answers.flatMap(({ questionId, value }, index) =>
    isAnswerTo(questionId, value) ? [] : [{ pointer: `/answers/${index}/value`, code: 'wrong-value' }],
  );
  if (wrong.length > 0) throw new Problem('input.invalid', {}, wrong);
};

const storedOf = (answers: readonly AnswerDto[], given: Pick<StoredAnswer, 'by' | 'at'>): StoredAnswers =>
  Object.fromEntries(
    answers.map(({ questionId, value, evidence = null, note = '' }) => [
      questionId,
      { value, evidence: value === 'unknown' ? null : evidence, note, ...given },
    ]),
  );
