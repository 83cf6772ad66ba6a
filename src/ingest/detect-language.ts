import { LANGUAGES, type LanguageCode } from '../core/claim/vocabulary.js'

/** What a text is judged by: enough to be sure of, little enough to be quick. */
const SAMPLE = 4_000

/** The report's language, or the code of the one it looks like where that is none of ours ('' where nothing can be told). */
export async function detectLanguage(text: string): Promise<{ lang: LanguageCode } | { unknown: string }> {
  // The detector's tables take a quarter of a second to load: only those who need it pay.
  const { eld } = await import('eld/small')
  const sample = text.slice(0, SAMPLE)
  const { language } = eld.detect(sample)
  const known = LANGUAGES.find((code) => code === language)
  if (known) return { lang: known }
  const scores = eld.detect(sample).getScores()
  const best = Math.max(0, ...Object.values(scores))
  // A short headline full of names is often nearest to some other language by a hair.
  const near = LANGUAGES.filter((code) => (scores[code] ?? 0) >= best * 0.85 && best > 0)
  return near[0] ? { lang: near[0] } : { unknown: language }
}
