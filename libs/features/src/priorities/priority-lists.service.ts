import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import type { Cell, ListTable } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Priorities } from './priorities.service';

/** More than any company has, so that nothing is left out silently. */
const ALL = 100_000;

/** The comparison of initiatives as a file: numbers are numbers, what nobody rated stays empty. */
@Injectable()
export class PriorityLists {
  constructor(
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly priorities: Priorities,
  ) {}

  async export(actor: Actor, locale: Locale): Promise<ListTable> {
    const { items } = await this.priorities.list(actor, { limit: ALL });
    const { representationType } = await this.companies.read();
    const { comparison, priority, common } = textsOf(locale);
    const without = representationType === 'NONE';
    const { rows: names, yes, no } = comparison.side;
    const humanOf = (side: string): string => fill(names.humanOf, { side });
    return {
      title: comparison.title,
      name: fill(comparison.fileName, { date: this.clock.today() }),
      header: [
        comparison.columns.title,
        names.stage,
        names.priority,
        names.class,
        names.benefit,
        names.feasibility,
        names.data,
        names.human,
        humanOf(common.sides.EMPLOYER),
        humanOf(without ? common.sides.REPRESENTATIVES : common.sides.COUNCIL),
        names.quickWin,
        comparison.effortMonths,
      ],
      rows: items.map((item): Cell[] => [
        item.title,
        common.stages[without && item.stage === 'AGREEMENT' ? 'AGREEMENT_NONE' : item.stage],
        rounded(item.priority),
        item.priorityClass ? priority.classes[item.priorityClass] : '',
        rounded(item.benefit),
        rounded(item.feasibility),
        rounded(item.data),
        rounded(item.human),
        rounded(item.employerHuman),
        rounded(item.councilHuman),
        item.quickWin ? yes : no,
        item.effortMonths,
      ]),
    };
  }
}

/** To hundredths, as the method has it. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;
