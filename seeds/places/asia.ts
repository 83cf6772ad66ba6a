export const ASIA = `
af                        country     33.9     66.0 | أفغانستان, افغانستان | Afghanistan
af/kabul                  city       34.53    69.17 | كابل, كابول, العاصمة الأفغانية | Kabul | Kaboul
af/kabul/airport          site      34.566   69.212 | مطار كابل, مطار كابول, مطار حامد كرزاي | Kabul airport, Hamid Karzai International Airport | aéroport de Kaboul
af/kabul/dasht-e-barchi   district   34.49    69.09 | دشت برشي, دشت برتشي | Dasht-e-Barchi, Dasht-i-Barchi
af/kabul/kot-e-sangi      district  34.515    69.13 | كوت سانغي | Kote Sangi
af/kabul/camp-integrity   site       34.56    69.25 | كامب إنتيغريتي, كامب انتيغريتي | Camp Integrity
af/bagram                 site      34.945   69.265 | باغرام, قاعدة باغرام, بغرام | Bagram
af/parwan                 city       35.01    69.17 | بروان, باروان, تشاريكار | Parwan, Charikar
af/kandahar               city       31.61    65.71 | قندهار, قندهار الأفغانية | Kandahar, Qandahar | Kandahar
af/kandahar/spin-boldak   city      31.005    66.40 | سبين بولداك, سبين بولدك | Spin Boldak
af/kandahar/panjwai       city       31.55    65.46 | بنجواي | Panjwai, Panjwayi
af/kandahar/zhari         city        31.6     65.4 | زاري, جاري | Zhari, Zhary
af/helmand                province    31.0     64.0 | هلمند, ولاية هلمند | Helmand
af/helmand/lashkar-gah    city       31.59    64.37 | لشكركاه, لشكر كاه, لشكرغاه | Lashkar Gah, Lashkargah
af/helmand/sangin         city       32.07   64.835 | سانغين, سنجين | Sangin
af/helmand/musa-qala      city      32.365    64.74 | موسى قلعة | Musa Qala
af/helmand/marjah         city       31.52    64.12 | مارجه | Marjah, Marja Helmand
af/helmand/nad-ali        city       31.63    64.25 | ناد علي, نادي علي | Nad Ali, Nad-e Ali
af/helmand/gereshk        city       31.82    64.57 | غريشك, جريشك | Gereshk, Geresh
af/helmand/kajaki         city       32.27    65.05 | كجكي | Kajaki
af/kunduz                 city       36.73    68.86 | قندوز, كوندوز | Kunduz, Konduz | Kunduz, Kondoz
af/kunduz/imam-sahib      city       37.19    68.93 | إمام صاحب | Imam Sahib
af/herat                  city       34.34    62.20 | هرات, هراة | Herat | Hérat
af/herat/shindand         city       33.30    62.14 | شينداند | Shindand
af/mazar-i-sharif         city       36.71    67.11 | مزار شريف, مزار الشريف | Mazar-i-Sharif, Mazar-e-Sharif, Mazar | Mazar-e Charif, Mazar-i-Charif
af/balkh                  province   36.75     67.0 | بلخ, ولاية بلخ | Balkh
af/jalalabad              city       34.43    70.45 | جلال آباد, جلال اباد | Jalalabad
af/nangarhar              province    34.2     70.6 | ننغرهار, ننكرهار, نانغارهار | Nangarhar, Nangrahar
af/nangarhar/achin        city        34.1     70.7 | أشين, أتشين | Achin
af/nangarhar/jalrez       city        34.4     68.6 | جلريز | Jalrez
af/kunar                  province    35.0     71.1 | كونار, كونر | Kunar | Kunar, Kounar
af/nuristan               province    35.3     70.8 | نورستان | Nuristan | Nouristan
af/ghazni                 city       33.55    68.42 | غزنة, غزني | Ghazni
af/wardak                 province    34.3     68.3 | وردك, وارداك, ميدان وردك | Wardak, Maidan Wardak
af/logar                  province    34.0     69.1 | لوغر, لوغار, لوجر | Logar
af/logar/pul-i-alam       city      33.995    69.02 | بل علم, بولي علم | Pul-i-Alam, Puli Alam
af/paktia                 province    33.6     69.4 | بكتيا | Paktia, Paktiya
af/paktia/gardez          city       33.60    69.23 | غرديز, كرديز | Gardez
af/paktika                province    32.4     68.9 | بكتيكا | Paktika
af/paktika/barmal         city        32.8     69.3 | ~برمل | Barmal, Bermal
af/paktika/gayan          city        33.0    69.35 | جيان الأفغانية | Gayan
af/paktika/sharana        city       33.17    68.73 | شرنة | Sharana
af/khost                  city       33.34    69.92 | خوست | Khost
af/zabul                  province    32.2     67.2 | زابل, زابول | Zabul | Zaboul
af/uruzgan                province    32.9     66.0 | أروزغان, اورزغان | Uruzgan, Oruzgan | Uruzgan
af/uruzgan/tarin-kowt     city       32.63    65.87 | ترين كوت | Tarin Kowt, Tirin Kot
af/farah                  city       32.37    62.11 | فراه, فرح الأفغانية | ~Farah
af/nimruz                 province    31.0     62.5 | نيمروز | Nimruz, Nimroz
af/nimruz/zaranj          city       30.96    61.86 | زرنج | Zaranj
af/badghis                province    35.0     63.8 | بادغيس | Badghis
af/faryab                 province    36.0     64.9 | فارياب | Faryab
af/faryab/maymana         city       35.92    64.78 | ميمنة الأفغانية | Maymana, Maimana
af/jowzjan                province    36.7     66.0 | جوزجان | Jowzjan, Jawzjan
af/sar-e-pul              province    35.8     66.0 | سربل, ساري بول | Sar-e Pul, Sar-i-Pul
af/samangan               province    36.1     67.9 | سمنغان | Samangan
af/baghlan                province    35.8     69.0 | بغلان | Baghlan
af/baghlan/pul-i-khumri   city       35.95    68.72 | بل خمري, بولي خمري | Pul-i-Khumri, Pul-e-Khumri
af/takhar                 province    36.7     69.6 | تخار, طخار | Takhar
af/badakhshan             province    36.9     71.0 | بدخشان | Badakhshan
af/bamiyan                city       34.82    67.82 | باميان | Bamiyan, Bamyan
af/ghor                   province    34.1     65.2 | غور الأفغانية, ولاية غور | Ghor
af/kapisa                 province    34.9     69.6 | كابيسا | Kapisa
af/laghman                province    34.8     70.2 | لغمان | Laghman
af/panjshir               province    35.4     69.7 | بنجشير, بانشير | Panjshir, Panchir
pk                        country     30.0     70.0 | باكستان | Pakistan
pk/islamabad              city       33.69    73.06 | إسلام آباد, اسلام اباد, إسلام أباد | Islamabad
pk/rawalpindi             city       33.60    73.05 | روالبندي | Rawalpindi
pk/karachi                city       24.87    67.05 | كراتشي | Karachi
pk/lahore                 city       31.55    74.35 | لاهور | Lahore
pk/peshawar               city       34.01    71.54 | بيشاور, بشاور | Peshawar
pk/quetta                 city       30.19    67.00 | كويتا | Quetta
pk/mastung                city       29.80    66.85 | ماستونغ | Mastung
pk/sehwan                 city       26.42    67.86 | سيهوان, سهوان | Sehwan, Sehwan Sharif
pk/sialkot                city       32.50    74.53 | سيالكوت | Sialkot
pk/balochistan            province    28.5     65.5 | بلوشستان, إقليم بلوشستان | Balochistan, Baluchistan | Baloutchistan
pk/balochistan/chaman     city       30.92    66.46 | تشامان | Chaman
pk/balochistan/khuzdar    city       27.81    66.61 | خضدار | Khuzdar
pk/balochistan/turbat     city        26.0    63.05 | توربات | Turbat
pk/kp                     province    34.5     72.0 | خيبر بختونخوا, خيبر بختون خوا | Khyber Pakhtunkhwa
pk/kp/hangu               city       33.53    71.06 | هنغو | Hangu
pk/kp/kohat               city       33.59    71.44 | كوهات | Kohat
pk/kp/dera-ismail-khan    city       31.83    70.90 | ديرة إسماعيل خان | Dera Ismail Khan
pk/kp/mingora             city      34.775    72.36 | مينغورا | Mingora
pk/kp/nowshera            city      34.015    71.98 | نوشهرة | Nowshera
pk/kp/mardan              city       34.20    72.04 | مردان | Mardan
pk/kp/khyber              region      34.0     71.1 | إقليم خيبر, منطقة خيبر | Khyber Agency, Khyber district, Khyber Pass
pk/kp/kurram              region      33.7     70.2 | كورام | Kurram
pk/kp/orakzai             region      33.7     70.9 | أوركزاي | Orakzai
pk/sindh                  province    26.0     68.5 | إقليم السند | Sindh
pk/punjab                 province    31.0     72.5 | إقليم البنجاب, البنجاب | Punjab | Pendjab
pk/punjab/attock          city       33.77    72.36 | أتوك | Attock
pk/waziristan             region      32.7     69.8 | وزيرستان, شمال وزيرستان, جنوب وزيرستان, وزيرستان الشمالية | Waziristan, North Waziristan, South Waziristan | Waziristan
pk/waziristan/miranshah   city        33.0    70.07 | ميرانشاه, ميرام شاه | Miranshah, Miram Shah
pk/waziristan/wana        city       32.30    69.57 | وانا | Wana
pk/parachinar             city       33.90    70.10 | باراتشينار | Parachinar
pk/bajaur                 region      34.7     71.5 | باجور, باجاور | Bajaur, Bajaur district
pk/swat                   region      35.0     72.4 | وادي سوات, سوات | ~Swat, Swat Valley
pk/charsadda              city       34.15    71.74 | تشارسدا | Charsadda
pk/bannu                  city       32.99   70.605 | ~بانو | Bannu
pk/gwadar                 city       25.12    62.33 | غوادر, جوادر | Gwadar
pk/fata                   region      33.0     70.2 | مناطق القبائل الباكستانية | FATA, Federally Administered Tribal Areas, tribal areas | zones tribales
pk/multan                 city       30.20    71.47 | ملتان | Multan
pk/faisalabad             city       31.42    73.08 | فيصل آباد | Faisalabad
in                        country     22.0     79.0 | الهند | India | Inde
in/new-delhi              city       28.64    77.22 | نيودلهي, دلهي | New Delhi, Delhi
in/mumbai                 city       19.07    72.88 | مومباي, بومباي | Mumbai, Bombay | Bombay
in/kashmir                region      34.1     75.0 | كشمير, جامو وكشمير, كشمير الهندية | Kashmir, Jammu and Kashmir, Indian-administered Kashmir | Cachemire
in/kashmir/srinagar       city       34.09    74.81 | سريناغار, سرينغار | Srinagar
in/kashmir/pulwama        city       33.87    74.90 | بولواما | Pulwama
in/kashmir/uri            city       34.09    74.03 | ~أوري | ~Uri
in/kashmir/pahalgam       city       34.01    75.32 | باهالغام, بهلغام | Pahalgam
in/kashmir/jammu          city       32.73    74.87 | مدينة جامو | Jammu
in/kashmir/baramulla      city       34.21    74.35 | بارامولا | Baramulla
in/kashmir/anantnag       city       33.73    75.15 | أنانتناغ | Anantnag
in/manipur                province    24.8     93.9 | مانيبور | Manipur
in/chhattisgarh           province    21.3     81.9 | تشاتيسغار | Chhattisgarh
in/chhattisgarh/dantewada city        18.9    81.35 | دانتيوادا | Dantewada, Dantewara
in/assam                  province    26.2     92.9 | آسام, ولاية آسام | Assam
in/tripura                province    23.8     91.3 | تريبورا | Tripura
in/nagaland               province    26.1     94.3 | ناغالاند | Nagaland
in/jharkhand              province    23.6     85.3 | جهارخاند | Jharkhand
in/bihar                  province    25.6     85.5 | بيهار | Bihar
in/odisha                 province    20.5     84.5 | أوديشا, أوريسا | Odisha, Orissa
in/uttar-pradesh          province    27.0     80.5 | أوتار براديش | Uttar Pradesh
in/west-bengal            province    23.5     87.8 | البنغال الغربية | West Bengal | Bengale-Occidental
in/punjab                 province    31.0     75.5 | البنجاب الهندية | Indian Punjab
in/hyderabad              city      17.385    78.49 | حيدر آباد | Hyderabad
in/bangalore              city       12.97    77.59 | بنغالور | Bangalore, Bengaluru
bd                        country     24.0     90.3 | بنغلاديش, بنغلادش | Bangladesh
bd/dhaka                  city       23.71    90.41 | دكا | Dhaka | Dacca
bd/coxs-bazar             city       21.45    91.98 | كوكس بازار | Cox's Bazar
lk                        country      7.6     80.7 | سريلانكا, سري لانكا | Sri Lanka
lk/colombo                city        6.93    79.85 | كولومبو | Colombo
lk/negombo                city        7.21    79.84 | نيغومبو | Negombo
lk/batticaloa             city        7.72    81.70 | باتيكالوا | Batticaloa
lk/jaffna                 city        9.67    80.01 | جافنا | Jaffna
lk/vavuniya               city       8.755    80.50 | فافونيا | Vavuniya
lk/trincomalee            city        8.57    81.23 | ترينكومالي | Trincomalee
lk/mullaitivu             city        9.27    80.81 | مولايتيفو | Mullaitivu, Mullaittivu
lk/kilinochchi            city        9.38    80.40 | كيلينوتشي | Kilinochchi
lk/mannar                 city        8.98    79.91 | منار السريلانكية | Mannar
mm                        country     21.0     96.0 | ميانمار, بورما | Myanmar, Burma | Birmanie, Myanmar
mm/yangon                 city       16.81    96.16 | يانغون, رانغون | Yangon, Rangoon | Rangoun
mm/mandalay               city      21.975    96.08 | ماندالاي | Mandalay
mm/naypyidaw              city       19.75    96.13 | نايبيداو | Naypyidaw, Naypyitaw, Nay Pyi Taw
mm/rakhine                province    19.5     94.0 | راخين, أراكان, ولاية راخين | Rakhine, Rakhine State, Arakan | Rakhine, Arakan
mm/rakhine/maungdaw       city       20.82    92.37 | مونغدو | Maungdaw
mm/rakhine/sittwe         city       20.15    92.90 | سيتوي | Sittwe
mm/rakhine/ann            city       19.78    94.03 | بلدة آن | ~Ann township
mm/sagaing                province    23.5     95.3 | ساغينغ, ساغاينغ | Sagaing, Sagaing region
mm/sagaing/pazigyi        city        23.0     95.2 | بازيغي | Pazigyi, Pa Zi Gyi
mm/kachin                 province    25.8     97.3 | كاشين | Kachin
mm/kayah                  province    19.3     97.3 | كاياه, كايا | Kayah, Karenni
mm/chin                   province    22.0     93.5 | ولاية تشين | Chin State | État Chin
mm/shan                   province    21.5     98.0 | ولاية شان | Shan State | État Shan
mm/kayin                  province    16.9     97.9 | كايين, كارين | Kayin, Karen State
th                        country     15.0    101.0 | تايلاند, تايلند | Thailand | Thaïlande
th/bangkok                city      13.755   100.50 | بانكوك | Bangkok
th/deep-south             region       6.5    101.3 | جنوب تايلاند | southern Thailand, Thailand's deep south | sud de la Thaïlande
th/pattani                city        6.87   101.25 | باتاني, فطاني | Pattani
th/yala                   city        6.54   101.28 | ~يالا | Yala
th/narathiwat             city        6.43   101.82 | ناراتيوات | Narathiwat
th/songkhla               city        7.20   100.60 | سونغكلا | Songkhla
th/hat-yai                city        7.01   100.47 | هات ياي, هاد ياي | Hat Yai
th/sungai-kolok           city        6.03   101.97 | سونغاي كولوك | Sungai Kolok
ph                        country     12.5    122.0 | الفلبين, الفليبين | Philippines
ph/manila                 city       14.60   120.98 | مانيلا | Manila | Manille
ph/marawi                 city        8.00   124.29 | مراوي, ماراوي | Marawi
ph/jolo                   city        6.05   121.00 | جولو | Jolo
ph/sulu                   province     6.0    121.1 | سولو | Sulu
ph/mindanao               region       7.5    124.5 | مينداناو | Mindanao
ph/zamboanga              city        6.91   122.07 | زامبوانغا | Zamboanga
ph/cotabato               city        7.22   124.25 | كوتاباتو | Cotabato
ph/general-santos         city        6.11   125.17 | جنرال سانتوس | General Santos
ph/davao                  city        7.07   125.61 | دافاو | Davao
ph/basilan                province    6.55    122.0 | باسيلان | Basilan
ph/maguindanao            province     7.0    124.4 | ماغوينداناو | Maguindanao
id                        country     -2.0    118.0 | إندونيسيا, اندونيسيا | Indonesia | Indonésie
id/jakarta                city       -6.20   106.85 | جاكرتا | Jakarta
id/surabaya               city       -7.25   112.75 | سورابايا | Surabaya
id/bali                   region      -8.4    115.2 | جزيرة بالي, ~بالي | ~Bali
pg                         country     -6.3    147.2 | بابوا غينيا الجديدة | Papua New Guinea | Papouasie-Nouvelle-Guinée
id/papua                  province    -4.0    138.0 | بابوا, بابوا الغربية | Papua, West Papua | Papouasie
id/palu                   city       -0.90   119.87 | بالو | ~Palu
id/aceh                   province     4.5     96.8 | آتشيه, أتشيه | Aceh
id/sulawesi               region      -2.0    121.0 | سولاويزي | Sulawesi | Célèbes
id/ambon                  city       -3.70   128.18 | أمبون | Ambon
id/poso                   city       -1.39   120.75 | بوسو الإندونيسية | Poso
cn                        country     35.0    103.0 | الصين | China | Chine
cn/xinjiang               province    41.5     86.0 | شينجيانغ, شنجيانغ, تركستان الشرقية | Xinjiang
cn/xinjiang/urumqi        city       43.80    87.60 | أورومتشي, أورومجي | Urumqi | Ouroumtsi, Urumqi
cn/xinjiang/kashgar       city      39.455    75.98 | كاشغر | Kashgar, Kashi
cn/kunming                city       25.04   102.72 | كونمينغ | Kunming
cn/beijing                city       39.91   116.39 | بكين, بيجين | Beijing, Peking | Pékin
kz                        country     48.0     67.0 | كازاخستان | Kazakhstan
kz/almaty                 city       43.25    76.95 | ألماتي | Almaty
kg                        country     41.4     74.7 | قرغيزستان, قيرغيزستان | Kyrgyzstan | Kirghizstan
tj                        country     38.8     71.0 | طاجيكستان | Tajikistan | Tadjikistan
uz                        country     41.4     64.0 | أوزبكستان | Uzbekistan | Ouzbékistan
tm                        country     39.0     59.5 | تركمانستان | Turkmenistan | Turkménistan
kp                        country     40.2    127.2 | كوريا الشمالية | North Korea | Corée du Nord
kr                        country     36.4    127.9 | كوريا الجنوبية | South Korea | Corée du Sud
jp                        country     36.5    138.0 | اليابان | Japan | Japon
vn                        country     16.0    107.0 | فيتنام | Vietnam | Viêt Nam, Vietnam
my                        country      4.0    109.5 | ماليزيا | Malaysia | Malaisie
np                        country     28.2     84.0 | نيبال | Nepal | Népal
np/kathmandu              city       27.71    85.32 | كاتماندو | Kathmandu | Katmandou
kh                        country     12.6    104.9 | كمبوديا | Cambodia | Cambodge
kh/phnom-penh             city       11.56   104.92 | بنوم بنه | Phnom Penh
la                        country     18.5    103.8 | لاوس | Laos
tl                        country     -8.8    125.8 | تيمور الشرقية | East Timor, Timor-Leste | Timor oriental
`
