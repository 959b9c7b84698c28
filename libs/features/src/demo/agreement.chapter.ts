import { clauseCatalogue } from '@einklang/content/clauses.data';
import { clausesDe } from '@einklang/content/clauses.de.data';
import { wordingOf, type ClauseId, type ClauseVariant } from '@einklang/content';
import type {
  DemoAgreement,
  DemoClause,
  DemoClauseVersion,
} from '@einklang/content/demo/demo-agreement.model';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { fillVariables } from '@einklang/domain';
import { Agreements, Clauses } from '@einklang/features/agreements';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type DemoIds, type Step } from './step';

/** The negotiation, version by version, as far as it has come. */
@Injectable()
export class AgreementChapter implements Chapter {
  constructor(
    private readonly db: Db,
    private readonly agreements: Agreements,
    private readonly clauses: Clauses,
  ) {}

  steps({ id, agreement }: DemoInitiative): Step[] {
    const first = agreement?.clauses
      .flatMap((clause) => clause.versions)
      .sort((a, b) => Date.parse(a.proposedAt) - Date.parse(b.proposedAt))[0];
    if (!agreement || !first) return [];
    return [
      ...step(first.author, first.proposedAt, async (actor, ids) => {
        const opened = await this.agreements.open(actor, ids.get(id), {
          kind: agreement.kind,
          clauses: agreement.clauses.map((clause) => clause.clause),
        });
        for (const clause of opened.clauses) ids.set(`${id}/${clause.key}`, clause.id);
      }),
      ...agreement.clauses.flatMap((clause) =>
        clause.versions.flatMap((version, index) => this.version(id, agreement, clause, version, index + 1)),
      ),
    ];
  }

  private version(
    initiative: string,
    agreement: DemoAgreement,
    clause: DemoClause,
    version: DemoClauseVersion,
    number: number,
  ): Step[] {
    const name = `${initiative}/${clause.clause}`;
    return [
      ...step(version.author, version.proposedAt, async (actor, ids) =>
        this.clauses.propose(actor, ids.get(name), await this.current(ids, name), {
          variant: version.variant,
          text: version.text ?? wording(agreement, clause, version.variant as ClauseVariant),
          ...(version.reason && { reason: version.reason }),
        }),
      ),
      ...step(version.acceptedBy, version.acceptedAt, async (actor, ids) =>
        this.clauses.accept(actor, ids.get(name), await this.current(ids, name), { version: number }),
      ),
    ];
  }

  private async current(ids: DemoIds, name: string): Promise<number | undefined> {
    const [row] = await this.db.sql<{ version: number }>('select version from clause where id = $1', [
      ids.get(name),
    ]);
    return row?.version;
  }
}

const wording = (
  agreement: DemoAgreement,
  { clause, values, references }: DemoClause,
  variant: ClauseVariant,
): string => {
  const entry = clauseCatalogue.entries.find((candidate) => candidate.id === clause)!;
  const numberOf = (key: ClauseId): string =>
    String(agreement.clauses.findIndex((other) => other.clause === key) + 1);
  const referred = Object.fromEntries(
    Object.entries({ ausnahme: 'K09', aenderung: 'K24', ...references } as Record<string, ClauseId>).map(
      ([name, key]) => [name, numberOf(key)],
    ),
  );
  return fillVariables(wordingOf(entry, clausesDe[clause], variant), {
    ...referred,
    ...agreement.values,
    ...values,
  }).text;
};
