import { parse } from 'csv-parse/sync'
import { writeXlsxStream } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { previewReports } from '../../src/actions/reports/preview-reports.js'
import { recordReport, recordReports } from '../../src/actions/reports/record-report.js'
import { contextOf } from '../../src/context.js'
import { guardCell, unguardCell } from '../../src/core/text/spreadsheet-cell.js'
import { listClaims, strayClaims } from '../../src/db/claims.js'
import type { Database } from '../../src/db/engine/database.js'
import { incidentByKey } from '../../src/db/incidents.js'
import { exportParts } from '../../src/export/export.js'
import { isClaimLine } from '../../src/ingest/table/jsonl-rows.js'
import { readTable, type TableOptions } from '../../src/ingest/table/read-table.js'
import { verdictsOf } from '../../src/ingest/table/verdicts.js'
import { fillSample } from '../http/sample.js'
import { freshDatabase, NOW, onBothEngines } from '../support/databases.js'

const read = (text: string, options?: TableOptions) => readTable(Buffer.from(text), options)
const claimsOf = async (text: string, options?: TableOptions) => {
  const { rows } = await read(text, options)
  return rows.map((row) =>
    'problem' in row ? row.problem.message : row.claims.map(({ low, high, metric }) => [metric, low, high]),
  )
}

async function exported(database: Database, format: 'csv' | 'xlsx' | 'jsonl'): Promise<Buffer> {
  const request = { format, claims: {}, incidents: {}, origin: 'http://desk.example', self: '', lang: 'en' } as const
  const parts: Buffer[] = []
  for await (const part of exportParts(contextOf(database.db), request)) parts.push(Buffer.from(part as string))
  return Buffer.concat(parts)
}

/** All cells of a table of claims but those that another archive numbers anew. */
function cells(csv: Buffer): string[] {
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
  return rows.map(({ id: _id, address: _address, ...row }) => JSON.stringify(row)).sort()
}

describe.each(['csv', 'xlsx', 'jsonl'] as const)('an export read back (%s)', (format) => {
  let [from, to]: Database[] = []
  beforeAll(async () => {
    from = await freshDatabase('pglite')
    to = await freshDatabase('pglite')
    await fillSample(from.db)
    const text = '+80 dead, "at least", in the port.\nThe army said 5 were wounded.'
    await recordReport(contextOf(from.db), {
      text,
      lang: 'en',
      label: '=SUM(1)',
      source: "'+Wire",
      url: 'https://w.example/1',
    })
  })
  afterAll(() => Promise.all([from?.close(), to?.close()]))

  it('loses nothing', async () => {
    const table = await readTable(await exported(from!, format))
    const results = await recordReports(contextOf(to!.db), table.reports)
    expect(results.filter((result) => result instanceof Error)).toEqual([])
    expect(table.ignored).toEqual([])
    const [before, after] = [cells(await exported(from!, 'csv')), cells(await exported(to!, 'csv'))]
    expect(before.length).toBeGreaterThan(15)
    expect(after).toEqual(before)
    expect(await strayClaims(to!.db)).toEqual([])
  })

  it('changes nothing where it came from', async () => {
    const before = await exported(from!, 'csv')
    const table = await readTable(await exported(from!, format))
    const results = await recordReports(contextOf(from!.db), table.reports)
    expect(results.map((result) => (result instanceof Error ? result.message : result.outcome))).toEqual(
      results.map(() => 'known'),
    )
    expect((await exported(from!, 'csv')).equals(before)).toBe(true)
  })
})

it.each(['+80', '=1+1', '@x', '\tx', "'", "'=x", "'quoted'", '-', ' =x', 'plain', "''+1"])(
  'a cell %j is guarded and read back',
  (text) => {
    expect(guardCell(text)).not.toMatch(/^\s*[=+\-@\t\r]/)
    expect(unguardCell(guardCell(text))).toBe(text)
  },
)

