/**
 * Groups of people counted apart. Groups of one kind (`age`, `sex`, `work`) exclude one another: no child is a woman here, as in the
 * news' own breakdowns; a group is a part of the people, the civilians or the fighters it belongs to.
 */
export const GROUP_WORDS: readonly (readonly [string, string])[] = [
  [
    'children',
    'child|children|kid|kids|schoolchild*|schoolboy*|schoolgirl*|infant*|baby|babies|minor|minors|boy|boys|girl|girls|طفل*|اطفال*|رضيع*|رضع|قاصر*|صبي|صبيه|فتاه|فتيات|enfant*|mineur|mineurs|mineures|bebe*|nourrisson*|fillette*|garcon*|fille|filles',
  ],
  ['women', 'woman|women|female*|امراه|نساء|سيده|سيدات|نسوه|امراتين|امراتان|femme*'],
  ['men', 'men|man|male|males|رجل|رجال|رجلا|رجلين|homme|hommes'],
  ['elderly', 'elderly|مسن*|عجوز|مسنين|personnes agees|vieillard*'],
  [
    'medics',
    'medic|medics|paramedic*|nurse|nurses|doctor|doctors|rescuer*|health worker*|ambulance*|مسعف*|طبيب|اطباء|ممرض*|كوادر طبيه|secouriste*|medecin*|infirmier*|soignant*',
  ],
  ['journalists', 'journalist*|reporter*|صحفي*|صحافي*|اعلاميين|journaliste*'],
  [
    'aid-workers',
    'aid worker*|humanitarian*|un staff|un worker*|un employee*|unrwa staff|unrwa worker*|unrwa employee*|موظف اغاثه|عمال اغاثه|موظفي الاغاثه|من موظفي الاونروا|موظفي الاونروا|موظفي الامم المتحده|موظفا امميا|humanitaire*|employes de l onu|employes de l unrwa|personnels de l onu',
  ],
  [
    'firefighters',
    'firefighter*|fireman|firemen|pompier*|اطفايي*|اطفاءي*|رجل اطفاء|رجال اطفاء|رجال الاطفاء|عناصر الاطفاء',
  ],
  ['foreigners', 'foreigner*|foreign nationals|اجنبي*|اجانب|etranger*'],
]

/** The ids of the groups. */
export const GROUPS: readonly string[] = GROUP_WORDS.map(([id]) => id)

/** Those at school may be children or not: "300 boys" of one report are the "333 pupils" of another. */
export const PUPIL_WORDS: readonly (readonly ['pupil', string])[] = [
  [
    'pupil',
    'pupil|pupils|student*|schoolchild*|schoolboy*|schoolgirl*|تلميذ*|تلاميذ|طالب|طالبا|طالبه|طلاب|طالبات|طلبه|eleve|eleves|ecolier*|ecoliere*|lyceen*|collegien*|etudiant*',
  ],
]

/** Words that open a part of a count named before: "12 killed, including 5 children". */
export const AMONG_WORDS: readonly (readonly ['among' | 'of-them', string])[] = [
  [
    'among',
    'including|among them|among whom|among the dead|among those|بينهم|بينها|من بينهم|من بينها|بما يشمل|بمن فيهم|بما فيهم|من ضمنهم|ضمنهم|dont|parmi les morts|y compris|notamment|among',
  ],
  // These stand behind the part's number too: "11 of them children".
  [
    'of-them',
    'of them|of whom|of which|some of them|منهم|منها|d entre eux|d entre elles|parmi eux|parmi lesquels|parmi elles',
  ],
]

/** Those counted just before, of whom a number counts some: "five | of the dead". */
export const OF_THOSE_WORDS: readonly (readonly ['of-those', string])[] = [
  [
    'of-those',
    'of the dead|of the deaths|of those killed|of the victims|of the wounded|of the missing|of those wounded|of those arrested|من القتلي|من الضحايا|من الجرحي|من المفقودين|des morts|des victimes|des tues|des blesses|des disparus',
  ],
]

