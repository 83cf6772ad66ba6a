import type { Status } from '../../../../claim/vocabulary.js'
import type { Tokens } from '../tokens.js'

/** Forces that only two words name: "قوى الأمن", "الوحدات الكردية", "هيئة تحرير الشام". */
const FORCES: ReadonlyMap<string, RegExp> = new Map([
  ['قوي', /^الامن(?:يه)?$/u],
  ['اجهزه', /^(?:ال)?(?:امن(?:يه)?|استخبارات|مخابرات)$/u],
  ['جهاز', /^(?:ال)?امن(?:ي)?$|^(?:ال)?(?:مخابرات|استخبارات)$|^مكافحه$/u],
  ['وحدات', /^(?:حمايه|الحمايه|كرديه|الكرديه|الخاصه|خاصه|العسكريه|القتاليه|الامنيه|الجيش)$/u],
  ['هييه', /^تحرير$/u],
  ['دفاع', /^الوطني$/u],
  ['دعم', /^السريع$/u],
  ['خوذ', /^الزرق(?:اء)?$/u],
  ['خارجين', /^(?:عن|علي)$/u],
  ['فرقه', /^(?:ال(?:اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره)|مدرعه|المدرعه)$/u],
])

/** Without the article, which stays on words that no dictionary knows. */
const bare = (stem: string): string => (stem.startsWith('ال') ? stem.slice(2) : stem)

/** Whether the word at `at` begins the name of a force. */
export function namesForce(tokens: Tokens, at: number): boolean {
  const { lex, kind, folded } = tokens[at]!
  const second = FORCES.get(bare(lex.stem))
  const next = tokens[at + 1]
  if (!second || kind !== 'word' || !next) return false
  return second.test(next.folded) || (bare(lex.stem) === 'فرقه' && /ال/u.test(folded) && /^\d{1,3}$/u.test(next.folded))
}

const STAFF = new Set(['طاقم', 'طواقم'])
const TENDING =
  /^(?:ال|لل)?(?:طبي|طبيه|تمريض|تمريضي|تمريضيه|اسعاف|اسعافي|اسعافيه|مستشفي|مشفي|اغاثه|اغاثي|اغاثيه|تعليمي|تعليميه|تدريسي|تدريسيه|صحفي|صحافي|اعلامي|اعلاميه)$/u
const ARMED = /^(?:ال)?(?:دبابه|دوريه|مدرعه|عربه|طراد|مدمره|فرقاطه|زورق)$/u
const OF_ARMIES = /^(?:ال)?(?:عسكريه|حربيه|مقاتله)$/u

/** "من الطواقم الطبية", "من طاقم الدبابة": what the crew does. */
export function crewOf(tokens: Tokens, at: number): Status | null {
  if (!STAFF.has(tokens[at]!.lex.stem)) return null
  const next = tokens[at + 1]?.folded ?? ''
  if (TENDING.test(next)) return 'civilian'
  return ARMED.test(next) || OF_ARMIES.test(tokens[at + 2]?.folded ?? '') ? 'combatant' : null
}

const RESIDENTS = new Set(['قاطني', 'قاطنين', 'اهل'])

/** "شبان من أبناء البلدة", "من قاطني المخيم", "من أصحاب المحال": who lives or trades there. */
export function livesThere(tokens: Tokens, at: number): boolean {
  const { stem, def } = tokens[at]!.lex
  const next = tokens[at + 1]?.lex.word
  if (RESIDENTS.has(stem)) return true
  if (def || !next) return false
  return (
    (stem === 'ابناء' && (next.place || next.placeNames !== null)) ||
    (stem === 'اصحاب' && (next.noun?.kind === 'thing' || tokens[at + 1]!.folded === 'المحال'))
  )
}
