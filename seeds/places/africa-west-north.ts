export const AFRICA_WEST_NORTH = `
sahel                          region      15.0      0.0 | منطقة الساحل الأفريقي, الساحل الأفريقي, ~الساحل | Sahel
lake-chad                      region      13.1     14.1 | بحيرة تشاد, حوض بحيرة تشاد | Lake Chad, Lake Chad basin | lac Tchad
eg                             country     26.5     29.8 | مصر, جمهورية مصر العربية | Egypt | Égypte
eg/sinai                       region      29.5     33.8 | سيناء, شبه جزيرة سيناء | Sinai, Sinai Peninsula | Sinaï
eg/sinai/north                 province    30.8     33.7 | شمال سيناء, محافظة شمال سيناء | North Sinai, northern Sinai | Nord-Sinaï
eg/sinai/north/arish           city       31.13    33.80 | العريش | Arish, al-Arish, El Arish, el-Arish | el-Arich, Al-Arich
eg/sinai/north/sheikh-zuweid   city      31.215    34.11 | الشيخ زويد | Sheikh Zuweid, Sheikh Zuwaid | Cheikh Zouweid
eg/sinai/north/rafah           city      31.285   34.235 | رفح المصرية | Egyptian Rafah, Rafah Egypt
eg/sinai/north/bir-al-abed     city       31.02    33.01 | بئر العبد | Bir al-Abed, Bir al-Abd
eg/sinai/north/rawda           city       31.04    33.35 | مسجد الروضة, قرية الروضة, ~الروضة | al-Rawda, Rawda mosque, Bir al-Abed mosque | mosquée al-Rawda
eg/sinai/south                 province    28.8     33.9 | جنوب سيناء | South Sinai | Sud-Sinaï
eg/sinai/south/sharm-al-sheikh city       27.91    34.33 | شرم الشيخ | Sharm el-Sheikh, Sharm al-Sheikh | Charm el-Cheikh
eg/sinai/south/taba            city       29.49    34.89 | طابا | Taba
eg/sinai/south/dahab           city       28.50    34.51 | ~دهب | Dahab
eg/cairo                       city       30.05   31.245 | القاهرة, العاصمة المصرية | Cairo, al-Qahirah | Le Caire, Caire
eg/cairo/helwan                district   29.85    31.33 | حلوان | Helwan | Hélouan
eg/cairo/rabaa                 district  30.067   31.325 | رابعة العدوية, ميدان رابعة, ~رابعة | ~Rabaa, Rabaa al-Adawiya | ~Rabaa
eg/cairo/abbasiya              district  30.072   31.277 | العباسية, الكاتدرائية المرقسية | Abbasiya, Abbasiyah
eg/cairo/botroseya             site      30.072   31.275 | الكنيسة البطرسية | St Peter and St Paul church, Botroseya church, Botrosiya
eg/giza                        city       30.01    31.21 | محافظة الجيزة, مدينة الجيزة, ~الجيزة | Giza | Gizeh
eg/alexandria                  city       31.20    29.92 | الإسكندرية, الاسكندرية | Alexandria | Alexandrie
eg/tanta                       city      30.785    31.00 | طنطا | Tanta
eg/minya                       city       28.11    30.75 | المنيا | Minya, al-Minya | Minya
eg/assiut                      city       27.18    31.18 | أسيوط, اسيوط | Assiut, Asyut, Asyout | Assiout
eg/luxor                       city       25.69    32.64 | الأقصر | Luxor | Louxor
eg/aswan                       city       24.09    32.90 | أسوان | Aswan | Assouan
eg/suez                        city       29.97    32.53 | السويس | Suez
eg/ismailia                    city       30.60    32.27 | الإسماعيلية, الاسماعيلية | Ismailia | Ismaïlia
eg/port-said                   city       31.26    32.28 | بورسعيد, بور سعيد | Port Said | Port-Saïd
eg/mansoura                    city       31.04    31.38 | مدينة المنصورة, ~المنصورة | Mansoura, al-Mansurah
eg/wahat                       region      28.3     28.9 | الواحات البحرية, طريق الواحات, ~الواحات | Bahariya Oasis, Wahat road | oasis de Bahariya
eg/hurghada                    city       27.26    33.81 | الغردقة | Hurghada
eg/marsa-matruh                city       31.35    27.24 | مرسى مطروح, مطروح | Marsa Matruh, Matrouh | Marsa Matrouh
eg/fayoum                      city       29.31    30.84 | الفيوم | Fayoum, Faiyum | Fayoum
tn                             country     34.0      9.5 | تونس, الجمهورية التونسية | Tunisia | Tunisie
tn/tunis                       city       36.81    10.17 | تونس العاصمة, العاصمة التونسية | Tunis
tn/tunis/bardo                 site       36.81   10.135 | متحف باردو, باردو | Bardo, Bardo museum | musée du Bardo, Bardo
tn/sousse                      city       35.83    10.64 | سوسة, سوسه | Sousse
tn/sousse/port-el-kantaoui     site       35.89    10.60 | القنطاوي, مرسى القنطاوي | Port El Kantaoui, Kantaoui
tn/ben-gardane                 city       33.14    11.22 | بن قردان, بنقردان | Ben Guerdane, Ben Gardane | Ben Guerdane
tn/kasserine                   city       35.17     8.83 | القصرين | Kasserine
tn/chaambi                     region      35.2     8.68 | جبل الشعانبي, الشعانبي | Mount Chaambi, Chaambi | mont Chaambi
tn/sidi-bouzid                 city       35.04    9.485 | سيدي بوزيد | Sidi Bouzid
tn/sfax                        city       34.74    10.76 | صفاقس | Sfax
tn/gafsa                       city      34.425     8.78 | قفصة | Gafsa
tn/kef                         city       36.18     8.71 | الكاف, ~كاف | El Kef, Kef | Le Kef
tn/jendouba                    city       36.50     8.78 | جندوبة | Jendouba
tn/djerba                      city       33.81    10.87 | جربة | Djerba, Jerba
tn/tataouine                   city       32.93    10.45 | تطاوين | Tataouine
tn/remada                      city       32.31    10.40 | رمادة | Remada
tn/zarzis                      city       33.50    11.11 | جرجيس | Zarzis
tn/bizerte                     city       37.27     9.87 | بنزرت | Bizerte
dz                             country     28.0      2.6 | الجزائر, الجمهورية الجزائرية | Algeria | Algérie
dz/algiers                     city       36.76     3.05 | الجزائر العاصمة, العاصمة الجزائرية | Algiers | Alger
dz/in-amenas                   city       28.04     9.55 | عين أميناس, عين أمناس, تيقنتورين | In Amenas, Ain Amenas, Tigantourine | In Amenas, Tiguentourine
dz/tamanrasset                 city       22.79     5.52 | تمنراست | Tamanrasset
dz/constantine                 city      36.365    6.615 | قسنطينة | ~Constantine
dz/oran                        city       35.69    -0.64 | وهران | Oran
dz/tizi-ouzou                  city       36.71     4.05 | تيزي وزو | Tizi Ouzou
dz/kabylie                     region      36.6      4.3 | القبائل الجزائرية, منطقة القبائل | Kabylie, Kabylia
dz/boumerdes                   city       36.76     3.47 | بومرداس | Boumerdes | Boumerdès
dz/jijel                       city       36.82     5.77 | جيجل | Jijel
dz/skikda                      city       36.88     6.91 | سكيكدة | Skikda
dz/ain-defla                   city      36.265     1.97 | عين الدفلى | Ain Defla
dz/tebessa                     city       35.40     8.12 | تبسة | Tebessa | Tébessa
dz/ouargla                     city       31.95     5.33 | ورقلة | Ouargla
dz/medea                       city      36.265     2.75 | المدية | Medea | Médéa
dz/blida                       city       36.47     2.83 | البليدة | Blida
dz/meftah                      city       36.62     3.22 | مفتاح الجزائرية, ~مفتاح | Meftah
dz/batna                       city      35.555    6.175 | باتنة | Batna
dz/annaba                      city       36.90     7.77 | عنابة | Annaba
dz/sidi-bel-abbes              city       35.19    -0.64 | سيدي بلعباس | Sidi Bel Abbes | Sidi Bel Abbès
ma                             country     32.0     -6.0 | المغرب, المملكة المغربية | Morocco | Maroc
ma/rabat                       city       34.01    -6.83 | الرباط, ~رباط | Rabat
ma/casablanca                  city       33.59    -7.62 | الدار البيضاء | Casablanca
ma/marrakesh                   city       31.63    -8.00 | مراكش | Marrakesh, Marrakech | Marrakech
ma/western-sahara              region      24.5    -13.5 | الصحراء الغربية | Western Sahara | Sahara occidental
ma/midelt                      city       32.68    -4.73 | ميدلت | Midelt
mr                             country     20.0    -10.5 | موريتانيا | Mauritania | Mauritanie
mr/nouakchott                  city       18.09   -15.98 | نواكشوط | Nouakchott
ml                             country     17.0     -3.5 | دولة مالي, ~مالي | Mali
ml/bamako                      city       12.65    -8.00 | باماكو | Bamako
ml/bamako/radisson             site      12.635   -8.028 | فندق راديسون بلو | Radisson Blu Bamako, Radisson Blu
ml/gao                         city       16.27   -0.045 | غاو, جاو | Gao
ml/timbuktu                    city       16.77    -3.01 | تمبكتو, تومبوكتو | Timbuktu | Tombouctou
ml/kidal                       city       18.44     1.41 | كيدال | Kidal
ml/tinzaouaten                 city       19.96     2.97 | تين زاوتين, تنزواتين | Tinzaouaten, Tin Zaouatine
ml/mopti                       city       14.49    -4.19 | موبتي | Mopti
ml/mopti/ogossagou             city       13.95     -3.4 | أوغوساغو | Ogossagou
ml/mopti/moura                 city        14.3     -4.4 | بلدة مورا | Moura
ml/mopti/bandiagara            city       14.35    -3.61 | باندياغارا | Bandiagara
ml/segou                       city       13.44    -6.26 | سيغو | Segou, Ségou
ml/menaka                      city       15.92     2.40 | ميناكا | Menaka | Ménaka
ml/boulikessi                  city       14.97    -1.80 | بوليكيسي | Boulikessi, Boulkessi
ml/liptako                     region      14.6      0.2 | ليبتاكو غورما, المثلث الحدودي | Liptako-Gourma, tri-border area | Liptako-Gourma, zone des trois frontières
ml/koro                        city       14.07    -3.08 | كورو | ~Koro
ml/douentza                    city        15.0    -2.95 | دوينتزا | Douentza
ml/dinangourou                 city       14.45    -2.24 | دينانغورو | Dinangourou
ml/diafarabe                   city       14.14    -5.02 | ديافارابي | Diafarabe | Diafarabé
ml/tessalit                    city       20.20     1.01 | تيساليت | Tessalit
ml/ansongo                     city       15.66     0.50 | أنسونغو | Ansongo
bf                             country     12.3     -1.6 | بوركينا فاسو, بوركينا | Burkina Faso, Burkina
bf/ouagadougou                 city       12.37    -1.52 | واغادوغو | Ouagadougou
bf/djibo                       city       14.10    -1.63 bf/soum | جيبو | Djibo
bf/solhan                      city        13.1      0.3 bf/yagha | سولهان | Solhan
bf/barsalogho                  city       13.42    -1.05 bf/sanmatenga | بارسالوغو | Barsalogho
bf/inata                       city        14.4     -1.3 bf/soum | إيناتا | Inata
bf/dori                        city       14.03   -0.035 bf/seno | ~دوري | ~Dori
bf/arbinda                     city       14.23    -0.87 bf/soum | أربيندا | Arbinda
bf/seytenga                    city       14.02      0.3 bf/seno | سيتينغا | Seytenga
bf/fada                        city       12.06     0.36 bf/gourma | فادا نغورما | Fada N'Gourma, Fada
bf/kaya                        city       13.09    -1.08 bf/sanmatenga | مدينة كايا | ~Kaya
bf/karma                       city        13.7     -2.4 | قرية كارما | ~Karma
bf/pobe-mengao                 city       13.87    -1.77 bf/soum | بوبي منغاو | Pobe-Mengao | Pobé-Mengao
bf/tankoualou                  city        12.3      1.0 | تانكوالو | Tankoualou
bf/nouna                       city       12.73    -3.86 bf/kossi | نونا | Nouna
bf/diapaga                     city       12.07     1.79 bf/tapoa | دياباغا | Diapaga
bf/kompienga                   city        11.1      0.7 | كومبينغا | Kompienga
ne                             country     17.5      8.0 | النيجر, نيجر | Niger
ne/niamey                      city       13.52     2.11 | نيامي | Niamey
ne/diffa                       city      13.315    12.61 | ديفا | Diffa
ne/bosso                       city       13.70    13.31 | بوسو | Bosso
ne/tillaberi                   city       14.21     1.45 | تيلابيري | Tillaberi | Tillabéri
ne/inates                      city        15.5      0.8 | إيناتيس | Inates | Inatès
ne/chinagodrar                 city        15.0      1.5 | شينيغودرار | Chinagodrar, Chinegodar
ne/tongo-tongo                 city       14.98      1.0 | تونغو تونغو | Tongo Tongo
ne/agadez                      city       16.97     7.99 | أغاديز, أغاديس | Agadez
ne/tahoua                      city       14.89     5.27 | تاهوا | Tahoua
ne/arlit                       city       18.74     7.39 | أرليت | Arlit
ne/maradi                      city       13.49     7.10 | مارادي | Maradi
ne/zinder                      city       13.80     8.99 | زيندر | Zinder
ng                             country      9.5      8.0 | نيجيريا | Nigeria
ng/northeast                   region      11.8     13.0 | شمال شرق نيجيريا, شمال شرقي نيجيريا | northeast Nigeria, northeastern Nigeria, north-east Nigeria | nord-est du Nigeria
ng/abuja                       city        9.06     7.49 | أبوجا | Abuja
ng/lagos                       city        6.46     3.39 | لاغوس | Lagos
ng/borno                       province    11.8     13.0 | بورنو, ولاية بورنو | Borno, Borno state
ng/borno/maiduguri             city       11.84    13.16 | مايدوغوري, مايدوجوري | Maiduguri
ng/borno/chibok                city       10.87    12.85 | شيبوك, تشيبوك | Chibok
ng/borno/bama                  city       11.52    13.68 | باما | Bama
ng/borno/baga                  city       13.10    13.86 | باغا | Baga
ng/borno/gwoza                 city       11.09    13.69 | غوزا, جووزا | Gwoza
ng/borno/konduga               city       11.65    13.42 | كوندوغا | Konduga
ng/borno/rann                  city       12.27    14.46 | رن النيجيرية, ران | Rann
ng/borno/dikwa                 city       12.03    13.92 | ديكوا | Dikwa
ng/borno/monguno               city       12.67    13.61 | مونغونو | Monguno, Mongonu
ng/borno/zabarmari             city       11.95    13.25 | زابارماري | Zabarmari, Koshobe
ng/borno/sambisa               region      11.2     13.4 | غابة سامبيسا, سامبيسا | Sambisa, Sambisa forest | forêt de Sambisa
ng/yobe                        province    12.3     11.4 | يوبي, ولاية يوبي | Yobe, Yobe state
ng/yobe/damaturu               city       11.75    11.96 | داماتورو | Damaturu
ng/yobe/potiskum               city       11.71    11.08 | بوتيسكوم | Potiskum
ng/yobe/dapchi                 city        12.5     11.5 | دابتشي | Dapchi
ng/adamawa                     province     9.3     12.4 | أداماوا | Adamawa, Adamawa state
ng/adamawa/mubi                city       10.27   13.265 | موبي | Mubi
ng/adamawa/yola                city        9.21    12.48 | يولا | Yola
ng/kano                        city       12.00     8.52 | مدينة كانو, ~كانو | Kano
ng/kaduna                      city       10.53     7.44 | كادونا | Kaduna
ng/kaduna/tudun-biri           city        10.7      7.5 | تودون بيري | Tudun Biri
ng/plateau                     province     9.2      9.5 | ولاية بلاتو, بلاتو | Plateau state | État du Plateau
ng/plateau/jos                 city        9.92     8.89 | جوس | ~Jos
ng/zamfara                     province    12.2      6.2 | زامفارا | Zamfara
ng/katsina                     city       12.99     7.60 | كاتسينا | Katsina
ng/katsina/kankara             city       11.93     7.41 | كانكارا | Kankara
ng/benue                       province     7.3      8.7 | بنوي | Benue
ng/bauchi                      city       10.31     9.84 | بوتشي | Bauchi
ng/gombe                       city       10.29    11.17 | غومبي | Gombe
ng/sokoto                      city       13.06     5.24 | سوكوتو | Sokoto
ng/niger-delta                 region       5.0      6.2 | دلتا النيجر | Niger Delta | delta du Niger
ng/port-harcourt               city        4.79      7.0 | بورت هاركورت | Port Harcourt
cm                             country      5.7     12.5 | الكاميرون, الكامرون | Cameroon | Cameroun
cm/yaounde                     city        3.87   11.515 | ياوندي | Yaounde, Yaoundé
cm/far-north                   province    11.0     14.3 | أقصى شمال الكاميرون, الشمال الأقصى | Far North Region, Far North | Extrême-Nord
cm/far-north/maroua            city      10.595    14.32 | ماروا | Maroua
cm/far-north/fotokol           city       12.37    14.23 | فوتوكول | Fotokol
cm/far-north/kolofata          city       11.16    14.01 | كولوفاتا | Kolofata
cm/far-north/mora              city       11.05    14.14 | مدينة مورا | ~Mora
cm/far-north/kousseri          city       12.08    15.03 | كوسيري | Kousseri
cm/northwest                   province     6.2     10.3 | شمال غرب الكاميرون | Northwest Cameroon, North West region | Nord-Ouest camerounais
cm/northwest/bamenda           city        5.96    10.15 | باميندا | Bamenda
cm/kumba                       city        4.64     9.45 | كومبا | Kumba
cm/ngarbuh                     city         6.5     10.6 | نغاربوه | Ngarbuh
td                             country     15.4     18.7 | تشاد | Chad | Tchad
td/ndjamena                    city       12.11    15.05 | نجامينا, إنجامينا, انجمينا | N'Djamena, Ndjamena | N'Djamena
td/baga-sola                   city       13.53    14.25 td/lac | باغا سولا | Baga Sola, Bagassola
td/boma                        city        13.3     14.0 td/lac | شبه جزيرة بوما, بوهوما | Boma peninsula, Bohoma | Bohoma
td/abeche                      city       13.83    20.83 td/ouaddai | أبشي, أبشه | Abeche | Abéché
td/adre                        city       13.47     22.2 td/ouaddai | أدري | Adre, Adré
td/tibesti                     region      21.0     17.5 | تيبستي | Tibesti
td/barkaram                    city        13.4     14.3 td/lac | بركرام | Barkaram
ci                             country      7.5     -5.5 | ساحل العاج, كوت ديفوار | Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Côte d'Ivoire
ci/grand-bassam                city        5.21    -3.74 | غراند بسام, جراند بسام | Grand-Bassam
sn                             country     14.5    -14.5 | السنغال | Senegal | Sénégal
gh                             country      7.9     -1.2 | غانا | Ghana
tg                             country      8.6      0.9 | توغو | Togo
bj                             country      9.5      2.3 | جمهورية بنين, ~بنين | Benin | Bénin
gn                             country     10.4    -10.9 | غينيا | Guinea | Guinée
za                             country    -29.0     25.0 | جنوب أفريقيا, جنوب إفريقيا | South Africa | Afrique du Sud
`
