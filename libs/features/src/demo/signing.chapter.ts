import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Agreements } from '@einklang/features/agreements';
import { Files } from '@einklang/features/files';
import { Reports } from '@einklang/features/reports';
import { Displays, Signing } from '@einklang/features/signing';
import { Db } from '@einklang/platform/data';
import { Clock } from '@einklang/platform/clock';
import { Problem } from '@einklang/problems';
import type { Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { nameOf } from './people';
import { step, type Chapter, type DemoIds, type Step } from './step';

/** From the agreed text to the displayed one. The signing copy is the PDF that the job of the worker makes. */
@Injectable()
export class SigningChapter implements Chapter {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly agreements: Agreements,
    private readonly signing: Signing,
    private readonly displays: Displays,
    private readonly reports: Reports,
    private readonly files: Files,
  ) {}

  steps({ id, company, agreement }: DemoInitiative): Step[] {
    const signing = agreement?.signing;
    if (!signing) return [];
    const { form, frozen, signatures, sealed, displayed } = signing;
    const read = async (actor: Actor, ids: DemoIds) => {
      const { id: agreementId, textHash } = await this.agreements.ofInitiative(actor, ids.get(id));
      return { agreementId, textHash: textHash! };
    };
    return [
      ...step(frozen.by, frozen.at, async (actor, ids) => {
        const { agreementId, textHash } = await read(actor, ids);
        await this.signing.freeze(actor, agreementId, { textHash });
      }),
      ...signatures.flatMap(({ by, at }) =>
        step(by, at, async (actor, ids) => {
          const { agreementId, textHash } = await read(actor, ids);
          const signatory = nameOf(company, by);
          const day = this.clock.today();
          if (agreement.kind === 'AI_POLICY')
            await this.signing.issue(actor, agreementId, { textHash, signatory, issuedOn: day });
          else await this.signing.sign(actor, agreementId, { textHash, form, signatory, signedOn: day });
        }),
      ),
      ...step(sealed?.by, sealed?.at, async (actor, ids) => {
        const { agreementId } = await read(actor, ids);
        await this.signing.seal(actor, agreementId, {
          fileId: await this.signedFile(actor, ids.get(id), agreementId),
        });
      }),
      ...step(displayed.by, displayed.at, async (actor, ids) => {
        const { effectiveOn, reviewOn, place } = displayed;
        const { agreementId } = await read(actor, ids);
        await this.displays.publish(actor, agreementId, { effectiveOn, reviewOn, place });
      }),
    ];
  }

  /** What came back signed: the very copy, uploaded like any file. */
  private async signedFile(actor: Actor, initiativeId: string, agreementId: string): Promise<string> {
    const [copy] = await this.db.sql<{ id: string }>(
      'select id from signing_copy where agreement_id = $1 and withdrawn_at is null',
      [agreementId],
    );
    const report = copy ? await this.reports.of(actor, 'SIGNING_COPY', copy.id) : null;
    if (!report?.fileId) throw new Problem('signing-copy.not-ready');
    const printed = await this.files.row(report.fileId);
    const received = await this.files.receive(
      await this.files.content(actor.companyId, printed),
      printed.name.replace(/ zur Unterschrift.*$/, ', unterschrieben.pdf'),
    );
    try {
      return (await this.files.add(actor, { room: 'JOINT', initiativeId }, received)).id;
    } finally {
      await this.files.discard(received);
    }
  }
}
