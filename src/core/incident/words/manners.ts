import { pairs } from './pairs.js'

/** How people came to harm. Words that leave it open name every kind that they may mean. */
// biome-ignore format: short words read best in rows
export const MANNERS = [
  'air', 'drone', 'artillery', 'missile', 'bomb', 'mine', 'gun', 'clash', 'abduction', 'execution',
  'quake', 'flood', 'storm', 'fire', 'collapse', 'eruption', 'crash', 'stampede', 'epidemic', 'heat', 'wildfire',
] as const
export type Manner = (typeof MANNERS)[number]

/** Harm that strikes a wide area at once: there a village's count is a part of its province's. */
export const WIDE: ReadonlySet<Manner> = new Set(['quake', 'flood', 'storm', 'epidemic', 'heat', 'wildfire'])

/** Harm that nobody does to anybody. */
export const DISASTERS: ReadonlySet<Manner> = new Set([
  ...WIDE,
  'fire',
  'collapse',
  'eruption',
  'crash',
  'stampede',
] as const)

const VIOLENT: readonly Manner[] = ['air', 'drone', 'artillery', 'missile', 'bomb', 'gun', 'clash', 'abduction']
const STRIKE: readonly Manner[] = ['air', 'drone', 'artillery', 'missile']

export const MANNER_WORDS: readonly (readonly [readonly Manner[], string])[] = [
  // A drone's strike is told as an air strike as often as not.
  [
    ['air', 'drone'],
    'air strike*|airstrike*|air raid*|aerial|غاره|غارات|غارتين|غارتان|جوي*|frappe* aerienne*|raid* aerien*|aerien|aerienne|aeriens|aeriennes',
  ],
  [['air'], 'warplane*|bomber*|طيران|طائرات|مقاتلات|aviation|chasseur*|fighter jet*|gunship*|قاذفه|قاذفات|مروحيات'],
  // It bombs or it comes down.
  [['air', 'crash'], 'aircraft|طائره|avion*|مروحيه|helicoptere*'],
  // Whoever watches over flights tells of no raid.
  [[], 'civil aviation|aviation civile|الطيران المدني|طيران مدني'],
  [
    ['drone'],
    'drone*|unmanned|مسيره|مسيرات|درون|طائره مسيره|طائرات مسيره|طيران مسير|الطيران المسير|طائره بدون طيار|طائرات بدون طيار|طائره من دون طيار|avion* sans pilote|uav|uavs|quadcopter*',
  ],
  [
    ['artillery'],
    'shell|shells|shelling|shelled|artillery|mortar*|مدفعي*|مدفعيه|قذيفه|قذائف|هاون|obus|artillerie|mortier*|pilonnage*|shellfire|howitzer*|مدافع|pilonne*',
  ],
  [['drone', 'missile', 'air'], 'shot down|shoot down|shooting down|downed'],
  [['missile', 'artillery'], 'rocket*|roquette*|راجمات|katyusha*|كاتيوشا|غراد'],
  [['missile', 'air', 'drone'], 'missile*|صاروخ*|صواريخ'],
  [STRIKE, 'strike|strikes|struck|ضربه|ضربات|قصف*|يقصف*|frappe|frappes|bombard*|bombed'],
  [['bomb', 'air'], 'bombs|bombing|bombings|bombe*'],
  [
    ['air', 'missile'],
    'bomb hit|bomb struck|bomb fell|bomb dropped|guided bomb*|glide bomb*|aerial bomb*|قنبله موجهه|قنابل موجهه|قنبله جويه|bombe guidee|bombes guidees|bombe planante|bombes planantes|bombe aerienne',
  ],
  [
    ['bomb'],
    'car bomb*|truck bomb*|roadside bomb*|suicide bomb*|suicide attack*|bomb|explosive*|ied|ieds|مفخخ*|عبوه|عبوات|انتحاري*|متفجرات|قنبله|voiture* piegee*|kamikaze*|engin* explosif*|attentat suicide*|attentat*|grenade*|booby trap*|suicide vest|blew himself up|blew herself up|blew themselves up|ناسف|ناسفه|ملغوم*|ملغم*|فجر نفسه|فجرت نفسها|قنابل|ceinture explosive|camion* piege*|moto* piege*|vehicule* piege*',
  ],
  [
    ['bomb', 'mine', 'fire', 'missile'],
    'blast*|explosion*|exploded|انفجار*|تفجير*|انفجرت|انفجر|explose*|detonat*|deflagration*',
  ],
  [['mine', 'bomb'], 'landmine*|land mine*|لغم|الغام|mine antipersonnel|une mine|mines'],
  [['gun', 'clash', 'abduction'], 'gunmen|gunman|مسلحون|هجوم مسلحين|هجوم لمسلحين|هجوم مسلح|hommes armes'],
  [
    ['gun', 'clash'],
    'gunfire|shot dead|shooting*|shot|ambush*|opened fire|اطلاق نار|رصاص|كمين|fusillade*|embuscade*|gunned down|sniper*|hacked|machete*|stabbed|stabbing*|قناص*|قنص|بالرصاص|الرصاص|سواطير|سكاكين|coups de feu|machette*|fusille*|tireur*',
  ],
  [
    ['clash', 'gun'],
    'failed coup|attempted coup|coup attempt|coup bid|military coup|coup d etat|putsch|محاوله انقلاب|محاوله الانقلاب|المحاوله الانقلابيه|انقلاب عسكري|الانقلاب العسكري',
  ],
  [['gun', 'clash', 'drone', 'missile', 'air'], 'abattu*'],
  [['gun', 'clash', 'artillery', 'missile'], 'tirs'],
  [
    ['clash', 'gun', 'artillery'],
    'clash*|fighting|battle*|offensive*|skirmish*|اشتباك*|معركه|معارك|مواجه*|قتال|affrontement*|combat|combats|bataille*|firefight*|gunfight*|gun battle*|hostilities|infighting|riot*|unrest|اقتتال|مناوشات|صدامات|نزاع قبلي|نزاع مسلح|شغب|accrochage*|echauffouree*|heurts|rixe*|emeute*',
  ],
  [['gun', 'air', 'clash', 'drone'], 'raid|raids|مداهمه|operation*|عمليه عسكريه|العمليه العسكريه'],
  [
    VIOLENT,
    'attack|attacks|attacked|assault*|هجوم|هجمات|هاجم*|attaque*|assaut*|massacre*|مجزره|مذبحه|slaughter*|incursion*|اعتداء|اعتداءات|اقتحام*|اقتحم*|tuerie*|incursions',
  ],
  [['execution', 'gun'], 'execut*|beheaded|اعدم*|اعدام*|lynch*|decapit*|ذبح*'],
  [['abduction'], 'abduct*|kidnap*|hostage*|خطف*|اختطاف*|اختطف*|enlev*|otage*|rapt|رهينه|رهائن|رهاين|احتجاز رهائن'],
  [
    ['quake'],
    'earthquake*|quake*|tremor*|زلزال*|زلازل|هزه ارضيه|seisme*|tremblement* de terre|secousse*|aftershock*|temblor*|الهزه|هزه|هزات|sismique*',
  ],
  [
    ['flood', 'storm'],
    'flood*|torrent*|سيول|سيل|فيضان*|inondation*|crue|crues|امطار|pluies|deluge|downpour*|rains|monsoon|طوفان|mousson|pluie|diluvien*',
  ],
  [
    ['storm', 'flood'],
    'storm|storms|thunderstorm*|hailstorm*|orage|orages|cyclone*|hurricane*|اعصار|عاصفه|tempete*|ouragan*|typhoon*|tornado*|blizzard|عواصف|اعاصير|تايفون|typhon*|tornade*',
  ],
  [['eruption'], 'eruption*|erupted|volcanic|بركان*|ثوران*|volcanique*'],
  // Nor do those who look for survivors.
  [
    [],
    'rescue operation*|search operation*|relief operation*|operation* de secours|operation* de sauvetage|operation* de recherche*|عمليه انقاذ|عمليات الانقاذ|عمليات انقاذ|عمليات البحث',
  ],
  // Whoever puts out fires tells of none.
  [[], 'fire service*|fire department*|fire brigade*|fire chief*'],
  [['fire', 'wildfire'], 'fire|blaze|حريق|incendie*|blazes|inferno'],
  // Many at once, or one of a forest: they run over the land for days.
  [
    ['wildfire'],
    'wildfire*|forest fire*|bush fire*|brush fire*|bushfire*|grass fire*|the fires|حرائق|الحرائق|حريق غابات|حريق الغابات|حريق غابه|incendies|incendie de foret|incendies de foret|feu de foret|feux de foret|feu de brousse|feux de brousse',
  ],
  [
    ['collapse', 'flood'],
    'dam burst|dam bursts|burst dam|bursting of a dam|dam failure|dam gave way|dam collapse|dam collapsed|dam collapses|rupture du barrage|rupture d un barrage|rupture de barrage|rupture de la digue|effondrement du barrage|effondrement d un barrage|انهيار سد|انهيار السد|انهار سد|انهار السد',
  ],
  [
    ['collapse'],
    'cave in|caved in|collapse*|landslide*|mudslide*|انهيار*|انزلاق*|effondr*|eboulement*|glissement*|avalanche*|rockslide*|rockfall*|mudflow*|انهار|انهارت|coulee* de boue|ecroul*',
  ],
  [
    ['crash'],
    'crash*|collid*|collision*|derail*|deraille*|تصادم|اصطدام|حادث قطار|حادث قطارات|حادث سير|capsiz*|sank|shipwreck*|تحطم*|غرق*|انقلاب قارب|انقلاب مركب|انقلاب زورق|انقلاب عباره|انقلاب حافله|انقلاب شاحنه|naufrage*|chavir*|accident*|overturned|plunged|pile up|sunk|sinking|drown*|حادث مروري|حادث تصادم|خروج قطار|سقوط طائره|سقوط الطائره|سقوط حافله|noye|noyes|noyade*|s est renverse*|catastrophe ferroviaire|catastrophe aerienne|catastrophe maritime',
  ],
  [
    ['crash'],
    [
      ...pairs('ferry|boat|train|rail|railway|plane|air|bus|ship|migrant boat', 'disaster|tragedy'),
      ...pairs('كارثه|حادث|حادثه|مأساه', 'القطار|العباره|القارب|الزورق|المركب|الطائره|الحافله'),
    ].join('|'),
  ],
  [['stampede'], 'stampede*|crowd crush|crush|تدافع|حادث تدافع|bousculade*|mouvement de foule'],
  [
    ['epidemic'],
    'cholera|virus|فيروس|marburg|ماربورغ|epidemic*|outbreak*|measles|وباء|كوليرا|epidemie*|ebola|mpox|monkeypox|dengue|meningitis|diphtheria|typhoid|rougeole|variole du singe|meningite|diphterie|حصبه|الحصبه|ايبولا|جدري القرده|جدري القرود|حمي الضنك|التهاب السحايا|دفتيريا',
  ],
  [
    ['heat'],
    'heatwave|canicule|heat wave|heat waves|heatwaves|heatstroke|vague de chaleur|coup de chaleur|موجه حر|موجه الحر|ضربه شمس|ضربات الشمس|extreme heat|chaleur extreme|موجات حر|موجات الحر|الحر الشديد',
  ],
]

