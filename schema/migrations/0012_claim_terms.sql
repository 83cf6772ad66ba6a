-- What claims are found by, and how many a source has, is kept where claims, chains and relations change, whoever changes them: no search has
-- to go through an archive.
DROP INDEX "claims_when";
--> statement-breakpoint
DROP INDEX "claims_interval";
--> statement-breakpoint
DROP INDEX "claims_search";
--> statement-breakpoint
CREATE TABLE "claim_terms" (
	"claim" bigint PRIMARY KEY NOT NULL,
	"terms" text[] NOT NULL,
	"words" text NOT NULL,
	"place" text,
	"low" bigint,
	"high" bigint,
	"when_start" date,
	"when_end" date
);
--> statement-breakpoint
CREATE TABLE "source_sums" (
	"source" bigint PRIMARY KEY NOT NULL,
	"reports" bigint DEFAULT 0 NOT NULL,
	"claims" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unmatched_names" (
	"name" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_terms" ADD CONSTRAINT "claim_terms_claim_claims_id_fk" FOREIGN KEY ("claim") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_sums" ADD CONSTRAINT "source_sums_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
-- `year:2016` and `month:2016-03` for each that the days touch; `any` in their place where they are too many, or out of what is asked for by name.
CREATE FUNCTION terms_of_days(first date, last date) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN first IS NULL THEN '{}'
    ELSE CASE WHEN extract(year FROM first) < 1900 OR extract(year FROM last) > 2199 OR last - first > 3660 THEN ARRAY['year:any']
        ELSE ARRAY(SELECT 'year:' || y FROM generate_series(extract(year FROM first)::int, extract(year FROM last)::int) y) END
      || CASE WHEN last - first > 366 THEN ARRAY['month:any']
        ELSE ARRAY(SELECT to_char(m, '"month:"YYYY-MM') FROM generate_series(date_trunc('month', first::timestamp), last::timestamp, interval '1 month') m) END
  END
$$;
--> statement-breakpoint
CREATE FUNCTION find_claims_by(touched bigint[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO unmatched_names (name) SELECT DISTINCT name FROM attributions WHERE claim = ANY (touched) AND source IS NULL
  ON CONFLICT DO NOTHING;

  INSERT INTO claim_terms AS kept (claim, terms, words, place, low, high, when_start, when_end)
  SELECT c.id,
    array_remove(ARRAY['block:' || (c.id >> 13), 'metric:' || c.metric, 'status:' || c.status, 'state:' || c.state, 'scope:' || c.scope,
      'polarity:' || c.polarity, 'lang:' || r.lang, 'side:' || c.side, 'low:' || length(coalesce(c.low, 0)::text),
      'high:' || coalesce(length(c.high::text)::text, 'open'), CASE WHEN c.orphan THEN 'orphan' END,
      -- Each asked by itself and for one alone, so that no plan reads every conflict.
      CASE WHEN (SELECT true FROM relations x WHERE x.a = c.id AND x.relation = 'conflicts' LIMIT 1)
        OR (SELECT true FROM relations x WHERE x.b = c.id AND x.relation = 'conflicts' LIMIT 1) THEN 'conflict' END], NULL)
    || ARRAY(SELECT 'group:' || named FROM unnest(string_to_array(c."group", ' ')) named) || chain.terms || terms_of_days(c.when_start, c.when_end),
    c.search, translate(lower(c.place), 'أإآٱىئیؤةکàâçéèêëîïôûù', 'اااايييوهكaaceeeeiiouu'), c.low, c.high, c.when_start, c.when_end
  FROM claims c JOIN revisions v ON v.id = c.revision JOIN reports r ON r.id = v.report
  CROSS JOIN LATERAL (
    SELECT ARRAY(SELECT DISTINCT CASE WHEN a.source IS NULL THEN whose.unmatched || a.name ELSE whose.matched || a.source END
      FROM attributions a JOIN (VALUES ('name:', 'source:', NULL), ('spoken:', 'speaker:', 'speaker')) whose (unmatched, matched, role)
        ON whose.role IS NULL OR whose.role = a.role
      WHERE a.claim = c.id) terms
  ) chain
  WHERE c.id = ANY (touched)
  ON CONFLICT (claim) DO UPDATE SET terms = excluded.terms, words = excluded.words, place = excluded.place, low = excluded.low,
    high = excluded.high, when_start = excluded.when_start, when_end = excluded.when_end
  WHERE (kept.terms, kept.words, kept.place, kept.low, kept.high, kept.when_start, kept.when_end)
    IS DISTINCT FROM (excluded.terms, excluded.words, excluded.place, excluded.low, excluded.high, excluded.when_start, excluded.when_end)
$$;
--> statement-breakpoint
-- The column that names the claims of a changed table is the trigger's argument; of relations only conflicts tell, at both ends.
CREATE FUNCTION find_changed_claims() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF cardinality(touched) > 0 THEN
    PERFORM find_claims_by(touched);
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN SELECT * FROM (VALUES ('claims', 'INSERT', 'NEW'), ('claims', 'UPDATE', 'NEW'),
    ('attributions', 'INSERT', 'NEW'), ('attributions', 'UPDATE', 'NEW'), ('attributions', 'DELETE', 'OLD'),
    ('relations', 'INSERT', 'NEW'), ('relations', 'UPDATE', 'NEW'), ('relations', 'UPDATE', 'OLD'), ('relations', 'DELETE', 'OLD')) AS each (tab, happening, rows) LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION find_changed_claims()',
      'found_' || lower(found.happening) || '_' || lower(found.rows), found.happening, found.tab, found.rows);
  END LOOP;
END
$$;
--> statement-breakpoint
CREATE TRIGGER found_update AFTER UPDATE ON reports REFERENCING OLD TABLE AS former NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION find_changed_claims();
--> statement-breakpoint
-- What came to a source is added, what left it is taken away.
CREATE FUNCTION sum_sources(come bigint[], gone bigint[], printed integer) RETURNS void LANGUAGE sql AS $$
  INSERT INTO source_sums AS kept (source, reports, claims)
  SELECT told.source, told.more * printed, told.more * (1 - printed)
  FROM (SELECT each.source, sum(each.one) more FROM (SELECT unnest(come) source, 1 one UNION ALL SELECT unnest(gone), -1) each
    GROUP BY each.source HAVING sum(each.one) <> 0) told
  JOIN sources s ON s.id = told.source
  ON CONFLICT (source) DO UPDATE SET reports = kept.reports + excluded.reports, claims = kept.claims + excluded.claims
$$;
--> statement-breakpoint
CREATE FUNCTION sum_printed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN PERFORM sum_sources(ARRAY(SELECT source FROM come), '{}', 1);
    WHEN 'UPDATE' THEN PERFORM sum_sources(ARRAY(SELECT source FROM come), ARRAY(SELECT source FROM gone), 1);
    WHEN 'DELETE' THEN PERFORM sum_sources('{}', ARRAY(SELECT source FROM gone), 1);
  END CASE;
  RETURN NULL;
END
$$;
--> statement-breakpoint
-- A claim's terms name a source that speaks and prints once.
CREATE FUNCTION sum_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN PERFORM sum_sources(ARRAY(SELECT substr(t, 8)::bigint FROM come, unnest(terms) t WHERE t LIKE 'source:%'), '{}', 0);
    WHEN 'UPDATE' THEN PERFORM sum_sources(ARRAY(SELECT substr(t, 8)::bigint FROM come, unnest(terms) t WHERE t LIKE 'source:%'),
      ARRAY(SELECT substr(t, 8)::bigint FROM gone, unnest(terms) t WHERE t LIKE 'source:%'), 0);
    WHEN 'DELETE' THEN PERFORM sum_sources('{}', ARRAY(SELECT substr(t, 8)::bigint FROM gone, unnest(terms) t WHERE t LIKE 'source:%'), 0);
  END CASE;
  RETURN NULL;
END
$$;
--> statement-breakpoint
DO $$
DECLARE
  summed record;
BEGIN
  FOR summed IN SELECT * FROM (VALUES ('reports', 'sum_printed'), ('claim_terms', 'sum_told')) AS tables (tab, body)
    CROSS JOIN (VALUES ('INSERT', 'NEW TABLE AS come'), ('UPDATE', 'NEW TABLE AS come OLD TABLE AS gone'), ('DELETE', 'OLD TABLE AS gone')) AS each (happening, rows) LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      'summed_' || lower(summed.happening), summed.happening, summed.tab, summed.rows, summed.body);
  END LOOP;
END
$$;
--> statement-breakpoint
INSERT INTO source_sums (source, reports) SELECT source, count(*) FROM reports WHERE source IS NOT NULL GROUP BY source;
--> statement-breakpoint
SELECT find_claims_by(ARRAY(SELECT id FROM claims ORDER BY id));
--> statement-breakpoint
CREATE INDEX "claim_terms_found" ON "claim_terms" USING gin ("terms","words" gin_trgm_ops) WITH (gin_pending_list_limit=256);
--> statement-breakpoint
CREATE INDEX "unmatched_names_words" ON "unmatched_names" USING gin ("name" gin_trgm_ops);