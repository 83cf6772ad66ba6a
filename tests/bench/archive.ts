import { sql } from 'drizzle-orm'
import { reports } from '../../schema/index.js'
import type { Db } from '../../src/db/engine/database.js'
import { rawRows } from '../../src/db/engine/raw-rows.js'

/** What a made archive is measured with: ordinary incidents and reports, and one large one of each. */
export interface Archive {
  readonly claims: number
  /** An incident with 200 claims, every pair of them related; a report with 100. */
  readonly incident: number
  readonly report: number
}

const CLAIMS_A_REPORT = 5
const CLAIMS_AN_INCIDENT = 25
const [BOARD_CLAIMS, REPORT_CLAIMS] = [200, 100]

const METRICS = `array['killed','wounded','missing','displaced','detained','strikes']`
const TOWNS = `array['Sirte','Mosul','Aleppo','Idlib','Gaza','Rafah','Taiz','Hudaydah','Mariupol','Kharkiv','Khartoum','El Fasher','Benghazi','Tripoli','Homs','Raqqa']`
const COUNTRIES = `array['ly','iq','sy','sy','ps','ps','ye','ye','ua','ua','sd','sd','ly','ly','sy','sy']`
const WORDS = `array['people','civilians','children','fighters','women','medics','residents','soldiers','مدنيا','شخصا','طفلا','مسلحا','civils','personnes']`
const SPEAKERS = `array['health ministry','civil defence','a local hospital','the army','a monitoring group','وزارة الصحة','الدفاع المدني','le ministère','residents','the coalition']`

/** Numbers in no step with one another, so that no two things always or never meet. */
const mixed = (number: string): string => `((${number})::bigint * 7919 % 100003)::int`
/** The town and the day of the incident, report or claim `n`. */
const TOWN = '1 + n * 7 % 16'
const DAY = `date '2014-01-01' + (n * 131 % 4000)::int`

/**
 * Fills an empty database with so many claims, made by the database itself, of which the same amount gives the same; one that was filled
 * before is left as it is. No trigger runs
 * and no foreign key is looked up meanwhile: the rows are known to fit, and incidents are summed once at the end.
 */
export async function fillArchive(db: Db, claims: number): Promise<Archive> {
  const [filled] = await db.select({ id: reports.id }).from(reports).limit(1)
  if (filled) return { claims, incident: 1, report: 1 }
  await db.transaction(async (inside) => {
    const [index] = await rawRows(inside, sql`select pg_get_indexdef('claim_terms_found'::regclass) as made`)
    await inside.execute(sql.raw('drop index claim_terms_found'))
    for (const statement of statements(claims)) await inside.execute(sql.raw(statement))
    await inside.execute(sql.raw(String(index!['made'])))
  })
  // Also sorts in what an index on words would else still hold unsorted.
  await db.execute(sql.raw('vacuum analyze'))
  return { claims, incident: 1, report: 1 }
}