/** What stands before the name that a storm goes by: "Cyclone | Idai", "إعصار | إيداي"; and what is told of it there, which is no name. */
export const STORM_WORDS: readonly (readonly ['storm', string])[] = [
  [
    'storm',
    'cyclone|hurricane|typhoon|tropical storm|tropical cyclone|storm|ouragan|typhon|tempete|tempete tropicale|cyclone tropical|اعصار|اعصار مداري|عاصفه|عاصفه مداريه|تايفون',
  ],
]
export const OF_STORMS: ReadonlySet<string> = new Set(
  'ضرب ضربت اجتاح اجتاحت قوي قويه عنيف عنيفه مدمر مدمره شديد شديده رمليه ثلجيه رعديه استوائي استوائيه الذي التي وقع هب هبت'.split(
    ' ',
  ),
)

/** Words for one event, of which its region may have had more that day. */
export const SINGLE_WORDS: readonly (readonly ['single', string])[] = [
  [
    'single',
    'a strike|a drone strike|an air strike|an airstrike|an air raid|a raid|an attack|a suicide attack|an ambush|a bomb*|a car bomb*|a suicide bomb*|a roadside bomb*|a blast|an explosion|a missile*|a rocket*|a drone*|a shell|a mortar*|a clash|a landmine|a mine|غاره|ضربه|هجوم|انفجار|تفجير|كمين|قذيفه|صاروخ|لغم|عبوه|قنبله|une frappe|un raid|une attaque|une explosion|une embuscade|un attentat*|une bombe|un missile|une roquette|un obus|une mine|un drone|un engin',
  ],
]

