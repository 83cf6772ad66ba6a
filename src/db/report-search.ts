import { type SQL, sql } from 'drizzle-orm'
import { reports, revisions, sourceNames } from '../../schema/index.js'
import { gazetteer } from '../core/gazetteer/gazetteer.js'
import { shortestNames } from './claim-filter.js'
import { isNameAsked } from './name-asked.js'

/** Texts are looked through in the newest reports: titles, labels, addresses and outlets in all. */
export const TEXTS_SEARCHED = 2_000

/** Reports in whose title, outlet, address or text every word stands, in any spelling, a place by any of its names. */
export function reportsAsked(words: string | undefined): SQL | undefined {
  const all = (words ?? '').split(/\s+/).filter((word) => word !== '')
  if (all.length === 0) return undefined
  const each = sql.join(all.map(held), sql` and `)
  return all.length === 1 ? each : sql`((${each}) or ${held(all.join(' '))})`
}

/** As arrays, found first: else Postgres walks all reports by their ids to the newest that are among these. */
function held(words: string): SQL {
  const pattern = shortestNames([words, ...gazetteer().namesBeside(words)].map((name) => name.toLowerCase()))
    .map(inAnySpelling)
    .join('|')
  const found = [
    sql`select ${reports.id} from ${reports} where ${reports.title} ~* ${pattern}`,
    sql`select ${reports.id} from ${reports} where ${reports.title} is null and ${reports.label} ~* ${pattern}`,
    sql`select ${reports.id} from ${reports} where position(lower(${words}) in lower(${reports.url})) > 0`,
    sql`select ${reports.id} from ${reports} where ${reports.source} in
      (select ${sourceNames.source} from ${sourceNames} where ${isNameAsked(words)})`,
    sql`select ${revisions.report} from ${revisions} where ${revisions.text} ~* ${pattern} and ${revisions.report} in
      (select ${reports.id} from ${reports} order by ${reports.id} desc limit ${TEXTS_SEARCHED})`,
  ]
  return sql`${reports.id} = any(array(${sql.join(found, sql` union all `)}))`
}

/** Letters that are written one for the other, in Arabic and under Latin accents. */
const VARIANTS = ['اأإآٱ', 'ىيئی', 'ؤو', 'ةه', 'كک', 'aàâä', 'cç', 'eéèêë', 'iîï', 'oôö', 'uùûü']
const CLASS_OF = new Map(VARIANTS.flatMap((letters) => [...letters].map((letter) => [letter, `[${letters}]`] as const)))

/** The words as a regular expression that no accent and no hamza hides. */
const inAnySpelling = (words: string): string =>
  [...words.normalize('NFC')]
    .map((letter) => CLASS_OF.get(letter) ?? letter.replace(/[\\^$.|?*+()[\]{}]/, '\\$&'))
    .join('')
