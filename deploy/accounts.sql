-- Creates the account of the API and the workers, or gives it the current password. It reads and writes rows, and may not
-- change the schema: `npm run migrate` has created colophon_app. Run by psql as the account that owns the schema.
\set ON_ERROR_STOP on
\set password `cat /run/secrets/api-password`
set password_encryption = 'scram-sha-256';
select 'create role colophon_api login' where to_regrole('colophon_api') is null \gexec
alter role colophon_api with login nosuperuser nocreatedb nocreaterole nobypassrls password :'password';
grant colophon_app to colophon_api;
