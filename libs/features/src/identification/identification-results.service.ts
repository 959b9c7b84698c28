import {
  aiActClassOf,
  classOfAnswers,
  factsOf,
  isAiAfterContest,
  mergeFacts,
  type AiActClass,
  type IdentificationAnswers,
} from '@einklang/domain';
import { Facts } from '@einklang/features/facts';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { Systems, SystemTrail, type AiSystem } from '@einklang/features/systems';
import { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { contestRows, initiativesOf, resultRow, valuesOf } from './identification.queries';

/** Where the result of an identification goes: the register, the facts of initiatives, and who must ask the vendor. */
@Injectable()
export class IdentificationResults {
  constructor(
    private readonly db: Db,
    private readonly systems: Systems,
    private readonly trail: SystemTrail,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly tasks: Tasks,
  ) {}

  /** The class under the AI Act: from the facts of the newest initiative, else from the answers as far as they go. */
  async classOf(systemId: string, answers: IdentificationAnswers): Promise<AiActClass | null> {
    const [initiative] = await this.openInitiatives(systemId);
    if (!initiative) return classOfAnswers(answers);
    const { facts, declared } = await this.facts.known(initiative.id);
    return aiActClassOf(mergeFacts(facts, factsOf(answers)), declared);
  }

  /** Writes the newest result to wherever it is read. A contested »no« arrives there as »unclear« (INV-08). */
  async spread(actor: Actor, systemId: string): Promise<void> {
    const result = await resultRow(this.db, systemId);
    if (!result) return;
    const isContested = (await contestRows(this.db, systemId))[0]?.act === 'CONTESTED';
    const answers = valuesOf(result.answers);
    const isAiSystem = isAiAfterContest(result.found.isAiSystem, isContested);
    for (const { id } of await this.openInitiatives(systemId)) {
      const initiative = await this.initiatives.find(id);
      await this.facts.amend(actor, initiative, { ...factsOf(answers), isAiSystem }, 'IDENTIFICATION');
    }
    await this.systems.noteIdentification(systemId, {
      isAi: result.found.isAiSystem,
      aiActClass: await this.classOf(systemId, answers),
    });
    // A new result does not end an objection: only the side that objected can.
    if (isContested) await this.systems.noteContest(systemId, true);
  }

  /** The employer's side owes a question to the vendor as long as the result leaves one open. */
  async askVendor(actor: Actor, system: AiSystem, isOpen: boolean): Promise<void> {
    const subject = { type: 'system', id: system.id };
    const [initiative] = await this.openInitiatives(system.id);
    if (!isOpen) return this.tasks.complete(actor, 'vendor.ask', subject);
    if (!initiative) return;
    await this.tasks.open({
      roomId: await this.trail.roomOf(system),
      initiativeId: initiative.id,
      kind: 'vendor.ask',
      subject,
      debtor: 'EMPLOYER',
      creditor: 'COUNCIL',
    });
  }

  private async openInitiatives(systemId: string) {
    return (await initiativesOf(this.db, systemId)).filter(({ stage }) => stage !== 'CLOSED');
  }
}
