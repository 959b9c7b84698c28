import type { AgreementData } from '@einklang/platform/documents';
import { newId, type Db } from '@einklang/platform/data';
import type { DisplayView, SignatureView, SignedDocumentView } from './signing.view';

export interface CopyRow {
  readonly id: string;
  readonly agreementId: string;
  readonly initiativeId: string;
  readonly number: number;
  readonly canonicalText: string;
  readonly textHash: string;
  readonly document: AgreementData;
  readonly frozenBy: string;
  readonly frozenAt: Date;
}

const COPY = `select c.id, c.agreement_id as "agreementId", a.initiative_id as "initiativeId", c.number, c.canonical_text as "canonicalText",
    c.text_hash as "textHash", c.document, p.name as "frozenBy", c.frozen_at as "frozenAt"
  from signing_copy c
  join agreement a on a.company_id = c.company_id and a.id = c.agreement_id
  join person p on p.company_id = c.company_id and p.id = c.frozen_by`;

/** The copy that counts: frozen and not withdrawn. */
export const currentCopy = async (db: Db, agreementId: string): Promise<CopyRow | undefined> => {
  const [row] = await db.sql<CopyRow>(
    `${COPY} where c.company_id = $1 and c.agreement_id = $2 and c.withdrawn_at is null`,
    [db.context.companyId, agreementId],
  );
  return row;
};

export const copyRow = async (db: Db, id: string): Promise<CopyRow | undefined> => {
  const [row] = await db.sql<CopyRow>(
    `${COPY} where c.company_id = $1 and c.id = $2 and c.withdrawn_at is null`,
    [db.context.companyId, id],
  );
  return row;
};

export const signatureRows = (db: Db, copyId: string): Promise<SignatureView[]> =>
  db.sql<SignatureView>(
    `select s.side, s.form, s.signatory, to_char(s.signed_on, 'YYYY-MM-DD') as "signedOn", p.name as "recordedBy", s.recorded_at as "recordedAt"
       from signature s join person p on p.company_id = s.company_id and p.id = s.recorded_by
      where s.company_id = $1 and s.signing_copy_id = $2 order by s.recorded_at`,
    [db.context.companyId, copyId],
  );

export const signedDocumentRow = async (db: Db, copyId: string): Promise<SignedDocumentView | undefined> => {
  const [row] = await db.sql<SignedDocumentView>(
    `select d.file_id as "fileId", f.name as "fileName", d.sha256, p.name as "addedBy", d.added_at as "addedAt"
       from signed_document d
       join file f on f.company_id = d.company_id and f.id = d.file_id
       join person p on p.company_id = d.company_id and p.id = d.added_by
      where d.company_id = $1 and d.signing_copy_id = $2`,
    [db.context.companyId, copyId],
  );
  return row;
};

const DISPLAY = `select d.id, d.kind, d.title, d.body as text, d.text_hash as "textHash", d.file_id as "fileId", d.place,
    to_char(d.displayed_on, 'YYYY-MM-DD') as "displayedOn", to_char(d.effective_on, 'YYYY-MM-DD') as "effectiveOn",
    to_char(d.review_on, 'YYYY-MM-DD') as "reviewOn"
  from agreement_display d`;

/** Displayed agreements, the last first. */
export const displayPage = (db: Db, after: string | null, limit: number): Promise<DisplayView[]> =>
  db.sql<DisplayView>(
    `${DISPLAY} where d.company_id = $1 and ($2::uuid is null or d.id < $2) order by d.id desc limit $3`,
    [db.context.companyId, after, limit + 1],
  );

export const displayRow = async (db: Db, id: string): Promise<DisplayView | undefined> => {
  const [row] = await db.sql<DisplayView>(`${DISPLAY} where d.company_id = $1 and d.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};

export const displayOf = async (db: Db, agreementId: string): Promise<DisplayView | undefined> => {
  const [row] = await db.sql<DisplayView>(`${DISPLAY} where d.company_id = $1 and d.agreement_id = $2`, [
    db.context.companyId,
    agreementId,
  ]);
  return row;
};

/** Names that are printed: who may sign for each side today. */
export const signatoryNames = async (
  db: Db,
): Promise<{ management: string | null; chair: string | null }> => {
  const [row] = await db.sql<{ management: string | null; chair: string | null }>(
    `select (select string_agg(distinct p.name, ', ') from membership m join person p on p.company_id = m.company_id and p.id = m.person_id
              where m.company_id = $1 and m.role = 'MANAGEMENT' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) as management,
            (select min(p.name) from membership m join person p on p.company_id = m.company_id and p.id = m.person_id
              where m.company_id = $1 and m.role = 'WC_CHAIR' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) as chair`,
    [db.context.companyId],
  );
  return row ?? { management: null, chair: null };
};

/** Records a signature on a copy; a second one of the same side breaks the unique key. */
export const insertSignature = async (
  db: Db,
  roomId: string,
  copyId: string,
  { side, form, signatory, signedOn, recordedAt }: Omit<SignatureView, 'recordedBy'>,
): Promise<void> => {
  await db.sql(
    `insert into signature (company_id, id, room_id, signing_copy_id, side, form, signatory, signed_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      db.context.companyId,
      newId(),
      roomId,
      copyId,
      side,
      form,
      signatory,
      signedOn,
      db.context.personId,
      recordedAt,
    ],
  );
};
