-- Inside an action's transaction (src/actions/write.ts makes the temporary table) the database notes which records are touched, so that
-- the action can seal how it leaves them. A change from outside leaves no seal, and `verify` finds it.
CREATE FUNCTION note_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_regclass('pg_temp.touched') IS NOT NULL THEN
    EXECUTE format('INSERT INTO pg_temp.touched SELECT DISTINCT %L, %I FROM changed', TG_ARGV[0], TG_ARGV[1]);
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
DO $$
DECLARE
  noted record;
  happening record;
BEGIN
  FOR noted IN SELECT * FROM (VALUES
    ('sources', 'source', 'id'), ('source_names', 'source', 'source'),
    ('reports', 'report', 'id'), ('revisions', 'revision', 'id'),
    ('claims', 'claim', 'id'), ('attributions', 'claim', 'claim'), ('incident_links', 'claim', 'claim'), ('relations', 'claim', 'a'),
    ('incidents', 'incident', 'id'), ('judgements', 'judgement', 'id'), ('history', 'entry', 'id'), ('accounts', 'account', 'id')
  ) AS each (tab, noun, owner) LOOP
    FOR happening IN SELECT * FROM (VALUES ('INSERT', 'NEW'), ('UPDATE', 'NEW'), ('DELETE', 'OLD')) AS each (kind, rows) LOOP
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_touched(%L, %L)',
        'note_' || lower(happening.kind), happening.kind, noted.tab, happening.rows, noted.noun, noted.owner);
    END LOOP;
  END LOOP;
END
$$;
--> statement-breakpoint
CREATE TRIGGER seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON seals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER sealed_records_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sealed_records
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
