/** How many claims each report has. */
const CLAIMS_A_REPORT = 5

/** Statements that fill the first tables that there ever were (migration `tables`) with so many claims and all around them. */
export const fillFirstTables = (claims: number): string[] => {
  const reports = Math.ceil(claims / CLAIMS_A_REPORT)
  const report = `(i - 1) / ${CLAIMS_A_REPORT} + 1`
  return [
    `insert into sources (name, created) select 'Paper ' || i, '2016-10-04' from generate_series(1, 50) i`,
    `insert into reports (key, label, source, lang, published, places, recorded)
      select 'key ' || i, 'report ' || i, i % 50 + 1, 'en', '2016-10-04', array['town ' || i % 900], '2016-10-05' from generate_series(1, ${reports}) i`,
    `insert into revisions (report, number, text, hash, retrieved)
      select i, 1, i || ' killed', encode(sha256(convert_to(i || ' killed', 'UTF8')), 'hex'), '2016-10-05' from generate_series(1, ${reports}) i`,
    `insert into claims (revision, first_revision, quote, number, start, "end", prefix, suffix, metric, bound, low, high, counted, status, scope,
        polarity, implicit, place, when_start, when_end, rules, confidence, maker, search)
      select ${report}, ${report}, i || ' killed', i::text, 0, length(i || ' killed'), '', '', 'killed', 'exact', i, i, 'people', 'unknown', 'event',
        'asserted', false, 'town ' || i % 900, '2016-10-03', '2016-10-03', array['killed'], 0.9, 'rules', i || ' killed town ' || i % 900
      from generate_series(1, ${claims}) i`,
    `insert into attributions (claim, position, role, name, source)
      select i, 0, 'outlet', 'Paper ' || (${report}) % 50 + 1, (${report}) % 50 + 1 from generate_series(1, ${claims}) i`,
    `insert into incidents (title, maker, created) select 'incident ' || i, 'rules', '2016-10-05' from generate_series(1, ${reports}) i`,
    `insert into incident_links (claim, incident, state, maker, by, at)
      select i, ${report}, 'linked', 'rules', 'rules', '2016-10-05' from generate_series(1, ${claims}) i`,
    `insert into relations (a, b, relation, gap, rules)
      select i, i + 1, 'conflicts', 1, array['gap'] from generate_series(1, ${claims - 1}) i where i % ${CLAIMS_A_REPORT} > 0`,
  ]
}

/** What must be the same whatever migrations come: everything that the first tables held of every claim, as one hash. */
export const HELD = `select md5(string_agg(concat_ws('|', c.id, c.quote, c.low, c.high, c.place, c.search, v.text, r.key, r.label, a.name, l.incident, x.b, x.gap),
    ',' order by c.id)) as held, count(*)::int as claims
  from claims c join revisions v on v.id = c.revision join reports r on r.id = v.report
  join attributions a on a.claim = c.id join incident_links l on l.claim = c.id left join relations x on x.a = c.id`

/** Tables, columns, conditions, indexes, functions and triggers, in words. */
export const LAYOUT = `select string_agg(line, E'\\n' order by line collate "C") as layout from (
  select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line from information_schema.columns where table_schema = 'public'
  union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
  union all select indexdef from pg_indexes where schemaname = 'public'
  union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select proname || ' ' || md5(prosrc) from pg_proc where pronamespace = 'public'::regnamespace and prolang <> (select oid from pg_language where lanname = 'c')
) lines`
