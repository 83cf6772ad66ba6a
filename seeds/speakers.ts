/**
 * Who gives figures and who prints them, one line a body: id, kind, side, country | Arabic | English | French names.
 * Kinds as in src/core/source/vocabulary.ts. The side is the one that the body belongs to or answers to; `-` for none.
 */
export const SPEAKERS = `
# News agencies
afp                       agency      -                     fr | وكالة فرانس برس, فرانس برس, أ ف ب, ا ف ب, أ.ف.ب, وكالة الصحافة الفرنسية | AFP, Agence France-Presse | AFP, Agence France-Presse
reuters                   agency      -                     gb | رويترز, وكالة رويترز, وكالة رويترز للأنباء | Reuters
ap                        agency      -                     us | أسوشيتد برس, وكالة أسوشيتد برس, الأسوشيتد برس, أسوشييتد برس, أ ب | Associated Press, AP, The Associated Press
dpa                       agency      -                     de | وكالة الأنباء الألمانية, د ب أ, د.ب.أ | dpa, Deutsche Presse-Agentur
efe                       agency      -                     es | إيفي, وكالة إيفي | EFE
ansa                      agency      -                     it | أنسا, وكالة أنسا | ANSA
aki                       agency      -                     it | آكي, وكالة آكي | AKI, Adnkronos
upi                       agency      -                     us | يونايتد برس | UPI, United Press International
anadolu                   agency      turkey                tr | الأناضول, وكالة الأناضول, وكالة أنباء الأناضول | Anadolu, Anadolu Agency, AA | Anadolu, Agence Anadolu, agence Anadolu
tass                      agency      russia                ru | تاس, وكالة تاس | TASS | Tass
ria                       agency      russia                ru | ريا نوفوستي, نوفوستي | RIA Novosti, RIA
interfax                  agency      -                     ru | إنترفاكس, انترفاكس | Interfax
sputnik                   agency      russia                ru | سبوتنيك, وكالة سبوتنيك | Sputnik
xinhua                    agency      -                     cn | شينخوا, وكالة شينخوا, وكالة أنباء الصين الجديدة | Xinhua | Chine nouvelle, Xinhua
sana                      agency      syria-government      sy | سانا, وكالة سانا, الوكالة العربية السورية للأنباء | SANA, Syrian Arab News Agency | Sana
wafa                      agency      palestinian-authority ps | وفا, وكالة وفا, وكالة الأنباء والمعلومات الفلسطينية | WAFA, Palestinian News Agency | Wafa
safa                      agency      -                     ps | صفا, وكالة صفا, وكالة الصحافة الفلسطينية | Safa, Safa Palestinian Press Agency, Palestinian Press Agency
shehab                    agency      hamas                 ps | شهاب, وكالة شهاب, وكالة شهاب للأنباء | Shehab, Shehab Agency, Shehab news agency | Shehab
maan                      agency      -                     ps | وكالة معا, معا الإخبارية | Ma'an News Agency, Maan News
mena                      agency      egypt                 eg | وكالة أنباء الشرق الأوسط, أ ش أ, أ.ش.أ | MENA, Middle East News Agency | Mena
spa                       agency      saudi-arabia          sa | واس, وكالة الأنباء السعودية | SPA, Saudi Press Agency
wam                       agency      -                     ae | وام, وكالة أنباء الإمارات | WAM, Emirates News Agency
saba                      agency      yemen-government      ye | وكالة سبأ, سبأ, وكالة الأنباء اليمنية | Saba, Saba news agency, Yemeni News Agency | Saba
ina                       agency      iraq                  iq | وكالة الأنباء العراقية, واع | INA, Iraqi News Agency
suna                      agency      sudan-army            sd | سونا, وكالة السودان للأنباء | SUNA, Sudan News Agency | Suna
lana                      agency      -                     ly | وال, وكالة الأنباء الليبية | LANA, Libyan News Agency | Lana
tap                       agency      -                     tn | وات, وكالة تونس أفريقيا للأنباء | TAP, Tunis Afrique Presse | TAP
aps                       agency      -                     dz | واج, وكالة الأنباء الجزائرية | APS, Algeria Press Service | APS, Algérie Presse Service
petra                     agency      jordan                jo | بترا, وكالة الأنباء الأردنية | Petra, Jordan News Agency
nna                       agency      -                     lb | الوكالة الوطنية للإعلام | National News Agency, NNA | ANI, Agence nationale d'information
irna                      agency      iran                  ir | إرنا, وكالة الأنباء الإيرانية | IRNA | Irna
tasnim                    agency      iran                  ir | تسنيم, وكالة تسنيم | Tasnim, Tasnim News Agency | Tasnim
fars                      agency      iran                  ir | وكالة فارس, وكالة أنباء فارس | Fars News Agency, Fars | Fars
ukrinform                 agency      ukraine               ua | أوكرينفورم | Ukrinform
belga                     agency      -                     be | بلغا | Belga
amaq                      agency      islamic-state         -  | أعماق, وكالة أعماق | Amaq, Amaq News Agency | Amaq
smart                     agency      syria-opposition      sy | وكالة سمارت, سمارت | SMART News Agency
step                      agency      -                     sy | وكالة ستيب, ستيب | Step News Agency
pajhwok                   agency      -                     af | بجواك, وكالة بجواك | Pajhwok, Pajhwok Afghan News

# Outlets
bbc                       outlet      -                     gb | بي بي سي, هيئة الإذاعة البريطانية | BBC, BBC News
cnn                       outlet      -                     us | سي إن إن, سي ان ان | CNN
nyt                       outlet      -                     us | نيويورك تايمز | New York Times, The New York Times
washington-post           outlet      -                     us | واشنطن بوست | Washington Post, The Washington Post
guardian                  outlet      -                     gb | الغارديان, الجارديان | The Guardian, Guardian
al-jazeera                outlet      -                     qa | الجزيرة نت, قناة الجزيرة, الجزيرة مباشر, مراسل الجزيرة | Al Jazeera, Al-Jazeera, Aljazeera | Al-Jazira, Al-Jazeera
al-arabiya                outlet      -                     sa | العربية نت, قناة العربية | Al Arabiya, Al-Arabiya
sky-news-arabia           outlet      -                     ae | سكاي نيوز عربية, سكاي نيوز | Sky News Arabia, Sky News
france24                  outlet      -                     fr | فرانس 24, فرانس24 | France 24
rfi                       outlet      -                     fr | راديو فرنسا الدولي, إذاعة فرنسا الدولية, مونت كارلو الدولية | RFI, Radio France Internationale | RFI
le-monde                  outlet      -                     fr | لوموند | Le Monde
le-parisien               outlet      -                     fr | لوباريزيان | Le Parisien
al-mayadeen               outlet      -                     lb | الميادين نت, قناة الميادين | Al Mayadeen, Al-Mayadeen TV | Al-Mayadeen
al-manar                  outlet      hezbollah             lb | قناة المنار, المنار | Al-Manar, Al Manar
al-masirah                outlet      houthi                ye | المسيرة, قناة المسيرة, المسيرة نت | Al-Masirah, Al Masirah | Al-Massirah
al-aqsa                   outlet      hamas                 ps | قناة الأقصى, فضائية الأقصى | Al-Aqsa TV, Al-Aqsa Voice
al-hadath                 outlet      -                     sa | قناة الحدث, الحدث | Al Hadath, Al-Hadath
rudaw                     outlet      krg                   iq | رووداو | Rudaw
al-sumaria                outlet      -                     iq | السومرية, السومرية نيوز | Alsumaria, Al Sumaria
rai-al-youm               outlet      -                     gb | رأي اليوم, راي اليوم | Rai al-Youm, Raialyoum
aawsat                    outlet      -                     sa | صحيفة الشرق الأوسط, الشرق الأوسط اللندنية | Asharq Al-Awsat
al-quds-al-arabi          outlet      -                     gb | القدس العربي | Al-Quds Al-Arabi
al-araby                  outlet      -                     qa | العربي الجديد, العربي 21, عربي 21, عربي21 | The New Arab, Al-Araby Al-Jadeed, Arabi21
enab-baladi               outlet      -                     sy | عنب بلدي | Enab Baladi
halab-today               outlet      -                     sy | حلب اليوم | Halab Today
orient                    outlet      syria-opposition      sy | أورينت, أورينت نت | Orient News, Orient TV
dabanga                   outlet      -                     sd | راديو دبنقا, دبنقا | Radio Dabanga, Dabanga
sudan-tribune             outlet      -                     sd | سودان تربيون | Sudan Tribune
kyiv-independent          outlet      -                     ua | كييف إندبندنت | Kyiv Independent
haaretz                   outlet      -                     il | هآرتس | Haaretz
times-of-israel           outlet      -                     il | تايمز أوف إسرائيل | Times of Israel
tolonews                  outlet      -                     af | طلوع نيوز, تولو نيوز | TOLOnews, Tolo News
dawn                      outlet      -                     pk | صحيفة دون | Dawn
corriere                  outlet      -                     it | كوريير ديلا سيرا, كورييري ديلا سيرا | Corriere della Sera
el-mouid                  outlet      -                     dz | الموعد, الموعد اليومي | El Maouid
akhbar-aliraq             outlet      -                     iq | أخبار العراق الآن | Akhbar al-Iraq al-An

# Monitors and non-governmental bodies
sohr                      ngo         -                     gb | المرصد السوري لحقوق الإنسان, المرصد السوري, رامي عبد الرحمن | Syrian Observatory for Human Rights, SOHR, Syrian Observatory, Rami Abdel Rahman, Rami Abdulrahman | Observatoire syrien des droits de l'Homme, OSDH, Observatoire syrien des droits de l'homme, Rami Abdel Rahmane
snhr                      ngo         -                     sy | الشبكة السورية لحقوق الإنسان | Syrian Network for Human Rights, SNHR | Réseau syrien pour les droits de l'homme, Réseau syrien des droits de l'homme, Réseau syrien pour les droits humains
white-helmets             ngo         syria-opposition      sy | الخوذ البيضاء, الدفاع المدني السوري, الدفاع المدني في إدلب, الدفاع المدني في حلب | White Helmets, Syria Civil Defence, Syrian Civil Defence, Syrian Civil Defense | Casques blancs, Défense civile syrienne
airwars                   ngo         -                     gb | إيروورز | Airwars
acled                     ngo         -                     us | أكليد | ACLED, Armed Conflict Location and Event Data
ucdp                      ngo         -                     se | برنامج أوبسالا لبيانات النزاعات | UCDP, Uppsala Conflict Data Program
yemen-data                ngo         -                     ye | مشروع بيانات اليمن | Yemen Data Project
hrw                       ngo         -                     us | هيومن رايتس ووتش | Human Rights Watch, HRW
amnesty                   ngo         -                     gb | العفو الدولية, منظمة العفو الدولية | Amnesty International, Amnesty
msf                       ngo         -                     fr | أطباء بلا حدود | Doctors Without Borders, Médecins Sans Frontières, MSF | Médecins sans frontières, MSF
save-the-children         ngo         -                     gb | أنقذوا الأطفال, منظمة أنقذوا الأطفال, منظمة إنقاذ الطفولة, إنقاذ الطفولة, منظمة إنقاذ الأطفال | Save the Children
icrc                      ngo         -                     ch | اللجنة الدولية للصليب الأحمر, الصليب الأحمر الدولي | ICRC, International Committee of the Red Cross, International Red Cross | CICR, Comité international de la Croix-Rouge
ifrc                      ngo         -                     ch | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | IFRC | FICR
red-crescent-ps           ngo         -                     ps | الهلال الأحمر الفلسطيني, جمعية الهلال الأحمر الفلسطيني | Palestine Red Crescent, Palestinian Red Crescent, PRCS, Palestine Red Crescent Society | Croissant-Rouge palestinien
red-crescent-sy           ngo         -                     sy | الهلال الأحمر السوري, الهلال الأحمر العربي السوري | Syrian Arab Red Crescent, SARC | Croissant-Rouge syrien
red-crescent-ly           ngo         -                     ly | الهلال الأحمر الليبي | Libyan Red Crescent | Croissant-Rouge libyen
red-crescent-ye           ngo         -                     ye | الهلال الأحمر اليمني | Yemen Red Crescent, Yemeni Red Crescent | Croissant-Rouge yéménite
red-cross-lb              ngo         -                     lb | الصليب الأحمر اللبناني | Lebanese Red Cross | Croix-Rouge libanaise
red-crescent              ngo         -                     -  | الهلال الأحمر | Red Crescent | Croissant-Rouge
al-mezan                  ngo         -                     ps | مركز الميزان, الميزان | Al-Mezan, Al Mezan, Al Mezan Center for Human Rights | Al-Mezan
pchr                      ngo         -                     ps | المركز الفلسطيني لحقوق الإنسان | PCHR, Palestinian Centre for Human Rights | PCHR, Centre palestinien pour les droits de l'homme
btselem                   ngo         -                     il | بتسيلم | B'Tselem
euro-med                  ngo         -                     ch | المرصد الأورومتوسطي, المرصد الأورومتوسطي لحقوق الإنسان | Euro-Med Monitor, Euro-Mediterranean Human Rights Monitor | Euro-Med Monitor
sudan-doctors             ngo         -                     sd | شبكة أطباء السودان | Sudan Doctors Network | Réseau des médecins soudanais
sudan-doctors-union       ngo         -                     sd | نقابة أطباء السودان | Sudan Doctors Union | Syndicat des médecins soudanais
sudan-doctors-cttee       ngo         -                     sd | لجنة أطباء السودان المركزية | Central Committee of Sudan Doctors | Comité central des médecins soudanais
emergency-lawyers         ngo         -                     sd | محامو الطوارئ, محامي الطوارئ | Emergency Lawyers | Avocats d'urgence
resistance-cttees         ngo         -                     sd | لجان المقاومة, لجنة مقاومة الفاشر, تنسيقية لجان مقاومة الفاشر, غرفة طوارئ | resistance committees, Emergency Response Room | comités de résistance
iraq-body-count           ngo         -                     gb | إيراك بودي كاونت, منظمة إحصاء الجثث في العراق | Iraq Body Count, IBC | Iraq Body Count, ONG Iraq Body Count
site                      ngo         -                     us | موقع سايت, مجموعة سايت | SITE Intelligence Group, SITE | SITE

# United Nations and other intergovernmental bodies
un                        un          -                     -  | الأمم المتحدة, مجلس الأمن, الأمانة العامة للأمم المتحدة, الأمين العام للأمم المتحدة | United Nations, UN, UN Secretariat, UN Secretary-General | ONU, Nations unies
ohchr                     un          -                     -  | المفوضية السامية لحقوق الإنسان, مفوضية الأمم المتحدة لحقوق الإنسان, مكتب حقوق الإنسان التابع للأمم المتحدة | OHCHR, UN human rights office, Office of the High Commissioner for Human Rights, UN Human Rights Office | Haut-Commissariat aux droits de l'homme, HCDH
unsmil                    un          -                     ly | بعثة الأمم المتحدة للدعم في ليبيا, بعثة الأمم المتحدة في ليبيا, البعثة الأممية في ليبيا, مارتن كوبلر, غسان سلامة | UNSMIL, UN Support Mission in Libya, Martin Kobler, Ghassan Salame | Manul, Mission d'appui des Nations unies en Libye
unami                     un          -                     iq | بعثة الأمم المتحدة في العراق, يونامي | UNAMI, UN Assistance Mission for Iraq | Manui, Unami
unama                     un          -                     af | بعثة الأمم المتحدة في أفغانستان, يوناما | UNAMA, UN Assistance Mission in Afghanistan | Manua, Unama
ocha                      un          -                     -  | أوتشا, مكتب تنسيق الشؤون الإنسانية | OCHA, UN OCHA, Office for the Coordination of Humanitarian Affairs | Ocha, Bureau de la coordination des affaires humanitaires
unhcr                     un          -                     -  | مفوضية اللاجئين, مفوضية الأمم المتحدة لشؤون اللاجئين, المفوضية السامية للأمم المتحدة لشؤون اللاجئين | UNHCR, UN refugee agency | HCR, Haut-Commissariat pour les réfugiés
unicef                    un          -                     -  | يونيسف, اليونيسف, منظمة الأمم المتحدة للطفولة | UNICEF | Unicef
unrwa                     un          -                     -  | الأونروا, أونروا, وكالة غوث وتشغيل اللاجئين | UNRWA | Unrwa
who                       un          -                     -  | منظمة الصحة العالمية, الصحة العالمية | World Health Organization, WHO | Organisation mondiale de la santé, OMS
iom                       un          -                     -  | المنظمة الدولية للهجرة | IOM, International Organization for Migration, UN migration agency | OIM, Organisation internationale pour les migrations
wfp                       un          -                     -  | برنامج الأغذية العالمي | WFP, World Food Programme | PAM, Programme alimentaire mondial
opcw                      other       -                     -  | منظمة حظر الأسلحة الكيميائية | OPCW | OIAC
osce                      other       -                     -  | منظمة الأمن والتعاون في أوروبا | OSCE | OSCE
hrmmu                     un          -                     ua | بعثة الأمم المتحدة لرصد حقوق الإنسان في أوكرانيا | HRMMU, UN Human Rights Monitoring Mission in Ukraine | Mission de surveillance des droits de l'homme de l'ONU en Ukraine
coi-syria                 un          -                     sy | لجنة التحقيق الدولية الخاصة بسوريا, لجنة التحقيق المستقلة بشأن سوريا | UN Commission of Inquiry on Syria, Commission of Inquiry on Syria | Commission d'enquête de l'ONU sur la Syrie

# Governments and their forces
health-gaza               government  hamas                 ps | وزارة الصحة في غزة, وزارة الصحة الفلسطينية في غزة, وزارة الصحة بغزة, أشرف القدرة, صحة غزة, وزارة الصحة في قطاع غزة | Gaza health ministry, Gaza's health ministry, Gaza's Health Ministry, health ministry in Gaza, Hamas-run health ministry, Ministry of Health in Gaza, Health Ministry in Gaza, Palestinian Health Ministry in Gaza | ministère de la Santé de Gaza, ministère de la Santé du Hamas, ministère de la Santé à Gaza
media-gaza                government  hamas                 ps | المكتب الإعلامي الحكومي, المكتب الإعلامي الحكومي في غزة, الإعلام الحكومي بغزة | Gaza government media office, Government Media Office, Gaza's media office, Gaza media office | bureau des médias du gouvernement de Gaza, bureau des médias du gouvernement du Hamas, bureau des médias du Hamas
civil-defence-gaza        government  hamas                 ps | الدفاع المدني في غزة, الدفاع المدني بغزة, الدفاع المدني في قطاع غزة, محمود بصل | Gaza Civil Defence, Gaza civil defence, Gaza Civil Defense, Palestinian Civil Defence | Défense civile de Gaza, Défense civile à Gaza
health-ps                 government  palestinian-authority ps | وزارة الصحة الفلسطينية | Palestinian Health Ministry, Palestinian Ministry of Health | ministère palestinien de la Santé
mda                       hospital    israel                il | نجمة داود الحمراء | Magen David Adom, MDA, Israel's ambulance service, Israeli ambulance service | Magen David Adom, secours israéliens
israel-health             government  israel                il | وزارة الصحة الإسرائيلية | Israeli health ministry, Israel's Health Ministry | ministère israélien de la Santé
israel-pm                 government  israel                il | مكتب رئيس الوزراء الإسرائيلي, الحكومة الإسرائيلية | Israeli Prime Minister's Office, Israeli government | gouvernement israélien
idf-spokesman             government  israel                il | المتحدث باسم الجيش الإسرائيلي, الناطق باسم الجيش الإسرائيلي, أفيخاي أدرعي | IDF Spokesperson, IDF spokesman | porte-parole de l'armée israélienne
health-lb                 government  -                     lb | وزارة الصحة اللبنانية, وزارة الصحة العامة اللبنانية | Lebanese Health Ministry, Lebanon's health ministry, Lebanese Ministry of Public Health | ministère libanais de la Santé
health-sy                 government  syria-government      sy | وزارة الصحة السورية | Syrian health ministry | ministère syrien de la Santé
syria-mod                 government  syria-government      sy | وزارة الدفاع السورية, مصدر عسكري سوري | Syrian defence ministry, Syrian Ministry of Defence | ministère syrien de la Défense
health-idlib              government  syria-opposition      sy | مديرية صحة إدلب, صحة إدلب | Idlib Health Directorate | direction de la santé d'Idleb
russian-mod               government  russia                ru | وزارة الدفاع الروسية | Russian defence ministry, Russian Ministry of Defence, Russia's defence ministry, Russian Defense Ministry | ministère russe de la Défense, ministère de la Défense russe
kremlin                   government  russia                ru | الكرملين | Kremlin
ukraine-gov               government  ukraine               ua | الرئاسة الأوكرانية, الحكومة الأوكرانية, فولوديمير زيلينسكي | Ukrainian presidency, Ukrainian government, Volodymyr Zelensky, Volodymyr Zelenskyy | présidence ukrainienne, Volodymyr Zelensky
donetsk-governor          government  ukraine               ua | حاكم منطقة دونيتسك, حاكم دونيتسك, بافلو كيريلينكو | governor of Donetsk region, Donetsk governor, Pavlo Kyrylenko | gouverneur de la région de Donetsk, Pavlo Kyrylenko
mariupol-council          government  ukraine               ua | مجلس مدينة ماريوبول, بلدية ماريوبول | Mariupol city council | mairie de Marioupol, conseil municipal de Marioupol
ukraine-prosecutor        government  ukraine               ua | المدعي العام الأوكراني, النيابة العامة الأوكرانية | Ukrainian prosecutor general, Prosecutor General of Ukraine | parquet général ukrainien
pentagon                  government  us                    us | البنتاغون, وزارة الدفاع الأميركية, وزارة الدفاع الأمريكية, وزير الدفاع الأميركي, وزير الدفاع الأمريكي, المتحدث باسم البنتاغون, أشتون كارتر, بيتر كوك | Pentagon, US Department of Defense, US Defense Department, Ash Carter, Peter Cook, Defense Secretary | Pentagone, ministère américain de la Défense, Ashton Carter
africom                   government  us                    us | أفريكوم, القيادة الأمريكية في أفريقيا, القيادة العسكرية الأمريكية في أفريقيا | AFRICOM, US Africa Command | Africom, commandement américain pour l'Afrique
centcom                   government  us                    us | القيادة المركزية الأمريكية, القيادة المركزية الأميركية, سنتكوم | CENTCOM, US Central Command | Centcom, commandement central américain
coalition-oir             government  us                    -  | التحالف الدولي, قوة المهام المشتركة, عملية العزم الصلب | Combined Joint Task Force, CJTF-OIR, US-led coalition, Operation Inherent Resolve | coalition internationale
us-state                  government  us                    us | الخارجية الأميركية, وزارة الخارجية الأميركية, البيت الأبيض | US State Department, White House | département d'État américain, Maison Blanche
uk-mod                    government  uk                    gb | وزارة الدفاع البريطانية | UK Ministry of Defence, British Ministry of Defence | ministère britannique de la Défense
french-mod                government  france                fr | وزارة الدفاع الفرنسية, وزارة الجيوش الفرنسية | French defence ministry, French Ministry of Armed Forces | ministère des Armées, ministère français de la Défense
paris-prosecutor          government  -                     fr | المدعي العام في باريس, مدعي عام باريس, نيابة باريس, فرانسوا مولان | Paris prosecutor, Paris prosecutor's office, François Molins | procureur de Paris, parquet de Paris, François Molins, procureur de la République de Paris
french-interior           government  -                     fr | وزارة الداخلية الفرنسية, وزير الداخلية الفرنسي | French interior ministry, French Interior Minister | ministère de l'Intérieur français, ministre français de l'Intérieur
french-government         government  -                     fr | الحكومة الفرنسية, رئيس الوزراء الفرنسي, الرئيس الفرنسي | French government, French prime minister | gouvernement français, Premier ministre français
nz-police                 government  -                     nz | الشرطة النيوزيلندية, شرطة نيوزيلندا, مايك بوش | New Zealand Police, New Zealand police, Mike Bush | police néo-zélandaise, Mike Bush
nz-pm                     government  -                     nz | رئيسة وزراء نيوزيلندا, جاسيندا أرديرن | New Zealand prime minister, Jacinda Ardern | Première ministre néo-zélandaise, Jacinda Ardern
canterbury-health         hospital    -                     nz | مستشفى كرايستشيرتش | Christchurch Hospital, Canterbury District Health Board | hôpital de Christchurch
health-sanaa              government  houthi                ye | وزارة الصحة في صنعاء, وزارة الصحة التابعة للحوثيين, وزارة الصحة العامة والسكان في صنعاء | Houthi-run health ministry, Houthi health ministry, health ministry in Sanaa | ministère de la Santé houthi, ministère de la Santé à Sanaa
health-ye                 government  yemen-government      ye | وزارة الصحة اليمنية | Yemeni health ministry | ministère yéménite de la Santé
saudi-coalition-spokesman government  yemen-government      sa | المتحدث باسم التحالف, تركي المالكي, أحمد عسيري, المتحدث باسم التحالف العربي | coalition spokesman, Turki al-Maliki, Ahmed al-Asiri | porte-parole de la coalition, Turki al-Maliki
jiat                      government  yemen-government      sa | الفريق المشترك لتقييم الحوادث | Joint Incidents Assessment Team, JIAT | JIAT
hajjah-health             hospital    houthi                ye | مكتب الصحة في حجة, مكتب الصحة بمحافظة حجة, المستشفى الجمهوري في حجة | Hajjah health office, Hajjah health department, al-Jumhouri hospital | bureau de la santé de Hajja
health-iq                 government  iraq                  iq | وزارة الصحة العراقية | Iraqi health ministry | ministère irakien de la Santé
iraq-mod                  government  iraq                  iq | وزارة الدفاع العراقية, قيادة العمليات المشتركة, خلية الإعلام الأمني, العمليات المشتركة | Iraqi defence ministry, Joint Operations Command, Security Media Cell | ministère irakien de la Défense, commandement des opérations conjointes
nineveh-civil             government  iraq                  iq | الدفاع المدني في نينوى, الدفاع المدني في الموصل, الدفاع المدني العراقي | Nineveh civil defence, Mosul civil defence, Iraqi Civil Defence, Iraqi civil defence | Défense civile de Mossoul, Défense civile irakienne
nineveh-council           government  iraq                  iq | مجلس محافظة نينوى | Nineveh provincial council | conseil provincial de Ninive
bunyan-media              armed-group gna                   ly | المكتب الإعلامي لعملية البنيان المرصوص, المركز الإعلامي لعملية البنيان المرصوص, البنيان المرصوص, قوات البنيان المرصوص | Bunyan Marsous media office, Bunyan Marsous, Al-Bunyan Al-Marsous media centre, Bunyan Marsous operations room | bureau de presse de l'opération Al-Bounyane al-Marsous, Bounyane Marsous
misrata-hospital          hospital    -                     ly | مستشفى مصراتة المركزي, مستشفى مصراتة | Misrata Central Hospital, Misrata hospital | hôpital central de Misrata, hôpital de Misrata
lna-spokesman             armed-group lna                   ly | أحمد المسماري, المتحدث باسم الجيش الوطني الليبي, الناطق باسم القيادة العامة | Ahmed al-Mismari, LNA spokesman | Ahmad al-Mesmari, porte-parole de l'ANL
health-ly                 government  gna                   ly | وزارة الصحة الليبية, وزارة الصحة بحكومة الوفاق | Libyan health ministry, GNA health ministry | ministère libyen de la Santé
field-hospitals-ly        hospital    gna                   ly | مركز الطب الميداني والدعم, الطب الميداني | Field Medicine and Support Centre
egypt-interior            government  egypt                 eg | وزارة الداخلية المصرية, الداخلية المصرية | Egyptian interior ministry, Egyptian Interior Ministry | ministère égyptien de l'Intérieur
egypt-health              government  -                     eg | وزارة الصحة المصرية | Egyptian health ministry, Egyptian Health Ministry | ministère égyptien de la Santé
egypt-army-spokesman      government  egypt                 eg | المتحدث العسكري المصري, المتحدث باسم القوات المسلحة المصرية | Egyptian military spokesman | porte-parole de l'armée égyptienne
turkey-mod                government  turkey                tr | وزارة الدفاع التركية | Turkish defence ministry, Turkish Ministry of National Defence | ministère turc de la Défense
turkey-interior           government  turkey                tr | وزارة الداخلية التركية | Turkish interior ministry | ministère turc de l'Intérieur
sudan-health              government  sudan-army            sd | وزارة الصحة السودانية, وزارة الصحة بولاية الخرطوم | Sudanese health ministry, Khartoum State health ministry | ministère soudanais de la Santé
fasher-saudi              hospital    -                     sd | المستشفى السعودي في الفاشر, المستشفى السعودي بالفاشر | Saudi Hospital El Fasher, Saudi Maternity Hospital | hôpital saoudien d'El-Facher
fasher-south              hospital    -                     sd | مستشفى الفاشر الجنوبي | El Fasher South Hospital | hôpital Sud d'El-Facher
al-nao                    hospital    -                     sd | مستشفى النو | Al-Nao hospital | hôpital Al-Nao
bashair                   hospital    -                     sd | مستشفى بشائر | Bashair hospital, Bashair Teaching Hospital | hôpital Bachaïr
kunduz-hospital           hospital    -                     af | مستشفى قندوز | Kunduz hospital | hôpital de Kunduz
afghan-interior           government  afghan-republic       af | وزارة الداخلية الأفغانية | Afghan interior ministry | ministère afghan de l'Intérieur
afghan-health             government  -                     af | وزارة الصحة الأفغانية | Afghan health ministry, Ministry of Public Health Kabul | ministère afghan de la Santé
taliban-spokesman         armed-group taliban               af | ذبيح الله مجاهد | Zabihullah Mujahid, Taliban spokesman | Zabihullah Mujahid, porte-parole des talibans
somalia-gov               government  somalia               so | الحكومة الصومالية, وزارة الإعلام الصومالية | Somali government, Somali information ministry | gouvernement somalien
aamin-ambulance           hospital    -                     so | آمين, خدمة إسعاف آمين | Aamin Ambulance | Aamin Ambulance
tigray-health             government  tigray                et | مكتب الصحة في تيغراي | Tigray health bureau
tunisia-health            government  tunisia               tn | وزارة الصحة التونسية | Tunisian health ministry | ministère tunisien de la Santé
`
