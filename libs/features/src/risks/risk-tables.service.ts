import {
  hasWorksCouncil,
  riskColour,
  riskScore,
  type RatedRisk,
  type RepresentationType,
  type RiskRating,
} from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import type { Cell, ListTable } from '@einklang/platform/tables';
import type { Actor } from '@einklang/policy';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { RiskEntryView } from './risk.view';
import { Risks } from './risks.service';

/** What both sides read of chances and risks, as a list to save or to add to an agreement. */
@Injectable()
export class RiskTables {
  constructor(
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly risks: Risks,
  ) {}

  async export(actor: Actor, initiativeId: string, locale: Locale): Promise<ListTable> {
    const { entries } = await this.risks.read(actor, initiativeId);
    const { representationType } = await this.companies.read();
    const council = hasWorksCouncil(representationType as RepresentationType) ? 'COUNCIL' : 'REPRESENTATIVES';
    const { columns, fileName, title } = textsOf(locale).risks.table;
    const { sides } = textsOf(locale).common;
    const header = Object.values(columns).map((label) =>
      fill(label, { employer: sides.EMPLOYER, council: sides[council] }),
    );
    const rows = entries.map((entry) => rowOf(entry, locale));
    return { title, name: fill(fileName, { date: this.clock.today() }), header, rows };
  }
}

/** In the order of the columns in the texts. */
const rowOf = (entry: RiskEntryView, locale: Locale): Cell[] => {
  const words = textsOf(locale).risks;
  const { before, after } = entry.reading;
  const state = (): string => {
    if (entry.settlement) return words.table.agreed;
    return entry.reading.differs ? words.table.differs : '';
  };
  const measures = entry.measures.map(({ text, clause, doneAt }) =>
    [text, clause && `(${clause})`, doneAt && `– ${words.measures.done}`].filter(Boolean).join(' '),
  );
  return [
    entry.number,
    words.kinds[entry.kind],
    words.perspectives[entry.perspective],
    words.dimensions[entry.dimension],
    entry.text,
    ...ratedCells(entry.employer),
    ...ratedCells(entry.council),
    ...countingCells(before, entry, locale),
    measures.join('\n'),
    ...countingCells(after, entry, locale),
    state(),
    entry.acceptances.map(({ reason, acceptedByName }) => `${acceptedByName}: ${reason}`).join('\n'),
  ];
};

/** `4 × 4 → 2 × 4`, as on the page. */
const ratedCells = (rated: RatedRisk | null): Cell[] => [
  rated && [rated.before, rated.after].flatMap((point) => (point ? [pointText(point)] : [])).join(' → '),
];

const pointText = ({ likelihood, impact }: RiskRating): string => `${likelihood} × ${impact}`;

const countingCells = (point: RiskRating | null, { kind }: RiskEntryView, locale: Locale): Cell[] => {
  if (!point) return [null, ''];
  const score = riskScore(point);
  return [score, kind === 'RISK' ? textsOf(locale).risks.colours[riskColour(score)] : ''];
};
