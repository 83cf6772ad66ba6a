import { Hono } from 'hono'
import { type SourceLedger as Ledger, readLedger } from '../../actions/sources/read-ledger.js'
import { type ClaimView, listClaims } from '../../db/claims.js'
import type { Page } from '../../db/page.js'
import { listReports, type ReportListing } from '../../db/reports.js'
import { listSources, type SourceDetail, type SourceListing, sourceDetail } from '../../db/sources.js'
import { BringIn } from '../components/bring-in.js'
import { ClaimTable } from '../components/claim-table.js'
import type { Reader } from '../components/document.js'
import { NextPage, PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { ReportList } from '../components/report-list.js'
import { SourceLedger } from '../components/source-ledger.js'
import { SourceName } from '../components/source-name.js'
import type { Locale } from '../locale/locale.js'
import { countryName, sideName, sourceName } from '../locale/names.js'
import type { Web } from '../web.js'
import { found, idOf, show, textOf } from './page.js'

export const sourcesPage = new Hono<Web>()
  .get('/', async (c) => {
    const words = textOf(c, 'words')
    const page = await listSources(c.get('context').db, { words, cursor: textOf(c, 'cursor') })
    return show(c, <SourcesPage reader={c.get('reader')} words={words} page={page} />)
  })
  .get('/:id', async (c) => {
    const { db } = c.get('context')
    const source = found(await sourceDetail(db, idOf(c)))
    // The database looks for the lists while the ledger is worked out.
    const [ledger, reports, claims] = await Promise.all([
      readLedger(c.get('context'), source.id),
      listReports(db, { source: source.id }),
      listClaims(db, { source: source.id }, { cursor: textOf(c, 'cursor') }),
    ])
    return show(
      c,
      <SourcePage reader={c.get('reader')} source={source} reports={reports} claims={claims} ledger={ledger} />,
    )
  })

interface SourcesPageProps {
  readonly reader: Reader
  /** What their names are searched for. */
  readonly words: string | undefined
  readonly page: Page<SourceListing>
}

/** Who publishes and who speaks. */
export function SourcesPage({ reader, words, page }: SourcesPageProps) {
  const { locale } = reader
  const { sources, count, desk, incidents } = locale.words
  return (
    <Layout reader={reader} title={sources.title} section="sources">
      <PageHead title={sources.title} deck={sources.deck} />
      {(words !== undefined || page.items.length > 0) && (
        <form class="filters" action="/sources" method="get">
          <TextField name="words" label={sources.search} value={words} type="search" />
          <button type="submit">{desk.link.search}</button>
        </form>
      )}
      {page.items.length === 0 && words !== undefined ? (
        <p>
          {sources.nothingFound} <a href="/sources">{incidents.clear}</a>
        </p>
      ) : page.items.length === 0 ? (
        <BringIn locale={locale} text={sources.empty} />
      ) : (
        <ul class="row-list">
          {page.items.map((source) => (
            <li>
              <h2>
                <a href={`/sources/${source.id}`}>
                  <SourceName locale={locale} name={source.name} />
                </a>
              </h2>
              <p class="facts">
                <SourceFacts locale={locale} source={source} />
                <span>{locale.count(count.reports, source.reports)}</span>
                <span>{locale.count(count.claims, source.claims)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
    </Layout>
  )
}

function SourceFacts({ locale, source }: { locale: Locale; source: SourceListing }) {
  const { sources, sourceKind, board } = locale.words
  return (
    <>
      <span>{sourceKind[source.kind]}</span>
      {source.country && <span>{countryName(locale, source.country)}</span>}
      {source.side && <bdi>{`${board.party}${locale.words.colon}${sideName(locale, source.side)}`}</bdi>}
      <span>
        {sources.reliability + locale.words.colon}
        {source.reliability}
        {source.reliability === 'F' && ` (${sources.unknownReliability})`}
      </span>
    </>
  )
}

interface SourcePageProps {
  readonly reader: Reader
  readonly source: SourceDetail
  readonly reports: Page<ReportListing>
  readonly claims: Page<ClaimView>
  readonly ledger: Ledger
}

/** What one source published and what it said. */
export function SourcePage({ reader, source, reports, claims, ledger }: SourcePageProps) {
  const { locale } = reader
  const { sources } = locale.words
  const called = sourceName(locale, source.name)
  const aliases = source.names.filter((name) => name !== called)
  return (
    <Layout reader={reader} title={called} section="sources">
      <PageHead title={<bdi>{called}</bdi>}>
        <p class="meta">
          <SourceFacts locale={locale} source={source} />
        </p>
        {aliases.length > 0 && (
          <p class="meta">
            <span>
              {sources.aliases + locale.words.colon}
              {aliases.map((alias, index) => (
                <>
                  {index > 0 && ' · '}
                  <bdi>{alias}</bdi>
                </>
              ))}
            </span>
          </p>
        )}
      </PageHead>
      <SourceLedger locale={locale} ledger={ledger} />
      {reports.items.length > 0 && (
        <section class="metric">
          <h2>{sources.reports}</h2>
          <ReportList locale={locale} reports={reports.items} heading="h3" />
        </section>
      )}
      {claims.items.length > 0 && (
        <section class="metric">
          <h2>{sources.spoke}</h2>
          <ClaimTable locale={locale} claims={claims.items} />
          <NextPage locale={locale} address={reader.address} next={claims.next} />
        </section>
      )}
    </Layout>
  )
}
