import type { Metric, Status } from '../../../../claim/vocabulary.js'

/**
 * outcome: the noun says what happened ("12 morts"); person: it says who; thing: equipment and munitions; event: strikes;
 * measure: time, length, money, weight, rank: no claim; toll: "le bilan", whose number counts something else; none: counted, but no claim.
 */
export type NounKind = 'outcome' | 'person' | 'thing' | 'event' | 'measure' | 'weight' | 'none'

export interface Noun {
  readonly kind: NounKind
  readonly metric: Metric | null
  readonly status: Status
  readonly plural: boolean
}

/** Singulars; the plural is made by rule unless written after a slash. A row: kind, metric, status, words. */
type Row = readonly [NounKind, Metric | null, Status, string]

export const NOUN_ROWS: readonly Row[] = [
  [
    'outcome',
    'killed',
    'unknown',
    'mort morte tué tuée décès défunt défunte décédé décédée cadavre corps/corps macchabée dépouille noyé noyée martyr martyre assassinat meurtre exécution assassiné assassinée exécuté exécutée',
  ],
  [
    'outcome',
    'wounded',
    'unknown',
    'blessé blessée mutilé mutilée estropié estropiée amputé amputée éclopé grave léger légère intoxiqué intoxiquée brûlé brûlée',
  ],
  ['outcome', 'casualties', 'unknown', 'victime'],
  ['outcome', 'missing', 'unknown', 'disparu disparue enseveli ensevelie disparition'],
  [
    'outcome',
    'detained',
    'unknown',
    'prisonnier prisonnière détenu détenue arrestation interpellation captif captive capturé capturée arrêté arrêtée interpellé interpellée reddition',
  ],
  ['outcome', 'abducted', 'unknown', 'otage enlèvement kidnappé kidnappée rapt'],
  [
    'outcome',
    'displaced',
    'civilian',
    'déplacé déplacée réfugié réfugiée évacué évacuée sinistré sinistrée exilé exilée',
  ],

  [
    'person',
    null,
    'civilian',
    'coprésident coprésidente civil civile accompagnant accompagnante accompagnateur accompagnatrice campeur campeuse pensionnaire mormon mormone équipier équipière postier postière caissier caissière videur hôtelier coopérant coopérante squatteur catéchumène grutier colporteur surfeur croisiériste intérimaire enfant bébé nourrisson fillette garçonnet garçon écolier écolière écolière lycéen lycéenne collégien collégienne élève étudiant étudiante habitant habitante riverain riveraine villageois/villageois villageoise citadin résident résidente citoyen citoyenne voisin voisine passant passante piéton piétonne cycliste fidèle pèlerin touriste vacancier vacancière estivant migrant migrante cultivateur paysan paysanne agriculteur agricultrice éleveur éleveuse berger bergère pêcheur fermier fermière commerçant commerçante marchand marchande vendeur vendeuse ouvrier ouvrière employé employée salarié salariée travailleur travailleuse fonctionnaire enseignant enseignante professeur professeure instituteur institutrice mineur innocent journaliste reporter photographe cameraman caméraman correspondant médecin infirmier infirmière soignant soignante chirurgien ambulancier ambulancière secouriste sauveteur pompier urgentiste bénévole volontaire humanitaire patient patiente malade avocat avocate magistrat magistrate juge élu élue maire imam pr religieux/religieux religieuse moine pasteur évêque curé catéchiste mufti muezzin marabout griot préfet gouverneur spectateur spectatrice festivalier festivalière client cliente automobiliste chauffeur chauffeuse camionneur piroguier batelier motocycliste transporteur guide interprète traducteur traductrice conducteur conductrice motard manifestant manifestante camarade adolescent adolescente ado gamin gamine orphelin orpheline vieillard retraité retraitée musulman musulmane chrétien chrétienne copte yézidi yézidie laïc supporteur supporter joueur joueuse artiste militante opposant opposante syndicaliste émeutier émeutière gréviste protestataire contestataire pigiste fixeur vidéaste influenceur influenceuse doctorant doctorante universitaire recteur doyen bachelier scout anesthésiste vaccinateur vaccinatrice recenseur locataire naufragé naufragée mère père épouse époux/époux fille sœur soeur bambin mariée invité invitée convive noctambule danseur danseuse choriste chanteur chanteuse musicien musicienne coureur coureuse skieur skieuse randonneur randonneuse alpiniste baigneur baigneuse nageur fêtard fêtarde plaisancier plaisancière badaud badaude flâneur flâneuse consommateur consommatrice serveur serveuse barman cuisinier cuisinière restaurateur épicier boulanger boucher coiffeur coiffeuse livreur livreuse facteur cheminot machiniste steward hôtesse technicien technicienne ingénieur mécanicien électricien maçon menuisier bûcheron tailleur forgeron potier tisserand peintre plombier couvreur soudeur cordonnier couturier couturière docker jardinier domestique ménagère apprenti apprentie stagiaire saisonnier saisonnière journalier journalière creuseur orpailleur ferrailleur éboueur plongeur cueilleur ramasseur chiffonnier mendiant mendiante vigneron maraîcher apiculteur nomade bédouin bédouine caravanier exploitant exploitante étalagiste cambiste bijoutier banquier comptable entrepreneur directeur directrice proviseur surveillant surveillante bibliothécaire chercheur chercheuse scientifique archéologue historien écrivain écrivaine poète dessinateur dessinatrice caricaturiste blogueur blogueuse rédacteur rédactrice éditorialiste présentateur présentatrice réalisateur cinéaste comédien comédienne acteur actrice défenseur pacifiste féministe dissident dissidente député députée sénateur sénatrice conseiller conseillère diplomate consul ambassadeur ambassadrice procureur procureure visiteur visiteuse collaborateur collaboratrice juriste greffier greffière notaire huissier prêtre abbé séminariste nonne diacre rabbin mollah ouléma prédicateur sacristain bonze paroissien paroissienne dévot croyant croyante catholique protestant protestante évangélique orthodoxe hindou hindoue bouddhiste sikh sikhe bahaï yazidi yazidie hazara rohingya rom tsigane aborigène expatrié expatriée immigré immigrée brancardier brancardière pharmacien pharmacienne dentiste vétérinaire psychologue logisticien logisticienne instituteur éducateur éducatrice moniteur monitrice animateur animatrice entraîneur footballeur footballeuse athlète cavalier cavalière arbitre supportrice clubbeur clubbeuse teufeur lycéenne collégienne préadolescent gosse môme maman papa veuf veuve fiancé fiancée marié tante oncle nièce routier routière taximan ministre président présidente candidat candidate acheteur acheteuse acrobate adepte aiguilleur aiguilleuse anthropologue antiquaire apôtre arboriculteur arboricultrice architecte artisan artisane astronaute astronome aubergiste auditeur auditrice autochtone aveugle aviculteur avicultrice bagagiste balayeur banlieusard banlieusarde barbier barbière bassiste batteur bénéficiaire biologiste botaniste boutiquier boutiquière bouvier bouvière boxeur boxeuse brasseur brasseuse brocanteur brocanteuse brodeur brodeuse buraliste cadreur cadreuse canoéiste cantonnier cantonnière cardiologue carreleur carreleuse carrossier carrossière chanoine chapelain charbonnier charcutier charcutière charpentier charpentière charretier charretière chaudronnier chaudronnière chevrier chevrière chimiste chômeur chômeuse chroniqueur chroniqueuse circassien circassienne clerc climatologue clown cocher cochère collectionneur collectionneuse concierge concitoyen confiseur confiseuse consultant consultante contremaître contrôleur contrôleuse conteur conteuse convalescent convalescente copilote crieur crieuse cyclotouriste débardeur débardeuse déménageur déménageuse détaillant détaillante dialysé dialysée diététicien diététicienne diplômé diplômée disciple dompteur dompteuse dramaturge dresseur dresseuse droguiste ébéniste écologiste économiste éditeur éditrice égoutier égoutière élagueur élagueuse électeur électrice électromécanicien électromécanicienne émigré émigrée émigrant émigrante ermite esclave esthéticienne ethnologue évangéliste excursionniste exposant exposante fabricant fabricante fan faucheur fellah féticheur féticheuse fleuriste fondeur forain foraine forestier fossoyeur fossoyeuse fournisseur fournisseuse fripier fripière fromager fromagère frontalier garagiste gastronome gazier gazière généraliste géologue géomètre gérant gérante gestionnaire glaciologue graveur graveuse grimpeur grimpeuse grossiste guérisseur guérisseuse guichetier guichetière guitariste gymnaste gynécologue habitué habituée handballeur handballeuse basketteur basketteuse rugbyman volleyeur volleyeuse hockeyeur hockeyeuse tennisman judoka karatéka handicapé handicapée herboriste horloger horlogère imprimeur imprimeuse indigène infirme informaticien informaticienne intellectuel intellectuelle invalide jockey joggeur joggeuse jongleur jongleuse juré jurée kayakiste kinésithérapeute laborantin laborantine laboureur laboureuse lecteur lectrice lépreux lépreuse libraire luthier luthière lutteur lutteuse magasinier magasinière manutentionnaire maquilleur maquilleuse marathonien marathonienne mareyeur mareyeuse marinier marinière marionnettiste masseur masseuse mathématicien mathématicienne médiateur médiatrice métallurgiste métayer métayère météorologue meunier meunière millionnaire missionnaire moissonneur monteur monteuse mototaximan navigateur navigatrice négociant négociante neurologue nourrice novice nutritionniste observateur observatrice opérateur opératrice opticien opticienne orateur oratrice orfèvre organisateur organisatrice ornithologue palefrenier palefrenière paludier paludière papetier papetière parapentiste parlementaire participant participante patineur patineuse pâtissier pâtissière pédiatre percussionniste philosophe physicien physicienne pianiste pisciculteur piscicultrice pisteur pisteuse plagiste planteur planteuse plâtrier plâtrière poissonnier poissonnière polisseur polisseuse pompiste portefaix portier postulant postulante praticien praticienne prêcheur prêcheuse producteur productrice professionnel promeneur promeneuse propriétaire prospecteur prospectrice prostituée psychiatre puéricultrice puisatier puisatière pygmée quidam raffineur raffineuse rappeur rappeuse réceptionniste receveur receveuse régisseur régisseuse revendeur revendeuse riziculteur rizicultrice romancier romancière saltimbanque saunier saunière scaphandrier scaphandrière scénariste scieur scieuse sculpteur sculpteuse sdf/sdf secrétaire serrurier serrurière skipper snowboardeur snowboardeuse sociologue sommelier sommelière sorcier sorcière souffleur souffleuse sourd sourde spéléologue sportif sprinteur sprinteuse standardiste styliste talibé tanneur tanneuse tapissier tapissière teinturier teinturière tenancier tenancière terrassier terrassière théologien théologienne toxicomane tractoriste tradipraticien tradipraticienne trader traileur traileuse traiteur traiteuse transitaire trekkeur trekkeuse trésorier trésorière trompettiste vacher vachère vagabond valet vannier vannière veilleur veilleuse vendangeur vendangeuse vététiste vicaire viticulteur viticultrice vitrier vitrière votant votante youtubeur youtubeuse zémidjan zoologiste zoologue patron patronne',
  ],
  [
    'person',
    null,
    'combatant',
    'soldat soldate auteur envahisseur élément émir casque militaire combattant combattante jihadiste djihadiste jihadist terroriste insurgé insurgée rebelle milicien milicienne paramilitaire policier policière gendarme garde taliban mercenaire officier caporal sergent lieutenant capitaine commandant colonel général/généraux légionnaire gi/gis parachutiste marin réserviste conscrit recrue tirailleur assaillant assaillante attaquant attaquante kamikaze tireur tireuse sniper fantassin peshmerga partisan guérillero islamiste extrémiste dirigeant commandos/commandos vigile agent/agents pilote artilleur tankiste gradé auxiliaire séparatiste houthi houti fedayin moudjahid/moudjahidine résistant factieux bandit braconnier pirate agresseur agresseuse commissaire brigadier brigadière major adjudant adjudante maréchal amiral aspirant sergente caporale sentinelle éclaireur démineur artificier canonnier conscrite appelé bidasse guérillera maquisard fusilier cuirassier grenadier ranger marine marines/marines béret crs/crs moudjahidine moudjahidines/moudjahidines fedayins/fedayins takfiri takfiriste salafiste shebab chebab houthiste loyaliste putschiste mutin factionnaire geôlier braqueur ravisseur ravisseuse preneur preneuse poseur commando tueur tueuse forcené forcenée assassin barbouze supplétif vdp/vdp fama/fama fds/fds fardc/fardc harki goumier zouave spahi aviateur matelot douanier douanière cadet instructeur instructrice carabinier carabinière cosaque coupeur coupeuse dozo donso fellagha gourkha guerrier guerrière hussard hussarde janissaire janjawid koglweogo koglwéogo lancier lancière marsouin marsouine mitrailleur moudjahed narco para pasdaran/pasdaran bassidji pasdar sapeur sapeuse sicaire sicario spetsnaz/spetsnaz wazalendo/wazalendo chabab shabab shabaab écogarde guérillère interahamwe/interahamwe déserteur ennemi troufion fantassine djoundi',
  ],
  [
    'person',
    null,
    'unknown',
    'chef adjoint adjointe notable dignitaire leader inconnu personne homme femme individu gens âme passager passagère voyageur voyageuse usager usagère membre ressortissant ressortissante étranger étrangère occupant occupante survivant survivante rescapé rescapée jeune dame famille fuyard témoin responsable proche kurde sunnite chiite alaouite druze juif juive arabe berbère européen européenne occidental occidentale/occidentales africain africaine activiste militant cadre personnalité ami amie compatriote frère fils/fils parent collègue cousin cousine neveu/neveux beau-frère enquêteur conjoint conjointe couple compagnon compagne binational binationale demandeur demandeuse suspect suspecte trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire adulte gardien gardienne vie personnel jumeau jumelle gendre mari inspecteur inspectrice délégué déléguée traitant prestataire contractuel contractuelle convoyeur passeur contrebandier trafiquant trafiquante narcotrafiquant narcotrafiquante dealer malfaiteur cambrioleur voleur pillard voyou gangster truand condamné condamnée évadé évadée fugitif fugitive complice',
  ],

  ['person', 'strength', 'combatant', 'renfort effectif troupe'],
  [
    'event',
    'strikes',
    'unknown',
    'frappe raid bombardement attaque attentat explosion assaut incursion embuscade déflagration tir salve offensive fusillade sortie détonation pilonnage agression accrochage tuerie affrontement mitraillage razzia carnage',
  ],
  [
    'thing',
    'munitions',
    'unknown',
    'obus/obus ak/ak rpg/rpg pkm/pkm missile roquette bombe balle munition cartouche grenade mine torpille projectile engin ogive charge arme fusil mitrailleuse kalachnikov pistolet mortier explosif ceinture bombinette revolver carabine mitraillette bazooka détonateur baril eei/eei couteau machette poignard sabre hache gilet veste bonbonne cocktail fusée chargeur douille pétard obusier scud tomahawk katioucha grad bombonne lame',
  ],
  [
    'thing',
    'equipment',
    'unknown',
    'véhicule voiture camion camionnette fourgonnette char blindé tank avion hélicoptère drone chasseur navire bateau embarcation vedette frégate moto motocyclette pick jeep aéronef blindé semi bimoteur hydravion trimaran catamaran tanker chaloupe péniche mobylette scooteur tricycle cyclo trottinette bus/bus autobus/autobus autocar autocar/cars canon automitrailleuse appareil bombardier pétrolier cargo fourgon convoi lanceur batterie radar tracteur train wagon pirogue bulldozer pelleteuse remorque rame destroyer corvette croiseur patrouilleur paquebot ferry chaland péniche zodiac canot chalutier voilier barge rafale mirage awacs/awacs reaper quad scooter vélo bicyclette fourgonnette minibus/minibus taxi limousine berline citerne humvee hummer toyota mig sukhoi tornado apache chinook ulm planeur locomotive tramway dépanneuse automobile tractopelle corbillard',
  ],
  ['thing', 'other', 'unknown', 'ambulance'],
  [
    'none',
    'other',
    'unknown',
    'places/places naufrage coulée suicide pronostic valise sac colis paquet province nationalité perquisition inculpation équipe coup maison habitation logement immeuble bâtiment édifice école hôpital mosquée église position site cible village localité quartier ville hectare boutique clinique tombe abri banque synagogue université bibliothèque pharmacie mairie digue raffinerie boulangerie magasin commerce foyer tente camp base poste dépôt tunnel bunker puits pont usine domicile entrepôt marché ménage tête bétail case cahute paillote hutte pavillon chalet villa grange chapelle dispensaire échoppe',
  ],

  [
    'measure',
    null,
    'unknown',
    'seconde minute heure jour journée nuit semaine mois/mois an année décennie siècle trimestre semestre soir matin matinée fois/fois reprise étape mètre kilomètre km centimètre cm millimètre mm hm m nœud pied pouce euro dollar livre franc dinar rial shekel rouble yuan yen centime dirham litre degré volt watt mégawatt décibel point page chapitre article verset mot ligne lettre vidéo photo image caméra séance réunion pays/pays état parti groupe mouvement organisation session round tour match but set volet mandat question raison chose manière façon type sorte catégorie cas/cas option scénario phase côté partie résolution recours/recours condition endroit lieu/lieux direction langue fuseau édition numéro téléphone étage chambre salle cellule porte fenêtre mandats juridiction acte principe objectif motif détail version message appel mail sms tweet compte liste siège voix/voix vote tonnerre génération saison épisode film livre album chanson concert lieue lycée entretien interview enquête procédure plainte procès mesure accord argument accusation avantage axe bulletin chaîne commentaire conséquence contrat couleur critère cycle discours/discours décret délit délégation dossier effet engagement escale exemple follower abonné abonnée frontière hypothèse indice itinéraire journal/journaux loi magnitude médaille négociation piste preuve problème projet religion recommandation réponse rotation sanction spectacle syndicat ong/ong agence association trajet trêve tribunal/tribunaux élection étude continent sondage rapport radio conflit guerre programme priorité défi crise leçon initiative rencontre hashtag',
  ],
  ['weight', 'munitions', 'unknown', 'tonne kilogramme kilo kg gramme'],
]

