export const QUAKE_ZONES = `
tr/kahramanmaras/pazarcik        city      37.49   37.30 | بازارجيك, بازاركيك | Pazarcik, Pazarcık | Pazarcik, Pazarcık
tr/kahramanmaras/elbistan        city      38.21   37.20 | إلبستان | Elbistan | Elbistan
tr/kahramanmaras/afsin           city      38.25   36.92 | ~أفشين | ~Afsin | ~Afsin
tr/gaziantep/nurdagi             city      37.18   36.74 | نورداغي | Nurdagi, Nurdağı | Nurdagi, Nurdağı
tr/gaziantep/islahiye            city      37.03   36.63 | إصلاحية | Islahiye | Islahiye
tr/hatay/samandag                city      36.08   35.98 | سمنداغ, صمانداغ | Samandag | Samandag
tr/hatay/iskenderun              city      36.59   36.17 | الإسكندرونة, إسكندرون | Iskenderun | Iskenderun, Alexandrette
tr/hatay/kirikhan                city      36.50   36.36 | قرق خان, قيرق خان | Kirikhan, Kırıkhan | Kirikhan
tr/hatay/defne                   city      36.19   36.13 | ~دفنة | ~Defne | ~Defne
tr/adiyaman                      city      37.76   38.28 | أديامان, أدي يامان | Adiyaman, Adıyaman | Adiyaman, Adıyaman
tr/adiyaman/golbasi              city      37.79   37.64 | غولباشي | Golbasi, Gölbaşı | Gölbasi
tr/adiyaman/besni                city      37.69   37.86 | بسني, بيسني | Besni | Besni
tr/malatya                       city      38.35   38.31 | ملاطية, مالاطيا | Malatya | Malatya
tr/malatya/dogansehir            city      38.10   37.88 | دوغان شهير | Dogansehir | Dogansehir
tr/malatya/yesilyurt             city      38.30   38.25 | يشيل يورت | Yesilyurt | Yesilyurt
tr/osmaniye                      city      37.07   36.25 | العثمانية | Osmaniye | Osmaniye
tr/elazig/sivrice                city      38.45   39.31 | سيفريجه, سيفريس | Sivrice | Sivrice
tr/van/ercis                     city      39.03   43.36 | إرجيش | Ercis | Ercis
tr/van/bahcesaray                city      38.13   42.80 | بهجة سراي, بهشه سراي | Bahcesaray | Bahçesaray
tr/izmir/bayrakli                district  38.46   27.16 | بايراكلي, بيرقلي | Bayrakli, Bayraklı | Bayrakli, Bayraklı
tr/izmir/bornova                 district  38.47   27.22 | بورنوفا | Bornova | Bornova
tr/izmir/seferihisar             city      38.20   26.84 | سفري حصار | Seferihisar | Seferihisar
tr/balikesir/sindirgi            city      39.24   28.18 tr | صندرغي, سنديرغي | Sindirgi, Sındırgı | Sindirgi
tr/duzce                         city      40.84   31.16 | دوزجه | Duzce | Düzce
tr/bolu/kartalkaya               site      40.60   31.79 tr | كارتالكايا, قرطال قايا | Kartalkaya | Kartalkaya
tr/bolu                          city      40.74   31.61 | ~بولو | ~Bolu | ~Bolu
tr/bartin/amasra                 city      41.75   32.39 tr | أماصرا, أماسرا | Amasra | Amasra
tr/manisa/soma                   city      39.19   27.61 tr | ~سوما | ~Soma | ~Soma
tr/karaman/ermenek               city      36.64   32.90 tr | أرميناك, إرمينيك | Ermenek | Ermenek
tr/kastamonu/bozkurt             city      41.96   34.01 tr | ~بوزكورت | ~Bozkurt | ~Bozkurt
tr/sirnak/uludere                city      37.44   42.65 | أولودره | Uludere, Roboski | Uludere, Roboski
tr/hakkari/semdinli              city      37.31   44.57 | شمدينلي | Semdinli | Semdinli
tr/diyarbakir/sur                district  37.91   40.24 | ~حي سور | ~Sur | ~Sur
tr/diyarbakir/cinar              city      37.72   40.41 | تشينار | ~Cinar, ~Çınar | ~Çinar
tr/rize                          city      41.02   40.52 | ~ريزه, ~ريزا | ~Rize | ~Rize
ma/al-haouz/amizmiz              city      31.22   -8.23 | أمزميز | Amizmiz | Amizmiz
ma/al-haouz/asni                 city      31.25   -7.98 | آسني | Asni | Asni
ma/al-haouz/moulay-brahim        city      31.28   -7.97 | مولاي إبراهيم | Moulay Brahim | Moulay Brahim
ma/al-haouz/ighil                city      30.97   -8.38 | إغيل, ~إيغيل | Ighil | Ighil
ma/al-haouz/talat-nyaqoub        city      30.98   -8.18 | ثلاث نيعقوب, تلات نيعقوب | Talat N'Yaaqoub, Talat N'Yacoub, Talat Nyaqoub, Tlat n'Yacoub | Talat N'Yaaqoub, Talat N'Yacoub
ma/al-haouz/ouirgane             city      31.18   -8.08 | ويركان, ويرغان | Ouirgane | Ouirgane
ma/al-haouz/ijoukak              city      31.00   -8.15 | إيجوكاك, إجوكاك | Ijoukak | Ijoukak
ma/al-haouz/adassil              city      31.11   -8.49 | أداسيل | Adassil | Adassil
ma/al-haouz/imlil                city      31.14   -7.92 | إمليل | Imlil | Imlil
ma/al-haouz/tafeghaghte          city      31.20   -8.25 | تفغاغت, تافغاغت | Tafeghaghte | Tafeghaghte
ma/al-haouz/douar-tnirte         city      31.00   -8.20 | تنيرت | Tnirte | Tnirte
ma/taroudant/tizirt              city      30.55   -8.30 | تيزيرت | ~Tizirt | ~Tizirt
ma/taroudant/tigouga             city      30.80   -8.60 | تيكوكة | Tigouga | Tigouga
ma/ouarzazate                    city      30.92   -6.90 | ورزازات | Ouarzazate | Ouarzazate
ma/azilal                        city      31.96   -6.57 | أزيلال | Azilal | Azilal
ma/azilal/demnate                city      31.73   -7.00 | ~دمنات | Demnate | Demnate
ma/al-hoceima                    city      35.25   -3.93 | الحسيمة | Al Hoceima | Al Hoceïma
ma/guelmim                       city      28.99  -10.06 | كلميم | Guelmim | Guelmim
ma/tata                          city      29.74   -7.97 | طاطا, مدينة طاطا | ~Tata | ~Tata
ma/errachidia                    city      31.93   -4.42 | مدينة الراشيدية | Errachidia | Errachidia
ma/tinghir                       city      31.52   -5.53 | ~تنغير | Tinghir | Tinghir
ma/nador                         city      35.17   -2.93 | ~الناظور, الناضور | ~Nador | ~Nador
ma/figuig                        city      32.11   -1.23 | فكيك, فجيج | Figuig | Figuig
ma/oujda                         city      34.68   -1.91 | ~وجدة | Oujda | Oujda
ma/dakhla                        city      23.68  -15.96 | ~الداخلة, مدينة الداخلة | Dakhla | Dakhla
dz/ghardaia                      city      32.49    3.67 | غرداية | Ghardaia | Ghardaïa
dz/ghardaia/guerrara             city      32.79    4.49 | ~القرارة | ~Guerrara | ~Guerrara
dz/mila                          city      36.45    6.26 | ميلة | ~Mila | ~Mila
dz/el-tarf                       city      36.77    8.31 | الطارف | El Tarf | El Tarf
dz/bejaia                        city      36.75    5.08 | بجاية | Bejaia | Béjaïa
dz/bechar                        city      31.62   -2.22 | مدينة بشار | Bechar | Béchar
dz/el-bayadh                     city      33.68    1.02 | مدينة البيض | El Bayadh | El Bayadh
tn/nabeul                        city      36.46   10.74 | ~نابل | Nabeul | Nabeul
tn/nabeul/takelsa                city      36.79   10.63 | تاكلسة | Takelsa | Takelsa
tn/kerkennah                     city      34.71   11.15 | قرقنة, جزر قرقنة | Kerkennah | Kerkennah
tn/mahdia                        city      35.50   11.06 | ~المهدية | Mahdia | Mahdia
tn/amdoun                        city      36.78    9.08 | عمدون | Amdoun | Amdoun
id/donggala                      city      -0.68  119.74 | دونغالا | Donggala | Donggala
id/mamuju                        city      -2.68  118.89 | ماموجو | Mamuju | Mamuju
ht/jeremie                       city      18.65  -74.12 | جيريمي | Jeremie | Jérémie
ht/cabaret                       city      18.73  -72.42 | ~كاباريه | ~Cabaret | ~Cabaret
ht/petit-goave                   city      18.43  -72.87 | بيتي غواف | Petit-Goave | Petit-Goâve
ht/kenscoff                      city      18.45  -72.29 | كينسكوف | Kenscoff | Kenscoff
`
