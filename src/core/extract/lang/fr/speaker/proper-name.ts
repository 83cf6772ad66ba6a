import { adjoins, folded, is, isCapital, isDe, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

const PARTICLES = new Set(
  'le la de du des d van von der den ben bin bint ibn ould al el ad ar as at ul abou abu da di dos the of and for'.split(
    ' ',
  ),
)

/** "Jean-Yves le Drian", "Najim al-Joubouri": a small word between capitals belongs to the name. */
export function isParticle(tokens: Words, text: string, at: number): boolean {
  if (!PARTICLES.has(folded(tokens, at)) || !isCapital(tokens[at - 1], text)) return false
  const next = is(tokens[at + 1], WORD.dash) && adjoins(tokens[at + 1]) ? at + 2 : at + 1
  return isCapital(tokens[next], text)
}

/** Where the person's name begins in "le Premier ministre turc Binali Yildirim"; null where the phrase ends in none. */
export function trailingName(tokens: Words, text: string, first: number, last: number): number | null {
  let begin = last + 1
  let words = 0
  for (let at = last; at >= first; at--) {
    if (isCapital(tokens[at], text) || endsName(tokens, text, at)) {
      begin = at
      if (!is(tokens[at + 1], WORD.dash)) words++
    } else if (begin > last || !(is(tokens[at], WORD.dash | WORD.apostrophe) || isParticle(tokens, text, at))) break
  }
  // "l'Assistance publique-Hôpitaux de Marseille"
  if (begin === first || is(tokens[begin - 1], WORD.dash)) return null
  if (words < 2) return words === 1 && begin === last && RANKS.has(folded(tokens, begin - 1)) ? begin : null
  const previous = before(tokens, begin)
  // "un habitant du nom | d'Ali Touré"
  if (isDe(previous) && folded(tokens, begin - (is(tokens[begin - 1], WORD.apostrophe) ? 3 : 2)) === 'nom') return begin
  // "un médecin de l'hôpital | Medina de Kismayo"
  // "de la région PACA | Christian Estrosi"
  if (SITES.test(previous)) return words >= 3 ? lastTwo(tokens, text, last) : null
  if (isOfPerson(tokens, first, begin)) return null
  // "la maire de Paris Anne Hidalgo": the first capital is the title's
  if (!/^(?:de|d|du|des|l|la|le|les)$/u.test(previous)) return begin
  return words >= 3 ? lastTwo(tokens, text, last) : null
}

/** "Ki-| moon |", "Jong-| un |": a name's second half that is written small. */
const endsName = (tokens: Words, text: string, at: number): boolean =>
  is(tokens[at - 1], WORD.dash) && adjoins(tokens[at - 1]) && adjoins(tokens[at]) && isCapital(tokens[at - 2], text)

/** "les services du Premier ministre turc | Ahmet": a person's office is not the person. */
export function isOfPerson(tokens: Words, first: number, name: number): boolean {
  let lead = first
  while (is(tokens[lead], WORD.determiner | WORD.apostrophe)) lead++
  if (!OF_PERSONS.has(folded(tokens, lead))) return false
  for (let at = lead + 1; at < name; at++)
    if (
      /^(?:ministre|président|présidente|roi|maire|gouverneur|chef|général|émir|pape|suspect)$/u.test(
        folded(tokens, at),
      )
    )
      return true
  return false
}

const ARTICLES = /^(?:abd|abdel|abdul|abdal|abou|abu|ben|bin|ould|al|el)$/u

/** Where the last two names of a run of capitals begin: "la République de Paris | François Molins". */
function lastTwo(tokens: Words, text: string, last: number): number {
  let names = 0
  let at = last + 1
  while (names < 2) {
    at--
    const joined = is(tokens[at + 1], WORD.dash)
    // "Othman | Abdel Jalil"
    if (
      (isCapital(tokens[at], text) || endsName(tokens, text, at)) &&
      !joined &&
      !(at < last && ARTICLES.test(folded(tokens, at)))
    )
      names++
    if (at < last - 8) return last
  }
  // "Jean-Yves | Le Drian"
  if (PARTICLES.has(folded(tokens, at)) && isCapital(tokens[at - 1], text)) at--
  while (is(tokens[at - 1], WORD.dash) && isCapital(tokens[at - 2], text)) at -= 2
  return at
}

/** What is named by a capital and is nobody. */
const SITES =
  /^(?:agence|groupe|mouvement|parti|milice|hôpital|clinique|université|aéroport|camp|ville|province|région|district|lycée|hôtel|prison|quartier|gouvernorat|mosquée|église|village|localité|base|rue|place)$/u

const RANKS = new Set(
  'capitaine colonel général commandant lieutenant sergent caporal adjudant major brigadier amiral maréchal docteur dr cheikh imam père abbé commissaire m mme'.split(
    ' ',
  ),
)

const before = (tokens: Words, at: number): string =>
  folded(tokens, is(tokens[at - 1], WORD.apostrophe) ? at - 2 : at - 1)

/** ", Abdul Ahad Walizada," or ", le général Ahmad Deif," behind a title. */
export function apposition(
  tokens: Words,
  text: string,
  end: number,
  limit: number,
): { first: number; last: number } | null {
  // "le directeur de l'Observatoire | (OSDH), Rami"
  const office = folded(tokens, end + 1) === '(' && folded(tokens, end + 3) === ')' ? end + 3 : end
  // "le directeur de l'Observatoire (OSDH) | Rami Abdel"
  if (office > end && isCapital(tokens[office + 1], text) && isCapital(tokens[office + 2], text)) {
    let last = office + 2
    while (last < limit && (isCapital(tokens[last + 1], text) || isParticle(tokens, text, last + 1))) last++
    return { first: office + 1, last }
  }
  const bracket = seatEnd(tokens, text, office)
  if (folded(tokens, bracket + 1) !== ',') return null
  let at = bracket + 2
  // "la police, | lundi soir sur la Potsdamer Platz"
  if ((tokens[at]?.lex.weekday ?? -1) >= 0) return null
  for (let n = 0; n < 4 && at <= limit && isTitle(tokens[at]) && !isCapital(tokens[at], text); n++) at++
  const first = at
  let words = 0
  while (at <= limit && (isCapital(tokens[at], text) || is(tokens[at], WORD.dash) || isParticle(tokens, text, at))) {
    if (isCapital(tokens[at], text)) words++
    at++
  }
  if (words < 2) return behindTitle(tokens, text, bracket + 2, limit) ?? behindRank(tokens, text, bracket + 2, limit)
  // "le patron de l'agence, Ali Touré | lors d'une conférence"
  // "Ali Touré | ce mardi"
  const timed = at <= limit && is(tokens[/^ce(?:t|tte)?$/u.test(folded(tokens, at)) ? at + 1 : at], WORD.timeWord)
  const closed = at > limit || tokens[at]?.kind === 'mark' || timed || ASIDES.has(folded(tokens, at))
  if (/^(?:de|du|des|d|l)$/u.test(before(tokens, first))) return null
  return closed ? { first, last: at - 1 } : null
}

/** "le commandant, le colonel | de l'armée de terre | Ali Touré": the name behind a rank and whose it is. */
function behindTitle(tokens: Words, text: string, start: number, limit: number): ReturnType<typeof apposition> {
  if (!is(tokens[start], WORD.determiner) || !RANKS.has(folded(tokens, start + 1))) return null
  for (let at = start + 2; at < Math.min(limit, start + 9) && folded(tokens, at) !== ','; at++) {
    if (!isCapital(tokens[at], text) || !isCapital(tokens[at + 1], text)) continue
    let last = at + 1
    while (isCapital(tokens[last + 1], text) || (is(tokens[last + 1], WORD.dash) && isCapital(tokens[last + 2], text)))
      last++
    return tokens[last + 1]?.kind === 'mark' && !/^(?:de|du|des|d|l)$/u.test(before(tokens, at))
      ? { first: at, last }
      : null
  }
  return null
}

/** "le chef d'état-major, | le général de corps d'armée |, Ali Touré": the name behind a second title. */
function behindRank(tokens: Words, text: string, start: number, limit: number): ReturnType<typeof apposition> {
  if (!is(tokens[start], WORD.determiner) || !RANKS.has(folded(tokens, start + 1))) return null
  for (let at = start + 2; at < start + 8; at++)
    if (folded(tokens, at) === ',') return apposition(tokens, text, at - 1, limit)
  return null
}

/** "le porte-parole de la Croix-Rouge (CICR) | au Yémen |, Ali Touré", "un médecin | à Goma |, Ali Touré": where the place of an office ends. */
function seatEnd(tokens: Words, text: string, bracket: number): number {
  if (!/^(?:à|au|aux|en|pour)$/u.test(folded(tokens, bracket + 1))) return bracket
  let at = bracket + 1
  while (isCapital(tokens[at + 1], text) || is(tokens[at + 1], WORD.dash)) at++
  return at === bracket + 1 ? bracket : at
}

const ASIDES = new Set('lors à au aux dans sur devant via après avant pendant'.split(' '))

/** A word of a title: "le général"; "confirmant" and "citée par" are none. */
const isTitle = (token: Word | undefined): boolean =>
  token?.kind === 'word' &&
  !/^(?:par|en|à|basée?s?|situées?|installées?|dont|qui|où|proches?)$/u.test(token.folded) &&
  !is(token, WORD.gerund | WORD.avoir | WORD.etre) &&
  token.lex.saying === null

const OF_PERSONS: ReadonlySet<string> = new Set(
  'services service bureau cabinet entourage avocates avocate avocats avocat équipes équipe famille proches proche conseillère conseillèr fils fille père mère frère'.split(
    ' ',
  ),
)