/** Words that raise an older count to a newer one; what stands before them in the sentence is added in. */
export const RAISING_WORDS: readonly (readonly ['raise' | 'fall', string])[] = [
  [
    'raise',
    'raising|bringing|بلغ بهم|بلغت بهم|بلغ بذلك|بذلك بلغ|بذلك يبلغ|يبلغ بذلك|updated|revised|new toll|higher toll|ليرتفع|لترتفع|ليصل|لتصل|حصيله جديده|تحديث|ليبلغ|portant|alourdi*|nouveau bilan|revu*|revoyant a la hausse|revoit a la hausse|revise*|revising|upgrading|rehaussant|up from|contre un precedent|precedent bilan|dernier bilan|بعد ان كان|بعد ان كانت|حصيله سابقه',
  ],
  [
    'fall',
    'down from|lowered|lowers|lowering|revised down*|corrected|خفض|خفضت|صحح|صححت|abaiss*|corrige*|revu* a la baisse|scaled back|scaled down|revising down*|revoyant a la baisse|قلص|قلصت|تقليص|خفضها|خفضته|نزل|نزلت|revoit a la baisse|revision a la baisse',
  ],
]

/** Words that do so of a toll alone: shells fall and bodies are brought. */
export const TOLL_MOVING_WORDS: readonly (readonly ['raise' | 'fall', string])[] = [
  [
    'raise',
    'raised|raises|brings|brought|taking|pushing|pushed|lifting|lifted|rise|rises|risen|rose|climb*|increased|jumped|grown|mounted|يرفع|يرفعون|رفع|رفعت|ارتفع|ارتفعت|ارتفاع|وصل|وصلت|زاد|porte|portent|releve|relevee|rehausse|revoit|passe|passee|passait|monte|montee|grimpe*|augmente|swelled|swollen|upped|ups|soared|jumps|قفز|قفزت|صعد|صعدت|يرتفع|ترتفع|bondi|bondit|s alourdit|grossi|gonfle',
  ],
  [
    'fall',
    'cut|reduced|fell|fallen|dropped|انخفض|انخفضت|تراجع|تراجعت|عدل|عدلت|ramen*|reduit|baisse|drops|falls|slashed|trimmed|pared|قلص|قلصت|نزل|نزلت|هبط|هبطت|redescend|redescendu|recule',
  ],
]

/** Verbs by which a figure is given up for the next; what raises a toll may only add to it ("three died, raising it to 11"). */
export const REVISING_WORDS: readonly (readonly ['revise', string])[] = [
  [
    'revise',
    'revised|updated|corrected|lowered|reduced|cut|خفض|خفضت|خفضها|صحح|صححت|صححها|عدل|عدلت|عدلها|revu*|corrige*|abaiss*|ramen*|slashed|trimmed|scaled back|قلص|قلصت|قلصها|خفضته|رجع|تراجعت عن',
  ],
]

/** Nouns for a count of people. */
export const TOLL_WORDS: readonly (readonly ['toll', string])[] = [
  [
    'toll',
    'toll|tolls|tally|count|number|numbers|figure|figures|total|dead|those killed|estimate*|حصيله|حصيلتها|حصيلته|عدد|اعداد|ضحايا|الضحايا|قتلي|القتلي|شهداء|الشهداء|مجموع|تقدير*|bilan|bilans|nombre|total|chiffre*|decompte|estimation*',
  ],
]

/** Words before a count that is no longer the speaker's: "from eight to 11", "up from 8". */
export const FORMER_WORDS: readonly (readonly ['former', string])[] = [
  [
    'former',
    'from|up from|down from|earlier|previous*|initial*|instead of|rather than|had been|compared with|compared to|بدلا من|بعد ان كان|بعد ان كانت|سابق*|اولي*|مقارنه|كان|كانت|precedent*|initial*|au lieu de|contre|auparavant|jusqu alors|plus tot|عوضا عن',
  ],
]

const TOLLS_IN_ENGLISH = ['toll', 'death toll', 'count', 'figure', 'tally', 'estimate']
const englishTolls = (old: readonly string[]): string[] =>
  old.flatMap((word) => TOLLS_IN_ENGLISH.map((count) => `${word} ${count}`))

