import { QUESTION_IDS, type IdentificationAnswer, type QuestionId } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import type { VendorAnswerView, VendorLinkState, VendorLinkView } from './vendor-link.view';

export type VendorAnswers = Partial<
  Record<QuestionId, { readonly value: IdentificationAnswer; readonly note: string }>
>;

/** In the order of the questionnaire. */
export const vendorAnswers = (answers: VendorAnswers): VendorAnswerView[] =>
  QUESTION_IDS.flatMap((questionId) => {
    const answer = answers[questionId];
    return answer ? [{ questionId, value: answer.value, note: answer.note }] : [];
  });

type Row = Omit<VendorLinkView, 'answers' | 'may'> & { answers: VendorAnswers };

/** The links of a system, the newest first; what a vendor writes is theirs until they send it. */
export const vendorLinks = async (
  db: Db,
  actor: Actor,
  systemId: string,
  now: Date,
): Promise<VendorLinkView[]> => {
  const rows = await db.sql<Row>(
    `select l.id, l.contact, l.language, p.name as "createdByName", l.created_at as "createdAt", l.expires_at as "expiresAt",
            l.sent_at as "sentAt", case when l.sent_at is null then '{}' else l.answers end as answers,
            case when l.sent_at is not null then 'SENT' when l.revoked_at is not null then 'REVOKED'
                 when l.expires_at <= $3 then 'EXPIRED' else 'OPEN' end as state
       from vendor_link l join person p on p.company_id = l.company_id and p.id = l.created_by
      where l.company_id = $1 and l.system_id = $2 order by l.created_at desc, l.id desc limit 50`,
    [db.context.companyId, systemId, now],
  );
  return rows.map(({ answers, state, ...row }) => ({
    ...row,
    state,
    answers: vendorAnswers(answers),
    may: { revoke: can(actor, 'vendor-link.revoke', { state: state as VendorLinkState }) },
  }));
};
