import type { InformationItem, InformationItemId } from '@einklang/content';
import { informationItems } from '@einklang/content/information-items.data';
import {
  aiActClassOf,
  conditionFacts,
  countingRules,
  dpiaThreshold,
  itemsUpTo,
  mandatoryItems,
} from '@einklang/domain';
import { Facts, Rules } from '@einklang/features/facts';
import { Injectable } from '@nestjs/common';

/** Which items an initiative needs: its facts and rules decide what is mandatory, not the people. */
@Injectable()
export class PackageRequirements {
  constructor(
    private readonly facts: Facts,
    private readonly rules: Rules,
  ) {}

  /** Every mandatory item, whatever its phase. */
  async mandatory(initiativeId: string): Promise<InformationItemId[]> {
    const { facts, declared, standing } = await this.facts.known(initiativeId);
    const { org, sbvExists } = await this.rules.org();
    const flags = {
      ...declared,
      aiActClass: aiActClassOf(facts, declared),
      dpiaNeeded: dpiaThreshold(facts).needed,
      sbvExists,
    };
    return mandatoryItems(informationItems.entries, {
      facts: conditionFacts(facts, org, flags),
      activeRules: countingRules(standing.evaluation),
    });
  }
}

const BEFORE_CONSULTATION: ReadonlySet<string> = new Set(
  itemsUpTo<InformationItem>(informationItems.entries, 'CONSULTATION').map(({ id }) => id),
);

/** Those of these items that the council needs before it can consult; drafts of the agreement come later. */
export const beforeConsultation = (ids: readonly InformationItemId[]): InformationItemId[] =>
  ids.filter((id) => BEFORE_CONSULTATION.has(id));
