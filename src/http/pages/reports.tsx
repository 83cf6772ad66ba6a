import { Hono } from 'hono'
import { fill } from '../../core/text/fill.js'
import type { Page } from '../../db/page.js'
import { TEXTS_SEARCHED } from '../../db/report-search.js'
import { listReports, type ReportListing } from '../../db/reports.js'
import { addressWith } from '../back.js'
import { BringIn } from '../components/bring-in.js'
import type { Reader } from '../components/document.js'
import { ExportLinks } from '../components/export-links.js'
import { NextPage, PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { ReportList } from '../components/report-list.js'
import type { Web } from '../web.js'
import { show, textOf } from './page.js'

export const reportsPage = new Hono<Web>().get('/', async (c) => {
  const words = textOf(c, 'words')?.slice(0, 500)
  const page = await listReports(c.get('context').db, { words }, { cursor: textOf(c, 'cursor') })
  return show(c, <ReportsPage reader={c.get('reader')} words={words} page={page} />)
})

interface ReportsPageProps {
  readonly reader: Reader
  /** What titles, outlets and texts are searched for. */
  readonly words: string | undefined
  readonly page: Page<ReportListing>
}

/** Every text that was added. */
export function ReportsPage({ reader, words, page }: ReportsPageProps) {
  const { locale } = reader
  const { report, incidents, desk } = locale.words
  return (
    <Layout reader={reader} title={report.title} section="reports">
      <PageHead title={report.title} deck={report.deck} />
      {(words !== undefined || page.items.length > 0) && (
        <search>
          <form class="search" action="/reports" method="get">
            <TextField
              name="words"
              label={report.search}
              hint={fill(report.searchHint, { n: locale.number(TEXTS_SEARCHED) })}
              value={words}
              type="search"
            />
            <button type="submit">{desk.link.search}</button>
          </form>
        </search>
      )}
      {page.items.length === 0 && words !== undefined ? (
        <p>
          {report.nothingFound} <a href="/reports">{incidents.clear}</a> ·{' '}
          <a href={addressWith('/claims', { q: words })}>{report.searchClaims}</a>
        </p>
      ) : page.items.length === 0 ? (
        <BringIn locale={locale} text={report.empty} />
      ) : (
        <ReportList locale={locale} reports={page.items} />
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
      {page.items.length > 0 && words === undefined && (
        <p class="exports">
          <ExportLinks locale={locale} of="snapshots" query={{}} />
        </p>
      )}
    </Layout>
  )
}
