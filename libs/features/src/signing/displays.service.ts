import { Agreements, headingOf, stateOf } from '@einklang/features/agreements';
import { Companies } from '@einklang/features/companies';
import { Files } from '@einklang/features/files';
import { Reports } from '@einklang/features/reports';
import { Systems } from '@einklang/features/systems';
import { Clock } from '@einklang/platform/clock';
import { Db, encodeCursor, decodeCursor, newId } from '@einklang/platform/data';
import type { PageQuery } from '@einklang/platform/http';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { DisplayAgreement } from './signing.dto';
import { currentCopy, displayPage, displayRow, signatureRows } from './signing.queries';
import { Signing } from './signing.service';
import type { DisplayList, DisplayView } from './signing.view';

/** Displaying what was signed to the whole workforce (§ 77 (2) s. 4 BetrVG), with the days from which it holds and is reviewed. */
@Injectable()
export class Displays {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly files: Files,
    private readonly agreements: Agreements,
    private readonly reports: Reports,
    private readonly signing: Signing,
    private readonly systems: Systems,
  ) {}

  async list({ limit, cursor }: PageQuery): Promise<DisplayList> {
    const rows = await displayPage(this.db, cursor ? decodeCursor(cursor)[1] : null, limit);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor('', last.id) : null };
  }

  async read(id: string): Promise<DisplayView> {
    const display = await displayRow(this.db, id);
    if (!display) throw new Problem('not-found');
    return display;
  }

  /** The text and the copy cross to the workforce's room; nothing else of the negotiation does. */
  async publish(
    actor: Actor,
    agreementId: string,
    { effectiveOn, reviewOn, place = '' }: DisplayAgreement,
  ): Promise<void> {
    const agreement = await this.agreements.lock(agreementId);
    const state = stateOf(await this.agreements.standing(agreement), this.clock.today());
    const copy = await currentCopy(this.db, agreementId);
    const signedBy = copy ? (await signatureRows(this.db, copy.id)).map((signature) => signature.side) : [];
    if (!copy || !can(actor, 'agreement.publish', { kind: agreement.kind, state, signedBy }))
      throw new Problem(
        state === 'DISPLAYED' || state === 'IN_FORCE' ? 'agreement.displayed' : 'agreement.not-signed',
      );
    if (reviewOn <= effectiveOn)
      throw new Problem('input.invalid', {}, [{ pointer: '/reviewOn', code: 'before-effective' }]);
    const report = await this.reports.of(actor, 'SIGNING_COPY', copy.id);
    await this.db.sql(
      `insert into agreement_display (company_id, id, room_id, agreement_id, kind, title, body, text_hash, file_id, place, displayed_on, effective_on, review_on, displayed_by, displayed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        actor.companyId,
        newId(),
        await this.companies.roomId('WORKFORCE'),
        agreementId,
        agreement.kind,
        headingOf(agreement),
        copy.canonicalText,
        copy.textHash,
        report?.fileId ? await this.files.share(actor, report.fileId, 'WORKFORCE') : null,
        place,
        this.clock.today(),
        effectiveOn,
        reviewOn,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.db.sql(
      `update agreement set state = 'DISPLAYED', effective_on = $2, review_on = $3, updated_at = $4 where id = $1`,
      [agreementId, effectiveOn, reviewOn, this.clock.now()],
    );
    await this.systems.cover(agreement.initiativeId, agreementId);
    await this.signing.tell(actor, agreement, 'displayed', {
      effectiveOn,
      reviewOn,
      textHash: copy.textHash,
    });
  }
}
