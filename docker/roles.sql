-- Run once by a new PostgreSQL as its superuser, in the database »einklang«.
-- einklang_migrator owns the tables and is used by migrations only; it creates einklang_app, the role of API and worker,
-- which owns nothing and never gets past row-level security.
\set ON_ERROR_STOP on
\getenv migrator_password MIGRATOR_PASSWORD
create role einklang_migrator login nosuperuser createrole nobypassrls password :'migrator_password';
alter database einklang owner to einklang_migrator;
