import { canonicalJson, isAnswerTo, QUESTIONNAIRE } from '@einklang/domain';
import { Throttle } from '@einklang/features/identity';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import { Live } from '@einklang/platform/live';
import { Problem, type ProblemCode } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { VendorAnswerDto } from './vendor-link.dto';
import type { VendorLinkState, VendorQuestionsView } from './vendor-link.view';
import { vendorAnswers, type VendorAnswers } from './vendor-links.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'vendor.announce': { linkId: string; askedBy: string };
  }
}

interface Row {
  state: VendorLinkState;
  company_name: string;
  product: string;
  language: 'de' | 'en';
  expires_at: Date;
  answers: VendorAnswers;
}

const CLOSED: Record<Exclude<VendorLinkState, 'OPEN'>, ProblemCode> = {
  SENT: 'vendor-link.sent',
  REVOKED: 'vendor-link.revoked',
  EXPIRED: 'vendor-link.expired',
};
const DOOR = 'vendor-link';

/** The door for a vendor with a link: questions, a draft, one sending. It opens nothing else of the company. */
@Injectable()
export class VendorDoor {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly throttle: Throttle,
  ) {}

  async read(token: string, address: string): Promise<VendorQuestionsView> {
    const row = await this.open(token, address);
    return {
      companyName: row.company_name,
      product: row.product,
      language: row.language,
      expiresAt: row.expires_at,
      questionnaire: QUESTIONNAIRE,
      answers: vendorAnswers(row.answers),
    };
  }

  async save(
    token: string,
    address: string,
    answers: readonly VendorAnswerDto[],
  ): Promise<VendorQuestionsView> {
    const wrong = answers.flatMap(({ questionId, value }, index) =>
      isAnswerTo(questionId, value) ? [] : [{ pointer: `/answers/${index}/value`, code: 'wrong-value' }],
    );
    const before = await this.read(token, address);
    if (wrong.length > 0) throw new Problem('input.invalid', {}, wrong);
    const given = Object.fromEntries(
      answers.map(({ questionId, value, note = '' }) => [questionId, { value, note }]),
    );
    const [row] = await this.db.call<{ answers: VendorAnswers | null }>(
      'select auth.save_vendor_answers($1, $2) as answers',
      [tokenHash(token), JSON.stringify(given)],
    );
    if (!row?.answers) throw new Problem('vendor-link.throttled', { minutes: 60 });
    return { ...before, answers: vendorAnswers(row.answers) };
  }

  /** Once. From this moment on both sides see the answers, and both are told. */
  async send(token: string, address: string): Promise<void> {
    const { product, answers } = await this.open(token, address);
    if (Object.keys(answers).length === 0) throw new Problem('vendor-link.empty');
    const [row] = await this.db.call<{ company_id: string; room_id: string; system_id: string }>(
      'select * from auth.send_vendor_answers($1, $2, $3, $4)',
      [tokenHash(token), canonicalJson({ product }), this.clock.now(), newId()],
    );
    if (!row) throw new Problem('vendor-link.sent');
    this.live.publish({
      companyId: row.company_id,
      roomId: row.room_id,
      kind: 'vendor.answered',
      subjectType: 'system',
      subjectId: row.system_id,
    });
    this.live.wakeRelay();
  }

  /** The link, if it is open; trying many that do not exist takes ever longer. */
  private async open(token: string, address: string): Promise<Row> {
    const seconds = await this.throttle.secondsAt(DOOR, address);
    if (seconds > 0)
      throw new Problem('vendor-link.throttled', { retryAfter: seconds, minutes: Math.ceil(seconds / 60) });
    const [row] = await this.db.call<Row>('select * from auth.read_vendor_link($1)', [tokenHash(token)]);
    if (!row) {
      await this.throttle.missed(DOOR, address);
      throw new Problem('vendor-link.unknown');
    }
    if (row.state !== 'OPEN') throw new Problem(CLOSED[row.state]);
    return row;
  }
}
