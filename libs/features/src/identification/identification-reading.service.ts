import { isAiAfterContest, QUESTION_IDS, QUESTIONNAIRE } from '@einklang/domain';
import { Initiatives } from '@einklang/features/initiatives';
import { Systems } from '@einklang/features/systems';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import {
  contestRows,
  draftRow,
  initiativesOf,
  isDoneRow,
  namesOf,
  resultRow,
  valuesOf,
  type StoredAnswers,
} from './identification.queries';
import { IdentificationResults } from './identification-results.service';
import { vendorLinks } from './vendor-links.queries';
import { sameValues } from './same-values';
import type { AnswerView, IdentificationView, InitiativeIdentificationView } from './identification.view';

/** The KI-Identifikation as both sides read it. */
@Injectable()
export class IdentificationReading {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly systems: Systems,
    private readonly initiatives: Initiatives,
    private readonly results: IdentificationResults,
  ) {}

  async read(actor: Actor, systemId: string): Promise<IdentificationView> {
    const system = await this.systems.read(actor, systemId);
    const draft = await draftRow(this.db, systemId);
    const result = await resultRow(this.db, systemId);
    const contests = await contestRows(this.db, systemId);
    const isContested = contests[0]?.act === 'CONTESTED';
    const names = await namesOf(this.db, [draft?.answers ?? {}, result?.answers ?? {}]);
    const subject = { status: system.status, isDone: result !== undefined, isContested };
    return {
      systemId,
      product: system.product,
      vendor: system.vendor,
      status: system.status,
      questionnaire: draft?.questionnaire ?? QUESTIONNAIRE,
      version: draft?.version ?? 0,
      answers: answerViews(draft?.answers ?? {}, names),
      isChanged:
        draft !== undefined &&
        (result === undefined || !sameValues(valuesOf(draft.answers), valuesOf(result.answers))),
      result: result
        ? {
            version: result.version,
            questionnaire: result.questionnaire,
            answers: answerViews(result.answers, names),
            isAi: isAiAfterContest(result.found.isAiSystem, isContested),
            found: result.found.isAiSystem,
            aiActClass: await this.results.classOf(systemId, {
              answers: valuesOf(result.answers),
              isAi: isAiAfterContest(result.found.isAiSystem, isContested),
            }),
            completedByName: result.completedByName,
            completedAt: result.completedAt,
          }
        : null,
      contests,
      isContested,
      initiatives: await initiativesOf(this.db, systemId),
      vendorLinks: await vendorLinks(this.db, actor, systemId, this.clock.now()),
      may: {
        answer: can(actor, 'identification.answer', system),
        complete: can(actor, 'identification.complete', system),
        contest: can(actor, 'identification.contest', subject),
        settle: can(actor, 'identification.settle', subject),
        askVendor: can(actor, 'vendor-link.make', system),
      },
    };
  }

  /** The identification of an initiative's system; nothing as long as nobody has started. */
  async ofInitiative(actor: Actor, initiativeId: string): Promise<InitiativeIdentificationView> {
    const initiative = await this.initiatives.find(initiativeId);
    const { systemId } = initiative;
    return {
      identification: systemId ? await this.read(actor, systemId) : null,
      may: { start: !systemId && can(actor, 'identification.start', initiative) },
    };
  }

  /** For the gates: whether the identification of an initiative's system is completed; null where nobody began. */
  isDone(initiativeId: string): Promise<boolean | null> {
    return isDoneRow(this.db, initiativeId);
  }
}

const answerViews = (stored: StoredAnswers, names: ReadonlyMap<string, string>): AnswerView[] =>
  QUESTION_IDS.flatMap((questionId) => {
    const answer = stored[questionId];
    if (!answer) return [];
    const { value, evidence, note, by, at } = answer;
    return [
      { questionId, value, evidence, note, answeredByName: names.get(by) ?? '', answeredAt: new Date(at) },
    ];
  });
