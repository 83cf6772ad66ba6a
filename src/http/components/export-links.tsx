import { EXPORTS, fileName, formatsOf } from '../../export/formats.js'
import { addressWith } from '../back.js'
import type { Locale } from '../locale/locale.js'

interface ExportLinksProps {
  readonly locale: Locale
  readonly of: (typeof EXPORTS)[keyof typeof EXPORTS]['of']
  /** What the page shows, as the export takes it. */
  readonly query: Readonly<Record<string, string | undefined>>
  /** Whether what they stand under says already what they are. */
  readonly folded?: boolean
}

/** What is shown, to take away: a link a format. */
export const ExportLinks = ({ locale, of, query, folded = false }: ExportLinksProps) => (
  <span class="exports">
    {!folded && locale.words.desk.search.download + locale.words.colon}
    {formatsOf(of).map((format) => (
      <>
        <a
          href={addressWith(`/api/v1/exports/${format}`, query)}
          download={format === 'atom' ? undefined : fileName(format)}
          title={EXPORTS[format].about}
        >
          <bdi>{LABELS[format] ?? format.toUpperCase()}</bdi>
        </a>{' '}
      </>
    ))}
  </span>
)

/** Names of formats are the same in every language. */
const LABELS: Partial<Record<keyof typeof EXPORTS, string>> = {
  jsonld: 'Claim',
  claimreview: 'ClaimReview',
  annotations: 'Web Annotation',
  bib: 'BibTeX',
  plain: 'TXT',
  events: 'CSV',
  'events-xlsx': 'XLSX',
  atom: 'Atom',
}
