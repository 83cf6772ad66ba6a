import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft, Rule } from '../../../draft.js'
import { type DraftedSentence, draftedSentences } from '../../../drafted-sentences.js'
import { isAmongThem, isOneOf } from '../counted/anaphora.js'
import { isToldApart } from '../counted/counts-them.js'
import { figureToldAgain } from '../counted/figure-told-again.js'
import { drop, isArticle, mark, nounOf } from '../drafts.js'
import type { Words } from '../tokens.js'
import type { Lex } from '../words/lexicon.js'
import { isInAccident } from './accidents.js'
import { amongNext } from './among-named.js'
import { apposedToPeople } from './apposed.js'
import { haveAttacked, isDoneBy } from './attackers.js'
import { beforeBeing } from './before-being.js'
import { byDefault } from './by-default.js'
import { cameThrough } from './came-through.js'
import { explodes, isTrapped } from './car-bombs.js'
import { elidedMetric } from './elided-metric.js'
import type { Finding } from './finding.js'
import { governorBefore } from './governor.js'
import { groupOfSome } from './group-of-some.js'
import { harmedAlready } from './harm-of-held.js'
import { hurtTo } from './hurt-to.js'
import { haveLeft } from './left-town.js'
import { haveFallen, haveSurrendered, menOfArms } from './men-of-arms.js'
import { metricAgain } from './metric-again.js'
import { isNobody } from './nobody.js'
import { oneMoreThing } from './one-more.js'
import { isCutOff, listedWith, subsetOf, wholeOf } from './parts.js'
import { partOfToll } from './parts-of-toll.js'
import { predicateBehind } from './predicate.js'
import { isWhere, predicateStart } from './predicate-start.js'
import { asNext, isRaisedNext } from './raised-guess.js'
import { doneByRelative } from './relative-object.js'
import { rescueVehicles } from './rescue-vehicles.js'
import { isOfRescuers } from './rescuers.js'
import { ofCaptives } from './set-free.js'
import { subjectCounted } from './subject-counted.js'
import { thingsAgain } from './things-again.js'
import { thingsOf } from './things-of.js'
import { isOfPeople, isUnharmed, type Told } from './told.js'
import { haveFled, toldByVerb } from './told-by-verb.js'
import { toldOutright } from './told-outright.js'
import { isNumberOf, isToldBehind, tolled, tollOf, whomEstimated } from './toll.js'
import { areMade, victims } from './victims.js'

/** What happened to those counted: the noun says it, or the word right before, or the clause's verb, or the number it is part of. */
export const metric: Rule<Lex> = {
  name: 'metric',
  apply(doc) {
    let earlier: Draft | null = null
    let latest: Metric | null = null
    let leading: Metric | null = null
    let unharmed = false
    for (const found of draftedSentences(doc)) {
      const counted = new Set(found.drafts.map(({ head }) => head ?? -1))
      found.drafts.forEach((draft, index) => {
        measure(doc.tokens, found, index, counted, { earlier, latest, leading, unharmed })
        unharmed = isUnharmed(doc.tokens, draft) || (unharmed && !isOfPeople(draft))
        if (!isOfPeople(draft)) return
        latest = draft.metric
        if (!isArticle(doc.tokens, draft)) earlier = draft
      })
      leading = found.drafts.find(isOfPeople)?.metric ?? leading
    }
  },
}

function measure(
  tokens: Words,
  sentence: DraftedSentence,
  index: number,
  counted: ReadonlySet<number>,
  told: Told,
): void {
  const draft = sentence.drafts[index]!
  const finding = find(tokens, sentence, index, counted, told)
  if ('no' in finding) drop(draft, finding.no)
  else if (isNobody(tokens, draft, finding.found.metric)) mark(draft, 'nobody', { metric: 'other', confidence: 0.3 })
  else mark(draft, finding.rule, finding.found)
}

