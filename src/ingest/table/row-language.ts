import { LANGUAGES, type LanguageCode } from '../../core/claim/vocabulary.js'

/** The language of a row's words: what its letters and words tell; where they tell nothing, the language of the table. */
export type RowLanguage = (words: string | null) => LanguageCode

/** How much nearer another language must be than the one expected: words of a cell are few, and many are of several languages. */
const CLEARLY = 1.1
/** For headers, of which half are the same in all of Latin letters. */
const AT_ALL = 1.02

/** The languages of a table's rows, and that of the table itself by its header: `Tués, Ville` is French, and so is its row of bare numbers. */
export async function rowLanguageOf(header: readonly string[]): Promise<RowLanguage> {
  const { eld } = await import('eld/small')
  const languageOf = (words: string, expected: LanguageCode, nearer: number): LanguageCode => {
    if (/\p{Script=Arabic}/u.test(words)) return 'ar'
    if (!/\p{L}/u.test(words)) return expected
    const scores = eld.detect(words).getScores()
    const near = (code: LanguageCode) => (scores[code] ?? 0) * (code === expected ? nearer : 1)
    return LANGUAGES.reduce((best, code) => (near(code) > near(best) ? code : best), expected)
  }
  const table = languageOf(header.join(', '), 'en', AT_ALL)
  return (words) => (words === null ? table : languageOf(words, table, CLEARLY))
}
