import { fill, plural } from '@einklang/texts';
import { framed } from './document-frame';
import type { Printable } from './printable-text';
import { qrCode } from './qr-code';
import { shorten, type ReportFormat } from './report-format';
import { shownAddress, surveyAddress } from './survey-slips.document';

/** One page for the notice board. It leads to the door, never to a code. */
export interface SurveyPosterData {
  readonly company: string;
  /** What is asked about; printed after »Umfrage: «. */
  readonly title: string;
  readonly closesOn: string;
  readonly threshold: number;
  /** How long it takes to answer. */
  readonly minutes: number;
  /** False where a representation of the employees speaks for the workforce. */
  readonly hasWorksCouncil: boolean;
  /** The address of this installation, such as `https://einklang.example`. */
  readonly publicUrl: string;
  /** Calendar date or instant. */
  readonly generatedAt: string;
}

const LONGEST_TITLE = 90;

export function presentSurveyPoster(data: SurveyPosterData, format: ReportFormat): Record<string, Printable> {
  const { survey: words } = format.words;
  const address = surveyAddress(data.publicUrl);
  const title = shorten(data.title.replace(/\s+/g, ' ').trim(), LONGEST_TITLE);
  return {
    ...framed(
      {
        title: fill(words.title, { title }),
        kind: words.poster,
        author: data.company,
        createdAt: data.generatedAt,
        runningHead: data.company,
        footNote: data.hasWorksCouncil ? words.posterFoot : words.posterFootWithoutCouncil,
      },
      format,
    ),
    until: fill(words.until, { date: format.date(data.closesOn) }),
    anonymous: { title: words.anonymous, body: fill(words.posterAnonymous, { threshold: data.threshold }) },
    steps: [words.posterSlip, words.posterOpen, plural(words, 'posterAnswer', data.minutes, format.locale)],
    qr: qrCode(address).svg,
    alt: fill(words.posterQr, { address: shownAddress(address) }),
    address: shownAddress(address),
  };
}
