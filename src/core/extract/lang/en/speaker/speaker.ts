import type { AttributionLink } from '../../../../claim/claim.js'
import { type Figure, type Sentence, type Sheet, type Step, standing } from '../sheet.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Saying } from './citations.js'
import { readSayings } from './sayings.js'
import { BODIES } from './speaker-words.js'

/** Who the text says gave the number, who relayed it, and whether it is denied. */
export const speakers: Step = {
  name: 'speaker',
  apply(sheet) {
    const heard = new Antecedents(sheet)
    const dateline = agencyOfDateline(sheet)
    for (const sentence of sheet.sentences) {
      const figures = standing(sentence)
      if (figures.length === 0) continue
      const sayings = heard.sayingsOf(sentence.index)
      if (sayings.length === 0) continue
      for (const figure of figures) {
        if (sayings.some((saying) => speaks(figure, saying))) figure.draft.dropped = 'speaker'
        else attribute(sheet.tokens, figure, sentence, sayings, heard, dateline)
      }
    }
  },
}

/** "…, |two officials said": they speak, and no verb of harm is said of them. */
function speaks({ draft, from, last }: Figure, saying: Saying): boolean {
  if (from < saying.first || last > saying.last) return false
  if (draft.implicit) return true
  return from <= saying.name.first + 1 && last <= saying.name.last && draft.rules.some((rule) => PRESUMED.has(rule))
}
const PRESUMED = wordSet('metric-list metric-presence metric-other metric-earlier')

/** How far back a pronoun looks for its name, in sentences. */
const LOOK_BACK = 6

/** The sayings of each sentence, read once, and the names that pronouns stand for. */
class Antecedents {
  private readonly read = new Map<number, Saying[]>()
  private readonly sheet: Sheet

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  sayingsOf(index: number): Saying[] {
    const known = this.read.get(index)
    if (known) return known
    const range = this.sheet.doc.sentences[index]
    const sayings = range ? readSayings(this.sheet, range.first, range.last) : []
    this.read.set(index, sayings)
    return sayings
  }

  /** The name that `saying` stands for: its own words, or the last speaker named before "he", "the source". */
  nameOf(saying: Saying, index: number): string | null {
    if (!saying.name.anaphor) return saying.name.words || null
    const own = PRONOUN.test(saying.name.words) ? null : saying.name.words
    const body = own?.slice(own.lastIndexOf(' ') + 1).toLowerCase() ?? ''
    const named = this.before(
      saying,
      index,
      ({ name }) =>
        !name.anaphor &&
        !name.agency &&
        name.words !== '' &&
        // "the army" is no outlet that spoke before, but "the Lebanese army"
        (!BODIES.has(body) || name.words.toLowerCase().includes(body)),
    )
    if (named || own !== null) return named?.name.words ?? own
    // "The army said … |It added …"
    return this.before(saying, index, ({ name }) => name.anaphor && !PRONOUN.test(name.words))?.name.words ?? null
  }

  private before(saying: Saying, index: number, fits: (earlier: Saying) => boolean): Saying | null {
    for (let at = index; at >= 0 && at > index - LOOK_BACK; at--) {
      const found = this.sayingsOf(at).findLast(
        (earlier) => fits(earlier) && (at < index || earlier.first < saying.first),
      )
      if (found) return found
    }
    return null
  }
}

const PRONOUN = /^(he|she|it|they)$/i

function attribute(
  tokens: Tokens,
  { draft, from }: Figure,
  sentence: Sentence,
  sayings: readonly Saying[],
  heard: Antecedents,
  dateline: string | null,
): void {
  const inside = (s: Saying): boolean => s.first <= from && from <= s.last
  const ahead = sayings.findLast((s) => s.reach === 'behind' && s.last < from && from <= s.until && !inside(s))
  const around =
    sayings.find((s) => s.reach === 'around' && s.first > from) ??
    sayings.findLast((s) => s.reach === 'around' && s.last < from && !ahead)
  const own = ahead && around && around.first > from && ownClause(tokens, ahead.last, from, around.first)
  const chosen = pick(own ? undefined : ahead, around)
  if (!chosen) return
  const { saying, relay } = chosen
  if (saying.denies) {
    draft.polarity = 'denied'
    draft.rules.push('denial')
  }
  const name = heard.nameOf(saying, sentence.index)
  if (name === null) return
  draft.speaker = name
  draft.via = relay ?? saying.told ?? dateline
  if (draft.via === name) draft.via = null
  draft.attribution = chainOf(draft.speaker, draft.via)
  draft.rules.push(
    saying.name.anaphor ? 'speaker-named-before' : saying.reach === 'behind' ? 'speaker-before' : 'speaker-after',
  )
}

/** "One agency reported four dead, |though that rose to six, according to another": the figure's own clause names its own speaker. */
function ownClause(tokens: Tokens, ahead: number, figure: number, around: number): boolean {
  let parted = false
  for (let i = ahead + 1; i < figure; i++)
    if (PARTS.has(wordAt(tokens, i)) && isAt(tokens, i - 1, W.comma)) parted = true
  for (let i = figure; i < around; i++) if (PARTS.has(wordAt(tokens, i))) return false
  return parted
}
const PARTS = wordSet('though although while whilst whereas but')

/** Of two attributions of one figure an agency is the relay: "Reuters reported that …, according to police". */
function pick(ahead: Saying | undefined, around: Saying | undefined): { saying: Saying; relay: string | null } | null {
  if (!ahead || !around) {
    const saying = ahead ?? around
    return saying ? { saying, relay: null } : null
  }
  // "it was reported that four died, |according to police"
  if (ahead.name.words === '') return { saying: around, relay: null }
  if (ahead.name.agency) return { saying: around, relay: ahead.name.words }
  if (around.name.agency) return { saying: ahead, relay: around.name.words }
  return { saying: ahead, relay: null }
}

const chainOf = (speaker: string, via: string | null): AttributionLink[] =>
  via === null
    ? [{ role: 'speaker', name: speaker }]
    : [
        { role: 'speaker', name: speaker },
        { role: 'relay', name: via },
      ]

/** "ADEN, March 3 (|Reuters) -": the agency that carried the whole report, or null. */
function agencyOfDateline({ tokens, text }: Sheet): string | null {
  for (let i = 0; i < 16 && i < tokens.length; i++) {
    if (isAt(tokens, i, W.opener) && isAt(tokens, i + 1, W.agency) && isAt(tokens, i + 2, W.closer)) {
      return isAt(tokens, i + 3, W.hyphen | W.dash) ? text.slice(tokens[i + 1]!.start, tokens[i + 1]!.end) : null
    }
  }
  return null
}
