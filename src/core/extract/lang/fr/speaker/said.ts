import type { TokenRange } from '../../../../text/sentences.js'
import { quoteSide } from '../quote-marks.js'
import { before, folded, is, isMark, isOfOrDu, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isReflexive } from '../words/governing-words.js'
import { turnEnd } from './adverbials.js'
import { auxiliaryAcross, skipAside } from './asides.js'
import type { Attribution, ReadAttribution } from './attribution.js'
import { auxiliaryBefore, followsAvoir, isNegated, sharedAuxiliary } from './auxiliary.js'
import { absolute, cited, gerund, openingClause } from './cited.js'
import { governed } from './governing-verb.js'
import { isBehindQuotation, overInfinitive } from './incise.js'
import { invertedPronoun, isAccusing, isInverted, isPlainObject, speakTogether } from './inverted.js'
import { asSaid, countedBefore, countedByOne } from './linked-told.js'
import type { Named } from './named.js'
import { relayBehind } from './nearby-relays.js'
import { statedIn } from './read-in.js'
import { BOASTS, boasts, isQuoted } from './reflexive-saying.js'
import { relativeAntecedent } from './relative-antecedent.js'
import { announcedBy, byAgent, learnt, saidAt } from './said-by.js'
import { sayingEnd, tellsToll } from './saying-company.js'
import { readSpeaker } from './speaker-name.js'
import { closesRelative, subjectBefore } from './subject.js'
import { beforeQuotation } from './subject-asides.js'
import { mayRecord, reachesNumbers } from './told-object.js'

