import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail is written in its reader's language; accounts stay behind functions that give away nothing else. */
export class MailLanguage1763800000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The language of whom the transaction is for.
      create function app.my_locale() returns text
        language sql stable security definer set search_path = '' as $$
        select coalesce((
          select a.locale from public.person p join public.account a on a.id = p.account_id
           where p.company_id = app.company_id() and p.id = app.person_id()), 'de')
      $$;
      -- Whoever has an account gets the invitation in its language; of others nothing is known, so German.
      create function app.invitation_locale(p_invitation uuid) returns text
        language sql stable security definer set search_path = '' as $$
        select coalesce((
          select a.locale from public.invitation i join public.account a on a.email = i.email
           where i.company_id = app.company_id() and i.id = p_invitation), 'de')
      $$;
      revoke all on function app.my_locale(), app.invitation_locale(uuid) from public;
      grant execute on function app.my_locale(), app.invitation_locale(uuid) to einklang_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
