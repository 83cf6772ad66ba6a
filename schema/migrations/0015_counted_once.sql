-- Within an action (src/actions/write.ts says `countercheck.count = later`) the triggers only note which claims and incidents are to be counted
-- anew, and the action counts them once, at its end: a claim that is added, gets its chain and comes to conflict was read three times before. Any other
-- change is counted at once, as ever.
CREATE FUNCTION counted_later(kind text, touched bigint[]) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('countercheck.count', true) IS DISTINCT FROM 'later' THEN
    RETURN false;
  END IF;
  INSERT INTO pg_temp.touched SELECT kind, unnest(touched);
  RETURN true;
END
$$;
--> statement-breakpoint
CREATE FUNCTION count_noted() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  noted bigint[];
BEGIN
  noted := ARRAY(SELECT DISTINCT record FROM pg_temp.touched WHERE noun = 'found' ORDER BY record);
  IF cardinality(noted) > 0 THEN
    PERFORM find_claims_by(noted);
  END IF;
  noted := ARRAY(SELECT DISTINCT record FROM pg_temp.touched WHERE noun = 'summed' ORDER BY record);
  IF cardinality(noted) > 0 THEN
    PERFORM sum_incidents(noted);
  END IF;
  DELETE FROM pg_temp.touched WHERE noun IN ('found', 'summed');
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION find_changed_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched bigint[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'claims' THEN touched := ARRAY(SELECT id FROM changed);
    WHEN 'attributions' THEN touched := ARRAY(SELECT DISTINCT claim FROM changed);
    WHEN 'relations' THEN touched := ARRAY(SELECT a FROM changed WHERE relation = 'conflicts' UNION SELECT b FROM changed WHERE relation = 'conflicts');
    WHEN 'reports' THEN touched := ARRAY(SELECT c.id FROM changed JOIN former ON former.id = changed.id AND former.lang <> changed.lang
      JOIN revisions v ON v.report = changed.id JOIN claims c ON c.revision = v.id);
  END CASE;
  IF cardinality(touched) > 0 AND NOT counted_later('found', touched) THEN
    PERFORM find_claims_by(touched);
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION sum_new_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT counted_later('summed', ARRAY(SELECT id FROM changed)) THEN
    INSERT INTO incident_sums (incident) SELECT id FROM changed ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION sum_touched_incidents(touched bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(touched) > 0 AND NOT counted_later('summed', touched) THEN
    PERFORM sum_incidents(touched);
  END IF;
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION sum_linked_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sum_touched_incidents(ARRAY(SELECT DISTINCT incident FROM changed));
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION sum_related_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sum_touched_incidents(ARRAY(
    SELECT DISTINCT l.incident FROM changed JOIN incident_links l ON l.claim = changed.a AND l.state = 'linked'
    WHERE changed.relation = 'conflicts'));
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION sum_claimed_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM sum_touched_incidents(ARRAY(
    SELECT DISTINCT l.incident FROM changed JOIN former ON former.id = changed.id AND former.metric <> changed.metric
    JOIN incident_links l ON l.claim = changed.id AND l.state = 'linked'));
  RETURN NULL;
END
$$;
--> statement-breakpoint
-- The same terms as before, told without a query where the days lie within one month, as those of nearly every claim do.
CREATE OR REPLACE FUNCTION terms_of_days(first date, last date) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF first IS NULL THEN
    RETURN '{}';
  END IF;
  IF extract(year FROM first) < 1900 OR extract(year FROM last) > 2199 OR last - first > 3660 THEN
    RETURN ARRAY['year:any'] || CASE WHEN last - first > 366 THEN ARRAY['month:any'] ELSE
      ARRAY(SELECT to_char(m, '"month:"YYYY-MM') FROM generate_series(date_trunc('month', first::timestamp), last::timestamp, interval '1 month') m) END;
  END IF;
  IF last - first < 31 AND extract(month FROM first) = extract(month FROM last) THEN
    RETURN ARRAY[to_char(first, '"year:"YYYY'), to_char(first, '"month:"YYYY-MM')];
  END IF;
  RETURN ARRAY(SELECT 'year:' || y FROM generate_series(extract(year FROM first)::int, extract(year FROM last)::int) y)
    || CASE WHEN last - first > 366 THEN ARRAY['month:any'] ELSE
      ARRAY(SELECT to_char(m, '"month:"YYYY-MM') FROM generate_series(date_trunc('month', first::timestamp), last::timestamp, interval '1 month') m) END;
END
$$;
--> statement-breakpoint
-- As before, but for how it asks for links: `= 'linked'` lets Postgres, as long as it knows nothing of a table that is being filled, read the whole index
-- of links that stand for each incident.
CREATE OR REPLACE FUNCTION sum_incidents(touched bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO incident_sums (incident, claims, reports, conflicts, gap, metrics, langs)
  SELECT one.id, told.claims, told.reports, fought.conflicts, fought.gap, told.metrics, told.langs
  FROM incidents one
  CROSS JOIN LATERAL (
    SELECT count(*)::int claims, count(DISTINCT v.report)::int reports,
      coalesce(array_agg(DISTINCT c.metric), '{}') metrics, coalesce(array_agg(DISTINCT r.lang), '{}') langs
    FROM incident_links l JOIN claims c ON c.id = l.claim JOIN revisions v ON v.id = c.revision JOIN reports r ON r.id = v.report
    WHERE l.incident = one.id AND l.state <> 'parted'
  ) told
  CROSS JOIN LATERAL (
    SELECT count(*)::int conflicts, coalesce(max(x.gap), 0) gap
    FROM incident_links l JOIN relations x ON x.a = l.claim
    WHERE l.incident = one.id AND l.state <> 'parted' AND x.relation = 'conflicts'
  ) fought
  WHERE one.id = ANY (touched)
  ON CONFLICT (incident) DO UPDATE SET claims = excluded.claims, reports = excluded.reports, conflicts = excluded.conflicts,
    gap = excluded.gap, metrics = excluded.metrics, langs = excluded.langs
$$;