/** "X a annoncé que", "…, a annoncé X", "annoncé par X" */
export const said: ReadAttribution = (tokens, text, at, sentence, earlier) => {
  const { folded: verb, lex } = tokens[at]!
  const saying = lex.saying!
  const word = sayingEnd(tokens, at)
  // "le bilan, donné par le préfet,"
  if (word === null && saying.form === 'participle' && tellsToll(tokens, at, sentence.first))
    return byAgent(tokens, text, at, sentence)
  if (folded(tokens, at) === 'annonce') {
    const made = announcedBy(tokens, text, at, sentence)
    if (made) return made
  }
  if (word === null || isNoun(tokens, at, saying.form)) return null
  if (folded(tokens, at) === 'inquiète' && !isReflexive(tokens, at)) return null // "elle s'est dite | inquiète"
  if (verb === 'cite' || verb === 'citent') return cited(tokens, text, at, sentence, earlier)
  const denies = saying.how === 'denies'
  const hides = HIDES.test(verb)
  if (saying.form === 'gerund' && hides) return null
  if (saying.form === 'gerund') return gerund(tokens, text, at, sentence, earlier)
  // "a pu | constater" is "a constaté"
  const could = saying.form === 'infinitive' && folded(tokens, at - 1) === 'pu' && is(tokens[at - 2], WORD.avoir)
  if (hides && !isThat(folded(tokens, at + 1))) return null
  if (saying.form === 'infinitive' && !could) return governed(tokens, text, at, sentence)
  if (isReflexive(tokens, at) && !isQuoted(tokens, at) && !boasts(tokens, at)) return null
  // "le secteur | dit | de la Colline"
  if (folded(tokens, at) === 'dit' && isCalled(tokens, at)) return null
  // "s'est dit préoccupé par la mort de douze civils"
  if (folded(tokens, at) === 'dit' && is(tokens[at - 1], WORD.etre)) return null
  // "dit" is both
  const participle = saying.form === 'participle' || followsAvoir(tokens, text, at, sentence.first)
  const auxiliary = could
    ? at - 2
    : participle
      ? (auxiliaryBefore(tokens, at, sentence.first) ??
        auxiliaryAcross(tokens, text, at, sentence.first) ??
        sharedAuxiliary(tokens, at, sentence.first))
      : at
  if (auxiliary === null && saying.form === 'participle' && isBehindQuotation(tokens, at, sentence.first)) {
    // "« … », indiqué un communiqué": the auxiliary was lost
    const named =
      word === at ? readSpeaker(tokens, text, skipAside(tokens, text, at + 1, sentence.last), sentence.last) : null
    if (named?.kind === 'name') return { at, reach: 'backward', named, relay: null }
  }
  // "Après avoir | annoncé dix morts, le préfet …"
  if (folded(tokens, at - 1) === 'avoir' && folded(tokens, at - 2) === 'après' && at - 2 === sentence.first)
    return openingClause(tokens, text, at, sentence)
  // ", plusieurs sources | ayant | parlé de trois morts"
  if (auxiliary === null && folded(tokens, at - 1) === 'ayant') return absolute(tokens, text, at - 1, sentence.first)
  if (auxiliary === null) return statedIn(tokens, text, at, sentence) ?? byAgent(tokens, text, at, sentence)
  if (isNegated(tokens, auxiliary, at) !== hides) return null
  const pronoun = invertedPronoun(tokens, auxiliary, at)
  const quoted = isBehindQuotation(tokens, auxiliary, sentence.first)
  const object = skipAside(tokens, text, quoted ? overInfinitive(tokens, text, word + 1) : word + 1, sentence.last)
  const linked =
    asSaid(tokens, text, { at, auxiliary, object }, sentence) ??
    countedByOne(tokens, text, { auxiliary, object }, sentence)
  if (linked) return linked
  if (saying.how === 'learns') return learnt(tokens, text, at, sentence)
  if (pronoun === 'on') return saidAt(tokens, text, at, sentence)
  if (pronoun) {
    const named: Named = { kind: 'anaphor', last: at }
    return { at, reach: 'backward', named, relay: relayBehind(tokens, text, at, sentence.last) }
  }
  const told = (): Attribution | null => {
    if (
      // "« Il y a douze morts », | martèle derrière lui le maire": who is quoted about is no subject
      (quoted &&
        folded(tokens, auxiliary - 1) === ',' &&
        // "Le maire, « très ému », | a évoqué"
        beforeQuotation(tokens, auxiliary - 2, sentence.first) === null) ||
      (isReflexive(tokens, auxiliary) && !boasts(tokens, at)) ||
      (BOASTS.test(folded(tokens, at)) && !isReflexive(tokens, auxiliary)) ||
      (saying.after && !is(tokens[at + 1], WORD.denial) && !isThat(folded(tokens, at + 1)) && !quotes(tokens, at)) ||
      !reachesNumbers(tokens, object, sentence.last)
    )
      return null
    const named =
      relativeAntecedent(tokens, text, auxiliary, sentence, earlier) ?? subjectBefore(tokens, text, auxiliary, sentence)
    if (named && !mayRecord(tokens, text, named, at)) return null
    const relay =
      relayBehind(tokens, text, at, sentence.last) ?? (named && relayBehind(tokens, text, named.last, auxiliary - 1)) // "un élu | joint par l'AFP | a dit"
    const that = named && countedBefore(tokens, named, auxiliary, sentence.first)
    if (named && that !== null) return { at: that, reach: 'backward', named, relay, near: true }
    // "…, la police a déclaré lundi.": nothing is told behind
    const reach =
      named && (endsSentence(tokens, object, sentence) || (denies && object >= sentence.last)) ? 'backward' : 'forward'
    return named && { at, reach, named, relay }
  }
  // "trois hommes ont péri, | ce qui | explique la colère": nobody
  if (folded(tokens, auxiliary - 1) === 'qui' && folded(tokens, auxiliary - 2) === 'ce') return null
  // "Le gouvernement, qui a perdu douze hommes, | promet | une riposte": what is promised is nobody
  if (closesRelative(tokens, text, auxiliary, sentence.first)) return told()
  if (
    folded(tokens, word) !== 'état' &&
    !isAccusing(tokens, at) &&
    isInverted(tokens, text, auxiliary, object, sentence.first)
  ) {
    // "le maire, Éric Lebrun, | évoque une scène de guerre": nothing was said before
    const first = followsClause(tokens, sentence.first, auxiliary) ? null : told()
    if (first) return first
    // "« … », titre | « L'Express »"
    const named = readSpeaker(
      tokens,
      text,
      quoted && quoteSide(tokens, object) === 'open' ? object + 1 : object,
      sentence.last,
    )
    // "le ministère, dont les chiffres sont jugés fiables, | a annoncé un bilan de": what is announced is nobody
    const subject = named?.kind === 'nobody' ? told() : null
    if (subject?.named.kind === 'name' && subject.named.first <= sentence.first + 2) return subject
    if (named && (!isPlainObject(tokens, object) || speakTogether(tokens, auxiliary, object))) {
      return { at, reach: 'backward', named, relay: relayBehind(tokens, text, at, sentence.last) }
    }
  }
  return told()
}

