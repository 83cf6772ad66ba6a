export const LEVANT_YEMEN_TOWNS = `
sy/idlib/janudiyah               city      35.86   36.29 | الجانودية | Janudiyah, Janoudiyeh | Janoudiyé
sy/idlib/tal-mardikh             city      35.80   36.80 | تل مرديخ | Tal Mardikh, Tell Mardikh | Tell Mardikh
sy/idlib/ram-hamdan              city      36.02   36.66 | رام حمدان | Ram Hamdan | Ram Hamdan
sy/idlib/kafr-sajna              city      35.57   36.58 | كفر سجنة | Kafr Sajna, Kafr Sijna | Kafr Sajna
sy/idlib/zardana                 city      36.05   36.75 | زردنا | Zardana | Zardana
sy/idlib/bidama                  city      35.80   36.20 | بداما | Bidama | Bidama
sy/idlib/qunaya                  city      35.85   36.28 | القنية | Qunaya | Qounayé
sy/idlib/sarja                   city      35.72   36.60 | ~سرجة | Sarja | Sarja
sy/aleppo/termanin               city      36.23   36.82 | ترمانين | Termanin, Tarmanin | Tarmanine
sy/hama/aqareb                   city      35.10   37.16 | عقارب الصافية | Aqareb al-Safiyah | Aqareb
sy/homs/taldou                   city      34.87   36.53 | تلدو | Taldou, Taldo | Taldo
sy/homs/ter-maala                city      34.81   36.71 | تير معلة | Ter Maala, Teir Maalah | Tir Maala
sy/deir-ez-zor/gharanij          city      34.73   40.77 | غرانيج | Gharanij | Gharanij
sy/deir-ez-zor/kharata           site      35.20   39.90 | حقل الخراطة, ~الخراطة | Kharata oil field | Kharata
sy/deir-ez-zor/bishri            city      35.40   39.40 | جبل البشري, ~البشري | Mount Bishri, Bishri | mont Bichri
sy/hasakah/markada               city      35.74   40.77 | مركدة | Markada | Markadé
sy/hasakah/rmeilan               city      36.98   42.00 | رميلان | Rmeilan, Rumeilan | Rmeilane
sy/daraa/dael                    city      32.75   36.13 | داعل | Dael | Daël
sy/daraa/busra-al-harir          city      32.84   36.34 | بصر الحرير | Busra al-Harir, Busr al-Harir | Bosr al-Harir
sy/daraa/koya                    city      32.70   35.90 | ~كويا | ~Koya, Kuwaya | ~Koya
sy/sweida/shahba                 city      32.85   36.63 | ~شهبا | Shahba | Chahba
sy/sweida/salkhad                city      32.49   36.71 | صلخد | Salkhad | Salkhad
sy/rif-dimashq/jdeidet-artouz    city      33.44   36.16 | جديدة عرطوز | Jdeidet Artouz, Jdaidet Artouz | Jdeidet Artouz
sy/rif-dimashq/khan-al-shih      city      33.37   36.11 | خان الشيح | Khan al-Shih, Khan al-Sheeh | Khan al-Chih
sy/rif-dimashq/otaybah           city      33.48   36.60 | العتيبة | Otaybah, al-Otayba | Otaïba
sy/rif-dimashq/nashabiyah        city      33.50   36.48 | النشابية | Nashabiyah | Nachabiyé
sy/latakia/qardaha               city      35.46   36.06 | القرداحة | Qardaha | Qardaha
sy/latakia/haffah                city      35.60   36.04 | الحفة | Haffah, al-Haffa, Haffeh | Haffé
sy/latakia/mukhtariyah           city      35.68   36.04 | ~المختارية | Mukhtariyah, al-Mukhtariya | Moukhtariyé
lb/south/aitaroun                city      33.12   35.47 | عيترون | Aitaroun | Aïtaroun
lb/south/odaisseh                city      33.24   35.54 | العديسة | Odaisseh, al-Adaisseh | Odaïssé
lb/south/meiss-al-jabal          city      33.17   35.52 | ميس الجبل | Meiss al-Jabal, Mays al-Jabal | Meiss el-Jabal
lb/south/blida                   city      33.14   35.51 | بليدا | Blaida
lb/south/houla                   city      33.20   35.51 | حولا | ~Houla | ~Houla
lb/south/jwaya                   city      33.23   35.32 | ~جويا | Jwaya, Jouaiya | Jouaiya
lb/south/srifa                   city      33.28   35.40 | صريفا | Srifa | Srifa
lb/south/tibnin                  city      33.19   35.41 | تبنين | Tibnin, Tebnine | Tebnine
lb/south/marwahin                city      33.11   35.28 | مروحين | Marwahin | Marwahine
lb/south/alma-al-shaab           city      33.11   35.18 | علما الشعب | Alma al-Shaab | Alma el-Chaab
lb/south/ghaziyeh                city      33.52   35.37 | ~الغازية | Ghaziyeh, al-Ghaziyah | Ghaziyé
lb/south/jibsheet                city      33.37   35.43 | جبشيت | Jibsheet, Jibchit | Jibchit
lb/south/kfar-tebnit             city      33.35   35.51 | كفرتبنيت, كفر تبنيت | Kfar Tebnit | Kfar Tebnit
lb/south/ain-qana                city      33.44   35.49 | عين قانا | Ain Qana | Aïn Qana
lb/bekaa/younine                 city      34.08   36.28 | يونين | Younine | Younine
lb/bekaa/douris                  city      33.99   36.18 | دورس | Douris | Douris
lb/bekaa/nabi-chit               city      33.87   36.10 | النبي شيت | Nabi Chit, Nabi Sheet | Nabi Chit
lb/bekaa/rayak                   city      33.85   36.02 | رياق | Rayak | Rayak
lb/north/almat                   city      34.09   35.80 lb | ~علمات | Almat | Almat
lb/akkar/ain-yaaqoub             city      34.52   36.20 | عين يعقوب | Ain Yaaqoub, Ain Yaacoub | Aïn Yaacoub
lb/akkar/tleil                   city      34.60   36.03 | التليل | Tleil | Tleil
lb/chouf/barja                   city      33.65   35.45 | ~برجا | Barja | Barja
lb/chouf/joun                    city      33.58   35.46 | بلدة جون | ~Joun | ~Joun
ps/west-bank/tammun              city      32.28   35.38 | طمون | Tammun, Tamoun | Tammoun
ps/west-bank/burqin              city      32.45   35.26 | ~برقين | Burqin | Bourqine
ps/west-bank/silat-al-harithiya  city      32.51   35.23 | سيلة الحارثية, السيلة الحارثية | Silat al-Harithiya | Silat al-Harithiya
ps/west-bank/qusra               city      32.08   35.33 | ~قصرة | Qusra | Qousra
ps/west-bank/al-mughayyir        city      32.02   35.35 | ~المغير | al-Mughayyir, al-Mughayir | al-Mughayyir
ps/west-bank/sinjil              city      32.03   35.26 | ~سنجل | Sinjil | Sinjil
ps/west-bank/masafer-yatta       city      31.40   35.13 | مسافر يطا | Masafer Yatta | Masafer Yatta
ps/west-bank/biddu               city      31.83   35.15 | ~بدو | Biddu | Biddou
ps/west-bank/ein-al-sultan       district  31.87   35.44 | عين السلطان | Ein al-Sultan | Aïn al-Sultan
ps/west-bank/azzun               city      32.17   35.06 | ~عزون | Azzun | Azzoun
ps/gaza/central/masdar           city      31.42   34.40 | قرية المصدر | al-Musaddar, Al-Masdar village | al-Mussaddar
ps/gaza/north/izbat-beit-hanoun  district  31.55   34.53 | عزبة بيت حانون | Izbat Beit Hanoun | Ezbet Beit Hanoun
ps/gaza/north/atatra             district  31.57   34.47 | العطاطرة | Atatra | Atatra
iq/kirkuk/abbasi                 city      35.28   43.66 | ناحية العباسي | ~Abbasi | ~Abbassi
iq/salahuddin/yathrib            city      33.92   44.20 | ~يثرب, ناحية يثرب | Yathrib | Yathrib
iq/diyala/khan-bani-saad         city      33.57   44.54 | خان بني سعد | Khan Bani Saad, Khan Beni Saad | Khan Bani Saad
iq/diyala/rashad-village         city      34.05   44.80 | قرية الرشاد | al-Rashad village | al-Rachad
iq/nineveh/rabia                 city      36.80   42.10 | ~ربيعة | ~Rabia | ~Rabia
iq/dhi-qar/suq-al-shuyukh        city      30.89   46.47 | سوق الشيوخ | Suq al-Shuyukh, Souk al-Shuyukh | Souk al-Chouyoukh
iq/dhi-qar/batha                 city      31.00   45.90 | البطحاء | al-Batha | al-Batha
iq/kurdistan/amadiya             city      37.09   43.49 | العمادية, آميدي | Amadiya, Amedi | Amadiya
iq/kurdistan/perkhe              site      37.20   42.80 | منتجع برخ, مصيف برخ | Perkhe resort, Barakh resort | Perkhe
iq/kurdistan/darbandikhan        city      35.11   45.69 | دربندخان, دربنديخان | Darbandikhan | Darbandikhan
iq/kurdistan/chamchamal          city      35.53   44.83 | جمجمال | Chamchamal | Tchamtchamal
ye/dhale/maris                   city      13.85   44.72 ye | ~مريس, منطقة مريس | ~Maris, Mureis | ~Mariss
ye/dhale/damt                    city      14.08   44.66 ye | ~دمت | Damt | Damt
ye/taiz/bir-basha                district  13.57   43.98 | بير باشا | Bir Basha, Beir Basha | Bir Bacha
ye/taiz/jahmaliya                district  13.58   44.04 | الجحملية | Jahmaliya, Jahmiliya | Jahmaliya
ye/taiz/salah                    district  13.60   44.05 | مديرية صالة | Salah district, Salh district | ~Salah
ye/taiz/hawban                   district  13.60   44.07 | الحوبان | Hawban | Hawban
ye/taiz/jabal-habashy            city      13.52   43.85 | جبل حبشي | Jabal Habashi, Jabal Habashy | Jabal Habachi
ye/taiz/sabir                    city      13.52   44.02 | جبل صبر | Jabal Sabr, Saber Mountain | mont Sabr
ye/marib/jubah                   city      15.15   45.40 | الجوبة | Jubah | Jouba
ye/marib/raghwan                 city      15.75   45.10 | رغوان | Raghwan | Raghwane
ye/marib/rahabah                 city      15.20   45.20 | مديرية رحبة | Rahabah | Rahaba
ye/jawf/khabb                    city      16.60   45.20 | خب والشعف | Khabb wa al-Shaaf, Khab and Shaaf | Khabb wa ach-Chaaf
ye/jawf/maton                    city      16.25   44.60 | ~المتون | al-Maton, al-Matun | al-Matoun
ye/jawf/masloub                  city      16.20   44.70 | ~المصلوب | al-Masloub, Maslub | al-Masloub
ye/hajjah/kuaydina               city      16.05   43.25 | كعيدنة | Kuaydinah, Kuaidina | Kouaïdina
ye/hajjah/mustaba-market         city      16.23   43.24 | مديرية مستبأ السوق | Mastaba market | marché de Mastaba
ye/hodeidah/hali                 district  14.81   42.96 | مديرية الحالي | al-Hali district | al-Hali
ye/hodeidah/ad-dahi              city      15.22   43.06 | ~الضحي | ad-Dahi, al-Dhahi | ad-Dahi
ye/bayda/mukayras                city      13.95   45.68 | مكيراس | Mukayras | Moukayras
ye/bayda/zahir                   city      13.98   45.30 | ~الزاهر | az-Zahir, al-Zaher | az-Zahir
ye/shabwa/usaylan                city      15.05   45.75 | ~عسيلان | Usaylan, Usailan | Oussaylan
ye/abyan/mudiya                  city      13.93   46.08 | مودية | Mudiyah, Mudiya | Moudiya
ye/abyan/shuqra                  city      13.36   45.70 | ~شقرة | Shuqra, Shuqrah | Chouqra
ye/abyan/ahwar                   city      13.52   46.71 | أحور | Ahwar | Ahwar
ye/lahj/radfan                   city      13.55   44.85 ye | ردفان | Radfan | Radfan
ye/lahj/karsh                    city      13.42   44.45 ye | ~كرش | Karsh | Karch
ye/amran/harf-sufyan             city      16.23   44.07 ye | حرف سفيان | Harf Sufyan | Harf Soufyan
ye/dhamar/dhamar-community-college site      14.56   44.38 ye | كلية المجتمع بذمار | Dhamar community college | collège communautaire de Dhamar
`
