import {
  aiActClassOf,
  profileGaps,
  type DeclaredFacts,
  type Delivery,
  type RuleEvaluation,
  type RuleResult,
  type SystemFacts,
} from '@einklang/domain';
import { BusinessCases } from '@einklang/features/business-case';
import { Deliveries } from '@einklang/features/deliveries';
import { Facts } from '@einklang/features/facts';
import { IdentificationReading } from '@einklang/features/identification';
import { Maturity } from '@einklang/features/maturity';
import { Declarations, Profiles } from '@einklang/features/potential';
import { Priorities } from '@einklang/features/priorities';
import { Clock } from '@einklang/platform/clock';
import { Injectable } from '@nestjs/common';

/** The published business case, as far as a decision asks for it; drafts never count. */
export interface BusinessCaseFacts {
  readonly npv: number;
  readonly roiTotal: number | null;
  /** Years; null = never within the horizon. */
  readonly paybackStatic: number | null;
  /** P(NPV < 0), 0 to 1; null while no range says how uncertain it is. */
  readonly probabilityNegative: number | null;
  /** Share of the benefit value that says what it rests on, 0 to 1. */
  readonly evidenceShare: number;
  readonly freedTimeUse: SystemFacts['freedTimeUse'];
  /** Calendar day in Germany. */
  readonly publishedOn: string;
  readonly reasonsForRed: string | null;
}

/** What is known of an initiative after stages 1 and 2, in the words of the gates (libs/domain). */
export interface InitiativeFacts {
  readonly firstInformation: Delivery | null;
  /** PA-2: how much at least one side answered, 0 to 1; null while nobody gave anything. */
  readonly maturityAnsweredShare: number | null;
  /** PA-4, PA-5 and PA-6; null while nobody has begun the profile. */
  readonly profileComplete: boolean | null;
  /** H that counts of what both sides gave, 0 to 100. */
  readonly humanScore: number | null;
  readonly declared: DeclaredFacts;
  /** Of the system that it is about; null while nobody has begun. */
  readonly identificationDone: boolean | null;
  readonly prohibitedPractice: boolean;
  readonly facts: SystemFacts;
  readonly evaluation: RuleEvaluation;
  /** Rules that bind, and those that somebody contests. */
  readonly rules: readonly RuleResult[];
  readonly businessCase: BusinessCaseFacts | null;
}

/** Gathers what stages 1 and 2 leave for the gates. The same answer for both sides: only what both may see. */
@Injectable()
export class FactsForGates {
  constructor(
    private readonly clock: Clock,
    private readonly deliveries: Deliveries,
    private readonly profiles: Profiles,
    private readonly declarations: Declarations,
    private readonly facts: Facts,
    private readonly identification: IdentificationReading,
    private readonly businessCases: BusinessCases,
    private readonly maturity: Maturity,
    private readonly priorities: Priorities,
  ) {}

  async of(initiativeId: string): Promise<InitiativeFacts> {
    const profile = await this.profiles.known(initiativeId);
    const declared = await this.declarations.known(initiativeId);
    const known = await this.facts.known(initiativeId);
    const priority = await this.priorities.known(initiativeId);
    return {
      firstInformation: await this.firstInformation(initiativeId),
      maturityAnsweredShare: (await this.maturity.known()).answeredShare,
      profileComplete: profile && profileGaps(profile).length === 0 && priority.isRated,
      humanScore: priority.human,
      declared,
      identificationDone: await this.identification.isDone(initiativeId),
      prohibitedPractice: aiActClassOf(known.facts, known.declared) === 'PROHIBITED',
      facts: known.facts,
      evaluation: known.standing.evaluation,
      rules: known.standing.results,
      businessCase: await this.businessCase(initiativeId),
    };
  }

  private async firstInformation(initiativeId: string): Promise<Delivery | null> {
    const delivery = await this.deliveries.firstInformation(initiativeId);
    if (!delivery) return null;
    return {
      deliveredOn: this.clock.dayOf(delivery.deliveredAt),
      receivedOn: delivery.receivedAt && this.clock.dayOf(delivery.receivedAt),
    };
  }

  private async businessCase(initiativeId: string): Promise<BusinessCaseFacts | null> {
    const published = await this.businessCases.published(initiativeId);
    if (!published) return null;
    const { figures, document, publishedAt } = published;
    return {
      npv: figures.npv,
      roiTotal: figures.roiTotal,
      paybackStatic: figures.paybackStatic,
      probabilityNegative: figures.simulation?.probabilityNegative ?? null,
      evidenceShare: figures.evidence.recorded,
      freedTimeUse: document.personnel.freedTimeUse,
      publishedOn: this.clock.dayOf(publishedAt),
      reasonsForRed: document.reasonsForRed || null,
    };
  }
}
