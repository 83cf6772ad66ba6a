import type { Metric } from '../core/claim/vocabulary.js'
import { withoutArabicArticle } from '../core/names/name-words.js'
import { foldText } from '../core/text/fold.js'
import { parseSearch, searchTokens, withOperator } from './claim-search.js'

/** Words under which people look for what was counted. Few quotes hold them: "مقتل جندي" and "12 people" are of the killed too. */
const WORDS: Readonly<Partial<Record<Metric, string>>> = {
  killed: 'killed dead deaths fatalities tués morts décès قتلى قتيل قتل مقتل شهداء وفيات',
  wounded: 'wounded injured injuries blessés جرحى جريح إصابات إصابة مصابون مصابين',
  casualties: 'casualties victims victimes ضحايا',
  missing: 'missing disparus مفقودون مفقودين',
  detained: 'detained arrested detainees prisoners détenus arrêtés prisonniers معتقلون معتقلين محتجزون محتجزين أسرى',
  abducted: 'abducted kidnapped enlevés مخطوفون مخطوفين مختطفون مختطفين',
  displaced: 'displaced refugees déplacés réfugiés نازحون نازحين لاجئون لاجئين',
  strength: 'fighters troops combattants مقاتلون مقاتلين',
  strikes: 'strikes airstrikes raids frappes غارات ضربات',
  munitions: 'missiles rockets bombs shells bombes obus munitions صواريخ قنابل قذائف ذخائر',
}

const METRIC_OF: ReadonlyMap<string, Metric> = new Map(
  Object.entries(WORDS).flatMap(([metric, words]) =>
    words.split(' ').map((word) => [foldText(word), metric as Metric]),
  ),
)

/** A search for one word of what was counted, as a search by the metric; null where none of its words is one or a metric is asked for. */
export function searchByMetric(query: string): { readonly metric: Metric; readonly query: string } | null {
  if (parseSearch(query).filter.metric) return null
  const tokens = searchTokens(query)
  for (const word of tokens) {
    const metric = METRIC_OF.get(withoutArabicArticle(foldText(word)))
    if (metric)
      return { metric, query: withOperator(tokens.filter((each) => each !== word).join(' '), 'metric', metric).trim() }
  }
  return null
}
