/** Where a piece of content comes from and which state of the law it reflects. */
export interface CatalogueHead {
  readonly id: string;
  /** Date of the version and a running number within that day: '2026-11-22.1'. */
  readonly version: string;
  readonly source: string;
  /** The law as of this calendar date ('YYYY-MM-DD') was the basis of the wording. */
  readonly lawAsOf: string;
}

export interface Catalogue<Entry> extends CatalogueHead {
  readonly entries: readonly Entry[];
}

/** A short text in both languages of the product; German is the source. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** The version and the date of the law that all catalogues of this release share. */
export const CONTENT_VERSION = '2026-11-22.1';
export const LAW_AS_OF = '2026-11-22';
