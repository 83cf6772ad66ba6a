import { Hono } from 'hono'
import type { Page } from '../../db/page.js'
import { listReports, type ReportListing } from '../../db/reports.js'
import type { Reader } from '../components/document.js'
import { ExportLinks } from '../components/export-links.js'
import { NextPage, PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { ReportList } from '../components/report-list.js'
import type { Web } from '../web.js'
import { show, textOf } from './page.js'

export const reportsPage = new Hono<Web>().get('/', async (c) => {
  const page = await listReports(c.get('context').db, {}, { cursor: textOf(c, 'cursor') })
  return show(c, <ReportsPage reader={c.get('reader')} page={page} />)
})

/** Every text that was added. */
export function ReportsPage({ reader, page }: { reader: Reader; page: Page<ReportListing> }) {
  const { locale } = reader
  const { report, nav } = locale.words
  return (
    <Layout reader={reader} title={report.title} section="reports">
      <PageHead title={report.title} deck={report.deck} />
      {page.items.length === 0 ? (
        <div class="empty">
          <p>{report.empty}</p>
          <p>
            <a href="/add">{nav.add}</a>
          </p>
        </div>
      ) : (
        <ReportList locale={locale} reports={page.items} />
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
      {page.items.length > 0 && (
        <p class="exports">
          <ExportLinks locale={locale} of="snapshots" query={{}} />
        </p>
      )}
    </Layout>
  )
}