function find(
  tokens: Words,
  { drafts, sentence }: DraftedSentence,
  index: number,
  counted: ReadonlySet<number>,
  told: Told,
): Finding {
  const { earlier, latest, leading, unharmed } = told
  const draft = drafts[index]!
  if (isRaisedNext(tokens, drafts, index))
    return asNext(drafts[index + 1]!, find(tokens, { drafts, sentence }, index + 1, counted, told))
  const noun = nounOf(tokens, draft)
  const things = noun === null && thingsAgain(tokens, draft)
  if (things) return { rule: 'things-again', found: { metric: things } }
  const outright = toldOutright(tokens, drafts, index)
  if (outright) return outright
  const harmed = harmedAlready(tokens, drafts, index, sentence, counted)
  if (harmed) return harmed
  const hurt = hurtTo(tokens, draft)
  if (hurt) return hurt
  const estimated = whomEstimated(tokens, draft)
  if (estimated) return { rule: 'toll', found: tolled(draft, estimated) }
  const apposed = apposedToPeople(tokens, draft, sentence.last, counted)
  if (apposed) return { rule: 'apposed', found: { metric: apposed } }
  if (isTrapped(tokens, draft)) return { rule: 'car-bomb', found: { metric: 'munitions' } }
  if (noun?.kind === 'thing') {
    if (explodes(tokens, draft)) return { rule: 'car-bomb', found: { metric: 'munitions' } }
    if (isInAccident(tokens, draft)) return { rule: 'accident', found: { metric: 'other', confidence: 0.3 } }
    const vehicles = rescueVehicles(tokens, draft)
    if (vehicles) return { rule: 'rescue-vehicles', found: { metric: vehicles } }
  }
  if (noun?.metric && noun.metric !== 'casualties')
    return { rule: `noun-${noun.metric}`, found: { metric: noun.metric } }
  // "11 des 20 drones ont été abattus"
  const ofThings = thingsOf(tokens, drafts, index)
  if (ofThings) return { rule: 'part-of', found: { metric: ofThings } }
  if (noun?.kind === 'person' && !isArticle(tokens, draft) && isDoneBy(tokens, draft))
    return { rule: 'attackers', found: { metric: 'strength', status: 'combatant' } }
  const group = noun?.kind === 'person' ? groupOfSome(tokens, draft) : null
  if (group) return { rule: 'group-of-some', found: { metric: group, confidence: 0.5 } }
  const more = oneMoreThing(tokens, drafts, index)
  if (more === 'nothing') return { no: 'one-more-event' }
  if (more) return { rule: 'one-more', found: { metric: more } }
  const toldPart = partOfToll(tokens, drafts, index)
  if (toldPart) return { rule: 'part-of', found: { metric: toldPart } }
  const governor = governorBefore(tokens, drafts, index, sentence.first)
  // only people of arms are a strength: "recruter huit infirmiers" is none
  const idle = governor?.metric === 'strength' && (noun?.kind !== 'person' || noun.status === 'civilian')
  if (governor?.metric === 'strength' && isOfRescuers(tokens, draft))
    return { rule: 'rescuers', found: { metric: 'other', status: 'civilian', confidence: 0.3 } }
  const men = menOfArms(tokens, draft, governor)
  if (men) return { rule: 'men-of-arms', found: { metric: men, status: 'combatant' } }
  if (governor && !idle)
    return { rule: 'governor', found: { metric: ofCaptives(tokens, governor.metric, governor.at, sentence) } }
  // "à 79 | le nombre de manifestants tués"
  if (earlier?.metric && !unharmed && noun?.kind === 'person' && isAmongThem(tokens, draft, sentence.first))
    return { rule: 'among-them', found: { metric: earlier.metric } }
  // "un bilan que l'opposition porte | à 176"
  if (earlier?.metric && figureToldAgain(tokens, draft) !== null)
    return { rule: 'points-back', found: { metric: earlier.metric, confidence: 0.7 } }
  const total = isToldBehind(tokens, draft) || isNumberOf(tokens, draft) ? tollOf(tokens, draft) : null
  if (total) return { rule: 'toll', found: tolled(draft, total) }
  const bare = draft.head === null ? null : tollOf(tokens, draft)
  if (bare) return { rule: 'toll', found: tolled(draft, bare) }
  const subject = subjectCounted(tokens, draft)
  if (subject) return { rule: 'subject-counted', found: subject }
  const part = subsetOf(tokens, drafts, index) ?? (isCutOff(tokens, draft, sentence.first) ? earlier?.metric : null)
  // "avait fait | 105 victimes": no verb behind is theirs
  const made = (noun?.metric === 'casualties' && areMade(tokens, draft)) || isToldApart(tokens, draft)
  const done = noun?.kind === 'person' ? doneByRelative(tokens, draft) : null
  if (done) return { rule: 'object-of-relative', found: { metric: done } }
  const start = predicateStart(tokens, draft)
  const predicate = made || isWhere(tokens, draft) ? null : predicateBehind(tokens, start, sentence.last, counted)
  const befell = toldByVerb(tokens, draft, predicate, part !== null, sentence)
  if (befell) return befell
  const end = predicate === 'agent' ? beforeBeing(tokens, start, sentence.last) : null
  if (end && noun?.kind === 'person' && !isArticle(tokens, draft))
    return { rule: 'before-being', found: { metric: end } }
  if (haveLeft(tokens, draft, start)) return { rule: 'left-town', found: { metric: 'displaced' } }
  if (haveSurrendered(tokens, draft, start)) return { rule: 'surrendered', found: { metric: 'detained' } }
  if (noun?.kind === 'person' && haveFallen(tokens, start)) return { rule: 'fallen', found: { metric: 'killed' } }
  const amid = amongNext(tokens, draft, drafts[index + 1], sentence.last, counted)
  if (amid) return { rule: 'among-them', found: { metric: amid } }
  if (!isArticle(tokens, draft) && haveAttacked(tokens, draft, start))
    return { rule: 'attackers', found: { metric: 'strength', status: 'combatant' } }
  if (isOneOf(tokens, draft)) {
    // "l'un des | deux blessés | souffre de fractures"
    const of = wholeOf(tokens, drafts, index)
    return of ? { rule: 'part-of', found: { metric: of } } : { no: 'pronoun' }
  }
  // "dont dix-sept | ont été secourus"
  if ((part || noun === null) && (part ?? earlier?.metric) !== 'abducted' && cameThrough(tokens, start))
    return { rule: 'came-through', found: { metric: 'other', confidence: 0.3 } }
  // "trois assaillants ont péri, deux autres | ont pris la fuite"
  if (noun === null && haveFled(draft, predicate))
    return isArticle(tokens, draft) ? { no: 'fled' } : { rule: 'fighters-present', found: { metric: 'strength' } }
  if (part) return { rule: 'part-of', found: { metric: part } }
  if (noun?.metric === 'casualties') return victims(tokens, drafts, index)
  const whole = wholeOf(tokens, drafts, index)
  if (whole) return { rule: 'part-of', found: { metric: whole } }
  const toll = tollOf(tokens, draft)
  if (toll) return { rule: 'toll', found: tolled(draft, toll) }
  const listed = listedWith(tokens, drafts, index)
  if (listed) return { rule: 'listed-with', found: { metric: listed, confidence: 0.8 } }
  const elided = elidedMetric(tokens, drafts, index, latest)
  if (elided) return { rule: 'elided', found: { metric: elided, confidence: 0.8 } }
  const again = metricAgain(tokens, draft, sentence.first, { earlier, leading }, predicate)
  if (again) return { rule: 'points-back', found: { metric: again, confidence: 0.7 } }
  return byDefault(tokens, draft, noun?.metric ?? null)
}
