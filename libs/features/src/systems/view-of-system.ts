import { isUnregulated } from '@einklang/domain';
import { can, mayTry, type Actor } from '@einklang/policy';
import type { SystemView } from './system.view';
import type { SystemRow } from './systems.queries';

/** An entry as this reader sees it: whole in the joint room, short for everybody else. */
export const systemView = (actor: Actor, row: SystemRow): SystemView => {
  const readsAll = mayTry(actor, 'system.read-all');
  return {
    id: row.id,
    product: row.product,
    vendor: row.vendor,
    purpose: row.purpose,
    area: row.area,
    status: row.status,
    isAi: row.contested && !readsAll ? 'unclear' : row.isAi,
    aiActClass: row.contested && !readsAll ? null : row.aiActClass,
    agreement:
      row.agreementId === null
        ? null
        : {
            id: row.agreementId,
            title: row.agreementTitle ?? '',
            effectiveOn: row.effectiveOn,
            isInForce: row.agreementInForce,
          },
    otherAgreement: row.otherAgreement,
    unregulated: isUnregulated(row),
    nextReviewOn: row.nextReviewOn,
    details: readsAll ? detailsOf(row) : null,
    version: row.version,
    may: {
      edit: can(actor, 'system.edit', row),
      review: can(actor, 'system.review', row),
      retire: can(actor, 'system.retire', row),
      reinstate: can(actor, 'system.reinstate', row),
    },
  };
};

const detailsOf = (row: SystemRow): SystemView['details'] => ({
  modules: row.modules,
  users: row.users,
  hosting: row.hosting,
  administrator: row.administrator,
  responsibleId: row.responsibleId,
  responsibleName: row.responsibleName,
  contractUntil: row.contractUntil,
  finding: row.finding,
  catalogueId: row.catalogueId,
  plannedIn: row.plannedIn,
  identifiedOn: row.identifiedOn,
  contested: row.contested,
  lastReviewOn: row.lastReviewOn,
  enteredBy: row.enteredBy,
  enteredAt: row.enteredAt,
  updatedAt: row.updatedAt,
});
