import type { DeclarationKind, DeclarationSide, DeclarationValue } from '@einklang/domain';
import { DeclarationValueSchema } from './declaration-value';

export class DeclarationView {
  id!: string;
  kind!: DeclarationKind;
  side!: DeclarationSide;
  @DeclarationValueSchema()
  value!: DeclarationValue;
  note!: string;
  recordedByName!: string;
  recordedAt!: Date;
}

export class DeclarationMay {
  /** The kinds that I can record. */
  record!: DeclarationKind[];
}

/** The newest word of each side on each matter, the last one first. */
export class DeclarationList {
  items!: DeclarationView[];
  nextCursor!: string | null;
  may!: DeclarationMay;
}