describe('headers and cells as people write them', () => {
  it.each([
    ['Low;High;Metric;Outlet\n12;20;killed;Wire', [[['killed', 12, 20]]]],
    ['\ufeffالأدنى,الأقصى,المصدر\n١٢,٢٠,وكالة', [[['other', 12, 20]]]],
    ['Chiffre\tJournal\n1 250\tDépêche', [[['other', 1250, 1250]]]],
    ['Claim,URL\n"At least 12 civilians were killed",https://w.example/a', [[['killed', 12, null]]]],
    ['عدد القتلى,المصدر\n٧,وكالة', [[['killed', 7, 7]]]],
    ['quote,source\n"قتل أكثر من ثمانين مسلحا",وكالة', [[['killed', 81, null]]]],
  ])('%j', async (table, claims) => {
    expect(await claimsOf(table)).toEqual(claims)
  })

  it('reads words around a number or in its place, under the usual headers', async () => {
    const table =
      'Number killed,Link\n12,https://a.example\nat least 25,https://b.example\nنحو خمسين,https://c.example\n'
    const { rows } = await read(table)
    const claims = rows.map((row) => ('problem' in row ? row.problem.message : row.claims[0]))
    expect(claims).toMatchObject([
      { metric: 'killed', bound: 'exact', low: 12, high: 12, quote: 'Number killed: 12' },
      { metric: 'killed', bound: 'at-least', low: 25, high: null, quote: 'Number killed: at least 25', number: '25' },
      { metric: 'killed', bound: 'about', low: 50, high: 50, number: 'خمسين' },
    ])
  })

  it.each([
    ['عدد القتلى,القائل,المصدر\n12,شرطة سرت,وكالة', 'ar', 'عدد القتلى: 12'],
    ['العدد,المقياس,المصدر\n١٢,قتلى,وكالة', 'ar', '١٢ قتلى'],
    ['Tués,Ville,Journal\n12,Alep,Dépêche', 'fr', 'Tués: 12'],
    ['Number,Counted,Outlet\n12,civilians,Wire', 'en', '12 civilians'],
    ['Killed,Said by,Outlet\n12,شرطة سرت,Wire', 'en', 'Killed: 12'],
  ])('quotes a bare number in the words of the table: %j', async (table, lang, quote) => {
    const { reports } = await read(table)
    expect(reports.map((report) => [report.lang, report.text.split('\n')[0]])).toEqual([[lang, quote]])
  })

  it.each([
    ['fr', 'Au moins douze civils ont été tués', ['killed', 12, null]],
    ['fr', 'Entre cinq et six mille combattants', ['strength', 5000, 6000]],
    ['en', 'Some thirty soldiers were wounded', ['wounded', 30, 30]],
    ['ar', 'قتل أكثر من ثمانين مسلحا', ['killed', 81, null]],
  ])('reads a quote in its own language (%s), whatever that of the header', async (lang, quote, claim) => {
    for (const header of ['Quote,Outlet', 'Citation,Journal', 'الاقتباس,المصدر']) {
      const { reports } = await read(`${header}\n${quote},Wire`)
      expect([header, reports[0]?.lang]).toEqual([header, lang])
      expect(await claimsOf(`${header}\n${quote},Wire`)).toEqual([[claim]])
    }
  })

  it('takes a column by hand, over what it would have guessed', async () => {
    const text = 'Losses,Total,Paper\n12,99,Wire'
    expect(await claimsOf(text, { columns: { number: 'Losses', source: 'paper' } })).toEqual([[['other', 12, 12]]])
    await expect(read(text)).rejects.toThrow(/no column of numbers or quotes; name one with --column number=HEADER/)
    await expect(read(text, { columns: { number: 'Lost' } })).rejects.toThrow(
      "has no column 'Lost', named for number (headers: Losses, Total, Paper)",
    )
  })

  it('reads days in their usual spellings', async () => {
    const days = ['2016-10-04', '04/10/2016', '4 October 2016', '10/24/2016', '31/02/2016', 'Monday']
    const { rows } = await read(`low,source,date\n${days.map((day) => `1,Wire,${day}`).join('\n')}`)
    expect(rows.map((row) => ('problem' in row ? row.problem.message : row.claims[0]!.when?.start))).toEqual([
      '2016-10-04',
      '2016-10-04',
      '2016-10-04',
      '2016-10-24',
      "date start: '31/02/2016' is no date: write it as 2016-10-04",
      "date start: 'Monday' is no date: write it as 2016-10-04",
    ])
  })

  it('reads a workbook, with its numbers and dates as such', async () => {
    const rows = [
      ['low', 'source', 'date'],
      [12, 'Wire', new Date('2016-10-04T00:00:00Z')],
    ]
    const bytes = new Uint8Array(await new Response(writeXlsxStream(rows.values(), { name: 'a' })).arrayBuffer())
    const {
      rows: [row],
    } = await readTable(bytes)
    expect(row).toMatchObject({ number: 2, claims: [{ low: 12, when: { start: '2016-10-04' } }] })
  })

  it('names each bad row and reads the rest', async () => {
    const text =
      'low,high,metric,source\n1,2,killed,A\n5,2,killed,A\nx,,killed,A\n1,2,sheep,A\n,,,\n3,3,wounded,\n"4,4,killed,A'
    expect(await claimsOf(text)).toEqual([
      [['killed', 1, 2]],
      'low 5 is more than high 2',
      "low: 'x' is no whole number",
      expect.stringMatching(/^metric: 'sheep' is none of killed, /),
      'says no source, report or url, so that nobody could look it up: give one of them a column, or name the outlet by --source',
      expect.stringMatching(/quotation mark/),
    ])
  })
})

