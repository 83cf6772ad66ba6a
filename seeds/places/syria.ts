export const SYRIA = `
sy                               country     35.0     38.5 | سوريا, سورية, الجمهورية العربية السورية | Syria | Syrie
sy/north-west                    region      35.9     36.6 | شمال غربي سوريا, شمال غرب سوريا, الشمال الغربي السوري, شمال غربي سورية | northwest Syria, north-west Syria, northwestern Syria | nord-ouest de la Syrie, nord-ouest syrien
sy/north-east                    region      36.3     40.7 | شمال شرقي سوريا, شمال شرق سوريا, الشمال الشرقي السوري | northeast Syria, north-east Syria, northeastern Syria | nord-est de la Syrie
sy/north                         region      36.4     37.5 | شمالي سوريا, شمال سوريا, الشمال السوري | northern Syria | nord de la Syrie
sy/south                         region      32.8     36.3 | جنوبي سوريا, جنوب سوريا, الجنوب السوري | southern Syria | sud de la Syrie
sy/east                          region      35.2     40.3 | شرقي سوريا, شرق سوريا, شمال وشرق سوريا | eastern Syria | est de la Syrie
sy/badia                         region      34.6     39.0 | البادية السورية, بادية حمص, البادية | Badia, Syrian desert, Badiya | désert syrien, Badiya
sy/damascus                      city       33.51    36.29 | دمشق, العاصمة السورية | Damascus, Syrian capital | Damas
sy/damascus/qaboun               district  33.545   36.335 | القابون | Qaboun, al-Qaboun, Qabun
sy/damascus/jobar                district   33.53    36.33 | جوبر | Jobar, Jobar district | Jobar, Jawbar
sy/damascus/barzeh               district  33.555   36.315 | برزة | Barzeh, Barza, Berze
sy/damascus/mezzeh               district   33.50    36.25 | المزة, حي المزة | Mezzeh, Mazzeh, Mezze, al-Mazzeh | Mazzé
sy/damascus/kafr-sousa           district   33.49    36.27 | كفرسوسة, كفر سوسة | Kafr Sousa, Kafr Souseh | Kafar Soussé
sy/damascus/tadamon              district   33.47    36.31 | حي التضامن, ~التضامن | Tadamon, al-Tadamon | Tadamon
sy/damascus/yarmouk              district  33.475    36.30 | مخيم اليرموك, ~اليرموك | Yarmouk camp, ~Yarmouk, Yarmouk refugee camp | camp de Yarmouk
sy/damascus/midan                district   33.49    36.30 | حي الميدان, ~الميدان | al-Midan, Midan
sy/damascus/bab-touma            district  33.513   36.316 | باب توما | Bab Touma, Bab Tuma
sy/damascus/airport              site       33.41   36.515 | مطار دمشق الدولي, مطار دمشق | Damascus International Airport, Damascus airport | aéroport de Damas
sy/rif-dimashq                   province    33.6     36.6 | ريف دمشق, محافظة ريف دمشق | Rif Dimashq, Damascus countryside, Rural Damascus, Reef Dimashq | province de Damas, Rif Dimachq
sy/rif-dimashq/ghouta            region      33.5    36.45 | الغوطة, الغوطة الشرقية, غوطة دمشق, الغوطة الغربية | Ghouta, Eastern Ghouta, East Ghouta, Ghuta | Ghouta, Ghouta orientale
sy/rif-dimashq/ghouta/douma      city       33.57    36.40 | دوما | Douma, Duma | Douma
sy/rif-dimashq/ghouta/harasta    city       33.56   36.365 | حرستا | Harasta
sy/rif-dimashq/ghouta/arbin      city       33.54   36.365 | عربين | Arbin, Irbin, Arbeen
sy/rif-dimashq/ghouta/zamalka    city      33.525   36.355 | زملكا | Zamalka
sy/rif-dimashq/ghouta/ain-tarma  city      33.515   36.345 | عين ترما | Ain Tarma, Ayn Tarma
sy/rif-dimashq/ghouta/kafr-batna city      33.515    36.37 | كفربطنا, كفر بطنا | Kafr Batna, Kafar Batna
sy/rif-dimashq/ghouta/saqba      city       33.52   36.385 | سقبا | Saqba, Sakba
sy/rif-dimashq/ghouta/hamouriyah city       33.53    36.39 | حمورية | Hamouriyah, Hammuriya, Hamouria
sy/rif-dimashq/ghouta/misraba    city      33.545    36.39 | مسرابا | Misraba, Mesraba
sy/rif-dimashq/ghouta/jisreen    city       33.51   36.395 | جسرين | Jisreen, Jisrin
sy/rif-dimashq/ghouta/shifouniya city      33.565    36.44 | الشيفونية | Shifouniya, al-Shifuniyah, Shaifouniya
sy/rif-dimashq/ghouta/mleiha     city      33.485   36.375 | المليحة | al-Mleiha, Mleha, al-Malihah
sy/rif-dimashq/ghouta/beit-sawa  city       33.54    36.40 | بيت سوى | Beit Sawa
sy/rif-dimashq/darayya           city       33.46    36.24 | داريا | Darayya, Daraya
sy/rif-dimashq/moadamiya         city      33.465    36.19 | المعضمية, معضمية الشام | Moadamiya, Moadamiyat al-Sham, Muadamiya | Mouadamiyat
sy/rif-dimashq/zabadani          city      33.725   36.105 | الزبداني | Zabadani, al-Zabadani
sy/rif-dimashq/madaya            city       33.69    36.10 | مضايا | Madaya
sy/rif-dimashq/qudsaya           city      33.535    36.21 | قدسيا | Qudsaya, Qudssaya
sy/rif-dimashq/wadi-barada       region     33.62    36.17 | وادي بردى, عين الفيجة | Wadi Barada, Ain al-Fijah
sy/rif-dimashq/al-tall           city       33.61    36.31 | التل السورية, ~التل | ~al-Tall
sy/rif-dimashq/saydnaya          city      33.695   36.375 | صيدنايا | Saydnaya, Sednaya, Sidnaya | Saydnaya, Sednaya
sy/rif-dimashq/qalamoun          region     33.85    36.55 | القلمون | Qalamoun, Qalamun
sy/rif-dimashq/yabroud           city       33.97   36.655 | يبرود | Yabroud, Yabrud
sy/rif-dimashq/nabk              city      34.025    36.73 | النبك | al-Nabk, an-Nabk, Nabek
sy/rif-dimashq/jaramana          city      33.485    36.35 | جرمانا | Jaramana
sy/rif-dimashq/sahnaya           city       33.43   36.225 | صحنايا, أشرفية صحنايا | Sahnaya, Ashrafiyat Sahnaya
sy/rif-dimashq/sayyida-zaynab    city      33.445    36.34 | السيدة زينب | Sayyida Zaynab, Sayyidah Zaynab, Sayeda Zeinab | Sayyeda Zeinab
sy/rif-dimashq/kiswah            city       33.36    36.24 | الكسوة, ~كسوة | al-Kiswah, Kiswa
sy/rif-dimashq/beit-jinn         city      33.315   35.885 | بيت جن | Beit Jinn, Bayt Jinn
sy/rif-dimashq/dumayr            city       33.64    36.69 | الضمير, ~ضمير | al-Dumayr, Dumeir, Dmeir
sy/aleppo                        province    36.2     37.3 | محافظة حلب, ريف حلب | Aleppo province, Aleppo governorate, Aleppo countryside | province d'Alep
sy/aleppo/aleppo                 city       36.20    37.16 | حلب, مدينة حلب, حلب الشرقية, شرق حلب | Aleppo, Aleppo City, Halab, eastern Aleppo | Alep, Alep-Est
sy/aleppo/aleppo/salahuddin      district   36.18   37.125 | حي صلاح الدين | Salaheddin, Salah al-Din neighborhood | Salaheddine
sy/aleppo/aleppo/bustan-al-qasr  district   36.19    37.14 | بستان القصر | Bustan al-Qasr | Boustane al-Qasr
sy/aleppo/aleppo/hanano          district   36.22    37.20 | مساكن هنانو, هنانو | Hanano, Masaken Hanano, Masakin Hanano
sy/aleppo/aleppo/sakhour         district   36.22   37.185 | الصاخور | Sakhour, al-Sakhour | Sakhour
sy/aleppo/aleppo/sheikh-maqsoud  district  36.235   37.145 | الشيخ مقصود | Sheikh Maqsoud, Sheikh Maqsud | Cheikh Maqsoud
sy/aleppo/aleppo/ashrafiyeh      district  36.225   37.135 | الأشرفية, حي الأشرفية | Ashrafiyeh, Ashrafieh
sy/aleppo/aleppo/ansari          district   36.18    37.14 | ~الأنصاري, حي الأنصاري | ~Ansari
sy/aleppo/aleppo/mashhad         district   36.18   37.135 | ~المشهد | ~al-Mashhad
sy/aleppo/aleppo/firdous         district  36.185    37.16 | ~الفردوس | al-Firdous, Fardos, Firdaws
sy/aleppo/aleppo/kallaseh        district   36.19    37.15 | الكلاسة | al-Kallaseh, Kallasa, Kalasa
sy/aleppo/aleppo/sukkari         district  36.175   37.145 | ~السكري, حي السكري | al-Sukkari, Sukari | Soukkari
sy/aleppo/aleppo/shaar           district   36.21   37.185 | حي الشعار, ~الشعار | ~al-Shaar, ~Shaar | Chaar
sy/aleppo/aleppo/tariq-al-bab    district  36.205   37.195 | طريق الباب | Tariq al-Bab, Tareeq al-Bab
sy/aleppo/aleppo/qaterji         district   36.20    37.19 | القاطرجي | Qaterji, al-Qaterji
sy/aleppo/aleppo/myassar         district   36.20    37.19 | ~الميسر | al-Myassar, Muyassar
sy/aleppo/aleppo/marjeh          district  36.185    37.18 | حي المرجة, ~المرجة | al-Marjeh, ~Marja
sy/aleppo/aleppo/haydariya       district  36.225   37.195 | الحيدرية | Haydariya, al-Haidariya
sy/aleppo/aleppo/bani-zeid       district  36.235    37.13 | بني زيد | Bani Zeid, Bani Zaid
sy/aleppo/aleppo/hamdaniya       district  36.175    37.09 | الحمدانية | Hamdaniya, al-Hamdaniya
sy/aleppo/aleppo/castello        site      36.265   37.145 | الكاستيلو, طريق الكاستيلو | Castello, Castello road
sy/aleppo/aleppo/ramouseh        district  36.155    37.13 | الراموسة | Ramouseh, Ramousa, Ramusa
sy/aleppo/azaz                   city      36.586   37.045 | أعزاز, اعزاز, إعزاز | Azaz, A'zaz, Aazaz | Azaz
sy/aleppo/marea                  city       36.48    37.20 | مارع | Marea, ~Mare' | Marea
sy/aleppo/tal-rifaat             city      36.473   37.098 | تل رفعت | Tal Rifaat, Tel Rifaat, Tall Rifat | Tall Rifaat
sy/aleppo/afrin                  city      36.512   36.868 | عفرين | Afrin, Efrin, Afreen | Afrine
sy/aleppo/afrin/jindires         city      36.395   36.688 | جنديرس | Jindires, Jinderes, Jindayris | Jandairis
sy/aleppo/afrin/rajo             city       36.68   36.665 | راجو | Rajo, Raju
sy/aleppo/afrin/bulbul           city       36.77    36.80 | ~بلبل | Bulbul, Bulbul town
sy/aleppo/afrin/sharran          city       36.58    36.94 | شران | Sharran, Sharan
sy/aleppo/bab                    city       36.37    37.52 | الباب, مدينة الباب | al-Bab, Al Bab
sy/aleppo/qabasin                city       36.43    37.57 | قباسين | Qabasin
sy/aleppo/bizaah                 city      36.365    37.56 | بزاعة | Bizaah, Bza'a, Bizaa
sy/aleppo/jarablus               city      36.817    38.01 | جرابلس | Jarablus, Jarabulus | Jarablous
sy/aleppo/manbij                 city      36.528   37.955 | منبج | Manbij, Menbij, Minbij | Minbej, Manbij
sy/aleppo/kobani                 city       36.89    38.35 | كوباني, عين العرب, كوبانى | Kobani, Kobane, Ayn al-Arab, Ain al-Arab | Kobané
sy/aleppo/dabiq                  city       36.54    37.27 | دابق | Dabiq
sy/aleppo/rai                    city      36.615    37.45 | ~الراعي, ~راعي | ~al-Rai, ~Ra'i
sy/aleppo/akhtarin               city       36.51    37.34 | أخترين | Akhtarin
sy/aleppo/nubl                   city      36.375    36.99 | ~نبل | Nubl, Nubul
sy/aleppo/zahraa                 city      36.365    37.01 | ~الزهراء | ~al-Zahraa, ~Zahraa
sy/aleppo/anadan                 city       36.29   37.045 | عندان | Anadan, Andan
sy/aleppo/hayyan                 city      36.325   37.035 | ~حيان | Hayyan
sy/aleppo/hreitan                city       36.29   37.085 | حريتان | Hreitan, Haritan
sy/aleppo/kafr-hamra             city       36.26    37.08 | كفر حمرة | Kafr Hamra
sy/aleppo/darat-izza             city       36.28    36.85 | دارة عزة, دارة عزه | Darat Izza, Daret Azza, Darat Azzah | Darat Ezza
sy/aleppo/atarib                 city      36.137   36.828 | الأتارب, أتارب | Atarib, al-Atarib, Atareb | Atareb
sy/aleppo/kafr-nouran            city       36.08    36.86 | كفر نوران, كفرنوران | Kafr Nouran
sy/aleppo/kafr-ammah             city       36.11    36.83 | كفر عمة | Kafr Ammah
sy/aleppo/khan-al-asal           city      36.165    37.03 | خان العسل | Khan al-Asal, Khan al-Assal
sy/aleppo/urum-al-kubra          city       36.12    36.93 | أورم الكبرى, اورم الكبرى | Urum al-Kubra, Urem al-Kubra | Ourem al-Koubra
sy/aleppo/safira                 city       36.07    37.37 | السفيرة | al-Safira, Safirah
sy/aleppo/khanasir               city      35.785    37.50 | خناصر | Khanasir, Khanaser
sy/aleppo/deir-hafer             city      36.157   37.708 | دير حافر | Deir Hafer, Dayr Hafir
sy/aleppo/maskanah               city       35.97    38.03 | مسكنة | Maskanah, Maskana
sy/aleppo/kuweires               site      36.187   37.583 | مطار كويرس, كويرس | Kuweires, Kweires air base
sy/aleppo/tishrin-dam            site       36.38    38.18 | سد تشرين | Tishrin Dam | barrage de Tichrine
sy/idlib                         province    35.8     36.7 | محافظة إدلب, ريف إدلب, ريف ادلب | Idlib province, Idlib governorate, Idlib countryside | province d'Idleb
sy/idlib/idlib                   city       35.93   36.633 | إدلب, ادلب, مدينة إدلب | Idlib, Idlib City, Edlib | Idleb, Idlib
sy/idlib/saraqib                 city      35.864    36.80 | سراقب | Saraqib, Saraqeb | Saraqeb
sy/idlib/maarat-al-numan         city      35.645   36.675 | معرة النعمان | Maarat al-Numan, Ma'arrat al-Nu'man, Maaret al-Numan, Ma'arrat an-Nu'man | Maaret al-Noomane, Maarat al-Noomane, Maaret al-Noman
sy/idlib/khan-sheikhoun          city       35.44    36.65 | خان شيخون | Khan Sheikhoun, Khan Shaykhun, Khan Sheikhun, Khan Shaykhoun | Khan Cheikhoun
sy/idlib/ariha                   city      35.813    36.61 | مدينة أريحا, ~أريحا | Ariha
sy/idlib/jisr-al-shughur         city      35.815    36.32 | جسر الشغور | Jisr al-Shughur, Jisr al-Shughour, Jisr ash-Shugur | Jisr al-Choughour
sy/idlib/kafr-nabl               city      35.615    36.56 | كفرنبل, كفر نبل | Kafr Nabl, Kafranbel, Kafr Nabel | Kafranbel
sy/idlib/binnish                 city      35.957   36.714 | بنش | Binnish, Binish | Binnich
sy/idlib/taftanaz                city      35.998   36.786 | تفتناز | Taftanaz
sy/idlib/sarmin                  city      35.904   36.727 | سرمين | Sarmin, Sarmeen
sy/idlib/sarmada                 city      36.187   36.724 | سرمدا | Sarmada
sy/idlib/harem                   city      36.208    36.52 | حارم | ~Harem, Harim
sy/idlib/salqin                  city      36.137   36.452 | سلقين | Salqin, Salqeen
sy/idlib/kafr-takharim           city      36.117   36.514 | كفر تخاريم, كفرتخاريم | Kafr Takharim
sy/idlib/darkush                 city      35.992   36.394 | دركوش | Darkush, Darkoush
sy/idlib/atme                    city      36.308    36.69 | أطمة, اطمة | Atme, Atmeh, Atma | Atmé
sy/idlib/dana                    city      36.213    36.77 | الدانا | ~al-Dana, ~ad-Dana
sy/idlib/maarat-misrin           city      36.012   36.672 | معرة مصرين, معرتمصرين | Maarat Misrin, Ma'arrat Misrin
sy/idlib/armanaz                 city      36.084   36.503 | أرمناز | Armanaz
sy/idlib/kafraya                 city       35.99    36.69 | كفريا | Kafraya, Kefraya
sy/idlib/foua                    city      35.983    36.70 | الفوعة | Foua, al-Fu'ah, Fuaa | Foua
sy/idlib/hass                    city      35.615    36.62 | ~حاس | ~Hass, Haas
sy/idlib/hazarin                 city       35.62    36.52 | حزارين | Hazarin
sy/idlib/hbeit                   city      35.465   36.565 | الهبيط | al-Hbeit, Habit, al-Habeet
sy/idlib/jarjanaz                city       35.62    36.78 | جرجناز | Jarjanaz
sy/idlib/tamanah                 city       35.48    36.77 | التمانعة | al-Tamanah, Tamanaa
sy/idlib/maarshurin              city       35.67    36.71 | معرشورين | Maarshurin, Maar Shurin
sy/idlib/maarat-al-naasan        city       36.02    36.85 | معارة النعسان, معرة النعسان | Maarat al-Naasan, Maaret Naasan
sy/idlib/nayrab                  city      35.895    36.76 | النيرب | al-Nayrab, Nairab, Neirab
sy/idlib/ihsim                   city       35.70    36.55 | إحسم, احسم | Ihsim, Ehsem
sy/idlib/balyun                  city       35.69    36.52 | بليون | Balyun, Balyoun
sy/idlib/jabal-al-zawiya         region     35.72    36.54 | جبل الزاوية | Jabal al-Zawiya, Jabal Zawiya | Jabal al-Zawiya
sy/idlib/kafr-oweid              city       35.64    36.45 | كفرعويد, كفر عويد | Kafr Oweid, Kafr Uwayd
sy/idlib/sheikh-bahr             city        36.0    36.56 | الشيخ بحر | Sheikh Bahr
sy/idlib/hafsarja                city       35.95    36.50 | حفسرجة | Hafsarja
sy/idlib/basanqul                city       35.81    36.49 | بسنقول | Basanqul, Basanqoul
sy/idlib/yaqubiyah               city       35.91    36.41 | اليعقوبية | Yaqubiyah, al-Yaqoubiyah
sy/idlib/bab-al-hawa             site      36.235    36.68 | باب الهوى, معبر باب الهوى | Bab al-Hawa, Bab al-Hawa crossing
sy/idlib/abu-al-duhur            city       35.74    37.04 | أبو الظهور, ابو الظهور | Abu al-Duhur, Abu Duhur | Abou Douhour
sy/idlib/barisha                 city       36.19    36.62 | باريشا | Barisha
sy/idlib/qah                     city       36.28    36.71 | مخيم قاح, ~قاح | ~Qah, Qah camp
sy/idlib/bara                    city       35.68    36.54 | ~البارة | al-Bara, Bara Idlib
sy/idlib/kansafra                city       35.67    36.53 | كنصفرة, كنصفره | Kansafra
sy/idlib/balshun                 city       35.71    36.53 | بلشون | Balshun
sy/idlib/kafir                   city       35.84    36.36 | ~الكفير | al-Kafir, Kafeer
sy/idlib/bsams                   city       35.73    36.56 | بسامس | Bsames
sy/idlib/bazabur                 city       35.76    36.57 | بزابور | Bazabur
sy/hama                          province    35.2     36.9 | محافظة حماة, ريف حماة | Hama province, Hama countryside | province de Hama
sy/hama/hama                     city       35.13   36.755 | حماة, حماه | Hama
sy/hama/salamiyah                city       35.01   37.053 | السلمية, سلمية | Salamiyah, Salamiya
sy/hama/masyaf                   city      35.065    36.34 | مصياف | Masyaf, Misyaf
sy/hama/suqaylabiyah             city       35.37    36.38 | السقيلبية | Suqaylabiyah, Suqailabiya
sy/hama/mhardeh                  city       35.25    36.58 | محردة | Mhardeh, Mahardah
sy/hama/kafr-zita                city       35.37    36.60 | كفرزيتا, كفر زيتا | Kafr Zita, Kafr Zeita | Kafr Zita
sy/hama/latamna                  city       35.32    36.62 | اللطامنة | Latamna, al-Lataminah, Latamneh
sy/hama/morek                    city      35.375    36.69 | مورك | Morek, Murak
sy/hama/halfaya                  city       35.26   36.605 | حلفايا | Halfaya
sy/hama/qalaat-al-madiq          city      35.415    36.39 | قلعة المضيق | Qalaat al-Madiq, Qal'at al-Madiq
sy/hama/ghab                     region      35.5    36.35 | سهل الغاب, الغاب | al-Ghab, Ghab plain | plaine du Ghab
sy/hama/aqayrbat                 city       34.79    37.52 | عقيربات | Aqayrbat, Uqayribat
sy/hama/kafr-nabuda              city       35.43    36.49 | كفرنبودة, كفر نبودة | Kafr Nabuda, Kafr Nabudah
sy/homs                          province    34.5     38.0 | محافظة حمص, ريف حمص | Homs province, Homs countryside | province de Homs
sy/homs/homs                     city       34.73   36.715 | حمص | Homs, Hims | Homs
sy/homs/homs/waer                district   34.75    36.67 | الوعر, حي الوعر | al-Waer, ~Waer, ~al-Wa'r
sy/homs/homs/baba-amr            district  34.715    36.69 | بابا عمرو | Baba Amr | Baba Amro
sy/homs/homs/khalidiya           district  34.745    36.71 | حي الخالدية, ~الخالدية | al-Khalidiya, Khaldiyeh
sy/homs/homs/zahraa              district  34.735    36.74 | حي الزهراء | al-Zahraa neighborhood
sy/homs/rastan                   city      34.925   36.735 | الرستن | Rastan, al-Rastan
sy/homs/talbiseh                 city       34.84    36.73 | تلبيسة | Talbiseh, Talbisah
sy/homs/houla                    region     34.88    36.52 | الحولة | Houla, al-Houla, Hula | Houla
sy/homs/qusayr                   city       34.51    36.58 | ~القصير, ~قصير | Qusayr, al-Qusayr, Qusair | Qousseir
sy/homs/palmyra                  city       34.56    38.27 | تدمر | Palmyra, Tadmur, Tadmor | Palmyre
sy/homs/sukhnah                  city      34.885    38.87 | السخنة | al-Sukhnah, Sukhna
sy/homs/qaryatayn                city       34.23    37.24 | القريتين, ~قريتين | al-Qaryatayn, Qaryatain
sy/homs/t4                       site       34.52    37.63 | مطار التيفور, التيفور, قاعدة تيفور | T4, Tiyas, T-4 airbase
sy/homs/shayrat                  site       34.49    36.91 | الشعيرات, مطار الشعيرات | Shayrat, Shayrat airbase | Al-Chaayrate
sy/homs/tanf                     site       33.51    38.62 | التنف | al-Tanf, Tanf
sy/latakia                       province    35.6     36.1 | محافظة اللاذقية, ريف اللاذقية | Latakia province, Latakia countryside | province de Lattaquié
sy/latakia/latakia               city       35.52    35.79 | اللاذقية, لاذقية | Latakia, Lattakia | Lattaquié
sy/latakia/jableh                city      35.362   35.928 | جبلة | Jableh, ~Jabla | Jablé
sy/latakia/hmeimim               site       35.40    35.95 | حميميم, قاعدة حميميم | Hmeimim, Khmeimim, Hmeymim | Hmeimim
sy/latakia/kabani                city       35.72    36.24 | كبانة, كباني | Kabani, Kabana
sy/latakia/jabal-al-akrad        region     35.68     36.2 | جبل الأكراد | Jabal al-Akrad
sy/latakia/jabal-al-turkman      region     35.83     36.1 | جبل التركمان | Jabal al-Turkman
sy/latakia/salma                 city       35.67    36.13 | ~سلمى | ~Salma
sy/tartus                        city       34.89   35.886 | طرطوس | Tartus, Tartous | Tartous
sy/tartus/baniyas                city       35.18    35.95 | بانياس | Baniyas, Banias
sy/daraa                         province    32.8     36.2 | محافظة درعا, ريف درعا | Daraa province, Daraa countryside | province de Deraa
sy/daraa/daraa                   city       32.62    36.10 | درعا, درعا البلد | Daraa, Deraa, Dar'a, Daraa al-Balad | Deraa
sy/daraa/nawa                    city       32.89    36.04 | ~نوى | ~Nawa
sy/daraa/jasim                   city       32.99    36.06 | ~جاسم | ~Jasim, ~Jassem
sy/daraa/inkhil                  city       33.02    36.13 | إنخل, انخل | Inkhil, Enkhil
sy/daraa/sanamayn                city       33.07    36.18 | الصنمين | al-Sanamayn, Sanamain
sy/daraa/tafas                   city      32.735    36.07 | طفس | Tafas
sy/daraa/bosra                   city       32.52    36.48 | بصرى, بصرى الشام | Bosra, Busra al-Sham, Bosra al-Sham | Bosra
sy/daraa/hirak                   city       32.75    36.30 | الحراك, ~حراك | al-Hirak
sy/daraa/nasib                   site       32.55    36.19 | معبر نصيب, ~نصيب | Nasib, Naseeb crossing
sy/quneitra                      city      33.125   35.825 | القنيطرة | Quneitra, Qunaitra, Kuneitra | Quneitra, Kouneitra
sy/sweida                        city       32.71    36.57 | السويداء | Sweida, Suwayda, as-Suwayda, Suweida, Sweida province | Soueïda, Sweïda
sy/raqqa                         province    36.0     38.9 | محافظة الرقة, ريف الرقة | Raqqa province, Raqqa countryside | province de Raqqa
sy/raqqa/raqqa                   city       35.95    39.01 | الرقة, ~رقة | Raqqa, al-Raqqah, Rakka, Ar-Raqqah, Raqqah | Raqqa, Raqa, Rakka
sy/raqqa/raqqa/badou             district  35.955    39.02 | حارة البدو | Harat al-Badu, al-Badou
sy/raqqa/raqqa/mansour           district  35.955    39.00 | حي المنصور | Hawd al-Mansour
sy/raqqa/tabqa                   city      35.836   38.548 | الطبقة, ~طبقة, الثورة السورية | Tabqa, al-Tabqah, al-Thawrah, Tabqah | Tabqa
sy/raqqa/tabqa/dam               site      35.872   38.567 | سد الفرات, سد الطبقة | Tabqa Dam, Euphrates Dam | barrage de Tabqa
sy/raqqa/mansoura                city       35.83    38.75 | المنصورة السورية, ~المنصورة | al-Mansoura, Mansoura
sy/raqqa/ain-issa                city      36.385    38.86 | عين عيسى | Ain Issa, Ayn Issa
sy/raqqa/tal-abyad               city      36.698   38.957 | تل أبيض, تل ابيض | Tal Abyad, Tell Abyad, Tel Abyad | Tal Abyad
sy/raqqa/suluk                   city       36.60    39.13 | سلوك الرقة, ~سلوك | Suluk, Slouk
sy/raqqa/karama                  city       35.87    39.28 | ~الكرامة | al-Karamah
sy/hasakah                       province    36.4     40.7 | محافظة الحسكة, ريف الحسكة | Hasakah province, Hasakeh province | province de Hassaké
sy/hasakah/hasakah               city      36.507   40.747 | الحسكة | Hasakah, al-Hasakah, Hasaka, Hasakeh, Hassakeh, Hasaka City | Hassaké, Hassakeh
sy/hasakah/hasakah/ghweran       district  36.485   40.735 | غويران, سجن غويران, سجن الصناعة | Ghweran, Gweiran, Ghwayran prison, Sinaa prison | Ghwayran
sy/hasakah/qamishli              city       37.05    41.22 | القامشلي, قامشلي, القامشلو | Qamishli, Qamishlo, al-Qamishli, Kamishli | Qamichli
sy/hasakah/ras-al-ain            city       36.85    40.07 | رأس العين, راس العين, سري كانيه | Ras al-Ain, Ras al-Ayn, Serekaniye | Ras al-Aïn
sy/hasakah/tal-tamr              city      36.655    40.37 | تل تمر | Tal Tamr, Tell Tamer, Tel Tamer
sy/hasakah/shaddadi              city       36.06    40.73 | الشدادي | al-Shaddadi, Shaddadi, Shadadi
sy/hasakah/hol                   city       36.39    41.15 | الهول, مخيم الهول | al-Hol, al-Hawl, al-Hol camp | Al-Hol
sy/hasakah/amuda                 city      37.105    40.93 | عامودا | Amuda, Amouda
sy/hasakah/malikiyah             city      37.178    42.14 | المالكية, ديريك | al-Malikiyah, Derik, Malikiya
sy/hasakah/darbasiyah            city       37.07    40.65 | الدرباسية | Darbasiyah, al-Darbasiyah
sy/deir-ez-zor                   province    35.0     40.5 | محافظة دير الزور, ريف دير الزور | Deir ez-Zor province, Deir Ezzor province | province de Deir Ezzor
sy/deir-ez-zor/deir-ez-zor       city      35.335    40.14 | دير الزور, ديرالزور, ديرالزُّور | Deir ez-Zor, Deir Ezzor, Deir al-Zour, Deir al-Zor, Dayr al-Zawr, Deir ez-Zour, Deir Azzor, Dayr az Zawr | Deir Ezzor
sy/deir-ez-zor/mayadin           city       35.02    40.45 | ~الميادين, ~ميادين | Mayadin, ~al-Mayadeen, ~Mayadeen, al-Mayadin | Mayadine
sy/deir-ez-zor/abu-kamal         city      34.452   40.919 | البوكمال, أبو كمال, ألبوكمال | Abu Kamal, Al-Bukamal, Albu Kamal, Boukamal, Bukamal | Boukamal, Abou Kamal
sy/deir-ez-zor/baghouz           city      34.455    40.96 | الباغوز, باغوز | Baghouz, Baghuz, al-Baghouz
sy/deir-ez-zor/hajin             city       34.69    40.83 | ~هجين | Hajin, Hajeen | Hajine
sy/deir-ez-zor/susah             city       34.52    40.98 | السوسة | al-Susah, Sousa
sy/deir-ez-zor/shaafah           city       34.55    40.92 | الشعفة | Shaafah, al-Sha'fah, Shafah
sy/deir-ez-zor/shuhayl           city       35.10    40.45 | الشحيل | Shuhayl, Shuhail, al-Shuhayl
sy/deir-ez-zor/busayrah          city      35.155   40.427 | البصيرة | al-Busayrah, Busayra, Bsaira
sy/deir-ez-zor/muhassan          city       35.23    40.32 | موحسن | Muhassan, Mohassan
sy/deir-ez-zor/omar-field        site       35.11    40.51 | حقل العمر, حقل العمر النفطي | al-Omar oil field, Omar oil field
sy/deir-ez-zor/conoco            site       35.33    40.31 | حقل كونيكو, كونيكو | Conoco
sy/deir-ez-zor/ashara            city       34.92    40.56 | العشارة | al-Ashara, Asharah
sy/deir-ez-zor/tibni             city       35.60    39.82 | التبني, ~تبني | al-Tibni
`
