import {
  Agreements,
  fullText,
  hashOf,
  isSettled,
  sideOfActor,
  stateOf,
  textHash,
  type AgreementRow,
  type Standing,
} from '@einklang/features/agreements';
import { Files, type FileRow } from '@einklang/features/files';
import { Reports } from '@einklang/features/reports';
import { Extracts, Resolutions } from '@einklang/features/resolutions';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { can, isInRoom, type Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { currentCopy, displayOf, signatureRows, signedDocumentRow, type CopyRow } from './signing.queries';
import type { SigningCopyView, SigningResolutionView, SigningView, VerificationView } from './signing.view';

/** What can be computed anew without the database. */
interface Evidence {
  readonly view: Pick<VerificationView, 'text' | 'clauses'>;
  readonly files: readonly { readonly name: 'copy' | 'signedDocument'; readonly row: FileRow }[];
}

/** What is settled and what still stands in the way of a copy for signature. */
const progressOf = ({ agreement, clauses, items }: Standing) => {
  const open = clauses.filter((clause) => !isSettled(agreement.kind, clause));
  return {
    settledCount: clauses.length - open.length,
    clauseCount: clauses.length,
    openClauses: open.map(({ id, number, title }) => ({ id, number, title })),
    statement:
      agreement.kind === 'AI_POLICY'
        ? { count: items.length, unanswered: items.filter((item) => item.response === null).length }
        : null,
  };
};

/** Where the signing stands, and whether everything still is what it was. */
@Injectable()
export class SigningReading {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly agreements: Agreements,
    private readonly reports: Reports,
    private readonly resolutions: Resolutions,
    private readonly extracts: Extracts,
  ) {}

  async read(actor: Actor, agreementId: string): Promise<SigningView> {
    const agreement = await this.agreements.row(agreementId);
    const standing = await this.agreements.standing(agreement);
    const state = stateOf(standing, this.clock.today());
    const copy = await currentCopy(this.db, agreementId);
    const signatures = copy ? await signatureRows(this.db, copy.id) : [];
    const display = await displayOf(this.db, agreementId);
    const hash = hashOf(standing);
    const subject = { kind: agreement.kind, state, signedBy: signatures.map((signature) => signature.side) };
    return {
      agreementId,
      initiativeId: agreement.initiativeId,
      initiativeTitle: agreement.initiativeTitle,
      kind: agreement.kind,
      title: agreement.title,
      state,
      ...progressOf(standing),
      textHash: hash,
      resolution: hash === null ? null : await this.resolution(actor, agreement, hash),
      copy: copy ? await this.copyView(actor, copy) : null,
      signatures,
      signedDocument: (copy && (await signedDocumentRow(this.db, copy.id))) ?? null,
      displayedOn: display?.displayedOn ?? null,
      displayId: display?.id ?? null,
      place: display?.place ?? null,
      effectiveOn: agreement.effectiveOn,
      reviewOn: agreement.reviewOn,
      mySide: sideOfActor(actor),
      may: {
        freeze: can(actor, 'agreement.freeze', subject),
        thaw: can(actor, 'agreement.thaw', subject),
        sign: can(actor, 'agreement.sign', subject),
        seal: can(actor, 'agreement.seal', subject),
        issue: can(actor, 'policy.issue', subject),
        publish: can(actor, 'agreement.publish', subject),
      },
    };
  }

  /** Computes every hash anew (P9: one flipped byte is found). The files are read outside the transaction. */
  async verify(actor: Actor, agreementId: string): Promise<VerificationView> {
    const { view, files } = await this.db.inCompany(actor, () => this.evidence(agreementId));
    const intact: Record<'copy' | 'signedDocument', boolean | null> = { copy: null, signedDocument: null };
    for (const { name, row } of files) intact[name] = await this.files.isIntact(actor.companyId, row);
    return { ...view, ...intact, verifiedAt: this.clock.now() };
  }

  private async evidence(agreementId: string): Promise<Evidence> {
    const standing = await this.agreements.standing(await this.agreements.row(agreementId));
    const copy = await currentCopy(this.db, agreementId);
    if (!copy) return { view: { text: true, clauses: true }, files: [] };
    const files: Evidence['files'][number][] = [];
    const pdf = await this.db.sql<{ file_id: string | null }>(
      `select file_id from report where kind = 'SIGNING_COPY' and subject_id = $1 and file_id is not null`,
      [copy.id],
    );
    if (pdf[0]?.file_id) files.push({ name: 'copy', row: await this.files.row(pdf[0].file_id) });
    const signed = await signedDocumentRow(this.db, copy.id);
    if (signed) files.push({ name: 'signedDocument', row: await this.files.row(signed.fileId) });
    return {
      view: {
        text: textHash(copy.canonicalText) === copy.textHash,
        clauses: fullText(standing) === copy.canonicalText,
      },
      files,
    };
  }

  private async copyView(
    actor: Actor,
    { id, number, textHash: hash, frozenBy, frozenAt }: CopyRow,
  ): Promise<SigningCopyView> {
    return {
      id,
      number,
      textHash: hash,
      frozenBy,
      frozenAt,
      report: await this.reports.of(actor, 'SIGNING_COPY', id),
    };
  }

  /** The council sees its own resolution, everybody else only what it has handed over. */
  private async resolution(
    actor: Actor,
    { initiativeId, kind }: AgreementRow,
    hash: string,
  ): Promise<SigningResolutionView | null> {
    if (kind === 'AI_POLICY') return null;
    if (isInRoom(actor, 'COUNCIL')) {
      const row = await this.resolutions.adopted({ kind: 'AGREEMENT', initiativeId, textHash: hash });
      return row ? { meetingDate: row.meeting.meetingDate, handedOver: row.handedOverAt !== null } : null;
    }
    const meetingDate = await this.extracts.meetingDateFor(initiativeId, hash);
    return meetingDate === null ? null : { meetingDate, handedOver: true };
  }
}
