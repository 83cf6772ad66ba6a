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
const tolls = new PhraseBook([['toll', 'حصيله|عدد|toll|number|bilan|nombre']])

/** The longest subject looked at, in words. */
const LONGEST = 10

/**
 * Who moves the toll in a sentence that quotes nobody: "The civil defence on Monday raised the toll to 12", "رفعت وزارة الصحة حصيلة …".
 * null where no body that keeps tolls is the subject.
 */
export function tollSpeaker(sentence: readonly Word[], text: string): string | null {
  const verb = moving.find(sentence)[0]
  if (!verb) return null
  const arabic = sentence[verb.first]?.spelling.script === 'arabic'
  const subject = arabic
    ? untilStop(sentence.slice(verb.last + 1, verb.last + 1 + LONGEST))
    : untilStop(sentence.slice(Math.max(0, verb.first - LONGEST), verb.first))
  const [first, last] = [subject[0], subject.at(-1)]
  return first && last && (bodies.find(subject).length > 0 || officials.find(subject).length > 0)
    ? text.slice(first.start, last.end)
    : null
}

/** The subject ends where the time, the toll or a comma begins. */
function untilStop(words: readonly Word[]): readonly Word[] {
  const stop = words.findIndex(
    (word, i) => i > 0 && (/^[,،:]$/.test(word.after) || calendar.has(word) || tolls.has(word)),
  )
  return stop < 0 ? words : words.slice(0, stop)
}
