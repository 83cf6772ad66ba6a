import type { TokenRange } from '../../../../text/sentences.js'
import type { Doc } from '../../../draft.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { isNobodys } from './according-act.js'
import { claimsResponsibility, closesQuotation, closesSentence, passesOn, tellsOfSource } from './around-saying.js'
import { isState } from './body-names.js'
import { denierAt, denierBefore } from './denied-by.js'
import { isHers, subjectBefore } from './earlier-subject.js'
import { sees } from './eyewitness-act.js'
import { FINDINGS, withIssuer } from './issuer.js'
import { deniedPapers, documentsIssuer, IN_IT, issuedBy, issues, papersInFront, publisherBefore } from './printed-by.js'
import { LEARNING, quotedBehind, quotedOutlet, RELAYING } from './quoted-behind.js'
import { isQuoted } from './quoted-name.js'
import { relayBehind, relayInFront } from './relay.js'
import { backgroundAt, behindOwnClause, clauseFollows } from './said-clause.js'
import { alsoTold, DENYING, fusedWhat, isVerb, isWhat, saysOfIt } from './saying-verb.js'
import { goesOn, type Memory, named, remembered } from './speaker-memory.js'
import { canSpeak, type Phrase, speakerPhrase } from './speaker-phrase.js'
import { act, type Placed } from './speech-act.js'
import { theyWho } from './they-who.js'
import { arePeople, carriedBy, unknownNamed } from './unknown-sources.js'
import { relativeSubject, subjectOf } from './verb-subject.js'
import {
  ANSWERS,
  answersThat,
  carriesAway,
  countedBy,
  isToll,
  lists,
  MOVES,
  moves,
  movesToll,
  takesComplement,
  tellsBehind,
} from './what-it-tells.js'

