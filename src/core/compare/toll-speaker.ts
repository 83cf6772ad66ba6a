import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { CALENDAR_WORDS } from '../incident/words/calendar.js'
import { SPEAKER_WORDS } from './speaker-words.js'

const bodies = new PhraseBook(SPEAKER_WORDS.filter(([id]) => !id.includes(':')))
/** Those who speak for a body, or of one that no dictionary lists. */
const officials = new PhraseBook([
  ['official', 'minister|spokesman|spokeswoman|spokesperson*|وزير|متحدث*|ناطق*|ministre|porte parole'],
])
const calendar = new PhraseBook(CALENDAR_WORDS)
/** Verbs by which a body moves a toll, or gives one out: no verbs of saying, so that attribution passes over their subject. */
const moving = new PhraseBook([
  [
    'moves',
    'raised|raises|put|puts|lowered|lowers|revised|revises|updated|updates|cut|reduced|trimmed|slashed|increased|brought|scaled back|corrected|a porte|a reduit|a rehausse|a augmente|a actualise|a rectifie|a corrige|a mis a jour|a fixe|a arrete|revoit|ramene|ont porte|ont ramene|قلص|قلصت|زاد|زادت|نقح|نقحت|حسم|حسمت|ثبتت|راجع|راجعت|porte|a revu|a releve|a abaisse|a ramene|رفع|رفعت|خفض|خفضت|صحح|صححت|عدل|عدلت|حدث|حدثت|نشرت|نشرتها|نشرها|اصدرتها|اصدرها|اعلنتها|اعلنها',
  ],
])
/** Verbs by which a body comes to know of the dead: "the coast guard | recovered | 59 bodies". */
const finding = new PhraseBook([
  [
    'finds',
    'pulled|recovered|retrieved|found|unearthed|dug out|fished|a repeche|ont repeche|a retrouve|ont retrouve|a trouve|ont trouve|a decouvert|ont decouvert|a recupere|ont recupere|a degage|ont degage|a extrait|ont extrait|a recense|ont recense|انتشل|انتشلت|عثر|عثرت|اخرج|اخرجت|استخرج|استخرجت',
  ],
])
const tolls = new PhraseBook([['toll', 'حصيله|عدد|toll|number|bilan|nombre']])

/** The longest subject looked at, in words. */
const LONGEST = 10

/**
 * Who moves the toll in a sentence that quotes nobody: "The civil defence on Monday raised the toll to 12", "رفعت وزارة الصحة حصيلة …".
 * null where no body that keeps tolls is the subject.
 */
export function tollSpeaker(sentence: readonly Word[], text: string): string | null {
  const verb = moving.find(sentence)[0]
  if (!verb) return finder(sentence, text)
  const arabic = sentence[verb.first]?.spelling.script === 'arabic'
  const subject = arabic
    ? untilStop(sentence.slice(verb.last + 1, verb.last + 1 + LONGEST))
    : untilStop(sentence.slice(Math.max(0, verb.first - LONGEST), verb.first))
  const [first, last] = [subject[0], subject.at(-1)]
  return first && last && (bodies.find(subject).length > 0 || officials.find(subject).length > 0)
    ? text.slice(first.start, last.end)
    : null
}

/** Who found the dead, where the sentence begins its clause with a body: not "eleven bodies were found by the school". */
function finder(sentence: readonly Word[], text: string): string | null {
  const verb = finding.find(sentence)[0]
  if (!verb) return null
  const arabic = sentence[verb.first]?.spelling.script === 'arabic'
  const before = sentence.slice(Math.max(0, verb.first - LONGEST), verb.first)
  const clause = before.slice(before.findLastIndex(({ after }) => /^[,،;:]$/.test(after)) + 1)
  const subject = arabic ? untilStop(sentence.slice(verb.last + 1, verb.last + 1 + LONGEST)) : clause
  const body = bodies.find(subject)[0]
  // "Rescuers" are nobody's.
  if (!body || body.id === 'emergency' || body.first > (arabic ? 0 : 2)) return null
  const [first, last] = arabic ? [subject[0], subject[lastOfName(subject, body.last)]] : [subject[0], subject.at(-1)]
  if (!first || !last || (!arabic && PASSIVE.test(last.spelling.forms[0] ?? ''))) return null
  return text.slice(first.start, last.end)
}
const PASSIVE = /^(?:was|were|been|be|being|are|is)$/u

/** "خفر السواحل | اليوناني | 59 جثة": a nation belongs to the name before it. */
function lastOfName(words: readonly Word[], at: number): number {
  let last = at
  while (
    words[last]?.after === '' &&
    words[last + 1] &&
    (nations.has(words[last + 1] as Word) || bodies.has(words[last + 1] as Word))
  )
    last++
  return last
}

/** The subject ends where the time, the toll or a comma begins. */
function untilStop(words: readonly Word[]): readonly Word[] {
  const stop = words.findIndex(
    (word, i) => i > 0 && (/^[,،:]$/.test(word.after) || calendar.has(word) || tolls.has(word)),
  )
  return stop < 0 ? words : words.slice(0, stop)
}
