import type { Bound } from '../../../../claim/vocabulary.js'

// Words that a rule seeks and that are its cue besides: said once, for both.

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

/** "two |thirds of them" */
export const FRACTIONS = 'thirds quarters fifths sixths sevenths eighths ninths tenths'

/** "in its |weekly report" */
export const PERIODICALS = 'weekly monthly quarterly annual yearly biannual biweekly fortnightly'

/** What may stand behind a number and bounds it: "12 |or more". */
export const BOUNDS_BEHIND: readonly (readonly [Bound, string])[] = [
  ['at-least', 'or more|- plus|or greater|or above|or over|+|at least'],
  ['at-most', 'or less|or fewer|or under|or below|at most|at the most'],
  ['about', 'or so|odd|- odd'],
]

/** Words of those in care, driven from home or mourned: each rule asks for its own, and CUE.care stands for them all. */
export const NEED = {
  /** "four |more in hospital", "three |are pictured, each undergoing surgery" */
  seen: 'more remain remains remained stayed seen pictured shown depicted filmed',
  /** "20 people |admitted with burns" */
  cared: 'admitted treated hospitalised hospitalized brought taken rushed',
  /** "four were |undergoing surgery" */
  cares: 'undergoing receiving awaiting needing requiring underwent received required require requires needed need',
  /** "one soldier |left the hospital" */
  leaves: 'left discharged released',
  /** "six |taken to hospital" */
  taken:
    'taken rushed brought admitted transferred evacuated airlifted transported shifted moved ferried referred carried conveyed driven flown medevaced',
  /** "the hospital |received 20 patients" */
  receives: 'received receiving admitted admitting treated treating',
  /** "|forced 75,000 people to take refuge" */
  forces: 'forced forcing force forces compelled compelling sent sending drove driving',
  /** "60,000 |remain in tents" */
  remains: 'remained remain stayed stay live lived',
  /** "12,000 people |took refuge in schools" */
  refuge: 'took taken taking sought seek seeking found',
  /** "30 families |left their homes" */
  leavesHome: 'left abandoned quit vacated deserted',
  /** "100,000 were |forced to leave" */
  forced: 'forced compelled obliged driven',
  /** "|left homeless" */
  made: 'left made rendered',
  /** "are |sheltering in schools" */
  shelters: 'sheltering homeless uprooted encamped',
  /** "Omar |mourned his two sisters" */
  mourns: 'mourned mourns mourn mourning grieved grieving eulogised eulogized',
  /** "three |are fighting for their lives", "a boy |covered in blood" */
  fights: 'fighting',
  bloody: 'covered drenched soaked',
} as const

/** Words whose metric hangs on those beside them, and losses: CUE.unsettled stands for them all. */
export const UNSETTLED = {
  /** "|treated for wounds", "|survived with injuries" */
  lived: 'treated survived survive escaped escape',
  /** "|burned alive", "|buried alive" */
  burned: 'burned burnt burning buried',
  /** "|stabbed to death" */
  violent: 'stabbed knifed slashed mauled gored bitten beaten mutilated trampled',
  /** "the brigades |lost ten men" */
  loses: 'lost losing lose suffered suffering sustained',
  /** "|evacuated to hospital", "|lost at sea" */
  moved: 'evacuated lost',
} as const
