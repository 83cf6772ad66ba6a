import { INTERFACE_LANGUAGES, type LanguageCode } from '../core/claim/vocabulary.js'
import { compareReports } from '../core/compare/compare-reports.js'
import type { ComparableReport, Relation, SourcedClaim } from '../core/compare/relation.js'
import { explainRelation, isolate } from '../core/compare/sentence/explain.js'
import { summarise } from '../core/compare/summary.js'
import { extractClaims } from '../core/extract/engine.js'
import type { IncomingReport, ReadResult } from '../ingest/incoming-report.js'
import { readReports } from '../ingest/read-reports.js'
import { complain, print, printTable, remark, showInterval } from './terminal.js'

export interface CompareOptions {
  readonly lang?: LanguageCode
  readonly format: 'jsonl' | 'table'
  readonly summary?: boolean
  readonly json?: boolean
}

export async function compareFiles(files: readonly string[], options: CompareOptions): Promise<void> {
  const reports = new Map<string, ComparableReport>()
  for await (const result of readEach(files, options)) {
    if ('failure' in result) complain(result.failure.item, result.failure.problem)
    else if (reports.has(result.report.id)) complain(result.report.id, 'is given twice; the first counts')
    else reports.set(result.report.id, comparable(result.report))
  }
  if (reports.size === 0 && process.exitCode === undefined)
    complain(files.join(' ') || '-', 'holds no report; give one a line, as {"id": …, "text": …}')
  if (options.summary) printSummary([...reports.values()], options)
  else printRelations([...reports.values()], options)
}

/** Texts and pages by their ending; anything else holds a report a line. */
async function* readEach(files: readonly string[], { lang }: CompareOptions): AsyncGenerator<ReadResult> {
  for (const file of files.length > 0 ? files : ['-'])
    yield* readReports([file], { input: /\.(?:txt|text|md|html?)$/i.test(file) ? undefined : 'jsonl', lang })
}

function comparable(report: IncomingReport): ComparableReport {
  const { id, lang, source, published, text, incident } = report
  const claims = extractClaims(report).map((claim, i): SourcedClaim => ({ ...claim, id: `${id}#${i + 1}`, report: id }))
  return { id, lang, source, published, text, incident, claims }
}

function printRelations(reports: readonly ComparableReport[], { format }: CompareOptions): void {
  const told = new Map(reports.flatMap((report) => report.claims.map((claim) => [claim.id, { claim, report }])))
  const { relations } = compareReports(reports)
  for (const relation of relations) {
    const [a, b] = [told.get(relation.a), told.get(relation.b)]
    if (!a || !b) continue
    if (format === 'table') print(forPeople(relation, a, b))
    else {
      const { relation: kind, reason, gap, ratio } = relation
      print(JSON.stringify({ a: spanOf(a.claim), b: spanOf(b.claim), relation: kind, reason, gap, ratio }))
    }
  }
  if (relations.length > 0) return
  const nothing = `claims: ${told.size}, reports: ${reports.length}; no two claims can be held against each other${undated(reports)}`
  if (format === 'table') print(nothing)
  else if (reports.length > 0) remark('compare', nothing)
}

/** Why reports of one event may have found no other: a text or page alone often says no day. */
function undated(reports: readonly ComparableReport[]): string {
  const loose = reports.filter(({ published, incident }) => !published && !incident).length
  return loose === 0 || reports.length < 2
    ? ''
    : `; ${loose} of the reports have no date: give them as lines of JSON with published, or with one incident`
}

const spanOf = ({ report, start, end }: SourcedClaim) => ({ report, start, end })

interface Told {
  readonly claim: SourcedClaim
  readonly report: ComparableReport
}

/** Both quotes with who said them, and the sentence, in the language of the first. */
function forPeople(relation: Relation, a: Told, b: Told): string {
  const line = ({ claim, report }: Told): string =>
    `  ${report.id}: ${isolate(claim.quote.replace(/\s+/gu, ' '))} (${isolate(claim.speaker ?? report.source ?? '—')})`
  const spoken = ({ claim, report }: Told) => ({ ...claim, source: report.source })
  const lang = INTERFACE_LANGUAGES.find((code) => code === a.report.lang) ?? 'en'
  const sentence = explainRelation(relation, spoken(a), spoken(b), lang)
  return [
    `${relation.relation}${relation.reason ? ` (${relation.reason})` : ''}`,
    line(a),
    line(b),
    `  ${sentence}`,
    '',
  ].join('\n')
}

function printSummary(reports: readonly ComparableReport[], { json }: CompareOptions): void {
  const summaries = summarise(compareReports(reports))
  if (json) print(JSON.stringify(summaries, null, 2))
  else
    printTable(
      ['incident', 'metric', 'people', 'claims', 'origins', 'conflicts', 'ranges'],
      summaries.map((one) => [
        one.incident,
        one.metric,
        one.people,
        String(one.claims),
        String(one.origins),
        String(one.conflicts),
        one.ranges.map((range) => `${range.policy} ${showInterval(range)}`).join(', '),
      ]),
    )
}