/** People by nation: the masculine singular; the other forms are made by rule. */
export const DEMONYMS =
  'afghan albanais angolais algérien allemand américain anglais argentin arménien australien autrichien azerbaïdjanais azéri bahreïni bangladais bangladeshi belge béninois biélorusse birman bolivien bosniaque bosnien brésilien britannique bulgare burkinabè burkinabé burundais cambodgien camerounais canadien centrafricain chilien chinois chypriote colombien comorien congolais coréen croate cubain danois djiboutien dominicain écossais égyptien émirati équatorien érythréen espagnol estonien éthiopien finlandais français gabonais gallois gambien gazaoui géorgien ghanéen grec guatémaltèque guinéen haïtien hondurien hongrois indien indonésien irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh kényan kirghize kosovar koweïtien laotien letton libanais libérien libyen lituanien luxembourgeois macédonien malaisien malgache malien maltais marocain mauricien mauritanien mexicain moldave mongol monténégrin mozambicain namibien népalais néerlandais nicaraguayen nigérian nigérien norvégien omanais ougandais ouzbek pakistanais palestinien panaméen paraguayen péruvien philippin polonais portugais qatari roumain russe rwandais salvadorien saoudien sénégalais serbe sierra-léonais singapourien slovaque slovène somalien soudanais sri-lankais sud-africain sud-coréen sud-soudanais suédois suisse syrien tadjik taïwanais tanzanien tchadien tchèque tchétchène thaïlandais tibétain togolais tunisien turc turkmène ukrainien uruguayen vénézuélien vietnamien yéménite zambien zimbabwéen parisien londonien new-yorkais hongkongais macanais portoricain martiniquais guadeloupéen réunionnais calédonien mahorais corse basque catalan breton sicilien québécois berlinois munichois bruxellois madrilène barcelonais romain milanais moscovite niçois marseillais lyonnais toulousain strasbourgeois nantais lillois bordelais montréalais stambouliote kabouli alépin beyrouthin ouïghour tamoul cinghalais pachtoune peul touareg dogon haoussa kabyle tutsi hutu bahamien barbadien trinidadien bélizien surinamien guyanais costaricien santoméen bissau-guinéen équato-guinéen cap-verdien eswatinien botswanais lesothan maldivien bhoutanais brunéien papou fidjien samoan tongien vanuatais monégasque andorran liechtensteinois'.split(
    ' ',
  )

