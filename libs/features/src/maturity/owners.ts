import type { Db } from '@einklang/platform/data';
import { sidesOf, type Standing, type Voice } from '@einklang/policy';

export interface OwnerRow {
  readonly id: string;
  readonly name: string;
  readonly standings: readonly Standing[];
}

/** Who reads in the joint room at this moment, consultants apart: a measure is somebody's of the company. */
export const ownerRows = (db: Db): Promise<OwnerRow[]> =>
  db.sql<OwnerRow>(
    `select p.id, p.name, array_agg(m.standing) as standings
       from membership m
       join app.room_access a on a.standing = m.standing and a.room_kind = 'JOINT'
       join person p on p.company_id = m.company_id and p.id = m.person_id
      where m.company_id = $1 and m.role <> 'CONSULTANT' and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
      group by p.id, p.name order by p.name limit 1000`,
    [db.context.companyId],
  );

const VOICES: readonly Voice[] = ['COUNCIL', 'EMPLOYER', 'INDEPENDENT'];

/** On whose side somebody would do it. */
export const sideOfOwner = ({ standings }: { standings: readonly Standing[] }): Voice => {
  const sides = sidesOf({ standings });
  return VOICES.find((voice) => sides.includes(voice)) ?? 'INDEPENDENT';
};
