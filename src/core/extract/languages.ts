import type { LanguageCode } from '../claim/vocabulary.js'
import type { Language } from './draft.js'
import { arabic } from './lang/ar/index.js'
import { english } from './lang/en/index.js'
import { spanish } from './lang/es/index.js'
import { french } from './lang/fr/index.js'

/** A language is added by adding a folder and one line here. */
const LANGUAGE_OF: Record<LanguageCode, Language> = {
  ar: erase(arabic),
  en: erase(english),
  fr: erase(french),
  es: erase(spanish),
}

export const languageOf = (code: LanguageCode): Language => LANGUAGE_OF[code]

/** A language's entries are its own affair: the engine only hands its tokens back to it. */
function erase<Lex>(language: Language<Lex>): Language {
  return language as unknown as Language
}