describe('tables of events', () => {
  it('takes words and months of the three languages in its cells', async () => {
    const { rows } = await read(
      'nombre,type,borne,statut,date,qui l’a dit,média\n' +
        '12,Tués,au moins,civils,1er août 2021,le ministère de la Santé,Le Quotidien\n' +
        '7,الجرحى,أكثر من,مدنيون,4 تشرين الأول 2016,وزارة الصحة,صحيفة الساحل\n' +
        '3,missing,,,4 Oct 2016,,Gazette\n',
    )
    expect(rows.map((row) => ('claims' in row ? row.claims[0] : row))).toMatchObject([
      { metric: 'killed', bound: 'at-least', low: 12, high: null, status: 'civilian', when: { start: '2021-08-01' } },
      { metric: 'wounded', bound: 'more-than', low: 8, high: null, status: 'civilian', when: { start: '2016-10-04' } },
      { metric: 'missing', when: { start: '2016-10-04' } },
    ])
  })

  it('of UCDP', async () => {
    const table = await read(
      'id,type_of_violence,side_a,side_b,source_original,where_coordinates,date_prec,date_start,date_end,deaths_a,deaths_civilians,best,high,low\n7,1,Army,Front,a local doctor,Sirte,1,2016-10-03,2016-10-03,2,5,12,20,10',
    )
    expect(table.kind).toBe('UCDP GED')
    const [report] = table.reports
    expect(report).toMatchObject({ key: 'table:UCDP GED:7', source: 'UCDP GED', label: 'UCDP GED 7' })
    expect(report!.given).toMatchObject([
      { quote: 'deaths: 12 (10–20)', low: 10, high: 20, bound: 'between', speaker: 'a local doctor', place: 'Sirte' },
      { low: 5, high: 5, status: 'civilian', when: { start: '2016-10-03', precision: 1 } },
      { low: 2, high: 2, status: 'combatant', counted: 'Army' },
    ])
    for (const { quote, start, end } of report!.given) expect([...report!.text].slice(start, end).join('')).toBe(quote)
  })

  it('of ACLED and of Airwars', async () => {
    const acled = await read(
      'event_id_cnty,event_date,event_type,actor1,location,source,notes,fatalities\nLBY1,03 October 2016,Battles,Front,Sirte,Wire,Clashes.,8\nLBY2,03 October 2016,Battles,Front,Sirte,Wire,Clashes.,',
    )
    expect(acled.kind).toBe('ACLED')
    expect(acled.rows[0]).toMatchObject({
      claims: [{ low: 8, via: 'Wire', place: 'Sirte', when: { start: '2016-10-03' } }],
    })
    expect(acled.rows[1]).toMatchObject({ problem: { message: 'fatalities is empty' } })
    const airwars = await read(
      'Code,Incident date,Location,Civilians killed (min),Civilians killed min,Civilians killed max,Civilians injured min\nLIB09,2016-10-03,Sirte,,3,5,7',
    )
    expect(airwars.rows[0]).toMatchObject({
      claims: [
        { metric: 'killed', status: 'civilian', low: 3, high: 5 },
        { metric: 'wounded', low: 7, high: 7 },
      ],
    })
  })
})

