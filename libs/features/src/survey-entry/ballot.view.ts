/** A question in the words that there are for it. */
export class BallotWords {
  de!: string;
  en!: string;
  /** In plain German; null where nobody wrote it. */
  simple!: string | null;
}

export class BallotQuestionView {
  id!: string;
  text!: BallotWords;
}

/** What whoever holds a code sees, and no more: nothing of other answers, of groups or of people. */
export class BallotView {
  companyName!: string;
  title!: string;
  purpose!: string;
  questions!: BallotQuestionView[];
  openText!: boolean;
  /** Results are shown only for groups of this many answers or more. */
  threshold!: number;
  /** Calendar date. */
  closesOn!: string;
}
