import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex, Role } from '../words/lex.js'
import { agencyAt } from './agency.js'
import { OCCASIONS } from './office.js'
import { isPlainName } from './plain-name.js'
import { quotedUntil } from './quoted-name.js'
import { shortName } from './speaker-name.js'
import { type Phrase, speakerPhrase } from './speaker-phrase.js'
import { isOffice } from './trailing-name.js'

/** A person's name that stands behind the office and not within it. */
export const nameBehind = (doc: Doc<Lex>, phrase: Phrase): Phrase | null =>
  bracketedName(doc.tokens, phrase) ??
  appositeName(doc, phrase) ??
  calledName(doc.tokens, phrase) ??
  selfCalled(doc.tokens, phrase)

/** "فصيل يطلق على نفسه اسم «أنصار كذا»", "حركة تطلق على نفسها أنصار كذا". */
function selfCalled(tokens: Tokens, { last }: Phrase): Phrase | null {
  if (!/^[يت]طلق$/u.test(tokens[last + 1]?.folded ?? '') || !/^نفس(?:ه|ها)$/u.test(tokens[last + 3]?.folded ?? ''))
    return null
  const open = tokens[last + 4]?.folded === 'اسم' ? last + 5 : last + 4
  const close = isMark(tokens[open], '«“"') ? quotedUntil(tokens, open, open + 6) : null
  return close === null ? speakerPhrase(tokens, open, open + 3) : { first: open + 1, last: close - 1 }
}

/** "ساكن يدعى فلان الفلاني", "شاهد آخر على القصف، واسمه فلان": the name behind "called". */
function calledName(tokens: Tokens, { first, last }: Phrase): Phrase | null {
  if (tokens[first]!.lex.word.saying !== 'title') return null
  for (let at = first + 1; at <= Math.min(last + 8, tokens.length - 2); at++) {
    const { folded, kind, lex } = tokens[at]!
    if (CALLED.has(folded) && !WITHHELD.test(tokens[at - 1]!.folded)) {
      let end = at
      while (end < at + 4 && isNamePart(tokens, end + 1)) end++
      return end > at ? { first: at + 1, last: end } : null
    }
    if ((kind !== 'word' && at !== last + 1) || (at > last && (lex.word.role === 'that' || lex.word.outcome)))
      return null
  }
  return null
}
const CALLED = new Set('يدعي تدعي يسمي تسمي اسمه اسمها ويدعي وتدعي ويسمي وتسمي واسمه واسمها'.split(' '))
/** "رفض الكشف عن اسمه". */
const WITHHELD = /^(?:عن|ذكر|كشف|نشر|اعلان)$/u
const isNamePart = (tokens: Tokens, at: number): boolean =>
  isPlainName(tokens, at) || (tokens[at]?.lex.word.givenName === true && !tokens[at]!.lex.conj)

/** "، فلان الفلاني لوكالة كذا إن". */
const isTold = ({ lex, folded }: Tokens[number]): boolean => lex.prep === 'ل' || folded === 'ل'

/** "المدير العام لمكتب الصحة، فلان الفلاني،": the name stands behind the office, between commas. */
function appositeName(doc: Doc<Lex>, { first, last }: Phrase): Phrase | null {
  const { tokens } = doc
  const head = tokens[first]!.lex.word.saying
  if (
    (!isOffice(tokens, first) && !(head === 'rank' && tokens[first + 1]?.lex.word.role === 'in')) ||
    (last === first && isMark(tokens[last + 1], '،,') && !namedAside(tokens, last + 1))
  )
    return null
  const comma = pastOffice(tokens, pastPlaceAside(tokens, commaBehind(tokens, last + 1)))
  const phrase = comma === null ? null : speakerPhrase(tokens, comma + 1, comma + 6)
  if (!phrase || phrase.last === phrase.first || CALLED.has(tokens[phrase.first]!.folded)) return null
  const plain = isPlainName(tokens, phrase.first) && isPlainName(tokens, phrase.first + 1)
  const { saying, givenName } = tokens[phrase.first]!.lex.word
  if (ASIDE.test(tokens[phrase.first]!.folded) || tokens[phrase.first]!.lex.word.role === 'near') return null // "غربي البلاد"
  if (comma !== last + 1 && !givenName && !plain && saying !== 'rank') return null
  const behind = tokens[phrase.last + 1]
  if (saying !== null && saying !== 'rank' && !givenName) return null
  const ends =
    !behind ||
    isMark(behind, '،,؛.:-–"«“') ||
    isTold(behind) ||
    behind.lex.word.role === 'that' ||
    isOccasion(tokens, phrase.last + 1)
  return ends ? shortName(doc, phrase) : null
}

