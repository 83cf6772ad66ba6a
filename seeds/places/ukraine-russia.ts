export const UKRAINE_RUSSIA = `
ua                            country     49.0     31.5 | أوكرانيا, اوكرانيا | Ukraine
ua/donbas                     region      48.3     38.2 | دونباس, إقليم دونباس | Donbas, Donbass | Donbass
ua/east                       region      48.5     37.8 | شرق أوكرانيا, شرقي أوكرانيا | eastern Ukraine | est de l'Ukraine
ua/south                      region      47.0     33.0 | جنوب أوكرانيا, جنوبي أوكرانيا | southern Ukraine | sud de l'Ukraine
ua/kyiv                       city       50.45    30.52 | كييف, العاصمة الأوكرانية | Kyiv, Kiev, Ukrainian capital | Kiev, Kyiv
ua/kyiv-oblast                province    50.2     30.4 | مقاطعة كييف, منطقة كييف | Kyiv oblast, Kyiv region | région de Kiev
ua/kyiv-oblast/bucha          city       50.55    30.22 | بوتشا | Bucha | Boutcha
ua/kyiv-oblast/irpin          city       50.52    30.25 | إربين, ايربين | Irpin | Irpine
ua/kyiv-oblast/hostomel       city       50.59    30.26 | هوستوميل | Hostomel, Gostomel
ua/kyiv-oblast/borodianka     city      50.645    29.93 | بورودينكا, بوروديانكا | Borodyanka, Borodianka
ua/kyiv-oblast/brovary        city       50.51    30.79 | بروفاري | Brovary
ua/kyiv-oblast/bila-tserkva   city       49.80    30.12 | بيلا تسيركفا | Bila Tserkva
ua/kyiv-oblast/makariv        city       50.46    29.81 | ماكاريف | Makariv
ua/kharkiv                    province    49.6     36.6 | مقاطعة خاركيف, منطقة خاركيف | Kharkiv oblast, Kharkiv region | région de Kharkiv
ua/kharkiv/kharkiv            city       49.98    36.25 | خاركيف, خاركوف | Kharkiv, Kharkov
ua/kharkiv/izium              city       49.21   37.265 | إيزيوم, ايزيوم | Izium, Izyum | Izioum
ua/kharkiv/kupiansk           city       49.71   37.615 | كوبيانسك | Kupiansk, Kupyansk | Koupiansk
ua/kharkiv/vovchansk          city       50.29    36.94 | فوفتشانسك | Vovchansk | Vovtchansk
ua/kharkiv/balakliia          city       49.46    36.86 | بالاكليا | Balakliia, Balakliya
ua/kharkiv/chuhuiv            city      49.835    36.69 | تشوهويف | Chuhuiv
ua/kharkiv/hroza              city       49.66     37.3 | هروزا, غروزا | Hroza
ua/donetsk                    province    48.1     37.7 | مقاطعة دونيتسك, منطقة دونيتسك | Donetsk oblast, Donetsk region | région de Donetsk
ua/donetsk/donetsk            city       48.00    37.80 | دونيتسك, دانيتسك | Donetsk
ua/donetsk/mariupol           city       47.10    37.55 | ماريوبول | Mariupol | Marioupol
ua/donetsk/mariupol/theatre   site      47.096   37.549 | مسرح ماريوبول, مسرح الدراما | Mariupol theatre, drama theatre | théâtre de Marioupol
ua/donetsk/mariupol/azovstal  site      47.098    37.60 | آزوفستال, أزوفستال, مصنع آزوفستال | Azovstal, Azovstal steelworks | Azovstal
ua/donetsk/mariupol/maternity site      47.097   37.533 | مستشفى الولادة في ماريوبول | Mariupol maternity hospital | maternité de Marioupol
ua/donetsk/kramatorsk         city       48.74    37.58 | كراماتورسك | Kramatorsk
ua/donetsk/kramatorsk/station site      48.724   37.545 | محطة كراماتورسك, محطة قطارات كراماتورسك | Kramatorsk station, Kramatorsk railway station | gare de Kramatorsk
ua/donetsk/sloviansk          city       48.86    37.62 | سلافيانسك, سلوفيانسك | Sloviansk, Slavyansk | Sloviansk
ua/donetsk/bakhmut            city      48.595    38.00 | باخموت, أرتيموفسك | Bakhmut, Artemivsk | Bakhmout
ua/donetsk/soledar            city       48.68    38.09 | سوليدار | Soledar
ua/donetsk/chasiv-yar         city       48.59   37.835 | تشاسيف يار | Chasiv Yar | Tchassiv Iar
ua/donetsk/kostiantynivka     city       48.53    37.71 | كوستيانتينيفكا, كونستانتينوفكا | Kostiantynivka, Konstantinovka
ua/donetsk/toretsk            city       48.39    37.85 | توريتسك | Toretsk
ua/donetsk/avdiivka           city       48.14    37.75 | أفدييفكا, افدييفكا | Avdiivka, Avdeevka | Avdiïvka
ua/donetsk/pokrovsk           city       48.28    37.18 | بوكروفسك | Pokrovsk
ua/donetsk/makiivka           city       48.05   37.975 | ماكيفكا, ماكييفكا | Makiivka, Makeevka | Makiïvka
ua/donetsk/horlivka           city      48.335    38.05 | هورليفكا, غورلوفكا | Horlivka, Gorlovka | Horlivka
ua/donetsk/olenivka           city       47.83    37.66 | أولينيفكا | Olenivka
ua/donetsk/vuhledar           city       47.78    37.25 | فوليدار, أوغليدار | Vuhledar, Ugledar | Vouhledar
ua/donetsk/volnovakha         city       47.60    37.50 | فولنوفاخا | Volnovakha
ua/donetsk/lyman              city      48.985   37.805 | ليمان | Lyman
ua/donetsk/ilovaisk           city       47.92    38.19 | إيلوفايسك | Ilovaisk
ua/donetsk/debaltseve         city       48.34    38.41 | ديبالتسيفي | Debaltseve, Debaltsevo
ua/donetsk/hrabove            site       48.14    38.64 | غرابوفو | Hrabove, Grabovo
ua/luhansk                    province    48.9     39.0 | مقاطعة لوهانسك, مقاطعة لوغانسك | Luhansk oblast, Luhansk region | région de Louhansk
ua/luhansk/luhansk            city       48.57    39.31 | لوهانسك, لوغانسك | Luhansk, Lugansk | Louhansk
ua/luhansk/severodonetsk      city       48.95    38.49 | سيفيرودونيتسك, سيفيرودونتسك | Severodonetsk, Sievierodonetsk
ua/luhansk/lysychansk         city       48.92    38.43 | ليسيتشانسك | Lysychansk, Lisichansk | Lyssytchansk
ua/luhansk/popasna            city       48.63    38.38 | بوباسنا | Popasna
ua/luhansk/starobilsk         city      49.275    38.91 | ستاروبيلسك | Starobilsk
ua/zaporizhzhia               city       47.84    35.14 | زابوريجيا, زابوروجيا, زاباروجيا | Zaporizhzhia, Zaporizhia, Zaporozhye | Zaporijjia, Zaporijia
ua/zaporizhzhia/energodar     city       47.50   34.655 | إنرهودار, إينيرغودار | Enerhodar, Energodar | Energodar
ua/zaporizhzhia/melitopol     city      46.845   35.375 | ميليتوبول | Melitopol
ua/zaporizhzhia/tokmak        city      47.255   35.705 | توكماك | Tokmak
ua/zaporizhzhia/robotyne      city      47.445   35.835 | روبوتين, روبوتينه | Robotyne
ua/zaporizhzhia/novoselivka   city        47.7     35.9 | نوفوسيليفكا | Novoselivka
ua/kherson                    city       46.65    32.61 | خيرسون | Kherson
ua/kherson/nova-kakhovka      city      46.755   33.365 | نوفا كاخوفكا, كاخوفكا | Nova Kakhovka, Kakhovka, Kakhovka dam
ua/kherson/beryslav           city       46.84    33.43 | بيريسلاف | Beryslav
ua/mykolaiv                   city       46.97    32.00 | ميكولايف, نيكولاييف | Mykolaiv, Nikolaev | Mykolaïv
ua/odesa                      city       46.48   30.735 | أوديسا, اوديسا | Odesa, Odessa | Odessa
ua/snake-island               site      45.255   30.204 | جزيرة الأفعى, جزيرة الثعبان | Snake Island, Zmiinyi | île des Serpents
ua/dnipro                     city       48.46    35.04 | دنيبرو, دنيبروبتروفسك | Dnipro, Dnipropetrovsk | Dnipro
ua/dnipropetrovsk/kryvyi-rih  city       47.91    33.39 | كريفي ريه, كريفوي روغ | Kryvyi Rih, Krivoy Rog, Kryvyy Rih | Kryvyï Rih
ua/dnipropetrovsk             province    48.4     35.0 | مقاطعة دنيبروبتروفسك | Dnipropetrovsk oblast, Dnipropetrovsk region
ua/dnipropetrovsk/nikopol     city       47.57    34.39 | نيكوبول | Nikopol
ua/dnipropetrovsk/pavlohrad   city       48.52    35.87 | بافلوغراد | Pavlohrad, Pavlograd
ua/dnipropetrovsk/synelnykove city       48.32    35.52 | سينيلنيكوفي | Synelnykove
ua/chaplyne                   city       48.13    36.23 | تشابلين | Chaplyne
ua/poltava                    city       49.59    34.55 | بولتافا | Poltava
ua/poltava/kremenchuk         city       49.07    33.42 | كريمنشوك, كريمنتشوك | Kremenchuk, Kremenchug | Krementchouk
ua/sumy                       city       50.91    34.80 | سومي | Sumy | Soumy
ua/sumy/okhtyrka              city       50.31    34.90 | أوختيركا | Okhtyrka
ua/chernihiv                  city       51.50    31.29 | تشيرنيهيف, تشيرنيغيف, تشيرنيهف | Chernihiv, Chernigov | Tchernihiv
ua/zhytomyr                   city      50.255    28.66 | جيتومير | Zhytomyr, Zhitomir | Jytomyr
ua/vinnytsia                  city       49.23    28.47 | فينيتسا | Vinnytsia, Vinnitsa, Vinnytsya | Vinnytsia
ua/lviv                       city       49.84    24.03 | لفيف | Lviv, Lvov
ua/yavoriv                    site       49.95     23.5 | يافوريف | Yavoriv
ua/ivano-frankivsk            city       48.92    24.71 | إيفانو فرانكيفسك | Ivano-Frankivsk
ua/ternopil                   city      49.555    25.59 | ترنوبل | Ternopil
ua/khmelnytskyi               city       49.42    27.00 | خميلنيتسكي | Khmelnytskyi
ua/cherkasy                   city       49.44    32.06 | تشيركاسي | Cherkasy
ua/uman                       city       48.75    30.22 | أومان | Uman | Ouman
ua/chernobyl                  site       51.39    30.10 | تشيرنوبل, تشيرنوبيل, تشرنوبيل | Chernobyl, Chornobyl | Tchernobyl
ua/crimea                     region      45.3     34.3 | القرم, شبه جزيرة القرم | Crimea, Crimean peninsula | Crimée
ua/crimea/sevastopol          city       44.60    33.53 | سيفاستوبول | Sevastopol | Sébastopol
ua/crimea/simferopol          city      44.955    34.10 | سيمفيروبول | Simferopol
ua/crimea/kerch               city       45.36    36.47 | كيرتش, جسر القرم, جسر كيرتش | Kerch, Crimean bridge, Kerch bridge | Kertch, pont de Crimée
ua/crimea/saky                site       45.09    33.59 | ساكي | Saky, Saki air base
ru                            country     60.0     95.0 | روسيا, روسيا الاتحادية, الاتحاد الروسي | Russia, Russian Federation | Russie
ru/moscow                     city      55.755   37.615 | موسكو, العاصمة الروسية | Moscow | Moscou
ru/moscow/crocus              site      55.825    37.39 | كروكوس, كروكوس سيتي | Crocus City Hall, Crocus | Crocus City Hall
ru/moscow/dubrovka            site      55.726   37.673 | مسرح دوبروفكا, دوبروفكا | Dubrovka, Dubrovka theatre
ru/saint-petersburg           city       59.94    30.31 | سان بطرسبرغ, سانت بطرسبرغ, سان بطرسبورغ | Saint Petersburg, St Petersburg, St. Petersburg | Saint-Pétersbourg
ru/belgorod                   city       50.60    36.58 | بيلغورود, بلغورود | Belgorod
ru/kursk                      city       51.73    36.19 | كورسك | Kursk | Koursk
ru/kursk/sudzha               city       51.19    35.27 | سودجا | Sudzha | Soudja
ru/bryansk                    city       53.25    34.37 | بريانسك | Bryansk | Briansk
ru/voronezh                   city       51.66    39.20 | فورونيج | Voronezh | Voronej
ru/rostov                     city      47.235   39.715 | روستوف, روستوف على الدون | Rostov, Rostov-on-Don | Rostov, Rostov-sur-le-Don
ru/volgograd                  city       48.72    44.50 | فولغوغراد | Volgograd
ru/krasnodar                  city      45.035   38.975 | كراسنودار | Krasnodar
ru/engels                     site       51.48    46.21 | مطار إنجلز | Engels air base, ~Engels
ru/saratov                    city       51.53    46.03 | ساراتوف | Saratov
ru/caucasus                   region      43.3     45.0 | القوقاز, شمال القوقاز | Caucasus, North Caucasus | Caucase, Caucase du Nord
ru/caucasus/grozny            city       43.31    45.70 | غروزني | Grozny
ru/caucasus/chechnya          province    43.4     45.7 | الشيشان | Chechnya | Tchétchénie
ru/caucasus/dagestan          province    43.0     47.0 | داغستان | Dagestan, Daghestan | Daguestan
ru/caucasus/makhachkala       city       42.98    47.50 | محج قلعة, ماخاتشكالا | Makhachkala
ru/caucasus/derbent           city       42.07    48.29 | دربند, ديربنت | Derbent
ru/caucasus/ingushetia        province    43.1     45.0 | إنغوشيتيا | Ingushetia | Ingouchie
ru/caucasus/nazran            city       43.22    44.77 | نازران | Nazran
ru/caucasus/beslan            city       43.19    44.54 | بيسلان | Beslan
ru/caucasus/nalchik           city       43.49    43.62 | نالتشيك | Nalchik | Naltchik
ru/caucasus/vladikavkaz       city       43.02    44.68 | فلاديكافكاز | Vladikavkaz
ru/caucasus/budyonnovsk       city       44.78    44.16 | بوديونوفسك | Budyonnovsk, Budennovsk
ru/caucasus/mozdok            city       43.74    44.65 | موزدوك | Mozdok
ru/caucasus/gudermes          city       43.35    46.10 | غودرميس | Gudermes
ru/caucasus/buynaksk          city       42.82    47.12 | بويناكسك | Buynaksk
ru/perm                       city       58.01    56.25 | مدينة بيرم | ~Perm
ru/kazan                      city       55.79    49.12 | قازان, كازان | Kazan
ru/volgodonsk                 city       47.51    42.15 | فولغودونسك | Volgodonsk
by                            country     53.5     28.0 | بيلاروسيا, روسيا البيضاء | Belarus | Biélorussie, Bélarus
by/minsk                      city       53.90    27.57 | مينسك | Minsk
md                            country     47.0     28.8 | مولدوفا | Moldova | Moldavie
ge                            country     42.0     43.5 | جورجيا | ~Georgia | Géorgie
ge/abkhazia                   province    43.0     41.0 | أبخازيا | Abkhazia | Abkhazie
ge/south-ossetia              province    42.3     44.0 | أوسيتيا الجنوبية | South Ossetia | Ossétie du Sud
ge/south-ossetia/tskhinvali   city      42.225    43.97 | تسخينفالي | Tskhinvali
ge/tbilisi                    city       41.72    44.79 | تبليسي | Tbilisi | Tbilissi
ge/gori                       city       41.98    44.11 | غوري | Gori
am                            country     40.2     45.0 | أرمينيا | Armenia | Arménie
am/yerevan                    city       40.18    44.51 | يريفان | Yerevan | Erevan
az                            country     40.3     47.7 | أذربيجان | Azerbaijan | Azerbaïdjan
az/karabakh                   region      39.8    46.75 | ناغورنو كاراباخ, ناغورني قره باغ, قره باغ, كاراباخ | Nagorno-Karabakh, Karabakh | Haut-Karabakh
az/karabakh/stepanakert       city      39.815    46.75 | ستيباناكيرت, خانكندي | Stepanakert, Khankendi, Xankandi
az/ganja                      city       40.68    46.36 | غنجة, كنجة | Ganja | Gandja
az/baku                       city       40.38    49.89 | باكو | Baku | Bakou
`
