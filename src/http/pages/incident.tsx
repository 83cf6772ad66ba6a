import { Hono } from 'hono'
import { assessIncident } from '../../actions/incidents/assess-incident.js'
import type { ProposedGrade } from '../../core/compare/testimony.js'
import { relationsOnBoard } from '../../db/board-relations.js'
import { type ClaimView, claimsById, claimsOfIncident } from '../../db/claims.js'
import { decisionsOn, type HistoryEntry, undoings } from '../../db/history.js'
import { type IncidentListing, incidentById } from '../../db/incidents.js'
import { type Judgement, judgementsOfIncident } from '../../db/judgements.js'
import { relationsOfClaims } from '../../db/relations.js'
import { type Board, boardOf } from '../board/board.js'
import { Allowed } from '../components/allowed.js'
import { BoardSummary } from '../components/board-summary.js'
import { BoardReports, BoardTable } from '../components/board-table.js'
import { ChartPatterns } from '../components/chart-key.js'
import type { Reader } from '../components/document.js'
import { ExportLinks } from '../components/export-links.js'
import { PageHead } from '../components/form.js'
import { IncidentJudgement, Verdict } from '../components/incident-judgement.js'
import { Layout } from '../components/layout.js'
import { MetricSection } from '../components/metric-section.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import { daysOf, placeName } from '../locale/names.js'
import type { Web, WebContext } from '../web.js'
import { found, idOf, show } from './page.js'

/** Pairs of one kind that are told without asking for all. */
const MOST_PAIRS = 10

export const incidentPage = new Hono<Web>().get('/:id', (c) => showBoard(c, idOf(c)))

/** The board of an incident; with a verdict that is not saved (yet) in the form. */
export async function showBoard(c: WebContext, id: number, preview?: string, status: 200 | 409 = 200) {
  const { db } = c.get('context')
  const incident = found(await incidentById(db, id))
  const claims = await claimsOfIncident(db, incident.id)
  const ids = new Set(claims.map((claim) => claim.id))
  const every = c.req.query('pairs') === 'all'
  const relations = await (every ? relationsOfClaims : relationsOnBoard)(db, [...ids])
  const outside = relations.flatMap(({ a, b }) => [a, b]).filter((id) => !ids.has(id))
  const others = await claimsById(db, [...new Set(outside)])
  const board = boardOf(claims, relations, others)
  const entries = await decisionsOn(db, incident.id, [...ids])
  const undone = await undoings(
    db,
    entries.map(({ id }) => id),
  )
  const judgements = await judgementsOfIncident(db, incident.id)
  const { grade: proposed } = await assessIncident(c.get('context'), incident.id)
  const judged = { judgements, entries, undone, preview, proposed }
  return show(
    c,
    <IncidentPage
      reader={c.get('reader')}
      incident={incident}
      claims={claims}
      board={board}
      judged={judged}
      every={every}
    />,
    status,
  )
}

interface IncidentPageProps {
  readonly reader: Reader
  readonly incident: IncidentListing
  readonly claims: readonly ClaimView[]
  readonly board: Board
  /** Whether every pair is told, or the first of each kind. */
  readonly every: boolean
  readonly judged: {
    readonly judgements: readonly Judgement[]
    readonly entries: readonly HistoryEntry[]
    readonly undone: ReadonlyMap<number, number>
    readonly preview: string | undefined
    readonly proposed: ProposedGrade | null
  }
}

/** The cross-check board: for each thing counted, who says what, where they part, and what cannot be compared. */
export function IncidentPage({ reader, incident, claims, board, judged, every }: IncidentPageProps) {
  const { locale } = reader
  const most = every ? Number.POSITIVE_INFINITY : MOST_PAIRS
  return (
    <Layout reader={reader} title={incidentTitle(locale, incident.title)} section="incidents">
      <ChartPatterns />
      <Head locale={locale} incident={incident} board={board} />
      {board.metrics.length > 0 && <BoardSummary reader={reader} board={board} />}
      <Tools locale={locale} incident={incident} />
      {board.metrics.map((metric, n) => (
        <MetricSection
          locale={locale}
          metric={metric}
          board={board}
          most={most}
          policy={reader.policy}
          incident={incident.id}
          first={n === 0}
        />
      ))}
      <IncidentJudgement locale={locale} incident={incident} claims={claims} {...judged} />
      <BoardTable locale={locale} claims={claims} metrics={board.metrics.map(({ metric }) => metric)} />
      <BoardReports locale={locale} claims={claims} />
    </Layout>
  )
}

function Head({ locale, incident, board }: { locale: Locale; incident: IncidentListing; board: Board }) {
  const { words } = locale
  return (
    <PageHead title={<bdi>{incidentTitle(locale, incident.title)}</bdi>}>
      <p class="facts">
        {incident.place && <bdi>{placeName(locale, incident.place)}</bdi>}
        <span>{daysOf(locale, incident) ?? words.board.notKnown}</span>
        <span>{locale.count(words.count.reports, incident.reports)}</span>
        <span>{locale.count(words.count.origins, board.voices)}</span>
        {incident.grade && <span class="grade">{words.grade[incident.grade]}</span>}
        {board.conflicts > 0 && (
          <strong class="conflict-count">{locale.count(words.count.conflicts, board.conflicts)}</strong>
        )}
        {board.conflicts === 0 && board.voices > 1 && <strong class="agreed">{words.incidents.agreement}</strong>}
      </p>
      {incident.verdict && <Verdict text={incident.verdict} />}
    </PageHead>
  )
}

function Tools({ locale, incident }: { locale: Locale; incident: IncidentListing }) {
  const { desk } = locale.words
  return (
    <div class="tools">
      <a href="#judgement">{desk.board.judgement}</a>
      <Allowed to={`/incidents/${incident.id}/name`}>
        <a href={`/incidents/${incident.id}/edit`}>{desk.board.edit}</a>
      </Allowed>
      <a href={`/review?incident=${incident.id}`}>{desk.review.title}</a>
      <button class="quiet" type="button" data-print hidden>
        {desk.board.sheet}
      </button>
      <details class="download">
        <summary>{desk.search.download}</summary>
        <ExportLinks locale={locale} of="claims" query={{ incident: String(incident.id) }} folded />
      </details>
    </div>
  )
}
