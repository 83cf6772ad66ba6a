import type { Metric, Status } from '../../../../claim/vocabulary.js'

/** One line of the noun dictionary:`words` as "singular/plural"; a plural alone stands behind "/". */
export interface NounLine {
  readonly words: string
  readonly kind: 'person' | 'thing' | 'measure' | 'uncounted'
  readonly status?: Status
  readonly metric?: Metric
  readonly sure?: true
  readonly inherits?: true
}

/** The nouns that reports count, by what they say of those counted. "/" alone: the plural is made with s. */
export const NOUNS: readonly NounLine[] = [
  {
    kind: 'person',
    status: 'civilian',
    words: `civilian/ resident/ citizen/ worker/ medic/ doctor/ surgeon/ nurse/ paramedic/ rescuer/ journalist/ reporter/ cameraman/cameramen
      photographer/ correspondent/ child/children kid/ girl/ boy/ baby/babies infant/ newborn/ toddler/ youngster/ teenager/ teen/ minor/ schoolchild/schoolchildren
      schoolgirl/ schoolboy/ student/ pupil/ teacher/ headmaster/ professor/ academic/ farmer/ villager/ shopkeeper/ merchant/ trader/
      worshipper/ worshiper/ pilgrim/ devotee/ mourner/ shopper/ bystander/ passerby/passersby /passers pedestrian/ commuter/ firefighter/ fireman/firemen
      volunteer/ engineer/ lawyer/ attorney/ judge/ cleric/ imam/ priest/ preacher/ missionary/missionaries monk/ nun/ tourist/ traveller/ traveler/ fisherman/fishermen
      shepherd/ herder/ vendor/ labourer/ laborer/ employee/ staffer/ patient/ son/ daughter/ grandchild/grandchildren grandson/ granddaughter/
      humanitarian/ housewife/housewives barber/ baker/ butcher/ tailor/ carpenter/ builder/ technician/ contractor/ clerk/
      businessman/businessmen businesswoman/businesswomen politician/ lawmaker/ legislator/ parliamentarian/ councilman/councilmen councillor/ candidate/ activist/ protester/ protestor/ demonstrator/
      driver/ motorist/ cyclist/ nomad/ peasant/ guest/ reveller/ settler/ hajji/ artist/ singer/ scientist/ scholar/ diplomat/ envoy/ ambassador/
      neighbor/ neighbour/ customer/ diner/ translator/ interpreter/ local/ townspeople churchgoer/ parishioner/ athlete/ player/ footballer/ voter/ migrant/ spectator/ noncombatant/ bridegroom/ groom/ bride/ bailiff/ sweeper/ seller/ hawker/ cleaner/ gardener/ miner/ logger/ grocer/
      goldsmith/ jeweller/ jeweler/ mason/ plumber/ electrician/ mechanic/ welder/ porter/ waiter/ waitress/waitresses cook/ chef/ janitor/ caretaker/ receptionist/ cashier/ pharmacist/ dentist/ midwife/midwives psychologist/  veterinarian/
      educator/ lecturer/  schoolteacher/ schoolmaster/ kindergartner/ preschooler/ undergraduate/ graduate/ librarian/ writer/ poet/ blogger/ editor/ columnist/ newsman/newsmen broadcaster/ producer/ filmmaker/ musician/ actor/ actress/actresses
      seminarian/ muezzin/ pastor/ clergyman/clergymen mufti/  campaigner/ organiser/ organizer/ unionist/ picnicker/ partygoer/ concertgoer/ festivalgoer/ holidaymaker/ vacationer/ backpacker/ hiker/ mountaineer/
      goatherd/ cowherd/ herdsman/herdsmen  fisherwoman/fisherwomen harvester/  trucker/ cabbie/ chauffeur/ coolie/ helper/ cobbler/ weaver/ dealer/ stallholder/ shopowner/ businesspeople entrepreneur/ banker/ accountant/ economist/ apprentice/
      assistant/ firewoman/firewomen lifeguard/ ambulanceman/ambulancemen aidworker/ squatter/ beggar/ stepson/ stepdaughter/ schoolkid/ responder/ photojournalist/ videographer/ hunter/  babysitter/ nanny/nannies adolescent/ fetus/ foetus/foetuses`,
  },
  {
    kind: 'person',
    status: 'civilian',
    words: `conservationist/ environmentalist/ archaeologist/ geologist/ biologist/ zoologist/ ecologist/ anthropologist/ historian/ statistician/ mathematician/ physicist/ chemist/ astronomer/ analyst/ researcher/ planner/ programmer/ surveyor/ architect/ designer/ sculptor/
      painter/ dancer/ presenter/ newsreader/ newscaster/ announcer/ freelancer/ novelist/ playwright/ author/ physician/ therapist/ physiotherapist/ paediatrician/ pediatrician/ cardiologist/ radiologist/ gynaecologist/ gynecologist/ anaesthetist/ anesthetist/ anaesthesiologist/
      psychiatrist/ optician/ vaccinator/ carer/ caregiver/ counselor/ counsellor/ servant/ maid/ housekeeper/ butler/ bartender/ brewer/ bricklayer/ roofer/ glazier/ locksmith/ blacksmith/ plasterer/ foreman/foremen postman/postmen mailman/mailmen docker/ stevedore/ courier/
      doorman/doormen attendant/ stewardess/stewardesses steward/ farmhand/ rancher/ cowboy/ beekeeper/ diver/ lumberjack/ woodcutter/ scavenger/ forager/ poacher/ seeker/ shopowner/ buyer/ tenant/ landlord/ landlady/landladies homeowner/ householder/ classmate/ schoolmate/ roommate/
      teammate/ playmate/ godson/ goddaughter/ celebrant/ jogger/ runner/ swimmer/ surfer/ skier/ climber/ trekker/ boatman/boatmen ferryman/ferrymen deckhand/ railwayman/railwaymen signalman/signalmen deacon/ friar/ vicar/ cantor/ mullah/ congregant/ believer/ convert/
      exile/ immigrant/ emigrant/ expatriate/ expat/ deportee/ repatriate/ mediator/ negotiator/ treasurer/ registrar/ notary/notaries alderman/aldermen congressman/congressmen congresswoman/congresswomen assemblyman/assemblymen councilwoman/councilwomen councilmember/
      trainee/ tutor/ headteacher/ dean/ rector/ freshman/freshmen retiree/ breadwinner/ homemaker/ islander/ townsman/townsmen /townsfolk /folk bedouin/
      farmworker/ smallholder/ sharecropper/ pastoralist/ cattleman/cattlemen grazer/ /fisherfolk fisher/ angler/ panner/ quarryman/quarrymen gatherer/ picker/ ragpicker/ puller/ collector/ earner/ navvy/navvies joiner/ scaffolder/
      lineman/linemen fitter/ seamstress/seamstresses longshoreman/longshoremen /loaders motorman/motormen trackman/trackmen workman/workmen craftsman/craftsmen salesman/salesmen saleswoman/saleswomen milkman/milkmen handyman/handymen
      repairman/repairmen dairyman/dairymen barman/barmen barmaid/ stuntman/stuntmen binman/binmen dustman/dustmen oilman/oilmen biker/ wayfarer/ sunbather/ beachgoer/ bather/ snowboarder/ sightseer/ visitor/ yatri/ /faithful reveler/
      clubber/ nightclubber/ marketwoman/marketwomen confectioner/ hotelier/ housemaid/ hairdresser/ beautician/ typist/ teller/ auditor/ broker/ industrialist/ subcontractor/ hostess/hostesses orderly/orderlies outpatient/ inpatient/
      choirboy/ chorister/ lama/ sadhu/ guru/ intern/ kindergartener/ juvenile/ camerawoman/camerawomen stringer/ newswoman/newswomen influencer/ youtuber/ tiktoker/ vlogger/ podcaster/ rapper/ comedian/ filmgoer/ cinemagoer/
      theatregoer/ theatergoer/ moviegoer/ pubgoer/ mosquegoer/ cricketer/ boxer/ wrestler/ jockey/ referee/ umpire/ sportsman/sportsmen sportswoman/sportswomen fan/ onlooker/ advocate/ solicitor/ barrister/ jurist/ striker/ marcher/
      picketer/ mp/ councilor/ consul/ attache/ attaché/ dweller/ gypsy/gypsies colonist/ lodger/ grower/ planter/ tiller/ washerwoman/washerwomen washerman/washermen helmsman/helmsmen healer/ herbalist/ undertaker/ gravedigger/
      mortician/ embalmer/ sexton/ sacristan/ catechist/ acolyte/ /clergy pointsman/pointsmen linesman/linesmen seafarer/ bargee/ mariner/ crabber/ shrimper/ crofter/ ploughman/ploughmen woodsman/woodsmen sawyer/ speleologist/ caver/
      potholer/ alpinist/ sherpa/ guide/ birdwatcher/ skydiver/ paraglider/ parachutist/ cosmonaut/ astronaut/ mineworker/ dockworker/ jobseeker/ /campers /patrons /zaireen /wagers /tappers clergywoman/clergywomen`,
  },
  {
    kind: 'person',
    status: 'civilian',
    metric: 'displaced',
    words: 'refugee/ evacuee/ /displaced /arrivals returnee/',
  },
  {
    kind: 'person',
    status: 'combatant',
    words: `soldier/ troop/ trooper/ policeman/policemen policewoman/policewomen /police constable/ officer/ gendarme/ guard/ bodyguard/ watchman/watchmen sentry/sentries fighter/ combatant/
      militant/ gunman/gunmen insurgent/ rebel/ terrorist/ extremist/ separatist/ commander/ guerrilla/ guerilla/ jihadist/ jihadi/ islamist/ bomber/ attacker/ assailant/ militiaman/militiamen militia/
      serviceman/servicemen commando/ conscript/ marine/ cadet/ recruit/ paramilitary/paramilitaries peacekeeper/ ranger/ sergeant/ captain/ colonel/ lieutenant/ major/ brigadier/
      airman/airmen sailor/ seaman/seamen paratrooper/ sniper/ mercenary/mercenaries warrior/ infiltrator/ inspector/ detective/ hijacker/ kidnapper/ perpetrator/ lawman/lawmen
      legionnaire/ reservist/ infantryman/infantrymen cop/ deserter/ defector/ peshmerga operative/ talib/ /taliban houthi/ naxalite/ maoist/ crewman/crewmen /forces gi/ subinspector/ jawan/ guardsman/guardsmen corporal/  superintendent/ sheriff/ patrolman/patrolmen frogman/frogmen gunner/ rifleman/riflemen submariner/ airwoman/airwomen
      servicewoman/servicewomen serviceperson/servicepeople /servicemembers servicemember/ enlistee/ draftee/ vigilante/ auxiliary/auxiliaries bandit/ cadre/ janjaweed warlord/    raider/ intruder/ ambusher/ arsonist/ plotter/ shooter/ assassin/ hitman/hitmen
      armyman/armymen sepoy/ havildar/ havaldar/ sapper/ deminer/ tankman/tankmen grenadier/ fusilier/ partisan/ saboteur/ instructor/ quartermaster/ cavalryman/cavalrymen artilleryman/artillerymen  warder/ jailer/ jailor/ escort/ fedayeen mujahid/mujahideen mujahedin mujahidin carabiniere/carabinieri constabulary  gurkha/ legionary/legionaries
      /generals /privates nco/ coastguard/ coastguardsman/coastguardsmen warden/ secessionist/ mutineer/ naxal/ ultra/ occupier/ invader/ aviator/ rocketeer/ knifeman/knifemen axeman/axemen swordsman/swordsmen cannoneer/ missileman/missilemen /irregulars
      khariji/ kharji/ /khawarij /khwarij putschist/ insurrectionist/ dacoit/ rustler/ marauder/ stormtrooper/ cossack/ kadyrovite/ banderite/ wagnerite/ basiji/ /mujahedeen`,
  },
  {
    kind: 'person',
    inherits: true,
    words: `person/persons /people individual/ man/men woman/women male/ female/ adult/ youth/ lady/ladies gentleman/gentlemen
      member/ /elements relative/ passenger/ brother/ sister/ sibling/ wife/wives husband/ father/ mother/ parent/ spouse/ fiancee/ fiance/ cousin/ uncle/ aunt/ nephew/ niece/ grandfather/ grandmother/ grandparent/ twin/ friend/
      other/ another foreigner/ occupant/ inhabitant/ owner/ official/ leader/ chief/ elder/ mayor/ governor/ minister/ deputy/ deputies aide/ tribesman/tribesmen
      suspect/ hoodlum/ cultist/ thug/ miscreant/ outlaw/ follower/ supporter/ national/ /beings soul/ compatriot/ colleague/ comrade/ companion/ countryman/countrymen crew/ personnel staff executive/ director/ manager/ expert/ consultant/ agent/ spy/spies informant/ informer/ collaborator/ observer/ representative/ spokesman/
      president/ secretary/ senator/ sheikh/ bishop/ rabbi/ host/ client/ user/ participant/ attendee/ pensioner/ orphan/ widow/ thief/thieves robber/ criminal/ gangster/ smuggler/ trafficker/ scout/ rider/ motorcyclist/ pilot/ conductor/ lookout/ stepfather/ stepmother/ stepbrother/ stepsister/ girlfriend/ boyfriend/ mum/ mom/ dad/ grandma/ grandpa/ granny/grannies newlywed/ prefect/ delegate/ headman/headmen chieftain/ emir/ commissioner/ magistrate/ prosecutor/ dignitary/dignitaries bureaucrat/ administrator/  looter/ loyalist/ sympathiser/ sympathizer/ defendant/ fugitive/ accomplice/ dependant/   octogenarian/ septuagenarian/ nonagenarian/ centenarian/ widower/ kinsman/kinsmen kinswoman/kinswomen descendant/ heir/ mobster/ pirate/ rioter/ burglar/ carjacker/ highwayman/highwaymen amputee/ trainer/ coach/coaches bachelor/ godfather/ godmother/ stowaway/ castaway/ convict/ parolee/ escapee/`,
  },
  {
    kind: 'person',
    inherits: true,
    words: `dissident/ palestinian/ israeli/ iraqi/ syrian/ lebanese yemeni/ libyan/ egyptian/ jordanian/ iranian/ turk/ kurd/ afghan/ pakistani/ indian/ kashmiri/ bangladeshi/ nepali/ nepalese chinese japanese korean/ filipino/ thai/ indonesian/ malaysian/
      american/ canadian/ mexican/ colombian/ peruvian/ briton/ british french frenchman/frenchmen german/ italian/ spaniard/ dutch dutchman/dutchmen dane/ swede/ norwegian/ pole/ greek/ cypriot/ albanian/ serb/ croat/ bosnian/ bulgarian/ romanian/ hungarian/ czech/ austrian/ swiss belgian/ irish irishman/irishmen australian/
      russian/ ukrainian/ georgian/ armenian/ azerbaijani/ chechen/ tajik/ uzbek/ sudanese somali/ ethiopian/ eritrean/ kenyan/ ugandan/ nigerian/ malian/ algerian/ tunisian/ moroccan/ saudi/ emirati/ bahraini/ kuwaiti/ qatari/ senegalese congolese rwandan/ burundian/ angolan/ african/ arab/ european/ westerner/ asian/
      muslim/ christian/ jew/ hindu/ sikh/ shiite/ shia/ sunni/ yazidi/ druze alawite/ copt/ catholic/ protestant/ hazara/ haitian/ cuban/ brazilian/ salvadoran/ guatemalan/ burkinabe rohingya tamil/ bihari/ assamese bengali/
      /maasai /masai lankan/ /ingush maldivian/ /bhutanese /burmese /rohingyas /vietnamese cambodian/ laotian/ mongolian/ kazakh/ /kyrgyz uyghur/ uighur/ tibetan/ taiwanese singaporean/ bruneian/ sahrawi/ mauritanian/ nigerien/ chadian/ tigrayan/ /oromos /amharas
      djiboutian/ tanzanian/ zambian/ zimbabwean/ malawian/ mozambican/ namibian/ botswanan/ ghanaian/ ivorian/ liberian/ guinean/ gambian/ /togolese /beninese cameroonian/ /gabonese comorian/ malagasy mauritian/ belarusian/ scot/
      scotsman/scotsmen welshman/welshmen englishman/englishmen slovak/ slovene/ slovenian/ croatian/ bosniak/ montenegrin/ macedonian/ kosovar/ moldovan/ azeri/ dagestani/ ossetian/ abkhaz/ tatar/ lithuanian/ latvian/ estonian/ finn/
      icelander/ catalan/ basque/ portuguese maltese luxembourger/ honduran/ nicaraguan/ panamanian/ venezuelan/ ecuadorian/ ecuadorean/ bolivian/ chilean/ argentine/ argentinian/ argentinean/ paraguayan/ uruguayan/ dominican/ jamaican/
      trinidadian/ fijian/ samoan/ omani/ yemenite/ pashtun/ pathan/ /baloch /balochs sindhi/ punjabi/ buddhist/ ahmadi/ ismaili/ /fulani /fulanis hausa/ igbo/ yoruba/ /tivs /pokots /nuers /dinkas kuki/ meitei/ naga/ dalit/ adivasi/
      /tribals inuit maori/ romani/ assyrian/ chaldean/ turkoman/ turcoman/ zoroastrian/ mandaean/ salafi/ salafist/ sufi/ evangelical/ mormon/ amish timorese maronite/ circassian/ amazigh berber/ tuareg/ tebu/ mizo/ bodo/ gurung/
      madhesi/ sinhalese sinhala lumad/ turkmen/ /ricans /leoneans /zealanders papuan/ /masalit /zaghawa`,
  },
  { kind: 'person', metric: 'casualties', inherits: true, words: 'victim/' },
  { kind: 'person', metric: 'other', words: 'survivor/' },
  { kind: 'person', metric: 'casualties', sure: true, words: 'casualty/casualties' },
  {
    kind: 'person',
    metric: 'killed',
    sure: true,
    words:
      'martyr/ death/ fatality/fatalities killing/ /dead /deceased slaying/ murder/ assassination/ execution/ beheading/ drowning/',
  },
  { kind: 'person', metric: 'killed', words: 'body/bodies corpse/ cadaver/ remains' },
  { kind: 'person', metric: 'killed', words: '/lives' },
  {
    kind: 'person',
    metric: 'wounded',
    sure: true,
    words: 'injury/injuries wound/ /wounded /injured amputee/ wounding/ /hospitalisations /hospitalizations',
  },
  { kind: 'person', metric: 'detained', words: 'detainee/ captive/ prisoner/ inmate/ pow/' },
  { kind: 'person', metric: 'detained', sure: true, words: 'arrest/ detention/' },
  { kind: 'person', metric: 'abducted', words: 'hostage/ abductee/' },
  { kind: 'person', metric: 'abducted', sure: true, words: 'abduction/ kidnapping/' },
  {
    kind: 'thing',
    metric: 'strikes',
    words: `airstrike/ strike/ raid/ attack/ explosion/ blast/ bombing/ bombardment/ shelling/ sortie/ assault/ ambush/ambushes clash/clashes detonation/ salvo/salvos barrage/ airdrop/ shooting/ airraid/ incursion/ fusillade/ cannonade/ stabbing/ hijacking/ ramming/ shootout/ battle/ volley/volleys strafing/ gunfight/ firefight/ skirmish/skirmishes`,
  },
  {
    kind: 'thing',
    metric: 'munitions',
    words: `bomb/ missile/ rocket/ shell/ mortar/ grenade/ mine/ landmine/ ied/ warhead/ round/ weapon/ rifle/ gun/ pistol/ projectile/ torpedo/torpedoes bullet/ cartridge/ device/ explosive/ kalashnikov/ launcher/ munition/ carbomb/ rpg/ machinegun/ artillery katyusha/ qassam/ dynamite charge/ carbine/ revolver/ handgun/ howitzer/ cannon/ shotgun/ machete/ knife/knives dagger/ sword/ detonator/ firebomb/ jdam/ scud/ himars petrol-bomb/ bomblet/ submunition/ molotov/ cocktail/ vest/ belt/ interceptor/ musket/ firearm/ spear/ arrow/ catapult/ /magazines canister/ flare/ bayonet/ crossbow/ manpad/ blunderbuss/blunderbusses flintlock/ flamethrower/ autocannon/ mortar-bomb/ silencer/ cleaver/ hatchet/ cutlass/cutlasses`,
  },
  {
    kind: 'thing',
    metric: 'equipment',
    words: `vehicle/ car/ truck/ lorry/lorries tank/ aircraft plane/ airplane/ jet/ warplane/ helicopter/ drone/ boat/ ship/ vessel/ ambulance/ bulldozer/ bus/buses minibus/minibuses van/ motorcycle/ motorbike/ apc/ humvee/ tanker/ pickup/ jeep/ suv/ train/ gunship/ excavator/ taxi/ cab/ trailer/ uav/ bike/ bicycle/ tractor/ trolley/ convoy/ chopper/ warship/ frigate/ corvette/ destroyer/ submarine/ dinghy/dinghies speedboat/ trawler/ barge/ ferry/ferries skiff/ dhow/ airliner/ glider/  locomotive/ wagon/ carrier/ mlrs engine/ tricycle/ crane/ forklift/ mrap/ /technicals raft/ canoe/ kayak/ yacht/ sailboat/ motorboat/ lifeboat/ gunboat/ powerboat/ rowboat/ tugboat/ tug/ catamaran/ hovercraft minesweeper/ craft /crafts seaplane/ biplane/ carriage/ railcar/ radar/ cart/ tuk/ matatu/ keke/ okada/ autorickshaw/ minivan/ microbus/microbuses limousine/ hatchback/ hearse/ digger/ earthmover/ rickshaw/ scooter/ moped/ automobile/ sedan/  quadcopter/`,
  },
  {
    kind: 'thing',
    words: `gunshot/ patrol/ house/ home/ building/ apartment/ flat/ family/families household/ site/ school/ hospital/ clinic/ pharmacy/pharmacies university/universities college/ bakery/bakeries temple/ synagogue/ monastery/monasteries orphanage/ kindergarten/ shop/ store/ mosque/ church/churches market/ tent/ village/ hamlet/ town/ city/cities neighbourhood/ neighborhood/ target/ position/ post/ checkpoint/ base/ name/ % room/ office/ station/ pole/ pipeline/ wellhead/ pylon/ bridge/ tunnel/ farm/ restaurant/ cafe/ hotel/ window/ animal/ /head livestock cattle poultry sheep goat/ cow/ pig/ chicken/ buffalo/buffaloes yak/ mule/ camel/ donkey/ horse/ tower/ block/ street/ district/ area/ camp/ copy/copies tree/ factory/factories kiosk/ stall/ warehouse/ depot/ facility/facilities scene/ outpost/ hideout/ stronghold/ settlement/ grave/ hole/ crater/ birth/ ballot/ seat/ container/ bag/ box/boxes barrel/ headquarters`,
  },
  // a share is of those counted, and counts none itself
  { kind: 'thing', metric: 'other', sure: true, words: '/percent /cent' },
  {
    kind: 'measure',
    words: `km kilometre/ kilometer/ mile/ metre/ meter/ foot/feet yard/ inch/inches acre/ hectare/ centimetre/ centimeter/ cm mm millimetre/ millimeter/ caliber calibre/ kg kilo/ kilogram/ kilogramme/ gram/ ton/ tonne/ pound/ lb/ lbs ounce/ litre/ liter/ gallon/ degree/ dollar/ euro/ usd eur shekel/ dinar/ riyal/ peso/ franc/ naira taka yen yuan ruble/ rouble/ dirham/ birr shilling/ hryvnia/ rupiah rupee/ rial/ lira afghani/ cent/ knot/ mph kph watt/ megawatt/ kilowatt/ dunam/ dunum/ magnitude
      second/ minute/ hour/ day/ night/ week/ weekend/ fortnight/ month/ year/ decade/ century/centuries moment/`,
  },
  {
    kind: 'uncounted',
    words: `floor/ story/stories storey/ source/ time/ country/countries nation/ party/parties side/ reason/ way/ generation/ report/ account/ video/ photo/ picture/ image/ page/ article/ meeting/ summit/ part/ type/ kind/ thing/ point/ step/ phase/ stage/ occasion/ direction/ case/ language/ level/ version/ article/ paragraph/ question/ issue/ topic/ testimony/testimonies tweet/ message/ rank/ star/ side/ location/ place/ province/ region/ governorate/ state/ agency/agencies organisation/ organization/ outlet/ faction/ group/ wave/ ceasefire/ truce/ agreement/ resolution/ law/ plan/ proposal/ option/ condition/ goal/ term/ election/ visit/ call/ statement/ claim/ incident/ posting/ instance/ anniversary date/ aspect/ detail/ sort/ vote/ rally/rallies trip/ shot/ shift/ majority minority percentage/ lane/ arm/ leg/ eye/ hand/ limb/ finger/ toe/ ear/ kidney/ rib/ tooth/teeth dimension/ match/matches game/ goal/ angle/ front/ factor/ motive/ theory/theories effort/ attempt/ threat/`,
  },
]
