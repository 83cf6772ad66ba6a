import { Hono } from 'hono'
import { oddMarks } from '../../core/text/odd-marks.js'
import { type ClaimView, claimsOfReport } from '../../db/claims.js'
import { type Judgement, lastJudgements } from '../../db/judgements.js'
import { conflictsOfClaims } from '../../db/relations.js'
import { type ReportDetail, reportById } from '../../db/reports.js'
import { type SnapshotHead, snapshotsOfReport } from '../../db/snapshots.js'
import { Allowed } from '../components/allowed.js'
import { ClaimCard } from '../components/claim-card.js'
import { ClaimText } from '../components/claim-text.js'
import { outsideLink, type Reader } from '../components/document.js'
import { quantityWords } from '../components/figure.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { OddMarkList } from '../components/odd-mark-list.js'
import { ReportTitle } from '../components/quoted-span.js'
import { Revisions } from '../components/revisions.js'
import { SnapshotList } from '../components/snapshot-list.js'
import { SourceName } from '../components/source-name.js'
import type { Locale } from '../locale/locale.js'
import { idIn } from '../queue-request.js'
import type { Web } from '../web.js'
import { QuoteForm } from './claim-by-hand.js'
import { found, idOf, show } from './page.js'

export const reportPage = new Hono<Web>().get('/:id', async (c) => {
  const { db } = c.get('context')
  const report = found(await reportById(db, idOf(c)))
  const claims = await claimsOfReport(db, report.id)
  const decisions = await lastJudgements(
    db,
    claims.map(({ id }) => id),
  )
  const edited = idIn(c.req.query('edit'))
  const conflicts = await conflictsOfClaims(
    db,
    claims.map(({ id }) => id),
  )
  const snapshots = await snapshotsOfReport(db, report.id)
  const props = { report, claims, decisions, conflicts, edited, snapshots }
  return show(c, <ReportPage reader={c.get('reader')} {...props} />)
})

interface ReportPageProps {
  readonly reader: Reader
  readonly report: ReportDetail
  readonly claims: readonly ClaimView[]
  readonly decisions: ReadonlyMap<number, Judgement>
  /** With how many others each of them conflicts. */
  readonly conflicts: ReadonlyMap<number, number>
  /** The claim whose fields are being set right. */
  readonly edited: number | undefined
  readonly snapshots: readonly SnapshotHead[]
}

/** A report's text with every claim marked in place, and beside it what was read from each. */
export function ReportPage({ reader, report, claims, decisions, conflicts, edited, snapshots }: ReportPageProps) {
  const { locale } = reader
  const { words } = locale
  const text = report.texts.at(-1)?.text ?? ''
  const standing = claims.filter((claim) => !claim.orphan)
  const orphans = claims.filter((claim) => claim.orphan)
  const title = report.title ?? report.label
  return (
    <Layout reader={reader} title={title} section="reports">
      <PageHead title={<ReportTitle report={report} />}>
        <Meta locale={locale} report={report} />
      </PageHead>
      <div class="report">
        <section aria-label={words.report.text}>
          <ClaimText
            text={text}
            lang={report.lang}
            claims={standing.map((claim) => ({
              ...claim,
              hint: `${words.metric[claim.metric]}: ${quantityWords(locale, claim)}`,
            }))}
          />
        </section>
        <section class="report-claims" aria-labelledby="claims-title">
          <OddMarkList locale={locale} marks={oddMarks(text)} />
          <h2 id="claims-title">{words.report.claims}</h2>
          {claims.length === 0 && <p class="soft">{words.report.noClaims}</p>}
          <ol>
            {[...orphans, ...standing].map((claim, index) => (
              <ClaimCard
                locale={locale}
                claim={claim}
                ordinal={claim.orphan ? null : index - orphans.length + 1}
                judgement={decisions.get(claim.id)}
                conflicts={conflicts.get(claim.id) ?? 0}
                edited={claim.id === edited}
              />
            ))}
          </ol>
          <Allowed to={`/reports/${report.id}/add-claim`} tell={locale}>
            <details class="tool" id="by-hand">
              <summary>{words.desk.report.addTitle}</summary>
              <p class="hint">{words.desk.report.addDeck}</p>
              <QuoteForm locale={locale} report={report} quote="" />
            </details>
          </Allowed>
        </section>
      </div>
      <Revisions locale={locale} report={report} claims={claims} />
      <SnapshotList locale={locale} snapshots={snapshots} />
      <Allowed to={`/reports/${report.id}/add-claim`}>
        <a class="button add-selected" href={`/reports/${report.id}/add-claim`} data-add-selected hidden>
          {words.desk.report.addSelected}
        </a>
      </Allowed>
    </Layout>
  )
}

function Meta({ locale, report }: { locale: Locale; report: ReportDetail }) {
  const { words } = locale
  const original = outsideLink(report.url)
  return (
    <p class="meta">
      {report.source !== null && report.sourceName !== null && (
        <a href={`/sources/${report.source}`}>
          <SourceName locale={locale} name={report.sourceName} />
        </a>
      )}
      <span>
        {words.report.published + words.colon}
        {locale.day(report.published) ?? words.board.notKnown}
      </span>
      <span>
        {words.report.retrieved + words.colon}
        {locale.day(report.recorded)}
      </span>
      {report.texts.length > 1 && (
        <span>
          {words.report.revisions + words.colon}
          {locale.number(report.texts.length)}
        </span>
      )}
      {original && (
        <a href={original} rel="noreferrer noopener external">
          {words.report.original}
        </a>
      )}
    </p>
  )
}
