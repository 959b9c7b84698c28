import { Db } from '@einklang/platform/data';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { SystemFields } from './systems.dto';

/** What an entry points at must exist for the person who enters it. */
@Injectable()
export class SystemReferences {
  constructor(private readonly db: Db) {}

  async require({ responsibleId, agreementId }: SystemFields): Promise<void> {
    await this.exists('person', responsibleId, '/responsibleId');
    await this.exists('agreement', agreementId, '/agreementId');
  }

  private async exists(
    table: 'person' | 'agreement',
    id: string | null | undefined,
    pointer: string,
  ): Promise<void> {
    if (!id) return;
    const rows = await this.db.sql(`select 1 from ${table} where company_id = $1 and id = $2`, [
      this.db.context.companyId,
      id,
    ]);
    if (rows.length === 0) throw new Problem('input.invalid', {}, [{ pointer, code: 'not-a-uuid' }]);
  }
}
