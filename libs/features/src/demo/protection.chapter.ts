import { demoDpias } from '@einklang/content/demo/assessments.data';
import { demoControlProfiles, type DemoControlRow } from '@einklang/content/demo/control-profiles.data';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { ControlProfiles, DpiaAssessments } from '@einklang/features/protection';
import { newId } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

/** Who sees which data of people, and what the council says to it. */
@Injectable()
export class ProtectionChapter implements Chapter {
  constructor(
    private readonly profiles: ControlProfiles,
    private readonly dpias: DpiaAssessments,
  ) {}

  steps(initiative: DemoInitiative): Step[] {
    return [...this.profile(initiative), ...this.dpia(initiative)];
  }

  /** Put forward, advised by the officer, decided. */
  private dpia({ id }: DemoInitiative): Step[] {
    return demoDpias
      .filter(({ initiative }) => initiative === id)
      .flatMap(({ chapters, forward, advice, decided }) => [
        ...step(forward.by, forward.at, async (actor, ids) => {
          const { draft } = await this.dpias.read(actor, ids.get(id));
          const document = { ...draft!.document, chapters };
          const saved = await this.dpias.save(actor, ids.get(id), document, draft!.version);
          await this.dpias.publish(actor, ids.get(id), saved.draft!.version);
        }),
        ...step(advice?.by, advice?.at, (actor, ids) =>
          this.dpias.advise(actor, ids.get(id), {
            position: advice!.position,
            text: advice!.text,
            unlawful: false,
          }),
        ),
        ...step(decided?.by, decided?.at, async (actor, ids) => {
          const { draft } = await this.dpias.read(actor, ids.get(id));
          const { decision, residual, reviewOn } = decided!;
          const document = { ...draft!.document, decision, residual, reviewOn };
          const saved = await this.dpias.save(actor, ids.get(id), document, draft!.version);
          await this.dpias.publish(actor, ids.get(id), saved.draft!.version);
        }),
      ]);
  }

  private profile({ id }: DemoInitiative): Step[] {
    return demoControlProfiles
      .filter(({ initiative }) => initiative === id)
      .flatMap(({ by, at, rows, contest }) => [
        ...step(by, at, async (actor, ids) => {
          const saved = await this.profiles.save(actor, ids.get(id), { rows: rows.map(rowOf) }, 0);
          await this.profiles.publish(actor, ids.get(id), saved.version);
        }),
        ...step(contest?.by, contest?.at, async (actor, ids) => {
          const { versions } = await this.profiles.read(actor, ids.get(id));
          const { id: rowId } = versions[0]!.rows[contest!.row]!;
          await this.profiles.contest(actor, ids.get(id), { rowId, reason: contest!.reason });
        }),
      ]);
  }
}

const rowOf = (row: DemoControlRow) => ({
  id: newId(),
  dataType: row.data,
  dataLabel: row.label ?? '',
  viewer: row.viewer,
  viewerLabel: row.viewerLabel ?? '',
  granularity: row.look,
  groupSize: row.from ?? null,
  purpose: row.purpose,
  purposeLabel: '',
  retentionDays: row.days,
});
