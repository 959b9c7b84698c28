import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { BusinessCases } from '@einklang/features/business-case';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

type Document = Parameters<BusinessCases['save']>[2];

/** What was calculated, and when both sides got to read it. */
@Injectable()
export class BusinessCaseChapter implements Chapter {
  constructor(private readonly cases: BusinessCases) {}

  steps(initiative: DemoInitiative): Step[] {
    const { id, businessCase, businessCasePublished, gates, openedBy, shortlistedAt } = initiative;
    if (!businessCase || !shortlistedAt) return [];
    const started = gates.find((gate) => gate.gate === 'G1')?.decidedAt ?? shortlistedAt;
    return [
      ...step(openedBy, nextWorkday(started), (actor, ids) =>
        this.cases.save(actor, ids.get(id), documentOf(initiative), 0),
      ),
      ...step(businessCasePublished?.by, businessCasePublished?.at, (actor, ids) =>
        this.cases.publish(actor, ids.get(id), 1),
      ),
    ];
  }
}

const nextWorkday = (at: string): string => {
  const day = new Date(at);
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() % 6 === 0);
  return day.toISOString();
};

const documentOf = ({ businessCase, utility, facts }: DemoInitiative): Document => {
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
    utility: utility ?? null,
  }) as unknown as Document;
};
