import { createHash } from 'node:crypto';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Db } from '../data';
import type { EinklangRequest } from './request';

interface Kept {
  request_hash: string;
  status: number | null;
  body: unknown;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * `Idempotency-Key`: a repeated write answers what the first one answered and does nothing again. The key is a
 * row of the same transaction, so concurrent repeats wait for the first and a crash leaves neither.
 */
@Injectable()
export class Idempotency {
  constructor(private readonly db: Db) {}

  /** `fingerprint` stands for a body that is not parsed, such as the hash of an uploaded file. */
  async run<T>(
    request: EinklangRequest,
    reply: FastifyReply,
    handle: () => Promise<T>,
    fingerprint?: string,
  ): Promise<T> {
    const key = request.headers['idempotency-key'];
    if (SAFE.has(request.method) || typeof key !== 'string') return handle();
    if (!/^[\x21-\x7e]{1,80}$/.test(key))
      throw new Problem('input.invalid', {}, [{ pointer: '/headers/idempotency-key', code: 'wrong-value' }]);
    const { companyId, personId } = this.db.context;
    const hash = createHash('sha256')
      .update(`${request.method} ${request.url}\n${fingerprint ?? JSON.stringify(request.body ?? null)}`)
      .digest('hex');
    const fresh = await this.db.sql(
      `insert into idempotency_key (company_id, person_id, key, request_hash) values ($1, $2, $3, $4) on conflict do nothing returning key`,
      [companyId, personId, key, hash],
    );
    if (fresh.length === 0) return (await this.replay(key, hash, reply)) as T;
    const body = await handle();
    await this.db.sql(
      'update idempotency_key set status = $4, body = $5 where company_id = $1 and person_id = $2 and key = $3',
      [companyId, personId, key, reply.statusCode, JSON.stringify(body ?? null)],
    );
    return body;
  }

  private async replay(key: string, hash: string, reply: FastifyReply): Promise<unknown> {
    const [kept] = await this.db.sql<Kept>(
      'select request_hash, status, body from idempotency_key where company_id = $1 and person_id = $2 and key = $3',
      [this.db.context.companyId, this.db.context.personId, key],
    );
    if (!kept || kept.status === null) throw new Problem('idempotency.running');
    if (kept.request_hash !== hash) throw new Problem('idempotency.mismatch');
    void reply.header('idempotent-replayed', 'true').status(kept.status);
    return kept.body ?? undefined;
  }
}
