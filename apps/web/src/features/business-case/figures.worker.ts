import {
  calculationOf,
  summarise,
  type BusinessCaseDocument,
  type BusinessCaseSummary,
} from '@einklang/domain';

/** What the page asks and what comes back; the number tells which answer belongs to which question. */
export interface Question {
  readonly number: number;
  readonly document: BusinessCaseDocument;
}
export interface Answer {
  readonly number: number;
  readonly figures: BusinessCaseSummary;
}

/** Ten thousand calculations off the main thread, so that sliders stay smooth. */
addEventListener('message', ({ data: { number, document } }: MessageEvent<Question>) => {
  const figures = summarise(calculationOf(document), document.personnel.freedTimeUse);
  postMessage({ number, figures } satisfies Answer);
});
