import type { Metric } from '../../../../claim/vocabulary.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "verb verb: word / word next": behind one of the verbs these words, each of them one of those between strokes; "@" is an owner's word. */
const TOLD: readonly (readonly [metric: Metric, phrases: string])[] = [
  [
    'killed',
    `passed: away; met: @ death/deaths/end/fate/maker; bled froze frozen starved choked burned roasted gassed bombed shelled kicked punched whipped flogged speared knifed axed bayoneted: to death;
    fell fallen plunged jumped leapt leaped tumbled hurtled dropped swept sent dragged hurled pushed thrown dashed drove: to @ death/deaths; breathed drew: @ last; attained achieved received tasted: martyrdom/shahadat;
    laid: down @ life/lives; gave sacrificed: @ life/lives; paid: with @ life/lives; paid: the ultimate; cut mown mowed struck: down; wiped: out; blown: up/apart; blown torn ripped: to pieces/bits/shreds; torn: apart; picked finished bumped: off; snuffed: out;
    burned burnt reduced: to ashes/cinders; faced: a firing; returned: in body; failed: to survive`,
  ],
  [
    'wounded',
    `hit struck peppered sprayed grazed: by/with shrapnel/bullet/bullets/gunfire/pellets/splinters/fragments/glass/shots/buckshot/flechettes/ricochets; nursing: wounds/injuries/burns; battling: for @ life/lives; battling: for survival; took: shrapnel`,
  ],
  [
    'detained',
    'placed put kept held: under arrest; placed put kept: in detention/custody/prison/jail; placed put: behind bars; thrown sent: to/in/into jail/prison/custody; locked: up; hauled: in/off; bundled: into police',
  ],
  ['casualties', 'come came coming: to harm'],
  ['abducted', 'carried: off; whisked spirited carted dragged marched: away/off; bundled: into/onto'],
  [
    'displaced',
    `moved shifted relocated taken airlifted bussed bused ferried brought transported transferred led rushed: to safety/safer/shelter/shelters/relief/evacuation/higher; bussed bused: out;
    living housed accommodated lodged staying sheltered crowded crammed huddled languishing: in camp/camps/tent/tents/shelter/shelters/schools`,
  ],
]

type Way = readonly [metric: Metric, words: readonly (readonly string[])[]]
const WAYS: ReadonlyMap<string, readonly Way[]> = waysByVerb()

/** What the verb behind those counted says with the words behind it: "12 people |plunged to their deaths", "nine |were placed under arrest"; null for other verbs. */
export function wayOfHarm(tokens: Tokens, last: number): Metric | null {
  let verb = last + 1
  // "27 members |of the Karim family had been wiped out"
  if (wordAt(tokens, verb) === 'of')
    for (let i = verb + 1; i < verb + 7 && isMereOrCapital(tokens, i); i++)
      if (isAt(tokens, i + 1, W.be | W.have)) verb = i + 1
  while (isAt(tokens, verb, W.be | W.have | W.adverb)) verb++
  for (const [metric, words] of WAYS.get(wordAt(tokens, verb)) ?? []) if (follow(tokens, verb + 1, words)) return metric
  return null
}

/** "the bandits |whisked away 14 women", "the storm |wiped out 12 villagers"; null where no such verb stands before those counted. */
export function harmBefore(tokens: Tokens, from: number): Metric | null {
  const particle = isAt(tokens, from - 1, W.determiner | W.possessive) ? from - 2 : from - 1
  const verb = wordAt(tokens, particle - 1)
  switch (wordAt(tokens, particle)) {
    case 'away':
    case 'off':
      return CARRIES.has(verb) ? 'abducted' : null
    case 'down':
    case 'out':
      return FELLS.has(verb) ? 'killed' : null
    case 'buried':
      return SLIDES.has(verb) ? 'missing' : null
    default:
      return null
  }
}
/** "a |landslide buried four people" */
const SLIDES = wordSet(
  'landslide landslides mudslide mudslides avalanche avalanches landslip rockslide mud rubble earth',
)
const CARRIES = wordSet('whisked whisking spirited carted dragged marched carried carrying')
const FELLS = wordSet('cut cutting wiped wiping mown snuffed')

/** Whether the words stand one behind the other, with articles and adjectives between: "by |a stray bullet", "in |crowded relief camps". */
function follow(tokens: Tokens, from: number, words: readonly (readonly string[])[]): boolean {
  let i = from
  for (const [k, choices] of words.entries()) {
    if (k > 0) for (let skipped = 0; skipped < 3 && !fits(tokens, i, choices) && isMere(tokens, i); skipped++) i++
    if (!fits(tokens, i, choices)) return false
    i++
  }
  return true
}

const fits = (tokens: Tokens, i: number, choices: readonly string[]): boolean =>
  choices[0] === '@' ? isAt(tokens, i, W.possessive) : choices.includes(wordAt(tokens, i))

const isMereOrCapital = (tokens: Tokens, i: number): boolean => isMere(tokens, i) && !isAt(tokens, i, W.verb | W.saying)

const isMere = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.kind === 'word' && !isAt(tokens, i, W.comma | W.stop | W.preposition | W.and | W.be | W.have | W.relative)

function waysByVerb(): Map<string, Way[]> {
  const ways = new Map<string, Way[]>()
  for (const [metric, phrases] of TOLD)
    for (const phrase of phrases.split(';')) {
      const [verbs = '', behind = ''] = phrase.split(':')
      const words = behind
        .trim()
        .split(/\s+/)
        .map((choices) => choices.split('/'))
      for (const verb of verbs.trim().split(/\s+/)) ways.set(verb, [...(ways.get(verb) ?? []), [metric, words]])
    }
  return ways
}