/** A count given up, told as one: "an earlier toll spoke of | 10", "حصيلة سابقة أشارت إلى مقتل | 10"; or only the first, which may stand still. */
export const FORMER_TOLL_WORDS: readonly (readonly ['former' | 'first', string])[] = [
  [
    'former',
    englishTolls(['earlier', 'previous'])
      .concat(
        'earlier version|previous version|first version|original version|version precedente|precedente version|version anterieure|premiere version|نسخه سابقه|صيغه سابقه',
      )
      .concat('حصيله سابقه|precedent bilan|bilan precedent|precedente estimation')
      .join('|'),
  ],
  [
    'first',
    englishTolls(['initial', 'first'])
      .concat('حصيله اولي|حصيله اوليه|premier bilan|bilan initial|premiere estimation')
      .join('|'),
  ],
]

/** Verbs by which a first count is told as past: "un premier bilan | faisait état de". */
export const TOLD_ONCE_WORDS: readonly (readonly ['once', string])[] = [
  [
    'once',
    'spoke of|had spoken|had put|had said|had given|stood at|had stood|was|faisait etat|avait fait|faisaient etat|parlait de|evoquait|etait de|avait parle|كانت|كان|اشارت الي|تحدثت عن',
  ],
]

/** What dates a figure before the one that it is set against. */
export const DAY_BEFORE_WORDS: readonly (readonly ['before', string])[] = [
  [
    'before',
    'the day before|a day before|a day earlier|the previous day|hours earlier|previously|earlier|la veille|hier|auparavant|precedemment|plus tot|في اليوم السابق|قبل يوم|سابقا|امس|من قبل',
  ],
]

/** Words by which a sentence looks back on what somebody said before. */
export const LOOKING_BACK_WORDS: readonly (readonly ['back', string])[] = [
  [
    'back',
    'had said|had put|had announced|had reported|had given|had spoken|had earlier|had previously|had initially|had first|after earlier|after initially|after first|having earlier|having initially|initially said|initially put|initially reported|first reported|previously put|previously reported|avait d abord|avaient d abord|avait initialement|avait precedemment|apres avoir d abord|بعدما اعلن*|بعد ان اعلن*|اعلنت سابقا|اعلن سابقا|days ago|week ago|weeks ago|earlier said|previously said|avait parle|avaient parle|avait annonce|avaient annonce|avait fait etat|avaient fait etat|avait evoque|avait indique|avait avance|كان قد|كانت قد|كانوا قد|وكان قد|وكانت قد|في وقت سابق|سابقا',
  ],
]

/** What became of people who are neither dead, hurt nor held. */
export const FATE_WORDS: readonly (readonly [string, string])[] = [
  [
    'rescued',
    'rescued|rescue|rescuing|saved|survived|survivor*|انقذ*|انقاذ|ناج|ناجيا|ناجين|الناجين|نجا|نجوا|secouru*|sauve|sauves|sauvees|rescape*|survivant*|survecu',
  ],
  ['freed', 'freed|released|release of|release|افرج*|الافراج|اطلق سراح*|اطلاق سراح|libere*|liberation|relache*'],
  [
    'trapped',
    'trapped|besieged|stranded|محاصر*|عالق|عالقا|عالقين|عالقون|pris au piege|pieges|piegees|assiege*|bloques|bloquees|coinces',
  ],
  ['buried', 'buried|burial*|دفن*|دفنت|enterre*|inhume*'],
]

/** By which those who were taken are no longer held. */
export const LET_GO_WORDS: readonly (readonly ['let-go', string])[] = [
  [
    'let-go',
    'freed|freeing|released|releasing|release of|escaped|rescued|rescuing|managed to flee|broke free|handed over|افرج*|الافراج|اطلق سراح*|اطلاق سراح|تحرير|حرر*|انقذ*|انقاذ|فروا|الفرار|هربوا|libere*|liberation|relache*|delivre*|echappe*|s enfuir|enfuis|enfuies|evades|evadees',
  ],
]

