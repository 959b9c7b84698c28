import { consentGaps, opensConsentItem, type GateInputs } from '@einklang/domain';
import { Facts } from '@einklang/features/facts';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { agreementOfInitiative } from './agreements.queries';
import { Agreements } from './agreements.service';
import { stateOf, type Standing } from './standing';

/** What the gate at the end of the agreement looks at (domain 3.6, 2.6); null = nobody has recorded it. */
export type AgreementGateFacts = Pick<
  GateInputs['G4'],
  'pilot' | 'consentItems' | 'missingClauses' | 'statementItems'
>;

/** What an agreement leaves for the gates: which consent it carries, what it lacks, what management declared. */
@Injectable()
export class AgreementStanding {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly facts: Facts,
    private readonly agreements: Agreements,
  ) {}

  async gateFacts(initiativeId: string): Promise<AgreementGateFacts> {
    const { version, declared, standing: rules } = await this.facts.known(initiativeId);
    const consent = rules.results.filter(opensConsentItem).map((result) => result.ruleId);
    const row = await agreementOfInitiative(this.db, initiativeId);
    const standing = row ? await this.agreements.standing(row) : null;
    const link = standing && {
      instrument: standing.agreement.kind,
      state: stateOf(standing, this.clock.today()),
    };
    return {
      pilot: declared.pilot,
      // Nobody has said what the system does: then nobody knows what needs consent.
      consentItems: version === 0 ? null : consent.map((ruleId) => ({ ruleId, link })),
      missingClauses: standing
        ? consentGaps<string>(
            consent,
            await this.agreements.required(standing.agreement),
            standing.clauses.map((clause) => clause.key),
          )
        : [],
      statementItems: standing ? statementItems(standing) : null,
    };
  }
}

const statementItems = ({ items }: Standing): AgreementGateFacts['statementItems'] =>
  items.length === 0
    ? null
    : items.map(({ id, response, reasons, deviates }) => ({
        id,
        response,
        reasons,
        deviates: deviates ?? false,
      }));
