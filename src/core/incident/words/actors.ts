/** Who fights. `arms` tells a state's troops, those who fight a state and hired ones apart, where the word alone says so. */
export interface Actor {
  readonly id: string
  readonly arms: 'state' | 'rebel' | 'hired' | null
}

const actor = (id: string, arms: Actor['arms'], words: string): readonly [Actor, string] => [{ id, arms }, words]

/** Named armed groups and camps, in three languages. */
export const ACTOR_WORDS: readonly (readonly [Actor, string])[] = [
  actor(
    'islamic-state',
    'rebel',
    'islamic state|isis|isil|daech|is militants|is fighters|iswap|daesh|داعش|تنظيم الدوله|الدوله الاسلاميه|etat islamique|ei',
  ),
  actor('al-qaeda', 'rebel', 'al qaeda|al qaida|qaeda|القاعده|al qaida|aqmi|aqap'),
  actor('jnim', 'rebel', 'jnim|gsim|نصره الاسلام والمسلمين|group for the support of islam|groupe de soutien a l islam'),
  actor('macina', 'rebel', 'macina|ماسينا'),
  actor('ansarul-islam', 'rebel', 'ansarul islam|ansaroul islam|انصار الاسلام'),
  actor('bla', 'rebel', 'baloch liberation army|bla|armee de liberation baloutche|جيش تحرير بلوشستان|جيش تحرير البلوش'),
  actor('arakan-army', 'rebel', 'arakan army|armee de l arakan|جيش اراكان'),
  actor('eln', 'rebel', 'eln|national liberation army|armee de liberation nationale|جيش التحرير الوطني'),
  actor('abu-sayyaf', 'rebel', 'abu sayyaf|ابو سياف'),
  actor('boko-haram', 'rebel', 'boko haram|بوكو حرام'),
  actor('shabaab', 'rebel', 'al shabaab|shabaab|shebab*|حركه الشباب|الشباب المجاهدين'),
  actor('taliban', 'rebel', 'taliban|talibans|طالبان'),
  actor('houthi', 'rebel', 'houthi*|ansar allah|ansarullah|حوثي*|انصار الله'),
  actor(
    'yemen-coalition',
    'state',
    'saudi led coalition|arab coalition|coalition saoudienne|coalition menee par*|تحالف دعم الشرعيه|التحالف العربي|التحالف بقياده السعوديه',
  ),
  actor('hamas', 'rebel', 'hamas|qassam*|حماس|القسام'),
  actor('islamic-jihad', 'rebel', 'islamic jihad|jihad islamique|الجهاد الاسلامي|سرايا القدس'),
  actor('hezbollah', 'rebel', 'hezbollah|hizbullah|hizbollah|حزب الله'),
  actor(
    'israel',
    'state',
    'israeli army|israeli military|israeli forces|idf|tsahal|armee israelienne|الجيش الاسرائيلي|قوات الاحتلال|جيش الاحتلال',
  ),
  actor(
    'lna',
    null,
    'libyan national army|lna|haftar|حفتر|الجيش الوطني الليبي|القياده العامه|القوات المسلحه العربيه الليبيه|libyan arab armed forces|laaf|forces armees arabes libyennes|armee nationale libyenne|anl',
  ),
  actor(
    'government',
    'state',
    'government forces|government troops|government soldiers|pro government|loyalist*|قوات الحكومه|القوات الحكوميه|قوات حكوميه|forces gouvernementales|forces loyalistes',
  ),
  actor(
    'gna',
    'state',
    'government of national accord|gna|tripoli government|tripoli based government|حكومه الوفاق|البنيان المرصوص|gouvernement d union|gouvernement d entente|gouvernement de tripoli',
  ),
  actor('derna-shura', 'rebel', 'derna shura|شوري درنه|مجلس شوري مجاهدي درنه'),
  actor('benghazi-shura', 'rebel', 'شوري ثوار بنغازي|benghazi revolutionaries'),
  actor(
    'sudan-army',
    'state',
    'sudanese army|sudanese armed forces|saf|الجيش السوداني|القوات المسلحه السودانيه|armee soudanaise',
  ),
  actor('rsf', 'rebel', 'rapid support forces|rsf|الدعم السريع|forces de soutien rapide|fsr'),
  actor('sdf', null, 'syrian democratic forces|sdf|قوات سوريا الديمقراطيه|قسد|forces democratiques syriennes|fds'),
  actor(
    'syria-army',
    'state',
    'syrian army|syrian government forces|الجيش السوري|قوات النظام|جنود النظام|جيش النظام|عناصر النظام|قوات الاسد|armee syrienne|regime syrien|regime forces|regime troops|regime soldiers|soldats du regime|forces du regime',
  ),
  actor(
    'syria-rebels',
    'rebel',
    'syrian rebels|free syrian army|الجيش الحر|الفصائل المعارضه|هيئه تحرير الشام|تحرير الشام|hts|hayat tahrir',
  ),
  actor('pkk', 'rebel', 'pkk|ypg|حزب العمال الكردستاني|العمال الكردستاني|وحدات حمايه الشعب'),
  actor('peshmerga', null, 'peshmerga|البيشمركه|بيشمركه'),
  actor(
    'popular-mobilisation',
    'state',
    'popular mobilisation|popular mobilization|hashd*|الحشد الشعبي|حشد شعبي|hachd*',
  ),
  actor(
    'ukraine',
    'state',
    'ukrainian army|ukrainian military|ukrainian forces|armed forces of ukraine|القوات الاوكرانيه|الجيش الاوكراني|القوات المسلحه الاوكرانيه|armee ukrainienne|forces ukrainiennes',
  ),
  actor(
    'russia',
    'state',
    'russian army|russian military|russian forces|الجيش الروسي|القوات الروسيه|armee russe|forces russes',
  ),
  actor('wagner', 'hired', 'wagner|فاغنر|africa corps|فيلق افريقيا'),
  actor('barkhane', 'state', 'barkhane|برخان'),
  actor('tigray', 'rebel', 'tplf|tigray forces|tigrayan forces|جبهه تحرير تيغراي|قوات تيغراي|flpt'),
  actor('fano', 'rebel', 'fano|فانو'),
  actor('m23', 'rebel', 'm23|m 23|ام 23|حركه 23 مارس|mouvement du 23 mars|march 23 movement'),
  actor('adf', 'rebel', 'allied democratic forces|adf|القوات الديمقراطيه المتحالفه'),
  actor('un', null, 'minusma|monusco|minusca|unifil|peacekeeper*|casque* bleu*|القبعات الزرق|قوات حفظ السلام'),
]