/** Adjectives that may stand behind a counted noun and belong to the quote: "trois kamikazes armés". */
export const ADJECTIVES =
  'armé central principal régional provincial commercial culturel bleu civil militaire présumé cagoulé encagoulé masqué chiite sunnite kurde alaouite druze musulman chrétien copte juif arabe yézidi islamiste jihadiste djihadiste terroriste rebelle gouvernemental loyaliste régulier étranger européen occidental africain local afghan international humanitaire médical paramilitaire innocent mineur adulte âgé jeune handicapé suspect confirmé supplémentaire aérien meurtrier mortel ennemi allié pro-iranien pro-russe prorusse pro-gouvernemental progouvernemental antiaérien antichar balistique explosif incendiaire blindé lourd léger chinois tribal féminin masculin palestinien séparatiste houthi taliban fédéral national municipal policier piégé collatéral kamikaze professionnel sportif forestier frontalier écologiste intellectuel homosexuel gestionnaire bénéficiaire propriétaire parlementaire missionnaire indigène autochtone'.split(
    ' ',
  )

/** Adjectives between the number and its noun: "trois jeunes hommes", "deux autres civils". */
export const FRONT_ADJECTIVES =
  'légers légères différents différentes distincts distinctes sixième septième huitième neuvième dixième onzième douzième autres autre précédents précédentes précédent précédente récents récentes sanglants graves dernier premier second seconde deuxième troisième quatrième cinquième récent jeune jeunes petit petits petite petites grand grands grande grandes gros grosse grosses nouveau nouveaux nouvel nouvelle nouvelles premiers premières derniers dernières dernière principaux principales présumés présumées anciens ancien ancienne anciennes mêmes même simples simple vieux vieille vieilles bons bonnes faux fausse fausses prétendus courageux puissant puissante puissantes puissants violentes violents violentes hauts haut supposés éventuels nombreux nombreuses seuls seules seul seule unique innocents innocentes malheureux pauvres fort forte forts fortes lourd lourde lourds lourdes énorme énormes importante importantes important importants long longue grave brave braves célèbre célèbres'.split(
    ' ',
  )
