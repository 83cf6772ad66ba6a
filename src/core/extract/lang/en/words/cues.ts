import {
  ARMED,
  BOUNDS_BEHIND,
  FORCES,
  FRACTIONS,
  HOSPITALS,
  NEED,
  NO_PLACES,
  PERIODICALS,
  RECKONINGS,
  SITES,
  TOLD_AT,
  UNSETTLED,
} from './cue-words.js'
import { CUE } from './lex.js'
import { COUNTRIES, PARTICLES } from './place-kinds.js'
import { SAYS_THAT } from './says-that-words.js'

/** Words at which a step looks closer, beside those that FUNCTION_WORDS tells by their part. */
export const CUES: readonly (readonly [cue: number, words: string])[] = [
  [CUE.one, 'another s'],
  [CUE.place, 'in at near outside of on around inside across from'],
  [
    CUE.saying,
    'according based per allegation assertion contention called calls termed saw seen witnessed alleged raised raises lifted lifts lowered lowers increased cut cuts reduced slashed upped hiked doubled halved accused accuses accuse blamed blames blame providing show shows showed included includes contained contains featured features releasing issuing provided supplied given released issued releases issues presented presents read reads reference gathered learned learnt understands state pegged pegs pegging set sets attributed attributes speaking established establishes toll tolls tally count figure figures numbers has have had agreement unanimous adamant certain clear confident convinced remember remembers remembered referred refers alluded visible pictured appear appears than feared',
  ],
  [CUE.saying | CUE.that, SAYS_THAT],
  [
    CUE.total,
    'period hours as since this last recent day the weeklong monthlong yearlong days weeks months years week month date war conflict campaign insurgency uprising violence offensive invasion crackdown unrest fighting militancy occupation separate between year now annually yearly cumulatively each every course season monsoon series string spate incidents various consecutive straight outbreak epidemic nationwide countrywide began started erupted responsible overall beginning start',
  ],
  [CUE.period, 'period responsible'],
  [CUE.period, PERIODICALS],
  [CUE.stretch, 'past last previous preceding first second third fourth final'],
  [CUE.single, 'personnel another old second third fourth fifth sixth'],
  [CUE.harm, 'hospital clinic hostage captive prisoner held shot custody swept'],
  [CUE.money, '$ € £ ₪ usd eur ¥'],
  [CUE.percent, '% percent cent'],
  [CUE.heading, ':'],
  [CUE.reckoning, RECKONINGS],
  [CUE.this, 'this'],
  [CUE.all, 'all both'],
  [CUE.inTurn, 'respectively'],
  [
    CUE.civil,
    'civilian civil staff innocent displaced unarmed hospital medical ambulance health healthcare humanitarian aid relief nursing un unrwa rescue cabin market polling election delivery okada boda camera',
  ],
  [CUE.armed, ARMED],
  [CUE.own, 'men members comrades colleagues number ranks women personnel'],
  [
    CUE.abbreviation,
    'mr mrs ms dr prof gen lt col maj sgt capt cpl brig adm cmdr gov sen rep rev hon engr barr fr msgr supt insp det const pte cllr cmdt comdr spc pfc pvt ssgt msgt lcpl amb asst pres alh st mt ft no nos vs etc jan feb mar apr jun jul aug sep sept oct nov dec approx incl u s p a m inc ltd co corp jr sr al est dept',
  ],
  [
    CUE.hearsay,
    'claimed alleged appear appears appeared seem seems seemed went gone going pictured shown seen depicted photographed as identified named recorded registered counted documented verified tallied remain remained remains lie lies lay lying reported announced confirmed feared believed presumed thought said known understood estimated declared pronounced to listed found shot beaten stabbed burned left hacked lynched burnt taken took held holding taking recovered pulled retrieved brought out dug fished dragged carried hauled',
  ],
  [CUE.brought, 'arrived arriving taken treated admitted doctor surgeon nurse died morgue buried funeral'],
  [CUE.example, 'including such among'],
  [
    CUE.aside,
    'who that which while speaking citing quoting quoted cited referring talking interviewed contacted reached questioned run led owned backed composed comprising consisting formed based affiliated loyal collected gathered compiled',
  ],
  [
    CUE.denial,
    'evidence proof indication truth claim claims report reports allegation allegations rumours rumors true correct untrue false lie lies baseless groundless unfounded fabrication fabrications fabricated fiction fictitious invention invented propaganda disinformation misinformation nonsense hoax fake',
  ],
  [CUE.name, COUNTRIES],
  [CUE.name, NO_PLACES],
  [CUE.name, SITES],
  [CUE.name, FORCES],
  [CUE.name, PARTICLES],
  [CUE.counting, FRACTIONS],
  ...BOUNDS_BEHIND.map(([, phrases]) => [CUE.counting, firstWords(phrases)] as const),
  [CUE.elsewhere, TOLD_AT],
  [CUE.elsewhere, HOSPITALS],
  ...Object.values(UNSETTLED).map((words) => [CUE.unsettled, words] as const),
  ...Object.values(NEED).map((words) => [CUE.care, words] as const),
]

/** The first words of phrases: "or more|at least". */
function firstWords(phrases: string): string {
  return phrases
    .split('|')
    .map((phrase) => phrase.split(' ')[0])
    .join(' ')
}