/** Words for fighters that say on which side of a state they stand. */
export const ARMS_WORDS: readonly (readonly [NonNullable<Actor['arms']>, string])[] = [
  [
    'state',
    'soldier*|troop|troops|serviceman|servicemen|servicewomen|police|policem*|officer|officers|guard|guards|gendarme*|security forces|security personnel|paratroop*|conscript*|recruit*|مجند|مجندا|مجندين|مجندون|جندي*|جنود*|جنديا|عسكري*|شرطي*|شرطه|حرس|ضابط|ضباط|رجال امن|soldat*|militaire*|policier*|recrue*|force* de l ordre|قوات الجيش|عناصر الجيش|افراد الجيش|من الجيش',
  ],
  [
    'hired',
    'mercenar*|mercenaire*|مرتزق*|foreign fighter*|combattant* etranger*|مقاتل اجنبي|مقاتلا اجنبيا|مقاتلين اجانب|المقاتلين الاجانب',
  ],
  [
    'rebel',
    'militant*|insurgent*|insurge*|jihadi*|djihadi*|terrorist*|terroriste*|rebel*|extremist*|gunmen|gunman|attacker*|assailant*|assaillant*|bandit*|قطاع الطرق|قطاع طرق|قاطع طريق|افراد العصابات|مسلح|مسلحا|مسلحين|مسلحون|مسلحي*|ارهابي*|متشدد*|متطرف*|متمرد*|جهادي*|تكفيري*|مهاجم*|انتحاري*|hommes armes',
  ],
]

export type Service = 'army' | 'police' | 'lawyers' | 'teachers' | 'journalists' | 'medics'

/** Soldiers and policemen, lawyers and teachers are counted apart; "security forces", "civil servants" may be either. */
export const SERVICE_WORDS: readonly (readonly [Service, string])[] = [
  ['army', 'soldier*|troop|troops|paratroop*|conscript*|جندي*|جنود*|جنديا|مجند|مجندا|مجندين|مجندون|soldat*'],
  [
    'police',
    'policem*|policew*|police officer*|police|gendarme*|شرطي*|شرطيا|شرطيين|شرطيان|شرطه|رجال الشرطه|policier*|agents de police',
  ],
  ['lawyers', 'lawyer*|avocat|avocats|avocate|avocates|محام|محامي|محاميا|محامين|محامون'],
  ['teachers', 'teacher*|enseignant*|instituteur*|institutrice*|معلم|معلما|معلمه|معلمين|معلمات|مدرسا|مدرسين'],
  ['journalists', 'journalist*|reporter*|صحفي*|صحافي*|اعلاميين|journaliste*'],
  ['medics', 'medic|medics|paramedic*|nurse|nurses|doctor|doctors|مسعف*|طبيب|اطباء|ممرض*|medecin*|infirmier*'],
]
