import { fullText, sideOfActor, textHash, type AgreementRow } from '@einklang/features/agreements';
import { Files } from '@einklang/features/files';
import { Tasks } from '@einklang/features/inbox';
import { Reports } from '@einklang/features/reports';
import { Resolutions } from '@einklang/features/resolutions';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { AgreementDocuments } from './agreement-document.service';
import type { FreezeText, IssuePolicy, SealAgreement, SignText, ThawText } from './signing.dto';
import { SigningAuthority } from './signing-authority.service';
import { insertSignature } from './signing.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'signing.announce': { agreementId: string; event: SigningEvent; actorId: string };
  }
}
export const SIGNING_EVENTS = ['frozen', 'thawed', 'signed', 'sealed', 'issued', 'displayed'] as const;
export type SigningEvent = (typeof SIGNING_EVENTS)[number];

/** Agreed is not concluded: the text is frozen, resolved on, signed by both on one document, and never changes again. */
@Injectable()
export class Signing {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly files: Files,
    private readonly authority: SigningAuthority,
    private readonly documents: AgreementDocuments,
    private readonly reports: Reports,
    private readonly resolutions: Resolutions,
  ) {}

  /** Freezes exactly the text that was read and has its PDF made. Of a freeze and an edit one comes first, the other is refused. */
  async freeze(actor: Actor, agreementId: string, { textHash: read }: FreezeText): Promise<void> {
    const { agreement, standing, state } = await this.authority.authorise(
      actor,
      agreementId,
      'agreement.freeze',
    );
    const text = fullText(standing);
    if (state !== 'AGREED' || text === null) throw new Problem('agreement.not-agreed');
    const hash = textHash(text);
    if (hash !== read) throw new Problem('stale');
    const [{ count } = { count: 0 }] = await this.db.sql<{ count: number }>(
      'select count(*)::int as count from signing_copy where agreement_id = $1',
      [agreementId],
    );
    const id = newId();
    await this.db.sql(
      `insert into signing_copy (company_id, id, room_id, agreement_id, number, canonical_text, text_hash, document, frozen_by, frozen_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        actor.companyId,
        id,
        agreement.roomId,
        agreementId,
        count + 1,
        text,
        hash,
        JSON.stringify(await this.documents.of(standing, 'SIGNING_COPY', count + 1)),
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.move(agreement, 'FOR_SIGNATURE');
    await this.reports.make(actor, {
      kind: 'SIGNING_COPY',
      initiativeId: agreement.initiativeId,
      subjectId: id,
    });
    await this.openTasks(agreement, id);
    await this.tell(actor, agreement, 'frozen', { textHash: hash, number: count + 1 });
  }

  /** Takes the copy back while nobody has signed; the text is open again. */
  async thaw(actor: Actor, agreementId: string, { reason }: ThawText): Promise<void> {
    const { agreement, copy } = await this.authority.authorise(actor, agreementId, 'agreement.thaw');
    if (!copy) throw new Problem('agreement.not-frozen');
    await this.move(agreement, 'DRAFT');
    await this.db.sql(
      'update signing_copy set withdrawn_by = $2, withdrawn_at = $3, withdrawal_reason = $4 where id = $1',
      [copy.id, actor.personId, this.clock.now(), reason],
    );
    for (const kind of TASKS) await this.tasks.cancel(kind, { type: 'signing-copy', id: copy.id });
    await this.tell(actor, agreement, 'thawed', { number: copy.number });
  }

  /** Records a signature of the own side on the one document: ink on both or qualified electronic on both (§ 77 (2) BetrVG, § 126a BGB). */
  async sign(
    actor: Actor,
    agreementId: string,
    { form, signatory, signedOn, textHash: read }: SignText,
  ): Promise<void> {
    const { agreement, copy, signatures } = await this.authority.authorise(
      actor,
      agreementId,
      'agreement.sign',
    );
    const side = sideOfActor(actor)!;
    await this.authority.requireReadCopy(actor, copy, read, signedOn);
    if (signatures.some((signature) => signature.form !== form)) throw new Problem('signature.mixed-form');
    if (side === 'COUNCIL')
      await this.resolutions.requireAdopted({
        kind: 'AGREEMENT',
        initiativeId: agreement.initiativeId,
        textHash: copy!.textHash,
      });
    await insertSignature(this.db, agreement.roomId, copy!.id, {
      recordedAt: this.clock.now(),
      side,
      form,
      signatory,
      signedOn,
    });
    await this.tasks.complete(actor, side === 'EMPLOYER' ? 'signature.employer' : 'signature.council', {
      type: 'signing-copy',
      id: copy!.id,
    });
    await this.tell(actor, agreement, 'signed', {
      side,
      form,
      signatory,
      signedOn,
      textHash: copy!.textHash,
    });
  }

  /** Adds the document with both signatures; from here on nothing changes any more. */
  async seal(actor: Actor, agreementId: string, { fileId }: SealAgreement): Promise<void> {
    const { agreement, copy } = await this.authority.authorise(actor, agreementId, 'agreement.seal');
    const file = await this.files.row(fileId);
    if (file.room !== 'JOINT' || !SIGNED_TYPES.includes(file.mediaType))
      throw new Problem('input.invalid', {}, [{ pointer: '/fileId', code: 'wrong-value' }]);
    await this.db.sql(
      `insert into signed_document (company_id, id, room_id, signing_copy_id, file_id, sha256, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        actor.companyId,
        newId(),
        agreement.roomId,
        copy!.id,
        fileId,
        file.sha256,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.move(agreement, 'SIGNED');
    await this.tell(actor, agreement, 'sealed', { sha256: file.sha256, textHash: copy!.textHash });
  }

  /** Without a council management issues the policy; no resolution and no second signature stand behind it (domain 2.6). */
  async issue(
    actor: Actor,
    agreementId: string,
    { signatory, issuedOn, textHash: read }: IssuePolicy,
  ): Promise<void> {
    const { agreement, copy } = await this.authority.authorise(actor, agreementId, 'policy.issue');
    await this.authority.requireReadCopy(actor, copy, read, issuedOn);
    await insertSignature(this.db, agreement.roomId, copy!.id, {
      recordedAt: this.clock.now(),
      side: 'EMPLOYER',
      form: 'ISSUED',
      signatory,
      signedOn: issuedOn,
    });
    await this.tasks.complete(actor, 'policy.issue', { type: 'signing-copy', id: copy!.id });
    await this.move(agreement, 'SIGNED');
    await this.tell(actor, agreement, 'issued', { signatory, textHash: copy!.textHash });
  }

  async move({ id }: AgreementRow, state: 'DRAFT' | 'FOR_SIGNATURE' | 'SIGNED'): Promise<void> {
    await this.db.sql('update agreement set state = $2, updated_at = $3 where id = $1', [
      id,
      state,
      this.clock.now(),
    ]);
  }

  async tell(
    actor: Actor,
    agreement: AgreementRow,
    event: SigningEvent,
    data: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record({
      roomId: agreement.roomId,
      event: `agreement.${event}`,
      subjectType: 'agreement',
      subjectId: agreement.id,
      initiativeId: agreement.initiativeId,
      data,
    });
    await this.outbox.promise('signing.announce', {
      agreementId: agreement.id,
      event,
      actorId: actor.personId,
    });
  }

  /** Each side owes the other its signature; a policy only management's word. */
  private async openTasks({ roomId, initiativeId, kind }: AgreementRow, copyId: string): Promise<void> {
    const common = { roomId, initiativeId, subject: { type: 'signing-copy', id: copyId } };
    if (kind === 'AI_POLICY') {
      await this.tasks.open({ ...common, kind: 'policy.issue', debtor: 'EMPLOYER', creditor: 'COUNCIL' });
      return;
    }
    await this.tasks.open({ ...common, kind: 'signature.employer', debtor: 'EMPLOYER', creditor: 'COUNCIL' });
    await this.tasks.open({ ...common, kind: 'signature.council', debtor: 'COUNCIL', creditor: 'EMPLOYER' });
  }
}

const TASKS = ['signature.employer', 'signature.council', 'policy.issue'] as const;
/** A scan or a signed PDF; never something that can be edited. */
const SIGNED_TYPES = ['application/pdf', 'image/png', 'image/jpeg'];