/** What a verb of saying at `at` brings in; null where nobody says anything by it. */
export function verbAct(doc: Doc<Lex>, range: TokenRange, at: number, number: number, memory: Memory): Placed | null {
  const { tokens } = doc
  const { word, stem } = tokens[at]!.lex
  const relays = RELAYING.has(stem)
  const learns = LEARNING.has(stem)
  const believed = BELIEVED.has(stem)
  const whose = tokens[at - 1]?.lex.word.role === 'which' ? relativeSubject(tokens, range, at) : null
  if (whose) return { at, act: named(doc, whose, number, memory, 'speaker:relative') }
  const issuer = documentsIssuer(tokens, range, at)
  if (issuer) return { at, act: named(doc, issuer, number, memory, 'speaker:issued') }
  const counted = countedBy(tokens, at)
  const denier = denierAt(tokens, range, at)
  if (denier) toldNothing(doc, denier, number, memory)
  if (!counted && (denier || !isVerb(tokens, range, at))) return null
  if (memory.sentence === number && (issues(tokens, at) || deniedPapers(tokens, at))) return null
  const phrase =
    subjectOf(doc, range, at) ??
    (tokens[at - 1]?.lex.word.role === 'not' && at - 1 > range.first ? subjectOf(doc, range, at - 1) : null) ??
    denierBefore(tokens, range, at) ??
    publisherBefore(tokens, range, at) ??
    papersInFront(tokens, range, at) ??
    (learns ? quotedOutlet(tokens, at + 1) : null)
  if (phrase && memory.sentence === number && findsOnly(tokens, at, phrase)) return null
  const backward =
    counted ||
    ((isWhat(tokens, at - 1) || fusedWhat(tokens, at)) && at > range.first + 3 && !alsoTold(tokens, at, phrase)) ||
    closesQuotation(tokens, range, at)
  const inverted =
    phrase !== null && phrase.first > at && tokens[at]!.lex.suffix === '' && closesSentence(tokens, range, at, phrase)
  const quoted =
    phrase && (relays || learns || tellsOfSource(tokens, at, phrase)) && canSpeak(tokens, phrase)
      ? quotedBehind(doc, phrase, at, range, number, memory)
      : null
  if (quoted) return { at, act: { ...quoted, backward } }
  if (phrase && stem.startsWith('نقل') && carriesAway(tokens, phrase.last + 1)) return null
  if (learns && tokens[at + 1]?.lex.prep === 'ب') return null // "تابع أنه علم بتصريح الوزير"
  if (believed && memory.sentence === number) return null // "أعلن الرئيس أن المسؤولين يعتقدون أن"
  if (phrase && !isPronounOnly(tokens, phrase)) {
    if (claimsResponsibility(tokens, at, phrase, range.last)) {
      toldNothing(doc, phrase, number, memory)
      return { at, act: act(null, { rule: 'speaker:nobody' }) }
    }
    const records = RECORDS.test(stem)
    const power = !records && isState(tokens[phrase.first]!) // "أقرت موسكو بمقتل 5"
    const known = power || canSpeak(tokens, phrase) || unknownNamed(tokens, phrase) || arePeople(tokens, phrase)
    if (records && isToll(tokens[phrase.first]!)) return null // "سجلت الحصيلة الإجمالية 100 جريح"
    if (MOVES.test(stem) && !movesToll(tokens, at, Math.max(at, phrase.last), range.last)) return null
    if (word.saying !== 'verb' && !known && !carriedBy(tokens, at, phrase, range.last)) return null
    if (relays && OF_HIM.test(tokens[at + 1]?.folded ?? '')) return quotedAgain(doc, at, phrase, number, memory)
    if (relays && moves(tokens, Math.max(at, phrase.last) + 1)) return null
    const needsClause =
      word.saying === 'clause-verb' && !backward && !inverted && !isWhat(tokens, at - 1) && !issuedBy(tokens, at)
    if (
      needsClause &&
      !sees(tokens, at, phrase) &&
      !lists(tokens, at, phrase) &&
      !(ANSWERS.test(stem) ? answersThat : tellsBehind)(tokens, phrase.last + 1, range.last)
    )
      return null
    const to = DENYING.test(stem) ? undefined : backgroundAt(tokens, phrase.last + 1, range.last)
    const quoter = backward && memory.sentence === number && passesOn(tokens, at, phrase) ? { ...memory } : null
    const made = named(doc, phrase, number, memory, 'speaker:verb')
    goesOn(memory, quoter)
    const told = phrase.last < at ? relayBehind(doc, at + 1) : made.relay // "الناشط فلان أكد لـ«كذا»"
    const carries = backward && relays // "حسبما نقلت الشبكة"
    const relay = told ?? relayInFront(doc, range.first, at)
    const from = backward || inverted ? undefined : behindOwnClause(tokens, phrase.last + 1, range.last)
    return { at, from, to, act: { ...made, relay, agency: made.agency || carries, backward: backward || inverted } }
  }
  if (phrase && backward && memory.sentence === number) return null // "قال فلان إن 5 قتلوا، كما تفيد معلوماتنا"
  const unnamed = relays && leadsToSource(tokens, at) ? speakerPhrase(tokens, at + 2, range.last) : null
  if (unnamed && canSpeak(tokens, unnamed)) {
    const carrier = memory.last === memory.outlet ? memory.outlet : null // "ذكرت الوكالة …. ونقلت عن مصدر"
    const made = named(doc, withIssuer(tokens, unnamed, range.last), number, memory, 'speaker:quoting')
    return { at, act: { ...made, relay: made.relay ?? carrier } }
  }
  if ((believed && at > range.first) || supposed(tokens, at)) return null
  if (believed || IMPERSONAL.has(stem) || tokens[at - 1]?.folded === 'الجدير')
    return { at, act: act(null, { rule: 'speaker:nobody' }) }
  if (!phrase && claimsResponsibility(tokens, at, { first: at, last: at }, range.last))
    return { at, act: act(null, { rule: 'speaker:nobody' }) } // "وأعلن مسؤوليته عن عدد من الهجمات"
  const plain =
    word.saying === 'verb' ||
    (word.saying === 'weak-verb' &&
      takesComplement(tokens, IN_IT.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1)) ||
    (word.saying === 'clause-verb' && at === range.first && clauseFollows(tokens, at + 1, range.last)) // "وكتب لاحقا أن"
  if (!plain || (tokens[at - 1]?.lex.word.role === 'which' && !saysOfIt(tokens, range, at))) return null
  const she = isHers(stem)
  const own =
    theyWho(tokens, range, at) ?? subjectBefore(tokens, range, at, memory.sentence !== number, she && memory.he)
  if (own) return { at, act: { ...named(doc, own, number, memory, 'speaker:same-subject'), backward: false } }
  const recent = remembered(memory, number, she)
  if (recent ?? remembered(memory, number)) memory.sentence = number
  return { at, act: act(recent, { carried: true, rule: 'speaker:carried' }) }
}

