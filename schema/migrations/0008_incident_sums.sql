-- What is told of an incident is counted where links, claims and relations change, whoever changes them: no page has to add up an archive.
CREATE FUNCTION sum_incidents(touched bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO incident_sums (incident, claims, reports, conflicts, gap, metrics, langs)
  SELECT one.id, told.claims, told.reports, fought.conflicts, fought.gap, told.metrics, told.langs
  FROM incidents one
  CROSS JOIN LATERAL (
    SELECT count(*)::int claims, count(DISTINCT v.report)::int reports,
      coalesce(array_agg(DISTINCT c.metric), '{}') metrics, coalesce(array_agg(DISTINCT r.lang), '{}') langs
    FROM incident_links l JOIN claims c ON c.id = l.claim JOIN revisions v ON v.id = c.revision JOIN reports r ON r.id = v.report
    WHERE l.incident = one.id AND l.state = 'linked'
  ) told
  CROSS JOIN LATERAL (
    SELECT count(*)::int conflicts, coalesce(max(x.gap), 0) gap
    FROM incident_links l JOIN relations x ON x.a = l.claim
    WHERE l.incident = one.id AND l.state = 'linked' AND x.relation = 'conflicts'
  ) fought
  WHERE one.id = ANY (touched)
  ON CONFLICT (incident) DO UPDATE SET claims = excluded.claims, reports = excluded.reports, conflicts = excluded.conflicts,
    gap = excluded.gap, metrics = excluded.metrics, langs = excluded.langs
$$;
--> statement-breakpoint
CREATE FUNCTION sum_new_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO incident_sums (incident) SELECT id FROM changed ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION sum_linked_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sum_incidents(ARRAY(SELECT DISTINCT incident FROM changed));
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION sum_related_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sum_incidents(ARRAY(
    SELECT DISTINCT l.incident FROM changed JOIN incident_links l ON l.claim = changed.a AND l.state = 'linked'
    WHERE changed.relation = 'conflicts'));
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION sum_claimed_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sum_incidents(ARRAY(
    SELECT DISTINCT l.incident FROM changed JOIN former ON former.id = changed.id AND former.metric <> changed.metric
    JOIN incident_links l ON l.claim = changed.id AND l.state = 'linked'));
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER sum_insert AFTER INSERT ON incidents REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION sum_new_incidents();
--> statement-breakpoint
CREATE TRIGGER sum_update AFTER UPDATE ON claims REFERENCING OLD TABLE AS former NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION sum_claimed_incidents();
--> statement-breakpoint
DO $$
DECLARE
  summed record;
  happening record;
BEGIN
  FOR summed IN SELECT * FROM (VALUES ('incident_links', 'sum_linked_incidents'), ('relations', 'sum_related_incidents')) AS each (tab, body) LOOP
    FOR happening IN SELECT * FROM (VALUES ('INSERT', 'NEW'), ('UPDATE', 'NEW'), ('UPDATE', 'OLD'), ('DELETE', 'OLD')) AS each (kind, rows) LOOP
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
        'sum_' || lower(happening.kind) || '_' || lower(happening.rows), happening.kind, summed.tab, happening.rows, summed.body);
    END LOOP;
  END LOOP;
END
$$;
--> statement-breakpoint
SELECT sum_incidents(ARRAY(SELECT id FROM incidents));
