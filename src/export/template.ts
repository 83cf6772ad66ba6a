import { CLAIM_COLUMNS } from './claim-columns.js'

/** Columns that only an archive fills. */
const OURS = new Set(['id', 'attribution', 'state', 'report_key', 'address'])

const EXAMPLE: Readonly<Record<string, string>> = {
  quote: 'at least 12 civilians',
  number: '12',
  low: '12',
  bound: 'at-least',
  metric: 'killed',
  status: 'civilian',
  counted: 'civilians',
  speaker: 'the health ministry',
  scope: 'event',
  polarity: 'asserted',
  place: 'Sirte',
  date_start: '2016-10-03',
  source: 'Coast Herald',
  title: 'Shelling of the old port',
  lang: 'en',
  published: '2016-10-04',
  source_article: 'https://news.example/port',
}

/** A table to fill in: the header, and one row as an example. */
export function templateCsv(): string {
  const names = CLAIM_COLUMNS.map(({ name }) => name).filter((name) => !OURS.has(name))
  return `\ufeff${names.join(',')}\r\n${names.map((name) => EXAMPLE[name] ?? '').join(',')}\r\n`
}
