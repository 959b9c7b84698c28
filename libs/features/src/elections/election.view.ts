import type { ElectionPhase, MandateState } from '@einklang/domain';

export class ElectionCandidateView {
  id!: string;
  personId!: string;
  name!: string;
  /** What the candidate says in a few words. */
  about!: string;
}

/** What I have to do with it; null for whoever has no vote. */
export class ElectionMineView {
  supports!: boolean;
  proposed!: boolean;
  /** Whether I am asked to stand, or stand, or have declined; null when nobody has named me. */
  candidacy!: 'ASKED' | 'STANDS' | 'DECLINED' | null;
  /** I have taken my ballot paper; what I voted is known to nobody. */
  hasPaper!: boolean;
}

export class ElectionMandateView {
  personId!: string;
  name!: string;
  rank!: number;
  /** Null where too few voted to say it without saying who voted how. */
  votes!: number | null;
  byLot!: boolean;
  state!: MandateState;
}

export class ElectionResultView {
  ballots!: number;
  blank!: number;
  electors!: number;
  /** From which the lots were drawn, so that everybody can draw them again. */
  seed!: number;
  mandates!: ElectionMandateView[];
}

export class ElectionMay {
  support!: boolean;
  withdraw!: boolean;
  stand!: boolean;
  stepBack!: boolean;
  vote!: boolean;
  answer!: boolean;
  resign!: boolean;
}

/** An election of speakers. Until it has ended, whoever has no vote sees that it runs and nothing else. */
export class ElectionView {
  id!: string;
  phase!: ElectionPhase;
  /** For which initiative the speakers are elected; null for all of the company. */
  initiativeId!: string | null;
  title!: string;
  seats!: number;
  termUntil!: string | null;
  openedOn!: string | null;
  nominationsUntil!: string | null;
  votingUntil!: string | null;
  nominationDays!: number;
  votingDays!: number;
  /** How many employees want it, while it is proposed; never who. */
  supporters!: number | null;
  candidates!: ElectionCandidateView[];
  mine!: ElectionMineView | null;
  result!: ElectionResultView | null;
  may!: ElectionMay;
}

export class ElectionSubjectView {
  id!: string;
  title!: string;
}

export class ElectionSeatsView {
  least!: number;
  most!: number;
}

export class ElectionColleagueView {
  personId!: string;
  name!: string;
}

export class ElectionListMay {
  propose!: boolean;
}

export class ElectionList {
  items!: ElectionView[];
  nextCursor!: string | null;
  /** How many could vote today. */
  electors!: number;
  seats!: ElectionSeatsView;
  /** Initiatives for which speakers can be elected; empty for whoever has no vote. */
  subjects!: ElectionSubjectView[];
  /** Who can be named as a candidate; empty for whoever has no vote. */
  colleagues!: ElectionColleagueView[];
  may!: ElectionListMay;
}
