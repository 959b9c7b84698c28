import { fill } from '@einklang/texts';
import { framed } from './document-frame';
import type { Printable } from './printable-text';
import type { ReportFormat } from './report-format';

/** An agreement of employer and works council or, where there is no works council, a policy of the employer. */
export interface AgreementData {
  readonly kind: 'WORKS_AGREEMENT' | 'AI_POLICY';
  /** What is agreed on, without the word for the kind: „Visuelle Qualitätsprüfung“. */
  readonly title: string;
  readonly company: { readonly name: string; readonly place: string };
  /** Employer first; a policy has the employer only. */
  readonly parties: readonly { readonly name: string; readonly representedBy: string }[];
  readonly number: string | null;
  readonly version: string;
  /** DRAFT is printed whenever a clause is still open, whatever the status says. */
  readonly status: 'DRAFT' | 'AGREED' | 'SIGNING_COPY' | 'SIGNED' | 'IN_FORCE';
  /** Calendar date of this version; also the creation date of the file. */
  readonly asOf: string;
  readonly inForceFrom: string | null;
  readonly lawAsOf: string;
  /** SHA-256 of the canonical text, hexadecimal. */
  readonly textHash: string;
  readonly chapters: readonly AgreementChapter[];
  readonly annexes: readonly { readonly number: string; readonly title: string }[];
  readonly signatures: readonly AgreementSignature[];
  /** Calendar date of the works council's resolution; null before it, and for a policy. */
  readonly resolutionDate: string | null;
  /** Only for a policy. */
  readonly participation: ParticipationRecord | null;
}

export interface AgreementChapter {
  readonly title: string;
  readonly clauses: readonly {
    readonly number: number;
    readonly title: string;
    readonly kind: 'ENFORCEABLE' | 'VOLUNTARY' | 'MIXED';
    readonly agreed: boolean;
    readonly paragraphs: readonly string[];
  }[];
}

export interface AgreementSignature {
  readonly party: string;
  readonly name: string;
  readonly signed: { readonly date: string; readonly form: 'WET_INK' | 'QES' } | null;
}

export interface ParticipationRecord {
  readonly steps: readonly { readonly date: string; readonly event: string }[];
  readonly statements: readonly {
    readonly item: string;
    readonly answer: 'ACCEPTED' | 'PARTLY' | 'REJECTED';
    readonly reason: string;
  }[];
}

/** Words and layout data of an agreement; every sentence is complete before it reaches the template. */
export function presentAgreement(data: AgreementData, format: ReportFormat): Record<string, Printable> {
  const { common, agreement: words } = format.words;
  const clauses = data.chapters.flatMap((chapter) => chapter.clauses);
  const isDraft = data.status === 'DRAFT' || clauses.some((clause) => !clause.agreed);
  const kind = words.kinds[data.kind];
  const lawAsOf = { date: format.date(data.lawAsOf) };

  return {
    ...framed(
      {
        title: data.title,
        kind,
        author: data.company.name,
        createdAt: data.asOf,
        runningHead: `${data.company.name} · ${data.title}`,
        footNote: fill(common.checksum, { hash: data.textHash }),
      },
      format,
    ),
    words: { contents: common.contents, annexes: words.annexes, noAnnexes: words.noAnnexes },
    draft: isDraft,
    watermark: words.draft,
    advice: fill(isDraft ? words.draftNote : common.noAdvice, lawAsOf),
    company: `${data.company.name}, ${data.company.place}`,
    parties: data.parties.map((party) => ({ ...party })),
    partyWords: data.kind === 'AI_POLICY' ? [words.givenBy] : [words.between, words.and],
    coverFacts: coverFacts(data, format, isDraft),
    policyNote: data.kind === 'AI_POLICY' ? words.policyNote : null,
    chapters: data.chapters.map((chapter) => presentChapter(chapter, data.kind, format)),
    protocol: data.participation ? presentProtocol(data.participation, format) : null,
    annexes: data.annexes.map((annex) => ({
      label: fill(words.annex, { number: annex.number }),
      value: annex.title,
    })),
    signatures: presentSignatures(data, format),
    kinds: data.kind === 'WORKS_AGREEMENT' ? presentKinds(data, format) : null,
  };
}

function coverFacts(data: AgreementData, format: ReportFormat, isDraft: boolean): Printable[] {
  const words = format.words.agreement;
  const clauses = data.chapters.flatMap((chapter) => chapter.clauses);
  const sentences = data.kind === 'AI_POLICY' ? words.policyStatus : words.status;
  const status = fill(sentences[isDraft ? 'DRAFT' : data.status], {
    agreed: clauses.filter((clause) => clause.agreed).length,
    total: clauses.length,
    date: format.date(data.inForceFrom ?? data.asOf),
  });
  const number = data.number === null ? [] : [{ label: words.number, value: data.number }];
  return [
    ...number,
    { label: words.version, value: data.version },
    { label: words.asOf, value: format.date(data.asOf) },
    { label: words.statusLabel, value: status },
  ];
}

function presentChapter(
  chapter: AgreementChapter,
  kind: AgreementData['kind'],
  format: ReportFormat,
): Printable {
  const words = format.words.agreement;
  return {
    title: chapter.title,
    clauses: chapter.clauses.map((clause) => ({
      heading: `${fill(words.paragraph, { number: clause.number })}  ${clause.title}`,
      open: clause.agreed ? null : kind === 'AI_POLICY' ? words.openRule : words.openClause,
      paragraphs: [...clause.paragraphs],
    })),
  };
}

function presentProtocol(participation: ParticipationRecord, format: ReportFormat): Printable {
  const words = format.words.agreement;
  return {
    title: words.protocolTitle,
    intro: words.protocolIntro,
    head: [words.protocolHead.date, words.protocolHead.event],
    rows: participation.steps.map((step) => [format.date(step.date), step.event]),
    statements: {
      title: words.statementsTitle,
      head: [words.statementsHead.item, words.statementsHead.answer],
      rows: participation.statements.map(({ item, answer, reason }) => [
        item,
        fill(words.answers[answer], { reason }),
      ]),
    },
  };
}

function presentSignatures(data: AgreementData, format: ReportFormat): Printable {
  const words = format.words.agreement;
  return {
    title: words.signatures,
    intro: words.signaturesIntro[data.kind],
    resolution: data.resolutionDate
      ? fill(words.resolutionNote, { date: format.date(data.resolutionDate) })
      : null,
    placeAndDate: words.placeAndDate,
    blocks: data.signatures.map(({ party, name, signed }) => ({
      party,
      name,
      signed: signed
        ? `${fill(words.signedOn, { date: format.date(signed.date) })}, ${words.forms[signed.form]}`
        : null,
    })),
  };
}

/** § 77 (6) BetrVG: what keeps its effect after a termination, clause by clause. */
function presentKinds(data: AgreementData, format: ReportFormat): Printable {
  const words = format.words.agreement;
  return {
    title: words.kindsTitle,
    intro: words.kindsIntro,
    head: [words.kindsHead.paragraph, words.kindsHead.title, words.kindsHead.kind],
    rows: data.chapters
      .flatMap((chapter) => chapter.clauses)
      .map((clause) => [
        fill(words.paragraph, { number: clause.number }),
        clause.title,
        words.clauseKinds[clause.kind],
      ]),
  };
}
