import { unregulatedCount } from '@einklang/features/systems';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import type { Mandate } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import type { BoardCompanyView, BoardList } from './board.view';

interface Client {
  company_id: string;
  company_name: string;
  representation_type: string;
  person_id: string;
  mandate: Mandate | null;
}

type Status = Omit<BoardCompanyView, 'companyId' | 'companyName' | 'representationType' | 'mandate'>;

const STATUS = `select
    (select max(m.valid_to) from membership m where m.person_id = app.person_id() and m.role = 'CONSULTANT'
        and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) as "mandateUntil",
    (select coalesce(json_agg(json_build_object('stage', s.stage, 'count', s.count)), '[]')
       from (select stage, count(*)::int as count from initiative group by stage) s) as stages,
    count(*) filter (where t.debtor = 'EMPLOYER')::int as "waitingForEmployer",
    count(*) filter (where t.debtor = 'COUNCIL')::int as "waitingForCouncil",
    count(*) filter (where t.due_on < $1::date)::int as overdue,
    ${unregulatedCount('$1::date')} as "unregulatedSystems",
    to_char(min(t.due_on) filter (where t.due_on >= $1::date), 'YYYY-MM-DD') as "nextDueOn",
    (select max(at) from audit_entry) as "lastActivityAt"
  from task t where t.completed_at is null and t.cancelled_at is null`;

/**
 * The consultant's board. There is no query across companies: each client is read in a transaction of its own
 * with the rights of its mandate, and only status leaves it (promises: consultant with twenty companies).
 */
@Injectable()
export class Board {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async list(accountId: string): Promise<BoardList> {
    const companies = await this.db.asAccount(accountId, () =>
      this.db.sql<Client>('select * from auth.my_companies($1)', [accountId]),
    );
    const items: BoardCompanyView[] = [];
    for (const client of companies) {
      if (client.mandate === null) continue;
      const context = { companyId: client.company_id, personId: client.person_id };
      const [status] = await this.db.inCompany(context, () =>
        this.db.sql<Status>(STATUS, [this.clock.today()]),
      );
      if (status)
        items.push({
          companyId: client.company_id,
          companyName: client.company_name,
          representationType: client.representation_type,
          mandate: client.mandate,
          ...status,
        });
    }
    return { items, nextCursor: null };
  }
}
