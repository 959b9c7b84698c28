import type { QueryRunner } from 'typeorm';

export interface TenantTable {
  /** Column definitions beyond `company_id` and `id`. */
  readonly columns: readonly string[];
  /** The row lives in a room: adds `room_id`, and only the room's members see or change it. */
  readonly room?: boolean;
  /** A further condition on top of company (and room), e.g. `person_id = (select app.person_id())`. */
  readonly only?: string;
  /** What the application may do; evidence is `insert` and nothing that changes it. */
  readonly grants?: readonly ('select' | 'insert' | 'update' | 'delete')[];
  /** Columns (beyond all) that may be updated; default: every column but the keys. */
  readonly updates?: readonly string[];
}

const COMPANY = 'company_id = (select app.company_id())';
const ROOM = 'room_id = any ((select app.my_rooms())::uuid[])';

/** A reference inside the company: `(company_id, column) -> (company_id, id)`. */
export const references = (column: string, table: string): string =>
  `foreign key (company_id, ${column}) references ${table} (company_id, id)`;

/**
 * Makes a table of a company with its wall: composite key, ENABLE and FORCE row-level security, restrictive
 * policies with `using` and `with check`, and grants that never include the company column or TRUNCATE.
 * There is no other way to make such a table; the catalogue lint proves it.
 */
export const createTenantTable = async (
  runner: QueryRunner,
  name: string,
  table: TenantTable,
): Promise<void> => {
  const columns = [
    'company_id uuid not null references company (id)',
    'id uuid not null default uuidv7()',
    ...(table.room ? ['room_id uuid not null'] : []),
    ...table.columns,
    'primary key (company_id, id)',
    ...(table.room ? [references('room_id', 'room')] : []),
  ];
  await runner.query(`create table ${name} (\n  ${columns.join(',\n  ')}\n)`);
  await guardTenantTable(runner, name, table);
};

/** The wall alone, for a table whose key is not `(company_id, id)`. */
export const guardTenantTable = async (
  runner: QueryRunner,
  name: string,
  { room, only, grants = ['select', 'insert', 'update'], updates }: Omit<TenantTable, 'columns'>,
): Promise<void> => {
  const conditions = [COMPANY, ...(room ? [ROOM] : []), ...(only ? [only] : [])].join(' and ');
  await runner.query(`
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy ${name}_open on ${name} as permissive for all to einklang_app using (true) with check (true);
    create policy ${name}_wall on ${name} as restrictive for all to einklang_app using (${conditions}) with check (${conditions});
    create policy ${name}_owner on ${name} as permissive for all to current_user using (true) with check (true);
  `);
  const plain = grants.filter((grant) => grant !== 'update');
  if (plain.length > 0) await runner.query(`grant ${plain.join(', ')} on ${name} to einklang_app`);
  if (grants.includes('update')) {
    const rows = (await runner.query(
      `select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
         and attname not in ('company_id', 'id') and ($2::text[] is null or attname = any ($2::text[])) order by attnum`,
      [name, updates ?? null],
    )) as { attname: string }[];
    await runner.query(
      `grant update (${rows.map((row) => row.attname).join(', ')}) on ${name} to einklang_app`,
    );
  }
};
