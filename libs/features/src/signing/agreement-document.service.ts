import { CLAUSE_GROUP_LABELS, LAW_AS_OF } from '@einklang/content';
import { chaptersOf, hashOf, headingOf, type Standing } from '@einklang/features/agreements';
import { Companies } from '@einklang/features/companies';
import { Extracts } from '@einklang/features/resolutions';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import type { AgreementData } from '@einklang/platform/documents';
import { fill, textsOf } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { chronicle } from './chronicle';
import { signatoryNames } from './signing.queries';

/** An agreement is a German document, whoever reads the pages around it. */
const words = textsOf('de').reports.agreement;

/** What the printed agreement or policy says, from what both sides see. */
@Injectable()
export class AgreementDocuments {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly extracts: Extracts,
  ) {}

  async of(standing: Standing, status: AgreementData['status'], number: number): Promise<AgreementData> {
    const { agreement, clauses } = standing;
    const company = await this.companies.read();
    const names = await signatoryNames(this.db);
    const isPolicy = agreement.kind === 'AI_POLICY';
    const hash = hashOf(standing);
    const asOf = this.clock.today();
    return {
      kind: agreement.kind,
      title: agreement.title,
      company: { name: company.name, place: company.place },
      parties: [
        { name: company.name, representedBy: fill(words.represented, { name: names.management ?? '' }) },
        ...(isPolicy
          ? []
          : [
              {
                name: fill(words.councilOf, { company: company.name }),
                representedBy: fill(words.represented, { name: names.chair ?? '' }),
              },
            ]),
      ],
      number: null,
      version: fill(words.versionOf, { number }),
      status,
      asOf,
      inForceFrom: null,
      lawAsOf: LAW_AS_OF,
      textHash: hash ?? '',
      chapters: chaptersOf(standing).map(({ chapter, clauses: contents }) => ({
        title: chapter === 'ADDITIONS' ? words.additions : CLAUSE_GROUP_LABELS[chapter].de,
        clauses: contents.map(({ id, number: place, title, settled }) => {
          const clause = clauses.find((candidate) => candidate.id === id);
          return {
            number: place,
            title,
            kind: clause?.effect ?? 'VOLUNTARY',
            agreed: settled,
            paragraphs: (clause?.text ?? '').split('\n').filter((line) => line !== ''),
          };
        }),
      })),
      annexes: annexesIn(standing),
      signatures: [
        { party: words.forEmployer, name: names.management ?? '', signed: null },
        ...(isPolicy ? [] : [{ party: words.forCouncil, name: names.chair ?? '', signed: null }]),
      ],
      resolutionDate:
        hash === null || isPolicy ? null : await this.extracts.meetingDateFor(agreement.initiativeId, hash),
      participation: isPolicy ? await this.participation(standing) : null,
    };
  }

  /** How the workforce was involved, and what management declared (domain 2.6). */
  private async participation({ agreement, items }: Standing): Promise<AgreementData['participation']> {
    return {
      steps: (await chronicle(this.db, agreement.initiativeId)).map(({ at, sentence }) => ({
        date: this.clock.dayOf(at),
        event: sentence,
      })),
      statements: items.map(({ text, response, reasons }) => ({
        item: text,
        answer: response === 'PARTLY_ACCEPTED' ? 'PARTLY' : (response ?? 'REJECTED'),
        reason: reasons ?? '',
      })),
    };
  }
}

/** The annexes that the text names. */
const annexesIn = ({ clauses }: Standing): AgreementData['annexes'] => {
  const text = clauses.map((clause) => clause.text ?? '').join('\n');
  const named = [...text.matchAll(/Anlagen?\s+(\d+)(?:[–-](\d+))?/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, step) => Number(from) + step),
  );
  const titles: Readonly<Record<string, string>> = words.annexTitles;
  return [...new Set(named)]
    .sort((a, b) => a - b)
    .flatMap((place) => (titles[place] ? [{ number: String(place), title: titles[place] }] : []));
};

export { headingOf };
