export const SAHEL = `
ml/gao/bourem                    city      16.95   -0.35 | بوريم | Bourem | Bourem
ml/gao/tessit                    city      15.18    0.36 | تيسيت | Tessit | Tessit
ml/gao/labbezanga                city      14.96    0.70 | لابيزانغا | Labbezanga | Labbézanga
ml/gao/tarkint                   city      17.43    0.18 | تاركينت | Tarkint | Tarkint
ml/gao/djebock                   city      16.32    0.33 | جيبوك | Djebock | Djebock
ml/gao/talataye                  city      16.53    1.48 | تالاتاي | Talataye | Talataye
ml/gao/ouattagouna               city      15.18    0.72 | واتاغونا | Ouattagouna | Ouattagouna
ml/kidal/aguelhok                city      19.46    0.86 | أغيلهوك | Aguelhok | Aguelhok
ml/kidal/anefis                  city      18.04    0.60 | أنفيس | Anefis | Anéfis
ml/menaka/anderamboukane         city      15.42    3.02 | أندرامبوكان | Anderamboukane | Andéramboukane
ml/menaka/indelimane             city      15.96    1.57 | إنديليمان, إندليمان | Indelimane | Indelimane
ml/menaka/tidermene              city      17.03    2.12 | تيدرمين | Tidermene | Tidermène
ml/timbuktu/goundam              city      16.41   -3.67 | غوندام | Goundam | Goundam
ml/timbuktu/niafunke             city      15.93   -3.99 | نيافونكي | Niafunke | Niafunké
ml/timbuktu/gourma-rharous       city      16.88   -1.93 | غورما راروس | Gourma-Rharous | Gourma-Rharous
ml/timbuktu/lere                 city      15.71   -4.91 | ~ليري | ~Lere | Léré
ml/timbuktu/ber                  city      16.84   -2.52 | ~بير | ~Ber | ~Ber
ml/timbuktu/soumpi               city      15.83   -4.31 | سومبي | Soumpi | Soumpi
ml/timbuktu/taoudenni            city      22.67   -3.98 | تاودني | Taoudenni, Taoudeni | Taoudéni
ml/mopti/bankass                 city      14.07   -3.51 | بانكاس | Bankass | Bankass
ml/mopti/djenne                  city      13.91   -4.56 | ~جني, مدينة جني | Djenne | Djenné
ml/mopti/tenenkou                city      14.46   -4.92 | تينينكو | Tenenkou | Ténenkou
ml/mopti/youwarou                city      15.37   -4.26 | يووارو | Youwarou | Youwarou
ml/mopti/sevare                  city      14.53   -4.10 | سيفاري | Sevare | Sévaré
ml/mopti/hombori                 city      15.28   -1.70 | هومبوري | Hombori | Hombori
ml/mopti/boni                    city      15.07   -2.22 | ~بوني | ~Boni | ~Boni
ml/mopti/mondoro                 city      14.67   -1.95 | موندورو | Mondoro | Mondoro
ml/mopti/sangha                  city      14.47   -3.31 | ~سانغا | ~Sangha | ~Sangha
ml/mopti/sobane-da               city      14.49   -3.18 | سوبان دا, سوباني دا, سوبامي دا | Sobane Da, Sobame Da | Sobane Da, Sobame Da
ml/mopti/diallassagou            city      13.74   -3.63 | ديالاساغو | Diallassagou | Diallassagou
ml/mopti/songho                  city      14.41   -3.70 | سونغو | Songho | Songho
ml/mopti/dioura                  city      14.83   -5.25 | ديورا | Dioura | Dioura
ml/mopti/konna                   city      14.95   -3.89 | ~كونا | Konna | Konna
ml/mopti/djiguibombo             city      14.29   -3.64 | جيغيبومبو | Djiguibombo | Djiguibombo
ml/segou/niono                   city      14.25   -5.99 | نيونو | Niono | Niono
ml/segou/nampala                 city      15.28   -5.55 | نامبالا | Nampala | Nampala
ml/segou/farabougou              city      14.62   -6.04 | فارابوغو | Farabougou | Farabougou
ml/segou/diabaly                 city      14.69   -6.01 | ديابالي | Diabaly | Diabaly
ml/segou/macina                  city      13.96   -5.36 | ماسينا | Macina | Macina
ml/koulikoro/nara                city      15.17   -7.29 ml | ~نارا | ~Nara | ~Nara
ml/kati                          city      12.74   -8.07 | ~كاتي | Kati | Kati
ml/kayes/kayes                   city      14.45  -11.44 ml | ~كايس | Kayes | Kayes
ml/kayes/nioro                   city      15.23   -9.59 ml | نيورو | Nioro du Sahel, Nioro | Nioro du Sahel, Nioro
ml/sikasso/koutiala              city      12.39   -5.47 ml | كوتيالا | Koutiala | Koutiala
bf/soum/nassoumbou               city      14.24   -1.92 | ناسومبو | Nassoumbou | Nassoumbou
bf/soum/baraboule                city      14.21   -1.86 | بارابولي | Baraboule | Baraboulé
bf/soum/tongomayel               city      14.06   -1.47 | تونغومايل | Tongomayel | Tongomayel
bf/oudalan/gorom-gorom           city      14.44   -0.23 | غوروم غوروم | Gorom-Gorom | Gorom-Gorom
bf/oudalan/markoye               city      14.64    0.06 | ماركوي | Markoye | Markoye
bf/oudalan/deou                  city      14.60   -0.72 | ~ديو | ~Deou | Déou
bf/oudalan/tin-akoff             city      14.97   -0.16 | تين أكوف | Tin-Akoff | Tin-Akoff
bf/seno/bani                     city      13.72   -0.17 | ~باني | ~Bani | ~Bani
bf/yagha/sebba                   city      13.44    0.53 | ~سيبا | Sebba | Sebba
bf/yagha/mansila                 city      13.15    0.63 | مانسيلا | ~Mansila | ~Mansila
bf/yagha/tankougounadie          city      13.45    0.66 | تانكوغونادي | Tankougounadie | Tankougounadié
bf/sanmatenga/foube              city      13.54   -0.93 | فوبي | Foube | Foubé
bf/sanmatenga/pensa              city      13.66   -0.81 | ~بينسا | ~Pensa | ~Pensa
bf/sanmatenga/pissila            city      13.17   -0.82 | بيسيلا | Pissila | Pissila
bf/namentenga/boulsa             city      12.66   -0.57 | بولسا | Boulsa | Boulsa
bf/namentenga/tougouri           city      13.31   -0.51 | توغوري | Tougouri | Tougouri
bf/namentenga/yalgo              city      13.58   -0.27 | يالغو | Yalgo | Yalgo
bf/centre-nord/kongoussi         city      13.33   -1.53 | كونغوسي | Kongoussi | Kongoussi
bf/centre-nord/bourzanga         city      13.68   -1.55 | بورزانغا | Bourzanga | Bourzanga
bf/yatenga/ouahigouya            city      13.58   -2.42 | واهيغويا | Ouahigouya | Ouahigouya
bf/yatenga/barga                 city      13.83   -2.37 | ~بارغا | ~Barga | ~Barga
bf/yatenga/thiou                 city      13.82   -2.66 | ~ثيو | ~Thiou | ~Thiou
bf/loroum/titao                  city      13.77   -2.07 | تيتاو | Titao | Titao
bf/kossi/djibasso                city      13.12   -4.16 | جيباسو | Djibasso | Djibasso
bf/boucle-du-mouhoun/dedougou    city      12.46   -3.46 | ديدوغو | Dedougou | Dédougou
bf/boucle-du-mouhoun/tougan      city      13.07   -3.07 | توغان | Tougan | Tougan
bf/boucle-du-mouhoun/solenzo     city      12.18   -4.08 | سولينزو | Solenzo | Solenzo
bf/gourma/matiacoali             city      12.36    1.04 | ماتياكوالي | Matiacoali | Matiacoali
bf/komondjari/gayeri             city      12.65    0.49 | غاييري | Gayeri | Gayéri
bf/komondjari/foutouri           city      13.02    0.88 | فوتوري | Foutouri | Foutouri
bf/tapoa/kantchari               city      12.48    1.52 | كانتشاري | Kantchari | Kantchari
bf/tapoa/partiaga                city      11.93    1.75 | بارتياغا | Partiaga | Partiaga
bf/pama                          city      11.25    0.71 | ~باما | ~Pama | ~Pama
bf/koulpelogo                    city      11.20    0.30 | كولبيلوغو | Koulpelogo | Koulpélogo
bf/djigoue                       city      10.06   -3.75 | جيغوي | Djigoue | Djigoué
ne/tillaberi/ayorou              city      14.73    0.92 | أيورو | Ayorou, Ayerou | Ayorou, Ayérou
ne/tillaberi/banibangou          city      15.04    2.70 | بانيبانغو, باني بانغو | Banibangou, Bani-Bangou | Banibangou, Bani-Bangou
ne/tillaberi/abala               city      14.93    3.43 | ~أبالا | ~Abala | ~Abala
ne/tillaberi/ouallam             city      14.32    2.09 | ~والام | Ouallam | Ouallam
ne/tillaberi/torodi              city      13.11    1.80 | تورودي | Torodi | Torodi
ne/tillaberi/tera                city      14.01    0.75 | ~تيرا | ~Tera | Téra
ne/tillaberi/gotheye             city      13.86    1.57 | غوتي, غوثي | Gotheye | Gothèye
ne/tillaberi/makalondi           city      12.84    1.69 | ماكالوندي | Makalondi | Makalondi
ne/tillaberi/bankilare           city      14.58    0.73 | بانكيلاري | Bankilare | Bankilaré
ne/tillaberi/fambita             city      14.54    0.98 | فامبيتا | Fambita | Fambita
ne/tillaberi/tchoma-bangou       city      14.83    2.43 | تشوما بانغو | Tchoma Bangou, Tchombangou | Tchoma Bangou, Tchombangou
ne/tillaberi/darey-dey           city      15.13    2.85 | داري داي | Darey-Dey, Darey-Daye | Darey-Dey, Darey-Daye
ne/tillaberi/samira              site      13.97    1.18 | ~سميرة | ~Samira | ~Samira
ne/tahoua/tassara                city      16.81    5.65 | تاسارا | Tassara | Tassara
ne/tahoua/tillia                 city      16.13    4.78 | تيليا | Tillia | Tillia
ne/tahoua/tazalit                city      16.20    4.20 | تازاليت | Tazalit | Tazalit
ne/tahoua/telemces               city      15.57    4.75 | تيليمسيس | Telemces | Télemcès
ne/diffa/nguigmi                 city      14.25   13.11 | نغيغمي | N'guigmi | N'guigmi
ne/diffa/toumour                 city      13.67   13.12 | تومور | Toumour | Toumour
ne/diffa/chetimari               city      13.19   12.42 | شيتيماري | Chetimari | Chétimari
ne/diffa/maine-soroa             city      13.21   12.03 | ماين سوروا | Maine-Soroa | Maïné-Soroa
ne/dosso/gaya                    city      11.88    3.45 ne | ~غايا | ~Gaya | ~Gaya
ne/dosso/doutchi                 city      13.64    4.03 ne | دوغوندوتشي | Dogondoutchi | Dogondoutchi
ne/maradi/madarounfa             city      13.31    7.16 | مادارونفا | Madarounfa | Madarounfa
ne/agadez/assamaka               city      19.35    5.77 | أساماكا | Assamaka | Assamaka
ng/borno/damboa                  city      11.16   12.76 | دامبوا | Damboa | Damboa
ng/borno/gubio                   city      12.50   12.78 | غوبيو | Gubio | Gubio
ng/borno/magumeri                city      12.11   12.83 | ماغوميري | Magumeri | Magumeri
ng/borno/kukawa                  city      12.93   13.57 | كوكاوا | Kukawa | Kukawa
ng/borno/marte                   city      12.36   13.83 | ~مارتي | ~Marte | ~Marte
ng/borno/ngala                   city      12.34   14.18 | ~نغالا | ~Ngala | ~Ngala
ng/borno/banki                   city      11.28   14.14 | ~بانكي | ~Banki | ~Banki
ng/borno/kala-balge              city      12.20   14.40 | كالا بالجي | Kala Balge | Kala Balge
ng/borno/mafa                    city      11.92   13.60 | ~مافا | ~Mafa | ~Mafa
ng/borno/auno                    city      11.85   12.93 | ~أونو | Auno | Auno
ng/borno/benisheikh              city      11.81   12.49 | بينيشيخ, بني شيخ | Benisheikh, Beneshiekh | Benisheikh
ng/borno/gamboru                 city      12.37   14.21 | غامبورو | Gamboru, Gamboru Ngala | Gamboru
ng/yobe/geidam                   city      12.90   11.93 | غيدام | Geidam | Geidam
ng/yobe/tarmuwa                  city      12.30   11.90 | تارموا | Tarmuwa, Tarmua | Tarmuwa
ng/yobe/buni-yadi                city      11.27   12.00 | بوني يادي | Buni Yadi, Buni Gari | Buni Yadi
ng/adamawa/madagali              city      10.89   13.63 | ماداغالي | Madagali | Madagali
ng/adamawa/michika               city      10.62   13.39 | ميشيكا | Michika | Michika
ng/plateau/bokkos                city       9.30    8.99 | بوكوس | Bokkos | Bokkos
ng/plateau/barkin-ladi           city       9.53    8.90 | باركين لادي | Barkin Ladi | Barkin Ladi
ng/plateau/mangu                 city       9.52    9.10 | ~مانغو | ~Mangu | ~Mangu
ng/plateau/wase                  city       9.10    9.95 | ~واسي | ~Wase | ~Wase
ng/benue/yelewata                city       7.85    8.62 | يليواتا, يلواتا | Yelewata, Yelwata | Yelewata
ng/benue/gwer                    city       7.40    8.20 | ~غوير | Gwer West, Gwer | Gwer
ng/zamfara/anka                  city      12.11    5.93 | ~أنكا | ~Anka | ~Anka
ng/zamfara/maru                  city      12.33    6.40 | ~مارو | ~Maru | ~Maru
ng/zamfara/bukkuyum              city      12.14    5.47 | بوكويوم | Bukkuyum | Bukkuyum
ng/zamfara/tsafe                 city      11.96    6.92 | تسافي | Tsafe | Tsafe
ng/zamfara/shinkafi              city      13.07    6.51 | شينكافي | Shinkafi | Shinkafi
ng/zamfara/kaura-namoda          city      12.60    6.59 | كورا نامودا | Kaura Namoda | Kaura Namoda
ng/zamfara/talata-mafara         city      12.57    6.06 | تالاتا مافارا | Talata Mafara | Talata Mafara
ng/zamfara/jangebe               city      12.45    6.02 | جانغيبي | Jangebe | Jangebe
ng/kaduna/birnin-gwari           city      11.01    6.78 | بيرنين غواري | Birnin Gwari | Birnin Gwari
ng/kaduna/kajuru                 city      10.32    7.68 | كاجورو | Kajuru | Kajuru
ng/kaduna/kuriga                 city      10.60    6.90 | كوريغا | Kuriga | Kuriga
ng/kaduna/zangon-kataf           city       9.79    8.36 | زانغون كاتاف | Zangon Kataf | Zangon Kataf
ng/katsina/jibia                 city      13.10    7.23 | جيبيا | Jibia | Jibia
ng/katsina/batsari               city      12.75    7.24 | باتساري | Batsari | Batsari
ng/katsina/faskari               city      11.72    7.03 | فاسكاري | Faskari | Faskari
ng/katsina/funtua                city      11.52    7.31 | فونتوا | Funtua | Funtua
ng/sokoto/goronyo                city      13.44    5.68 | غورونيو | Goronyo | Goronyo
ng/sokoto/isa                    city      13.20    6.40 | ~عيسى | ~Isa | ~Isa
ng/sokoto/sabon-birni            city      13.55    6.33 | سابون بيرني | Sabon Birni | Sabon Birni
ng/niger-state/shiroro           city       9.97    6.83 | شيرورو | Shiroro | Shiroro
ng/niger-state/kagara            city      10.18    6.25 | كاغارا | Kagara | Kagara
ng/niger-state/papiri            city      10.60    4.70 | بابيري | Papiri | Papiri
ng/niger-state/mokwa             city       9.29    5.05 | موكوا | Mokwa | Mokwa
td/lac/bol                       city      13.46   14.71 | ~بول | ~Bol | ~Bol
td/lac/ngouboua                  city      13.60   14.30 | نغوبوا | Ngouboua | Ngouboua
td/sila/goz-beida                city      12.22   21.41 | قوز بيضة | Goz Beida | Goz Beïda
td/sila/koukou                   city      12.18   21.68 | كوكو أنقرانا | Koukou Angarana | Koukou Angarana
td/wadi-fira/iriba               city      15.12   22.25 | إيريبا, هيريبا | Iriba | Iriba
td/wadi-fira/guereda             city      14.51   22.08 | ~قريضة | Guereda | Guéréda
td/tibesti/miski                 city      19.00   17.90 | ~مسكي | Miski | Miski
td/tibesti/kouri-bougoudi        site      22.30   15.50 | كوري بوغودي, كوري بوقدي | Kouri Bougoudi | Kouri Bougoudi
td/logone-occidental/mandakao    city       8.50   15.80 | مانداكاو | Mandakao | Mandakao
td/chari/massaguet               city      12.48   15.44 td | ماساغيت | Massaguet | Massaguet
cm/far-north/amchide             city      11.23   14.13 | أمشيدي | Amchide | Amchidé
cm/far-north/kerawa              city      11.21   13.96 | كيراوا | Kerawa | Kerawa
cm/far-north/logone-birni        city      11.78   15.10 | لوغون بيرني | Logone-Birni | Logone-Birni
cm/far-north/mozogo              city      10.95   13.93 | موزوغو | Mozogo | Mozogo
cm/southwest/mamfe               city       5.75    9.31 | مامفي | Mamfe | Mamfé
cm/northwest/kumbo               city       6.21   10.68 | كومبو | Kumbo | Kumbo
`
