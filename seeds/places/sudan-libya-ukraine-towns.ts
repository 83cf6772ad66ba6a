export const SUDAN_LIBYA_UKRAINE_TOWNS = `
sd/gezira/managil                city      14.25   32.98 | المناقل | Managil | Managil
sd/gezira/tamboul                city      14.95   33.40 | ~تمبول | Tamboul, Tambul | Tamboul
sd/gezira/rufaa                  city      14.77   33.37 | ~رفاعة | Rufaa | Roufaa
sd/gezira/hilaliya               city      14.87   33.28 | ~الهلالية | al-Hilaliya, Hilaliyah | Hilaliya
sd/gezira/wad-ashib              city      14.90   33.30 | ود عشيب | Wad Oshaib, Wad Ashib | Wad Achib
sd/gezira/kamlin                 city      15.08   33.18 | الكاملين | al-Kamlin | Kamlin
sd/gezira/kab-al-jidad           city      14.96   33.10 | كاب الجداد | Kab al-Jidad | Kab al-Jidad
sd/sennar/dinder                 city      13.36   34.12 | الدندر | Dinder | Dinder
sd/sennar/galgani                city      13.20   34.10 | جلقني | Galgani, Jalgini | Galgani
sd/sennar/suki                   city      13.32   33.88 | ~السوكي | Suki | Souki
sd/sennar/abu-hujar              city      12.86   34.00 | أبو حجار | Abu Hujar | Abou Houjar
sd/white-nile/geteina            city      14.86   32.37 | القطينة | Geteina, al-Gitaina, Guetaina | Gueteina
sd/white-nile/umm-rimta          city      14.70   32.00 | أم رمتة | Umm Rimta, Um Rimta | Oum Rimta
sd/khartoum/khartoum/azhari      district  15.52   32.58 | ~الأزهري | ~Azhari | ~Azhari
sd/khartoum/khartoum/jabra       district  15.53   32.53 | ~جبرة | Jabra | Jabra
sd/khartoum/khartoum/soba        district  15.52   32.65 | ~سوبا | ~Soba | ~Soba
sd/khartoum/bahri/shambat        district  15.67   32.53 | شمبات | Shambat | Chambat
sd/khartoum/bahri/halfaya        district  15.70   32.55 | ~الحلفايا | ~Halfaya | ~Halfaya
sd/khartoum/bahri/kadaro         district  15.75   32.57 | الكدرو | Kadaro, al-Kadroo | Kadaro
sd/khartoum/bahri/samrab         district  15.70   32.58 | السامراب | al-Samrab | Samrab
sd/khartoum/sharq-al-nil         district  15.60   32.62 | شرق النيل | Sharq al-Nil, Sharg al-Nil, East Nile | Nil-Est
sd/darfur/north/korma            city      13.84   24.73 | كورما | Korma | Korma
sd/darfur/north/saraf-omra       city      13.43   23.26 | سرف عمرة | Saraf Omra | Saraf Omra
sd/darfur/north/malha            city      15.08   26.15 | ~المالحة | al-Malha | Malha
sd/darfur/north/karnoi           city      15.00   23.26 | كرنوي | Karnoi, Kornoi | Kornoï
sd/darfur/north/umbaru           city      15.06   23.68 | أمبرو | Umbaru, Um Baru, Ambro | Oumbarou
sd/darfur/north/shangil-tobaya   city      12.95   25.00 | شنقل طوباي | Shangil Tobaya, Shangil Tobay | Changil Tobaya
sd/darfur/north/golo             city      13.58   25.20 | ~قولو | ~Golo | ~Golo
sd/darfur/west/misterei          city      13.12   22.15 | مستري | Misterei, Mesterei | Misterei
sd/darfur/west/kulbus            city      14.41   22.45 | كلبس | Kulbus | Kulbus
sd/darfur/west/sirba             city      13.83   22.42 | ~سربا | Sirba | Sirba
sd/darfur/west/kreinik           city      13.38   22.88 | كرينك | Kreinik, Krink | Kreinik
sd/darfur/west/murnei            city      12.95   22.87 | ~مورني | Murnei, Mornei | Mornei
sd/darfur/west/habila            city      12.70   22.57 | ~هبيلة | Habila | Habila
sd/darfur/central/tarasin        city      13.05   24.40 | ترسين | Tarasin, Tarseen | Tarasin
sd/darfur/central/nertiti        city      12.97   24.04 | نيرتتي | Nertiti, Nierteti | Nertiti
sd/darfur/central/mukjar         city      11.94   23.28 | مكجر | Mukjar | Mukjar
sd/darfur/south/kass             city      12.51   24.28 | ~كاس | ~Kass | ~Kass
sd/darfur/south/gereida          city      11.28   25.14 | ~قريضة | Gereida, Graida | Gereida
sd/darfur/south/buram            city      10.82   25.17 | ~برام | Buram | Buram
sd/darfur/south/tulus            city      11.25   24.50 | ~تلس | Tulus | Toulous
sd/darfur/south/otash            district  12.08   24.90 | مخيم عطاش, ~عطاش | Otash camp, Otash | camp d'Otash
sd/darfur/south/manawashi        city      12.60   25.05 | مناواشي | Manawashi | Manawachi
sd/darfur/east/assalaya          city      11.70   26.30 | عسلاية | Assalaya | Assalaya
sd/darfur/east/yassin            city      11.60   25.80 | ~ياسين | ~Yassin | ~Yassin
sd/kordofan/north/umm-rawaba     city      12.91   31.22 | أم روابة | Umm Rawaba, Um Rawaba | Oum Rawaba
sd/kordofan/north/sodari         city      14.40   29.08 | سودري | Sodari | Sodari
sd/kordofan/north/rahad          city      12.72   30.65 | مدينة الرهد | al-Rahad | Rahad
sd/kordofan/north/shag-al-noum   city      13.60   30.30 | شق النوم | Shag al-Noum, Shaq al-Nom | Chag al-Noum
sd/kordofan/north/jabra-al-sheikh city      15.10   30.50 | جبرة الشيخ | Jabra al-Sheikh | Jabra al-Cheikh
sd/kordofan/west/khiwai          city      13.05   29.20 | ~الخوي | al-Khuwai, al-Khiwai, Khowai | Khouweï
sd/kordofan/west/abu-zabad       city      12.35   29.25 | أبو زبد | Abu Zabad | Abou Zabad
sd/kordofan/west/mujlad          city      11.03   27.73 | ~المجلد | al-Mujlad, Muglad | Moujlad
sd/kordofan/west/heglig          city       9.98   29.40 | هجليج | Heglig | Heglig
sd/kordofan/south/habila-town    city      12.00   30.00 | ~هبيلا | Habila town | Habila-ville
sd/kordofan/south/kalogi         city      10.85   31.13 | كلوقي | Kalogi | Kalogi
sd/kordofan/south/kauda          city      11.10   30.52 | كاودا | Kauda | Kauda
sd/kordofan/south/abbasiya       city      12.18   31.29 | العباسية تقلي | Abbasiya Tagali | Abbassiya
sd/blue-nile/roseires            city      11.87   34.39 | الروصيرص | Roseires, Er Roseires | Roseires
sd/blue-nile/kurmuk              city      10.55   34.28 | الكرمك | Kurmuk | Kurmuk
sd/blue-nile/wad-al-mahi         city      11.60   34.60 | ود الماحي | Wad al-Mahi | Wad al-Mahi
sd/kassala/khashm-el-girba       city      14.97   35.92 sd | خشم القربة | Khashm el-Girba | Khachm el-Girba
sd/red-sea/tokar                 city      18.43   37.73 | ~طوكر | ~Tokar | ~Tokar
sd/river-nile/abu-hamad          city      19.54   33.32 sd | أبو حمد | Abu Hamad | Abou Hamad
ly/cyrenaica/qandula             city      32.53   21.58 | قندولة | Qandula | Qandoula
ly/cyrenaica/makhili             city      32.15   22.30 | المخيلي | al-Makhili | Makhili
ly/cyrenaica/tacnis              city      32.48   21.13 | تاكنس | Taknis | Taknis
ly/tripolitania/garabulli        city      32.75   13.72 | القره بوللي, القرابولي | Garabulli, Qarabulli | Garaboulli
ly/fezzan/tmassah                city      26.37   15.80 | تمسة | Tmassah, Tmessa | Tmessa
ly/fezzan/umm-al-aranib          city      26.13   14.75 | أم الأرانب | Umm al-Aranib, Um al-Aranib | Oum al-Aranib
ly/fezzan/bint-bayyah            city      26.45   13.20 | بنت بية | Bint Bayyah, Bint Baya | Bint Baya
ua/donetsk/dobropillia           city      48.46   37.08 | دوبروبيليا | Dobropillia, Dobropillya | Dobropillia
ua/donetsk/selydove              city      48.15   37.30 | سيليدوفه, سيليدوفو | Selydove | Selydove
ua/donetsk/hirnyk                city      48.05   37.37 | هيرنيك | Hirnyk | Hirnyk
ua/donetsk/yarova                city      49.04   37.63 | ياروفا | ~Yarova | ~Iarova
ua/kharkiv/lozova                city      48.89   36.32 | لوزوفا | Lozova | Lozova
ua/kharkiv/derhachi              city      50.11   36.11 | ديرهاتشي | Derhachi | Derhatchi
ua/sumy-oblast/konotop           city      51.24   33.20 | كونوتوب | Konotop | Konotop
ua/sumy-oblast/shostka           city      51.86   33.47 | شوستكا | Shostka | Chostka
ua/sumy-oblast/bilopillia        city      51.15   34.30 | بيلوبيليا | Bilopillia | Bilopillia
ua/chernihiv-oblast/pryluky      city      50.59   32.39 | بريلوكي | Pryluky | Pryluky
ua/chernihiv-oblast/desna        city      50.93   30.76 | ديسنا | ~Desna | ~Desna
ua/chernihiv-oblast/nizhyn       city      51.04   31.88 | نيجين | Nizhyn | Nijyn
ua/zaporizhzhia/vilniansk        city      47.94   35.43 ua | فيلنيانسك | Vilniansk | Vilniansk
ua/zaporizhzhia/stepnohirsk      city      47.57   35.55 ua | ستيبنوهيرسك | Stepnohirsk | Stepnohirsk
ua/kherson/shyroka-balka         city      46.57   32.20 ua | شيروكا بالكا | Shyroka Balka, Shiroka Balka | Chyroka Balka
ua/kherson/skadovsk              city      46.12   32.91 ua | سكادوفسك | Skadovsk | Skadovsk
ua/kherson/oleshky               city      46.62   32.72 ua | أوليشكي | Oleshky | Olechky
ua/kherson/bilozerka             city      46.63   32.44 ua | بيلوزيركا | Bilozerka | Bilozerka
ua/kherson/khorly                city      46.08   33.30 ua | خورلي | Khorly | Khorly
ua/mykolaiv/bashtanka            city      47.41   32.44 ua | باشتانكا | Bashtanka | Bachtanka
ua/odesa/serhiivka               city      46.03   30.37 ua | سيرهيفكا | Serhiivka | Serhiïvka
ua/luhansk/rubizhne              city      49.01   38.38 | روبيجني, روبيجنه | Rubizhne | Roubijné
ua/luhansk/kreminna              city      49.05   38.22 | كريمينا | Kreminna | Kreminna
ua/luhansk/bilohorivka           city      48.93   38.25 | بيلوهوريفكا | Bilohorivka | Bilohorivka
ua/luhansk/svatove               city      49.41   38.15 | سفاتوفه, سفاتوفو | Svatove | Svatove
ru/belgorod/shebekino            city      50.41   36.90 | شيبيكينو | Shebekino | Chebekino
ru/belgorod/grayvoron            city      50.48   35.68 | غرايفورون | Grayvoron, Graivoron | Graïvoron
ru/kursk/rylsk                   city      51.57   34.68 | ريلسك | Rylsk | Rylsk
`
