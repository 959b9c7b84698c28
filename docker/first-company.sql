-- Makes a company with its rooms and invites its first person, a member of the management; prints the link's path,
-- which is good for 7 days. Run by the owner of the tables; docs/operate.md says how. Variables of psql:
--   name, short, land (BW, BY, ...), employees, voters, council (seats of the works council, 0 without one), person, email
\set ON_ERROR_STOP on
begin;
insert into company (name, short_name, land, employees, eligible_voters)
  values (:'name', :'short', :'land', :'employees', :'voters') returning id as company \gset
insert into establishment (company_id, name, land, employees)
  values (:'company', :'short', :'land', :'employees') returning id as establishment \gset
insert into body (company_id, establishment_id, kind, seats)
  select :'company', :'establishment', 'WORKS_COUNCIL', :'council'::integer where :'council'::integer > 0;
insert into room (company_id, kind) select :'company', unnest(array['JOINT', 'EMPLOYER', 'COUNCIL', 'WORKFORCE']);
insert into person (company_id, name, email) values (:'company', :'person', lower(:'email')) returning id as person_id \gset
-- Two random UUIDs: 244 random bits. Only their hash stays.
select replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as token \gset
insert into invitation (company_id, email, name, role, token_hash, expires_at, invited_by)
  values (:'company', lower(:'email'), :'person', 'MANAGEMENT', sha256(convert_to(:'token', 'UTF8')),
          now() + interval '7 days', :'person_id');
commit;
\echo /einladung/:token
