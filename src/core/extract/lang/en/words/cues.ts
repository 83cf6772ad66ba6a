import { CUE } from './lex.js'
import { COUNTRIES, PARTICLES } from './place-kinds.js'
import { SAYS_THAT } from './says-that-words.js'

/** Words for whose count a figure is of. */
export const RECKONINGS = 'count tally reckoning estimate estimates account toll figures'

/** Words before a noun that make those counted fighters. */
export const ARMED =
  'suicide military armed security paramilitary enemy army police policing navy naval marine service pkk ypg sdf taliban isis isil daesh hamas hezbollah houthi shabaab farc eln m23 sayyaf rsf lra eta ira pij npa ltte qaeda qaida qaedah aqap aqim jnim ttp boko haram ansar jihad kataib mujahideen wagner frontier levies crpf bsf itbp cisf rangers corps squad platoon tank combat riot counterterrorism uniformed disposal idf spla fano iswap fdlr codeco wazalendo bla blf hts sna irgc hashd pmf knla mndaa tnla milf mnlf tplf'

/** Capitals that no place bears alone: "a |Hamas flag", "the |Ministry of Health", "trust in |God". */
export const NO_PLACES =
  'hamas fatah taliban hezbollah houthi houthis idf isis isil daesh un unrwa airwars ministry faculty department party army state police god allah paradise heaven arabic english hebrew eve ms mr dr ft st umm abu um ibn'
/** "the Hama District |Guard" */
export const FORCES = 'guard guards force forces command brigade brigades battalion regiment army movement'

/** Where things are posted: "on |Facebook". */
export const SITES = 'facebook twitter x telegram instagram tiktok youtube whatsapp'

/** "told |reporters in Geneva", "at a |briefing in Geneva" */
export const TOLD_AT = 'speaking reporters newsmen journalists pressmen conference briefing briefings'
/** "taken to |hospitals in Homs" */
export const HOSPITALS = 'hospital hospitals clinic complex morgue'

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
  [CUE.period, 'period responsible weekly monthly quarterly annual yearly biannual biweekly fortnightly'],
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
  [CUE.counting, 'or - + odd at thirds quarters fifths sixths sevenths eighths ninths tenths'],
  [CUE.elsewhere, TOLD_AT],
  [CUE.elsewhere, HOSPITALS],
  [
    CUE.unsettled,
    'lost evacuated burned burnt burning buried treated survived survive escaped escape stabbed knifed slashed mauled gored bitten beaten mutilated trampled losing lose suffered suffering sustained',
  ],
  [
    CUE.care,
    'more remain remains remained stayed seen pictured shown depicted filmed admitted treated hospitalised hospitalized brought taken rushed undergoing receiving awaiting needing requiring underwent received required require requires needed need left discharged released fighting covered drenched soaked admitting treating transferred evacuated airlifted transported shifted moved ferried referred carried conveyed driven flown medevaced forced compelled obliged took taking sought seek seeking found abandoned quit vacated deserted homeless stay live lived made rendered sheltering uprooted encamped forcing force forces compelling sent sending drove driving mourned mourns mourn mourning grieved grieving eulogised eulogized',
  ],
]
