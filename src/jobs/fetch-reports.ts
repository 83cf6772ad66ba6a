import type { ReportInput } from '../actions/reports/read-report.js'
import { isIsoDate } from '../core/iso-date.js'
import { detectLanguage } from '../ingest/detect-language.js'
import { FETCH_PROBLEMS } from '../ingest/fetch/fetch-problem.js'
import { readAddress } from '../ingest/read-address.js'

/** The reports at an address, as they stand there now: what was fetched before and edited since is a new revision. */
export async function fetchReports(
  address: string,
  allow: string,
  now: Date,
): Promise<{ readonly reports: ReportInput[] } | { readonly problem: string }> {
  try {
    const result = await readAddress(address, allow)
    if ('problem' in result) return { problem: String(result.problem) }
    const reports: ReportInput[] = []
    for (const { id: label, text, source, url, title, published } of result.reports) {
      const detected = await detectLanguage(text)
      if ('lang' in detected && text.trim() !== '')
        reports.push({
          label,
          text,
          lang: detected.lang,
          source: source ?? null,
          url: url ?? address,
          title: title ?? null,
          published: published && isIsoDate(published) ? published : null,
          retrieved: now,
        })
    }
    return reports.length > 0 ? { reports } : { problem: FETCH_PROBLEMS.textless }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