/** Words for several events that are counted together: "three bombings", "سلسلة تفجيرات". */
const MANY_EN = 'two|three|four|five|six|several|multiple|a series of|a wave of|a string of|twin|coordinated'
const MANY_FR = 'deux|trois|quatre|cinq|six|plusieurs|une serie de|une serie d|une vague de|une vague d'
const EVENTS_MANY_EN =
  'attacks|bombings|blasts|explosions|strikes|air strikes|airstrikes|raids|car bombs|suicide bombings|shootings'
const EVENTS_MANY_AR = 'هجمات|تفجيرات|انفجارات|غارات|ضربات'
const EVENTS_MANY_FR = 'attaques|attentats|explosions|frappes|raids|bombardements'
export const MANY_WORDS: readonly (readonly ['many', string])[] = [
  [
    'many',
    [
      ...pairs(MANY_EN, EVENTS_MANY_EN),
      ...pairs(MANY_FR, EVENTS_MANY_FR),
      ...pairs('سلسله|عده|ثلاثه|ثلاث|اربعه|اربع|خمسه|خمس', EVENTS_MANY_AR),
      ...pairs(EVENTS_MANY_AR, 'الثلاثه|الثلاث|الاربعه|الاربع|الخمسه|الخمس|متزامنه|المتزامنه|متفرقه|المتفرقه'),
    ].join('|'),
  ],
]

