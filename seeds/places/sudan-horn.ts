export const SUDAN_HORN = `
sd                                  country     15.5     30.0 | السودان, جمهورية السودان | Sudan | Soudan
sd/khartoum                         province    15.8     32.6 | ولاية الخرطوم | Khartoum state | État de Khartoum
sd/khartoum/khartoum                city       15.55    32.53 | الخرطوم, العاصمة السودانية | Khartoum
sd/khartoum/khartoum/burri          district   15.61    32.56 | ~بري | ~Burri
sd/khartoum/khartoum/mayo           district   15.51    32.56 | سوق مايو, ~مايو | Mayo market
sd/khartoum/khartoum/kalakla        district   15.46    32.49 | الكلاكلة | Kalakla
sd/khartoum/khartoum/airport        site       15.59    32.55 | مطار الخرطوم | Khartoum airport | aéroport de Khartoum
sd/khartoum/khartoum/gorro          site       15.52    32.56 | سوق قورو | Gorro market, Qoro market
sd/khartoum/omdurman                city      15.645    32.48 | أم درمان, امدرمان, أمدرمان | Omdurman, Umm Durman | Omdourman
sd/khartoum/omdurman/sabreen        district   15.73    32.47 | سوق صابرين, صابرين | Sabreen market, Sabrein
sd/khartoum/omdurman/ombada         district   15.66    32.42 | أمبدة, أم بدة | Ombada, Umbadda
sd/khartoum/omdurman/karari         district   15.75    32.45 | كرري | Karari
sd/khartoum/omdurman/salha          district   15.53    32.46 | الصالحة, ~صالحة | ~Salha, ~al-Salha
sd/khartoum/bahri                   city       15.64    32.53 | الخرطوم بحري, ~بحري | Khartoum Bahri, ~Bahri, Khartoum North | Khartoum Nord
sd/darfur                           region      13.5     24.5 | دارفور, إقليم دارفور | Darfur | Darfour
sd/darfur/north                     province    15.5     25.5 | شمال دارفور, ولاية شمال دارفور | North Darfur | Darfour-Nord, Nord-Darfour
sd/darfur/north/el-fasher           city       13.63    25.35 | الفاشر | El Fasher, al-Fashir, El-Fasher, Al-Fasher | El-Facher
sd/darfur/north/el-fasher/abu-shouk district   13.67    25.34 | أبو شوك, مخيم أبو شوك | Abu Shouk, Abu Shok | Abou Chouk
sd/darfur/north/zamzam              district   13.49    25.31 | زمزم, مخيم زمزم | Zamzam, Zamzam camp
sd/darfur/north/mellit              city       14.13    25.55 | مليط | Mellit, Malit
sd/darfur/north/kutum               city       14.20    24.67 | كتم | Kutum
sd/darfur/north/kabkabiya           city       13.65    24.09 | كبكابية | Kabkabiya
sd/darfur/north/tawila              city       13.50    24.87 | ~طويلة | Tawila
sd/darfur/north/tina                city       15.04    22.84 | الطينة | ~Tina, El Tina
sd/darfur/west                      province    13.0     22.7 | غرب دارفور, ولاية غرب دارفور | West Darfur | Darfour-Ouest
sd/darfur/west/geneina              city       13.45    22.44 | الجنينة, مدينة الجنينة | El Geneina, Geneina, al-Junaynah, Al Geneina | El-Geneina
sd/darfur/west/ardamata             city       13.48    22.47 | أردمتا | Ardamata
sd/darfur/south                     province    11.5     25.0 | جنوب دارفور, ولاية جنوب دارفور | South Darfur | Darfour-Sud
sd/darfur/south/nyala               city       12.05    24.88 | نيالا | Nyala
sd/darfur/south/kalma               district   12.02     25.0 | مخيم كلمة, ~كلمة | Kalma camp, Kalma
sd/darfur/central                   province    12.9     23.5 | وسط دارفور | Central Darfur
sd/darfur/central/zalingei          city       12.91    23.47 | زالنجي | Zalingei
sd/darfur/central/jebel-marra       region      13.0     24.3 | جبل مرة | Jebel Marra, Jabal Marra
sd/darfur/central/garsila           city       12.36    23.13 | قارسيلا | Garsila
sd/darfur/east                      province    11.5     26.5 | شرق دارفور | East Darfur
sd/darfur/east/ed-daein             city       11.46    26.13 | الضعين | Ed Daein, al-Daein
sd/kordofan                         region      12.5     30.0 | كردفان | Kordofan
sd/kordofan/north                   province    13.5     30.0 | شمال كردفان | North Kordofan
sd/kordofan/north/el-obeid          city       13.18    30.22 | ~الأبيض | El Obeid, al-Ubayyid | El-Obeid
sd/kordofan/north/bara              city       13.70    30.37 | بارا | ~Bara
sd/kordofan/south                   province    11.2     29.8 | جنوب كردفان | South Kordofan | Kordofan-Sud
sd/kordofan/south/kadugli           city       11.01    29.72 | كادقلي, كادوقلي | Kadugli
sd/kordofan/south/dilling           city       12.05    29.65 | الدلنج | Dilling
sd/kordofan/west                    province    12.0     28.3 | غرب كردفان | West Kordofan
sd/kordofan/west/nahud              city      12.695    28.43 | النهود, ~نهود | En Nahud, al-Nuhud
sd/kordofan/west/babanusa           city       11.33    27.81 | بابنوسة | Babanusa
sd/kordofan/west/fula               city       11.73    28.36 | الفولة, ~فولة | El Fula, al-Fulah
sd/nuba                             region      11.0     30.0 | جبال النوبة | Nuba Mountains | monts Nouba
sd/gezira                           province    14.5     33.2 | ولاية الجزيرة, ~الجزيرة | Gezira, al-Jazirah state, Al Jazirah, Gezira state | État d'al-Jazira
sd/gezira/wad-madani                city       14.40    33.52 | ود مدني, ~مدني | Wad Madani, Wad Medani
sd/gezira/wad-al-noura              city       14.25    32.75 | ود النورة | Wad al-Noura, Wad Al-Noora
sd/gezira/al-takina                 city        14.9     32.9 | التكينة | Takina, al-Takina
sd/gezira/hasahisa                  city       14.75    33.30 | الحصاحيصا | Hasahisa, al-Hasaheisa
sd/gezira/al-sireha                 city        14.8     33.1 | السريحة | al-Sireha, Sariha
sd/sennar                           province    13.2     33.9 | سنار, ولاية سنار | Sennar, Sinnar
sd/sennar/singa                     city       13.15    33.93 | سنجة | Singa
sd/white-nile                       province    13.2     32.7 | النيل الأبيض, ولاية النيل الأبيض | White Nile | Nil Blanc
sd/white-nile/kosti                 city       13.16    32.66 | كوستي | Kosti
sd/white-nile/rabak                 city       13.18    32.74 | ~ربك | Rabak
sd/white-nile/duwaym                city       14.00    32.31 | الدويم | Ed Dueim, ad-Duwaym
sd/blue-nile                        province    11.3     34.2 | النيل الأزرق, ولاية النيل الأزرق | Blue Nile | Nil Bleu
sd/blue-nile/damazin                city       11.79    34.36 | الدمازين | Damazin, ad-Damazin
sd/gedaref                          city       14.04    35.38 | القضارف | Gedaref, al-Qadarif
sd/kassala                          city       15.45    36.40 | كسلا | Kassala
sd/port-sudan                       city       19.62    37.22 | بورتسودان, بور سودان, بورسودان | Port Sudan | Port-Soudan
sd/merowe                           city       18.48    31.82 | مروي | Merowe
sd/atbara                           city       17.70    33.99 | عطبرة | Atbara
sd/shendi                           city       16.69    33.43 | شندي | Shendi
sd/dongola                          city       19.17    30.48 | دنقلا | Dongola
sd/abyei                            city        9.59    28.44 | أبيي | Abyei
sd/red-sea/arbaat                   site       19.83     37.0 | سد أربعات, أربعات | Arbaat, Arbaat dam
sd/red-sea                          province    20.0     36.5 | ولاية البحر الأحمر | Red Sea state
ss                                  country      7.5     30.0 | جنوب السودان, دولة جنوب السودان | South Sudan | Soudan du Sud
ss/juba                             city        4.85    31.60 | جوبا | Juba | Djouba
ss/bentiu                           city        9.23    29.80 | بانتيو | Bentiu
ss/malakal                          city        9.53    31.66 | ملكال | Malakal
ss/bor                              city        6.21    31.56 | مدينة بور | ~Bor
ss/unity                            province     9.0     29.7 | ولاية الوحدة | Unity state
et                                  country      9.0     39.5 | إثيوبيا, اثيوبيا | Ethiopia | Éthiopie
et/addis-ababa                      city        9.02    38.75 | أديس أبابا, اديس ابابا | Addis Ababa | Addis-Abeba
et/tigray                           province    13.8     39.0 | تيغراي, إقليم تيغراي | Tigray | Tigré
et/tigray/mekelle                   city       13.49    39.47 | ميكيلي, ميكيلى, مقلي | Mekelle, Mek'ele, Makale | Mekele
et/tigray/axum                      city       14.12    38.72 | أكسوم | Axum, Aksum | Aksoum
et/tigray/togoga                    city       13.57     39.2 | توغوغا | Togoga
et/tigray/shire                     city       14.10    38.28 | مدينة شيري | ~Shire
et/tigray/adigrat                   city       14.27    39.46 | عدي غرات | Adigrat
et/tigray/mai-kadra                 city       14.07    36.55 | ماي كادرا | Mai Kadra, Mai-Kadra
et/amhara                           province    11.5     38.0 | أمهرة, إقليم أمهرة | Amhara
et/amhara/bahir-dar                 city       11.59    37.39 | بحر دار | Bahir Dar
et/amhara/gondar                    city       12.60    37.47 | غوندر, جوندر | Gondar, Gonder
et/amhara/lalibela                  city       12.03    39.04 | لاليبيلا | Lalibela
et/amhara/dessie                    city       11.13    39.63 | ديسي | Dessie
et/oromia                           province     8.0     39.0 | أوروميا | Oromia
et/benishangul                      province    10.5     35.3 | بني شنقول, بني شنقول قمز | Benishangul-Gumuz, Benishangul
et/afar                             province    11.8     41.0 | إقليم عفر, عفار | Afar
et/somali                           province     6.8     43.5 | الإقليم الصومالي, أوغادين | Somali region, Ogaden
et/harar                            city        9.31    42.12 | هرر | Harar, Harer
et/gambella                         city        8.25    34.59 | غامبيلا | Gambella
er                                  country     15.3     38.9 | إريتريا, اريتريا | Eritrea | Érythrée
er/asmara                           city       15.34    38.93 | أسمرة, اسمرا | Asmara
dj                                  country     11.7     42.6 | جيبوتي | Djibouti
so                                  country      5.5     46.0 | الصومال | Somalia | Somalie
so/mogadishu                        city        2.04    45.34 | مقديشو, العاصمة الصومالية | Mogadishu, Muqdisho | Mogadiscio
so/mogadishu/lido                   site        2.05    45.37 | شاطئ ليدو, ~ليدو | Lido beach
so/mogadishu/zoobe                  site        2.03    45.31 | تقاطع زوبي | Zobe junction, Zoobe, K5 junction
so/kismayo                          city       -0.36   42.545 | كيسمايو, كسمايو | Kismayo, Kismaayo | Kismayo
so/baidoa                           city       3.115    43.65 | بيدوا, بيدوة | Baidoa, Baydhabo
so/beledweyne                       city       4.735    45.20 | بلدوين, بلد وين | Beledweyne, Beletweyne, Belet Weyne
so/merca                            city       1.715    44.77 | مركا, ~مركة | Merca, Marka
so/jowhar                           city        2.78    45.50 | ~جوهر | Jowhar, ~Jawhar
so/bosaso                           city       11.28    49.18 | بوصاصو | Bosaso, Boosaaso
so/galkayo                          city        6.77    47.43 | جالكعيو, غالكعيو | Galkayo, Gaalkacyo
so/hargeisa                         city        9.56   44.065 | هرجيسا | Hargeisa
so/las-anod                         city        8.48    47.36 | لاسعانود | Las Anod, Laascaanood
so/afgooye                          city        2.14    45.12 | أفغوي, افجوي | Afgooye, Afgoye
so/el-adde                          city         2.9     42.0 | العدي, عيل عدي | El Adde, El-Ade
so/lower-shabelle                   province     1.8     44.5 | شبيلي السفلى | Lower Shabelle | Bas-Shabelle
so/puntland                         province     8.5     49.5 | بونتلاند, أرض البنط | Puntland | Puntland, Pountland
so/somaliland                       province     9.7     45.5 | أرض الصومال, صوماليلاند | Somaliland
so/jubaland                         province     0.5     42.0 | جوبالاند, جوبا لاند | Jubaland
so/bardera                          city        2.34    42.28 | بارديرا | Bardera, Baardheere, Bardhere
so/beled-hawo                       city        3.93    41.88 | بلد حواء, بلد حاوا | Beled Hawo, Beled Xaawo, Bula Hawo
so/dhusamareb                       city        5.54    46.39 | دوسمريب, طوسمريب | Dhusamareb, Dhuusamarreeb
ke                                  country      0.5     37.9 | كينيا | Kenya
ke/nairobi                          city      -1.285    36.82 | نيروبي | Nairobi
ke/nairobi/westgate                 site      -1.257   36.803 | ويستغيت, وست غيت | Westgate, Westgate mall
ke/garissa                          city      -0.455   39.645 | غاريسا | Garissa
ke/mombasa                          city       -4.05   39.665 | مومباسا | Mombasa
ke/mandera                          city       3.935   41.855 | مانديرا | Mandera
ke/lamu                             city       -2.27    40.90 | لامو | Lamu
ug                                  country      1.3     32.4 | أوغندا | Uganda | Ouganda
ug/kampala                          city        0.32    32.58 | كامبالا | Kampala
rw                                  country     -2.0     29.9 | رواندا | Rwanda
bi                                  country     -3.4     29.9 | بوروندي | Burundi
tz                                  country     -6.4     34.9 | تنزانيا | Tanzania | Tanzanie
mz                                  country    -17.0     35.5 | موزمبيق | Mozambique
mz/cabo-delgado                     province   -12.3     39.5 | كابو ديلغادو, كابو دلغادو | Cabo Delgado
mz/cabo-delgado/palma               city      -10.77    40.47 | بلدة بالما | ~Palma
mz/cabo-delgado/mocimboa            city      -11.35    40.35 | موسيمبوا دا برايا | Mocimboa da Praia
cd                                  country     -2.9     23.7 | الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية | DR Congo, Democratic Republic of Congo, DRC, Democratic Republic of the Congo | RDC, République démocratique du Congo, RD Congo
cd/kinshasa                         city      -4.325    15.32 | كينشاسا | Kinshasa
cd/north-kivu                       province    -0.8     29.0 | شمال كيفو, كيفو الشمالية | North Kivu | Nord-Kivu
cd/north-kivu/goma                  city       -1.68    29.22 | غوما | Goma
cd/north-kivu/beni                  city       0.495    29.47 | بيني, ~بني | ~Beni
cd/north-kivu/butembo               city        0.14    29.29 | بوتمبو | Butembo
cd/north-kivu/kishishe              city        -1.0     29.2 | كيشيشي | Kishishe
cd/north-kivu/rutshuru              city       -1.19    29.45 | روتشورو | Rutshuru
cd/north-kivu/sake                  city       -1.57    29.05 | ساكي الكونغو | ~Sake
cd/north-kivu/masisi                city       -1.40    28.81 | ماسيسي | Masisi
cd/south-kivu                       province    -3.0     28.5 | جنوب كيفو | South Kivu | Sud-Kivu
cd/south-kivu/bukavu                city       -2.51    28.86 | بوكافو | Bukavu
cd/south-kivu/uvira                 city       -3.40    29.14 | أوفيرا | Uvira
cd/ituri                            province     1.8     29.9 | إيتوري | Ituri
cd/ituri/bunia                      city        1.57    30.25 | بونيا | Bunia
cd/kasai                            province    -5.0     21.0 | كاساي | Kasai | Kasaï
cg                                  country     -0.7     15.0 | جمهورية الكونغو, الكونغو برازافيل | Congo-Brazzaville, Republic of the Congo | Congo-Brazzaville
cf                                  country      6.6     20.9 | أفريقيا الوسطى, جمهورية أفريقيا الوسطى | Central African Republic | Centrafrique, République centrafricaine
cf/bangui                           city        4.36   18.555 | بانغي | Bangui
zm                                  country    -13.5     27.8 | زامبيا | Zambia | Zambie
zm/ndola                            city      -12.97    28.64 | ندولا | Ndola, N'Dola
zw                                  country    -19.0     29.9 | زيمبابوي | Zimbabwe
ao                                  country    -12.3     17.5 | أنغولا | Angola
na                                  country    -22.0     17.2 | ناميبيا | Namibia | Namibie
`
