import { demoControlProfiles, type DemoControlRow } from '@einklang/content/demo/control-profiles.data';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { ControlProfiles } from '@einklang/features/protection';
import { newId } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

/** Who sees which data of people, and what the council says to it. */
@Injectable()
export class ProtectionChapter implements Chapter {
  constructor(private readonly profiles: ControlProfiles) {}

  steps({ id }: DemoInitiative): Step[] {
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
