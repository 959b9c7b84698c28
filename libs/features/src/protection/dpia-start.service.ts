import { clausesDe } from '@einklang/content/clauses.de.data';
import { controlData, controlGranularities, controlViewers } from '@einklang/content/control-profile.data';
import { suggestClauses } from '@einklang/domain';
import type { InitiativeView } from '@einklang/features/initiatives';
import { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { isInRoom } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import type { ControlRowDto } from './control-profile.dto';
import { EMPTY_CHAPTERS, type DpiaDocumentDto } from './dpia.dto';
import { versionRows } from './protection.queries';

/** What the product knows already, as the beginning of an assessment. In German: it is a paper of the company. */
@Injectable()
export class DpiaStart {
  constructor(private readonly db: Db) {}

  async of(actor: Actor, { id, title, problem }: InitiativeView): Promise<DpiaDocumentDto> {
    const [profile] = isInRoom(actor, 'EMPLOYER')
      ? await versionRows<{ rows: ControlRowDto[] }>(this.db, id, 'CONTROL_PROFILE')
      : [];
    const rows = profile?.document.rows ?? [];
    return {
      criteria: [],
      chapters: {
        ...EMPTY_CHAPTERS,
        DESCRIPTION: [title, problem, ...rows.map(lineOf)].filter(Boolean).join('\n'),
        MEASURES: suggestClauses(rows)
          .map(({ clause }) => `${clause} ${clausesDe[clause].title}`)
          .join('\n'),
      },
      residual: null,
      decision: null,
      waiver: '',
      reviewOn: null,
    };
  }
}

const lineOf = (row: ControlRowDto): string =>
  [
    `– ${row.dataLabel || controlData[row.dataType].label.de}`,
    `sieht: ${row.viewerLabel || controlViewers[row.viewer].de}`,
    row.groupSize === null
      ? controlGranularities[row.granularity].de
      : `${controlGranularities[row.granularity].de} ab ${row.groupSize} Personen`,
    row.retentionDays === null ? 'Löschfrist unbekannt' : `Löschung nach ${row.retentionDays} Tagen`,
  ].join(', ');
