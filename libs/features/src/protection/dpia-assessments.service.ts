import {
  DPIA_CRITERIA,
  dpiaDoneOn,
  dpiaGaps,
  dpiaThreshold,
  type DpiaAdvice,
  type DpiaDocument,
} from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Facts, Rules } from '@einklang/features/facts';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { Acts, Statements } from '@einklang/features/participation';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { DpiaStart } from './dpia-start.service';
import type { AdviseDpia, DpiaDocumentDto } from './dpia.dto';
import type { DpiaAssessmentView } from './dpia.view';
import { ProtectedForms } from './protected-forms.service';
import { remarkRows, versionRows, type RemarkRow } from './protection.queries';

const FORM = 'DPIA';
const REVIEW = 'dpia.review';
const subjectOf = (id: string) => ({ type: 'dpia', id });

/** BT-8: the threshold, the assessment in versions, the officer's advice, the decision and its review. */
@Injectable()
export class DpiaAssessments {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly tasks: Tasks,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly statements: Statements,
    private readonly facts: Facts,
    private readonly rules: Rules,
    private readonly forms: ProtectedForms,
    private readonly start: DpiaStart,
  ) {}

  async read(actor: Actor, initiativeId: string): Promise<DpiaAssessmentView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const versions = await versionRows<DpiaDocumentDto>(this.db, initiativeId, FORM);
    const advice = (await remarkRows(this.db, initiativeId, FORM)).filter(({ kind }) => kind === 'ADVICE');
    const newest = versions[0]?.document;
    const draft = await this.forms.draft<DpiaDocumentDto>(
      actor,
      initiativeId,
      FORM,
      newest ?? (await this.start.of(actor, initiative)),
    );
    return {
      threshold: await this.threshold(initiativeId, newest ?? null),
      draft,
      gaps: draft ? dpiaGaps(draft.document, adviceOf(advice[0]), this.clock.today()) : [],
      versions: versions.map(({ number, document, publishedByName, publishedAt }) => ({
        number,
        document,
        publishedByName,
        publishedAt,
      })),
      advice: advice.map(({ number, about, text, flagged, givenByName, givenAt }) => ({
        number,
        position: about as DpiaAdvice['position'],
        text,
        unlawful: flagged,
        personName: givenByName,
        at: givenAt,
      })),
      doneOn: dpiaDoneOn(versions[0] ?? null, adviceOf(advice[0])),
      may: {
        draft: can(actor, 'protection.draft', initiative),
        publish: can(actor, 'protection.publish', initiative),
        advise: can(actor, 'dpia.advise', initiative) && versions.length > 0,
      },
    };
  }

  async save(
    actor: Actor,
    initiativeId: string,
    document: DpiaDocumentDto,
    version: number | undefined,
  ): Promise<DpiaAssessmentView> {
    const initiative = await this.forms.find(actor, 'protection.draft', initiativeId);
    await this.forms.save(actor, initiative, FORM, document, version);
    return this.read(actor, initiativeId);
  }

  /** For advice and views, or with its decision; then the rule is settled and the review has its day. */
  async publish(
    actor: Actor,
    initiativeId: string,
    version: number | undefined,
  ): Promise<DpiaAssessmentView> {
    const initiative = await this.forms.find(actor, 'protection.publish', initiativeId);
    const advice = await this.newestAdvice(initiativeId);
    const { number, document, publishedOn } = await this.forms.publish<DpiaDocumentDto>(
      actor,
      initiative,
      FORM,
      version,
      (draft) => {
        const gaps = dpiaGaps(draft, advice, this.clock.today());
        if (gaps.length > 0) throw new Problem('dpia.not-complete');
      },
    );
    await this.tasks.complete(actor, REVIEW, subjectOf(initiativeId));
    const isDone = dpiaDoneOn({ document, publishedOn }, advice) !== null;
    await this.rules.assess(actor, initiativeId, {
      ruleIds: ['R26'],
      status: isDone ? 'FULFILLED' : 'IN_PROGRESS',
      note: `DSFA, Fassung ${number}`,
    });
    if (document.reviewOn !== null && isDone)
      await this.tasks.open({
        roomId: await this.companies.roomId('JOINT'),
        initiativeId,
        kind: REVIEW,
        subject: subjectOf(initiativeId),
        debtor: 'EMPLOYER',
        creditor: 'COUNCIL',
        dueOn: document.reviewOn,
        deadlineKind: 'INTERNAL',
      });
    await this.acts.record(actor, {
      event: document.decision === null ? 'dpia.published' : 'dpia.decided',
      initiativeId,
      subjectType: 'dpia',
      subjectId: initiativeId,
      data: { version: number, decision: document.decision },
    });
    return this.read(actor, initiativeId);
  }

  /** The officer speaks for the officer's office alone; what is held to be unlawful cannot be agreed to. */
  async advise(actor: Actor, initiativeId: string, advice: AdviseDpia): Promise<DpiaAssessmentView> {
    await this.forms.find(actor, 'dpia.advise', initiativeId);
    const [newest] = await versionRows<DpiaDocumentDto>(this.db, initiativeId, FORM);
    if (!newest) throw new Problem('dpia.not-published');
    const { text, unlawful } = advice;
    const position = unlawful ? 'REJECT' : advice.position;
    await this.forms.remark(actor, initiativeId, {
      form: FORM,
      number: newest.number,
      kind: 'ADVICE',
      body: 'DPO',
      about: position,
      text,
      flagged: unlawful,
    });
    await this.acts.record(actor, {
      event: 'dpia.advised',
      initiativeId,
      subjectType: 'dpia',
      subjectId: initiativeId,
      data: { version: newest.number, position, unlawful },
    });
    await this.statements.give(actor, initiativeId, { body: 'DPO', position, text });
    return this.read(actor, initiativeId);
  }

  /** For G3: whether a form was begun for both sides, and since when the duty is met. */
  async known(initiativeId: string): Promise<{ begun: boolean; doneOn: string | null }> {
    const [newest] = await versionRows<DpiaDocumentDto>(this.db, initiativeId, FORM);
    if (!newest) return { begun: false, doneOn: null };
    return { begun: true, doneOn: dpiaDoneOn(newest, await this.newestAdvice(initiativeId)) };
  }

  private async newestAdvice(initiativeId: string): Promise<DpiaAdvice | null> {
    const rows = await remarkRows(this.db, initiativeId, FORM);
    return adviceOf(rows.find(({ kind }) => kind === 'ADVICE'));
  }

  private async threshold(
    initiativeId: string,
    document: DpiaDocument | null,
  ): Promise<DpiaAssessmentView['threshold']> {
    const { facts } = await this.facts.known(initiativeId);
    const declared = document?.criteria ?? [];
    const { criteria, grounds, needed } = dpiaThreshold(
      facts,
      Object.fromEntries(declared.map((id) => [id, true])),
    );
    const derived = DPIA_CRITERIA.filter((id) => criteria.some((one) => one.id === id && one.derived));
    return { derived, declared: [...declared], grounds: [...grounds], needed };
  }
}

const adviceOf = (row: RemarkRow | undefined): DpiaAdvice | null =>
  row ? { position: row.about as DpiaAdvice['position'], unlawful: row.flagged } : null;