/** Words by which an event is told as one more after another of its kind. */
const EVENTS_EN = 'attack|explosion|blast|strike|bombing|raid|air strike|airstrike|shooting|bomb'
const EVENTS_AR = 'هجوم|انفجار|تفجير|قصف'
const EVENTS_FR = 'attaque|explosion|frappe'
export const FURTHER_WORDS: readonly (readonly ['further', string])[] = [
  [
    'further',
    [
      ...pairs('second|another|separate|third', EVENTS_EN),
      ...pairs(EVENTS_AR, 'ثان|اخر|منفصل|ثالث'),
      ...pairs('second|another|separate|third', 'boat|ship|ferry|vessel|dinghy|shipwreck|capsizing|fire|crash'),
      ...pairs('قارب|مركب|زورق|حريق|حادث', 'ثان|اخر|ثالث'),
      ...pairs('second|deuxieme|autre', 'bateau|navire|naufrage|incendie|accident'),
      ...pairs('seconde|deuxieme|autre', 'embarcation|pirogue'),
      ...['غاره ثانيه', 'غاره اخري', 'غاره منفصله', 'ضربه ثانيه', 'ضربه اخري', 'عمليه ثانيه'],
      ...pairs('seconde|deuxieme|autre|troisieme', EVENTS_FR),
      ...['second attentat', 'deuxieme attentat', 'autre attentat', 'second raid', 'deuxieme raid', 'autre raid'],
    ].join('|'),
  ],
]

