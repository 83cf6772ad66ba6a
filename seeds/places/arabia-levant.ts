export const ARABIA_LEVANT = `
middle-east                     region      29.0     43.0 | الشرق الأوسط | Middle East | Proche-Orient, Moyen-Orient
gulf                            region      26.5     51.5 | الخليج العربي, الخليج الفارسي, ~الخليج | Persian Gulf, Arabian Gulf | Golfe persique
red-sea                         region      20.0     38.5 | البحر الأحمر | Red Sea | mer Rouge
red-sea/bab-al-mandab           site       12.58    43.33 | باب المندب, مضيق باب المندب | Bab al-Mandab, Bab el-Mandeb | Bab el-Mandeb
ye                              country     15.6     47.6 | اليمن, الجمهورية اليمنية | Yemen | Yémen
ye/north                        region      16.0     44.0 | شمال اليمن, شمالي اليمن | northern Yemen | nord du Yémen
ye/south                        region      14.0     46.0 | جنوب اليمن, جنوبي اليمن | southern Yemen | sud du Yémen
ye/west-coast                   region      13.8     43.3 | الساحل الغربي | Yemen's west coast
ye/sanaa                        city      15.355   44.207 | صنعاء, صنعا, العاصمة اليمنية | Sanaa, Sana'a, ~Sana, Yemeni capital | Sanaa
ye/sanaa/faj-attan              district  15.315   44.185 | فج عطان, عطان | Faj Attan, Faj Atan
ye/sanaa/nahdayn                site       15.31    44.20 | جبل النهدين, النهدين | Nahdayn
ye/sanaa/airport                site      15.476    44.22 | مطار صنعاء الدولي, مطار صنعاء | Sanaa airport | aéroport de Sanaa
ye/sanaa/shuub                  district   15.37    44.22 | ~شعوب, ~حي شعوب | Shu'ub
ye/sanaa/great-hall             site       15.30    44.21 | الصالة الكبرى, صالة العزاء | Great Hall, al-Kubra hall
ye/sanaa-province/arhab         city       15.65    44.15 | أرحب | Arhab
ye/sanaa-province               province    15.3     44.4 | محافظة صنعاء, ريف صنعاء | Sanaa province, Sanaa governorate
ye/sanaa-province/nihm          city       15.70    44.52 | ~نهم, مديرية نهم | ~Nihm, Nehm
ye/sanaa-province/sanhan        city       15.20    44.33 | سنحان | Sanhan
ye/sanaa-province/bani-hushaysh city       15.45    44.35 | بني حشيش | Bani Hushaysh, Bani Hushaish
ye/aden                         city       12.78    45.02 | عدن, العاصمة المؤقتة عدن | Aden
ye/aden/khormaksar              district   12.82    45.03 | خور مكسر | Khormaksar, Khor Maksar
ye/aden/crater                  district  12.775   45.035 | كريتر | ~Crater
ye/aden/mualla                  district  12.785    45.01 | المعلا | Mualla, al-Mualla
ye/aden/sheikh-othman           district  12.865   44.985 | الشيخ عثمان | Sheikh Othman
ye/aden/mansoura                district  12.845    44.98 | المنصورة عدن, ~المنصورة | Mansoura district
ye/aden/buraiqa                 district   12.79    44.88 | البريقة عدن, ~البريقة | Buraiqa, Little Aden
ye/aden/tawahi                  district  12.787   44.985 | التواهي | Tawahi, al-Tawahi
ye/taiz                         city       13.58    44.02 | تعز | Taiz, Taizz, Ta'izz | Taëz, Taez, Taïz
ye/taiz/mocha                   city       13.32    43.25 | المخا, المخاء | Mocha, Mokha, Mukha | Mokha, Moka
ye/taiz/mawza                   city       13.31    43.51 | ~موزع | Mawza
ye/taiz/maqbanah                city       13.56    43.62 | مقبنة | Maqbanah
ye/taiz/hujariya                city       13.30    44.05 | الحجرية, ~التربة | Hujariyah, al-Turbah
ye/hodeidah                     city       14.80   42.954 | الحديدة, محافظة الحديدة | Hodeidah, Hudaydah, Al-Hudaydah, Hodeida, Hudaidah, al-Hudaydah | Hodeïda, Hodeida
ye/hodeidah/zabid               city      14.195   43.315 | زبيد | Zabid
ye/hodeidah/bayt-al-faqih       city      14.516   43.324 | بيت الفقيه | Bayt al-Faqih, Beit al-Faqih
ye/hodeidah/durayhimi           city       14.64    43.06 | الدريهمي | Durayhimi, ad-Durayhimi
ye/hodeidah/tuhayta             city       14.18    43.23 | التحيتا | Tuhayta, at-Tuhayta
ye/hodeidah/hays                city       13.93    43.48 | حيس | ~Hays, Hais
ye/hodeidah/khokha              city       13.81    43.25 | الخوخة, ~خوخة | Khokha, al-Khawkhah
ye/hodeidah/salif               city       15.31    42.67 | الصليف | Salif, as-Salif
ye/hodeidah/ras-isa             site       15.12    42.60 | رأس عيسى, راس عيسى | Ras Isa, Ras Issa
ye/hodeidah/bajil               city       15.06   43.285 | باجل | Bajil
ye/hodeidah/kamaran             city       15.34    42.61 | كمران | Kamaran
ye/hodeidah/jarrahi             city       14.13    43.37 | الجراحي | Jarrahi, al-Jarrahi
ye/hodeidah/fish-market         district   14.80    42.96 | سوق السمك, ميناء الصيد | Hodeidah fish market
ye/hajjah                       province    16.0     43.4 | حجة, محافظة حجة | Hajjah, ~Hajja, Hajjah province, Hajjah governorate | ~Hajja
ye/hajjah/hajjah                city       15.69    43.60 | مدينة حجة | Hajjah city
ye/hajjah/abs                   city      16.005    43.20 | عبس, مديرية عبس | ~Abs, Abs district
ye/hajjah/haradh                city      16.408    43.06 | ~حرض | Haradh, Harad
ye/hajjah/mastaba               city       16.23    43.25 | مستبأ, مستبا, سوق الخميس | Mastaba, Mustaba
ye/hajjah/bani-qais             city       15.76    43.40 | بني قيس, مديرية بني قيس, الراقة | Bani Qais, Bani Qays, al-Raqah
ye/hajjah/midi                  city       16.32    42.81 | ميدي | ~Midi
ye/hajjah/kushar                city       16.05    43.45 | ~كشر, مديرية كشر | Kushar, Kushar district
ye/hajjah/hajour                region      16.1     43.4 | حجور | Hajour, Hajur
ye/hajjah/hayran                city       16.12    43.05 | حيران | Hayran, Hairan
ye/hajjah/aflah                 city       15.83     43.5 | أفلح الشام, أفلح | Aflah
ye/saada                        province    17.0     43.8 | صعدة, محافظة صعدة | ~Saada, Sa'dah, ~Sa'ada, ~Saadah, Saada province | ~Saada
ye/saada/dahyan                 city       16.99    43.64 | ضحيان | Dahyan
ye/saada/majz                   city       17.05    43.65 | مجز | ~Majz
ye/saada/razih                  city       17.18    43.29 | رازح | Razih
ye/saada/kitaf                  city       17.03    44.10 | كتاف | Kitaf, Ketaf
ye/saada/baqim                  city       17.41    43.43 | باقم | Baqim
ye/saada/haydan                 city       16.82    43.45 | حيدان | Haydan, Haidan
ye/saada/monabbih               city        17.3     43.2 | ~منبه | Monabbih, Munabbih
ye/saada/shada                  city       16.86    43.19 | شدا, مديرية شدا | Shada, Shada district
ye/saada/sahar                  city       16.93    43.72 | سحار | Sahar district
ye/saada/prison                 site       16.94    43.76 | سجن صعدة | Saada prison, Saada detention centre
ye/marib                        city       15.46   45.325 | مأرب, مارب | Marib, Ma'rib | Marib
ye/marib/sirwah                 city       15.45    45.02 | صرواح | Sirwah
ye/marib/harib                  city       14.94    45.50 | حريب | Harib
ye/marib/abdiya                 city       14.75     45.1 | العبدية | Abdiya, al-Abdiyah
ye/marib/safer                  site       15.60    45.80 | ~صافر | ~Safer
ye/jawf                         city       16.17    44.78 | الجوف, ~الحزم, محافظة الجوف | Jawf, al-Jawf, al-Hazm | Al-Jawf
ye/amran                        city       15.66   43.945 | عمران, محافظة عمران | ~Amran, Amran province
ye/amran/huth                   city       16.23    43.96 | حوث | Huth
ye/dhamar                       city       14.54   44.405 | ذمار | Dhamar
ye/dhamar/prison                site       14.57    44.39 | سجن ذمار, كلية المجتمع | Dhamar prison, Dhamar detention centre
ye/ibb                          city       13.97    44.18 | إب, محافظة إب, ~اب | Ibb
ye/bayda                        city      13.985   45.573 | محافظة البيضاء, البيضاء اليمنية, ~البيضاء | Bayda province, al-Bayda Yemen, ~Bayda
ye/bayda/radaa                  city      14.415    44.84 | رداع | Radaa, Rada'a, Rada | Rada
ye/bayda/yakla                  city        14.5     45.0 | يكلا | Yakla
ye/dhale                        city      13.695    44.73 | ~الضالع | Dhale, al-Dhale'e, ad-Dali, Dhalea | Daleh
ye/dhale/qaataba                city      13.855    44.71 | قعطبة | Qaataba, Qa'tabah
ye/lahij                        city      13.058   44.883 | لحج, الحوطة | Lahij, Lahj | Lahej
ye/lahij/anad                   site      13.175   44.765 | العند, قاعدة العند | al-Anad, Anad
ye/abyan                        province    13.6     46.0 | أبين, محافظة أبين | Abyan
ye/abyan/zinjibar               city       13.13    45.38 | زنجبار اليمن, زنجبار | Zinjibar
ye/abyan/jaar                   city       13.22   45.305 | جعار | Jaar, Ja'ar
ye/abyan/lawdar                 city       13.88    45.87 | لودر | Lawdar, Lodar
ye/abyan/mahfad                 city       14.06    46.92 | المحفد | Mahfad, al-Mahfad
ye/shabwa                       province    14.8     47.0 | شبوة, محافظة شبوة | Shabwa, Shabwah | Chabwa
ye/shabwa/ataq                  city       14.54    46.83 | ~عتق | Ataq
ye/shabwa/bayhan                city       14.80    45.72 | بيحان | Bayhan, Beihan
ye/shabwa/azzan                 city       14.32    47.44 | عزان | Azzan
ye/hadramawt                    province    16.0     49.5 | حضرموت, محافظة حضرموت | Hadramawt, Hadhramaut, Hadramout | Hadramout
ye/hadramawt/mukalla            city       14.54   49.125 | المكلا | Mukalla, al-Mukalla, Al Mukalla | Moukalla
ye/hadramawt/seiyun             city       15.94   48.785 | سيئون, سيؤون | Seiyun, Sayun, Seyoun | Seyoun
ye/hadramawt/shibam             city      15.925    48.63 | شبام | Shibam
ye/hadramawt/shihr              city       14.76   49.605 | الشحر, ~شحر | Shihr, ash-Shihr
ye/mahra                        city       16.21   52.175 | ~المهرة, الغيضة | Mahra, al-Mahrah, al-Ghaydah
ye/mahwit                       city       15.47   43.545 | المحويت | Mahwit, al-Mahwit
ye/raymah                       city       14.68     43.6 | محافظة ريمة, ~ريمة | Raymah
ye/socotra                      region      12.5     53.9 | سقطرى, أرخبيل سقطرى | Socotra
sa                              country     24.0     45.0 | السعودية, المملكة العربية السعودية, ~المملكة | Saudi Arabia, ~Kingdom | Arabie saoudite
sa/riyadh                       city       24.69    46.72 | الرياض, العاصمة السعودية | Riyadh | ~Riyad
sa/jeddah                       city       21.52    39.22 | جدة | Jeddah, Jedda | Djeddah, Jeddah
sa/mecca                        city      21.427   39.826 | مكة, مكة المكرمة | Mecca, Makkah | La Mecque, Mecque
sa/mecca/mina                   district  21.413   39.893 | مشعر منى, ~منى | ~Mina
sa/medina                       city       24.47    39.61 | المدينة المنورة | Medina, al-Madinah | Médine
sa/dammam                       city       26.43    50.10 | الدمام | Dammam
sa/khobar                       city       26.28    50.21 | الخبر السعودية, ~الخبر | Khobar, al-Khobar
sa/qatif                        city      26.565    50.01 | القطيف | Qatif, al-Qatif | Qatif
sa/qatif/awamiyah               city       26.58    49.99 | العوامية | Awamiyah, al-Awamiyah
sa/ahsa                         city       25.38    49.59 | الأحساء, الهفوف | al-Ahsa, Hofuf
sa/abqaiq                       site      25.935    49.68 | بقيق | Abqaiq
sa/khurais                      site       25.07    48.19 | خريص | Khurais
sa/jizan                        city       16.89    42.55 | جازان, جيزان | Jizan, Jazan | Jizan
sa/najran                       city       17.49    44.13 | نجران | Najran
sa/abha                         city       18.22   42.505 | أبها, مطار أبها | Abha
sa/asir                         province    18.9     42.6 | منطقة عسير, عسير | Asir, Aseer
sa/khamis-mushait               city       18.30    42.73 | خميس مشيط | Khamis Mushait
sa/taif                         city       21.27    40.42 | الطائف | Taif | Taëf
sa/yanbu                        city       24.09    38.06 | ينبع | Yanbu
sa/tabuk                        city       28.38    36.57 | تبوك | Tabuk | Tabouk
sa/arar                         city       30.98    41.02 | عرعر | Arar
ae                              country     24.0     54.0 | الإمارات, الإمارات العربية المتحدة, الامارات | United Arab Emirates, UAE, Emirates | Émirats arabes unis, Emirats
ae/abu-dhabi                    city       24.47    54.37 | أبوظبي, أبو ظبي, ابوظبي | Abu Dhabi | Abou Dhabi
ae/dubai                        city       25.26    55.30 | دبي | Dubai | Dubaï
qa                              country     25.3     51.2 | قطر, دولة قطر | Qatar
qa/doha                         city       25.28    51.53 | الدوحة | Doha
bh                              country    26.05    50.55 | البحرين | Bahrain | Bahreïn
bh/manama                       city       26.22    50.58 | المنامة | Manama
kw                              country     29.3     47.6 | الكويت, دولة الكويت | Kuwait | Koweït
kw/kuwait-city                  city       29.37    47.98 | مدينة الكويت | Kuwait City | Koweït City
om                              country     21.0     57.0 | سلطنة عمان, عُمان | Oman
om/muscat                       city       23.61    58.59 | مسقط | Muscat | Mascate
lb                              country     33.9     35.9 | لبنان, الجمهورية اللبنانية | Lebanon | Liban
lb/south                        province    33.3     35.4 | جنوب لبنان, الجنوب اللبناني, جنوبي لبنان | southern Lebanon, south Lebanon | Liban-Sud, sud du Liban
lb/bekaa                        province    33.9    36.05 | البقاع, سهل البقاع | Bekaa, Beqaa, Bekaa Valley | Bekaa, Békaa
lb/beirut                       city       33.89    35.50 | بيروت, العاصمة اللبنانية | Beirut, Lebanese capital | Beyrouth
lb/beirut/dahiyeh               district  33.855   35.505 | الضاحية الجنوبية, ضاحية بيروت الجنوبية, الضاحية الجنوبية لبيروت | Dahiyeh, Dahieh, Dahiya, southern suburbs of Beirut | banlieue sud de Beyrouth
lb/beirut/port                  site      33.902    35.52 | مرفأ بيروت, ميناء بيروت | Beirut port, port of Beirut | port de Beyrouth
lb/beirut/burj-al-barajneh      district  33.845   35.505 | برج البراجنة | Burj al-Barajneh, Bourj el-Barajneh | Bourj al-Barajneh
lb/beirut/sabra-shatila         district  33.863   35.498 | صبرا وشاتيلا, شاتيلا | Sabra and Shatila, Shatila, Sabra | Sabra et Chatila, Chatila
lb/beirut/ain-al-rummaneh       district  33.868   35.525 | عين الرمانة, الطيونة | Ain al-Rummaneh, Tayouneh
lb/beirut/basta                 district  33.888   35.498 | ~البسطة | ~Basta
lb/tripoli                      city      34.435   35.845 | طرابلس, طرابلس اللبنانية, طرابلس الشام | Tripoli, Tripoli Lebanon
lb/tripoli/bab-al-tabbaneh      district  34.445   35.855 | باب التبانة | Bab al-Tabbaneh
lb/tripoli/jabal-mohsen         district   34.45   35.855 | جبل محسن | Jabal Mohsen
lb/tripoli/nahr-al-bared        district   34.51    35.96 | نهر البارد | Nahr al-Bared
lb/south/sidon                  city       33.56   35.375 | صيدا | Sidon, Saida | Saïda
lb/south/sidon/ain-al-hilweh    district  33.545    35.38 | عين الحلوة | Ain al-Hilweh, Ein el-Hilweh, Ain el-Helweh | Aïn al-Heloué
lb/south/tyre                   city       33.27    35.20 | ~صور, مدينة صور | Tyre, Sour | Tyr
lb/south/qana                   city       33.21    35.30 | قانا | Qana | Cana
lb/south/naqoura                city      33.118    35.14 | الناقورة | Naqoura
lb/south/nabatieh               city      33.378   35.484 | النبطية | Nabatieh, Nabatiyeh | Nabatiyé
lb/south/bint-jbeil             city       33.12   35.433 | بنت جبيل | Bint Jbeil
lb/south/marjayoun              city       33.36    35.59 | مرجعيون | Marjayoun
lb/south/khiam                  city       33.33    35.61 | الخيام اللبنانية, ~الخيام | Khiam, al-Khiyam
lb/south/ayta-al-shaab          city      33.095   35.335 | عيتا الشعب | Aita al-Shaab, Ayta ash-Shab
lb/south/kafr-kila              city      33.277   35.555 | كفركلا, كفر كلا | Kfar Kila, Kafr Kila
lb/south/maroun-al-ras          city       33.10   35.445 | مارون الراس | Maroun al-Ras
lb/bekaa/baalbek                city      34.005    36.21 | بعلبك | Baalbek | Baalbeck
lb/bekaa/hermel                 city      34.395   36.385 | الهرمل | Hermel
lb/bekaa/arsal                  city       34.18    36.42 | عرسال, جرود عرسال | Arsal | Ersal
lb/bekaa/zahle                  city       33.85   35.905 | زحلة | Zahle | Zahlé
lb/bekaa/masnaa                 site       33.70    35.93 | المصنع الحدودي, معبر المصنع | Masnaa crossing
lb/akkar                        province   34.55     36.1 | عكار | Akkar
lb/shebaa                       city       33.35    35.75 | شبعا, مزارع شبعا | Shebaa, Shebaa Farms | Chebaa
lb/qasmiya                      site       33.33    35.25 | القاسمية | Qasmiyeh
lb/chouf                        region      33.7     35.6 | الشوف | Chouf
lb/aitou                        city       34.32    35.88 | أيطو | Aitou
jo                              country     31.2     36.5 | الأردن, المملكة الأردنية | Jordan | Jordanie
jo/amman                        city      31.955   35.945 | عمان, العاصمة الأردنية | Amman
jo/karak                        city       31.18    35.70 | الكرك | Karak, Kerak | Kérak
jo/rukban                       site       33.31    38.70 | الركبان, مخيم الركبان | Rukban | Roukbane
jo/zarqa                        city       32.07    36.09 | الزرقاء | Zarqa
jo/irbid                        city      32.555    35.85 | إربد | Irbid
jo/zaatari                      district  32.295    36.33 | الزعتري, مخيم الزعتري | Zaatari
jo/tower22                      site       33.32    38.70 | البرج 22 | Tower 22 | Tour 22
tr                              country     39.0     35.0 | تركيا, ~تركية | Turkey, Türkiye | Turquie
tr/southeast                    region      37.8     41.0 | جنوب شرق تركيا, جنوب شرقي تركيا | southeastern Turkey, southeast Turkey | sud-est de la Turquie
tr/ankara                       city       39.92   32.855 | أنقرة, انقرة | Ankara
tr/istanbul                     city       41.01    28.95 | إسطنبول, اسطنبول, استانبول | Istanbul
tr/istanbul/besiktas            district  41.043   29.008 | بشكتاش | Besiktas, Beşiktaş
tr/istanbul/reina               site      41.046   29.035 | ملهى رينا | ~Reina, Reina nightclub
tr/istanbul/taksim              district  41.037   28.985 | ~تقسيم | Taksim
tr/istanbul/ataturk-airport     site      40.977   28.815 | مطار أتاتورك | Ataturk airport | aéroport Atatürk
tr/istanbul/sultanahmet         district  41.006   28.977 | السلطان أحمد | Sultanahmet
tr/izmir                        city       38.42    27.14 | إزمير, ازمير | Izmir | Izmir, Smyrne
tr/gaziantep                    city       37.06    37.38 | غازي عنتاب, عنتاب, غازيعنتاب | Gaziantep, Antep
tr/kilis                        city      36.718   37.115 | كلس, كيليس | Kilis
tr/hatay                        province    36.4     36.3 | هاتاي, هطاي, لواء اسكندرون | Hatay
tr/hatay/antakya                city      36.205    36.16 | أنطاكيا, انطاكية | Antakya, Antioch | Antioche
tr/hatay/reyhanli               city       36.27    36.57 | الريحانية, ريحانلي | Reyhanli, Reyhanlı
tr/sanliurfa                    city       37.16    38.79 | شانلي أورفا, أورفا, شانلي اورفا | Sanliurfa, Urfa, Şanlıurfa
tr/suruc                        city      36.975   38.425 | سوروج, سروج | Suruc, Suruç
tr/akcakale                     city       36.71    38.95 | أقجة قلعة, اقجه قلعة | Akcakale
tr/ceylanpinar                  city      36.845    40.05 | جيلان بينار | Ceylanpinar
tr/diyarbakir                   city       37.91    40.22 | ديار بكر, دياربكر | Diyarbakir, Diyarbakır
tr/mardin                       city       37.31   40.735 | ماردين | Mardin
tr/nusaybin                     city       37.07   41.215 | نصيبين | Nusaybin
tr/cizre                        city       37.33    42.19 | جزرة التركية, جيزرة | Cizre
tr/sirnak                       city       37.52    42.46 | شرناق, شرناك | Sirnak, Şırnak
tr/hakkari                      city      37.574    43.74 | هكاري, حكاري | Hakkari
tr/hakkari/yuksekova            city       37.57   44.285 | يوكسك أوفا | Yuksekova
tr/hakkari/daglica              city        37.3     44.3 | داغليجا | Daglica
tr/bingol                       city      38.885    40.50 | بينغول, بنغول | Bingol, Bingöl
tr/van                          city       38.50    43.38 | مدينة فان | ~Van
tr/tunceli                      city       39.11   39.545 | تونجلي | Tunceli, Dersim
tr/elazig                       city      38.675    39.22 | إيلازيغ | Elazig
tr/adana                        city        37.0    35.32 | أضنة | Adana
tr/incirlik                     site        37.0   35.425 | إنجرليك, انجرليك | Incirlik
tr/kayseri                      city       38.73   35.485 | قيصري | Kayseri
tr/kahramanmaras                city      37.585    36.93 | كهرمان مرعش | Kahramanmaras, Maras, Kahramanmaraş
tr/bodrum                       city      37.035    27.43 | بودروم | Bodrum
tr/silopi                       city       37.25    42.47 | سيلوبي | Silopi
tr/agri                         city       39.72    43.05 | أغري, آغري | Agri, Ağrı
tr/izmit                        city       40.77    29.92 | إزميت | Izmit
tr/kusadasi                     city       37.86    27.26 | كوشاداسي | Kusadasi
tr/siirt                        city       37.93    41.94 | سيرت | Siirt
tr/batman                       city       37.88    41.13 | باطمان, بطمان | ~Batman
cy                              country     35.1     33.3 | قبرص | Cyprus | Chypre
ir                              country     32.5     54.0 | إيران, ايران, الجمهورية الإسلامية الإيرانية | Iran, Islamic Republic of Iran
ir/tehran                       city       35.69    51.42 | طهران, العاصمة الإيرانية | Tehran, Teheran | Téhéran
ir/isfahan                      city       32.66   51.675 | أصفهان, اصفهان | Isfahan, Esfahan | Ispahan
ir/shiraz                       city       29.61    52.54 | شيراز | Shiraz | Chiraz
ir/mashhad                      city       36.30   59.605 | مدينة مشهد, ~مشهد | Mashhad | Machhad
ir/ahvaz                        city       31.32   48.685 | الأهواز, الأحواز | Ahvaz, Ahwaz
ir/tabriz                       city       38.08    46.29 | تبريز | Tabriz
ir/kerman                       city       30.28    57.08 | كرمان | Kerman
ir/zahedan                      city      29.496   60.863 | زاهدان | Zahedan
ir/chabahar                     city       25.29   60.645 | تشابهار, جابهار | Chabahar
ir/bandar-abbas                 city       27.18   56.275 | بندر عباس | Bandar Abbas
ir/natanz                       site      33.725   51.727 | نطنز | Natanz
ir/fordow                       site      34.885   50.995 | فوردو | Fordow, Fordo
ir/bushehr                      city       28.92    50.84 | بوشهر | Bushehr
ir/qom                          city       34.64   50.876 | مدينة قم, ~قم | Qom, Qum
ir/kermanshah                   city      34.314   47.065 | كرمانشاه | Kermanshah
ir/urmia                        city       37.55    45.07 | أرومية | Urmia, Orumiyeh
ir/hormuz                       region      26.6     56.5 | مضيق هرمز, هرمز | Strait of Hormuz, Hormuz | détroit d'Ormuz, Ormuz
ir/sistan-baluchestan           province    28.0     60.5 | سيستان وبلوشستان, سيستان بلوشستان | Sistan and Baluchestan, Sistan-Baluchestan | Sistan-Baloutchistan
`
