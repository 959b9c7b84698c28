import type { PublicationGap } from '@einklang/domain';
import { BusinessCaseDocumentDto } from './business-case.dto';
import { FiguresView } from './figures.view';

/** Only for those in the employer's room. */
export class BusinessCaseDraftView {
  version!: number;
  document!: BusinessCaseDocumentDto;
  figures!: FiguresView;
  /** What keeps it from being published. */
  gaps!: PublicationGap[];
  updatedByName!: string;
  updatedAt!: Date;
}

/** What both sides see; never changed. */
export class PublishedBusinessCaseView {
  id!: string;
  version!: number;
  document!: BusinessCaseDocumentDto;
  /** As computed at the moment of publication. */
  figures!: FiguresView;
  /** SHA-256 of the canonical document, hex. */
  contentHash!: string;
  publishedByName!: string;
  publishedAt!: Date;
}

export class BusinessCaseVersionView {
  version!: number;
  publishedByName!: string;
  publishedAt!: Date;
}

export class BusinessCaseMay {
  edit!: boolean;
  publish!: boolean;
}

export class BusinessCaseView {
  /** Of the draft, for `If-Match`; 0 where there is none or it is not mine to see. */
  version!: number;
  draft!: BusinessCaseDraftView | null;
  published!: PublishedBusinessCaseView | null;
  /** All published versions, the newest first. */
  versions!: BusinessCaseVersionView[];
  may!: BusinessCaseMay;
}
