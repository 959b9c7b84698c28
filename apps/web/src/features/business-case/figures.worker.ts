import { calculationOf, simulate, type BusinessCaseDocument, type Simulation } from '@einklang/domain';

/** What the page asks and what comes back; the number tells which answer belongs to which question. */
export interface Question {
  readonly number: number;
  readonly document: BusinessCaseDocument;
}
export interface Answer {
  readonly number: number;
  readonly simulation: Simulation | null;
}

/** Ten thousand calculations off the main thread, so that sliders stay smooth. */
addEventListener('message', ({ data: { number, document } }: MessageEvent<Question>) => {
  postMessage({ number, simulation: simulate(calculationOf(document)) } satisfies Answer);
});
