import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import type { Cell, ListTable } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { ExportInitiatives } from './initiatives.dto';
import { initiativePage, type InitiativeRow } from './initiatives.queries';

/** More than any company has, so that nothing is left out silently. */
const ALL = 100_000;

/** The list of initiatives as a file. */
@Injectable()
export class InitiativeLists {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  /** What the page shows under the same filter, all of it. */
  async export(actor: Actor, { stage }: ExportInitiatives, locale: Locale): Promise<ListTable> {
    const rows = await initiativePage(this.db, actor, { limit: ALL, stage: stage ?? null, after: null });
    const { representationType } = await this.companies.read();
    const { initiatives, common } = textsOf(locale);
    const without = representationType === 'NONE';
    const { rooms, sides, stages } = common;
    const names = {
      room: { ...rooms, ...(without && { COUNCIL: rooms.REPRESENTATIVES }) },
      side: { ...sides, ...(without && { COUNCIL: sides.REPRESENTATIVES }) },
      stage: { ...stages, ...(without && { AGREEMENT: stages.AGREEMENT_NONE }) },
    };
    const { title, stage: step, turn, due, room, changed } = initiatives.columns;
    return {
      title: initiatives.title,
      name: fill(initiatives.list.fileName, { date: this.clock.today() }),
      header: [title, initiatives.new.problem, step, turn, due, room, initiatives.list.openedBy, changed],
      rows: rows.map((row: InitiativeRow): Cell[] => [
        row.title,
        row.problem,
        names.stage[row.stage],
        row.turn ? names.side[row.turn] : '',
        row.nextDueOn ?? '',
        names.room[row.room],
        row.openedBy,
        this.clock.dayOf(row.updatedAt),
      ]),
    };
  }
}
