import {
  aiActClassOf,
  classOfAnswers,
  factsOf,
  identify,
  isAiAfterContest,
  mergeFacts,
  type AiActClass,
  type IdentificationAnswers,
  type IsAiResult,
} from '@einklang/domain';
import { Facts, type FactsWatcher } from '@einklang/features/facts';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { Systems, SystemTrail, type AiSystem, type AttachWatcher } from '@einklang/features/systems';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { contestRows, initiativesOf, resultRow, speakersOf, valuesOf } from './identification.queries';

/** The newest result as everybody has to read it. */
interface Result {
  readonly answers: IdentificationAnswers;
  readonly found: IsAiResult;
  /** After an objection. */
  readonly isAi: IsAiResult;
  readonly on: string;
}

/** Where the result of an identification goes: the register, the facts of initiatives, and who must ask the vendor. */
@Injectable()
export class IdentificationResults implements OnModuleInit, AttachWatcher, FactsWatcher {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly systems: Systems,
    private readonly trail: SystemTrail,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.systems.watch(this);
    this.facts.watch(this);
  }

  /** The class under the AI Act: from the facts of the newest initiative, else from the answers as far as they go. */
  async classOf(
    systemId: string,
    { answers, isAi }: Pick<Result, 'answers' | 'isAi'>,
  ): Promise<AiActClass | null> {
    const [initiative] = await speakersOf(this.db, systemId);
    // Contested, »no AI« is no class to show; without an initiative nothing else says one.
    if (!initiative) return identify(answers).isAiSystem === isAi ? classOfAnswers(answers) : null;
    const { facts, declared } = await this.facts.known(initiative.id);
    return aiActClassOf(mergeFacts(facts, { ...factsOf(answers), isAiSystem: isAi }), declared);
  }

  /** Writes the newest result to wherever it is read. A contested »no« arrives there as »unclear« (INV-08). */
  async spread(actor: Actor, systemId: string): Promise<void> {
    const result = await this.newest(systemId);
    if (!result) return;
    for (const { id } of await this.openInitiatives(systemId)) {
      const initiative = await this.initiatives.find(id);
      const facts = { ...factsOf(result.answers), isAiSystem: result.isAi };
      await this.facts.amend(actor, initiative, facts, 'IDENTIFICATION');
    }
    await this.note(systemId, result);
  }

  /** An initiative that takes up a known system knows what was found of it. */
  async attached(actor: Actor, systemId: string): Promise<void> {
    await this.spread(actor, systemId);
  }

  /** Facts decide about the class: the register shows the one that follows from the newest. */
  async factsRecorded(initiativeId: string): Promise<void> {
    const [row] = await this.db.sql<{ systemId: string | null }>(
      'select system_id as "systemId" from initiative where company_id = $1 and id = $2',
      [this.db.context.companyId, initiativeId],
    );
    if (!row?.systemId) return;
    // What a draft of the employer's says must not move the entry that others see, not even its time of change.
    const speaks = (await speakersOf(this.db, row.systemId)).some(({ id }) => id === initiativeId);
    const result = speaks ? await this.newest(row.systemId) : undefined;
    if (result) await this.note(row.systemId, result);
  }

  private async newest(systemId: string): Promise<Result | undefined> {
    const row = await resultRow(this.db, systemId);
    if (!row) return undefined;
    const isContested = (await contestRows(this.db, systemId))[0]?.act === 'CONTESTED';
    return {
      answers: valuesOf(row.answers),
      found: row.found.isAiSystem,
      isAi: isAiAfterContest(row.found.isAiSystem, isContested),
      on: this.clock.dayOf(row.completedAt),
    };
  }

  private async note(systemId: string, result: Result): Promise<void> {
    const aiActClass = await this.classOf(systemId, result);
    await this.systems.noteIdentification(systemId, { isAi: result.found, aiActClass, on: result.on });
  }

  /** The employer's side owes a question to the vendor as long as the result leaves one open. */
  async askVendor(actor: Actor, system: AiSystem, isOpen: boolean): Promise<void> {
    const subject = { type: 'system', id: system.id };
    const [initiative] = await speakersOf(this.db, system.id);
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
