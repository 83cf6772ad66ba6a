export const CENTRAL_AFRICA = `
cd/north-kivu/oicha              city       0.70   29.52 | أويتشا, أويشا | Oicha | Oicha
cd/north-kivu/eringeti           city       0.97   29.58 | إرينغيتي | Eringeti | Eringeti
cd/north-kivu/mbau               city       0.63   29.50 | مباو | Mbau | Mbau
cd/north-kivu/mavivi             city       0.58   29.49 | مافيفي | Mavivi | Mavivi
cd/north-kivu/mangina            city       0.57   29.30 | مانغينا | Mangina | Mangina
cd/north-kivu/kasindi            city       0.04   29.71 | كاسيندي | Kasindi | Kasindi
cd/north-kivu/mutwanga           city       0.33   29.75 | موتوانغا | Mutwanga | Mutwanga
cd/north-kivu/lubero/kanyabayonga city      -0.70   29.17 | كانيابايونغا | Kanyabayonga | Kanyabayonga
cd/north-kivu/lubero/kirumba     city      -0.57   29.17 | كيرومبا | Kirumba | Kirumba
cd/north-kivu/lubero/ntoyo       city       0.00   29.05 | نتويو | Ntoyo | Ntoyo
cd/north-kivu/kiwanja            city      -1.14   29.45 | كيوانجا | Kiwanja | Kiwanja
cd/north-kivu/bunagana           city      -1.30   29.60 | بوناغانا | Bunagana | Bunagana
cd/north-kivu/bambo              city      -1.03   29.23 | ~بامبو | ~Bambo | ~Bambo
cd/north-kivu/kitchanga          city      -1.22   29.06 | كيتشانغا | Kitchanga, Kitshanga | Kitchanga, Kitshanga
cd/north-kivu/nyiragongo/kanyaruchinya district  -1.61   29.24 | كانياروتشينيا | Kanyaruchinya | Kanyaruchinya
cd/north-kivu/nyiragongo/kibati  city      -1.57   29.27 | كيباتي | Kibati | Kibati
cd/north-kivu/nyiragongo/kibumba city      -1.49   29.33 | كيبومبا | Kibumba | Kibumba
cd/north-kivu/rubaya             city      -1.55   28.87 | روبايا | Rubaya | Rubaya
cd/north-kivu/mugunga            district  -1.58   29.14 | موغونغا | Mugunga | Mugunga
cd/ituri/djugu/drodro            city       1.76   30.53 | درودرو | Drodro | Drodro
cd/ituri/djugu/plaine-savo       district   1.85   30.45 | بلين سافو, سافو | Plaine Savo, Savo camp | Plaine Savo, camp de Savo
cd/ituri/djugu/fataki            city       1.98   30.55 | فاتاكي | Fataki | Fataki
cd/ituri/djugu/mongbwalu         city       1.94   30.04 | مونغبوالو | Mongbwalu | Mongbwalu, Mongbwalo
cd/ituri/djugu/blukwa            city       1.75   30.60 | بلوكوا | Blukwa | Blukwa
cd/ituri/djugu/bule              city       1.82   30.48 | ~بولي | ~Bule | ~Bule
cd/ituri/irumu/komanda           city       1.37   29.77 | كوماندا | Komanda | Komanda
cd/ituri/irumu/boga              city       1.02   29.97 | ~بوغا | ~Boga | ~Boga
cd/ituri/irumu/tchabi            city       0.98   29.90 | تشابي | Tchabi, Chabi | Tchabi
cd/ituri/mambasa/town            city       1.36   29.05 | بلدة مامباسا | Mambasa town | Mambasa-centre
cd/ituri/mambasa/biakato         city       0.95   29.25 | بياكاتو | Biakato | Biakato
cd/ituri/mambasa/mambelenga      city       1.20   29.40 | مامبيلينغا | Mambelenga | Mambelenga
cd/ituri/aru                     city       2.87   30.84 | ~أرو | ~Aru | ~Aru
cd/south-kivu/minembwe           city      -3.95   28.75 | مينيمبوي | Minembwe | Minembwe
cd/south-kivu/fizi/baraka        city      -4.10   29.09 | ~بركة | ~Baraka | ~Baraka
cd/south-kivu/kalehe/minova      city      -1.71   29.02 | مينوفا | Minova | Minova
cd/south-kivu/kalehe/bushushu    city      -2.05   28.90 | بوشوشو | Bushushu | Bushushu
cd/south-kivu/kalehe/nyamukubi   city      -2.02   28.91 | نياموكوبي | Nyamukubi | Nyamukubi
cd/south-kivu/kalehe/ihusi       city      -2.07   28.90 | إيهوسي | Ihusi | Ihusi
cd/south-kivu/kavumu             city      -2.30   28.80 | كافومو | Kavumu | Kavumu
cd/south-kivu/kamituga           city      -3.05   28.18 | كاميتوغا | Kamituga | Kamituga
cd/south-kivu/mutarule           city      -3.10   29.09 | موتارولي | Mutarule | Mutarule
cd/south-kivu/sange              city      -3.08   29.10 | ~سانغي | ~Sange | ~Sange
cd/south-kivu/luvungi            city      -2.87   29.03 | لوفونغي | Luvungi | Luvungi
cd/kongo-central/mbuba           city      -5.08   14.50 | مبوبا | Mbuba | Mbuba
cd/kongo-central/matadi          city      -5.83   13.46 | ماتادي | Matadi | Matadi
cd/kongo-central/muanda          city      -5.93   12.35 | مواندا | Muanda, Moanda | Muanda, Moanda
cd/equateur                      province    0.0    18.5 | مقاطعة إكواتور | Equateur province | province de l'Équateur
cd/equateur/mbandaka             city       0.05   18.26 | مبانداكا | Mbandaka | Mbandaka
cd/mai-ndombe/yumbi              city      -1.89   16.56 | يومبي | Yumbi | Yumbi
cd/mai-ndombe/inongo             city      -1.93   18.28 | إينونغو | Inongo | Inongo
cd/mai-ndombe/kwamouth           city      -3.18   16.21 | كواموث | Kwamouth | Kwamouth
cd/kwango/popokabaka             city      -5.69   16.59 | بوبوكاباكا | Popokabaka | Popokabaka
cd/tanganyika/kalemie            city      -5.93   29.19 | كاليمي | Kalemie | Kalemie
cd/tanganyika/nyunzu             city      -5.95   28.02 | نيونزو | Nyunzu | Nyunzu
cd/tanganyika/manono             city      -7.30   27.40 | مانونو | Manono | Manono
cd/tshopo/kisangani              city       0.52   25.19 | كيسانغاني | Kisangani | Kisangani
cd/tshopo/lubunga                district   0.49   25.18 | لوبونغا | Lubunga | Lubunga
cd/lualaba/kolwezi               city     -10.71   25.47 | كولويزي | Kolwezi | Kolwezi
cd/kasai/tshikapa                city      -6.42   20.80 | تشيكابا | Tshikapa | Tshikapa
cd/kasai/bulape                  city      -4.72   21.40 | بولابي | Bulape | Bulape
cd/haut-katanga/lubumbashi       city     -11.66   27.48 | لوبومباشي | Lubumbashi | Lubumbashi
cf/bangui/pk5                    district   4.37   18.53 | حي بي كاي 5, حي كيلومتر 5 | PK5, PK-5 | PK5, PK-5, Kilomètre 5
cf/ouaka/alindao                 city       5.04   21.21 | أليندو, أليندا | Alindao | Alindao
cf/ouaka/ippy                    city       6.25   21.20 | ~إيبي | ~Ippy | ~Ippy
cf/ouaka/bokolobo                city       5.30   21.00 | بوكولوبو | Bokolobo | Bokolobo
cf/mbomou/bakouma                city       5.70   22.78 | باكوما | Bakouma | Bakouma
cf/haut-mbomou/zemio             city       5.03   25.14 | زيميو | Zemio | Zémio
cf/haut-mbomou/obo               city       5.40   26.49 | ~أوبو | ~Obo | ~Obo
cf/ouham/batangafo               city       7.30   18.28 | باتانغافو | Batangafo | Batangafo
cf/ouham-pende/bocaranga         city       6.98   15.64 | بوكارانغا | Bocaranga | Bocaranga
cf/ouham-pende/paoua             city       7.24   16.44 | ~باوا | Paoua | Paoua
cf/bamingui-bangoran/ndele       city       8.41   20.65 | نديلي | Ndele | Ndélé
cf/basse-kotto/mobaye            city       4.32   21.18 | موباي | Mobaye | Mobaye
mz/cabo-delgado/mecufi           city     -13.28   40.56 | ميكوفي | Mecufi | Mecúfi
`
