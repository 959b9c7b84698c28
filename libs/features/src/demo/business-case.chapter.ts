import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { BusinessCases } from '@einklang/features/business-case';
import { Injectable } from '@nestjs/common';
import type { Step } from './step';

type Document = Parameters<BusinessCases['save']>[2];

const HOUR = 3_600_000;

/** What was calculated, and where the stage was passed, what both sides got to read before it. */
@Injectable()
export class BusinessCaseChapter {
  constructor(private readonly cases: BusinessCases) {}

  steps(initiative: DemoInitiative): Step[] {
    const { id, businessCase, gates, openedBy, shortlistedAt } = initiative;
    if (!businessCase || !shortlistedAt) return [];
    const passed = gates.find((gate) => gate.gate === 'G2');
    const started = gates.find((gate) => gate.gate === 'G1')?.decidedAt ?? shortlistedAt;
    const steps: Step[] = [
      {
        at: later(started, 24),
        by: openedBy,
        act: async (actor, ids) =>
          void (await this.cases.save(actor, ids.get(id), documentOf(initiative), 0)),
      },
    ];
    if (passed && initiative.facts.freedTimeUse !== 'undecided')
      steps.push({
        at: later(passed.decidedAt, -48),
        by: passed.decidedBy,
        act: async (actor, ids) => void (await this.cases.publish(actor, ids.get(id), 1)),
      });
    return steps;
  }
}

const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * HOUR).toISOString();

const documentOf = ({ businessCase, facts }: DemoInitiative): Document => {
  const {
    timeSaving = null,
    alternative = null,
    notCalculable = '',
    ranges = [],
    ...figures
  } = businessCase!;
  return structuredClone({
    ...figures,
    timeSaving,
    alternative,
    ranges,
    process: { errorRate: null, leadTimeDays: null, overtimeHours: null, staff: null },
    personnel: {
      freedTimeUse: facts.freedTimeUse ?? 'quality',
      jobsAffected: facts.jobsAffected ?? 0,
      transfersExpected: facts.transferExpected ?? false,
      groups: '',
      trainingNeed: '',
      jobStatement: '',
    },
    notCalculable: { strain: notCalculable, quality: '', latitude: '' },
    reasonsForRed: '',
  }) as unknown as Document;
};