/** What became of missiles and drones on their way. */
export const DOWNED_WORDS: readonly (readonly ['downed', string])[] = [
  [
    'downed',
    'shot down|shoot down|shooting down|downed|intercepted|intercepting|brought down|اسقط*|اسقاط|اعترض*|اعتراض*|abattu*|abattre|intercepte*|interception*',
  ],
]

/** Words by which a count is of somebody's kin, not of all: "their three sons", "اثنان من أشقائه". */
const KIN =
  'son|sons|daughter*|brother*|sister*|sibling*|cousin*|uncle*|aunt|aunts|nephew*|niece*|grandson*|granddaughter*|grandchild*|parents|wife|wives|husband*|ابناء*|ابنائه|اولاده|اولادها|اولادهم|بناته|بناتها|بناتهم|اشقاء*|اشقائه|شقيقين|شقيقان|شقيقات*|اخوته|اخوتها|احفاد*|زوجته|زوجتيه|fils|frere|freres|soeur|soeurs|oncles|neveux|nieces|petits enfants|epouse*'

/** Words by which a count is of those left, or of some of those counted before: "two others", "four of those killed". */
const REST =
  'another|other|others|additional|more|further|autre|autres|supplementaires|اخر|اخرين|اخرون|اخري|اضافيين|اضافيه'
const SOME =
  'of them|of whom|of those|of the dead|of the deaths|of the killed|of the fatalities|of the victims|of the martyrs|of the bodies|of his|of her|of their|منهم|منهن|من القتلي|من الضحايا|من الشهداء|من افراد|d entre eux|d entre elles|des morts|des tues|des victimes'
const FOUND = 'body|bodies|جثه|جثث|جثمان*|جثامين|corps|depouille*'
export const SHARE_WORDS: readonly (readonly ['kin' | 'rest' | 'some' | 'found', string])[] = [
  ['kin', KIN],
  ['rest', REST],
  ['some', SOME],
  ['found', FOUND],
]

/** Words before a count of those whose names are known: "the names of nine victims", "a identifié neuf". */
export const NAMED_WORDS: readonly (readonly ['named', string])[] = [
  [
    'named',
    'names of|identified|identify|identifies|named|اسماء|اسم|تعرف علي|تحديد هويه|تحديد هويات|noms de|noms des|noms d|identifie|identifies|identifiees|nomme|nommes',
  ],
]

/** What a report has read without saying where. */
export const HEARSAY_WORDS: readonly (readonly ['hearsay', string])[] = [
  [
    'hearsay',
    'available information|open sources|open source information|various sources|multiple sources|several sources|local sources|local reports|media reports|معلومات متاحه|المعلومات المتاحه|مصادر متعدده|مصادر متطابقه|عده مصادر|مصادر محليه|plusieurs sources|sources ouvertes|sources locales|sources concordantes|informations disponibles',
  ],
]

/** Words by which a count is only the first that was heard. */
export const FIRST_WORDS: readonly (readonly ['first' | 'then', string])[] = [
  ['then', 'at the time of|at the time when'],
  [
    'first',
    'initially|at first|at the time|at that time|so far|حتي الان|jusqu ici|jusqu a present|first reported|first reports|initial report*|initial sources|initial news|initial toll|early report*|preliminary|في البدايه|في البدء|بدايه|حصيله اوليه|d abord|dans un premier temps|au debut|initialement|premier bilan|bilan provisoire',
  ],
]

/** Those who were wounded, by the noun alone. */
export const WOUNDED_WORDS: readonly (readonly ['wounded', string])[] = [
  ['wounded', 'wounded|injured|hurt|casualty|casualties|جريح*|جرحي|الجرحي|مصاب*|المصاب*|blesse*'],
]

/** What stands before those of the wounded who died. */
export const DEATH_OF_WORDS: readonly (readonly ['death', string])[] = [
  ['death', 'death of|deaths of|deces d|deces de|deces des|mort d|mort de|وفاه|بوفاه'],
]

