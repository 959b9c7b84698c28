import type { InformationItemId } from '@einklang/content';
import { informationItems } from '@einklang/content/information-items.data';
import { packageCompleteness, type PackageCompleteness } from '@einklang/domain';
import { Initiatives } from '@einklang/features/initiatives';
import { Db } from '@einklang/platform/data';
import { can, type Actor, type InitiativeSubject } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { beforeConsultation, PackageRequirements } from './package-requirements.service';
import { declarationRows, packageItemRows, questionRows, type PackageItemRow } from './package.queries';
import type { PackageItemView, PackageView, QuestionList } from './package.view';

const UNTOUCHED = {
  id: null,
  state: 'OPEN',
  settledByName: null,
  settledAt: null,
  exclusion: null,
  delivery: null,
  questions: 0,
  openQuestions: 0,
} as const;

/** The information package as a reader sees it. */
@Injectable()
export class PackageReading {
  constructor(
    private readonly db: Db,
    private readonly initiatives: Initiatives,
    private readonly requirements: PackageRequirements,
  ) {}

  async read(actor: Actor, initiativeId: string): Promise<PackageView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const rows = await packageItemRows(this.db, initiativeId);
    const declarations = await declarationRows(this.db, initiativeId);
    const mandatory = await this.requirements.mandatory(initiativeId);
    const { complete, missing, questioned, waiting, settled, ...counts } = completenessOf(mandatory, rows);
    const ready = missing.length === 0 && questioned.length === 0;
    const confirmed = declarations[0]?.kind === 'CONFIRMED';
    return {
      initiativeId,
      items: itemViews(actor, initiative, rows, new Set(mandatory)),
      completeness: {
        complete,
        settled,
        ...counts,
        missing: [...missing],
        questioned: [...questioned],
        waiting: [...waiting],
      },
      declarations,
      may: {
        deliver: can(actor, 'package-item.deliver', initiative),
        confirm: ready && !confirmed && can(actor, 'package.confirm', initiative),
        contest: rows.length > 0 && can(actor, 'package.contest', initiative),
      },
    };
  }

  async questions(actor: Actor, initiativeId: string): Promise<QuestionList> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const rows = await questionRows(this.db, initiativeId);
    const items = rows.map(({ initiativeId: _, ...row }) => ({
      ...row,
      may: { answer: row.answer === null && can(actor, 'package-question.answer', initiative) },
    }));
    return { items, nextCursor: null };
  }

  /** How complete the package is before the consultation; what belongs to the agreement comes later. */
  async completeness(initiativeId: string): Promise<PackageCompleteness<InformationItemId>> {
    const rows = await packageItemRows(this.db, initiativeId);
    return completenessOf(await this.requirements.mandatory(initiativeId), rows);
  }
}

function completenessOf(
  mandatory: readonly InformationItemId[],
  rows: readonly PackageItemRow[],
): PackageCompleteness<InformationItemId> {
  return packageCompleteness(
    beforeConsultation(mandatory),
    rows.map(({ itemId, state, settledAt }) => ({
      id: itemId,
      state,
      notApplicableAccepted: state === 'NOT_APPLICABLE' && settledAt !== null,
    })),
  );
}

function itemViews(
  actor: Actor,
  initiative: InitiativeSubject,
  rows: readonly PackageItemRow[],
  mandatory: ReadonlySet<InformationItemId>,
): PackageItemView[] {
  const byItem = new Map(rows.map((row) => [row.itemId, row]));
  return informationItems.entries.map(({ id, phase }) => {
    const row: PackageItemRow = byItem.get(id) ?? { ...UNTOUCHED, itemId: id };
    const excluded = row.state === 'NOT_APPLICABLE';
    const council = can(actor, 'package-item.accept', initiative);
    return {
      ...row,
      phase,
      mandatory: mandatory.has(id),
      exclusion: row.exclusion && {
        ...row.exclusion,
        acceptedByName: row.settledByName,
        acceptedAt: row.settledAt,
      },
      may: {
        deliver: can(actor, 'package-item.deliver', initiative),
        exclude: !excluded && row.state !== 'ACCEPTED' && can(actor, 'package-item.exclude', initiative),
        accept: council && row.state === 'DELIVERED',
        settleExclusion: council && excluded && row.settledAt === null,
        ask: can(actor, 'package-question.ask', initiative),
      },
    };
  });
}
