import { W, wordSet } from './lex.js'

/** Words and marks by the part they play, as bits of W. */
export const FUNCTION_WORDS: readonly (readonly [bits: number, words: string])[] = [
  [W.determiner, 'a an the this that these those each every any no some all both such'],
  [W.possessive, 'his her their its my our your whose'],
  [W.be, 'is are was were be been being got gets get getting'],
  [W.have, 'has have had having'],
  [W.modal, 'will would may might can could should must shall did does do'],
  [
    W.adverb,
    `either also later reportedly allegedly apparently subsequently already still now then not never immediately instantly initially currently
    meanwhile again only just even nevertheless nonetheless likewise at-least too thus so far least instead soon yesterday today all both once ever overnight together nearby worldwide nationwide countrywide elsewhere abroad overseas seriously critically badly slightly severely lightly moderately gravely mortally fatally`,
  ],
  [W.and, 'and or plus & nor'],
  [
    W.preposition,
    `in on at by for from with within of to into onto near outside inside around across along behind beneath beside between beyond under over
    during amid amidst among amongst against without through throughout toward towards upon off out via aboard per above below despite concerning regarding like except following`,
  ],
  [
    W.subordinator,
    'when while whilst till after before because although though since as if until unless whereas once that but however where than yet',
  ],
  [W.relative, 'who which that whom'],
  [
    W.pronoun,
    'he she they it we i you who them him me himself herself themselves itself everyone someone nobody everybody somebody anyone others there what',
  ],
  [W.negation, 'no not none nobody never without neither nor cannot'],
  [
    W.adjective,
    `other further additional more old young elderly middle-aged adult local foreign innocent unarmed armed senior junior suspected alleged unidentified unknown
    different separate new first second third last seventh main pregnant very small large big huge
    minor fatal false such same entire whole own two-year roadside suicide masked separatist innocent nearby military civilian security`,
  ],
  // words of harm only in company: "shot down", "taken hostage"
  [
    W.phrasal,
    'shot brought blew blown hostage captive prisoner fell seized taken embraced sent claimed swept washed held holding captivity hands took throats throat yet picked became',
  ],
  // with months and weekdays: the words that a date may begin or end with
  [W.date, 'today tonight yesterday overnight'],
  [W.comma, ','],
  // a full stop inside a sentence belongs to an abbreviation
  [W.stop, '; : ! ? … |'],
  [W.hyphen, '- ‐ ‑'],
  [W.dash, '– — ― −'],
  [W.apostrophe, "' ’ ʼ ‘"],
  [W.quoteMark, '" “ ” „ « »'],
  [W.opener, '( [ {'],
  [W.closer, ') ] }'],
  [W.including, 'including incl include includes included namely comprising'],
  [W.toll, 'toll total count tally number figure range loss losses tolls estimate estimates'],
  [W.clock, 'am pm gmt utc eest est edt local hrs'],
  [
    W.label,
    `block street road route highway sector area zone block gate building house apartment unit room flight channel article resolution chapter section phase number no nos nr
    camp district division brigade battalion regiment squadron company corps army group team checkpoint base exit km kilometer type model version mark class order law bill decree point grade page figure table line level`,
  ],
  [
    W.agency,
    'reuters ap afp tass xinhua interfax ria wafa sana saba anadolu dpa upi efe ansa irna isna fars bbc cnn aljazeera rferl ani pti ians unian ukrinform bernama antara yonhap kyodo nhk cctv kuna rfi voa ndtv pajhwok rudaw tanjug nna ina',
  ],
  [
    W.gerund,
    'leaving bringing raising taking causing resulting including belonging working living carrying travelling traveling heading riding sitting wearing using',
  ],
  [
    W.verb,
    `went came took took gave made saw hit hits struck strikes fell fall left leave leaves blew broke began became held kept led found fought felt got brought caught threw drew drove flew fled
    ran sent shot sought set put lost met paid rose stood stole tried carry carries took won wore wounded-by burst rammed opened tore stands stood stand sits sit rise rises climb climbs reach reaches
    seized embraced claimed swept washed picked cause causes result results remain remains appear appears seem seems become becomes say says know known knew seen done gone taken given shown written spoken hidden driven broken stolen thrown
    attack-ed serve serves lay laid lies lie hold holds fire fires come comes go goes make makes take takes give gives see sees bring brings run runs live lives-in work works belong belongs include
    raised raises lowered lowers increased accused accuses accuse blamed blames blame let cut fight fights target targets want wants need needs try tries begin begins beat beaten hung follow follows contain contains allow allows show shows mean means happen happens occur occurs provided supplied released issued provides`,
  ],
  [
    W.saying,
    `said says say saying found finds reported reports report reporting stated states stating announced announces announce announcing noted notes note noting confirmed confirms confirm confirming claimed claims claim claiming
    told tells tell telling wrote writes write writing tweeted tweets tweet tweeting posted posts post posting added adds add adding identified identifies identify identifying estimated estimates estimate estimating
    declared declares declare declaring revealed reveals reveal acknowledged acknowledges acknowledge admitted admits admit accepted accepts accepting fears fear conceded concedes alleges allege asserted asserts insisted insists insisting maintaining reiterated reiterates maintained maintains quantified assess assesses assessed determined
    denied denies deny denying rejected rejects reject rejecting refuted refutes disputed disputes branded brands labelled labeled labels dismissed dismisses documented documents document recorded records counted counts quoted quotes quoting cited cite cites citing
    named names name listed lists list put puts mentioned mentions mention specified specifies specify detailed details described describes disclosed warned warns explained explains published publishes publish outlined outlines
    indicating suggesting alleging mentioning detailing listing outlining documenting specifying publishing revealing disclosing acknowledging admitting conceding asserting concluding verifying corroborating describing
    indicated indicates indicate suggested suggests suggest naming spoke speak gave give giving gives placed placing places concluded concludes believes believe verified verifies verify tallied registered registers logged tracked monitored geolocated calculates calculated reckon reckons reckoned spoken recounted testified shared commented referenced corroborated corroborates speaks relayed broadcast pointed clarified clarifies affirmed affirms stressed stresses underlined emphasised emphasized remarked recalled recalls recounted recounts updated updates updating revised revises revising mourned mourns commemorated lamented eulogised eulogized grieved boasted boasts boasting bragged learned learnt informed informs notified argued argues agreed agree agrees agreeing complained talked condemned condemns denounced denounces deplored deplores decried regretted regrets condoled condoles slammed slams countered counters retorted settled settle settles`,
  ],
]

/** Verbs of saying that are nouns as often: the words before them tell. */
export const NOUN_LIKE: ReadonlySet<string> = wordSet(
  'registers report reports claim claims post posts note notes estimate estimates name names record records list lists document documents state states tweet tweets details detail mention mentions puts put say comment comments figures reporting counts fear fears allegation assertion contention',
)
