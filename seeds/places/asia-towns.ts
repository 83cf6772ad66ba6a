export const ASIA_TOWNS = `
mm/sagaing/kanbalu               city      23.20   95.52 | كانبالو | Kanbalu, Kantbalu | Kanbalu
mm/sagaing/monywa                city      22.11   95.14 | مونيوا | Monywa | Monywa
mm/sagaing/sagaing-town          city      21.88   95.98 | بلدة ساغاينغ | Sagaing town, Sagaing city | ville de Sagaing
mm/sagaing/depayin               city      22.61   95.28 | ديبايين | Depayin, Tabayin | Depayin
mm/sagaing/let-yet-kone          city      22.68   95.32 | ليت يت كون | Let Yet Kone | Let Yet Kone
mm/sagaing/kale                  city      23.19   94.06 | ~كالي | Kalay, ~Kale | Kalay
mm/sagaing/tamu                  city      24.22   94.31 | ~تامو | ~Tamu | ~Tamu
mm/sagaing/yinmabin              city      22.08   94.90 | يينمابين | Yinmabin, Yinmarbin | Yinmabin
mm/sagaing/chaung-u              city      21.97   95.28 | تشونغ يو | Chaung-U | Chaung-U
mm/sagaing/wuntho                city      23.90   95.68 | وونتو | Wuntho | Wuntho
mm/sagaing/kawlin                city      23.79   95.69 | كاولين | Kawlin | Kawlin
mm/sagaing/taze                  city      22.95   95.38 | ~تازي | ~Taze | ~Taze
mm/sagaing/kani                  city      22.44   94.85 | ~كاني | ~Kani | ~Kani
mm/sagaing/khin-u                city      22.77   95.62 | خين يو | Khin-U | Khin-U
mm/sagaing/shwebo                city      22.57   95.69 | شويبو | Shwebo | Shwebo
mm/sagaing/budalin               city      22.39   95.15 | بودالين | Budalin | Budalin
mm/sagaing/oe-htein-kwin         city      22.60   95.30 | أوي تين كوين | Oe Htein Kwin | Oe Htein Kwin
mm/magway/pauk                   city      21.45   94.46 | ~باوك | ~Pauk | ~Pauk
mm/magway/gangaw                 city      22.17   94.13 | غانغاو | Gangaw | Gangaw
mm/magway/pakokku                city      21.33   95.08 | باكوكو | Pakokku | Pakokku
mm/magway/yesagyo                city      21.63   95.24 | يساغيو | Yesagyo | Yesagyo
mm/chin/hakha                    city      22.64   93.61 | ~هاكا | Hakha | Hakha
mm/chin/thantlang                city      22.70   93.43 | ثانتلانغ | Thantlang | Thantlang
mm/chin/falam                    city      22.91   93.68 | فالام | Falam | Falam
mm/chin/mindat                   city      21.37   93.98 | ميندات | Mindat | Mindat
mm/chin/matupi                   city      21.61   93.44 | ماتوبي | Matupi | Matupi
mm/chin/paletwa                  city      21.30   92.85 | باليتوا | Paletwa | Paletwa
mm/chin/webula                   city      22.90   93.90 | ويبولا | Webula | Webula
mm/kayah/demoso                  city      19.52   97.15 | ديموسو | Demoso | Demoso
mm/kayah/hpruso                  city      19.42   97.13 | هبروسو | Hpruso | Hpruso
mm/kayah/mo-so                   city      19.45   97.05 | مو سو | Mo So | Mo So
mm/kachin/laiza                  city      24.77   97.55 | لايزا | Laiza | Laiza
mm/kachin/bhamo                  city      24.26   97.23 | بامو | Bhamo | Bhamo
mm/kachin/waingmaw               city      25.35   97.44 | واينغماو | Waingmaw | Waingmaw
mm/kachin/mansi                  city      24.12   97.30 | مانسي | ~Mansi | ~Mansi
mm/kachin/munglai-hkyet          district  24.79   97.54 | مونغ لاي خيت | Mung Lai Hkyet, Munglai Hkyet | Mung Lai Hkyet
mm/kachin/a-nang-pa              city      25.40   96.40 | أنانغبا | A Nang Pa, Anang Pa | A Nang Pa
mm/rakhine/buthidaung            city      20.87   92.53 | بوتيدونغ, بوثيداونغ | Buthidaung | Buthidaung
mm/rakhine/rathedaung            city      20.47   92.76 | راتيداونغ | Rathedaung | Rathedaung
mm/rakhine/mrauk-u               city      20.59   93.19 | مراوك يو | Mrauk-U | Mrauk-U
mm/rakhine/minbya                city      20.36   93.27 | مينبيا | Minbya | Minbya
mm/rakhine/ponnagyun             city      20.33   93.01 | بوناغيون | Ponnagyun | Ponnagyun
mm/rakhine/kyaukphyu             city      19.43   93.55 | كياوكفيو | Kyaukphyu | Kyaukphyu
mm/rakhine/kyaukni-maw           city      19.05   93.75 | كياوك ني ماو | Kyauk Ni Maw | Kyauk Ni Maw
mm/rakhine/ramree                city      19.08   93.87 | رامري | Ramree | Ramree
mm/rakhine/thandwe               city      18.46   94.37 | ثاندوي | Thandwe | Thandwe
mm/rakhine/byain-phyu            city      20.20   92.85 | بيان فيو | Byain Phyu, Byaing Phyu | Byain Phyu
mm/rakhine/kyauktaw              city      20.84   92.97 | كياوكتاو | Kyauktaw | Kyauktaw
mm/rakhine/inn-din               city      20.60   92.52 | إن دين | Inn Din | Inn Din
mm/shan/laukkai                  city      23.69   98.77 | لاوكاي, لاوكاينغ | Laukkai, Laukkaing, Laogai | Laukkai
mm/shan/namkham                  city      23.83   97.68 | نامخام | Namkham, Namhkam | Namkham
mm/shan/pinlaung                 city      20.12   96.77 | بينلاونغ | Pinlaung | Pinlaung
mm/shan/nam-nein                 city      20.05   96.90 | نام نين | Nam Nein, Nan Neint | Nam Nein
mm/shan/kyaukme                  city      22.54   97.03 | كياوكمي | Kyaukme | Kyaukmé
mm/shan/hsipaw                   city      22.62   97.30 | هسيباو | Hsipaw | Hsipaw
mm/shan/taunggyi                 city      20.79   97.04 | تاونغجي | Taunggyi | Taunggyi
mm/shan/mogok                    city      22.92   96.51 | موغوك | Mogok | Mogok
mm/kayin/hpa-an                  city      16.89   97.63 | هبا آن | Hpa-An | Hpa-An
mm/kayin/kawkareik               city      16.56   98.24 | كاوكاريك | Kawkareik | Kawkareik
mm/kayin/lay-kay-kaw             city      16.55   98.55 | لاي كاي كاو | Lay Kay Kaw | Lay Kay Kaw
mm/bago/bago-town                city      17.33   96.48 | بلدة باغو | Bago town, Pegu | Pégou
mm/bago/taungoo                  city      18.94   96.43 | تاونغو | Taungoo, Toungoo | Taungoo
mm/tanintharyi/dawei             city      14.08   98.19 | داوي | Dawei | Dawei
mm/mon                           city      16.49   97.63 | مولاميين | Mawlamyine | Mawlamyine
af/herat/zinda-jan               city      34.34   61.75 | زنده جان, زندجان | Zinda Jan, Zindajan, Zenda Jan | Zinda Jan
af/herat/injil                   city      34.30   62.25 | ~انجيل | Injil | Injil
af/herat/guzara                  city      34.20   62.20 | غوزارة | Guzara | Guzara
af/paktika/urgun                 city      32.93   69.18 | أورغون | Urgun, Orgun | Orgun
af/khost/spera                   city      33.20   69.50 | سبيرا, سبيره | Spera, Spira | Spera
af/khost/afghan-dubai            city      33.30   69.55 | أفغان دوباي | Afghan-Dubai | Afghan-Dubai
af/khost/nadir-shah-kot          city      33.28   69.77 | نادر شاه كوت | Nadir Shah Kot | Nadir Shah Kot
af/kunar/nurgal                  city      34.60   70.75 | نورغل, نور غل | Nurgal, Nur Gal, Noor Gul | Nurgal
af/kunar/chawkay                 city      34.72   70.92 | تشوكي, ساوكي | Chawkay, Sawki, Tsawkay | Chawkay
af/kunar/chapa-dara              city      34.90   70.65 | تشابا دره | Chapa Dara | Chapa Dara
af/kunar/watapur                 city      34.95   71.07 | واتابور | Watapur, Wata Pur | Watapur
af/kunar/asadabad                city      34.87   71.15 | أسد آباد, أسعد آباد | Asadabad | Asadabad
af/kunar/mazar-dara              city      34.65   70.70 | مزار دره | Mazar Dara | Mazar Dara
af/kunar/shigal                  city      35.03   71.23 | شيغال | Shigal | Shigal
af/nangarhar/khogyani            city      34.24   70.20 | ~خوجياني, خوغياني | Khogyani, Khogiani | Khogyani
af/nangarhar/haska-mena          city      34.25   70.55 | هسكة مينة, ديه بالا | Haska Mena, Haska Mina, Deh Bala | Haska Mena
af/nangarhar/rodat               city      34.25   70.57 | رودات | Rodat | Rodat
af/nangarhar/mohmand-dara        city      34.22   70.98 | مومند دره, مهمند دره | Mohmand Dara, Momand Dara | Mohmand Dara
af/nangarhar/kama                city      34.42   70.60 | ~كامه | ~Kama | ~Kama
af/nangarhar/behsud              city      34.45   70.45 | بهسود | Behsud, Bihsud | Behsud
af/nangarhar/torkham             site      34.12   71.09 | طورخم, تورخم | Torkham | Torkham
af/badakhshan/wardoj             city      36.60   71.25 | وردوج | Wardoj, Warduj | Wardoj
af/badakhshan/jurm               city      36.86   70.83 | ~جرم | ~Jurm | ~Jurm
af/badakhshan/argo               city      37.02   70.40 | ~أرغو | ~Argo | ~Argo
af/badakhshan/ab-barik           city      37.00   70.35 | آب باريك | Ab Barak, Ab Barik | Ab Barak
af/badakhshan/faizabad           city      37.12   70.58 | فيض آباد | Faizabad, Fayzabad | Faizabad
af/baghlan/burka                 city      36.20   69.15 | ~بركة | ~Burka | ~Burka
af/baghlan/nahrin                city      36.06   69.13 | ~نهرين | Nahrin | Nahrin
af/logar/khushi                  city      34.00   69.20 | خوشي | ~Khushi | ~Khushi
af/wardak/maidan-shahr           city      34.40   68.87 | ميدان شهر | Maidan Shahr, Maidan Shar | Maidan Shahr
af/wardak/nirkh                  city      34.33   68.78 | ~نرخ | Nerkh, Nirkh | Nerkh
af/ghazni/andar                  city      33.35   68.45 | أندار | ~Andar | ~Andar
af/ghazni/qarabagh               city      33.19   68.09 | ~قره باغ | ~Qarabagh | ~Qarabagh
af/ghor/firozkoh                 city      34.52   65.25 | فيروزكوه, تشغتشران | Firozkoh, Firuzkoh, Chaghcharan | Firozkoh
af/samangan/aybak                city      36.26   68.02 | ~أيبك | Aybak, Aibak | Aybak
af/takhar/taloqan                city      36.74   69.54 | طالقان | Taloqan, Taluqan | Taloqan
af/kunduz/khan-abad              city      36.68   69.11 | خان آباد | Khan Abad, Khanabad | Khanabad
af/kunduz/dasht-e-archi          city      37.13   69.17 | دشت أرشي | Dasht-e-Archi, Dasht-i-Archi | Dasht-e-Archi
af/helmand/garmsir               city      31.12   64.20 | غرمسير | Garmsir, Garmser | Garmsir
af/kandahar/arghandab            city      31.66   65.65 | أرغنداب | Arghandab | Arghandab
af/kandahar/maiwand              city      31.75   65.13 | ميوند | Maiwand | Maiwand
af/farah/farah-town              city      32.37   62.11 | مدينة فراه | Farah city | ville de Farah
pk/kp/battagram                  city      34.68   73.02 | باتاغرام | Battagram | Battagram
pk/kp/swabi                      city      34.12   72.47 | صوابي | Swabi | Swabi
pk/kp/akora-khattak              city      34.00   72.12 | أكورا ختك | Akora Khattak | Akora Khattak
pk/kp/khyber/landi-kotal         city      34.10   71.14 | لاندي كوتال | Landi Kotal | Landi Kotal
pk/kp/khyber/tirah               city      33.73   70.95 | وادي تيراه, تيراه | Tirah, Tirah valley | Tirah
pk/kp/khyber/jamrud              city      34.00   71.38 | جمرود | Jamrud | Jamrud
pk/kp/buner/pir-baba             city      34.58   72.57 | بير بابا | Pir Baba | Pir Baba
pk/kp/buner/beshonai             city      34.50   72.55 | بيشوناي | Beshonai | Beshonai
pk/kp/dir/timergara              city      34.83   71.84 | تيمرغارا | Timergara | Timergara
pk/swat/kabal                    city      34.79   72.28 | ~كابال | ~Kabal | ~Kabal
pk/bajaur/khar                   city      34.73   71.53 | ~خار | ~Khar | ~Khar
pk/waziristan/mir-ali            city      32.97   70.27 | مير علي | Mir Ali | Mir Ali
pk/waziristan/datta-khel         city      32.90   69.77 | داتا خيل | Datta Khel | Datta Khel
pk/waziristan/makeen             city      32.62   69.85 | ماكين | ~Makeen | ~Makeen
pk/waziristan/laddha             city      32.57   69.83 | لادها | Ladha, Laddha | Ladha
pk/balochistan/ormara            city      25.21   64.64 | أورمارا | Ormara | Ormara
pk/balochistan/musakhail         city      30.85   69.82 | موساخيل | Musakhail, Musakhel | Musakhail
pk/balochistan/duki              city      30.15   68.57 | ~دوكي | Duki | Duki
pk/balochistan/zhob              city      31.34   69.45 | ~زوب | Zhob | Zhob
pk/balochistan/ziarat            city      30.38   67.73 | زيارت | Ziarat | Ziarat
pk/balochistan/sibi              city      29.54   67.88 | ~سيبي | ~Sibi | ~Sibi
pk/balochistan/lasbela           city      26.22   66.31 | لاسبيلا | Lasbela | Lasbela
pk/balochistan/harnai/town       city      30.10   67.94 | بلدة هرناي | Harnai town | Harnai-ville
pk/balochistan/pishin            city      30.58   67.00 | بيشين | Pishin | Pishin
pk/balochistan/machh             city      29.86   67.33 | ~ماتش | Machh, Mach town | Machh
pk/sindh/dadu                    city      26.73   67.78 | ~دادو | ~Dadu | ~Dadu
pk/sindh/shikarpur               city      27.96   68.64 | شيكاربور | Shikarpur | Shikarpur
pk/sindh/jacobabad               city      28.28   68.44 | جاكوب آباد, جاكوباباد | Jacobabad | Jacobabad
pk/sindh/larkana                 city      27.56   68.21 | لاركانا | Larkana | Larkana
pk/sindh/ghotki                  city      28.00   69.32 | غوتكي | Ghotki | Ghotki
pk/sindh/daharki                 city      28.05   69.71 | دهاركي | Daharki | Daharki
pk/punjab/muzaffargarh           city      30.07   71.19 | مظفر غره, مظفرغار | Muzaffargarh | Muzaffargarh
pk/punjab/muridke                city      31.80   74.26 | موريدكي | Muridke | Muridke
pk/punjab/bahawalpur             city      29.40   71.68 | بهاولبور | Bahawalpur | Bahawalpur
pk/kashmir/muzaffarabad          city      34.37   73.47 pk | مظفر آباد | Muzaffarabad | Muzaffarabad
pk/kashmir/kotli                 city      33.52   73.90 pk | كوتلي | Kotli | Kotli
pk/kashmir/bagh                  city      33.98   73.78 pk | ~باغ | ~Bagh | ~Bagh
pk/kashmir/balakot               city      34.55   73.35 pk | بالاكوت | Balakot | Balakot
pk/gilgit-baltistan/skardu       city      35.30   75.63 | سكردو | Skardu | Skardu
pk/gilgit-baltistan/chilas       city      35.42   74.10 | تشيلاس | Chilas | Chilas
`
