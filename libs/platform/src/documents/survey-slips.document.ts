import { fill } from '@einklang/texts';
import { framed } from './document-frame';
import type { Printable } from './printable-text';
import { qrCode } from './qr-code';
import { shorten, type ReportFormat } from './report-format';

/** Codes to cut out and hand round. The slips carry no number and no order: nobody shall know who got which. */
export interface SurveySlipsData {
  readonly company: string;
  /** What is asked about; printed after »Umfrage: «. */
  readonly title: string;
  readonly group: string;
  /** As people type them: `ABCDE-FGHJK`. */
  readonly codes: readonly string[];
  readonly closesOn: string;
  readonly threshold: number;
  /** The address of this installation, such as `https://einklang.example`. */
  readonly publicUrl: string;
  /** Calendar date or instant. */
  readonly generatedAt: string;
}

const LIMITS = { title: 60, group: 40 };

export function presentSurveySlips(data: SurveySlipsData, format: ReportFormat): Record<string, Printable> {
  const { survey: words } = format.words;
  const address = surveyAddress(data.publicUrl);
  const title = fill(words.title, { title: shorten(oneLine(data.title), LIMITS.title) });
  const group = shorten(oneLine(data.group), LIMITS.group);
  return {
    ...framed(
      {
        title,
        kind: words.slips,
        author: data.company,
        createdAt: data.generatedAt,
        runningHead: data.company,
        footNote: words.slipsFoot,
      },
      format,
    ),
    cover: {
      facts: [
        { label: words.group, value: group },
        { label: words.count, value: String(data.codes.length) },
        { label: words.closesOn, value: format.date(data.closesOn) },
      ],
      heading: words.handRound,
      rules: [words.ruleCut, words.ruleMix, words.ruleNoList, words.ruleRest],
    },
    // Equal on every slip.
    slip: {
      title,
      group: fill(words.slipGroup, { group }),
      anonymous: fill(words.slipAnonymous, { threshold: data.threshold }),
      code: words.slipCode,
      until: fill(words.until, { date: format.date(data.closesOn) }),
      address: fill(words.slipAddress, { address: shownAddress(address) }),
    },
    codes: data.codes.map((code) => ({
      code,
      alt: fill(words.slipQr, { code }),
      qr: qrCode(`${address}#${code}`).svg,
    })),
  };
}

/** Where a survey is answered. A code goes behind it as a fragment: that part of an address reaches no server. */
export const surveyAddress = (publicUrl: string): string => `${publicUrl.replace(/\/$/, '')}/u`;

/** As people type it. */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