/** What stands behind them. */
export const DYING_WORDS: readonly (readonly ['dies', string])[] = [
  [
    'dies',
    'died|have died|has died|succumbed|die|est mort|sont morts|est decede|sont decedes|a succombe|ont succombe|توفي|توفوا|ماتوا|مات|فارقوا|فارق|قضوا',
  ],
]

/** Words by which a total names the day it starts from. */
export const SINCE_WORDS: readonly (readonly ['since', string])[] = [
  ['since', 'since|منذ|depuis|as from|from the start'],
]

/** How one event ranks among those since another: no count begins there. */
export const RANK_WORDS =
  'deadliest|bloodiest|worst|heaviest|largest|biggest|fiercest|most violent|plus meurtrier*|plus sanglant*|plus grave*|plus violent*|plus lourd*|plus important*|pire|اكثر دمويه|الاكثر دمويه|ادمي|اعنف|اسوا|اكبر|اشد'

/** Stretches that hold many events, whenever they began: "since the beginning of the campaign". */
export const SINCE_WAR_WORDS: readonly (readonly ['since', string])[] = [
  [
    'since',
    ['start', 'beginning', 'outbreak', 'onset']
      .flatMap((start) => ['war', 'campaign', 'offensive', 'conflict'].map((war) => `since the ${start} of the ${war}`))
      .concat(['since the war began', 'since october 7', 'since 7 october'])
      .concat(
        ['منذ بدء', 'منذ بدايه', 'منذ اندلاع'].flatMap((since) =>
          ['الحرب', 'العدوان', 'الحمله', 'الصراع', 'القتال'].map((war) => `${since} ${war}`),
        ),
      )
      .concat(['de la guerre', 'de l offensive', 'du conflit', 'de la campagne'].map((war) => `depuis le debut ${war}`))
      .join('|'),
  ],
]

/** A speaker's own people: "its soldiers", "مقاتليها", "ses soldats". */
export const OWN_WORDS: readonly (readonly ['own', string])[] = [
  [
    'own',
    'its|their|his|our|ses|leurs|leur|nos|قواتها|قواته|قواتنا|جنودها|جنوده|جنودنا|مقاتليها|مقاتليه|مقاتلينا|مسلحيها|عناصرها|عناصره|عناصرنا|صفوفها|صفوفه|صفوفنا|عسكرييها|عسكرييه|رجالها',
  ],
]

/** A side's strength by the verb: "has massed 50,000 troops". */
export const FIELDING_WORDS: readonly (readonly ['field', string])[] = [
  [
    'field',
    'has|have|had|massed|amassed|deployed|stationed|sent|moved|gathered|concentrated|fields|keeps|kept|a masse|a deploye|deploie|compte|aligne|dispose|a envoye|maintient|a concentre|حشد|حشدت|تحشد|نشر|نشرت|تنشر|ارسل|ارسلت|دفعت|تملك|لدي|لديها|ابقت',
  ],
]

/** A side's losses by the verb: "had lost 50 soldiers". */
export const LOSING_WORDS: readonly (readonly ['lose', string])[] = [
  [
    'lose',
    'lost|loses|losing|loss of|perdu|perdait|perd|perdent|perte de|perte d|خسر|خسرت|خسروا|خساره|فقد|فقدت|فقدوا|فقدان',
  ],
]

/** A side's losses by the noun: "Cambodian losses". */
export const LOSSES_WORDS: readonly (readonly ['losses', string])[] = [
  ['losses', 'losses|casualties|dead|pertes|morts|خسائر|قتلي'],
]

/** A party owns up to what it did: to what it lost as well, or, claiming an attack, to what that did to others. */
export const ADMITTING_WORDS: readonly (readonly ['admit' | 'claim', string])[] = [
  [
    'admit',
    'admit*|acknowledg*|concede*|conceding|regret*|apologis*|apologiz*|اعتذر*|اسف|اسفت|s excuse*|ses excuses|اقر|اقرت|اعترف*|تقر|يقر|reconnait|reconnu*|admet|admis|avoue*',
  ],
  ['claim', 'took responsibility|accept* responsibility|claimed responsibility|تبن*'],
]
