import { seedPlaces } from '../../../../gazetteer/gazetteer.js'
import { foldWord } from '../../../../text/fold.js'

/** Common nouns that begin a place's name, by breadth: 0 one spot or quarter, 0.5 a village, 1 a town, 2 a district, 3 countryside, 4 a province. */
const KINDS: readonly (readonly [number, string])[] = [
  [
    0,
    `حي حيي شارع سوق مخيم معبر مطار ميناء سجن مسجد جامع كنيسة مدرسة ساحة دوار جسر مزرعة معسكر قاعدة حقل جامعة فندق مقر مبنى محطة حاجز
    كمب ميدان مربع ثكنة سد برج`,
  ],
  [0.5, 'بلدة قرية عزبة نجع عزلة بلدات قرى بلدتي قريتي'],
  [1, 'مدينة ضاحية مدن مدينتي جزيرة عاصمة'],
  [2, 'منطقة قضاء ناحية مديرية محلية معتمدية محور جبل وادي سهل جبال جرود منطقتي ناحيتي مديريتي'],
  [3, 'ريف بادية'],
  [4, 'محافظة ولاية مقاطعة إقليم محافظتي قطاع ولايتي مقاطعتي'],
]

export const PLACE_KINDS: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap(([breadth, words]) => words.split(/\s+/u).map((word) => [foldWord(word), breadth] as const)),
)

/** Buildings and grounds that anybody may own: only a name with the article makes a place of them ("مبنى محترق" is any building). */
export const ANYONES: ReadonlySet<string> = new Set(
  'سوق مسجد جامع كنيسة مدرسة مزرعة معسكر قاعدة حقل جامعة فندق مقر مبنى محطة حاجز ثكنة برج'.split(' ').map(foldWord),
)

/** "من ناحية ثانية" leads over to something else, "مديرية الأمن" is an office, "قطاع الطرق" are robbers. */
export const NO_PLACE: ReadonlyMap<string, RegExp> = new Map([
  ['ناحيه', /^(?:ثانيه|اخري|ثالثه|اولي|مقابله|موازيه)$/u],
  ['مديريه', /^(?:ال)?(?:امن|صحه|تربيه|دفاع|شرطه|اوقاف|زراعه|شوون|طواري|اسعاف)$/u],
  ['قطاع', /^(?:ال)?طرق$/u],
])

/** A name of the gazetteer: its folded words and its breadth, on the scale of the kinds, a country 5. */
export interface PlaceName {
  readonly words: readonly string[]
  readonly breadth: number
}

const BREADTHS = { site: 0, district: 0, city: 1, province: 4, region: 4, country: 5 } as const

/** Arabic names of the gazetteer by their first word, the longest first; names that are ordinary words too are left out. */
export function placeNamesByFirstWord(): ReadonlyMap<string, PlaceName[]> {
  const byFirst = new Map<string, PlaceName[]>()
  for (const place of seedPlaces()) {
    for (const name of place.ar) {
      if (place.weak.includes(name)) continue
      const words = name.split(/\s+/u).map(foldWord)
      const list = byFirst.get(words[0]!) ?? []
      list.push({ words, breadth: BREADTHS[place.kind] })
      byFirst.set(words[0]!, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