/** "Elle | poursuit | : « Neuf autres sont blessés »" */
const quotes = (tokens: Words, at: number): boolean =>
  folded(tokens, at + 1) === ':' && quoteSide(tokens, at + 2) === 'open'

/** "n'a pas | caché | que douze hommes ont péri": says only where it is denied. */
const HIDES = /^(?:cach|dissimul)/u

/** "le secteur dit | de la Colline", "la route dite | du Nord": how a place is called; "dit de son côté que" says. */
const isCalled = (tokens: Words, at: number): boolean =>
  tokens[at - 1]?.kind === 'word' &&
  !is(tokens[at - 1], WORD.avoir | WORD.pronoun) &&
  isOfOrDu(folded(tokens, at + 1)) &&
  turnEnd(tokens, at + 1) === null &&
  folded(tokens, at + 2) !== 'nouveau'

/** Whether a sentence of some length ends behind words of saying. */
const endsSentence = (tokens: Words, at: number, { first, last }: TokenRange): boolean =>
  at - first > 12 && (at > last || (at === last && isMark(tokens, at, '.!»"')))

/** Whether something that could be said stands before the verb: a verb, a number, an outcome, a quotation. */
function followsClause(tokens: Words, first: number, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(first, verb - CLAUSE); at--) {
    const token = tokens[at]!
    const { lex } = token
    if (is(token, WORD.avoir | WORD.etre | WORD.number) && !is(token, WORD.determiner)) return true
    if (lex.noun?.kind === 'outcome' || lex.verb || quoteSide(tokens, at) || token.folded === ':') return true
    if (is(token, WORD.finite) && !is(tokens[at - 1], WORD.determiner)) return true
  }
  return verb - CLAUSE > first
}

const CLAUSE = 30

/** "le chiffre", "une note", "en état d'alerte": no verb. */
const isNoun = (tokens: Words, at: number, form: string): boolean =>
  // "dans ces | chiffres", "un | communiqué"
  (form === 'participle' && ARTICLES.has(folded(tokens, at - 1))) ||
  (form === 'finite' &&
    !/^(?:comme|que)$/u.test(folded(tokens, at - 2)) &&
    (folded(tokens, before(tokens, at)) === 'd' ||
      (folded(tokens, at) === 'annonce' &&
        folded(tokens, at - 2) === 'l' &&
        !/^(?:comme|que)$/u.test(folded(tokens, at - 3))) ||
      (ARTICLES.has(folded(tokens, at - 1)) && !ESTIMATES.test(folded(tokens, at))) ||
      // "un autre | poste"
      (is(tokens[at - 1], WORD.frontAdjective) &&
        /^(?:postes?|notes?|comptes?|pointes?|listes?|alertes?|juges?|chiffres?|annonces?)$/u.test(
          folded(tokens, at),
        )) ||
      // ", | chiffre | que la mairie conteste"
      (folded(tokens, at) === 'chiffre' && is(tokens[at + 1], WORD.relative | WORD.participle | WORD.adjective))))

/** "l'armée les | évalue à 12" */
const ESTIMATES = /^(?:évalue|estime|chiffre)nt$|^évalue$|^estime$/u
const ARTICLES: ReadonlySet<string> = new Set(
  'le la les un une des ce cette ces son sa ses leur leurs notre votre nos vos du au aux aucun aucune tout toute chaque'.split(
    ' ',
  ),
)
