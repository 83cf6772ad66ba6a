import { type EXPORTS, type ExportFormat, fileName, formatsOf } from '../../export/formats.js'
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
    {!folded && locale.words.desk.search.download}
    {groupsOf(of).map(([use, formats], index) => (
      <>
        {index > 0 ? ' · ' : folded ? '' : use ? ' ' : locale.words.colon}
        {use && locale.words.desk.search.exportsFor[use] + locale.words.colon}
        {formats.map((format) => (
          <>
            <a
              href={addressWith(`/api/v1/exports/${format}`, query)}
              download={format === 'atom' ? undefined : fileName(format)}
            >
              <bdi>{LABELS[format] ?? format.toUpperCase()}</bdi>
            </a>{' '}
          </>
        ))}
      </>
    ))}
  </span>
)

/** What the formats of claims are for: nobody can tell by their names alone. */
const USES = {
  tables: ['csv', 'xlsx'],
  citations: ['bib', 'ris', 'plain'],
  programs: ['jsonl', 'json', 'jsonld', 'claimreview', 'annotations'],
} as const satisfies Record<string, readonly ExportFormat[]>

/** The formats of a kind by their use; of those of one use no word needs to be said. */
function groupsOf(
  of: ExportLinksProps['of'],
): readonly (readonly [keyof typeof USES | null, readonly ExportFormat[]])[] {
  const formats = formatsOf(of)
  if (of !== 'claims') return [[null, formats]]
  const uses = Object.entries(USES) as [keyof typeof USES, readonly ExportFormat[]][]
  const rest = formats.filter((format) => !uses.some(([, known]) => known.includes(format)))
  return [...uses, ...(rest.length > 0 ? [[null, rest] as const] : [])]
}

/** Names of formats are the same in every language. */
const LABELS: Partial<Record<keyof typeof EXPORTS, string>> = {
  jsonld: 'schema.org Claim',
  claimreview: 'ClaimReview',
  annotations: 'Web Annotation',
  bib: 'BibTeX',
  plain: 'TXT',
  events: 'CSV',
  'events-xlsx': 'XLSX',
  atom: 'Atom',
}
