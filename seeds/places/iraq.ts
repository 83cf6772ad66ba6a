export const IRAQ = `
iq                            country     33.0     43.7 | العراق, جمهورية العراق | Iraq | Irak
iq/kurdistan                  region      36.2     44.0 | إقليم كردستان, كردستان العراق, كردستان, اقليم كردستان | Kurdistan, Iraqi Kurdistan, Kurdistan Region | Kurdistan, Kurdistan irakien
iq/baghdad                    city      33.325    44.42 | بغداد, العاصمة العراقية | Baghdad, Iraqi capital | Bagdad
iq/baghdad/karrada            district   33.30    44.43 | الكرادة | Karrada, Karada, Karradah | Karrada
iq/baghdad/sadr-city          district   33.39    44.46 | مدينة الصدر | Sadr City
iq/baghdad/green-zone         district  33.305   44.395 | المنطقة الخضراء | Green Zone | zone verte
iq/baghdad/kadhimiya          district   33.38    44.34 | الكاظمية | Kadhimiya, Kazimiyah, Kadhimiyah | Kadhimiya
iq/baghdad/adhamiyah          district   33.37   44.365 | الأعظمية | Adhamiyah, Adhamiya, Azamiyah
iq/baghdad/shula              district   33.37    44.29 | الشعلة | Shula, al-Shula, Shuala | Choula
iq/baghdad/dora               district   33.25    44.40 | ~الدورة, ~دورة | ~Dora, ~al-Dora, Doura
iq/baghdad/amiriyah           district   33.30    44.28 | العامرية, حي العامرية | Amiriyah, Ameriya
iq/baghdad/mansour            district   33.31    44.35 | حي المنصور, ~المنصور | Mansour district, Mansur
iq/baghdad/tayaran-square     district  33.325    44.41 | ساحة الطيران, الباب الشرقي | Tayaran Square, Bab al-Sharqi
iq/baghdad/jadida             district   33.31    44.49 | بغداد الجديدة | New Baghdad, Baghdad al-Jadida
iq/baghdad/airport            site       33.26   44.235 | مطار بغداد الدولي, مطار بغداد | Baghdad International Airport, Baghdad airport | aéroport de Bagdad
iq/baghdad/zafaraniya         district   33.26    44.49 | الزعفرانية | Zafaraniya, Zaafaraniya
iq/baghdad/baladiyat          district   33.33    44.49 | البلديات, ~بلديات | Baladiyat
iq/baghdad/yarmouk            district   33.30    44.35 | مستشفى اليرموك | Yarmouk hospital
iq/baghdad/bayaa              district   33.27    44.33 | حي البياع, البياع | Bayaa, al-Bayaa
iq/baghdad/shaab              district   33.40    44.41 | حي الشعب, منطقة الشعب | ~al-Shaab, Shaab district
iq/baghdad/hurriya            district   33.36    44.31 | حي الحرية | Hurriya, Hurriyah
iq/baghdad/husayniyah         city       33.47    44.40 | الحسينية | Husayniyah, Husseiniya
iq/baghdad/palestine-street   district   33.35    44.44 | شارع فلسطين | Palestine Street
iq/abu-ghraib                 city      33.305   44.065 | أبو غريب, ابو غريب | Abu Ghraib, Abu Ghurayb | Abou Ghraib
iq/taji                       city       33.51    44.23 | التاجي | Taji, al-Taji
iq/tarmiyah                   city       33.67    44.39 | الطارمية | Tarmiyah, Tarmiya
iq/mahmudiyah                 city       33.06    44.36 | المحمودية | Mahmudiyah, Mahmoudiya
iq/yusufiyah                  city       33.07    44.25 | اليوسفية | Yusufiyah, Youssifiyah
iq/latifiyah                  city       32.98    44.36 | اللطيفية | Latifiyah, Latifiya
iq/madain                     city       33.10    44.58 | المدائن, سلمان باك | Madain, Salman Pak
iq/nineveh                    province    36.2     42.6 | نينوى, محافظة نينوى | Nineveh, Ninewa, Nineveh province, Ninawa | Ninive
iq/nineveh/mosul              city       36.34    43.13 | الموصل, موصل | Mosul, Mossul | Mossoul
iq/nineveh/mosul/old-city     district  36.343    43.13 | الموصل القديمة, المدينة القديمة في الموصل, المدينة القديمة بالموصل | Old Mosul, Old City of Mosul, Mosul's Old City | vieille ville de Mossoul
iq/nineveh/mosul/west         district   36.34    43.11 | غرب الموصل, غربي الموصل, الجانب الأيمن, الساحل الأيمن, أيمن الموصل | west Mosul, western Mosul | Mossoul-Ouest, ouest de Mossoul
iq/nineveh/mosul/east         district   36.36    43.17 | شرق الموصل, شرقي الموصل, الجانب الأيسر, الساحل الأيسر | east Mosul, eastern Mosul | Mossoul-Est, est de Mossoul
iq/nineveh/mosul/jadida       district  36.325   43.105 | موصل الجديدة, الموصل الجديدة, حي الموصل الجديدة | Mosul al-Jadida, al-Jadidah, New Mosul, Mosul Jidideh, Jadida neighborhood | Mossoul al-Jadida
iq/nineveh/mosul/zanjili      district  36.355    43.11 | الزنجيلي | Zanjili, al-Zanjili
iq/nineveh/mosul/rifai        district  36.355    43.09 | حي الرفاعي | ~Rifai, Rifa'i
iq/nineveh/mosul/17-tamuz     district   36.36    43.09 | 17 تموز, حي 17 تموز | 17 Tamuz, 17 Tammuz
iq/nineveh/mosul/mansour      district   36.31    43.12 | حي المنصور في الموصل | Mansour neighborhood
iq/nineveh/mosul/nuri         site      36.343   43.127 | جامع النوري, جامع النوري الكبير | Nuri mosque, al-Nuri mosque | mosquée al-Nouri
iq/nineveh/mosul/gogjali      district   36.35    43.23 | كوكجلي | Gogjali, Kokjali
iq/nineveh/mosul/zuhur        district   36.37    43.17 | حي الزهور | ~al-Zuhur, ~Zuhour
iq/nineveh/mosul/dam          site       36.63    42.82 | سد الموصل | Mosul Dam | barrage de Mossoul
iq/nineveh/hammam-al-alil     city       36.16    43.26 | حمام العليل | Hammam al-Alil, Hamam al-Alil
iq/nineveh/qayyarah           city       35.79    43.29 | القيارة | Qayyarah, Qayyara, Qayara | Qayyarah
iq/nineveh/tal-afar           city      36.375    42.45 | تلعفر, تل عفر | Tal Afar, Tel Afar, Telafar, Tall Afar | Tal Afar
iq/nineveh/sinjar             city       36.32   41.865 | سنجار, شنكال, شنغال | Sinjar, Shingal, Shengal | Sinjar
iq/nineveh/kocho              city       36.15    41.98 | كوجو | Kocho, Kojo
iq/nineveh/hamdaniya          city       36.27   43.377 | قرقوش, بغديدا, قضاء الحمدانية | Qaraqosh, Bakhdida, Hamdaniya, al-Hamdaniyah | Qaraqoch
iq/nineveh/bashiqa            city       36.45    43.35 | بعشيقة | Bashiqa, Baashiqa
iq/nineveh/bartella           city       36.35    43.38 | برطلة | Bartella, Bartalla
iq/nineveh/tal-kayf           city       36.49    43.12 | تلكيف | Tal Kayf, Tel Keppe
iq/nineveh/makhmur            city      35.775    43.58 | مخمور | Makhmur, Makhmour | Makhmour
iq/nineveh/baaj               city       36.03    41.72 | البعاج | Baaj, al-Ba'aj
iq/nineveh/hatra              city       35.58    42.72 | الحضر, ~حضر | Hatra, al-Hadar
iq/nineveh/zummar             city       36.66    42.63 | زمار | Zummar, Zumar
iq/nineveh/tel-skuf           city       36.69    43.12 | تللسقف, تل أسقف | Tel Skuf, Tal Isquf, Telskuf
iq/nineveh/makhoul            region      35.1     43.4 | جبال مكحول, مكحول | Makhoul, Makhul mountains
iq/anbar                      province    33.0     41.5 | الأنبار, محافظة الأنبار, الانبار | Anbar, Anbar province, al-Anbar | Anbar, Al-Anbar
iq/anbar/ramadi               city       33.42    43.30 | الرمادي, ~رمادي | Ramadi, ar-Ramadi | Ramadi
iq/anbar/fallujah             city       33.35    43.78 | الفلوجة, فلوجة | Fallujah, Falluja, al-Fallujah | Falloujah, Fallouja
iq/anbar/fallujah/nazzal      district   33.34   43.775 | حي نزال | Nazzal, Nazal district
iq/anbar/hit                  city       33.64   42.825 | هيت, مدينة هيت | ~Hit, Heet | ~Hit
iq/anbar/haditha              city       34.14    42.38 | حديثة, قضاء حديثة | Haditha, Hadithah | Haditha
iq/anbar/rutba                city       33.04   40.285 | الرطبة | Rutba, ar-Rutbah, Rutbah | Routba
iq/anbar/qaim                 city       34.37    41.09 | القائم, ~قائم | al-Qaim, Qaim, Al-Qa'im | al-Qaïm
iq/anbar/ana                  city       34.37    41.99 | ~عنه, عانة | ~Ana, Anah
iq/anbar/rawa                 city       34.48    41.91 | راوة | Rawa, Rawah
iq/anbar/habbaniyah           city       33.37    43.57 | الحبانية | Habbaniyah, Habbaniya
iq/anbar/khalidiya            city       33.40    43.50 | الخالدية | Khalidiya, Khaldiya
iq/anbar/saqlawiyah           city       33.40    43.68 | الصقلاوية | Saqlawiyah, Saqlawiya
iq/anbar/amiriyat-al-fallujah city       33.13    43.87 | عامرية الفلوجة | Amiriyat al-Fallujah, Amiriyah Fallujah
iq/anbar/karma                city       33.40    43.91 | ~الكرمة, ~كرمة | ~Karma, al-Karmah, Garma
iq/anbar/baghdadi             city       33.86    42.54 | البغدادي, ~بغدادي | al-Baghdadi town, ~Baghdadi
iq/anbar/ain-al-asad          site       33.79    42.44 | عين الأسد, قاعدة عين الأسد | Ain al-Asad, Al Asad airbase, ~Al-Asad | Aïn al-Assad
iq/anbar/nukhayb              city       32.04    42.25 | النخيب | Nukhayb, Nukhaib
iq/anbar/jazirah              region      33.6     43.2 | جزيرة الرمادي, جزيرة الخالدية | Khalidiya island, Jazirat al-Khalidiya
iq/salahuddin                 province    34.5     43.6 | محافظة صلاح الدين, صلاح الدين | Salahuddin, Salah al-Din, Saladin province, Salaheddin province | Salaheddine
iq/salahuddin/tikrit          city       34.61    43.68 | تكريت | Tikrit
iq/salahuddin/speicher        site       34.68    43.55 | سبايكر, قاعدة سبايكر, معسكر سبايكر | Speicher, Camp Speicher | camp Speicher
iq/salahuddin/samarra         city      34.195   43.885 | سامراء, سامرا | Samarra
iq/salahuddin/baiji           city       34.93    43.49 | بيجي | Baiji, Bayji, Beiji | Baïji
iq/salahuddin/sharqat         city       35.51    43.23 | الشرقاط | Sharqat, al-Shirqat, Shirqat
iq/salahuddin/balad           city       34.02    44.14 | قضاء بلد, ~بلد | ~Balad
iq/salahuddin/tuz-khurmatu    city       34.88    44.64 | طوز خورماتو, طوزخورماتو, الطوز | Tuz Khurmatu, Tuz Khormato | Touz Khourmatou
iq/salahuddin/dujail          city       33.85   44.235 | الدجيل | Dujail, al-Dujail | Doujaïl
iq/salahuddin/amerli          city      34.725    44.59 | آمرلي, امرلي | Amerli, Amirli
iq/salahuddin/dhuluiyah       city       34.08    44.21 | الضلوعية | Dhuluiyah, Dhuluiya, Duluiyah
iq/salahuddin/suleiman-bek    city       34.76    44.74 | سليمان بيك, سليمان بك | Suleiman Bek, Sulaiman Beg, Suleiman Beg
iq/salahuddin/ishaqi          city       33.97    44.29 | الإسحاقي | Ishaqi, al-Ishaqi
iq/kirkuk                     city       35.47    44.39 | كركوك | Kirkuk | Kirkouk
iq/kirkuk/hawija              city      35.325    43.77 | الحويجة, حويجة | Hawija, Hawijah, al-Hawija | Hawija, Hawidja
iq/kirkuk/dibis               city       35.67    44.07 | الدبس, ~دبس | Dibis
iq/kirkuk/daquq               city       35.14    44.45 | داقوق | Daquq, Daquq district
iq/kirkuk/riyadh              city       35.30    43.95 | ناحية الرياض | Riyadh subdistrict
iq/kirkuk/rashad              city       35.10    44.10 | ناحية الرشاد, ~الرشاد | ~Rashad
iq/kirkuk/zab                 city       35.27    43.43 | الزاب, ~زاب | Zab, al-Zab
iq/diyala                     province    33.9     45.0 | ديالى, محافظة ديالى | Diyala, Diyala province | Diyala
iq/diyala/baqubah             city       33.75    44.64 | بعقوبة | Baqubah, Baquba, Ba'qubah | Baqouba
iq/diyala/muqdadiyah          city       33.98    44.94 | المقدادية | Muqdadiyah, Muqdadiya | Mouqdadiya
iq/diyala/khalis              city       33.81    44.53 | الخالص, ~خالص | Khalis, al-Khalis
iq/diyala/khanaqin            city       34.35    45.39 | خانقين | Khanaqin, Khanaqeen
iq/diyala/jalawla             city       34.27    45.17 | جلولاء | Jalawla, Jalula
iq/diyala/balad-ruz           city       33.70    45.08 | بلدروز | Balad Ruz, Baladruz
iq/diyala/abu-saida           city       33.95    44.75 | أبو صيدا | Abu Saida, Abu Sayda
iq/diyala/buhriz              city       33.69    44.66 | بهرز | Buhriz, Buhruz
iq/diyala/mukhisa             city       33.93    44.90 | المخيسة | Mukhisa, al-Mukhisa
iq/diyala/mandali             city       33.75    45.55 | مندلي | Mandali
iq/diyala/udhaim              city       34.36    44.51 | العظيم, ~عظيم | Udhaim, al-Adhaim
iq/diyala/hibhib              city       33.78    44.52 | هبهب | Hibhib
iq/diyala/kanaan              city       33.63    44.87 | ~كنعان | ~Kanaan
iq/kurdistan/erbil            city       36.19    44.01 | أربيل, اربيل, هولير | Erbil, Irbil, Arbil, Hawler | Erbil
iq/kurdistan/sulaymaniyah     city       35.56   45.435 | السليمانية | Sulaymaniyah, Sulaimaniya, Suleimaniya, Sulaimani, as Sulaymaniyah | Souleimaniyé
iq/kurdistan/dohuk            city      36.865    42.99 | دهوك | Dohuk, Duhok, Dahuk | Dohouk
iq/kurdistan/zakho            city       37.14    42.68 | زاخو | Zakho
iq/kurdistan/halabja          city       35.18   45.985 | حلبجة | Halabja, Halabjah | Halabja
iq/kurdistan/qandil           region      36.5     45.0 | جبال قنديل, قنديل | Qandil, Qandil mountains | monts Qandil
iq/babil                      province    32.5     44.5 | محافظة بابل, بابل | Babil, Babylon province | Babel
iq/babil/hillah               city       32.48    44.43 | الحلة, ~حلة | Hillah, Hilla, al-Hilla | Hilla
iq/babil/jurf-al-sakhar       city       32.87    44.22 | جرف الصخر, جرف النصر | Jurf al-Sakhar, Jurf al-Sakhr
iq/babil/iskandariya          city       32.89    44.36 | الإسكندرية العراقية, ناحية الإسكندرية | Iskandariya, Iskandariyah
iq/babil/musayyib             city       32.78    44.29 | المسيب | Musayyib, Musayib
iq/babil/mahawil              city       32.66    44.41 | المحاويل | Mahawil, Mahaweel
iq/babil/haswa                city       32.79    44.36 | الحصوة | Haswa, al-Haswa
iq/karbala                    city       32.61    44.02 | كربلاء, كربلا | Karbala, Kerbala | Kerbala
iq/najaf                      city       32.00   44.335 | النجف | Najaf, an-Najaf | Najaf, Nadjaf
iq/najaf/kufa                 city       32.05    44.44 | الكوفة | Kufa, Kufah | Koufa
iq/wasit/kut                  city       32.51    45.82 | الكوت | Kut, al-Kut | Kout
iq/wasit                      province    32.7     45.7 | واسط, محافظة واسط | Wasit, Wasit province
iq/wasit/suwayrah             city       32.93    44.78 | الصويرة | Suwayrah, Suwaira
iq/wasit/numaniyah            city       32.56    45.41 | النعمانية | Numaniyah
iq/qadisiyah                  city       31.99   44.925 | الديوانية, محافظة القادسية | Diwaniyah, ad-Diwaniyah, Qadisiyah | Diwaniya
iq/muthanna                   city       31.31    45.28 | السماوة, محافظة المثنى | Samawah, Samawa, Muthanna
iq/dhi-qar                    province    31.1     46.3 | ذي قار, محافظة ذي قار | Dhi Qar, Thi Qar | Zi Qar
iq/dhi-qar/nasiriyah          city       31.05    46.26 | الناصرية | Nasiriyah, Nasiriya, an-Nasiriyah | Nassiriya
iq/maysan                     province    31.9     47.0 | ميسان | Maysan, Missan
iq/maysan/amarah              city       31.84   47.145 | العمارة, ~عمارة | Amarah, ~Amara, al-Amarah
iq/basra                      city       30.51    47.81 | البصرة, بصرة | Basra, al-Basrah, Basrah | Bassora, Bassorah
iq/basra/umm-qasr             city       30.03    47.92 | أم قصر | Umm Qasr | Oum Qasr
iq/basra/zubayr               city       30.39    47.71 | الزبير, ~زبير | ~Zubayr, az-Zubayr
`
