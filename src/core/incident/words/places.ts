import { pairs } from './pairs.js'

/** How wide a named place is: 1 a site, 2 a town or village, 3 a district, 4 a region, 5 a country. */
export type PlaceLevel = 1 | 2 | 3 | 4 | 5

/** Nouns that stand beside a place's name and tell how wide it is. */
export const PLACE_NOUNS: readonly (readonly [PlaceLevel, string])[] = [
  [
    1,
    'neighbourhood*|neighborhood*|quarter|street|camp|market|square|junction|crossing|suburb|hospital|prison|base|mosque|church|cathedral|school|university|حي|مسجد|جامع|كنيسه|كاتدرائيه|شارع|مخيم|سوق|ميدان|دوار|ضاحيه|معبر|سجن|مستشفي|quartier|rue|camp|marche|hopital|banlieue|mosquee|eglise|cathedrale|ecole|lycee|universite',
  ],
  [
    2,
    'city|town|village|hamlet|settlement|port city|locality|مدينه|بلده|قريه|قري|بلدات|ville|village|localite|bourg|bourgade|hameau|mount|mont|volcano|volcan|forest|foret|غابه|غابات|island|ile|جزيره',
  ],
  [
    3,
    'lake|lac|بحيره|strait|detroit|مضيق|district|county|territory|territoire|commune|cercle|subdistrict|area|مديريه|قضاء|ناحيه|منطقه|دائره|عزله|جماعه|commune|arrondissement|canton|zone',
  ],
  [
    4,
    'province|governorate|region|state|oblast|wilaya|county of|محافظه|ولايه|اقليم|مقاطعه|ريف|province|gouvernorat|region|etat|oblast|departement',
  ],
]

/** Words that lead to a place's name, in languages that write names with capitals. */
export const LEADING_WORDS: readonly (readonly ['lead', string])[] = [
  [
    'lead',
    'in|at|near|outside|of|on|off|around|from|against|over|hit|hits|struck|shook|rocked|jolted|hitting|striking|shaking|rocking|battered|inside|dans|a|au|aux|pres de|pres du|sur|contre|frappe|frappant|secoue|de|du|d|en|vers|hors de|autour de|between|entre',
  ],
]

/** First words of names in two words. */
export const DOUBLE_NAMES: ReadonlySet<string> = new Set(
  'ام ابو عين خان بني تل دير راس بئر بير وادي جبل بيت دار شيخ سربل ناد لشكر سيدي اولاد كفر حمام قصر مزار خربه برج باب شبه شمال جنوب ساحل سان ابي ذي عبد نهر جزر شرم بور بورت مارب'.split(
    ' ',
  ),
)

/** Words that are no part of a name: directions and the like. */
export const PLACE_FILLERS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater old new near outskirts edge the of and in road way to from al el nord sud est ouest centre centrale nord-est le la les l d de du des et dans pres environs sortie شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط شماليه جنوبيه شرقيه غربيه الشرقي الغربي الشمالي الجنوبي محيط اطراف ضواحي قرب قبالة قباله في من علي الي عند داخل خارج طريق مدخل بلاد كل باتجاه وسطي سواحل ساحل قطاع strip bande عاصمه capital capitale coast cote جراء نتيجه بسبب اثر عقب خلال منذ بعد قبل حسب بحسب وفق حيث'.split(
    ' ',
  ),
)

/** Capitalised words that name no place. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'حادث حادثه حين يومي المئه المايه المائه مقتل اصابه قتل جرح وفاه مصرع عداد مركز عياده مستوصف محاوله وزاره الوزاره مكتب هيئه لجنه نقابه قياده مجلس بلديه مديريه وكاله منظمه بعثه انقلاب monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre the a an it he she they this that these those its his her their at on in of for and but le la les un une des il elle ils elles ce cette ces selon dans sur au aux mr mrs dr colonel general captain major sheikh minister president governor mayor reuters afp ap onu one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozens scores several deux trois quatre cinq huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille dizaines plusieurs'.split(
    ' ',
  ),
)

/** Words by which a stretch of country is told by who holds it: "rebel-held areas". */
export const HELD_WORDS: readonly (readonly ['rebels' | 'government', string])[] = [
  [
    'rebels',
    'rebel held|rebels held|opposition held|insurgent held|rebel controlled|opposition controlled|rebel areas|opposition areas|مناطق المعارضه|سيطره المعارضه|سيطره فصائل|سيطره الفصائل|سيطره قوات المعارضه|الخاضع للمعارضه|الخاضعه للمعارضه|zones rebelles|zone rebelle|zones de l opposition|tenues par les rebelles|tenue par les rebelles|aux mains des rebelles|controlees par les rebelles|controlee par les rebelles|sous controle rebelle|controlees par l opposition',
  ],
  [
    'government',
    'government held|government controlled|regime held|regime controlled|government areas|مناطق الحكومه|مناطق النظام|سيطره الحكومه|سيطره النظام|سيطره قوات النظام|سيطره القوات الحكوميه|الخاضعه للحكومه|الخاضعه للنظام|zones gouvernementales|zone gouvernementale|zones du regime|tenues par le gouvernement|tenues par le regime|controlees par le gouvernement|controlees par le regime|sous controle gouvernemental|sous controle du gouvernement|sous controle du regime',
  ],
]

const sites = (en: string, fr: string, ar: string, arDual: string): string =>
  [
    ...pairs('two|three|four|five|several|both', en),
    ...pairs('deux|trois|quatre|cinq|plusieurs', fr),
    ...pairs('ثلاثه|ثلاث|اربعه|اربع|خمسه|خمس|عده', ar),
    ...arDual.split('|'),
  ].join('|')

/** "two mosques", "قريتين": places of one kind that are told together. */
export const SEVERAL_SITES_WORDS: readonly (readonly ['site' | 'village', string])[] = [
  [
    'site',
    sites(
      'mosques|churches|schools|hospitals|camps|hotels|markets|neighbourhoods|neighborhoods|districts',
      'mosquees|eglises|ecoles|hopitaux|camps|hotels|marches|quartiers',
      'مساجد|كنائس|مدارس|مستشفيات|مخيمات|فنادق|اسواق|احياء',
      'مسجدين|كنيستين|مدرستين|مستشفيين|مخيمين|فندقين|سوقين|حيين|مسجدان|كنيستان|مدرستان',
    ),
  ],
  [
    'village',
    sites(
      'villages|towns|hamlets|localities',
      'villages|localites|hameaux|bourgs',
      'قري|بلدات',
      'قريتين|بلدتين|قريتان|بلدتان',
    ),
  ],
]
