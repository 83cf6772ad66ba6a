import type { Metric } from '../../../../claim/vocabulary.js'
import type { Outcome } from './lex.js'

interface OutcomeLine {
  readonly metric: Metric
  readonly things?: true
  /** Past tense and participle. */
  readonly past?: string
  readonly gerund?: string
  /** Present: "kills", "kill". */
  readonly base?: string
  /** Past and present of verbs without an object. */
  readonly intransitive?: string
  readonly adjective?: string
  /** "the death of 12". */
  readonly noun?: string
}

/** The words that say what happened to those counted. */
export const OUTCOMES: readonly OutcomeLine[] = [
  {
    metric: 'killed',
    past: 'killed slain murdered assassinated executed beheaded decapitated martyred massacred slaughtered slew lynched electrocuted drowned strangled throttled asphyxiated suffocated hanged guillotined crucified poisoned neutralised neutralized eliminated liquidated exterminated annihilated butchered mowed gunned crushed garrotted incinerated disembowelled immolated euthanised sniped bayoneted mown lost',
    gerund:
      'losing gunning mowing neutralising neutralizing eliminating decapitating lynching martyring killing slaying murdering assassinating executing beheading massacring slaughtering drowning',
    base: 'kill kills murder murders assassinate assassinates execute executes behead beheads massacre slaughter slay slays lynch neutralise neutralize eliminate eliminates neutralises neutralizes',
    intransitive: 'died die dies dying perished perish perishes succumbed',
    adjective: 'dead deceased lifeless',
    noun: 'death deaths murder murders killings assassination assassinations execution executions beheadings slayings lynchings hangings martyrdom massacre slaughter beheading slaying elimination neutralisation neutralization liquidation lynching fatalities corpses bodies body remains lives loss',
  },
  {
    metric: 'wounded',
    past: 'wounded injured hurt maimed hospitalized hospitalised mutilated disfigured concussed scalded crippled paralysed paralyzed stabbed knifed slashed mauled gored bitten bruised blinded lacerated',
    gerund:
      'wounding injuring hurting maiming hospitalising hospitalizing crippling stabbing slashing mauling blinding',
    base: 'wound wounds injure injures hurts maim maims',
    adjective: 'bleeding',
    noun: 'injury injuries wounds woundings burns concussion concussions fractures lacerations inhalation suffocation',
  },
  { metric: 'casualties', past: 'harmed', gerund: 'harming' },
  // "under the rubble"; the preposition is looked for
  {
    metric: 'missing',
    intransitive: 'disappeared disappear vanished vanish',
    adjective: 'missing unaccounted trapped entombed buried stuck rubble debris ruins wreckage concrete slabs',
    noun: 'disappearance disappearances',
  },
  {
    metric: 'detained',
    past: 'arrested detained captured recaptured rearrested apprehended imprisoned jailed rounded nabbed incarcerated interned handcuffed collared remanded',
    gerund: 'arresting detaining capturing recapturing apprehending imprisoning',
    base: 'recapture recaptures rearrest arrest arrests detain detains capture captures',
    intransitive: 'surrendered surrender surrenders surrendering',
    noun: 'arrest arrests detention capture imprisonment',
  },
  {
    metric: 'abducted',
    past: 'abducted kidnapped kidnaped snatched',
    gerund: 'abducting kidnapping kidnaping',
    base: 'abduct abducts kidnap kidnaps',
    noun: 'abduction abductions kidnapping kidnappings',
  },
  {
    metric: 'displaced',
    past: 'displaced evacuated uprooted dislodged relocated',
    gerund: 'displacing evacuating uprooting',
    base: 'displace displaces evacuate evacuates',
    intransitive: 'fled flee flees fleeing',
    adjective: 'homeless',
    noun: 'displacement evacuation',
  },
  {
    metric: 'equipment',
    things: true,
    past: 'destroyed damaged downed burned burnt torched wrecked sank sunk',
    gerund: 'destroying damaging downing burning torching sinking',
    base: 'destroy destroys damage damages',
    noun: 'destruction',
  },
  {
    metric: 'other',
    things: true,
    past: 'rescued freed released saved spared treated targeted',
    gerund: 'rescuing freeing releasing saving targeting',
    base: 'rescue free release',
    intransitive: 'survived survive escaped escape unharmed unhurt uninjured',
  },
]

/** Every form, folded, with what it says. A form under two lines keeps the first ("body" is no verb). */
export function outcomeForms(): Map<string, Outcome> {
  const forms = new Map<string, Outcome>()
  const add = (words: string | undefined, line: OutcomeLine, form: Outcome['form']): void => {
    for (const word of words?.split(' ') ?? []) {
      if (!forms.has(word)) forms.set(word, { metric: line.metric, form, things: line.things ?? false })
    }
  }
  for (const line of OUTCOMES) {
    add(line.past, line, 'past')
    add(line.gerund, line, 'gerund')
    add(line.intransitive, line, 'intransitive')
    add(line.adjective, line, 'adjective')
    add(line.noun, line, 'noun')
    add(line.base, line, 'base')
  }
  return forms
}
