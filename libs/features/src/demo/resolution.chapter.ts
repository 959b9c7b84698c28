import type { DemoResolution } from '@einklang/content/demo/demo-agreement.model';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Agreements } from '@einklang/features/agreements';
import { Extracts, Resolutions } from '@einklang/features/resolutions';
import type { Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { nameOf, roleIn } from './people';
import { step, type Chapter, type DemoIds, type Step } from './step';

type Record = Parameters<Resolutions['record']>[1];

/** What the council resolved in its meetings, and the extracts it handed over. */
@Injectable()
export class ResolutionChapter implements Chapter {
  constructor(
    private readonly agreements: Agreements,
    private readonly resolutions: Resolutions,
    private readonly extracts: Extracts,
  ) {}

  steps({ id, company, resolutions }: DemoInitiative): Step[] {
    return resolutions.flatMap((resolution) => [
      ...step(resolution.recorded.by, resolution.recorded.at, async (actor, ids) => {
        const subject = await this.subject(actor, ids, id, resolution);
        const recorded = await this.resolutions.record(actor, {
          subject,
          meeting: meetingOf(company, resolution),
        });
        ids.set(resolution.id, recorded.id);
      }),
      ...step(resolution.handedOver?.by, resolution.handedOver?.at, async (actor, ids) => {
        const extract = await this.extracts.deliver(actor, ids.get(resolution.id));
        ids.set(extractOf(resolution.id), extract.id);
      }),
    ]);
  }

  /** A resolution on an agreement holds for exactly the text that was frozen before. */
  private async subject(
    actor: Actor,
    ids: DemoIds,
    id: string,
    { kind }: DemoResolution,
  ): Promise<Record['subject']> {
    const initiativeId = ids.get(id);
    if (kind !== 'AGREEMENT') return { kind, initiativeId };
    const agreement = await this.agreements.ofInitiative(actor, initiativeId);
    return { kind, initiativeId, subjectId: agreement.id, textHash: agreement.textHash! };
  }
}

export const extractOf = (resolution: string): string => `${resolution}/extract`;

const meetingOf = (company: DemoInitiative['company'], resolution: DemoResolution): Record['meeting'] => {
  const { meetingDate, meetingTime, format, invitationDate, itemOnAgenda, minutesSignedBy } = resolution;
  const { yes, no, abstain, wording, attendanceListAttached, presentMembers, absent } = resolution;
  const as = (person: (typeof presentMembers)[number]) =>
    roleIn(company, person) === 'WC_SUBSTITUTE' ? ('SUBSTITUTE' as const) : ('MEMBER' as const);
  return {
    meetingDate,
    meetingTime,
    format,
    invitedBy: roleIn(company, resolution.invitedBy) === 'WC_CHAIR' ? 'CHAIR' : 'DEPUTY',
    invitationDate,
    agendaSentOn: invitationDate,
    itemOnAgenda,
    allInvited: true,
    invited: [
      ...presentMembers.map((person) => ({ name: nameOf(company, person), as: as(person) })),
      ...absent.map(({ person, because }) => ({
        name: nameOf(company, person),
        as: as(person),
        absentBecause: because,
      })),
    ],
    employerNotified: true,
    present: presentMembers.length,
    yes,
    no,
    abstain,
    wording,
    minutesSignedByChair: true,
    minutesSignedByMember: true,
    chairName: nameOf(company, minutesSignedBy[0]),
    memberName: nameOf(company, minutesSignedBy[1]),
    attendanceListAttached,
  };
};
