-- The three roles of a Headsup database. Run as a superuser, connected to the (still empty) database of the school:
--
--   psql -v ON_ERROR_STOP=1 -v owner_password=… -v app_password=… -v backup_password=… -d headsup -f db/roles.sql
--
-- Safe to run again, also to change passwords. The embedded database runs this same file at every start.
--
-- The roles are created without a password first: psql does not fill in variables between dollar quotes,
-- so only the ALTER ROLE lines below can carry one.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['headsup_owner', 'headsup_app', 'headsup_backup'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I', name);
        END IF;
    END LOOP;
END
$$;

-- Owns every table and runs the migrations; used by nobody while the school is working.
ALTER ROLE headsup_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION
    PASSWORD :'owner_password';

-- The running application. Row-level security holds it back, so it must never own a table or bypass a policy.
ALTER ROLE headsup_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION
    PASSWORD :'app_password';

-- Reads everything for a backup. A dump under forced row-level security would be silently empty, hence BYPASSRLS.
ALTER ROLE headsup_backup LOGIN NOSUPERUSER BYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION
    PASSWORD :'backup_password';

DO $$
BEGIN
    EXECUTE format('ALTER DATABASE %I OWNER TO headsup_owner', current_database());
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO headsup_app, headsup_backup', current_database());
END
$$;

ALTER SCHEMA public OWNER TO headsup_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO headsup_app, headsup_backup;

-- Every table a migration will create. A migration may take some of this away again, never add to it.
ALTER DEFAULT PRIVILEGES FOR ROLE headsup_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO headsup_app;
ALTER DEFAULT PRIVILEGES FOR ROLE headsup_owner IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO headsup_app;
ALTER DEFAULT PRIVILEGES FOR ROLE headsup_owner IN SCHEMA public
    GRANT SELECT ON TABLES TO headsup_backup;
ALTER DEFAULT PRIVILEGES FOR ROLE headsup_owner IN SCHEMA public
    GRANT SELECT ON SEQUENCES TO headsup_backup;

-- Exclusion constraints over school_id and a time range need it.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