/** "نقل عن", "نسب إلى مصدر قوله"; attacks are "نسبت إلى" whom they are laid to. */
function leadsToSource(tokens: Tokens, at: number): boolean {
  if (!tokens[at]!.lex.stem.startsWith('نسب')) return tokens[at + 1]?.lex.word.role === 'about'
  const quotes = [2, 3, 4, 5, 6, 7].some(
    (on) => /^قول/u.test(tokens[at + on]?.folded ?? '') || isMark(tokens[at + on], ':«“"'),
  )
  return quotes && tokens[at + 1]?.lex.word.role === 'to'
}

/** "سجلت سوريا 5 إصابات": a land records and says nothing. */
const RECORDS = /^[يت]?(?:سجل|احص|رصد|شهد|رفع|خفض|قلص)/u
const OF_HIM = /^عن(?:ه|ها|هم)$/u

/** "ونقلت عنه الوكالة قوله": whoever spoke before; in "مصدر طبي نقلت عنه القناة" nobody yet. */
function quotedAgain(
  { tokens, text }: Doc<Lex>,
  at: number,
  carrier: Phrase,
  number: number,
  memory: Memory,
): Placed | null {
  const again = tokens[at]!.lex.conj ? remembered(memory, number) : null
  const relay = text.slice(tokens[carrier.first]!.start, tokens[carrier.last]!.end)
  return again === null ? null : { at, act: act(again, { relay, carried: true, rule: 'speaker:quoting' }) }
}

/** "وهو ما نفاه الجيش، مؤكدا أن", "أعلنت الحركة مسؤوليتها. وقالت إن": what is said next is theirs. */
function toldNothing(doc: Doc<Lex>, phrase: Phrase, number: number, memory: Memory): void {
  named(doc, phrase, number, memory, 'speaker:verb')
  memory.silent = number
}

/** "ويذكر أن", "يشار إلى": the outlet's own voice again. */
const IMPERSONAL = new Set(['يذكر', 'تجدر'])
/** "طائرات يرجح أنها روسية": by nobody in particular. */
const supposed = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.stem === 'يرجح' && /^انه(?:ا|م|ما)?$/u.test(tokens[at + 1]?.folded ?? '') && !tokens[at]!.lex.conj
const BELIEVED = new Set('يعتقد تعتقد يعتقدون تعتقدون يعتقدان تعتقدان'.split(' ')) // "يعتقد أنها روسية": by nobody in particular

/** "ذكرت المصادر أن المعلومات الأولية تفيد بمقتل 5": what somebody else says that it says. */
function findsOnly(tokens: Tokens, at: number, { first, last }: Phrase): boolean {
  const head = isMark(tokens[first], '"“«') ? first + 1 : first
  if (!FINDINGS.has(tokens[head]?.lex.stem ?? '')) return false
  if (tokens[isMark(tokens[first - 1], '"“«') ? first - 2 : first - 1]?.lex.word.role === 'that') return true
  const anew = tokens[at]!.lex.conj || tokens[at - 1]?.lex.word.role === 'clause' || isMark(tokens[at - 1], '،,؛')
  const recalled = /^[وف]?كانت?$/u.test(tokens[head - 1]?.folded ?? '') // "وحسب الوكالة، كانت حصيلة أولية قد أشارت"
  return !anew && (first > at || recalled || isQuoted(tokens, head)) && isNobodys(tokens, { first: head, last })
}

/** "أعلنت مسؤوليتها", "تشير معلوماتنا": what is theirs says nothing by itself. */
const isPronounOnly = (tokens: Tokens, { first, last }: Phrase): boolean => {
  const { folded, lex } = tokens[first]!
  const { saying } = lex.word
  if ((saying === 'body' || saying === 'document') && lex.suffix === 'نا') return true // "وثقت فرقنا"
  if (saying === null && /اتنا$/u.test(folded)) return true // "تفيد معلوماتنا الأولية"
  return first === last && !lex.def && !lex.word.givenName && saying === null && /.{3}(?:ها|هم|نا)$/u.test(folded)
}
