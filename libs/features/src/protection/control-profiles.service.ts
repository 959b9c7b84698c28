import { deriveControlFacts, raisedFacts, suggestClauses, type ControlRow } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Facts } from '@einklang/features/facts';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { Acts } from '@einklang/features/participation';
import { Db } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type {
  ContestControlRow,
  ControlRowDto,
  SaveControlProfile,
  SettleControlRow,
} from './control-profile.dto';
import type { ControlDraftView, ControlProfileView } from './control-profile.view';
import { ProtectedForms } from './protected-forms.service';
import { remarkRows, versionRows, type RemarkRow } from './protection.queries';

interface Document {
  readonly rows: ControlRowDto[];
}
const FORM = 'CONTROL_PROFILE';
const CONTEST = 'control-profile.contest';
const subjectOf = (id: string) => ({ type: 'control-profile', id });

/** The control profile: who sees which data of people. What follows from it for certain is recorded as facts. */
@Injectable()
export class ControlProfiles {
  constructor(
    private readonly db: Db,
    private readonly acts: Acts,
    private readonly tasks: Tasks,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly forms: ProtectedForms,
  ) {}

  async read(actor: Actor, initiativeId: string): Promise<ControlProfileView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const versions = await versionRows<Document>(this.db, initiativeId, FORM);
    const rows: readonly ControlRow[] = versions[0]?.document.rows ?? [];
    return {
      draft: await this.draft(actor, initiativeId),
      versions: versions.map(({ number, document, publishedByName, publishedAt }) => ({
        number,
        rows: document.rows,
        publishedByName,
        publishedAt,
      })),
      contests: await this.contests(initiativeId, rows),
      derived: deriveControlFacts(rows).map((one) => ({
        ...one,
        value: String(one.value),
        rows: [...one.rows],
      })),
      suggestions: suggestClauses(rows).map((one) => ({ ...one, rows: [...one.rows] })),
      may: {
        draft: can(actor, 'protection.draft', initiative),
        publish: can(actor, 'protection.publish', initiative),
        contest: can(actor, 'control-row.contest', initiative),
      },
    };
  }

  async save(
    actor: Actor,
    initiativeId: string,
    { rows }: SaveControlProfile,
    version: number | undefined,
  ): Promise<ControlDraftView> {
    const initiative = await this.forms.find(actor, 'protection.draft', initiativeId);
    await this.forms.save(actor, initiative, FORM, { rows }, version);
    return (await this.draft(actor, initiativeId))!;
  }

  /** Both sides read it from now on. Its facts only ever add to what is known (domain: `raisedFacts`). */
  async publish(
    actor: Actor,
    initiativeId: string,
    version: number | undefined,
  ): Promise<ControlProfileView> {
    const initiative = await this.forms.find(actor, 'protection.publish', initiativeId);
    const { number, document } = await this.forms.publish<Document>(
      actor,
      initiative,
      FORM,
      version,
      ({ rows }) => {
        const wrong = incomplete(rows);
        if (wrong.length > 0) throw new Problem('input.invalid', {}, wrong);
      },
    );
    await this.dropTasks(initiativeId, document.rows);
    const { facts } = await this.facts.known(initiativeId);
    await this.facts.amend(actor, initiative, raisedFacts(document.rows, facts), FORM);
    await this.acts.record(actor, {
      event: 'control-profile.published',
      initiativeId,
      subjectType: 'control-profile',
      subjectId: initiativeId,
      data: { version: number, rows: document.rows.length },
    });
    return this.read(actor, initiativeId);
  }

  /** The row stays as it is; that the council sees it differently stands beside it until it says that it is settled. */
  async contest(
    actor: Actor,
    initiativeId: string,
    { rowId, reason }: ContestControlRow,
  ): Promise<ControlProfileView> {
    await this.forms.find(actor, 'control-row.contest', initiativeId);
    const { number, standing } = await this.standOf(initiativeId, rowId);
    if (standing) throw new Problem('control-row.already-contested');
    await this.forms.remark(actor, initiativeId, {
      form: FORM,
      number,
      kind: 'CONTESTED',
      body: 'COUNCIL',
      about: rowId,
      text: reason,
    });
    await this.tasks.open({
      roomId: await this.companies.roomId('JOINT'),
      initiativeId,
      kind: CONTEST,
      subject: subjectOf(rowId),
      debtor: 'EMPLOYER',
      creditor: 'COUNCIL',
    });
    await this.tell(actor, initiativeId, 'control-profile.contested', { reason });
    return this.read(actor, initiativeId);
  }

  async settle(
    actor: Actor,
    initiativeId: string,
    { rowId, note }: SettleControlRow,
  ): Promise<ControlProfileView> {
    await this.forms.find(actor, 'control-row.contest', initiativeId);
    const { number, standing } = await this.standOf(initiativeId, rowId);
    if (!standing) throw new Problem('control-row.not-contested');
    await this.forms.remark(actor, initiativeId, {
      form: FORM,
      number,
      kind: 'SETTLED',
      body: 'COUNCIL',
      about: rowId,
      text: note,
    });
    await this.tasks.complete(actor, CONTEST, subjectOf(rowId));
    await this.tell(actor, initiativeId, 'control-profile.settled', { note });
    return this.read(actor, initiativeId);
  }

  /** An objection to a row that is gone is nothing to settle any more. */
  private async dropTasks(initiativeId: string, rows: readonly ControlRow[]): Promise<void> {
    const remarks = await remarkRows(this.db, initiativeId, FORM);
    for (const about of new Set(remarks.map((remark) => remark.about)))
      if (!rows.some(({ id }) => id === about)) await this.tasks.cancel(CONTEST, subjectOf(about));
  }

  private async draft(actor: Actor, initiativeId: string): Promise<ControlDraftView | null> {
    const [published] = await versionRows<Document>(this.db, initiativeId, FORM);
    const draft = await this.forms.draft<Document>(actor, initiativeId, FORM, {
      rows: published?.document.rows ?? [],
    });
    if (!draft) return null;
    const { document, ...rest } = draft;
    return { ...rest, rows: document.rows };
  }

  private async contests(
    initiativeId: string,
    rows: readonly ControlRow[],
  ): Promise<ControlProfileView['contests']> {
    const remarks = await remarkRows(this.db, initiativeId, FORM);
    return rows.flatMap(({ id }) => {
      const newest = remarks.find(({ about }) => about === id);
      return newest?.kind === 'CONTESTED'
        ? [{ rowId: id, reason: newest.text, personName: newest.givenByName, at: newest.givenAt }]
        : [];
    });
  }

  /** The version in which the row stands, and the objection that stands against it. */
  private async standOf(
    initiativeId: string,
    rowId: string,
  ): Promise<{ number: number; standing: RemarkRow | undefined }> {
    const [published] = await versionRows<Document>(this.db, initiativeId, FORM);
    if (!published?.document.rows.some(({ id }) => id === rowId)) throw new Problem('control-row.unknown');
    const newest = (await remarkRows(this.db, initiativeId, FORM)).find(({ about }) => about === rowId);
    return { number: published.number, standing: newest?.kind === 'CONTESTED' ? newest : undefined };
  }

  private async tell(
    actor: Actor,
    initiativeId: string,
    event: 'control-profile.contested' | 'control-profile.settled',
    data: Readonly<Record<string, string>>,
  ): Promise<void> {
    const subject = { subjectType: 'control-profile', subjectId: initiativeId };
    await this.acts.record(actor, { event, initiativeId, ...subject, data });
  }
}

/** A profile without rows says nothing, and »groups« without the smallest one hides how closely somebody looks. */
const incomplete = (rows: readonly ControlRow[]): { pointer: string; code: string }[] =>
  rows.length === 0
    ? [{ pointer: '/rows', code: 'required' }]
    : rows.flatMap(({ granularity, groupSize }, index) =>
        granularity === 'TEAM' && groupSize === null
          ? [{ pointer: `/rows/${index}/groupSize`, code: 'required' }]
          : [],
      );
