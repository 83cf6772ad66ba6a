/** Provinces and districts that reports name beside a town, and towns of theirs. */
export const PROVINCES = `
td/lac                         province    13.6     14.2 | ~البحيرة, إقليم البحيرة | ~Lac, Lac province | ~Lac
td/kanem                       province    14.8     15.4 | كانم | Kanem
td/ouaddai                     province    13.8     21.3 | وداي | Ouaddai, Ouaddaï, Waddai | Ouaddaï
td/sila                        province    12.1     21.6 | ~سيلا | ~Sila
td/wadi-fira                   province    14.9     21.9 | وادي فيرا | Wadi Fira
td/salamat                     province    11.0     20.5 | ~السلامات | Salamat
td/hadjer-lamis                province    12.8     16.3 | حجر لميس | Hadjer-Lamis
td/logone-oriental             province     8.3     16.3 | لوغون الشرقي | Logone Oriental
td/logone-occidental           province     8.7     15.9 | لوغون الغربي | Logone Occidental
td/mayo-kebbi                  province     9.9     15.0 | مايو كيبي | Mayo-Kebbi
td/moyen-chari                 province     9.0     18.0 | شاري الأوسط | Moyen-Chari, Middle Chari
td/tandjile                    province     9.6     16.6 | تانجيلي | Tandjile, Tandjilé | Tandjilé
td/guera                       province    11.5     18.2 | ~قيرا | Guera, Guéra | Guéra
td/borkou                      province    18.0     18.8 | بوركو | Borkou
td/ennedi                      province    17.5     22.5 | إنيدي | Ennedi
bf/sahel                       region      14.2     -0.3 | ~منطقة الساحل في بوركينا فاسو | Burkina Faso's Sahel, ~Sahel region | ~région du Sahel
bf/soum                        province    14.3     -1.3 bf/sahel | ~سوم | ~Soum | ~Soum
bf/seno                        province    14.0     -0.1 bf/sahel | ~سينو | Seno, Séno | Séno
bf/oudalan                     province    14.7     -0.4 bf/sahel | أودالان | Oudalan
bf/yagha                       province    13.4      0.6 bf/sahel | ياغا | Yagha
bf/yatenga                     province    13.6     -2.4 | ياتينغا | Yatenga
bf/loroum                      province    13.9     -2.1 | لوروم | Loroum
bf/sanmatenga                  province    13.4     -1.1 bf/centre-nord | سانماتينغا | Sanmatenga
bf/namentenga                  province    13.2     -0.4 bf/centre-nord | نامنتينغا | Namentenga
bf/kossi                       province    13.0     -3.8 bf/boucle-du-mouhoun | ~كوسي | ~Kossi
bf/gourma                      province    12.2      0.5 | ~غورما | ~Gourma
bf/komondjari                  province    12.8      0.7 | كومونجاري | Komondjari
bf/tapoa                       province    12.1      1.7 | ~تابوا | Tapoa
bf/boucle-du-mouhoun           province    12.6     -3.4 | بوكل دو موهون | Boucle du Mouhoun
bf/centre-nord                 province    13.3     -1.0 | الوسط الشمالي | Centre-Nord, Centre-North | Centre-Nord
ng/taraba                      province     8.0     10.8 | تارابا | Taraba
ng/niger-state                 province    10.0      6.0 | ولاية النيجر | Niger state | État du Niger
ng/kebbi                       province    11.5      4.2 | كيبي | Kebbi
ng/kogi                        province     7.8      6.7 | كوغي | Kogi
ng/nasarawa                    province     8.5      8.2 | ناساراوا | Nasarawa
ng/ebonyi                      province     6.2      8.1 | إيبوني | Ebonyi
ng/imo                         province     5.5      7.1 | ~إيمو | ~Imo
ng/anambra                     province     6.2      7.0 | أنامبرا | Anambra
ng/rivers                      province     4.8      6.9 | ولاية ريفرز | Rivers state | État de Rivers
ng/ondo                        province     7.0      5.0 | ~أوندو | ~Ondo
ng/edo                         province     6.6      5.9 | ~إيدو | ~Edo
ng/ekiti                       province     7.7      5.3 | إيكيتي | Ekiti
ng/oyo                         province     8.1      3.6 | ~أويو | ~Oyo
ng/kwara                       province     8.9      4.7 | كوارا | Kwara
ng/jigawa                      province    12.2      9.5 | جيغاوا | Jigawa
ng/enugu                       province     6.5      7.5 | إينوغو | Enugu
ng/cross-river                 province     5.8      8.5 | كروس ريفر | Cross River
cm/southwest                   province     5.0      9.3 | جنوب غرب الكاميرون | Southwest Cameroon | Sud-Ouest camerounais
cm/adamawa                     province     7.3     13.5 | ~أداماوا الكاميرونية | Adamawa Region | Adamaoua
cf/nana-grebizi                province     7.2     19.4 | نانا غريبيزي | Nana-Grebizi, Nana-Gribizi | Nana-Grébizi, Nana-Gribizi
cf/ouham                       province     7.0     17.7 | ~أوهام | Ouham
cf/ouham-pende                 province     7.0     16.2 | أوهام بيندي | Ouham-Pende, Ouham-Pendé | Ouham-Pendé
cf/ouaka                       province     6.3     20.7 | واكا | Ouaka
cf/haute-kotto                 province     7.3     22.9 | كوتو العليا | Haute-Kotto
cf/basse-kotto                 province     4.9     21.3 | كوتو السفلى | Basse-Kotto
cf/mbomou                      province     5.6     23.8 | مبومو | Mbomou
cf/haut-mbomou                 province     6.3     25.5 | مبومو العليا | Haut-Mbomou
cf/vakaga                      province     9.5     22.5 | فاكاغا | Vakaga
cf/bamingui-bangoran           province     8.3     20.2 | بامينغي بانغوران | Bamingui-Bangoran
cf/nana-mambere                province     5.7     15.8 | نانا مامبيري | Nana-Mambere, Nana-Mambéré | Nana-Mambéré
cf/lobaye                      province     4.0     17.5 | لوباي | Lobaye
cf/kemo                        province     5.8     19.4 | ~كيمو | ~Kemo, ~Kémo | ~Kémo
cf/ombella-mpoko               province     5.1     18.4 | أومبيلا مبوكو | Ombella-M'Poko
cf/bambari                     city        5.77    20.67 | بامباري | Bambari
cf/bangassou                   city        4.74    22.82 | بانغاسو | Bangassou
cf/bria                        city        6.54    21.98 | ~بريا | ~Bria
cf/kaga-bandoro                city         7.0    19.18 | كاغا باندورو | Kaga-Bandoro
cf/bossangoa                   city        6.49    17.45 | بوسانغوا | Bossangoa
cf/bouar                       city        5.94     15.6 | ~بوار | Bouar
cf/birao                       city       10.29    22.79 | بيراو | Birao
cd/tanganyika                  province    -6.5     28.0 | تنجانيقا, تنغانيقا | Tanganyika
cd/haut-uele                   province     3.5     28.5 | أويلي العليا | Haut-Uele, Haut-Uélé | Haut-Uélé
cd/bas-uele                    province     3.5     24.5 | أويلي السفلى | Bas-Uele, Bas-Uélé | Bas-Uélé
cd/tshopo                      province     0.5     25.0 | تشوبو | Tshopo
cd/maniema                     province    -3.0     26.0 | مانيما | Maniema
cd/mai-ndombe                  province    -2.5     18.5 | ماي ندومبي | Mai-Ndombe | Maï-Ndombe
cd/kwilu                       province    -5.0     18.8 | كويلو | Kwilu
cd/kwango                      province    -6.0     17.3 | كوانغو | Kwango
cd/haut-katanga                province   -10.5     27.5 | كاتانغا العليا | Haut-Katanga, Upper Katanga
cd/lualaba                     province   -10.5     24.8 | لوالابا | Lualaba
cd/mongala                     province     2.0     21.5 | مونغالا | Mongala
cd/kasai-central               province    -6.0     22.4 | كاساي الوسطى | Kasai-Central, Central Kasai | Kasaï-Central
cd/kasai-oriental              province    -6.2     23.6 | كاساي الشرقية | Kasai-Oriental, Eastern Kasai | Kasaï-Oriental
cd/kongo-central               province    -5.2     14.0 | كونغو الوسطى | Kongo Central, Kongo-Central
cd/ituri/djugu                 region      1.95     30.5 | جوغو | Djugu
cd/ituri/irumu                 region       1.4     29.9 | إيرومو | Irumu
cd/ituri/mambasa               region      1.36    29.05 | مامباسا | Mambasa
cd/ituri/mahagi                region       2.3    30.98 | ماهاغي | Mahagi
cd/north-kivu/walikale         region     -1.42    28.07 | واليكالي | Walikale
cd/north-kivu/lubero           region     -0.16    29.24 | لوبيرو | Lubero
cd/north-kivu/nyiragongo       region     -1.52    29.25 | نيراغونغو | Nyiragongo
cd/south-kivu/fizi             region      -4.3    28.94 | ~فيزي | ~Fizi
cd/south-kivu/kalehe           region      -2.1     28.9 | كاليهي | Kalehe
cd/south-kivu/mwenga           region     -3.04    28.43 | موينغا | Mwenga
ss/jonglei                     province     7.0     32.0 | جونقلي, جونغلي | Jonglei
ss/upper-nile                  province     9.9     32.7 | أعالي النيل | Upper Nile state, Upper Nile | Haut-Nil
ss/lakes                       province     6.8     29.8 | ولاية البحيرات | Lakes state | État des Lacs
ss/warrap                      province     8.0     28.6 | واراب | Warrap
ss/central-equatoria           province     4.7     31.0 | الاستوائية الوسطى | Central Equatoria | Équatoria-Central, Equatoria-Central
ss/eastern-equatoria           province     4.9     33.8 | شرق الاستوائية, الاستوائية الشرقية | Eastern Equatoria | Équatoria-Oriental
ss/western-equatoria           province     5.4     28.4 | غرب الاستوائية, الاستوائية الغربية | Western Equatoria | Équatoria-Occidental
ss/bahr-el-ghazal              province     8.5     26.5 | بحر الغزال | Bahr el Ghazal, Bahr el-Ghazal
ss/pibor                       city         6.8    33.13 | بيبور | Pibor
et/sidama                      province     6.7     38.5 | سيداما | Sidama
et/wollega                     region       9.1     36.5 | وولغا, وليغا | Wollega, Welega, Wellega
et/metekel                     region      10.8     35.8 | ميتيكل, متكل | Metekel
et/north-shewa                 region      10.0     39.6 | شمال شيوا | North Shewa
et/gofa                        region       6.3     36.9 | ~غوفا | ~Gofa
so/gedo                        province     3.0     42.2 | ~غدو, ~جدو | Gedo
so/bay                         province     2.5     43.5 | ~باي | Bay region | région de Bay
so/bakool                      province     4.2     43.8 | بكول | Bakool
so/hiran                       province     4.3     45.3 | هيران | Hiran, Hiraan
so/middle-shabelle             province     2.9     45.8 | شبيلي الوسطى | Middle Shabelle | Moyen-Shabelle
so/galgadud                    province     5.2     46.8 | غلغدود, جلجدود | Galgadud, Galgaduud
so/mudug                       province     6.6     48.0 | ~مدق, ~مدغ | Mudug
so/lower-juba                  province    -0.2     42.0 | جوبا السفلى | Lower Juba | Bas-Juba
so/middle-juba                 province     1.1     42.6 | جوبا الوسطى | Middle Juba | Moyen-Juba
so/galmudug                    province     6.0     47.0 | غلمدغ, جلمدغ | Galmudug
so/hirshabelle                 province     3.3     45.6 | هيرشبيلي | Hirshabelle
so/sool                        province     8.3     47.8 | ~سول الصومالية | ~Sool
so/bari                        province    10.5     50.0 | ~بري | Bari region | région de Bari
ke/wajir                       city        1.75    40.06 | وجير | Wajir
ke/turkana                     province     3.5     35.8 | توركانا | Turkana
ke/baringo                     province     0.6     35.9 | بارينغو | Baringo
ke/tana-river                  province    -1.5     39.5 | تانا ريفر | Tana River
mz/nampula                     province   -15.1     39.3 | نامبولا | Nampula
mz/sofala                      province   -19.0     34.8 | سوفالا | Sofala
mz/niassa                      province   -13.0     36.5 | نياسا | Niassa
mz/manica                      province   -19.0     33.4 | مانيكا | Manica
mz/zambezia                    province   -16.8     37.0 | زامبيزيا | Zambezia, Zambézia | Zambézie
mz/inhambane                   province   -23.0     34.5 | إنهامباني | Inhambane
mz/sofala/beira                city      -19.84    34.84 | ~بيرا | Beira
mz/cabo-delgado/pemba          city      -12.97    40.52 | ~بيمبا | ~Pemba
mz/cabo-delgado/macomia        city      -12.24    40.13 | ماكوميا | Macomia
mz/cabo-delgado/mueda          city      -11.67    39.56 | مويدا | Mueda
mz/cabo-delgado/muidumbe       city       -11.8     39.8 | مويدومبي | Muidumbe
mz/cabo-delgado/nangade        city       -11.1     39.7 | نانغادي | Nangade
mz/cabo-delgado/quissanga      city      -12.42    40.48 | كيسانغا | Quissanga
mz/cabo-delgado/ancuabe        city       -13.0    39.85 | أنكوابي | Ancuabe
mz/cabo-delgado/chiure         city      -13.42    39.82 | شيوري | Chiure, Chiúre | Chiure
ir/kermanshah-province         province    34.4     46.7 | محافظة كرمانشاه | Kermanshah province | province de Kermanshah
ir/hormozgan                   province    27.2     56.3 | هرمزغان, هرمزكان | Hormozgan
ir/lorestan                    province    33.5     48.4 | لرستان, لورستان | Lorestan
ir/ilam                        province    33.5     46.4 | ~إيلام, ~عيلام | ~Ilam
ir/khuzestan                   province    31.4     49.0 | خوزستان | Khuzestan | Khouzestan, Khouzistan
ir/west-azerbaijan             province    37.5     45.0 | أذربيجان الغربية | West Azerbaijan | Azerbaïdjan occidental
ir/east-azerbaijan             province    37.9     46.7 | أذربيجان الشرقية | East Azerbaijan | Azerbaïdjan oriental
ir/gilan                       province    37.2     49.5 | ~غيلان, ~جيلان | ~Gilan
ir/mazandaran                  province    36.4     52.4 | مازندران | Mazandaran
ir/golestan                    province    37.2     55.1 | غلستان, كلستان | Golestan
ir/south-khorasan              province    32.8     59.1 | خراسان الجنوبية | South Khorasan | Khorassan du Sud
ir/razavi-khorasan             province    35.5     59.2 | خراسان رضوي | Razavi Khorasan, Khorasan Razavi
pk/balochistan/kech            region      26.0     63.0 | ~كيتش | Kech
pk/balochistan/awaran          region     26.45     65.2 | أواران | Awaran
pk/balochistan/bolan           region      29.4     67.6 | بولان | Bolan
pk/balochistan/panjgur         region     26.97     64.1 | بنجغور, بانجغور | Panjgur
pk/balochistan/harnai          region      30.1    67.94 | هرناي | Harnai
pk/balochistan/kalat           region     29.03     66.6 | ~قلات الباكستانية | Kalat
pk/balochistan/nushki          region     29.55     66.0 | نوشكي | Nushki
pk/balochistan/dera-bugti      region      29.0     69.2 | ديرا بوغتي | Dera Bugti
pk/kp/lakki-marwat             region      32.6     70.9 | لاكي مروات | Lakki Marwat
pk/kp/tank                     region      32.2     70.4 | ~تانك | ~Tank
pk/kp/dir                      region      35.2     71.9 | ~دير العليا | Upper Dir, Lower Dir
pk/kp/buner                    region      34.5     72.5 | بونير | Buner
pk/kp/shangla                  region      34.9     72.7 | شانغلا | Shangla
pk/kp/mansehra                 region      34.6     73.3 | مانسهرا | Mansehra
pk/kp/mohmand                  region      34.5     71.3 | مهمند, مومند | Mohmand
pk/gilgit-baltistan            province    35.8     74.9 | غلغت بلتستان, جيلجيت بالتستان | Gilgit-Baltistan
in/kashmir/shopian             city       33.72    74.83 | شوبيان | Shopian
in/kashmir/kulgam              city       33.64    75.02 | كولغام | Kulgam
in/kashmir/kupwara             city       34.53    74.26 | كوبوارا | Kupwara
in/kashmir/poonch              city       33.77     74.1 | ~بونش | Poonch
in/kashmir/rajouri             city       33.38     74.3 | راجوري | Rajouri
in/kerala                      province    10.5     76.4 | كيرالا, كيرلا | Kerala
in/gujarat                     province    22.5     71.5 | غوجارات | Gujarat | Gujarat, Goudjerat
in/maharashtra                 province    19.5     75.5 | ماهاراشترا | Maharashtra
in/karnataka                   province    14.5     75.7 | كارناتاكا | Karnataka
in/tamil-nadu                  province    11.0     78.5 | تاميل نادو | Tamil Nadu
in/andhra-pradesh              province    15.9     79.7 | أندرا براديش | Andhra Pradesh
in/telangana                   province    17.9     79.0 | تيلانغانا | Telangana
in/uttarakhand                 province    30.1     79.2 | أوتاراخاند | Uttarakhand
in/himachal-pradesh            province    31.9     77.3 | هيماشال براديش | Himachal Pradesh
in/rajasthan                   province    26.6     73.8 | راجستان | Rajasthan
in/madhya-pradesh              province    23.5     78.5 | ماديا براديش | Madhya Pradesh
in/haryana                     province    29.1     76.3 | هاريانا | Haryana
in/meghalaya                   province    25.5     91.3 | ميغالايا | Meghalaya
in/mizoram                     province    23.3     92.8 | ميزورام | Mizoram
in/sikkim                      province    27.5     88.5 | سيكيم | Sikkim
mm/magway                      province    20.3     94.6 | ماغوي, ماغواي | Magway, Magwe
mm/bago                        province    18.3     96.4 | باغو | Bago
mm/ayeyarwady                  province    16.9     95.2 | إيراوادي | Ayeyarwady, Irrawaddy Region | Irrawaddy
mm/tanintharyi                 province    12.5     98.9 | تانينثاري | Tanintharyi
mm/shan/lashio                 city       22.94    97.75 | لاشيو | Lashio
mm/kayin/myawaddy              city       16.69    98.51 | مياوادي | Myawaddy
mm/kayah/loikaw                city       19.68    97.21 | لويكاو | Loikaw
mm/kachin/hpakant              city       25.61    96.31 | هباكانت | Hpakant
mm/kachin/myitkyina            city       25.38     97.4 | ميتكيينا | Myitkyina
bd/chittagong                  city       22.34    91.83 | شيتاغونغ, تشيتاغونغ | Chittagong, Chattogram | Chittagong
bd/sylhet                      city        24.9    91.87 | سيلهت | Sylhet
np/gorkha                      province    28.2     84.7 | غوركا | ~Gorkha
np/sindhupalchok               province    27.9     85.7 | سندوبالتشوك | Sindhupalchok, Sindhupalchowk
np/jajarkot                    province    28.8     82.2 | جاجاركوت | Jajarkot
id/lombok                      region      -8.6    116.3 | لومبوك | Lombok
id/java                        region      -7.3    110.0 | جزيرة جاوا, ~جاوا, ~جاوة | ~Java
id/java/west                   province    -6.9    107.6 | جاوا الغربية, جاوة الغربية | West Java | Java occidental
id/java/east                   province    -7.7    112.7 | جاوا الشرقية, جاوة الشرقية | East Java | Java oriental
id/java/central                province    -7.2    110.1 | جاوا الوسطى, جاوة الوسطى | Central Java | Java central
id/sumatra                     region      -0.5    101.5 | سومطرة, سومطره | Sumatra
id/sumatra/west                province    -0.7    100.6 | سومطرة الغربية | West Sumatra | Sumatra occidental
id/sumatra/north               province     2.1     99.1 | سومطرة الشمالية | North Sumatra | Sumatra du Nord
id/cianjur                     city       -6.82   107.14 | سيانجور | Cianjur
ph/leyte                       province    10.9    124.8 | ~ليتي | ~Leyte
ph/cebu                        province    10.3    123.9 | سيبو | Cebu
ph/luzon                       region      16.0    121.0 | لوزون | Luzon | Luçon
ph/lanao-del-sur               province     7.8    124.3 | لاناو ديل سور | Lanao del Sur
ph/samar                       province    11.8    125.0 | ~سامار | ~Samar
ph/nueva-vizcaya               province    16.3    121.2 | نويفا فيزكايا | Nueva Vizcaya
ph/batangas                    province    13.9    121.0 | باتانغاس | Batangas
ph/catanduanes                 province    13.8    124.2 | كاتاندوانيس | Catanduanes
cn/sichuan                     province    30.6    102.7 | سيتشوان, سيشوان | Sichuan
cn/yunnan                      province    25.0    101.5 | يونان الصينية, ~يونان | Yunnan
cn/gansu                       province    36.0    104.0 | قانسو, غانسو | Gansu
cn/qinghai                     province    35.5     96.0 | تشينغهاي | Qinghai
cn/tibet                       province    31.5     88.0 | التبت, ~تبت | Tibet
cn/henan                       province    33.9    113.6 | خنان, هينان | Henan
cn/guizhou                     province    26.8    106.9 | قويتشو, غويتشو | Guizhou
cn/guangdong                   province    23.3    113.4 | قوانغدونغ, غوانغدونغ | Guangdong
cn/hebei                       province    38.0    114.9 | ~خبي, ~هيبي | Hebei
vn/quang-nam                   province    15.6    108.0 | كوانغ نام | Quang Nam
ma/al-haouz                    province    31.3     -8.0 | إقليم الحوز, ~الحوز | Al Haouz, al-Haouz | Al Haouz
ma/taroudant                   city       30.47    -8.88 | تارودانت | Taroudant
ma/chichaoua                   city       31.54    -8.76 | شيشاوة | Chichaoua
ma/safi                        city        32.3    -9.24 | ~آسفي | ~Safi
ma/agadir                      city       30.42     -9.6 | أغادير, أكادير | Agadir
ht/artibonite                  province    19.3    -72.6 | أرتيبونيت | Artibonite
ht/les-cayes                   city        18.2   -73.75 | لي كاي, ليه كاي | Les Cayes
ht/cite-soleil                 district   18.58   -72.33 | سيتي سولاي | Cite Soleil, Cité Soleil | Cité Soleil
ht/pont-sonde                  city       19.15   -72.61 | بون سوندي | Pont-Sonde, Pont-Sondé | Pont-Sondé
co/choco                       province     6.0    -77.0 | تشوكو | Choco, Chocó | Chocó
co/narino                      province     1.5    -78.0 | نارينيو | Narino, Nariño | Nariño
co/caqueta                     province     1.0    -74.5 | كاكيتا | Caqueta, Caquetá | Caqueta
co/guaviare                    province     2.0    -72.5 | غوافياري | Guaviare
co/putumayo                    province     0.5    -76.0 | بوتومايو | Putumayo
co/valle-del-cauca             province     3.9    -76.5 | فاليي ديل كاوكا | Valle del Cauca
mx/guerrero                    province    17.6   -100.0 | ولاية غيريرو | Guerrero state | État de Guerrero
mx/michoacan                   province    19.2   -101.9 | ميتشواكان | Michoacan, Michoacán | Michoacan
mx/sinaloa                     province    25.0   -107.5 | سينالوا | Sinaloa
mx/oaxaca                      province    17.0    -96.5 | أواكساكا | Oaxaca
mx/chiapas                     province    16.5    -92.5 | تشياباس | Chiapas
mx/guanajuato                  province    21.0   -101.3 | غواناخواتو | Guanajuato
mx/tamaulipas                  province    24.3    -98.6 | تاماوليباس | Tamaulipas
mx/jalisco                     province    20.6   -103.7 | خاليسكو | Jalisco
mx/veracruz                    province    19.3    -96.5 | فيراكروز | Veracruz
ec/manabi                      province    -0.9    -80.1 | مانابي | Manabi, Manabí | Manabi
ec/esmeraldas                  province     0.9    -79.3 | إسميرالداس | Esmeraldas
ec/guayas                      province    -2.0    -79.9 | غواياس | Guayas
ec/guayaquil                   city       -2.19   -79.89 | غواياكيل | Guayaquil
ua/sumy-oblast                 province    51.0     34.0 | مقاطعة سومي, منطقة سومي | Sumy oblast, Sumy region | région de Soumy
ua/chernihiv-oblast            province    51.3     32.0 | مقاطعة تشيرنيهيف, منطقة تشيرنيهيف | Chernihiv oblast, Chernihiv region | région de Tchernihiv
ua/donetsk/kurakhove           city       47.99    37.28 | كوراخوفه, كوراخوفي | Kurakhove | Kourakhove
ua/donetsk/myrnohrad           city       48.29    37.26 | ميرنوغراد | Myrnohrad, Mirnograd
ua/donetsk/druzhkivka          city       48.62    37.53 | دروجكيفكا | Druzhkivka | Droujkivka
ua/donetsk/siversk             city       48.87     38.1 | سيفيرسك | Siversk
ua/zaporizhzhia/huliaipole     city       47.66    36.26 | هوليايبوله | Huliaipole | Houliaïpole
ua/zaporizhzhia/orikhiv        city       47.57    35.78 | أوريخيف | Orikhiv
`