onBothEngines('a table kept', (context) => {
  const table = (low: number) => read(`low,metric,source,url,place\n${low},killed,Wire,https://w.example/kept,Sirte\n`)

  it('is known when it comes again, and a row that changed is a revision', async () => {
    const outcomes = async (low: number) => {
      const { reports } = await table(low)
      return (await recordReports(context(), reports)).map((result) => (result as { outcome: string }).outcome)
    }
    expect(await outcomes(12)).toEqual(['recorded'])
    expect(await outcomes(12)).toEqual(['known'])
    expect(await outcomes(15)).toEqual(['revised'])
    const { items } = await listClaims(context().db)
    expect(items.map(({ low, orphan }) => [low, orphan])).toEqual([
      [15, false],
      [12, true],
    ])
  })

  it('says beforehand what would come of every row, and keeps nothing', async () => {
    const before = (await listClaims(context().db)).items.length
    const mixed = await read(
      'low,metric,source,url\n15,killed,New,https://w.example/new\nx,killed,Wire,https://w.example/kept\n',
    )
    const verdicts = verdictsOf(mixed, await previewReports(context(), mixed.reports))
    expect(verdicts.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'new'],
      [3, 'failed'],
    ])
    expect((await listClaims(context().db)).items).toHaveLength(before)
  })

  it('gives an incident that it names the place and the day of most of its claims', async () => {
    const database = await freshDatabase('pglite')
    const table = await read(
      'killed,incident,place,date,link\n' +
        '12,Bakery,Derna,2016-10-03,https://a.example\n14,Bakery,Derna,2016-10-03,https://b.example\n9,Bakery,Sirte,2016-10-04,https://c.example\n',
    )
    await recordReports(contextOf(database.db), table.reports)
    expect(await incidentByKey(database.db, 'Bakery')).toMatchObject({
      place: 'Derna',
      start: '2016-10-03',
      end: '2016-10-03',
    })
    await database.close()
  })

  it('never replaces the text of a report: its quotes must stand there', async () => {
    const url = 'https://w.example/text'
    await recordReport(contextOf(context().db, { now: () => NOW }), {
      url,
      label: 'text',
      lang: 'en',
      text: 'A raid killed 9 people. The mayor counted 11.',
    })
    const { reports } = await read(`quote,number,low,high,metric,url\nThe mayor counted 11,11,11,11,killed,${url}\n`)
    expect(await recordReports(context(), reports)).toMatchObject([{ outcome: 'revised' }])
    expect(await recordReports(context(), reports)).toMatchObject([{ outcome: 'known' }])
    const strange = await read(`quote,metric,url\nThe mayor counted 17,killed,${url}\n`)
    const [refused] = await recordReports(context(), strange.reports)
    expect((refused as Error).message).toMatch(
      /the quote 'The mayor counted 17' does not stand in the text of report \d+/,
    )
    expect(await strayClaims(context().db)).toEqual([])
  })
})

describe('claims as JSON lines', () => {
  const line = { quote: '12 people', number: '12', start: 3, end: 12, metric: 'killed', report: 'wire-7', rules: ['x'] }

  it('are rows, by the names of their fields, and a broken line does not stop the rest', async () => {
    const text = `${JSON.stringify(line)}\nno JSON\n\n${JSON.stringify({ ...line, number: '13', place: 'Sirte' })}\n`
    const { rows, ignored } = await read(text)
    expect(ignored).toEqual([])
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 4])
    expect(rows[0]).toMatchObject({ claims: [{ low: 12, high: 12, metric: 'killed', quote: '12 people' }] })
    expect(rows[1]).toMatchObject({ problem: { message: 'is no JSON object' } })
    expect(rows[2]).toMatchObject({
      problem: { message: expect.stringContaining("'13' does not stand in the quote") },
    })
  })

  it('are told from reports', () => {
    expect(isClaimLine(JSON.stringify(line))).toBe(true)
    expect(isClaimLine(JSON.stringify({ id: 1, text: '12 people were killed', number: 7 }))).toBe(false)
    expect([isClaimLine('[1]'), isClaimLine('{'), isClaimLine('')]).toEqual([false, false, false])
  })
})
