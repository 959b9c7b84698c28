/**
 * Keeps a copy of every promise of work, written by the database itself within the transaction that promises it. The
 * outbox alone would not do: its rows go when their work is done.
 */
export async function rememberPromises(sql) {
  await sql(`
    create schema prove;
    create table prove.promised (
      id uuid primary key, company_id uuid not null, name text not null, payload jsonb not null,
      xact xid8 not null default pg_current_xact_id()
    );
    create function prove.remember() returns trigger language plpgsql security definer set search_path = '' as $$
    begin
      insert into prove.promised (id, company_id, name, payload) values (new.id, new.company_id, new.name, new.payload);
      return null;
    end $$;
    grant usage on schema prove to einklang_app;
    create trigger prove_remember after insert on outbox for each row execute function prove.remember();
  `);
}
