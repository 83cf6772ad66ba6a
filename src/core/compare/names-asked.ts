import { gazetteer } from '../gazetteer/gazetteer.js'
import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { NATION_WORDS } from '../incident/words/nations.js'
import { speakerDirectory } from '../source/directory.js'
import { foldText } from '../text/fold.js'
import { SPEAKER_WORDS } from './speaker-words.js'

/** What a name must hold to be one that was asked for. All folded. */
export interface NamePart {
  /** As it was typed: any part of a word, where no dictionary knows it. */
  readonly typed: string
  /** What it is called in each language, where one does: whole words, and beginnings of words. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
}

const BODY_WORDS = SPEAKER_WORDS.filter(([id]) => !id.includes(':'))
const bodies = new PhraseBook(BODY_WORDS)
/** Words that only join others: "ministry of health". */
const JOINING = new Set('of the in for and de du des d la le les l a en et pour من في و'.split(' '))

/**
 * The parts of a name that is looked for, each with what it is called in the three languages: "health ministry" also means what holds
 * "وزارة" and "صحة", or "ministère" and "santé".
 */
export function partsAsked(asked: string): NamePart[] {
  const words = readWords(asked)
  const folded = words.map(({ start, end }) => foldText(asked.slice(start, end)))
  const known = [
    ...bodies.find(words).map((hit) => ({ ...hit, phrases: phrasesOf(BODY_WORDS, hit.id) })),
    ...nations.find(words).map((hit) => ({ ...hit, phrases: phrasesOf(NATION_WORDS, hit.id) })),
  ]
  const parts: NamePart[] = []
  for (let at = 0; at < words.length; at++) {
    const hit = known.find(({ first }) => first === at)
    const typed = folded.slice(at, (hit?.last ?? at) + 1).join(' ')
    at = hit?.last ?? at
    if (hit) parts.push({ typed, ...formsOf(hit.phrases) })
    else if (!JOINING.has(typed) || words.length === 1) parts.push({ typed, ...formsOf(placeNames(words[at]!, asked)) })
  }
  return parts.filter(({ typed }) => typed !== '')
}

/** Every name of the bodies that the words are a name of, folded: "OSDH" is the Syrian Observatory. */
export function otherNames(asked: string): string[] {
  const directory = speakerDirectory()
  if (directory.beside(asked) !== '') return []
  return [...new Set(directory.find(asked).flatMap(({ ar, en, fr }) => [...ar, ...en, ...fr].map(foldText)))]
}

const phrasesOf = (table: readonly (readonly [string, string])[], id: string): string[] =>
  table.flatMap(([each, phrases]) => (each === id ? phrases.split('|') : []))

const placeNames = ({ start, end }: Word, asked: string): readonly string[] =>
  gazetteer()
    .namesakes(asked.slice(start, end))
    .flatMap(({ ar, en, fr }) => [...ar, ...en, ...fr])

function formsOf(phrases: readonly string[]): { words: string[]; stems: string[] } {
  const folded = (all: readonly string[]) => [...new Set(all.map(foldText).filter((each) => each !== ''))]
  return {
    words: folded(phrases.filter((phrase) => !phrase.endsWith('*'))),
    stems: folded(phrases.filter((phrase) => phrase.endsWith('*'))),
  }
}
