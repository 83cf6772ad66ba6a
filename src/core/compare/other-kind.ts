import type { Speaker } from './speaker.js'

/** "the European hospital" is no other hospital, the Kurdish ministry not Iraq's. */
export const otherKind = (a: Speaker, b: Speaker): boolean =>
  TELLING.some((id) => a.body.has(id) !== b.body.has(id)) ||
  isOfLess(a, b) ||
  isOfLess(b, a) ||
  isOfAProvince(a, b) ||
  isOfAProvince(b, a)
/** A province's agency and the nation's. */
const isOfLess = (a: Speaker, b: Speaker): boolean =>
  a.body.has('provincial') && !a.body.has('national') && b.body.has('national') && !b.body.has('provincial')
/** "the health department of Dhi Qar" and "Iraq's health ministry". */
const isOfAProvince = (a: Speaker, b: Speaker): boolean =>
  b.body.has('ministry') &&
  b.nations.size > 0 &&
  b.names.size === 0 &&
  !a.body.has('ministry') &&
  a.nations.size === 0 &&
  a.persons.size === 0 &&
  a.names.size > 0
const TELLING = ['european', 'african', 'kurdish', 'unity', 'junta', 'union'] as const
