export const PALESTINE_ISRAEL = `
ps                                   country     31.9     35.2 | فلسطين, الأراضي الفلسطينية, الأراضي المحتلة, الأراضي الفلسطينية المحتلة | Palestine, Palestinian territories, occupied Palestinian territory | Palestine, territoires palestiniens
ps/gaza                              province   31.42    34.37 | قطاع غزة, القطاع الفلسطيني, القطاع المحاصر | Gaza Strip, ~Gaza, Palestinian enclave | bande de Gaza
ps/gaza/north                        province   31.54    34.51 | شمال قطاع غزة, شمال القطاع, محافظة شمال غزة, شمال غزة | North Gaza, northern Gaza, North Gaza Governorate | nord de la bande de Gaza, Gaza-Nord
ps/gaza/south                        region     31.32    34.29 | جنوب قطاع غزة, جنوب القطاع, جنوب غزة | southern Gaza, South Gaza | sud de la bande de Gaza
ps/gaza/central                      province   31.43    34.38 | وسط قطاع غزة, المحافظة الوسطى, وسط غزة, وسط القطاع | central Gaza, Central Governorate, Middle Governorate | centre de la bande de Gaza
ps/gaza/gaza-city                    city      31.515   34.455 | مدينة غزة, غزة | Gaza City, Gaza | ville de Gaza, Gaza
ps/gaza/gaza-city/shujaiya           district   31.50   34.475 | الشجاعية, حي الشجاعية | Shujaiya, Shuja'iyya, Shejaiya, Shujayea, Shijaiyah, al-Shujaiya, Shuja'iya | Chajaya, Choujaïya, Chadjaïya
ps/gaza/gaza-city/zeitoun            district  31.485    34.45 | حي الزيتون, ~الزيتون | Zeitoun, al-Zaytoun, Zaytoun, Zaitoun, az-Zeitoun | Zeitoun
ps/gaza/gaza-city/tuffah             district  31.515   34.475 | حي التفاح, ~التفاح | Tuffah, al-Tuffah, at-Tuffah | Touffah
ps/gaza/gaza-city/daraj              district  31.508   34.465 | حي الدرج, ~الدرج | al-Daraj, Daraj, ad-Daraj
ps/gaza/gaza-city/rimal              district  31.524    34.44 | حي الرمال, ~الرمال | Rimal, al-Rimal, Remal, ar-Rimal
ps/gaza/gaza-city/sabra              district   31.50   34.445 | حي الصبرة, الصبرة | Sabra neighborhood, al-Sabra, as-Sabra
ps/gaza/gaza-city/sheikh-radwan      district  31.535   34.465 | الشيخ رضوان | Sheikh Radwan, Shaykh Radwan, Sheikh Redwan | Cheikh Radwane
ps/gaza/gaza-city/nasr               district   31.53   34.455 | حي النصر, ~النصر | ~al-Nasr, ~an-Nasr, ~al-Naser
ps/gaza/gaza-city/shati              district  31.533   34.442 | مخيم الشاطئ, ~الشاطئ | Shati, al-Shati, Beach Camp, Shati refugee camp, ash-Shati | Chati
ps/gaza/gaza-city/tel-al-hawa        district  31.503   34.432 | تل الهوا, تل الهوى | Tel al-Hawa, Tal al-Hawa, Tel el-Hawa, Tal al-Hawwa
ps/gaza/gaza-city/sheikh-ajleen      district   31.50   34.415 | الشيخ عجلين | Sheikh Ajleen, Sheikh Ijlin, Sheikh Ajlin
ps/gaza/gaza-city/shifa              site      31.524   34.444 | مستشفى الشفاء, مجمع الشفاء الطبي, مجمع الشفاء | al-Shifa hospital, Shifa hospital, al-Shifa | hôpital al-Chifa
ps/gaza/gaza-city/ahli               site      31.505   34.462 | المستشفى الأهلي, مستشفى المعمداني, المستشفى الأهلي العربي | al-Ahli hospital, Ahli Arab hospital, Baptist hospital | hôpital al-Ahli
ps/gaza/gaza-city/saftawi            district  31.545    34.48 | الصفطاوي | Saftawi, al-Saftawi
ps/gaza/gaza-city/yarmouk            district   31.52   34.455 | شارع اليرموك, ملعب اليرموك | Yarmouk street, Yarmouk stadium
ps/gaza/north/jabalia                city       31.53   34.483 | جباليا, جباليا البلد | Jabalia, Jabaliya, Jabalya | Jabaliya
ps/gaza/north/jabalia/camp           district  31.536   34.497 | مخيم جباليا | Jabalia camp, Jabalia refugee camp, Jabaliya camp | camp de Jabaliya
ps/gaza/north/jabalia/nazla          district   31.54   34.475 | جباليا النزلة, النزلة | Jabalia al-Nazla, al-Nazla
ps/gaza/north/beit-lahia             city       31.55    34.50 | بيت لاهيا | Beit Lahia, Bayt Lahia, Beit Lahiya, Beit Lahya
ps/gaza/north/beit-lahia/project     district  31.545   34.495 | مشروع بيت لاهيا | Beit Lahia project
ps/gaza/north/beit-hanoun            city      31.538   34.537 | بيت حانون | Beit Hanoun, Beit Hanun, Bayt Hanun | Beit Hanoun
ps/gaza/north/tal-al-zaatar          district   31.54   34.505 | تل الزعتر | Tal al-Zaatar, Tel al-Zaatar
ps/gaza/north/erez                   site       31.56   34.546 | معبر بيت حانون, معبر إيرز, ايرز | Erez crossing, Erez | Erez
ps/gaza/north/kamal-adwan            site      31.539   34.499 | مستشفى كمال عدوان, كمال عدوان | Kamal Adwan hospital, Kamal Adwan | hôpital Kamal Adwan
ps/gaza/north/indonesian             site      31.539   34.507 | المستشفى الإندونيسي | Indonesian hospital | hôpital indonésien
ps/gaza/central/deir-al-balah        city      31.418   34.351 | دير البلح | Deir al-Balah, Dayr al-Balah, Deir el-Balah | Deir el-Balah
ps/gaza/central/nuseirat             district   31.45   34.395 | النصيرات, مخيم النصيرات | Nuseirat, Nusairat, Nusayrat | Nousseirat, Nuseirat
ps/gaza/central/bureij               district   31.44   34.403 | البريج, مخيم البريج | Bureij, al-Bureij, Bureyj, al-Burayj | Boureij, Bureij
ps/gaza/central/maghazi              district   31.42   34.385 | المغازي, مخيم المغازي | Maghazi, al-Maghazi, Meghazi
ps/gaza/central/zawaida              city       31.43   34.365 | الزوايدة, الزوايده | Zawaida, az-Zawayda, al-Zawaideh, Zawayda
ps/gaza/central/mughraqa             city       31.47    34.41 | المغراقة, جحر الديك | Mughraqa, al-Mughraqa, Juhr al-Dik
ps/gaza/central/netzarim             region     31.48    34.42 | نتساريم, محور نتساريم | Netzarim, Netzarim corridor
ps/gaza/central/aqsa-hospital        site       31.42    34.36 | مستشفى شهداء الأقصى | al-Aqsa Martyrs hospital, Al-Aqsa hospital
ps/gaza/khan-younis                  province  31.345   34.305 | خان يونس, خانيونس | Khan Younis, Khan Yunis, Khan Yunus, Khan Younes, Khan Yonis | Khan Younès, Khan Younis
ps/gaza/khan-younis/bani-suheila     city      31.343   34.325 | بني سهيلا | Bani Suheila, Bani Suhaila, Bani Suhayla
ps/gaza/khan-younis/abasan           city       31.32   34.345 | عبسان, عبسان الكبيرة, عبسان الجديدة | Abasan, Abasan al-Kabira, Abasan al-Kabirah, Abasan al-Jadida
ps/gaza/khan-younis/khuzaa           city      31.306   34.363 | خزاعة | Khuza'a, Khuzaa, Khuzaah, Khouza'a | Khouzaa
ps/gaza/khan-younis/qarara           city      31.375    34.33 | القرارة | Qarara, al-Qarara, al-Karara
ps/gaza/khan-younis/fukhari          city      31.295    34.33 | الفخاري | Fukhari, al-Fukhari
ps/gaza/khan-younis/mawasi           district   31.35    34.26 | المواصي, مواصي خان يونس | al-Mawasi, Mawasi, al-Mawassi | al-Mawassi
ps/gaza/khan-younis/amal             district  31.355    34.30 | حي الأمل, ~الأمل | ~al-Amal
ps/gaza/khan-younis/hamad            district  31.365    34.31 | مدينة حمد | Hamad City, Hamad Town, Sheikh Hamad City
ps/gaza/khan-younis/maan             district  31.325   34.315 | ~معن | Ma'an neighborhood, ~Ma'an
ps/gaza/khan-younis/nasser           site      31.347   34.293 | مستشفى ناصر, مجمع ناصر الطبي, مجمع ناصر | Nasser hospital, Nasser medical complex | hôpital Nasser
ps/gaza/khan-younis/european         site      31.305    34.32 | مستشفى غزة الأوروبي, المستشفى الأوروبي | European hospital, European Gaza hospital | hôpital européen
ps/gaza/rafah                        province  31.287    34.26 | رفح | Rafah, Rafaḥ
ps/gaza/rafah/tal-al-sultan          district   31.30   34.245 | تل السلطان | Tal al-Sultan, Tel al-Sultan, Tel as-Sultan
ps/gaza/rafah/shaboura               district  31.285    34.25 | الشابورة, مخيم الشابورة | Shaboura, al-Shaboura, Shabura
ps/gaza/rafah/yibna                  district  31.275    34.25 | يبنا, مخيم يبنا | Yibna, Yebna
ps/gaza/rafah/brazil                 district   31.27   34.255 | حي البرازيل | Brazil neighborhood, ~Brazil camp
ps/gaza/rafah/salam                  district  31.265   34.265 | حي السلام | al-Salam neighborhood
ps/gaza/rafah/jneina                 district  31.285   34.265 | ~الجنينة, حي الجنينة | ~Jneina, al-Jeneina neighborhood, Jneineh
ps/gaza/rafah/zorob                  district   31.29    34.24 | دوار زعرب, زعرب | Zorob, Zorob roundabout, Zurub
ps/gaza/rafah/shawka                 city       31.26    34.29 | الشوكة, ~الشوكه | al-Shawka, Shoka, Shokat as-Sufi
ps/gaza/rafah/crossing               site      31.246    34.26 | معبر رفح | Rafah crossing | terminal de Rafah
ps/gaza/rafah/kerem-shalom           site      31.228   34.284 | كرم أبو سالم, معبر كرم أبو سالم | Kerem Shalom, Karem Abu Salem
ps/gaza/rafah/philadelphi            region     31.27    34.24 | محور فيلادلفيا, فيلادلفي, محور صلاح الدين | Philadelphi corridor, Philadelphi
ps/west-bank                         province   31.95    35.25 | الضفة الغربية, الضفة, الضفة الغربية المحتلة | West Bank, occupied West Bank | Cisjordanie
ps/west-bank/jerusalem               city       31.78    35.22 | القدس, القدس المحتلة, القدس الشرقية | Jerusalem, East Jerusalem, al-Quds | Jérusalem, Jérusalem-Est
ps/west-bank/jerusalem/aqsa          site      31.776   35.236 | المسجد الأقصى, الحرم القدسي | al-Aqsa mosque, Temple Mount, al-Aqsa | mosquée al-Aqsa, esplanade des Mosquées
ps/west-bank/jerusalem/sheikh-jarrah district  31.795   35.232 | الشيخ جراح | Sheikh Jarrah | Cheikh Jarrah
ps/west-bank/jerusalem/silwan        district   31.77    35.24 | سلوان | Silwan
ps/west-bank/jerusalem/shuafat       district   31.81   35.245 | شعفاط, مخيم شعفاط | Shuafat, Shu'fat | Chouafat
ps/west-bank/jerusalem/qalandia      district  31.865   35.225 | قلنديا | Qalandia, Qalandiya, Kalandia
ps/west-bank/jerusalem/old-city      district  31.777   35.234 | البلدة القديمة في القدس, البلدة القديمة بالقدس | Jerusalem's Old City, Old City of Jerusalem | vieille ville de Jérusalem
ps/west-bank/ramallah                city       31.90    35.20 | رام الله, رام الله والبيرة | Ramallah
ps/west-bank/bireh                   city       31.91   35.215 | البيرة | al-Bireh, El Bireh
ps/west-bank/nablus                  city       32.22   35.255 | نابلس | Nablus | Naplouse
ps/west-bank/nablus/balata           district  32.212   35.287 | بلاطة, مخيم بلاطة | Balata
ps/west-bank/nablus/huwara           city       32.15   35.257 | حوارة | Huwara, Hawara, Huwwara | Houwara
ps/west-bank/nablus/beita            city       32.14    35.29 | بيتا | ~Beita
ps/west-bank/jenin                   city       32.46    35.30 | جنين | Jenin | Jénine
ps/west-bank/jenin/camp              district   32.46   35.286 | مخيم جنين | Jenin camp, Jenin refugee camp | camp de Jénine
ps/west-bank/jenin/qabatiya          city       32.41    35.28 | قباطية | Qabatiya, Qabatia
ps/west-bank/jenin/yabad             city      32.445    35.17 | يعبد | Ya'bad, Yabad
ps/west-bank/tulkarm                 city       32.31    35.03 | طولكرم | Tulkarm, Tulkarem, Tul Karm | Tulkarem
ps/west-bank/tulkarm/nur-shams       district  32.315    35.06 | نور شمس, مخيم نور شمس | Nur Shams | Nour Chams
ps/west-bank/qalqilya                city       32.19    34.97 | قلقيلية | Qalqilya, Qalqilia
ps/west-bank/tubas                   city       32.32    35.37 | طوباس | Tubas | Toubas
ps/west-bank/tubas/farah             district   32.29    35.34 | مخيم الفارعة, الفارعة | Far'a camp, al-Fara'a, Faraa
ps/west-bank/salfit                  city      32.085    35.18 | سلفيت | Salfit
ps/west-bank/jericho                 city       31.86    35.46 | أريحا الفلسطينية, أريحا | Jericho | Jéricho
ps/west-bank/jericho/aqabat-jabr     district   31.84    35.44 | عقبة جبر, مخيم عقبة جبر | Aqabat Jabr, Aqbat Jabr
ps/west-bank/bethlehem               city      31.705    35.20 | بيت لحم | Bethlehem | Bethléem
ps/west-bank/bethlehem/dheisheh      district   31.69   35.185 | مخيم الدهيشة, الدهيشة | Dheisheh, Deheisheh
ps/west-bank/bethlehem/beit-jala     city      31.715   35.187 | بيت جالا | Beit Jala
ps/west-bank/hebron                  city       31.53   35.095 | الخليل, ~خليل | Hebron | Hébron
ps/west-bank/hebron/dura             city       31.51    35.03 | دورا | ~Dura
ps/west-bank/hebron/yatta            city       31.45    35.09 | يطا | Yatta
ps/west-bank/hebron/beit-ummar       city       31.62    35.10 | بيت أمر | Beit Ummar, Beit Omar
ps/west-bank/hebron/fawwar           district   31.48    35.06 | مخيم الفوار, الفوار | Fawwar, al-Fawwar
ps/west-bank/turmusaya               city       32.03   35.285 | ترمسعيا | Turmusaya, Turmus Ayya
ps/west-bank/gush-etzion             region     31.66    35.13 | غوش عتصيون | Gush Etzion
ps/west-bank/maale-adumim            city      31.775    35.30 | معاليه أدوميم | Maale Adumim
ps/west-bank/ariel                   city      32.105    35.17 | أريئيل | ~Ariel
ps/west-bank/kedumim                 city       32.21    35.16 | كدوميم | Kedumim
il                                   country     31.5     34.9 | إسرائيل, اسرائيل, الكيان الإسرائيلي, الداخل المحتل, أراضي 48 | Israel | Israël
il/tel-aviv                          city       32.08    34.78 | تل أبيب, تل ابيب | Tel Aviv, Tel-Aviv
il/haifa                             city      32.815    34.99 | حيفا | Haifa | Haïfa
il/jaffa                             city       32.05   34.755 | يافا | Jaffa, Yafo
il/ashdod                            city       31.80    34.65 | أسدود, أشدود | Ashdod
il/ashkelon                          city       31.67    34.57 | عسقلان, أشكلون | Ashkelon | Ashkelon, Ascalon
il/sderot                            city       31.52   34.595 | سديروت, سيديروت | Sderot
il/beersheba                         city       31.25    34.79 | بئر السبع | Beersheba, Be'er Sheva, Beer Sheva | Beersheva
il/eilat                             city       29.56    34.95 | إيلات, ايلات | Eilat
il/netanya                           city       32.33    34.86 | نتانيا | Netanya
il/hadera                            city       32.44    34.92 | الخضيرة | Hadera
il/afula                             city       32.61    35.29 | العفولة | Afula | Afoula
il/acre                              city       32.93    35.08 | عكا | ~Acre, Akko | Saint-Jean-d'Acre
il/nahariya                          city       33.01   35.095 | نهاريا | Nahariya
il/safed                             city      32.965   35.497 | صفد | Safed, Tzfat
il/tiberias                          city       32.79    35.53 | طبريا | Tiberias | Tibériade
il/nazareth                          city       32.70    35.30 | الناصرة | Nazareth
il/kiryat-shmona                     city       33.21    35.57 | كريات شمونة | Kiryat Shmona, Qiryat Shemona
il/metula                            city      33.277   35.578 | المطلة | Metula
il/galilee                           region      32.9     35.4 | الجليل | Galilee, Upper Galilee | Galilée
il/negev                             region      30.8     34.9 | النقب | Negev, Naqab | Néguev
il/negev/rahat                       city       31.39   34.755 | رهط | Rahat
il/gaza-envelope                     region     31.42     34.5 | غلاف غزة, مستوطنات غلاف غزة | Gaza envelope | enveloppe de Gaza
il/gaza-envelope/reim                city      31.385    34.46 | رعيم | Re'im, Reim
il/gaza-envelope/beeri               city      31.425    34.49 | بئيري, كيبوتس بئيري | Be'eri, Beeri
il/gaza-envelope/kfar-aza            city      31.484   34.534 | كفر عزة, كفار عزة | Kfar Aza, Kfar Azza
il/gaza-envelope/nir-oz              city       31.31    34.40 | نير عوز | Nir Oz
il/gaza-envelope/nahal-oz            city       31.47    34.50 | ناحل عوز | Nahal Oz
il/golan                             region      33.0    35.75 | الجولان, هضبة الجولان, الجولان المحتل, الجولان السوري | Golan Heights, Golan | plateau du Golan, Golan
il/golan/majdal-shams                city       33.27    35.77 | مجدل شمس | Majdal Shams
il/petah-tikva                       city       32.09   34.885 | بيتاح تكفا | Petah Tikva, Petach Tikva
il/kfar-saba                         city      32.175   34.905 | كفار سابا | Kfar Saba, Kfar Sava
il/rishon-lezion                     city      31.965   34.805 | ريشون لتسيون | Rishon LeZion, Rishon Letzion
il/herzliya                          city      32.165    34.84 | هرتسليا | Herzliya
il/ramat-gan                         city       32.07    34.82 | رمات غان | Ramat Gan
il/bnei-brak                         city       32.08   34.835 | بني براك | Bnei Brak
il/rehovot                           city      31.895    34.81 | رحوفوت | Rehovot
il/lod                               city       31.95   34.895 | اللد | ~Lod
il/ramla                             city       31.93    34.87 | الرملة | Ramla, Ramle
il/umm-al-fahm                       city       32.52    35.15 | أم الفحم | Umm al-Fahm
il/carmel                            region     32.73    35.05 | جبل الكرمل, ~الكرمل | Mount Carmel
`
