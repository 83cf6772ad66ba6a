export const LIBYA = `
ly                          country     27.0     17.5 | ليبيا, الجماهيرية الليبية | Libya | Libye
ly/cyrenaica                region      30.5     22.0 | برقة, شرق ليبيا, الشرق الليبي | Cyrenaica, Barqa, eastern Libya | Cyrénaïque
ly/fezzan                   region      26.5     13.5 | فزان, الجنوب الليبي, جنوب ليبيا | Fezzan, southern Libya
ly/tripolitania             region      32.0     13.5 | غرب ليبيا, الغرب الليبي, إقليم طرابلس | Tripolitania, western Libya | Tripolitaine
ly/oil-crescent             region      30.4     19.3 | الهلال النفطي | Oil Crescent, Libyan oil crescent | Croissant pétrolier
ly/nafusa                   region      31.9     12.2 | جبل نفوسة, الجبل الغربي | Nafusa Mountains, Nafusa, Western Mountains | djebel Nefoussa
ly/jabal-akhdar             region      32.6     21.7 | الجبل الأخضر | Jabal al-Akhdar, Green Mountain | djebel Akhdar
ly/tripoli                  city       32.89    13.19 | طرابلس, طرابلس الغرب, العاصمة الليبية | Tripoli, Libyan capital | Tripoli, capitale libyenne
ly/tripoli/mitiga           site      32.894   13.276 | معيتيقة, مطار معيتيقة | Mitiga, Mitiga airport, Maitiga
ly/tripoli/airport          site      32.664   13.159 | مطار طرابلس الدولي, مطار طرابلس | Tripoli International Airport | aéroport de Tripoli
ly/tripoli/abu-salim        district  32.845   13.178 | أبو سليم, ابو سليم, بوسليم | Abu Salim, Abu Slim, Bu Salim | Abou Salim
ly/tripoli/ain-zara         district   32.81    13.27 | عين زارة | Ain Zara, Ayn Zara
ly/tripoli/salah-al-din     district   32.83    13.21 | صلاح الدين | Salah al-Din, Salaheddin | Salaheddine
ly/tripoli/janzur           city       32.82    13.01 | جنزور | Janzour, Janzur
ly/tripoli/tajura           city       32.88    13.35 | تاجوراء, تاجورا | Tajoura, Tajura
ly/tripoli/souq-al-jumaa    district   32.89    13.24 | سوق الجمعة | Souq al-Jumaa, Suq al-Juma | Souk al-Joumaa
ly/tripoli/khallat-furjan   district   32.81    13.19 | خلة الفرجان | Khallat Furjan, Khallat al-Furjan
ly/tripoli/yarmouk          district   32.80    13.17 | معسكر اليرموك | ~Yarmouk
ly/tripoli/wadi-rabie       district   32.73    13.25 | وادي الربيع | Wadi al-Rabie, Wadi Rabea
ly/tripoli/qasr-bin-ghashir city       32.69    13.18 | قصر بن غشير | Qasr bin Ghashir, Qasr Ben Gashir | Qasr Ben Ghachir
ly/tripoli/gharghour        district   32.87    13.24 | غرغور, ~الغرارات | Gharghour, Ghararat
ly/tripoli/hadba            district   32.83    13.19 | الهضبة | Hadba, al-Hadba al-Khadra
ly/sirte                    city       31.21    16.59 | سرت | Sirte, Surt, Sirt | Syrte
ly/sirte/giza-bahriya       district  31.215    16.61 | الجيزة البحرية, حي الجيزة البحرية, الجيزة | Giza Bahriya, Jiza al-Bahriya, Jiza | Giza Bahriya
ly/sirte/hai-600            district  31.205   16.605 | حي 600, الستمائة, حي الستمائة, حي الـ600, 600 وحدة | Neighborhood 600, District 600, 600 Block | quartier 600
ly/sirte/campo              district  31.215    16.60 | الكامبو, حي الكامبو | Campo, al-Campo
ly/sirte/district-1         district   31.21    16.59 | الحي رقم 1, الحي رقم واحد | District One, Neighborhood One | quartier numéro 1
ly/sirte/district-2         district  31.208    16.58 | الحي رقم 2, الحي رقم اثنين | District Two, Neighborhood Two | quartier numéro 2
ly/sirte/district-3         district   31.20    16.60 | الحي رقم 3, الحي رقم ثلاثة | District Three, Neighborhood Three | quartier numéro 3
ly/sirte/dollar             district  31.206    16.57 | حي الدولار | Dollar District, Dollar neighborhood | quartier Dollar
ly/sirte/zaafaran           district  31.205    16.55 | الزعفران, جزيرة الزعفران | Zaafaran, Zaafrane
ly/sirte/ibn-sina           site       31.19    16.57 | مستشفى ابن سينا, ابن سينا | Ibn Sina hospital | hôpital Ibn Sina
ly/sirte/ouagadougou        site      31.197   16.573 | مجمع واغادوغو, مجمع قاعات واغادوغو, واغادوغو | Ouagadougou complex, Ouagadougou centre, Ouagadougou conference centre
ly/sirte/ghardabiya         site       31.06   16.595 | القرضابية, قاعدة القرضابية الجوية, قاعدة القرضابية | Ghardabiya, Qardabiya, Ghardabiya air base
ly/sirte/abu-hadi           city       31.12    16.62 | أبو هادي, بوهادي | Abu Hadi, Bu Hadi | Abou Hadi
ly/harawa                   city       30.95     17.5 | هراوة | Harawa, Harawah
ly/nawfaliya                city       30.78    17.83 | النوفلية | Nawfaliya, Nofaliya, Nawfaliyah
ly/bin-jawad                city       30.80    18.08 | بن جواد | Bin Jawad, Ben Jawad | Ben Jawad
ly/sidra                    city       30.64    18.35 | السدرة, رأس السدرة | ~Sidra, Es Sider, ~al-Sidra
ly/ras-lanuf                city       30.47    18.57 | رأس لانوف, راس لانوف | Ras Lanuf, Ras Lanouf, Ra's Lanuf | Ras Lanouf
ly/brega                    city       30.41    19.58 | البريقة, مرسى البريقة | Brega, Marsa Brega, Marsa al-Brega, al-Burayqah
ly/zueitina                 city       30.86    20.05 | الزويتينة | Zueitina, Zuwaytinah, Zuetina
ly/ajdabiya                 city      30.755   20.226 | أجدابيا, اجدابيا, إجدابيا | Ajdabiya, Ajdabiyah, Adjabiya, Ejdabia
ly/abu-grein                city       31.44    15.24 | أبو قرين, أبوقرين, بوقرين, ابوقرين | Abu Grein, Abu Qurayn, Abu Gurain, Bu Grain | Abou Grein
ly/washka                   city       31.33    15.50 | الوشكة | Washka, al-Washka
ly/baghla                   city        31.6     15.3 | ~البغلة | al-Baghla
ly/misrata                  city      32.375   15.092 | مصراتة, مصراته | Misrata, Misurata, Misratah
ly/misrata/tawergha         city       32.03    15.08 | تاورغاء, تاورغا | Tawergha, Tawargha, Tawurgha
ly/zliten                   city      32.467   14.568 | زليتن, زلطن | Zliten, Zlitan, Zleiten
ly/khoms                    city      32.649   14.265 | ~الخمس | ~Khoms, ~al-Khums
ly/tarhuna                  city      32.435   13.633 | ترهونة | Tarhuna, Tarhouna | Tarhouna
ly/bani-walid               city      31.756   13.994 | بني وليد | Bani Walid, Beni Walid, Bani Waleed
ly/gharyan                  city      32.172    13.02 | غريان | Gharyan, Garyan, Ghariyan
ly/yefren                   city      32.063   12.527 | يفرن | Yefren, Yafran
ly/zintan                   city      31.931    12.25 | الزنتان | Zintan, al-Zintan | Zenten, Zintan
ly/nalut                    city      31.868   10.981 | نالوت | Nalut | Nalout
ly/ghadames                 city      30.133     9.50 | غدامس | Ghadames, Ghadamis | Ghadamès
ly/zawiya                   city      32.757   12.728 | الزاوية | Zawiya, Zawia, Zawiyah, al-Zawiya | Zaouïa, Zawiyah
ly/surman                   city      32.756   12.571 | صرمان | Surman, Sorman | Sourman
ly/sabratha                 city      32.793   12.488 | صبراتة, صبراته | Sabratha, Sabrata, Sabratah
ly/zuwara                   city      32.931   12.082 | زوارة, زواره | Zuwara, Zuwarah, Zwara | Zouara
ly/ras-ajdir                site       33.15    11.56 | رأس جدير, راس جدير, رأس اجدير | Ras Ajdir, Ras Jedir, Ras Jdir
ly/aziziya                  city      32.532   13.017 | العزيزية | Aziziya, Aziziyah
ly/watiya                   site       32.47    11.90 | الوطية, قاعدة الوطية, عقبة بن نافع | Watiya, al-Watiya air base | al-Watiya
ly/jufra                    province    29.1     16.0 | الجفرة | Jufra, al-Jufra | Joufra
ly/jufra/hun                city      29.127   15.947 | ~هون | ~Hun, Houn
ly/jufra/waddan             city       29.16    16.14 | ودان | Waddan | Ouaddan
ly/jufra/sukna              city       29.06    15.78 | سوكنة | Sokna, Sukna | Soukna
ly/sabha                    city      27.037   14.428 | سبها | Sabha, Sebha | Sebha
ly/brak-al-shati            city       27.55    14.27 | براك الشاطئ, براك, الشاطئ | Brak al-Shati, Brak, Brak ash-Shati
ly/brak-al-shati/base       site       27.65    14.27 | قاعدة براك الشاطئ, قاعدة براك الجوية | Brak al-Shati air base, Brak al-Shati airbase
ly/ubari                    city       26.59   12.775 | أوباري, اوباري | Ubari, Awbari, Obari | Oubari
ly/murzuq                   city      25.915   13.918 | مرزق | Murzuq, Murzuk, Marzuq | Mourzouq
ly/ghat                     city      24.964   10.173 | ~غات | Ghat
ly/qatrun                   city       24.93    14.64 | القطرون | Qatrun, al-Qatrun | Qatroun
ly/tazirbu                  city       25.75    21.13 | تازربو | Tazirbu, Tazerbo | Tazerbo
ly/kufra                    city       24.18    23.31 | الكفرة | Kufra, al-Kufra, Kufrah | Koufra
ly/rabiana                  city       24.25    21.97 | ربيانة | Rebiana, Rabiana
ly/jalu                     city       29.03    21.55 | جالو | Jalu, Jalo, Gialo | Jalou
ly/awjila                   city       29.11    21.29 | أوجلة | Awjila, Awjilah
ly/zella                    city       28.55    17.55 | زلة | Zella, Zillah
ly/fuqaha                   city       27.83    16.36 | الفقهاء, الفقها | Fuqaha, al-Fuqaha | Foqaha
ly/hawari                   city        24.3     23.2 | ~الهواري | ~Hawari, al-Huwwari
ly/benghazi                 city      32.117   20.067 | بنغازي, بنغازى | Benghazi, Banghazi
ly/benghazi/ganfouda        district   32.01    20.02 | قنفودة | Ganfouda, Qanfouda, Ganfuda
ly/benghazi/qawarsha        district   32.03    20.06 | القوارشة | Qawarsha, Gwarsha, Guwarsha, Qawarishah | Qawarcha
ly/benghazi/sabri           district  32.125   20.075 | الصابري, حي الصابري | ~Sabri, ~al-Sabri | ~Sabri
ly/benghazi/souq-al-hout    district   32.12    20.06 | سوق الحوت | Souq al-Hout, Suq al-Hout | Souk al-Hout
ly/benghazi/laithi          district   32.09    20.12 | الليثي | Laithi, Leithi, al-Laythi
ly/benghazi/buatni          district   32.07    20.15 | بوعطني | Buatni, Bouatni | Bouatni
ly/benghazi/hawari          district   32.05    20.10 | حي الهواري, منطقة الهواري | Hawari district, Hawari neighborhood
ly/benghazi/salmani         district   32.12    20.10 | السلماني | Salmani, al-Salmani
ly/benghazi/benina          city      32.087   20.265 | بنينا, مطار بنينا | Benina, Benina airport
ly/suluq                    city       31.67    20.25 | سلوق | Suluq, Slouq | Slouq
ly/qaminis                  city       31.66    20.01 | قمينس | Qaminis, Gemines
ly/marj                     city      32.492    20.83 | ~المرج | al-Marj, Marj
ly/tocra                    city       32.53    20.57 | توكرة | Tocra, Tukra
ly/bayda                    city      32.763   21.755 | البيضاء, ~البيضا | al-Bayda, Bayda, Beida, al-Beida
ly/shahat                   city       32.83    21.86 | شحات | Shahat, Cyrene | Chahat
ly/susa                     city       32.90    21.97 | سوسة الليبية, ~سوسة | ~Susa, Soussa, Sousse Libya
ly/qubbah                   city       32.76    22.24 | القبة الليبية, ~القبة | al-Qubbah, Qubba, al-Gubba | al-Qoubba
ly/derna                    city      32.765    22.64 | درنة | Derna, Darnah, Dernah
ly/derna/fataih             district   32.72    22.75 | الفتائح | Fataih, al-Fatayeh
ly/tobruk                   city      32.083    23.96 | طبرق | Tobruk, Tubruq, Tubruk | Tobrouk
ly/umm-al-rizam             city       32.53     23.0 | أم الرزم | Umm al-Rizam, Umm Rizam
ly/jaghbub                  city       29.74    24.52 | الجغبوب | Jaghbub, al-Jaghbub | Jaghboub
`