/** What was hit, or where it happened among buildings and ways. */
export const TARGET_WORDS: readonly (readonly [string, string])[] = [
  ['market', 'market|markets|bazaar|souk|سوق|اسواق|marche|marches|souq|marketplace*|بازار|bazar*'],
  [
    'school',
    'school*|university|college|مدرسه|مدارس|جامعه|كليه|معهد|ecole*|lycee*|universite*|academy|academie*|اكاديميه|seminary|madrasa*|madrassa*|kindergarten*|روضه|ثانويه|pensionnat*|internat',
  ],
  [
    'medical',
    'clinic*|maternity|مستوصف*|عياده|dispensaire*|clinique*|maternite|health centre*|health center*|health post*|مركز صحي|المركز الصحي|centre de sante|poste de sante',
  ],
  ['mosque', 'mosque*|shrine*|مسجد|جامع|مزار|حسينيه|mosquee*|sanctuaire*|ضريح|مصلي|mausolee*'],
  ['church', 'church*|cathedral*|monastery|كنيسه|كاتدرائيه|eglise*|monastere*'],
  [
    'house',
    'house|houses|home|homes|apartment*|flat|residential|dwelling*|منزل|منازل|بيت|بيوت|شقه|سكني*|maison*|domicile*|appartement*|immeuble*|residentiel*|building*|مبني|مباني|بنايه|block|villa|villas|tower block*|عماره|عمارات|برج سكني|habitation*|logement*|batiment*',
  ],
  ['bank', 'bank|banks|مصرف|بنك|banque*'],
  ['tent', 'tent|tents|خيمه|خيام|tente|tentes'],
  [
    'barracks',
    'barracks|military base*|military camp*|garrison|ثكنه|ثكنات|معسكر*|قاعده عسكريه|caserne*|base militaire|camp militaire|army base*|army camp*|army post*|military post*|military position*|outpost*|موقع عسكري|نقطه عسكريه|قاعده للجيش|معسكر للجيش|poste militaire|avant poste*|position militaire|camp de l armee|base de l armee',
  ],
  [
    'checkpoint',
    'checkpoint*|check point*|نقطه تفتيش|حاجز|حواجز|poste de controle|barrage|roadblock*|نقطه امنيه|نقطه للتفتيش',
  ],
  ['prison', 'prison*|jail*|detention*|سجن|سجون|محتجز|prisons'],
  [
    'vehicle',
    'bus|buses|minibus|car|cars|vehicle*|truck*|convoy*|taxi|سياره|سيارات|حافله|حافلات|باص|شاحنه|قافله|مركبه|autocar*|voiture*|vehicule*|camion*|convoi*|minibus|van|vans|lorry|lorries|coach|motorcade|motorbike*|motorcycle*|tractor|rickshaw*|شاحنات|دراجه|دراجات|موكب|رتل|ميني باص|عربه|عربات|autobus|fourgon*|poids lourd*|moto|motos|motocyclette*|tracteur|cortege|taxi brousse',
  ],
  [
    'boat',
    'boat*|ship|ships|vessel*|dinghy|قارب|قوارب|زورق|زوارق|سفينه|مركب|bateau*|navire*|pirogue*|embarcation*|ferry|ferries|tanker*|ناقله|ناقلات|petrolier*|trawler*|canoe*|عباره|العباره|مراكب|قارب صيد|barque*|canot*|chaloupe*|chalutier*',
  ],
  ['bridge', 'bridge*|جسر|جسور|pont|ponts'],
  [
    'station',
    'garage*|bus station|train station|station|كراج|محطه|gare|gares|terminal|bus stop|محطه حافلات|موقف حافلات|gare routiere|terminus|arret de bus',
  ],
  ['post-office', 'post office|مكتب بريد|bureau de poste'],
  ['farm', 'farm|farms|orchard*|field|مزرعه|مزارع|حقل|ferme*|champ|champs|plantation*|grove*|بستان|بساتين|verger*'],
  [
    'factory',
    'factory|plant|depot|warehouse*|refinery|مصنع|معمل|مستودع|مخزن|مصفاه|usine*|entrepot*|depot*|raffinerie*|mill|workshop|printing house|printing works|silo*|ورشه|مطبعه|صوامع|مخازن|مستودعات|atelier*|imprimerie*|minoterie',
  ],
  ['port', 'port|harbour|harbor|ميناء|مرفا'],
  ['airport', 'airport*|airfield*|air base*|مطار*|aeroport*|base aerienne'],
  ['ceremony', 'wedding*|funeral*|عرس|زفاف|عزاء|جنازه|mariage*|funerail*|obseques'],
  [
    'eatery',
    'hotel*|restaurant*|cafe|cafes|فندق|مطعم|مقهي|cafeteria|bakery|مخبز|فرن|boulangerie*|tea shop*|tea stall*|tea house*|teahouse*|coffee shop*|coffee house*|canteen|nightclub|مطاعم|مقاهي|فنادق|كافتيريا|ملهي|bakeries|مخابز|افران|cantine|discotheque',
  ],
  [
    'shop',
    'shop|shops|mall|store|supermarket*|متجر|محل|محلات|مركز تجاري|magasin*|supermarche*|boutique*|centre commercial|grocery|pharmacy|shopping centre|shopping center|دكان|دكاكين|بقاله|صيدليه|epicerie*|pharmacie*',
  ],
  ['government', 'ministry building|headquarters|town hall|مقر|مبني البلديه|siege|mairie de'],
  ['training', 'training ground|training camp*|ميدان تدريب|معسكر تدريب|camp d entrainement|polygone'],
  [
    'police-station',
    'police station*|police post*|مركز شرطه|مركز للشرطه|قسم شرطه|مخفر|مخفر شرطه|commissariat*|poste de police',
  ],
  ['train', 'train|trains|قطار|قطارات|metro|tram|tramway|مترو'],
  [
    'stadium',
    'stadium|football pitch|football field|playground|sports hall|ملعب|صاله رياضيه|stade|terrain de football|gymnase',
  ],
  ['park', 'public garden|city park|a park|the park|حديقه|حديقه عامه|متنزه|منتزه|jardin public|un parc|le parc'],
  ['theatre', 'theatre|theater|cinema|concert hall|مسرح|سينما|salle de spectacle*|salle de concert*'],
  ['temple', 'temple*|pagoda*|معبد|pagode*'],
  ['orphanage', 'orphanage|nursing home|care home|دار ايتام|دار مسنين|orphelinat|maison de retraite'],
  ['water', 'well|water point|water tank*|the dam|a dam|بئر|سد|puits|barrage hydro*'],
  ['mine-works', 'gold mine*|coal mine*|quarry|منجم|محجر|mine d or|mine de|carriere'],
  ['fuel', 'fuel|petrol|gas station|وقود|محطه وقود|station service|station essence'],
  ['queue', 'queue*|aid distribution|distribution point|توزيع مساعدات|مساعدات|distribution d aide|file d attente'],
  [
    'rally',
    'rally|protest*|demonstrat*|parade|مظاهره|مظاهرات|تظاهره|تظاهرات|احتجاج|احتجاجات|متظاهر*|تجمع|عرض عسكري|manifestation*|defile',
  ],
]

