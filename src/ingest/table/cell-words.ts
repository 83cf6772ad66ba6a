import type { Bound, ClaimState, Metric, Polarity, Scope, Status } from '../../core/claim/vocabulary.js'
import { foldText } from '../../core/text/fold.js'
import { COUNTED } from './headers.js'

type Words<Word extends string> = Readonly<Partial<Record<Word, string>>>

const METRIC_WORDS: Words<Metric> = {
  killed: 'mort, mortes, tué, tuées, قتيل, قتلا, شهداء, وفيات, الوفيات',
  wounded: 'blessé, blessées, جريح, مصابون, إصابات, الإصابات',
  casualties: 'victimes, pertes, ضحايا, الضحايا, خسائر بشرية',
  missing: 'disparu, disparues, مفقودون, مفقود',
  detained: 'détenus, détenu, arrêtés, arrestations, prisonniers, محتجزون, المحتجزون, معتقلون, المعتقلون, أسرى',
  abducted: 'enlevés, enlèvements, otages, مخطوفون, المخطوفون, مختطفون, رهائن',
  displaced: 'déplacé, déplacées, réfugiés, نازحون, نازح, مهجرون, لاجئون',
  strength: 'fighters present, effectifs, combattants présents, عدد المقاتلين, قوام القوات',
  strikes: 'frappes, frappe, raids, bombardements, ضربات, الضربات, غارات, الغارات',
  munitions: 'munitions, bombes, missiles, obus, ذخائر, الذخائر, قذائف, صواريخ',
  equipment: 'matériel, véhicules, équipements, عتاد, العتاد, آليات, معدات',
  other: 'other figures, autre, autres, autres chiffres, أخرى, أرقام أخرى, غير ذلك',
}
const STATUS_WORDS: Words<Status> = {
  civilian: 'civilians, civil, civils, civile, civiles, مدني, مدنيون, مدنيين, المدنيون',
  combatant:
    'combatants, fighter, fighters, combattant, combattants, militaires, مقاتل, مقاتلون, مسلحون, عسكريون, جنود',
  mixed: 'civilians and combatants, mixte, civils et combattants, مختلط, مدنيون ومقاتلون',
  unknown: 'not said, inconnu, inconnue, non précisé, غير معروف, غير معروفة, غير مذكورة, مجهول',
}
const BOUND_WORDS: Words<Bound> = {
  exact: 'exactly, exactement, بالضبط, تماما',
  'at-least': 'au moins, على الأقل, لا يقل عن',
  'more-than': 'over, plus de, أكثر من',
  'at-most': 'up to, au plus, jusqu à, على الأكثر, ما يصل إلى',
  'less-than': 'under, moins de, أقل من',
  about: 'around, environ, près de, نحو, حوالي, قرابة',
  between: 'entre, entre deux nombres, بين, بين عددين',
  indefinite: 'vague words, vague, termes vagues, ألفاظ مبهمة, مبهم',
}
const SCOPE_WORDS: Words<Scope> = {
  event: 'one event, événement, un événement, حدث, حدث واحد',
  cumulative: 'total, running total, cumul, cumulé, bilan cumulé, متراكم, حصيلة متراكمة',
}
const POLARITY_WORDS: Words<Polarity> = {
  asserted: 'affirmé, مثبت',
  denied: 'démenti, nié, منفي',
}
const STATE_WORDS: Words<ClaimState> = {
  proposed: 'not decided, pas encore jugé, non jugé, لم يبت فيه',
  accepted: 'accepté, مقبول',
  corrected: 'corrigé, مصحح',
  rejected: 'rejeté, مرفوض',
}

const meaningsOf = (words: Words<string>): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([word, names]) => names!.split(', ').map((name) => [foldText(name), word] as const)),
  )

/** What cells of closed vocabularies mean in the three languages, by the field that they fill. */
const MEANINGS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  metric: new Map([...Object.entries(COUNTED), ...meaningsOf(METRIC_WORDS)]),
  status: meaningsOf(STATUS_WORDS),
  bound: meaningsOf(BOUND_WORDS),
  scope: meaningsOf(SCOPE_WORDS),
  polarity: meaningsOf(POLARITY_WORDS),
  state: meaningsOf(STATE_WORDS),
}

/** The word of a field's vocabulary that a cell means in another spelling or language. */
export const meantBy = (field: string, cell: string): string | undefined => MEANINGS[field]?.get(foldText(cell))
