import type { HintState } from './system-hints.dto';

export class HintMay {
  answer!: boolean;
}

export class HintView {
  id!: string;
  systemId!: string | null;
  product!: string;
  body!: string;
  /** Null without a name. */
  givenBy!: string | null;
  givenOn!: string;
  state!: HintState;
  answer!: string;
  answeredBy!: string | null;
  answeredAt!: Date | null;
  may!: HintMay;
}

export class HintList {
  items!: HintView[];
  nextCursor!: string | null;
}

/** It has arrived. By which id the other side reads it is not said: that would lead back. */
export class HintGiven {
  anonymous!: boolean;
}
