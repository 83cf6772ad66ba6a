export const EUROPE_AMERICAS = `
europe                         region      50.0     10.0 | أوروبا, اوروبا | Europe
africa                         region       2.0     20.0 | أفريقيا, إفريقيا, افريقيا | Africa | Afrique
africa/north                   region      28.0     15.0 | شمال أفريقيا, شمال إفريقيا | North Africa | Afrique du Nord
mediterranean                  region      35.5     18.0 | البحر المتوسط, البحر الأبيض المتوسط, ~المتوسط | Mediterranean, Mediterranean Sea | Méditerranée, mer Méditerranée
fr                             country     46.6      2.4 | فرنسا, الجمهورية الفرنسية | France
fr/paris                       city      48.855     2.35 | باريس, العاصمة الفرنسية | Paris, French capital
fr/paris/bataclan              site      48.863    2.371 | باتاكلان, مسرح باتاكلان | Bataclan, Bataclan concert hall | Bataclan, salle du Bataclan
fr/paris/charlie-hebdo         site      48.859    2.370 | مقر شارلي إيبدو | Charlie Hebdo offices | rédaction de Charlie Hebdo
fr/paris/hyper-cacher          site      48.847    2.415 | متجر هايبر كاشير, المتجر اليهودي | Hyper Cacher
fr/paris/champs-elysees        district   48.87    2.307 | الشانزليزيه, شانزليزيه | Champs-Elysees, Champs-Élysées | Champs-Élysées
fr/paris/carillon              site      48.872    2.368 | مطعم لو كاريون | Le Carillon, Petit Cambodge | Carillon, Petit Cambodge
fr/paris/belle-equipe          site      48.854    2.382 | لا بيل إكيب | La Belle Equipe | Belle Équipe
fr/paris/comptoir-voltaire     site      48.849    2.391 | كونتوار فولتير | Comptoir Voltaire
fr/paris/orly                  site      48.725     2.36 | مطار أورلي, أورلي | Orly
fr/saint-denis                 city      48.935    2.355 | سان دوني | Saint-Denis, Saint Denis
fr/saint-denis/stade-de-france site      48.924     2.36 | ستاد دو فرانس, ملعب فرنسا | Stade de France
fr/la-defense                  district   48.89     2.24 | لا ديفانس | La Défense, La Defense
fr/montrouge                   city      48.815     2.32 | مونروج | Montrouge
fr/levallois                   city      48.895     2.29 | لوفالوا | Levallois-Perret, Levallois
fr/magnanville                 city      48.965     1.68 | مانيانفيل | Magnanville
fr/conflans                    city        49.0     2.09 | كونفلان سانت أونورين | Conflans-Sainte-Honorine
fr/nice                        city       43.70     7.27 | نيس, مدينة نيس | Nice
fr/nice/promenade              site      43.695    7.265 | كورنيش نيس, برومناد ديزانغليه | Promenade des Anglais | promenade des Anglais
fr/nice/notre-dame             site      43.704    7.266 | كنيسة نوتردام في نيس | Notre-Dame basilica in Nice | basilique Notre-Dame de Nice
fr/toulouse                    city      43.605     1.44 | تولوز | Toulouse
fr/montauban                   city       44.02    1.355 | مونتوبان | Montauban
fr/trebes                      city       43.21     2.44 | تريب | Trèbes, Trebes
fr/carcassonne                 city       43.21     2.35 | كاركاسون | Carcassonne
fr/marseille                   city       43.30     5.38 | مرسيليا | Marseille, Marseilles
fr/lyon                        city       45.76     4.84 | مدينة ليون, ~ليون | Lyon, Lyons
fr/strasbourg                  city       48.58    7.745 | ستراسبورغ | Strasbourg
fr/rouvray                     city       49.38     1.10 | سانت إتيان دو روفراي | Saint-Étienne-du-Rouvray, Saint-Etienne-du-Rouvray
fr/saint-quentin-fallavier     city       45.64     5.11 | سان كانتان فالافييه | Saint-Quentin-Fallavier
fr/arras                       city       50.29     2.78 | أراس | Arras
fr/lille                       city       50.63     3.06 | مدينة ليل | Lille
fr/bordeaux                    city       44.84    -0.58 | بوردو | Bordeaux
fr/corsica                     region      42.1      9.1 | كورسيكا | Corsica | Corse
fr/corsica/ajaccio             city       41.93     8.74 | أجاكسيو | Ajaccio
fr/villejuif                   city       48.79     2.36 | فيلجويف | Villejuif
fr/chambery                    city       45.57     5.92 | شامبيري | Chambéry, Chambery
fr/annecy                      city       45.90     6.12 | أنسي | Annecy
fr/rambouillet                 city      48.645     1.83 | رامبوييه | Rambouillet
fr/romans                      city       45.04     5.05 | رومان سور إيزير | Romans-sur-Isère
fr/grenoble                    city       45.17     5.72 | غرونوبل | Grenoble
fr/nantes                      city       47.22    -1.55 | نانت | Nantes
fr/rennes                      city       48.11    -1.68 | رين الفرنسية | Rennes
fr/montpellier                 city       43.61     3.88 | مونبلييه | Montpellier
fr/limoges                     city       45.83     1.26 | ليموج | Limoges
fr/mulhouse                    city       47.75     7.34 | ميلوز | Mulhouse
be                             country     50.6      4.6 | بلجيكا | Belgium | Belgique
be/brussels                    city       50.85     4.35 | بروكسل | Brussels | Bruxelles
be/brussels/molenbeek          district  50.857     4.33 | مولنبيك | Molenbeek
be/brussels/maelbeek           site      50.844    4.376 | محطة مالبيك, مالبيك | Maelbeek, Maalbeek
be/brussels/zaventem           site       50.90    4.485 | مطار زافنتم, زافنتم, مطار بروكسل | Zaventem, Brussels airport | Zaventem, aéroport de Bruxelles
be/verviers                    city       50.59     5.86 | فيرفييه | Verviers
be/liege                       city       50.64     5.57 | لييج | Liège, Liege
nl                             country     52.2      5.3 | هولندا | Netherlands, Holland | Pays-Bas
nl/the-hague                   city       52.08     4.30 | لاهاي | The Hague, Hague | La Haye
nl/utrecht                     city       52.09     5.12 | أوتريخت | Utrecht
de                             country     51.2     10.4 | ألمانيا, المانيا | Germany | Allemagne
de/berlin                      city       52.52    13.40 | برلين | Berlin
de/berlin/breitscheidplatz     site      52.504   13.335 | ساحة برايتشايد | Breitscheidplatz
de/munich                      city       48.14    11.57 | ميونيخ, ميونخ | Munich
de/ansbach                     city       49.30    10.59 | أنسباخ | Ansbach
de/wurzburg                    city       49.79     9.95 | فورتسبورغ | Würzburg, Wurzburg | Wurtzbourg
de/hamburg                     city       53.55    10.00 | هامبورغ | Hamburg | Hambourg
de/halle                       city       51.48    11.97 | مدينة هاله | ~Halle
de/hanau                       city       50.13     8.92 | هاناو | Hanau
de/frankfurt                   city       50.11     8.68 | فرانكفورت | Frankfurt | Francfort
de/magdeburg                   city       52.13    11.62 | ماغدبورغ | Magdeburg | Magdebourg
de/solingen                    city       51.17     7.08 | زولينغن | Solingen
de/dresden                     city       51.05    13.74 | درسدن | Dresden | Dresde
de/mannheim                    city       49.49     8.47 | مانهايم | Mannheim
de/aschaffenburg               city       49.97     9.15 | أشافنبورغ | Aschaffenburg
gb                             country     53.0     -1.8 | بريطانيا, المملكة المتحدة, إنجلترا | United Kingdom, Britain, UK, Great Britain, England | Royaume-Uni, Grande-Bretagne, Angleterre
gb/london                      city       51.51   -0.125 | لندن | London | Londres
gb/london/westminster          site       51.50    -0.12 | ويستمنستر, جسر ويستمنستر, وستمنستر | Westminster, Westminster Bridge | Westminster, pont de Westminster
gb/london/london-bridge        site      51.508   -0.088 | جسر لندن | London Bridge
gb/london/borough-market       site      51.505   -0.091 | بورو ماركت | Borough Market
gb/london/finsbury-park        site      51.564   -0.106 | فينسبري بارك | Finsbury Park
gb/london/buckingham           site      51.501   -0.142 | قصر باكنغهام | Buckingham Palace | palais de Buckingham
gb/london/parsons-green        site      51.475    -0.20 | بارسونز غرين | Parsons Green
gb/manchester                  city       53.48    -2.24 | مانشستر | Manchester
gb/manchester/arena            site      53.488   -2.244 | مانشستر أرينا | Manchester Arena
gb/liverpool                   city       53.41    -2.98 | ليفربول | Liverpool
gb/birmingham                  city       52.48    -1.90 | برمنغهام | Birmingham
gb/northern-ireland            province    54.6     -6.7 | أيرلندا الشمالية | Northern Ireland, Ulster | Irlande du Nord
gb/northern-ireland/belfast    city       54.60    -5.93 | بلفاست | Belfast
gb/northern-ireland/omagh      city       54.60    -7.30 | أوماه | Omagh
gb/northern-ireland/derry      city       55.00    -7.32 | ديري | Derry, Londonderry
gb/lockerbie                   city       55.12    -3.36 | لوكربي | Lockerbie
gb/leeds                       city       53.80    -1.55 | ليدز | Leeds
gb/glasgow                     city      55.865    -4.26 | غلاسكو | Glasgow
gb/southport                   city       53.65     -3.0 | ساوثبورت | Southport
gb/scotland                    province    56.5     -4.2 | اسكتلندا | Scotland | Écosse
ie                             country     53.3     -8.0 | أيرلندا, إيرلندا | Ireland | Irlande
es                             country     40.3     -3.7 | إسبانيا, اسبانيا | Spain | Espagne
es/madrid                      city      40.415    -3.70 | مدريد | Madrid
es/madrid/atocha               site      40.406    -3.69 | محطة أتوتشا | Atocha
es/barcelona                   city      41.385     2.17 | برشلونة | Barcelona | Barcelone
es/barcelona/rambla            site      41.381    2.173 | لا رامبلا, لارامبلا | Las Ramblas, La Rambla, Ramblas | Ramblas
es/cambrils                    city       41.07     1.06 | كامبريلس | Cambrils
es/alcanar                     city       40.54     0.48 | ألكانار | Alcanar
es/catalonia                   province    41.8      1.6 | كتالونيا, كاتالونيا | Catalonia | Catalogne
es/basque-country              province    43.0     -2.6 | إقليم الباسك | Basque Country | Pays basque
es/melilla                     city       35.29    -2.94 | مليلية | Melilla
es/ceuta                       city       35.89    -5.32 | سبتة | Ceuta
es/san-sebastian               city       43.32    -1.98 | سان سيباستيان | San Sebastian, San Sebastián | Saint-Sébastien
es/bilbao                      city       43.26    -2.92 | بلباو | Bilbao
pt                             country     39.6     -8.0 | البرتغال | Portugal
it                             country     42.8     12.5 | إيطاليا, ايطاليا | Italy | Italie
it/rome                        city       41.90    12.49 | روما | Rome
it/lampedusa                   city       35.50    12.61 | لامبيدوزا | Lampedusa
it/sicily                      region      37.5     14.1 | صقلية | Sicily | Sicile
mt                             country     35.9     14.4 | مالطا | Malta | Malte
ch                             country     46.8      8.2 | سويسرا | Switzerland | Suisse
ch/geneva                      city       46.20    6.145 | جنيف | Geneva | Genève
at                             country     47.6     14.1 | النمسا | Austria | Autriche
at/vienna                      city       48.21    16.37 | فيينا | Vienna | Vienne
se                             country     62.0     15.0 | السويد | Sweden | Suède
se/stockholm                   city       59.33    18.06 | ستوكهولم | Stockholm
no                             country     61.0      9.0 | النرويج | Norway | Norvège
no/oslo                        city      59.915   10.745 | أوسلو | Oslo
no/utoya                       site       60.02    10.25 | أوتويا, جزيرة أوتويا | Utoya, Utøya | Utoya
dk                             country     55.9      9.5 | الدنمارك, الدانمارك | Denmark | Danemark
dk/copenhagen                  city       55.68    12.57 | كوبنهاغن | Copenhagen | Copenhague
fi                             country     63.0     26.0 | فنلندا | Finland | Finlande
fi/turku                       city       60.45    22.27 | توركو | Turku
pl                             country     52.0     19.4 | بولندا | Poland | Pologne
pl/przewodow                   city       50.47    23.93 | برزيفودوف | Przewodow, Przewodów
cz                             country     49.8     15.4 | التشيك | Czech Republic, Czechia | République tchèque, Tchéquie
hu                             country     47.2     19.4 | المجر | Hungary | Hongrie
ro                             country     45.9     25.0 | رومانيا | Romania | Roumanie
bg                             country     42.7     25.4 | بلغاريا | Bulgaria | Bulgarie
bg/burgas                      city       42.51    27.47 | بورغاس | Burgas | Bourgas
gr                             country     39.0     22.5 | اليونان | Greece | Grèce
gr/athens                      city       37.98    23.73 | أثينا | Athens | Athènes
rs                             country     44.2     20.9 | صربيا | Serbia | Serbie
xk                             country     42.6     20.9 | كوسوفو | Kosovo
ba                             country     44.2     17.8 | البوسنة, البوسنة والهرسك | Bosnia, Bosnia and Herzegovina | Bosnie, Bosnie-Herzégovine
ba/sarajevo                    city       43.85    18.36 | سراييفو | Sarajevo
ba/srebrenica                  city       44.10    19.30 | سربرنيتشا, سريبرينيتسا | Srebrenica
us                             country     39.5    -98.5 | الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا | United States, USA, US, U.S., America, United States of America | États-Unis
us/washington                  city       38.90  -77.035 | واشنطن | Washington, Washington DC
us/new-york                    city       40.71   -74.00 | نيويورك | New York, New York City
us/new-york/manhattan          district   40.78   -73.97 | مانهاتن | Manhattan
us/new-york/world-trade-center site      40.712  -74.013 | مركز التجارة العالمي, برجي التجارة | World Trade Center, Twin Towers | World Trade Center, tours jumelles
us/new-jersey                  province    40.2    -74.7 | نيوجيرسي, نيوجرسي | New Jersey
us/boston                      city       42.36   -71.06 | بوسطن | Boston
us/orlando                     city       28.54   -81.38 | أورلاندو | Orlando
us/san-bernardino              city       34.11  -117.29 | سان برناردينو, سان بيرناردينو | San Bernardino
us/oklahoma-city               city       35.47   -97.52 | أوكلاهوما سيتي | Oklahoma City
us/new-orleans                 city       29.95  -90.075 | نيو أورلينز | New Orleans | La Nouvelle-Orléans
us/charlottesville             city       38.03   -78.48 | شارلوتسفيل | Charlottesville
us/pittsburgh                  city       40.44    -80.0 | بيتسبرغ | Pittsburgh
us/el-paso                     city       31.76  -106.49 | إل باسو | El Paso
us/fort-hood                   site      31.135   -97.78 | فورت هود | Fort Hood
us/chicago                     city       41.88   -87.63 | شيكاغو | Chicago
us/los-angeles                 city       34.05  -118.24 | لوس أنجلوس | Los Angeles
us/las-vegas                   city       36.17  -115.14 | لاس فيغاس | Las Vegas
us/texas                       province    31.5    -99.3 | تكساس | Texas
us/california                  province    37.2   -119.5 | كاليفورنيا | California | Californie
us/florida                     province    28.6    -82.4 | فلوريدا | Florida | Floride
us/virginia                    province    37.5    -78.8 | فرجينيا | ~Virginia | ~Virginie
ca                             country     58.0   -100.0 | كندا | Canada
ca/quebec                      city       46.81   -71.22 | كيبيك | Quebec, Quebec City | Québec
ca/quebec/centre-culturel      site      46.774   -71.31 | المركز الثقافي الإسلامي في كيبيك | Quebec Islamic Cultural Centre | Centre culturel islamique de Québec
ca/toronto                     city       43.70   -79.42 | تورونتو | Toronto
ca/ottawa                      city       45.41   -75.70 | أوتاوا | Ottawa
au                             country    -25.0    134.0 | أستراليا, استراليا | Australia | Australie
au/sydney                      city      -33.87   151.21 | سيدني | Sydney
au/melbourne                   city      -37.81   144.96 | ملبورن | Melbourne
nz                             country    -41.5    172.5 | نيوزيلندا, نيوزيلاندا | New Zealand | Nouvelle-Zélande
nz/christchurch                city      -43.53   172.63 | كرايستشيرتش, كرايست تشيرتش, كرايستشرش | Christchurch
nz/christchurch/noor           site     -43.533  172.612 | مسجد النور في كرايستشيرتش | Al Noor mosque, Masjid al-Noor | mosquée al-Nour
nz/christchurch/linwood        site     -43.533  172.672 | مسجد لينوود, لينوود | Linwood, Linwood mosque
co                             country      4.0    -73.0 | كولومبيا | Colombia | Colombie
co/bogota                      city        4.65   -74.06 | بوغوتا | Bogota, Bogotá
co/cali                        city        3.44   -76.52 | مدينة كالي | ~Cali
co/medellin                    city        6.25  -75.565 | ميديين | Medellin, Medellín
co/catatumbo                   region       8.7    -73.0 | كاتاتومبو | Catatumbo
co/arauca                      city       7.085   -70.76 | أراوكا | Arauca
co/norte-de-santander          province     7.9    -72.9 | نورتي دي سانتاندر | Norte de Santander
co/cauca                       province     2.4    -76.8 | كاوكا | Cauca
co/antioquia                   province     6.9    -75.6 | أنتيوكيا | Antioquia
co/bojaya                      city        6.52   -76.97 | بوخايا | Bojayá, Bojaya
mx                             country     23.6   -102.0 | المكسيك | Mexico | Mexique
ht                             country     19.0    -72.5 | هايتي | Haiti | Haïti
ht/port-au-prince              city       18.54   -72.34 | بورت أو برنس | Port-au-Prince
pe                             country     -9.5    -75.5 | بيرو | Peru | Pérou
pe/lima                        city      -12.05  -77.045 | ليما | Lima
ar                             country    -34.0    -64.0 | الأرجنتين | Argentina | Argentine
br                             country    -10.0    -53.0 | البرازيل | Brazil | Brésil
ve                             country      7.0    -66.0 | فنزويلا | Venezuela
cu                             country     21.5    -79.5 | كوبا | Cuba
cu/guantanamo                  site       19.90   -75.10 | غوانتانامو | Guantanamo | Guantánamo, Guantanamo
ec                             country     -1.4    -78.4 | الإكوادور | Ecuador | Équateur
bo                             country    -16.7    -64.7 | بوليفيا | Bolivia | Bolivie
gt                             country     15.7    -90.3 | غواتيمالا | Guatemala
sv                             country     13.7    -88.9 | السلفادور | El Salvador | Salvador
hn                             country     14.8    -86.5 | هندوراس | Honduras
ni                             country     12.9    -85.0 | نيكاراغوا | Nicaragua
al                             country     41.1     20.0 | ألبانيا | Albania | Albanie
mk                             country     41.6     21.7 | مقدونيا الشمالية, مقدونيا | North Macedonia, Macedonia | Macédoine du Nord, Macédoine
hr                             country     45.4     16.0 | كرواتيا | Croatia | Croatie
lt                             country     55.3     23.9 | ليتوانيا | Lithuania | Lituanie
lv                             country     56.9     24.9 | لاتفيا | Latvia | Lettonie
ee                             country     58.7     25.5 | إستونيا | Estonia | Estonie
`
