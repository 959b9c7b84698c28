import type { Locale } from '@einklang/texts/locale';

/** 1 to 5, 0 »kann ich nicht beurteilen«, or a question left out on purpose. */
export type Choice = 0 | 1 | 2 | 3 | 4 | 5 | 'skip';

/** What this tab remembers until the answers are sent: a reload loses nothing, a closed tab leaves nothing. */
export interface Draft {
  readonly token: string;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly text: string;
  readonly step: number;
  /** A sending has begun; whether it arrived is not known. */
  readonly tried: boolean;
  /** Calendar date, as soon as it is known. */
  readonly closesOn: string | null;
}
export interface Looks {
  readonly locale: Locale;
  readonly plain: boolean;
  readonly large: boolean;
}

const DRAFT = 'einklang-umfrage';
const LOOKS = 'einklang-umfrage-darstellung';

export const readDraft = (): Draft | null => read<Draft>(DRAFT);
export const keepDraft = (draft: Draft): void => keep(DRAFT, draft);
export const readLooks = (): Looks | null => read<Looks>(LOOKS);
export const keepLooks = (looks: Looks): void => keep(LOOKS, looks);

/** Nothing stays in this browser. */
export function forgetAll(): void {
  try {
    sessionStorage.removeItem(DRAFT);
    sessionStorage.removeItem(LOOKS);
  } catch {
    // Where nothing can be stored, nothing was.
  }
}

function read<Value>(key: string): Value | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage a reload begins anew; answering works all the same.
  }
}