/** Things of war that are counted where they are lost, taken or used, besides the targets; and people of whom something else is told: freed, sought. */
export const THING_WORDS: readonly (readonly [string, string])[] = [
  ['prisoner', 'prisoner*|detainee*|inmate*|pow|pows|اسير*|اسري|سجين|سجناء|معتقل*|prisonnier*|detenu*'],
  ['hostage', 'hostage*|رهينه|رهائن|رهاين|otage*'],
  ['family', 'family|families|household*|عائله|عائلات|اسره|famille*|foyer*'],
  ['vehicle', 'اليه|اليات|اليتين|عربه|عربات|عربتين|مركبات|سيارتين|شاحنات|pick up*|pickup*'],
  ['tank', 'tank|tanks|دبابه|دبابات|دبابتين|دبابتان|char|chars'],
  [
    'armour',
    'armoured vehicle*|armored vehicle*|armoured personnel carrier*|مدرعه|مدرعات|مدرعتين|مدرعتان|vehicule* blinde*|blindes',
  ],
  ['aircraft', 'aircraft|warplane*|fighter jet*|jet|jets|طائره حربيه|طائرات حربيه|avion*'],
  ['helicopter', 'helicopter*|مروحيه|مروحيات|مروحيتين|هليكوبتر|helicoptere*'],
  ['drone', 'drone*|مسيره|مسيرات|مسيرتين|مسيرتان'],
  ['rocket', 'rocket*|missile*|roquette*|صاروخ*|صواريخ'],
  ['shell', 'shell|shells|mortar*|obus|قذيفه|قذائف|قذيفتين|قذيفتان'],
  ['bomb', 'bomb|bombs|bombe|bombes|قنبله|قنابل|قنبلتين|قنبلتان'],
  ['mine', 'landmine*|land mine*|لغم|الغام|لغما|mine|mines'],
  ['explosive', 'explosive device*|ied|ieds|عبوه|عبوات|عبوه ناسفه|عبوات ناسفه|engin* explosif*'],
  ['rifle', 'rifle*|kalashnikov*|بندقيه|بنادق|fusil*|كلاشنيكوف'],
  ['grave', 'grave|graves|tomb|tombs|قبر|قبرا|قبور|قبرين|tombe|tombes|sepulture*'],
  ['gun', 'howitzer*|artillery piece*|cannon*|مدفع|مدافع|مدفعين|canon*'],
]

/** Parts of a day as hours, so that "dawn" and "morning" can meet. */
export const DAYPART_WORDS: readonly (readonly [readonly [number, number], string])[] = [
  [[3, 8], 'dawn|daybreak|sunrise|فجر*|aube'],
  [[5, 12], 'morning|صباح*|matin|matinee'],
  [[11, 15], 'noon|midday|lunchtime|ظهر*|ظهيره|midi'],
  [[12, 19], 'afternoon|عصر|عصرا|بعد ظهر|بعد الظهر|apres midi'],
  [[16, 24], 'evening|dusk|sunset|مساء*|مسائي*|مسايي*|غروب|soir|soiree'],
  [[18, 30], 'night|overnight|midnight|ليل|ليله|ليلا|ليلي|ليليه|منتصف الليل|nuit|minuit|nocturne*'],
]
