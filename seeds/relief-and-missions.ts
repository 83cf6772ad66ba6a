/**
 * Bodies that count the dead and the displaced the world over, in the columns of seeds/speakers.ts: missions, agencies of rescue, monitors,
 * charities. Ministries and armies are known by their words (ministry + health + nation); here stand those whose names share no word.
 */
export const RELIEF_AND_MISSIONS = `
# Missions of the United Nations and of unions of states
monusco                   un          un                    cd | مونوسكو, بعثة الأمم المتحدة في الكونغو الديمقراطية, بعثة الأمم المتحدة لتحقيق الاستقرار في الكونغو الديمقراطية | MONUSCO, UN mission in Congo, UN Mission in the Democratic Republic of Congo, UN mission in the DRC | Monusco, mission de l'ONU en RDC, mission des Nations unies en RDC, mission de l'ONU en République démocratique du Congo
minusma                   un          un                    ml | مينوسما, بعثة الأمم المتحدة في مالي | MINUSMA, UN mission in Mali, UN peacekeeping mission in Mali | Minusma, mission de l'ONU au Mali, mission des Nations unies au Mali
minusca                   un          un                    cf | مينوسكا, بعثة الأمم المتحدة في أفريقيا الوسطى, بعثة الأمم المتحدة في جمهورية أفريقيا الوسطى | MINUSCA, UN mission in the Central African Republic, UN mission in Central African Republic | Minusca, mission de l'ONU en Centrafrique, mission des Nations unies en Centrafrique
unmiss                    un          un                    ss | يونميس, بعثة الأمم المتحدة في جنوب السودان | UNMISS, UN mission in South Sudan | Minuss, mission de l'ONU au Soudan du Sud, mission des Nations unies au Soudan du Sud
unamid                    un          un                    sd | يوناميد, البعثة المشتركة في دارفور, بعثة الأمم المتحدة والاتحاد الأفريقي في دارفور | UNAMID, UN-African Union mission in Darfur | Minuad, mission ONU-Union africaine au Darfour
unifil                    un          un                    lb | يونيفيل, اليونيفيل, قوة الأمم المتحدة المؤقتة في لبنان | UNIFIL, UN Interim Force in Lebanon, UN peacekeeping force in Lebanon | Finul, Force intérimaire des Nations unies au Liban
undof                     un          un                    sy | أندوف, قوة الأمم المتحدة لمراقبة فض الاشتباك | UNDOF | Fnuod
unisfa                    un          un                    sd | يونيسفا, قوة الأمم المتحدة الأمنية المؤقتة لأبيي | UNISFA | Fisnua
binuh                     un          un                    ht | مكتب الأمم المتحدة المتكامل في هايتي | BINUH, UN Integrated Office in Haiti | Binuh, Bureau intégré des Nations unies en Haïti
african-union             other       african-union         -  | الاتحاد الأفريقي, الاتحاد الإفريقي | African Union, AU Commission | Union africaine
european-union            other       -                     -  | الاتحاد الأوروبي, المفوضية الأوروبية | European Union, European Commission | Union européenne, Commission européenne
ecowas                    other       -                     -  | إيكواس, الإيكواس, المجموعة الاقتصادية لدول غرب أفريقيا, مجموعة دول غرب أفريقيا | ECOWAS, Economic Community of West African States | Cédéao, Communauté économique des États de l'Afrique de l'Ouest
igad                      other       -                     -  | إيغاد, الهيئة الحكومية للتنمية | IGAD | Igad
arab-league               other       -                     -  | جامعة الدول العربية, الجامعة العربية | Arab League | Ligue arabe
frontex                   other       -                     -  | فرونتكس, وكالة فرونتكس | Frontex | Frontex

# Agencies of rescue and of disasters
afad                      government  turkey                tr | آفاد, إدارة الكوارث والطوارئ التركية, هيئة إدارة الكوارث والطوارئ التركية, إدارة الكوارث التركية, هيئة الكوارث والطوارئ التركية | AFAD, Turkey's disaster management agency, Turkish disaster management authority, Turkey's disaster agency, Turkish disaster agency, Disaster and Emergency Management Authority | Afad, Agence turque de gestion des catastrophes, agence gouvernementale turque de gestion des catastrophes
bnpb                      government  -                     id | الوكالة الوطنية لمكافحة الكوارث في إندونيسيا, الوكالة الوطنية لإدارة الكوارث في إندونيسيا, الوكالة الإندونيسية لإدارة الكوارث, وكالة إدارة الكوارث الإندونيسية, الوكالة الوطنية الإندونيسية لمكافحة الكوارث | BNPB, Indonesia's National Disaster Mitigation Agency, Indonesian National Disaster Mitigation Agency, Indonesia's disaster agency, Indonesia's disaster mitigation agency, National Agency for Disaster Management | BNPB, Agence indonésienne de gestion des catastrophes, Agence nationale indonésienne de gestion des catastrophes
ndma-pk                   government  -                     pk | الهيئة الوطنية لإدارة الكوارث في باكستان, هيئة إدارة الكوارث الباكستانية, الهيئة الوطنية الباكستانية لإدارة الكوارث, هيئة الكوارث الباكستانية | NDMA, Pakistan's National Disaster Management Authority, Pakistani National Disaster Management Authority | NDMA, Autorité nationale pakistanaise de gestion des catastrophes, Autorité pakistanaise de gestion des catastrophes
ndma-af                   government  -                     af | الهيئة الوطنية لإدارة الكوارث في أفغانستان, وزارة إدارة الكوارث الأفغانية, هيئة إدارة الكوارث الأفغانية | Afghanistan's National Disaster Management Authority, ANDMA, Afghan disaster management ministry, Afghanistan's Ministry of Disaster Management | ministère afghan de la Gestion des catastrophes, Autorité afghane de gestion des catastrophes
ndrrmc                    government  -                     ph | المجلس الوطني للحد من مخاطر الكوارث في الفلبين, المجلس الوطني الفلبيني لإدارة الكوارث | NDRRMC, Philippine national disaster agency, National Disaster Risk Reduction and Management Council | NDRRMC, Conseil national philippin de gestion des catastrophes
fdma-jp                   government  -                     jp | وكالة إدارة الحرائق والكوارث اليابانية, وكالة إدارة الكوارث اليابانية | Japan's fire and disaster management agency, Japanese Fire and Disaster Management Agency | Agence japonaise de gestion des incendies et des catastrophes
nema-ng                   government  nigeria               ng | الوكالة الوطنية لإدارة الطوارئ في نيجيريا, الوكالة النيجيرية لإدارة الطوارئ, الوكالة الوطنية النيجيرية لإدارة الطوارئ | Nigeria's National Emergency Management Agency, Nigerian emergency management agency | Agence nationale de gestion des urgences du Nigeria, Agence nigériane de gestion des urgences
conred                    government  -                     gt | كونريد | CONRED, Guatemala's disaster agency | Conred
dsns-ua                   government  ukraine               ua | جهاز الطوارئ الأوكراني, خدمة الطوارئ الأوكرانية, هيئة الطوارئ الأوكرانية, خدمات الطوارئ الأوكرانية, دائرة الطوارئ الأوكرانية, خدمة الطوارئ الحكومية الأوكرانية, جهاز الطوارئ الحكومي الأوكراني | State Emergency Service of Ukraine, Ukraine's State Emergency Service, Ukrainian State Emergency Service, Ukrainian emergency services, Ukraine's emergency service, Ukraine's emergency services, Ukrainian emergency service | services d'urgence ukrainiens, service d'urgence ukrainien, service ukrainien des situations d'urgence, Service d'État ukrainien pour les situations d'urgence
mchs-ru                   government  russia                ru | وزارة الطوارئ الروسية | Russia's emergencies ministry, Russian Emergencies Ministry, Russian emergency ministry | ministère russe des Situations d'urgence
investigative-ru          government  russia                ru | لجنة التحقيق الروسية | Russia's Investigative Committee, Russian Investigative Committee | Comité d'enquête russe, Comité d'enquête de Russie
ambulance-ly              hospital    -                     ly | جهاز الإسعاف والطوارئ, جهاز الإسعاف والطوارئ في طرابلس, الإسعاف والطوارئ الليبي | Libya's ambulance service, Tripoli ambulance service, Emergency Medicine and Support Centre, Ambulance and Emergency Service | service d'ambulances de Tripoli, service libyen des ambulances
edhi                      ngo         -                     pk | مؤسسة إيدهي | Edhi Foundation, Edhi ambulance service | fondation Edhi
zaka                      ngo         israel                il | زاكا | ZAKA | Zaka

# Red Cross and Red Crescent societies
red-cross                 ngo         -                     -  | الصليب الأحمر | Red Cross | Croix-Rouge
red-crescent-ir           ngo         iran                  ir | الهلال الأحمر الإيراني, جمعية الهلال الأحمر الإيرانية | Iranian Red Crescent, Iran's Red Crescent, Red Crescent of Iran | Croissant-Rouge iranien
red-crescent-krd          ngo         sdf                   sy | الهلال الأحمر الكردي | Kurdish Red Crescent, Heyva Sor | Croissant-Rouge kurde
red-crescent-tr           ngo         turkey                tr | الهلال الأحمر التركي | Turkish Red Crescent | Croissant-Rouge turc
red-crescent-iq           ngo         iraq                  iq | الهلال الأحمر العراقي | Iraqi Red Crescent | Croissant-Rouge irakien
red-crescent-sd           ngo         -                     sd | الهلال الأحمر السوداني | Sudanese Red Crescent | Croissant-Rouge soudanais
red-crescent-eg           ngo         -                     eg | الهلال الأحمر المصري | Egyptian Red Crescent | Croissant-Rouge égyptien
red-crescent-so           ngo         -                     so | الهلال الأحمر الصومالي | Somali Red Crescent | Croissant-Rouge somalien
red-crescent-pk           ngo         -                     pk | الهلال الأحمر الباكستاني | Pakistan Red Crescent, Pakistani Red Crescent | Croissant-Rouge pakistanais
red-crescent-af           ngo         -                     af | الهلال الأحمر الأفغاني | Afghan Red Crescent | Croissant-Rouge afghan
red-crescent-tn           ngo         -                     tn | الهلال الأحمر التونسي | Tunisian Red Crescent | Croissant-Rouge tunisien
red-cross-ng              ngo         -                     ng | الصليب الأحمر النيجيري | Nigerian Red Cross | Croix-Rouge nigériane
red-cross-cd              ngo         -                     cd | الصليب الأحمر الكونغولي | Congolese Red Cross, Red Cross of Congo | Croix-Rouge congolaise, Croix-Rouge de la RDC
red-cross-ke              ngo         -                     ke | الصليب الأحمر الكيني | Kenyan Red Cross, Kenya Red Cross | Croix-Rouge kényane
red-cross-et              ngo         -                     et | الصليب الأحمر الإثيوبي | Ethiopian Red Cross | Croix-Rouge éthiopienne
red-cross-ua              ngo         -                     ua | الصليب الأحمر الأوكراني | Ukrainian Red Cross | Croix-Rouge ukrainienne
red-cross-ml              ngo         -                     ml | الصليب الأحمر المالي | Malian Red Cross, Mali Red Cross | Croix-Rouge malienne
red-cross-cf              ngo         -                     cf | الصليب الأحمر في أفريقيا الوسطى | Central African Red Cross | Croix-Rouge centrafricaine

# Charities and monitors
irc                       ngo         -                     us | لجنة الإنقاذ الدولية | International Rescue Committee | Comité international de secours, International Rescue Committee
nrc                       ngo         -                     no | المجلس النرويجي للاجئين | Norwegian Refugee Council, NRC | Conseil norvégien pour les réfugiés
drc-ngo                   ngo         -                     dk | المجلس الدنماركي للاجئين | Danish Refugee Council | Conseil danois pour les réfugiés
oxfam                     ngo         -                     gb | أوكسفام, منظمة أوكسفام | Oxfam | Oxfam
acf                       ngo         -                     fr | العمل ضد الجوع, منظمة العمل ضد الجوع | Action Against Hunger | Action contre la faim, ACF
handicap                  ngo         -                     fr | هانديكاب إنترناشيونال, الإنسانية والإدماج | Handicap International, Humanity & Inclusion | Handicap International, Humanité et Inclusion
idmc                      ngo         -                     ch | مركز رصد النزوح الداخلي | Internal Displacement Monitoring Centre, IDMC | Observatoire des situations de déplacement interne, IDMC
rsf-press                 ngo         -                     fr | مراسلون بلا حدود, منظمة مراسلون بلا حدود | Reporters Without Borders | Reporters sans frontières
cpj                       ngo         -                     us | لجنة حماية الصحفيين, لجنة حماية الصحافيين | Committee to Protect Journalists, CPJ | Comité pour la protection des journalistes, CPJ
fidh                      ngo         -                     fr | الفدرالية الدولية لحقوق الإنسان, الفيدرالية الدولية لحقوق الإنسان | International Federation for Human Rights, FIDH | FIDH, Fédération internationale pour les droits humains
aapp                      ngo         -                     mm | جمعية مساعدة السجناء السياسيين, جمعية مساعدة المعتقلين السياسيين | Assistance Association for Political Prisoners, AAPP | Association d'assistance aux prisonniers politiques, AAPP
kivu-tracker              ngo         -                     cd | مرصد كيفو للأمن, بارومتر كيفو للأمن | Kivu Security Tracker, KST | Baromètre sécuritaire du Kivu, KST
cndh-cd                   ngo         -                     cd | اتفاقية احترام حقوق الإنسان | Convention for the Respect of Human Rights | Convention pour le respect des droits humains, CRDH
open-doors                ngo         -                     nl | منظمة الأبواب المفتوحة | Open Doors | Portes ouvertes
prisoners-club            ngo         -                     ps | نادي الأسير الفلسطيني, نادي الأسير | Palestinian Prisoners' Club, Palestinian Prisoners Club, Palestinian Prisoners' Society | Club des prisonniers palestiniens
hostages-forum            ngo         -                     il | منتدى عائلات الرهائن, منتدى عائلات المختطفين | Hostage Families Forum, Hostages and Missing Families Forum | Forum des familles d'otages, Forum des familles
iohr-iq                   ngo         -                     iq | المفوضية العليا لحقوق الإنسان في العراق, مفوضية حقوق الإنسان العراقية, المفوضية العليا لحقوق الإنسان العراقية | Iraqi High Commission for Human Rights, Iraq's High Commission for Human Rights, Iraqi human rights commission | Haute Commission irakienne des droits de l'homme, Commission irakienne des droits de l'homme
aihrc                     ngo         -                     af | اللجنة الأفغانية المستقلة لحقوق الإنسان, لجنة حقوق الإنسان الأفغانية | Afghan Independent Human Rights Commission, AIHRC | Commission afghane indépendante des droits de l'homme, Commission indépendante afghane des droits de l'homme
vdc-sy                    ngo         -                     sy | مركز توثيق الانتهاكات | Violations Documentation Center | Centre de documentation des violations
deraa-martyrs             ngo         -                     sy | مكتب توثيق الشهداء في درعا | Deraa Martyrs Documentation Office, Daraa Martyrs Documentation Office | Bureau de documentation des martyrs de Deraa
iran-human-rights         ngo         -                     no | منظمة حقوق الإنسان في إيران, منظمة حقوق الإنسان الإيرانية | Iran Human Rights, IHRNGO, IHR | Iran Human Rights, IHR
hrana                     ngo         -                     us | وكالة أنباء نشطاء حقوق الإنسان, هرانا | HRANA, Human Rights Activists News Agency, Human Rights Activists in Iran | Hrana, Human Rights Activists News Agency
ehrc                      government  -                     et | لجنة حقوق الإنسان الإثيوبية, اللجنة الإثيوبية لحقوق الإنسان | Ethiopian Human Rights Commission, Ethiopia's human rights commission, EHRC | Commission éthiopienne des droits de l'homme, EHRC
alarm-phone               ngo         -                     -  | هاتف الإنذار | Alarm Phone | Alarm Phone
sos-mediterranee          ngo         -                     fr | إس أو إس المتوسط | SOS Méditerranée, SOS Mediterranee | SOS Méditerranée
ftdes                     ngo         -                     tn | المنتدى التونسي للحقوق الاقتصادية والاجتماعية | Tunisian Forum for Economic and Social Rights, FTDES | FTDES, Forum tunisien des droits économiques et sociaux
junta-mm                  government  myanmar               mm | المجلس العسكري في ميانمار, المجلس العسكري الحاكم في ميانمار | Myanmar's junta, Myanmar junta | junte birmane, junte au pouvoir en Birmanie
nug-mm                    government  nug                   mm | حكومة الوحدة الوطنية في ميانمار | Myanmar's National Unity Government, National Unity Government of Myanmar | gouvernement d'unité nationale birman
gnu-ly                    government  -                     ly | حكومة الوحدة الوطنية الليبية | Libya's Government of National Unity, Government of National Unity | Gouvernement libyen d'union nationale, Gouvernement d'unité nationale
`
