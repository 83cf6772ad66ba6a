import type { Draft } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'

/** "طفلان دون الـ18", "نساء فوق الـ 60". */
export function underAge(tokens: Tokens, { first, head }: Draft): string | null {
  if (head !== null || tokens[first]!.kind !== 'digits' || !/^ال?ـ?$/u.test(tokens[first - 1]?.folded ?? ''))
    return null
  return AGE_BOUNDS.has(tokens[first - 2]?.folded ?? '') ? 'age' : null
}
const AGE_BOUNDS = new Set(['دون', 'فوق', 'تحت', 'تجاوز', 'تجاوزت', 'سن'])

/** "رشاشات عيار 23", "عيار (14.5)". */
export function caliber(tokens: Tokens, { first, head }: Draft): string | null {
  const before = isMark(tokens[first - 1], '(') ? first - 2 : first - 1
  return head === null && CALIBER.test(tokens[before]?.folded ?? '') ? 'caliber' : null
}
const CALIBER = /^(?:من|ب)?(?:ال)?عيار$/u