function statements(claims: number): string[] {
  const reports = claims / CLAIMS_A_REPORT
  const incidents = claims / CLAIMS_AN_INCIDENT
  const report = `case when n <= ${REPORT_CLAIMS} then 1 else 2 + n % ${reports - 1} end`
  const place = `case when n <= ${REPORT_CLAIMS} then n - 1 else n / ${reports} end`
  return [
    'set local session_replication_role = replica',
    `insert into sources (name, kind, country, side, created)
      select case when n <= 10 then (${SPEAKERS})[n] else 'Outlet ' || n end, 'outlet', 'ly', case when n % 7 = 0 then 'us' end, now() from generate_series(1, 200) n`,
    `insert into source_names (source, name, folded) select id, name, lower(name) from sources`,
    `insert into incidents (title, place, latitude, longitude, country, start, "end", grade, maker, created)
      select 'Strike on ' || (${TOWNS})[${TOWN}] || ' no. ' || n, (${TOWNS})[${TOWN}], 10 + n % 400 / 10.0, 10 + n * 3 % 400 / 10.0,
        (${COUNTRIES})[${TOWN}], ${DAY}, ${DAY}, case n % 4 when 0 then 'fair' when 1 then 'weak' end, 'rules', now()
      from generate_series(1, ${incidents}) n`,
    `insert into reports (key, label, title, source, lang, published, recorded)
      select 'k' || n, 'report ' || n, 'Toll of the strike on ' || (${TOWNS})[${TOWN}] || ', report ' || n, 11 + n * 17 % 190,
        (array['ar','en','fr'])[1 + n % 3], to_char(${DAY}, 'YYYY-MM-DD'), now()
      from generate_series(1, ${reports}) n`,
    `insert into revisions (report, number, text, hash, retrieved)
      select id, 1, string_agg('On that day ' || c || ' people were killed there, the ministry said in a statement to the press. ', '' order by c),
        encode(sha256(id::text::bytea), 'hex'), now()
      from reports, generate_series(100, case when id = 1 then ${100 + REPORT_CLAIMS - 1} else 115 end) c group by id`,
    `insert into claims (revision, first_revision, quote, number, start, "end", prefix, suffix, metric, bound, low, high, counted, status,
        scope, polarity, implicit, place, place_key, when_start, when_end, rules, confidence, maker, state, search)
      select r, r, (100 + p) || ' people', (100 + p)::text, p * 87 + 12, p * 87 + 22, '', '', (${METRICS})[1 + n % 6], 'exact', n * 31 % 600,
        n * 31 % 600 + n % 3 * 10, (${WORDS})[1 + n % 14], (array['civilian','combatant','unknown'])[1 + n % 3], 'event', 'asserted', false,
        (${TOWNS})[${TOWN}], lower((${TOWNS})[${TOWN}]), ${DAY}, ${DAY}, '{}', (${mixed('n')} % 100) / 100.0,
        'rules', case when n % 5 = 0 then 'accepted' else 'proposed' end,
        lower((100 + p) || ' ' || (${WORDS})[1 + n % 14] || ' ' || (${TOWNS})[${TOWN}] || ' ' || (${SPEAKERS})[1 + ${mixed('n')} % 10] || ' ' || substr(md5(n::text), 1, 8))
      from (select n, ${report} r, ${place} p from generate_series(1, ${claims}) n) made`,
    `insert into attributions (claim, position, role, name, source)
      select id, 0, 'speaker', (${SPEAKERS})[1 + ${mixed('id')} % 10], 1 + ${mixed('id')} % 10 from claims`,
    `insert into attributions (claim, position, role, name, source)
      select c.id, 1, 'outlet', s.name, s.id from claims c join reports r on r.id = c.revision join sources s on s.id = r.source`,
    `insert into incident_links (claim, incident, state, maker, by, at)
      select id, case when id <= ${BOARD_CLAIMS} then 1 else 2 + id % ${incidents - 1} end, 'linked', 'rules', 'matching', now() from claims`,
    `insert into relations (a, b, relation, reason, gap, ratio, rules)
      select a, b, kind, case kind when 'not-comparable' then 'different-metric' end, case kind when 'conflicts' then 1 + (a * 7 + b) % 500 end,
        case kind when 'conflicts' then 1.5 end, '{}'
      from (select a, b, case when a % 6 <> b % 6 then 'not-comparable' when ${mixed('a + 3 * b')} % 4 = 0 then 'conflicts' else 'agrees' end kind from (
        select a, a + k * ${incidents - 1} b from generate_series(${BOARD_CLAIMS + 1}, ${claims}) a, generate_series(1, 3) k where a + k * ${incidents - 1} <= ${claims}
        union all select a, b from generate_series(1, ${BOARD_CLAIMS}) a, generate_series(1, ${BOARD_CLAIMS}) b where a < b) pairs) told`,
    `insert into history (at, by, action, noun, subject, before, after, previous, hash)
      select now(), 'rules', 'recordReport', 'report', n, null, '{}', encode(sha256((n - 1)::text::bytea), 'hex'), encode(sha256(n::text::bytea), 'hex')
      from generate_series(1, ${reports}) n`,
    'analyze',
    `insert into incident_sums (incident) select id from incidents`,
    `select sum_incidents(array(select id from incidents))`,
    `select find_claims_by(array(select id from claims order by id))`,
    `select sum_sources(array(select source from reports), '{}', 1)`,
    `select sum_sources(array(select substr(t, 8)::bigint from claim_terms, unnest(terms) t where t like 'source:%'), '{}', 0)`,
  ]
}
