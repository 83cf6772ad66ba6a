/**
 * Who fights, one line a body: id, kind, side, country | Arabic | English | French names. A side groups those who fight together
 * and speak for one another: a ministry's figure on the losses of its own army's enemy is a claim of a party.
 */
export const ACTORS = `
islamic-state        armed-group islamic-state         -  | داعش, تنظيم الدولة, تنظيم الدولة الإسلامية, الدولة الإسلامية, تنظيم داعش, ولاية سيناء, ولاية طرابلس, ولاية خراسان | Islamic State, ISIS, ISIL, Daesh, IS, ISIS-K, Islamic State group | État islamique, Daech, groupe État islamique, EI, organisation État islamique
iswap                armed-group islamic-state         ng | ولاية غرب أفريقيا | ISWAP, Islamic State West Africa Province | Iswap, État islamique en Afrique de l'Ouest
isgs                 armed-group islamic-state         -  | الدولة الإسلامية في الصحراء الكبرى | ISGS, Islamic State in the Greater Sahara | EIGS, État islamique au Grand Sahara
al-qaeda             armed-group al-qaeda              -  | القاعدة, تنظيم القاعدة | al-Qaeda, al-Qaida, Al Qaeda | Al-Qaïda
aqap                 armed-group al-qaeda              ye | القاعدة في جزيرة العرب, أنصار الشريعة اليمن | AQAP, al-Qaeda in the Arabian Peninsula | Aqpa, Al-Qaïda dans la péninsule Arabique
aqim                 armed-group al-qaeda              -  | القاعدة في بلاد المغرب الإسلامي | AQIM, al-Qaeda in the Islamic Maghreb | Aqmi, Al-Qaïda au Maghreb islamique
jnim                 armed-group al-qaeda              ml | جماعة نصرة الإسلام والمسلمين, نصرة الإسلام والمسلمين | JNIM, Group to Support Islam and Muslims | GSIM, Groupe de soutien à l'islam et aux musulmans, Jnim
boko-haram           armed-group boko-haram            ng | بوكو حرام, جماعة بوكو حرام | Boko Haram
shabaab              armed-group shabaab               so | حركة الشباب, الشباب المجاهدين, حركة الشباب الصومالية, حركة الشباب المجاهدين | al-Shabaab, al Shabaab, Shabab | Chebab, shebab, Al-Chabab
taliban              armed-group taliban               af | طالبان, حركة طالبان | Taliban, Taleban | talibans, taliban
ttp                  armed-group ttp                   pk | طالبان باكستان, حركة طالبان باكستان, طالبان الباكستانية | TTP, Tehrik-i-Taliban Pakistan, Pakistani Taliban | talibans pakistanais, TTP
haqqani              armed-group taliban               af | شبكة حقاني | Haqqani network | réseau Haqqani
afghan-republic      army        afghan-republic       af | القوات الأفغانية, الجيش الأفغاني, قوات الأمن الأفغانية | Afghan National Army, Afghan forces, Afghan security forces, Afghan army | forces afghanes, armée afghane
nato-afghanistan     coalition   nato                  -  | قوات حلف شمال الأطلسي, قوة إيساف, إيساف, الدعم الحازم, الناتو, حلف شمال الأطلسي, حلف الناتو | NATO, ISAF, Resolute Support | Otan, Isaf

bunyan-marsous       army        gna                   ly | البنيان المرصوص, قوات البنيان المرصوص, عملية البنيان المرصوص, قوات عملية البنيان المرصوص | Bunyan Marsous, al-Bunyan al-Marsous, Bonyan Marsous, Bunyan al-Marsous | Bounyane Marsous, Al-Bounyane al-Marsous
gna                  state       gna                   ly | حكومة الوفاق, حكومة الوفاق الوطني, قوات الوفاق, قوات حكومة الوفاق, المجلس الرئاسي الليبي, بركان الغضب, عملية بركان الغضب | Government of National Accord, GNA, Volcano of Rage, Burkan al-Ghadab | Gouvernement d'union nationale libyen, GNA, Volcan de la colère
lna                  army        lna                   ly | الجيش الوطني الليبي, قوات حفتر, قوات خليفة حفتر, القيادة العامة للقوات المسلحة الليبية, عملية الكرامة, الجيش الليبي | Libyan National Army, LNA, Haftar's forces, Libyan Arab Armed Forces, LAAF | Armée nationale libyenne, ANL, forces de Haftar, troupes du maréchal Haftar
benghazi-shura       armed-group benghazi-shura        ly | مجلس شورى ثوار بنغازي, شورى ثوار بنغازي | Benghazi Revolutionaries Shura Council | Conseil de la choura des révolutionnaires de Benghazi
derna-shura          armed-group derna-shura           ly | مجلس شورى مجاهدي درنة | Derna Mujahideen Shura Council, Derna Shura Council | Conseil de la choura de Derna
ansar-al-sharia-ly   armed-group ansar-al-sharia       ly | أنصار الشريعة | Ansar al-Sharia | Ansar al-Charia
fajr-libya           armed-group fajr-libya            ly | فجر ليبيا | Libya Dawn, Fajr Libya | Fajr Libya, Aube de la Libye

syria-army           army        syria-government      sy | الجيش السوري, قوات النظام, قوات النظام السوري, قوات الأسد, الجيش العربي السوري, الطيران السوري, القوات الحكومية السورية, نظام الأسد | Syrian army, Syrian Arab Army, SAA, Syrian government forces, Assad regime, Assad forces, Syrian regime, Syrian air force | armée syrienne, forces gouvernementales syriennes, régime syrien, forces du régime
syria-opposition     armed-group syria-opposition      sy | الجيش السوري الحر, الجيش الحر, المعارضة السورية المسلحة, فصائل المعارضة, الجيش الوطني السوري, الجبهة الوطنية للتحرير | Free Syrian Army, FSA, Syrian rebels, Syrian opposition, Syrian National Army, SNA, National Front for Liberation | Armée syrienne libre, ASL, rebelles syriens, Armée nationale syrienne
hts                  armed-group hts                   sy | هيئة تحرير الشام, جبهة النصرة, جبهة فتح الشام, تحرير الشام, النصرة | Hayat Tahrir al-Sham, HTS, Nusra Front, Jabhat al-Nusra, al-Nusra Front, Jabhat Fateh al-Sham | Hayat Tahrir al-Cham, Front al-Nosra, HTC, Front Fateh al-Cham
ahrar-al-sham        armed-group syria-opposition      sy | أحرار الشام, حركة أحرار الشام | Ahrar al-Sham | Ahrar al-Cham
jaish-al-islam       armed-group syria-opposition      sy | جيش الإسلام | Jaish al-Islam, Army of Islam | Jaich al-Islam, Armée de l'islam
sdf                  armed-group sdf                   sy | قوات سوريا الديمقراطية, قسد, قوات سورية الديمقراطية | Syrian Democratic Forces, SDF | Forces démocratiques syriennes, FDS
ypg                  armed-group sdf                   sy | وحدات حماية الشعب, وحدات حماية الشعب الكردية, الأسايش | YPG, People's Protection Units, Asayish | YPG, Unités de protection du peuple, Assayech
hezbollah            armed-group hezbollah             lb | حزب الله, حزب الله اللبناني | Hezbollah, Hizbullah, Hizbollah
pkk                  armed-group pkk                   tr | حزب العمال الكردستاني, بي كا كا, العمال الكردستاني | PKK, Kurdistan Workers' Party | PKK, Parti des travailleurs du Kurdistan
turkish-army         army        turkey                tr | الجيش التركي, القوات التركية, القوات المسلحة التركية, الطيران التركي | Turkish army, Turkish armed forces, Turkish military, Turkish forces | armée turque, forces turques
russian-army         army        russia                ru | الجيش الروسي, القوات الروسية, الطيران الروسي, سلاح الجو الروسي, القوات المسلحة الروسية, القوات الجوية الروسية | Russian army, Russian forces, Russian military, Russian armed forces, Russian air force, Russian troops | armée russe, forces russes, aviation russe
wagner               armed-group russia                ru | فاغنر, مجموعة فاغنر, مرتزقة فاغنر, الفيلق الأفريقي | Wagner, Wagner Group, Africa Corps | Wagner, groupe Wagner
donetsk-separatists  armed-group russia                ua | الانفصاليون الموالون لروسيا, جمهورية دونيتسك الشعبية, جمهورية لوغانسك الشعبية | pro-Russian separatists, Donetsk People's Republic, DPR, Luhansk People's Republic, LPR | séparatistes prorusses, République populaire de Donetsk
ukrainian-army       army        ukraine               ua | الجيش الأوكراني, القوات الأوكرانية, القوات المسلحة الأوكرانية, هيئة الأركان الأوكرانية | Ukrainian army, Ukrainian forces, Armed Forces of Ukraine, Ukrainian military, Ukrainian General Staff, Ukrainian air force | armée ukrainienne, forces ukrainiennes, état-major ukrainien
us-forces            army        us                    us | الجيش الأمريكي, الجيش الأميركي, القوات الأمريكية, القوات الأميركية, سلاح الجو الأميركي, سلاح الجو الأمريكي, الطيران الأميركي, أفريكوم, القيادة الأمريكية في أفريقيا, القيادة المركزية الأمريكية | US army, US military, US forces, AFRICOM, US Africa Command, CENTCOM, US Central Command, US Air Force, American forces | armée américaine, forces américaines, Africom, Centcom
anti-is-coalition    coalition   us                    -  | التحالف الدولي, التحالف الدولي ضد داعش, التحالف بقيادة الولايات المتحدة, طيران التحالف الدولي, قوة المهام المشتركة | US-led coalition, International Coalition, Operation Inherent Resolve, anti-IS coalition, CJTF-OIR, Inherent Resolve | coalition internationale, coalition anti-EI, coalition antijihadiste, coalition dirigée par les États-Unis
french-army          army        france                fr | الجيش الفرنسي, قوة برخان, برخان, عملية برخان, القوات الفرنسية | French army, Barkhane, French forces, Operation Barkhane | armée française, Barkhane, opération Barkhane, force Barkhane, forces françaises
british-army         army        uk                    gb | الجيش البريطاني, سلاح الجو الملكي | British army, Royal Air Force, RAF, British forces | armée britannique, Royal Air Force

iraqi-army           army        iraq                  iq | الجيش العراقي, القوات العراقية, القوات الأمنية العراقية, قيادة العمليات المشتركة, جهاز مكافحة الإرهاب, الشرطة الاتحادية العراقية, خلية الإعلام الأمني, قيادة عمليات الأنبار | Iraqi army, Iraqi forces, Iraqi security forces, Joint Operations Command, Counter Terrorism Service, Iraqi federal police, Security Media Cell | armée irakienne, forces irakiennes, commandement des opérations conjointes
hashd                armed-group iraq                  iq | الحشد الشعبي, هيئة الحشد الشعبي, قوات الحشد | Popular Mobilization Forces, Popular Mobilisation Forces, PMF, Hashd al-Shaabi, Hashd | Hachd al-Chaabi, Mobilisation populaire, Unités de mobilisation populaire
kataib-hezbollah     armed-group iran-axis             iq | كتائب حزب الله, كتائب حزب الله العراقي | Kataib Hezbollah | Kataëb Hezbollah, brigades du Hezbollah
asaib-ahl-al-haq     armed-group iran-axis             iq | عصائب أهل الحق | Asaib Ahl al-Haq
iraq-resistance      armed-group iran-axis             iq | المقاومة الإسلامية في العراق | Islamic Resistance in Iraq | Résistance islamique en Irak
peshmerga            army        krg                   iq | البيشمركة, قوات البيشمركة | Peshmerga | Peshmerga, peshmergas
iran-irgc            army        iran                  ir | الحرس الثوري, الحرس الثوري الإيراني, فيلق القدس, الجيش الإيراني | IRGC, Revolutionary Guards, Islamic Revolutionary Guard Corps, Quds Force, Iranian army | Gardiens de la révolution, pasdarans, force al-Qods

houthis              armed-group houthi                ye | الحوثيون, الحوثيين, أنصار الله, جماعة الحوثي, جماعة أنصار الله, ميليشيا الحوثي, مليشيا الحوثي, الانقلابيين, ميليشيات الحوثي, قوات صنعاء, اللجان الشعبية | Houthis, Houthi, Ansar Allah, Ansarullah, Huthis | Houthis, Houthistes, Ansarullah, rebelles houthis
saudi-coalition      coalition   yemen-government      -  | التحالف العربي, تحالف دعم الشرعية, التحالف بقيادة السعودية, قوات التحالف العربي, تحالف العدوان, التحالف السعودي, العدوان السعودي | Saudi-led coalition, Arab coalition, Coalition to Restore Legitimacy, Saudi coalition | coalition arabe, coalition menée par Riyad, coalition sous commandement saoudien, coalition dirigée par l'Arabie saoudite
yemen-government     army        yemen-government      ye | الجيش اليمني, القوات الحكومية اليمنية, المقاومة الشعبية, الجيش الوطني اليمني, الشرعية اليمنية, ألوية العمالقة | Yemeni army, Yemeni government forces, Popular Resistance, Giants Brigades | armée yéménite, forces gouvernementales yéménites, Résistance populaire
stc                  armed-group stc                   ye | المجلس الانتقالي الجنوبي, المجلس الانتقالي, الحزام الأمني, قوات الحزام الأمني | Southern Transitional Council, STC, Security Belt | Conseil de transition du Sud, STC
saudi-army           army        saudi-arabia          sa | القوات السعودية, الجيش السعودي, القوات البرية السعودية | Saudi forces, Saudi army, Royal Saudi Air Force | armée saoudienne, forces saoudiennes

idf                  army        israel                il | الجيش الإسرائيلي, جيش الاحتلال, قوات الاحتلال, جيش الاحتلال الإسرائيلي, قوات الاحتلال الإسرائيلي, الطيران الإسرائيلي, الاحتلال الإسرائيلي | IDF, Israel Defense Forces, Israeli army, Israeli military, Israeli forces, Israeli air force, Israeli occupation forces | armée israélienne, Tsahal, forces israéliennes, aviation israélienne
israeli-police       police      israel                il | الشرطة الإسرائيلية, شرطة الاحتلال | Israeli police, Israel Police | police israélienne
hamas                armed-group hamas                 ps | حماس, حركة حماس, كتائب القسام, كتائب عز الدين القسام, القسام | Hamas, Qassam Brigades, Izz ad-Din al-Qassam Brigades, al-Qassam | Hamas, brigades al-Qassam, Brigades Ezzedine al-Qassam
islamic-jihad        armed-group hamas                 ps | الجهاد الإسلامي, حركة الجهاد الإسلامي, سرايا القدس | Islamic Jihad, Palestinian Islamic Jihad, PIJ, al-Quds Brigades, Saraya al-Quds | Jihad islamique, Djihad islamique, Brigades al-Qods
palestinian-factions armed-group hamas                 ps | الفصائل الفلسطينية, المقاومة الفلسطينية, كتائب شهداء الأقصى, ألوية الناصر صلاح الدين | Palestinian factions, Al-Aqsa Martyrs Brigades, Palestinian armed groups | factions palestiniennes, Brigades des martyrs d'al-Aqsa
palestinian-police   police      palestinian-authority ps | الأمن الفلسطيني, السلطة الفلسطينية | Palestinian Authority, Palestinian security forces | Autorité palestinienne
lebanese-army        army        lebanon               lb | الجيش اللبناني | Lebanese army, Lebanese Armed Forces | armée libanaise
egyptian-army        army        egypt                 eg | الجيش المصري, القوات المسلحة المصرية | Egyptian army, Egyptian armed forces, Egyptian military | armée égyptienne
ansar-beit-al-maqdis armed-group islamic-state         eg | أنصار بيت المقدس | Ansar Beit al-Maqdis | Ansar Beït al-Maqdess
jordanian-army       army        jordan                jo | الجيش الأردني, القوات المسلحة الأردنية | Jordanian army | armée jordanienne

sudan-army           army        sudan-army            sd | الجيش السوداني, القوات المسلحة السودانية | Sudanese army, Sudanese Armed Forces, SAF, Sudanese military | armée soudanaise, Forces armées soudanaises, FAS
rsf                  armed-group rsf                   sd | قوات الدعم السريع, الدعم السريع, مليشيا الدعم السريع, ميليشيا الدعم السريع, الجنجويد | Rapid Support Forces, RSF, Janjaweed | Forces de soutien rapide, FSR
splm-n               armed-group splm-n                sd | الحركة الشعبية لتحرير السودان, الحركة الشعبية شمال | SPLM-N, Sudan People's Liberation Movement-North | SPLM-N
darfur-joint-force   armed-group sudan-army            sd | القوة المشتركة, القوة المشتركة لحركات الكفاح المسلح | Joint Force of Armed Struggle Movements, Joint Forces Darfur | force conjointe du Darfour
ethiopian-army       army        ethiopia              et | الجيش الإثيوبي, القوات الإثيوبية, قوات الدفاع الإثيوبية | Ethiopian army, Ethiopian National Defence Force, ENDF | armée éthiopienne
tplf                 armed-group tigray                et | جبهة تحرير تيغراي, الجبهة الشعبية لتحرير تيغراي, قوات تيغراي, قوات دفاع تيغراي | TPLF, Tigray People's Liberation Front, Tigray Defence Forces, Tigrayan forces | TPLF, Front de libération du peuple du Tigré
fano                 armed-group fano                  et | فانو, ميليشيا فانو | Fano
eritrean-army        army        eritrea               er | الجيش الإريتري, القوات الإريترية | Eritrean army, Eritrean forces | armée érythréenne
somali-army          army        somalia               so | الجيش الصومالي, القوات الصومالية | Somali National Army, Somali army, Somali forces | armée somalienne
amisom               coalition   african-union         -  | أميصوم, بعثة الاتحاد الأفريقي في الصومال, أتميس | AMISOM, ATMIS, African Union Mission in Somalia | Amisom, Atmis
kenyan-army          army        kenya                 ke | الجيش الكيني, القوات الكينية | Kenya Defence Forces, KDF, Kenyan army | armée kényane

malian-army          army        mali                  ml | الجيش المالي, القوات المالية | Malian army, FAMa, Malian armed forces | armée malienne, Fama, Forces armées maliennes
mali-azawad          armed-group azawad                ml | تنسيقية حركات أزواد, الحركة الوطنية لتحرير أزواد, جبهة تحرير أزواد | CMA, MNLA, Coordination of Azawad Movements, Azawad Liberation Front, FLA | CMA, MNLA, Coordination des mouvements de l'Azawad, Front de libération de l'Azawad
burkina-army         army        burkina-faso          bf | جيش بوركينا فاسو | Burkinabe army, Burkina Faso army | armée burkinabè, Forces armées burkinabè
vdp                  armed-group burkina-faso          bf | المتطوعون للدفاع عن الوطن | VDP, Volunteers for the Defence of the Homeland | VDP, Volontaires pour la défense de la patrie
niger-army           army        niger                 ne | جيش النيجر, القوات النيجرية | Nigerien army, Niger army | armée nigérienne
nigerian-army        army        nigeria               ng | الجيش النيجيري, القوات النيجيرية | Nigerian army, Nigerian military, Nigerian troops, Nigerian Air Force | armée nigériane
chad-army            army        chad                  td | الجيش التشادي, القوات التشادية | Chadian army, Chadian troops | armée tchadienne
cameroon-army        army        cameroon              cm | الجيش الكاميروني | Cameroonian army, BIR | armée camerounaise
ambazonia            armed-group ambazonia             cm | انفصاليو الكاميرون | Ambazonia Defence Forces, anglophone separatists | séparatistes anglophones
mnjtf                coalition   mnjtf                 -  | القوة المشتركة متعددة الجنسيات | MNJTF, Multinational Joint Task Force | FMM, Force multinationale mixte
g5-sahel             coalition   g5-sahel              -  | قوة دول الساحل الخمس | G5 Sahel | G5 Sahel
m23                  armed-group m23                   cd | حركة إم 23, حركة 23 مارس, إم 23 | M23, March 23 Movement | M23
adf                  armed-group adf                   cd | القوات الديمقراطية المتحالفة | ADF, Allied Democratic Forces | ADF, Forces démocratiques alliées
codeco               armed-group codeco                cd | كوديكو | CODECO | Codeco
fardc                army        drc                   cd | الجيش الكونغولي, القوات المسلحة الكونغولية | FARDC, Congolese army | FARDC, armée congolaise
rwandan-army         army        rwanda                rw | الجيش الرواندي | Rwandan army, Rwanda Defence Force | armée rwandaise
seleka               armed-group seleka                cf | سيليكا | Seleka | Séléka, ex-Séléka
anti-balaka          armed-group anti-balaka           cf | أنتي بالاكا | anti-Balaka | anti-Balaka

pakistani-army       army        pakistan              pk | الجيش الباكستاني | Pakistani army, Pakistan Army, ISPR, Inter-Services Public Relations | armée pakistanaise
bla                  armed-group bla                   pk | جيش تحرير بلوشستان, جيش تحرير بلوشستان الانفصالي | BLA, Balochistan Liberation Army, Baloch Liberation Army | BLA, Armée de libération du Baloutchistan
jaish-e-mohammed     armed-group kashmir-militants     pk | جيش محمد | Jaish-e-Mohammed
lashkar-e-taiba      armed-group kashmir-militants     pk | عسكر طيبة, لشكر طيبة | Lashkar-e-Taiba, Lashkar-e-Tayyiba
indian-army          army        india                 in | الجيش الهندي, القوات الهندية | Indian army, Indian forces, CRPF | armée indienne
myanmar-army         army        myanmar               mm | جيش ميانمار, المجلس العسكري في ميانمار, المجلس العسكري البورمي | Myanmar military, Tatmadaw, Myanmar army, Myanmar junta | armée birmane, junte birmane, Tatmadaw
arakan-army          armed-group arakan-army           mm | جيش أراكان | Arakan Army
arsa                 armed-group arsa                  mm | جيش إنقاذ روهينغا أراكان | ARSA, Arakan Rohingya Salvation Army | Arsa, Armée du salut des Rohingyas de l'Arakan
pdf-myanmar          armed-group nug                   mm | قوات الدفاع الشعبي | People's Defence Force, PDF | Forces de défense du peuple
abu-sayyaf           armed-group islamic-state         ph | أبو سياف, جماعة أبو سياف | Abu Sayyaf | Abou Sayyaf
maute                armed-group islamic-state         ph | جماعة ماوتي | Maute, Maute group | groupe Maute
philippine-army      army        philippines           ph | الجيش الفلبيني | Philippine army, Armed Forces of the Philippines | armée philippine
azerbaijan-army      army        azerbaijan            az | الجيش الأذربيجاني, القوات الأذربيجانية | Azerbaijani army, Azerbaijani forces | armée azerbaïdjanaise
armenia-army         army        armenia               am | الجيش الأرميني, القوات الأرمينية | Armenian army, Armenian forces | armée arménienne
farc                 armed-group farc                  co | فارك, القوات المسلحة الثورية الكولومبية | FARC, Revolutionary Armed Forces of Colombia | Farc
eln                  armed-group eln                   co | جيش التحرير الوطني | ELN, National Liberation Army | ELN
eta                  armed-group eta                   es | منظمة إيتا | ETA
ira                  armed-group ira                   ie | الجيش الجمهوري الأيرلندي | IRA, Irish Republican Army, Provisional IRA, Real IRA | IRA, Armée républicaine irlandaise
ltte                 armed-group ltte                  lk | نمور التاميل | LTTE, Tamil Tigers, Liberation Tigers of Tamil Eelam | Tigres tamouls, LTTE
un-peacekeepers      coalition   un                    -  | القبعات الزرق, قوات حفظ السلام, يونيفيل, اليونيفيل, مينوسما, مونوسكو, قوات اليونيفيل | UN peacekeepers, UNIFIL, MINUSMA, MONUSCO, MINUSCA, UNAMID | Casques bleus, Finul, Minusma, Monusco, Minusca

algeria              army        algeria               dz | الجيش الجزائري, الجيش الوطني الشعبي | Algerian army | armée algérienne, Armée nationale populaire
tunisia-army         army        tunisia               tn | الجيش التونسي, القوات التونسية | Tunisian army | armée tunisienne
uganda-army          army        uganda                ug | الجيش الأوغندي | Ugandan army, UPDF | armée ougandaise
`
