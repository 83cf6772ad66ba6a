import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** Offices and trades that stand before a name. */
export const TITLES = wordSet(
  `minister spokesman spokeswoman spokesperson governor mayor director chief head commander secretary president premier chancellor ambassador envoy coordinator representative
  manager chairman chairwoman chairperson chair leader official officer journalist reporter correspondent activist doctor dr surgeon nurse medic paramedic resident witness lawyer analyst researcher
  photographer cameraman general colonel captain major lieutenant brigadier sergeant admiral marshal col gen maj lt brig capt sgt adm cmdr gov sen rep prof professor mr mrs ms sheikh imam
  superintendent inspector prosecutor senator lawmaker commissioner elder councillor councilor coroner administrator adviser advisor expert volunteer teacher shopkeeper farmer villager neighbour neighbor survivor
  constable corporal detective sheriff warden commandant comptroller magistrate collector sarpanch judge counsel attorney solicitor barrister engineer architect historian economist
  blogger campaigner organiser organizer eyewitness bystander onlooker passenger driver fisherman herder student priest pastor bishop archbishop reverend father imam mufti mullah ayatollah maulana rabbi
  trader businessman rescuer firefighter lifeguard pathologist epidemiologist physician anaesthetist psychologist headteacher principal headmaster pensioner retiree housewife mechanic carpenter
  relative friend colleague cousin brother sister uncle aunt nephew niece grandfather grandmother mother son daughter wife husband widow classmate comrade chieftain chief elder headman prefect rev hon engr barr fr msgr supt insp det const cpl cllr cmdt amb asst pres friar sp dsp asp csp ssp dpo sho dig igp aig dcp acp ccpo ppro sdm`
    .split(/\s+/)
    .join(' '),
)
/** What an outlet is, before its name. */
const OUTLETS = wordSet(
  'agency channel television newspaper broadcaster daily website outlet station network magazine portal',
)
/** What a body is, before its name. */
const GROUPS = wordSet(
  'group movement militia charity faction organisation organization ngo monitor watchdog nonprofit collective coalition',
)
/** Titles that are written short, with a full stop. */
const SHORTENED = wordSet(
  'col gen maj lt brig capt sgt adm cmdr gov sen rep prof dr mr mrs ms rev hon engr barr fr msgr supt insp det const pte cpl cllr cmdt spc pfc pvt ssgt lcpl amb asst pres alh',
)
const PARTICLES = wordSet('al el abu ibn bin ben de van der von ul ur la le')

/** "said Maj|. Omar Latif": a full stop that ends no sentence. */
export const shortensTitle = (tokens: Tokens, stop: number): boolean =>
  wordAt(tokens, stop) === '.' && adjoins(tokens, stop) && SHORTENED.has(wordAt(tokens, stop - 1))

/** "Hama TV |and the news agency Sham": two of them. */
function joins(tokens: Tokens, first: number, title: number): boolean {
  for (let i = first; i < title; i++) if (isAt(tokens, i, W.and)) return true
  return false
}

/** "|head of the district council| Omar Latif", "|governor of the province|": an office that ends at token `end` in a word of its own. */
function isOfficeOf(tokens: Tokens, text: string, first: number, end: number): boolean {
  if (end < first + 2 || isCapital(text, tokens[end]) || tokens[end]?.kind !== 'word') return false
  // "spokesman for the People|'s Front", "spokesman for the Hama-|based People's Front"
  if (isAt(tokens, end - 1, W.apostrophe | W.hyphen) && adjoins(tokens, end)) return false
  if (lexAt(tokens, end).is & (W.preposition | W.determiner | W.and | W.adverb)) return false
  const office = isAt(tokens, first, W.determiner) ? first + 1 : first
  return TITLES.has(wordAt(tokens, office)) && /^(of|for|at)$/.test(wordAt(tokens, office + 1))
}

/** "Deputy Interior Minister |Omar Latif", "Col. |Omar Latif": where the name itself begins; `first` where no title or no full name stands. */
export function behindTitle(tokens: Tokens, text: string, first: number, last: number): number {
  let words = 0
  for (let i = last; i > first; i--) {
    const initial = wordAt(tokens, i) === '.' && adjoins(tokens, i) && wordAt(tokens, i - 1).length === 1
    if (isAt(tokens, i, W.hyphen | W.apostrophe) || initial || PARTICLES.has(wordAt(tokens, i))) continue
    if (!isCapital(text, tokens[i])) {
      if (!adjoins(tokens, i)) return first
      continue
    }
    words++
    // "head of the district council |Omar Latif"
    if (words >= 2 && isOfficeOf(tokens, text, first, i - 1)) return i
    const title = shortensTitle(tokens, i - 1) ? i - 2 : i - 1
    if (title < first) continue
    // "the Prosecutor |General's Office" is no General Office
    if (
      words >= 2 &&
      TITLES.has(wordAt(tokens, title)) &&
      !(wordAt(tokens, i) === 'general' && isAt(tokens, i + 1, W.apostrophe))
    )
      return i
    // "the armed group |Hama Brigade", "the rights group |Sham"
    if (GROUPS.has(wordAt(tokens, title)) && !isCapital(text, tokens[title]) && !joins(tokens, first, title)) return i
    // "state channel |Hama TV", "state |news agency Hama"
    if (OUTLETS.has(wordAt(tokens, title)) && !isCapital(text, tokens[title]) && !joins(tokens, first, title))
      return words >= 2 ? i : Math.max(first, /^(news|press)$/.test(wordAt(tokens, title - 1)) ? title - 1 : title)
  }
  return first
}
