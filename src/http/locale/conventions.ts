import type { Bound } from '../../core/claim/vocabulary.js'

/** The interval that words stand for (annotation's table), with the words of each language. */
export interface Convention {
  readonly bound: Bound
  readonly low: number | null
  readonly high: number | null
  readonly ar: string
  readonly en: string
  readonly fr: string
}

const row = (
  bound: Bound,
  low: number | null,
  high: number | null,
  ar: string,
  en: string,
  fr: string,
): Convention => ({
  bound,
  low,
  high,
  ar,
  en,
  fr,
})

export const CONVENTIONS: readonly Convention[] = [
  row('exact', 1, 1, 'مقتل جندي', 'a soldier was killed', 'un soldat tué'),
  row('exact', 2, 2, 'قتيلان، غارتين', 'two dead', 'deux morts'),
  row('exact', 0, 0, 'لم يصب أحد', 'no casualties', 'aucun blessé'),
  row('at-least', 12, null, 'لا يقل عن 12', 'at least 12, 12 or more', 'au moins 12'),
  row('more-than', 81, null, 'أكثر من 80', 'more than 80, over 80', 'plus de 80'),
  row('at-most', 0, 20, 'يصل إلى 20', 'up to 20', 'jusqu’à 20'),
  row('less-than', 0, 19, 'أقل من 20', 'fewer than 20', 'moins de 20'),
  row('about', 100, 100, 'نحو 100، حوالي 100', 'about 100, nearly 100', 'environ 100, une centaine'),
  row('between', 5000, 6000, 'بين خمسة وستة آلاف', 'between five and six thousand', 'entre cinq et six mille'),
  row('indefinite', 3, 9, 'بضعة', 'a few', 'quelques'),
  row('indefinite', 3, null, 'عدد من، عدة', 'several, a number of', 'plusieurs'),
  row('indefinite', 10, null, 'عشرات', 'tens', 'des dizaines'),
  row('indefinite', 12, null, '', 'dozens', ''),
  row('indefinite', 40, null, '', 'scores', ''),
  row('indefinite', 100, null, 'مئات', 'hundreds', 'des centaines'),
  row('indefinite', 1000, null, 'آلاف', 'thousands', 'des milliers'),
]
