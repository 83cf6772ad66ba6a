export const HORN_TOWNS = `
et/tigray/adwa                   city      14.16   38.89 | ~عدوة, ~أدوا | Adwa | Adoua
et/tigray/humera                 city      14.29   36.61 | ~حميرا | Humera | Humera
et/tigray/dedebit                city      14.10   37.70 | ديديبيت | Dedebit | Dedebit
et/tigray/mai-tsebri             city      13.58   38.14 | ماي تسيبري | Mai Tsebri | Mai Tsebri
et/tigray/alamata                city      12.42   39.56 | ألاماتا | Alamata | Alamata
et/tigray/maychew                city      12.79   39.54 | ماي تشيو | Maychew | Maychew
et/tigray/wukro                  city      13.79   39.60 | ووكرو | Wukro | Wukro
et/tigray/abiy-addi              city      13.62   39.00 | أبي أدي | Abiy Addi | Abiy Addi
et/tigray/dengelat               city      14.20   39.30 | دينغيلات | Dengelat | Dengelat
et/tigray/adi-daero              city      14.32   38.17 | أدي دايرو | Adi Daero | Adi Daero
et/amhara/kombolcha              city      11.08   39.74 | كومبولتشا | Kombolcha | Kombolcha
et/amhara/woldia                 city      11.83   39.60 | ولديا | Woldia, Weldiya | Woldia
et/amhara/kobo                   city      12.15   39.63 | ~كوبو | ~Kobo | ~Kobo
et/amhara/debre-tabor            city      11.85   38.02 | ديبري تابور | Debre Tabor | Debre Tabor
et/amhara/debark                 city      13.16   37.90 | ديبارك | Debark | Debark
et/amhara/merawi                 city      11.41   37.16 | ميراوي | Merawi | Merawi
et/amhara/finote-selam           city      10.70   37.27 | فينوتي سيلام | Finote Selam | Finote Selam
et/amhara/chenna                 city      13.00   37.80 | تشينا تكلهايمانوت | Chenna Teklehaymanot | Chenna Teklehaymanot
et/amhara/ataye                  city      10.35   39.95 | أتاي | ~Ataye | ~Ataye
et/amhara/debre-birhan           city       9.68   39.53 | ديبري برهان | Debre Birhan, Debre Berhan | Debre Berhan
et/amhara/gayint                 city      11.60   38.50 | غايينت | Gayint | Gayint
et/oromia/gimbi                  city       9.17   35.83 | غيمبي | Gimbi | Gimbi
et/oromia/tole                   city       9.05   36.20 | تولي كيبيلي | Tole Kebele | Tole Kebele
et/oromia/nekemte                city       9.09   36.55 | نيكيمتي, نقمتي | Nekemte | Nekemte
et/oromia/shashamane             city       7.20   38.60 | شاشاماني | Shashamane, Shashemene | Shashamane
et/oromia/adama                  city       8.54   39.27 | أداما, ناظرت | ~Adama, Nazret | ~Adama
et/oromia/dembi-dollo            city       8.53   34.80 | ديمبي دولو | Dembi Dollo, Dembidolo | Dembi Dollo
et/oromia/gawa-qanqa             city       8.50   35.20 | غاوا قانقا | Gawa Qanqa | Gawa Qanqa
et/oromia/bule-hora              city       5.63   38.25 | بولي هورا | Bule Hora | Bule Hora
et/oromia/horo-guduru            city       9.60   37.10 | هورو غودورو | Horo Guduru | Horo Guduru
et/oromia/kiramu                 city       9.90   36.85 | كيرامو | Kiramu, Kiremu | Kiramu
et/benishangul/assosa            city      10.07   34.53 | أسوسا | Assosa, Asosa | Assosa
et/metekel/bulen                 city      10.60   36.10 | بولين | ~Bulen | ~Bulen
et/metekel/gilgil-beles          city      11.17   36.34 | غيلغيل بيليس | Gilgil Beles | Gilgil Beles
et/afar/semera                   city      11.79   41.01 | سيميرا | Semera | Semera
et/afar/galicoma                 city      12.00   40.30 | غاليكوما | Galikoma, Galicoma | Galicoma
et/afar/berahle                  city      13.87   40.02 | بيراهلي | Berahle | Berahle
et/afar/mille                    city      11.42   40.76 | ~ميلي | ~Mille | ~Mille
et/somali/jijiga                 city       9.35   42.80 | جيجيغا, جكجكا | Jijiga | Djidjiga
et/somali/gode                   city       5.95   43.45 | قودي, غودي | ~Gode | ~Gode
et/somali/moyale                 city       3.53   39.05 | مويالي | Moyale | Moyale
et/gofa/geze-gofa                city       6.20   36.90 | غيزي غوفا | Geze Gofa | Geze Gofa
et/sidama/hawassa                city       7.06   38.48 | هواسا, أواسا | Hawassa, Awassa | Hawassa, Awassa
so/hiran/buloburde               city       3.85   45.57 | بولو بردي, بولوبردي | Bulo Burte, Buloburde, Bulo Burde | Buloburde
so/hiran/mahas                   city       4.40   46.10 | محاس, محاص | Mahas | Mahas
so/hiran/mataban                 city       5.20   45.53 | متبان | Mataban | Mataban
so/middle-shabelle/cadale        city       2.76   46.32 | ~عدلي, عدالي | Adale, Cadale | Adale
so/middle-shabelle/balcad        city       2.36   45.39 | بلعد | Balcad
so/middle-shabelle/adan-yabal    city       3.80   46.26 | آدن يبال | Adan Yabal, Adan Yabaal | Adan Yabal
so/lower-shabelle/barawe         city       1.11   44.03 | براوة, براوي | Barawe, Baraawe, Brava | Barawe
so/lower-shabelle/qoryoley       city       1.79   44.53 | قوريولي | Qoryoley, Qoryooley | Qoryoley
so/lower-shabelle/bulo-mareer    city       1.63   44.53 | بولو مرير, بولو مارير, بولومرير | Bulo Marer, Bulo Mareer, Buulo Mareer | Bulo Marer
so/lower-shabelle/janale         city       1.81   44.69 | جنالي | Janale, Janaale | Janale
so/lower-shabelle/leego          city       2.72   44.50 | ~ليغو | Leego | Leego
so/lower-shabelle/el-salini      city       2.50   44.80 | عيل ساليني | El Salini, El-Salindi | El Salini
so/bay/dinsoor                   city       2.41   42.98 | دينسور | Dinsoor, Diinsoor | Dinsoor
so/bay/bur-hakaba                city       2.78   44.08 | بور هكبة, بورهكبا | Bur Hakaba, Burhakaba | Bur Hakaba
so/bakool/hudur                  city       4.12   43.89 | ~حدر | ~Hudur, Xudur | ~Hudur
so/bakool/wajid                  city       3.81   43.25 | ~واجد | ~Wajid | ~Wajid
so/gedo/garbahaarey              city       3.33   42.22 | غربهاري, جربهاري | Garbaharey, Garbahaarey | Garbaharey
so/gedo/luuq                     city       3.80   42.54 | ~لوق | Luuq, Luq | Luuq
so/lower-juba/kolbiyow           city      -0.90   41.20 | كولبيو | Kolbiyow, Kulbiyow | Kolbiyow
so/lower-juba/afmadow            city       0.51   42.07 | أفمدو | Afmadow | Afmadow
so/lower-juba/dhobley            city       0.41   41.01 | دوبلي | Dhobley | Dhobley
so/lower-juba/gaduud             city      -0.30   42.20 | ~غدود | Gaduud | Gaduud
so/middle-juba/jilib             city       0.49   42.78 | ~جلب | Jilib | Jilib
so/middle-juba/buale             city       1.07   42.60 | بوالي | Bu'ale, Bu'aale | Buale
so/middle-juba/jamame            city       0.07   42.75 | جمامي | Jamame, Jamaame | Jamame
so/galgadud/guriel               city       5.30   45.88 | جوريل, غوريعيل | Guriel, Guriceel, Guri-El | Guriel
so/galgadud/el-bur               city       4.69   46.62 | عيل بور | El Bur, El Buur | El Bur
so/galgadud/el-dher              city       3.85   47.19 | عيل طير | El Dher, El-Dheer | El Dher
so/galgadud/osweyn               city       5.00   46.60 | أوسوين | Osweyn | Osweyn
so/mudug/hobyo                   city       5.35   48.53 | هوبيو, حوبيو | Hobyo | Hobyo
so/mudug/harardhere              city       4.65   47.86 | حررطيري | Harardhere, Xarardheere | Harardhere
so/bari/galgala                  city      10.99   49.05 | جلجلا | Galgala | Galgala
so/puntland/garowe               city       8.41   48.48 | غروي, جروي | Garowe | Garowe
so/banaadir/dayniile             district   2.08   45.29 so | دينيلي | Dayniile, Deynile | Deynile
et/jimma                         city       7.67   36.83 | جيما | Jimma | Jimma
`
