import type { Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import { isAnnouncement, isRefutation, isRefuted, mayAnnounce } from './refuted.js'
import { isState } from './speaker/body-names.js'
import { isPlainName } from './speaker/plain-name.js'
import { isMark, type Tokens } from './tokens.js'
import { cue } from './words/cues.js'
import type { Lex, Saying } from './words/lex.js'
import { onceASpelling } from './words/once-a-spelling.js'

/** A figure that the speaker rejects: "نفت الوزارة مقتل 20", "لا صحة لمقتل 20", "أنباء مقتل 20 كاذبة". */
export const polarity: Rule<Lex> = {
  name: 'polarity',
  apply(doc) {
    for (const { sentence: range, drafts } of draftedSentences(doc)) {
      if ((range.cues & MAY_DENY) === 0) continue
      let denial = Number.NEGATIVE_INFINITY
      let announced = false // denied by what stands behind, which ends it
      let next = 0
      for (let at = range.first; at <= range.last && next < drafts.length; at++) {
        const token = doc.tokens[at]!
        const may = (token.lex.cues & MAY_DENY) !== 0
        if ((announced && isRefutation(doc.tokens, at)) || answersItself(doc.tokens, at)) {
          denial = Number.NEGATIVE_INFINITY
          announced = false
        } else if (may && isDenial(doc.tokens, at)) {
          denial = at
          announced = false
        } else if (may && isAnnouncement(doc.tokens, at) && isRefuted(doc.tokens, at, range.last)) {
          denial = at
          announced = true
        } else if (endsDenial(token)) denial = Number.NEGATIVE_INFINITY
        const draft = drafts[next]!
        if (at < draft.first) continue
        next++
        if (denial === draft.first || draft.first - denial > REACH) continue
        draft.polarity = 'denied'
        draft.rules.push('polarity:denied')
      }
    }
  },
}

/** Tokens between the denial and the figure at most. */
const REACH = 18
const DENIALS = new Set(
  'نفي نفت نفيا ينفي تنفي ينفون نافيا نافيه كذب كذبت فند فندت انكر انكرت ينكر تنكر دحض دحضت شكك شككت يشكك تشكك شككوا نفوا انكروا ينكرون منكرا منكره دحضوا يدحض تدحض يدحضون داحضا داحضه كذبوا فندوا يفند تفند مكذبا مكذبه مفندا مفنده'.split(
    ' ',
  ),
)
/** "نفى", "لا صحة", "ليس صحيحا أن". */
const isDenial = (tokens: Tokens, at: number): boolean =>
  (DENIALS.has(tokens[at]!.lex.stem) && !takesNoPart(tokens, at)) ||
  (tokens[at]!.lex.stem === 'صحه' && tokens[at - 1]?.lex.word.role === 'not') ||
  (tokens[at]!.folded === 'صحيحا' && /^و?ليس$/u.test(tokens[at - 1]?.folded ?? '') && tokens[at + 1]?.folded === 'ان')
/** "نفى ضلوعه في مقتل 14": his part, not the figure. */
const takesNoPart = (tokens: Tokens, at: number): boolean =>
  [1, 2].some((on) => /^(?:ب|اي)?(?:ضلوع|تورط|علاقت|صلت|مس[وي]وليت)(?:ه|ها|هم)?$/u.test(tokens[at + on]?.folded ?? ''))
const MAY_DENY = cue(
  (token) => DENIALS.has(token.lex.stem) || token.lex.stem === 'صحه' || token.folded === 'صحيحا' || mayAnnounce(token),
)
const endsDenial = onceASpelling(
  (token) => isMark(token, '؛;.') || TURN.has(token.folded) || affirms(token) || saysMore(token),
)
/** "نفت ذلك وقالت إنها قتلت 15", "نفى ذلك وأقر بمقتل اثنين". */
const saysMore = ({ lex: { conj, stem, word } }: Tokens[number]): boolean =>
  conj && SAYS.has(word.saying) && stem !== 'بين'
const SAYS = new Set<Saying | null>(['verb', 'weak-verb', 'clause-verb'])
/** "نفت ذلك المنظمة التي قالت إن 5 قتلوا": who denies it says so; in "نفت الأنباء التي قالت إن" the news do. */
const answersItself = (tokens: Tokens, at: number): boolean => {
  const { saying } = tokens[at]!.lex.word
  if (saying !== 'verb' || tokens[at - 1]?.lex.word.role !== 'which' || tokens[at]!.lex.suffix !== '') return false
  const who = tokens[isMark(tokens[at - 2], '،,') ? at - 3 : at - 2]
  return who !== undefined && (SPEAKERS.has(who.lex.word.saying) || isState(who) || endsName(tokens, at - 2))
}
/** "شكك فيه عضو المجلس فلان الفلاني، الذي جزم بأن": a name behind an office. */
const endsName = (tokens: Tokens, comma: number): boolean =>
  isMark(tokens[comma], '،,') &&
  (isPlainName(tokens, comma - 1) || tokens[comma - 1]!.lex.word.givenName) &&
  [3, 4, 5, 6, 7, 8].some((back) => tokens[comma - back]?.lex.word.saying === 'title')
const SPEAKERS = new Set<Saying | null>(['title', 'body', 'rank'])
/** "نفى ذلك مؤكدا مقتل 3": what is affirmed behind the denial. */
const affirms = ({ folded, lex: { word } }: Tokens[number]): boolean =>
  word.saying === 'verb-alone' && !/^[وف]?(?:ناف|مكذب|مفند|منكر|داحض|مشكك|مستبعد)/u.test(folded)
const TURN = new Set('والصحيح والصواب والحقيقه والواقع لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم بل'.split(' '))
