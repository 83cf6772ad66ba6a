import { isPeople, type Metric } from '../../../../claim/vocabulary.js'
import { byAnother } from '../metric/by-another.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** What is counted together is a total together: "12 civilians, including |five children, have been killed since March", "300 dead and |2,000 displaced". */
export function spread(tokens: Tokens, figures: readonly Figure[]): void {
  const attacks = figures.findIndex(({ draft }) => draft.metric === 'strikes' && draft.scope === 'cumulative')
  if (attacks >= 0) ofAttacks(tokens, figures, attacks)
  ofTheFirst(tokens, figures)
  for (let i = 1; i < figures.length; i++) {
    const [left, right] = [figures[i - 1] as Figure, figures[i] as Figure]
    share(tokens, left, right)
    if (right.from === left.last + 2 && isAt(tokens, right.from - 1, W.opener)) inBrackets(tokens, figures, i)
  }
  for (let i = figures.length - 1; i > 0; i--) share(tokens, figures[i - 1] as Figure, figures[i] as Figure)
}

/** "three attacks in January |that left 80 dead": a total, as they are. */
function ofAttacks(tokens: Tokens, figures: readonly Figure[], attacks: number): void {
  const [strikes, next] = [figures[attacks] as Figure, figures[attacks + 1]]
  // "killed two and hurt three |in two raids in May"
  if (wordAt(tokens, strikes.from - 1) === 'in')
    for (let i = attacks - 1; i >= 0 && isPeople(figures[i]?.draft.metric ?? null); i--)
      (figures[i] as Figure).draft.scope = 'cumulative'
  if (!next || !isPeople(next.draft.metric)) return
  for (let i = next.from - 1; i > strikes.last; i--) {
    // "three strikes in the past week |have killed 21"
    if (isAt(tokens, i, W.relative | W.have) || /^(killing|leading|causing|resulting)$/.test(wordAt(tokens, i)))
      next.draft.scope = 'cumulative'
    if (isAt(tokens, i, W.relative | W.subordinator | W.stop)) return
  }
}

/** "Of the 900 killed in the war, |300 were soldiers and |40 policemen": parts of a total. */
function ofTheFirst(tokens: Tokens, figures: readonly Figure[]): void {
  const [{ draft, from }, ...parts] = figures as [Figure, ...Figure[]]
  if (
    draft.scope !== 'cumulative' ||
    !/^(of|among)$/.test(wordAt(tokens, from - (isAt(tokens, from - 1, W.determiner) ? 2 : 1)))
  )
    return
  for (const part of parts) if (part.draft.metric === draft.metric) part.draft.scope = 'cumulative'
}

/** "11,000 casualties (|3,500 deaths; |7,500 injured)": the brackets break a total down. */
function inBrackets(tokens: Tokens, figures: readonly Figure[], opens: number): void {
  const group = [figures[opens - 1] as Figure]
  let at = (figures[opens] as Figure).from
  for (const figure of figures.slice(opens)) {
    while (at < figure.from && !isAt(tokens, at, W.closer)) at++
    if (at < figure.from) break
    if (isPeople(figure.draft.metric)) group.push(figure)
  }
  if (group.some(({ draft }) => draft.scope === 'cumulative')) for (const { draft } of group) draft.scope = 'cumulative'
}

function share(tokens: Tokens, left: Figure, right: Figure): void {
  const [a, b] = [left.draft, right.draft]
  // "565 attacks, including |76 on clinics"
  if (a.scope === b.scope) return
  // "5,200 cases since June and |40 deaths"
  if (a.scope === 'cumulative' && isPeople(b.metric) && ofDisease(tokens, left, right)) b.scope = 'cumulative'
  const included = includes(tokens, right) || moves(tokens, left, right) || byAnother(tokens, right, left)
  const alike =
    (isPeople(a.metric) && isPeople(b.metric)) ||
    (a.metric === b.metric && included) ||
    (SEIZED.has(a.metric) && SEIZED.has(b.metric) && right.from - left.last < 4)
  if (!alike) return
  if (!included && !coordinates(tokens, left.last + 1, right.from - 1)) return
  for (const draft of [a, b]) draft.scope = 'cumulative'
}

const ofDisease = (tokens: Tokens, left: Figure, right: Figure): boolean =>
  (wordAt(tokens, left.last) === 'cases' || wordAt(tokens, left.last) === 'infections') &&
  isAt(tokens, right.from - 1, W.and) &&
  right.from < left.last + 8

/** "nine mortars |and two lorries" */
const SEIZED = new Set<Metric | null>(['munitions', 'equipment'])

/** "dropped from 41 |to zero" */
const moves = (tokens: Tokens, { from, draft: a }: Figure, { from: to, draft: b }: Figure): boolean =>
  a.metric === b.metric && wordAt(tokens, to - 1) === 'to' && wordAt(tokens, from - 1) === 'from'

/** "12 civilians, |including five children" */
const includes = (tokens: Tokens, { draft, from, last, partitive }: Figure): boolean =>
  (partitive && /^(them|whom|which|these|those)$/.test(wordAt(tokens, last))) ||
  // "353 people since May, |60 women among the dead"
  (wordAt(tokens, last + 1) === 'among' && /^(the|those)$/.test(wordAt(tokens, last + 2))) ||
  // "since May, |41 children and 32 women among those killed"
  amongBoth(tokens, last) ||
  // "267 civilians in May, in addition to |25 prisoners"
  (wordAt(tokens, from - 1) === 'to' && wordAt(tokens, from - 2) === 'addition') ||
  // "nine casualties, including the death of |a girl"
  (wordAt(tokens, from - 1) === 'of' &&
    HARM.has(wordAt(tokens, from - 2)) &&
    isAt(tokens, from - 4, W.including | W.and)) ||
  ((isAt(tokens, from - 1, W.including) || amongThem(tokens, from) || draft.rules.includes('metric-part')) &&
    wordAt(tokens, from - 1) !== ':')

const HARM = wordSet('death deaths injury injuries killing wounding maiming abduction arrest')
function amongBoth(tokens: Tokens, last: number): boolean {
  if (!isAt(tokens, last + 1, W.and)) return false
  for (let i = last + 3; i < last + 6; i++)
    if (wordAt(tokens, i) === 'among') return /^(the|those)$/.test(wordAt(tokens, i + 1))
  return false
}

/** "640 people, among them |244 children" */
const amongThem = (tokens: Tokens, from: number): boolean => {
  const them = isAt(tokens, from - 1, W.comma) ? from - 2 : from - 1
  return wordAt(tokens, them) === 'them' && /^among(st)?$/.test(wordAt(tokens, them - 1))
}

/** "300 people |dead and| 2,000 displaced"; no date stands between, which would be the first one's own. */
function coordinates(tokens: Tokens, from: number, end: number): boolean {
  // "has claimed 20,000 lives and |displaced two million"
  const displaces = lexAt(tokens, end).outcome?.form === 'past' || /^(forced|driven|drove)$/.test(wordAt(tokens, end))
  const to = isAt(tokens, end - 1, W.and) && displaces ? end - 1 : end
  if (!isAt(tokens, to, W.and | W.comma) && wordAt(tokens, to) !== 'with') return false
  for (let i = from; i < to; i++) {
    const { is, month, weekday } = lexAt(tokens, i)
    if (is & (W.stop | W.subordinator | W.relative | W.gerund | W.saying | W.date) || month > 0 || weekday >= 0)
      return false
    if (is & W.comma && i < to - 1) return false
  }
  return true
}
