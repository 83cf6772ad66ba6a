/** What can be taken out, with what it is of, its media type and the ending of its file's name. */
export const EXPORTS = {
  csv: { of: 'claims', type: 'text/csv; charset=utf-8', ending: 'csv', about: 'a row a claim (RFC 4180, UTF-8)' },
  xlsx: {
    of: 'claims',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    about: 'the same as a workbook',
  },
  jsonl: { of: 'claims', type: 'application/jsonl', ending: 'jsonl', about: 'a line a claim, as `extract` prints it' },
  json: { of: 'claims', type: 'application/json', ending: 'json', about: 'claims as the API gives them' },
  jsonld: {
    of: 'claims',
    type: 'application/ld+json',
    ending: 'jsonld',
    about: 'schema.org Claim with its appearance',
  },
  claimreview: {
    of: 'claims',
    type: 'application/ld+json',
    ending: 'claimreview.jsonld',
    about: 'schema.org ClaimReview: claims of incidents that a person graded',
  },
  annotations: {
    of: 'claims',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'annotations.jsonld',
    about: 'W3C web annotations',
  },
  bib: { of: 'claims', type: 'application/x-bibtex; charset=utf-8', ending: 'bib', about: 'citations, BibTeX' },
  ris: {
    of: 'claims',
    type: 'application/x-research-info-systems; charset=utf-8',
    ending: 'ris',
    about: 'citations, RIS',
  },
  plain: { of: 'claims', type: 'text/plain; charset=utf-8', ending: 'txt', about: 'citations, a line a claim' },
  events: {
    of: 'incidents',
    type: 'text/csv; charset=utf-8',
    ending: 'events.csv',
    about: 'a row an incident, with the column names of UCDP GED',
  },
  'events-xlsx': {
    of: 'incidents',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'events.xlsx',
    about: 'the same as a workbook',
  },
  warc: {
    of: 'snapshots',
    type: 'application/warc',
    ending: 'warc.gz',
    about: 'every page as it was fetched, with its headers and time (WARC 1.1, gzipped)',
  },
  atom: { of: 'conflicts', type: 'application/atom+xml; charset=utf-8', ending: 'atom', about: 'the newest conflicts' },
} as const

export type ExportFormat = keyof typeof EXPORTS
export const EXPORT_FORMATS = Object.keys(EXPORTS) as [ExportFormat, ...ExportFormat[]]

/** The formats in which lists of a kind can be taken out. */
export const formatsOf = (of: (typeof EXPORTS)[ExportFormat]['of']): ExportFormat[] =>
  EXPORT_FORMATS.filter((format) => EXPORTS[format].of === of)

export const fileName = (format: ExportFormat): string => `${EXPORTS[format].of}.${EXPORTS[format].ending}`

/** The format that a file's ending asks for, the longest that fits; CSV where none does. */
export function formatOf(file: string): ExportFormat {
  const fits = EXPORT_FORMATS.filter((format) => file.toLowerCase().endsWith(`.${EXPORTS[format].ending}`))
  return fits.sort((a, b) => EXPORTS[b].ending.length - EXPORTS[a].ending.length)[0] ?? 'csv'
}

/** What a terminal would print as rubbish. */
export const isBinaryFormat = (format: ExportFormat): boolean => /sheet$|warc$/.test(EXPORTS[format].type)