/** "المواطن، فلان الفلاني، أن": behind one word a name only between commas, and a clause. */
const namedAside = (tokens: Tokens, comma: number): boolean => {
  if (!tokens[comma + 1]?.lex.word.givenName || tokens[comma + 1]!.lex.conj) return false
  return [3, 4, 5].some((on) => isMark(tokens[comma + on], '،,') && tokens[comma + on + 1]?.lex.word.role === 'that')
}

/** "، فلان الفلاني في رسالة نصية إن". */
const isOccasion = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.role === 'in' && OCCASIONS.has(tokens[at + 1]?.lex.stem ?? '')

/** "رئيس المركز، وهو طبيب،". */
const ASIDE = /^(?:و?ه[وي]|الذي|التي|غير)$/u

/** "حاكم الإقليم (فلان الفلاني)": the name stands in brackets behind the office. */
function bracketedName(tokens: Tokens, { first, last }: Phrase): Phrase | null {
  if (tokens[first]!.lex.word.saying !== 'title' || last === first || !isMark(tokens[last + 1], '(')) return null
  if (agencyAt(tokens, last + 2) !== null) return null // "مدير المستشفى (رويترز)": through whom he spoke
  for (let at = last + 2; at <= last + 6; at++) {
    if (isMark(tokens[at], ')')) return at > last + 3 ? { first: last + 2, last: at - 1 } : null
    if (!isPlainName(tokens, at) && !tokens[at]?.lex.word.givenName) return null
  }
  return null
}

/** "رئيس بلدية المدينة، وسط البلاد، فلان الفلاني", "، غير المعترف بها، فلان الفلاني": the comma behind the aside. */
function pastPlaceAside(tokens: Tokens, comma: number | null): number | null {
  const role = comma === null ? null : tokens[comma + 1]?.lex.word.role
  if (comma === null || (role !== 'near' && role !== 'in' && !ASIDE.test(tokens[comma + 1]?.folded ?? ''))) return comma
  for (let at = comma + 2; at <= comma + 6 && tokens[at]; at++) if (isMark(tokens[at], '،,')) return at
  return comma
}

/** "وزير الداخلية، رئيس خلية الأزمة، فلان الفلاني": the comma behind a second office. */
function pastOffice(tokens: Tokens, comma: number | null): number | null {
  const office = comma === null ? null : tokens[comma + 1]?.lex
  if (comma === null || office?.word.saying !== 'title' || office.conj || office.prep !== '') return comma
  for (let at = comma + 2; at <= comma + 9 && tokens[at]; at++) {
    if (isMark(tokens[at], '،,')) return startsName(tokens, at + 1) ? at : comma
    if (tokens[at]!.kind !== 'word' || tokens[at]!.lex.word.role === 'that') return comma
  }
  return comma
}
const startsName = (tokens: Tokens, at: number): boolean => {
  const { saying, givenName } = tokens[at]?.lex.word ?? {}
  return givenName === true || saying === 'rank' || (isPlainName(tokens, at) && isPlainName(tokens, at + 1))
}

/** "المبعوث إلى كذا،", "النائب عن كذا،". */
const SEATS = new Set<Role>(['in', 'of', 'near', 'to', 'about'])

/** The comma behind an office, which may have a place of its own: "رئيس المجلس في المخيم،". */
function commaBehind(tokens: Tokens, from: number): number | null {
  for (let at = from; at <= from + 4; at++) {
    if (isMark(tokens[at], '،,')) return at
    const { role, outcome } = tokens[at]?.lex.word ?? {}
    if (tokens[at]?.kind !== 'word' || outcome || (role && !SEATS.has(role))) return null
  }
  return null
}
