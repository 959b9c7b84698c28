import type { MeetingFormat } from '@einklang/domain';
import { fill } from '@einklang/texts';
import { framed } from './document-frame';
import type { Printable } from './printable-text';
import type { ReportFormat } from './report-format';

/** What the employer may see of a works council's meeting: the resolution, nothing of the deliberation. */
export interface ResolutionExtractData {
  readonly company: string;
  readonly body: string;
  readonly subject: string;
  readonly meetingDate: string;
  readonly format: MeetingFormat;
  readonly invitationDate: string;
  /** False when all those present added the item unanimously. */
  readonly itemOnAgenda: boolean;
  readonly wording: string;
  readonly seats: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly quorate: boolean;
  readonly result: 'ADOPTED' | 'REJECTED';
  readonly suspended: boolean;
  readonly chair: string;
  readonly otherMember: string;
  readonly attendanceAttached: boolean;
  readonly handedOverOn: string | null;
  readonly lawAsOf: string;
  /** Calendar date or instant. */
  readonly generatedAt: string;
}

export function presentResolutionExtract(
  data: ResolutionExtractData,
  format: ReportFormat,
): Record<string, Printable> {
  const { common, resolution: words } = format.words;
  return {
    ...framed(
      {
        title: data.subject,
        kind: words.title,
        author: data.body,
        createdAt: data.generatedAt,
        runningHead: `${data.company} · ${data.body}`,
        footNote: fill(common.noAdviceReport, { date: format.date(data.lawAsOf) }),
      },
      format,
    ),
    intro: words.intro,
    facts: [
      { label: common.company, value: data.company },
      { label: words.body, value: data.body },
      { label: words.meeting, value: format.date(data.meetingDate) },
      { label: words.format, value: words.formats[data.format] },
      { label: words.invited, value: format.date(data.invitationDate) },
      { label: words.agenda, value: data.itemOnAgenda ? words.agendaYes : words.agendaAmended },
    ],
    wording: { title: words.wording, body: data.wording },
    voting: {
      title: words.voting,
      head: [words.votingHead.item, words.votingHead.value],
      rows: [
        [words.seats, String(data.seats)],
        [words.present, String(data.present)],
        [words.yes, String(data.yes)],
        [words.no, String(data.no)],
        [words.abstain, String(data.abstain)],
      ],
      sentences: [
        data.quorate ? words.quorate : words.notQuorate,
        words.results[data.result],
        ...(data.suspended ? [words.suspended] : []),
      ],
    },
    minutes: {
      intro: words.minutes,
      signers: [`${data.chair}\n${words.chair}`, `${data.otherMember}\n${words.member}`],
      sentences: [
        ...(data.attendanceAttached ? [words.attendance] : []),
        ...(data.handedOverOn ? [fill(words.handedOver, { date: format.date(data.handedOverOn) })] : []),
      ],
    },
  };
}
