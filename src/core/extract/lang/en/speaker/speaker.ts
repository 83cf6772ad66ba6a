import type { AttributionLink } from '../../../../claim/claim.js'
import type { Draft } from '../../../draft.js'
import { inTurn } from '../metric/respectively.js'
import { type Figure, type Sheet, type Step, standing } from '../sheet.js'
import { CUE, isAt, lexAt, type Tokens, W, wordSet } from '../words/lex.js'
import { Antecedents } from './antecedents.js'
import type { Saying } from './citations.js'
import { Quotations, type Voice } from './quotations.js'
import { saidAfterwards } from './said-afterwards.js'
import { type Chosen, sayingOf } from './saying-of-figure.js'

/** Who the text says gave the number, who relayed it, and whether it is denied. */
export const speakers: Step = {
  name: 'speaker',
  apply(sheet) {
    const heard = new Antecedents(sheet)
    const quotations = new Quotations(sheet, heard)
    const dateline = agencyOfDateline(sheet)
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const { index } = sentence
      const sayings = heard.sayingsOf(index)
      // asked for by the first figure that no saying of its sentence reaches
      let afterwards: Voice | null | undefined
      for (const figure of figures) {
        if (sayings.length > 0 && sayings.some((saying) => speaks(sheet.tokens, figure, saying))) {
          figure.draft.dropped = 'speaker'
          continue
        }
        const { draft, from } = figure
        const own = sayings.length === 0 ? null : sayingOf(sheet.tokens, from, sayings)
        if (own) attribute(draft, own, heard.nameOf(own.saying, index), dateline)
        else {
          if (afterwards === undefined) afterwards = saidAfterwards(sheet, index, heard)
          const voice = quotations.voiceAt(from, index) ?? afterwards
          if (voice)
            attribute(draft, { saying: voice.saying, relay: null }, heard.nameOf(voice.saying, voice.index), dateline)
        }
      }
      if (sentence.cues & CUE.inTurn)
        for (let i = 1; i < figures.length; i++) if (inTurn(sheet.tokens, figures, i)) eachItsOwn(figures, i)
    }
  },
}

/** "the police and the mayor put the toll at nine and |12 respectively": each gave one of the two. */
function eachItsOwn(figures: readonly Figure[], i: number): void {
  const [one, other] = [figures[i - 1] as Figure, figures[i] as Figure]
  const both = other.draft.speaker?.split(' and ') ?? []
  if (both.length !== 2 || one.draft.speaker !== other.draft.speaker) return
  one.draft.speaker = both[0] as string
  other.draft.speaker = both[1] as string
  for (const { draft } of [one, other]) draft.attribution = chainOf(draft.speaker as string, draft.via)
}

/** "…, |two officials said": they speak, and no verb of harm is said of them. */
function speaks(tokens: Tokens, { draft, from, last, noun }: Figure, saying: Saying): boolean {
  if (from < saying.first || last > saying.last) return false
  // "|a man injured in the blast said": one of those who came to harm
  if (draft.implicit) return last >= saying.last || lexAt(tokens, last + 1).outcome?.form !== 'past'
  // "a nurse and |three residents said"
  const joined =
    noun?.kind === 'person' && isAt(tokens, from - 1, W.and | W.comma) && namesOnly(tokens, saying.name.first, from)
  return (
    (joined || from <= saying.name.first + 1) &&
    last <= saying.name.last &&
    draft.rules.some((rule) => PRESUMED.has(rule))
  )
}
/** "Lina, |who lost kin including her husband and three children, said": not all within the phrase speak. */
function namesOnly(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isAt(tokens, i, W.including | W.relative)) return false
  return first < end
}
const PRESUMED = wordSet('metric-list metric-presence metric-other metric-earlier metric-far-subject')

/** Gives a figure the speaker `name` of a saying; null where a pronoun stands for nobody known. */
function attribute(draft: Draft, { saying, relay }: Chosen, name: string | null, dateline: string | null): void {
  if (saying.denies) {
    draft.polarity = 'denied'
    draft.rules.push('denial')
  }
  if (name === null) return
  draft.speaker = name
  draft.via = relay ?? saying.told ?? dateline
  if (draft.via === name) draft.via = null
  draft.attribution = chainOf(draft.speaker, draft.via)
  draft.rules.push(
    saying.name.anaphor ? 'speaker-named-before' : saying.reach === 'behind' ? 'speaker-before' : 'speaker-after',
  )
}

const chainOf = (speaker: string, via: string | null): AttributionLink[] =>
  via === null
    ? [{ role: 'speaker', name: speaker }]
    : [
        { role: 'speaker', name: speaker },
        { role: 'relay', name: via },
      ]

/** "ADEN, March 3 (|Reuters) -": the agency that carried the whole report, or null. */
function agencyOfDateline({ tokens, text, kinds }: Sheet): string | null {
  if (!(kinds & W.agency)) return null
  for (let i = 0; i < 16 && i < tokens.length; i++) {
    if (isAt(tokens, i, W.opener) && isAt(tokens, i + 1, W.agency) && isAt(tokens, i + 2, W.closer)) {
      return isAt(tokens, i + 3, W.hyphen | W.dash) ? text.slice(tokens[i + 1]!.start, tokens[i + 1]!.end) : null
    }
  }
  return null
}
