import { createHash } from 'node:crypto';
import { canonicalJson } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import type { ListTable, Table } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { insertSystems, knownPeople, knownSystems, updateSystems } from './system-lists.queries';
import type { ListImported, ListPreview } from './system-list.view';
import type { ExportSystems, ImportSystems } from './system-lists.dto';
import { planList, type PlannedRow } from './plan-list';
import { previewOf } from './preview-of-list';
import { readList, type ListedColumn } from './read-list';
import { SystemTrail } from './system-trail.service';
import { Systems } from './systems.service';
import { listOf } from './write-list';

/** The KI-Verzeichnis as a list, out and in. */
@Injectable()
export class SystemLists {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly systems: Systems,
    private readonly trail: SystemTrail,
  ) {}

  /** What the page shows under the same filter, all of it. */
  async export(actor: Actor, { format: _, ...filter }: ExportSystems, locale: Locale): Promise<ListTable> {
    const { title, list } = textsOf(locale).systems;
    const name = fill(list.fileName, { date: this.clock.today() });
    return { title, name, ...listOf(await this.systems.all(actor, filter), locale) };
  }

  /** What a list would do, row by row; it changes nothing. */
  async preview(table: Table, locale: Locale): Promise<ListPreview> {
    const { columns, plan } = await this.plan(table, locale);
    return previewOf(fingerprintOf(table), table.readAs, columns, plan);
  }

  /** Takes over every row without a problem, in one transaction; only what was previewed. */
  async import(
    actor: Actor,
    table: Table,
    { fingerprint, takeSuggestions = false }: ImportSystems,
    locale: Locale,
  ): Promise<ListImported> {
    if (fingerprintOf(table) !== fingerprint) throw new Problem('system-list.changed');
    const { plan } = await this.plan(table, locale);
    const now = this.clock.now();
    const created = plan.filter(({ status }) => status === 'NEW');
    const changed = plan.filter(({ status }) => status === 'UPDATE');
    await insertSystems(
      this.db,
      actor,
      now,
      created.map(({ change, suggestedId }) => ({
        id: newId(),
        ...change,
        ...(takeSuggestions && !change.catalogueId && { catalogueId: suggestedId }),
      })),
    );
    await updateSystems(
      this.db,
      now,
      changed.map(({ known, change }) => ({ ...known!, ...change })),
    );
    await this.record(created, changed);
    return {
      created: created.length,
      changed: changed.length,
      skipped: plan.filter(({ status }) => status === 'ERROR').length,
    };
  }

  private async plan(table: Table, locale: Locale): Promise<{ columns: ListedColumn[]; plan: PlannedRow[] }> {
    const { columns, rows } = readList(table, locale);
    const plan = planList(rows, await knownSystems(this.db), await knownPeople(this.db));
    return { columns, plan };
  }

  /** One entry in the Verlauf for all that both sides see; what only a draft plans stays in its room. */
  private async record(created: readonly PlannedRow[], changed: readonly PlannedRow[]): Promise<void> {
    const hidden = changed.filter(
      ({ known, change }) => known?.plannedIn && !known.used && change.status !== 'IN_USE',
    );
    for (const { known } of hidden)
      await this.trail.record(known!, 'system.edited', { product: known!.product });
    const seen = changed.length - hidden.length;
    if (created.length + seen === 0) return;
    const { companyId } = this.db.context;
    await this.audit.record({
      roomId: await this.companies.roomId('JOINT'),
      event: 'system.imported',
      subjectType: 'company',
      subjectId: companyId,
      data: { created: created.length, changed: seen },
    });
  }
}

/** Of what a table says, not of how its bytes are packed. */
const fingerprintOf = ({ header, rows, problems }: Table): string =>
  createHash('sha256').update(canonicalJson({ header, rows, problems })).digest('hex');
