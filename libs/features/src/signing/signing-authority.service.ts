import type { InstrumentState } from '@einklang/domain';
import {
  Agreements,
  sideOfActor,
  stateOf,
  textHash,
  type AgreementRow,
  type NegotiatingSide,
  type Standing,
} from '@einklang/features/agreements';
import { Reports } from '@einklang/features/reports';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { can, type Action, type Actor } from '@einklang/policy';
import { Problem, type ProblemCode } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { currentCopy, signatureRows, type CopyRow } from './signing.queries';
import type { SignatureView } from './signing.view';

export type SigningAction = Extract<
  Action,
  'agreement.freeze' | 'agreement.thaw' | 'agreement.sign' | 'agreement.seal' | 'policy.issue'
>;

/** Everything an act of signing looks at, with the agreement locked. */
export interface Locked {
  readonly agreement: AgreementRow;
  readonly standing: Standing;
  readonly state: InstrumentState;
  readonly copy: CopyRow | undefined;
  readonly signatures: readonly SignatureView[];
}

/** Who may do which step of signing, on what: asked with the agreement locked, so that steps follow one another. */
@Injectable()
export class SigningAuthority {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly agreements: Agreements,
    private readonly reports: Reports,
  ) {}

  /** Locks the agreement and asks the policy; says in words of the matter why not. */
  async authorise(actor: Actor, agreementId: string, action: SigningAction): Promise<Locked> {
    const agreement = await this.agreements.lock(agreementId);
    const standing = await this.agreements.standing(agreement);
    const state = stateOf(standing, this.clock.today());
    const copy = await currentCopy(this.db, agreementId);
    const signatures = copy ? await signatureRows(this.db, copy.id) : [];
    const subject = { kind: agreement.kind, state, signedBy: signatures.map((signature) => signature.side) };
    if (!can(actor, action, subject)) throw new Problem(refusalOf(action, subject, sideOfActor(actor)));
    return { agreement, standing, state, copy, signatures };
  }

  /** What is signed is the copy that was read, intact and printed, on a day between its freezing and today. */
  async requireReadCopy(
    actor: Actor,
    copy: CopyRow | undefined,
    read: string,
    signedOn: string,
  ): Promise<void> {
    if (!copy) throw new Problem('agreement.not-frozen');
    if (textHash(copy.canonicalText) !== copy.textHash) throw new Problem('agreement.damaged');
    if (copy.textHash !== read) throw new Problem('stale');
    if ((await this.reports.of(actor, 'SIGNING_COPY', copy.id))?.state !== 'DONE')
      throw new Problem('signing-copy.not-ready');
    if (signedOn > this.clock.today() || signedOn < this.clock.dayOf(copy.frozenAt))
      throw new Problem('input.invalid', {}, [{ pointer: '/signedOn', code: 'not-a-signing-day' }]);
  }
}

const refusalOf = (
  action: SigningAction,
  { kind, state, signedBy }: { kind: string; state: InstrumentState; signedBy: readonly string[] },
  side: NegotiatingSide | null,
): ProblemCode => {
  if (
    (action === 'policy.issue') !== (kind === 'AI_POLICY') &&
    ['agreement.sign', 'agreement.seal', 'policy.issue'].includes(action)
  )
    return 'agreement.wrong-kind';
  if (action === 'agreement.freeze')
    return state === 'DRAFT' ? 'agreement.not-agreed' : state === 'AGREED' ? 'forbidden' : 'agreement.frozen';
  if (state === 'DRAFT' || state === 'AGREED') return 'agreement.not-frozen';
  if (state !== 'FOR_SIGNATURE') return 'agreement.signed';
  if (action === 'agreement.thaw') return 'signature.exists';
  if (action === 'agreement.sign' && side !== null && signedBy.includes(side)) return 'signature.exists';
  return action === 'agreement.seal' ? 'signature.missing' : 'forbidden';
};
