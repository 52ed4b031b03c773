import type { AskRule } from '../rule';

/** French rules for the sender's own offer put before the reader. */
export const pitch = [
  {
    id: 'fr-pitch-we-help', kind: 'pitch', weight: 2, confidence: 0.82, context: true,
    why: 'Says what the sender\'s firm does for people like the reader.',
    patterns: [
      "(?:j'|nous |on |je |(?:notre|mon) (?:cabinet|agence|equipe|societe|studio|solution|outil|plateforme|entreprise) |chez \\w+,? (?:on |nous ))(?:aide|aidons|accompagne|accompagnons|equipe|equipons|assiste|soutient|soutenons|forme|formons|conseille|conseillons|propose|proposons|scale|remplit|remplissons|permet|libere|simplifie|automatise|realise|realisons|installe|installons|fournit|fournissons|vend|vendons|vends|sortons|fabrique|fabriquons|livre|livrons|concoit|concevons|cree|creons|travaille avec|travaillons avec|optimise|intervient|intervenons|distribue|importe|loue|louons) (?!pas|rien)(?:[a-z'0-9-]{1,16} ){0,6}?(?:entreprises?|dirigeants|pme|tpe|equipes?|coachs?|independants?|artisans?|commerc\\w+|boutiques?|clients?|cabinets?|restaura\\w+|collectivites|marques?|agences?|hotels?|startups?|consultants|femmes|entrepreneu\\w+|agriculteurs|freelances?|particuliers|proprietaires|syndics?|medecins|ecoles|familles|createurs|managers|drh|rh|associations|professionnels|industriels|maires|mairies|cafes|exploitations|b2b|fiches|sites?|a (?:reduire|doubler|gagner|trouver|augmenter|vendre|recruter)|en (?:france|europe)|comme (?:la|le) (?:tien|votre|votre)\\w*)\\b",
      "(?:j'aide|je forme|j'accompagne|je coache) les \\w+", "(?:on|nous|j') ?(?:a|avons|ai|vient de|venons de) (?:deja |aussi )?(?:concu|developpe|bati|cree|construit|refait|monte|lance|aide|equipe|accompagne|pose|installe|divise|double|triple|reduit|augmente|fait gagner|invente|mis au point|prepare) {g}(?:plateforme|outil|logiciel|solution|module|appli|service|boutiques?|comme la|comme le|clients?|entreprises?|quartier|confreres|concurrents?|voisins|cabinets?|qui (?:permet|coupe|s'integre|aide|reduit|remplace|fait))",
      "(?:{product}) qui (?:permet|coupe|aide|reduit|remplace|fait|trouve|s'integre|simplifie|automatise|change|s'adapte)", "(?:marche|entreprises|boites|societes|cabinets|equipes) comme (?:la votre|le votre|la tienne|le tien|vous|toi)",
    ],
    unless: ["je peux (?:relire|t'aider|vous aider)|si (?:vous avez|tu as) besoin|un associe|volontiers si|grace a (?:votre|ton)|la mere|j'ai bosse|l'asso\\b|benevol"],
  },
  {
    id: 'fr-pitch-results', kind: 'pitch', weight: 2, confidence: 0.7, context: true,
    why: 'Figures of the sender\'s own clients as bait.',
    patterns: [
      "(?:nos|mes) (?:{w})?(?:clients?|utilisateurs|partenaires|eleves|membres|abonnes|coaches|artisans|confreres)\\b{g}(?:\\d|divis|doubl|gagn|reduis|economis|augment|passent|vendent|voient|ador|signent)",
      "(?:redui\\w*|divis\\w*|doubl\\w*|tripl\\w*|economis\\w*|gagn\\w*|augment\\w*|coup\\w*|baiss\\w*|boost\\w*|rembours\\w*|amort\\w*) {g}(?:\\d[\\d ,.]{0,12} ?(?:%|h\\b|heures|euros|€|k)|en deux|par (?:deux|trois|quatre|dix)|de moitie|d'un tiers|d'un quart|vos (?:couts|factures?|ventes)|leur (?:ca|chiffre)|votre (?:ca|chiffre|facture))", "[+-] ?\\d+ ?%|\\dx\\b|paye\\w* au resultat|satisfait ou rembourse|sans engagement|cle en main|\\d+ (?:rendez-vous|rdv|leads|prospects|artisans|entreprises|clients|cabinets|hotels) {g}(?:par|utilis|qualif|deja|en|nous)",
      "(?:le|la) (?:votre|tienne|tien) (?:pourrait|sera|peut) {g}(?:prochain|suivant)|ce serait (?:pareil|la meme chose) chez (?:vous|toi)|vous compter parmi (?:ses|nos)",
    ],
    unless: ["(?:ton|votre|ta) (?:talk|article|billet|post|conseil|aide|formation) |m'a fait|m'ont|grace a (?:toi|vous|ton|votre)|merci|bravo|felicitation|j'ai lu|selon|l'insee|rapport"],
  },
  {
    id: 'fr-pitch-own', kind: 'pitch', weight: 2, confidence: 0.42, context: true,
    why: 'Talks about the sender\'s own product or trade.',
    patterns: [
      "(?:{ours}) (?:nouve\\w+ |petite? |propre )?(?:{w})?(?:{product})\\b",
      "(?:je|j'|on|nous) (?:vends?|vendons|donne des cours|loue|louons|fabrique|fabriquons|jvend|propose des|proposons des|fais des|realise des|cree des|suis (?:agent|courti\\w+|coach|conseill\\w+|photographe|graphiste|plombi\\w+|electricien|traiteur|chauffagiste|consultante?|formatri\\w+|formateur|therapeute))|jvend\\b", "(?:il (?:me|nous) )?reste {w}(?:creneaux?|places?|lots?|exemplaires)|encore (?:une|deux|quelques) places?|en stock|livraison (?:gratuite|offerte|incluse)|franco de port|pas cher\\b",
    ],
    unless: ["nos (?:equipes se|enfants)|mon (?:equipe|entreprise) (?:a|est) (?:ferme|gagne)|(?:ton|votre) (?:prix|tarif)|asso|don\\b|dons\\b|cotisation|adhesion|km\\b|cagnotte|collecte"],
  },
  {
    id: 'fr-pitch-hook', kind: 'hook', weight: 1, confidence: 0.8,
    why: 'Asks the reader to say that they are interested.',
    patterns: [
      "si interessee?s?,? ?(?:mp|dm|pv|message|appel\\w*|contact\\w*)\\b", "(?:je|j|jt|on|nous) ?(?:t'|te |vous |t)?(?:ajoute|bloque|reserve|inscris|mets|note|compte)\\b{g}(?:a (?:ton|votre) nom|sur ma|sur ta|dans ma|sur la liste|pour (?:toi|vous)|ma (?:tournee|run|liste))\\b{g}\\?",
      "{b}(?:vous en etes|tu en es|t'en es|{you} (?:entre|signe|monte|embarque)[sz]?)\\b{g}\\bou\\b{g}\\?", "devine[sz]? (?:qui|comment|combien)\\b{g}\\?",
      "{b}(?:seriez-vous |serais-tu |etes-vous |es-tu |{you} (?:seriez|serais|etes|es) )?(?:interesse|interessee|interesses|tente|tentee|curieu(?:x|se)|partant|partante|preneur|preneuse|convaincu|emballe)(?:\\(e\\))?(?:es?)?(?: (?:par|de|d'|pour|a) {g})? ?\\?", "(?:{you} |t'|v)(?:interess\\w+|tent\\w+|branch\\w+|parl\\w+|seduir\\w+|dirait|dit|plairait|convien\\w*|irait)(?:-il|-elle|-t-il)?(?: {w})?(?: de {g}|d'{g}| que {g}| pour {g})? ?\\?", "(?:{you} |t'|si (?:ca|cela|le sujet|le coeur) (?:te |vous |t'))(?:interesse\\w*|tente\\w*|dit|parle|chante|branche)\\b{g}(?:{e}|fais|faites|dis|dites|ecri|repond|je|on|mp|dm)",
      "(?:sa|ca) (?:tinteresse|vous interesse|t'interesse|tente)", "(?:faites-moi signe|fais-moi signe|faites moi signe|fais signe|fai moi signe|dites-le-moi|dis-le-moi|dites-moi si|dis-moi si|(?:un|votre|d'un) (?:simple )?(?:mot|appel|message|mail|clic|oui|sms)(?: de (?:votre|ta) part)? (?:suffit|et )|(?:repond\\w*|dites|dis|ecri\\w+|commente[rz]?|tape[rz]?|envoie|envoyez)(?:-moi| moi)? (?:juste |simplement )?[\"']? ?(?:oui|infos?|go|ok|moi|je veux|interesse)|(?:mp|dm|ecri\\w+|contacte\\w*|envoie\\w*|viens|venez|message)(?:-| )(?:moi )?(?:en |par |un )?(?:prive|mp|dm|message|inbox|whatsapp)|dm (?:moi|pour)|mp (?:moi|pour)|lien (?:en|dans (?:ma|la)) (?:bio|commentaire))",
      "(?:je|on|nous) (?:te |vous |t'|t |v )(?:l'|le |la |les |en )?(?:envoie|envoi|envoies|transmets|transmet|montre|explique|bloque|mets|met|garde|reserve|prepare|chiffre|propose|offre|recontacte|partage|fais|fait|inscris|passe|livre|note|dis tout|laisse)\\b(?: {g})? ?\\?", "(?:souhaite[sz]|veux|voulez|voudri\\w+|voudrais|aimeri\\w+|aimerais)(?:-(?:tu|vous))? (?:que je |un |une |en savoir|recevoir|tester|essayer|voir (?:comment|ce que)|decouvrir|jeter|le lien|la plaquette|plus d'infos|les details)", "(?:en savoir plus|plus d'(?:infos?|informations)|(?:pour|les) (?:plus de )?details)\\b{g}(?:\\?|<url>|ici|{e}|:|contact|site)",
      "(?:et si) (?:vos|votre|tes|ton|ta|vous|tu|je) {g}\\?", "(?:combien (?:vous|t')en (?:mettrais|mets|faut|reserve))|(?:jete\\w*|jette\\w*) un oeil {g}<url>|{b}(?:deal|marche conclu|tope la|ca roule pour toi|qu'en (?:dites-vous|penses-tu|pensez-vous|dis-tu)|ok pour (?:toi|vous)) ?\\?|(?:c'est|est-ce) (?:un sujet|une priorite|d'actualite|le bon moment)\\b{g}\\?|worth a|(?:je|nous) reste\\w* (?:a (?:votre|ta) disposition|joignable|disponible) pour (?:toute|un|en)",
    ],
    unless: ["(?:ca|cela) (?:vous|te|t')? ?(?:plait|parle) (?:toujours|encore)? ?(?:le|la|l')? ?(?:jardin|bretagne)|de quoi|qui {you}|la nouvelle loi|saison|si je peux|besoin d'aide|(?:un|mon) avis sur (?:ton|votre)"],
  },
  {
    id: 'fr-pitch-offer', kind: 'pitch', weight: 2, confidence: 0.88,
    why: 'Offers a trial, a quote, an audit, a discount or a first taste that leads to a sale.',
    patterns: [
      "(?:envoie|envoi|envoyer|montre|passe)(?:-t)? (?:les |des |mes )?(?:photos?|modeles?|exemples?) et (?:les |mes |des )?(?:tarifs?|prix|devis)\\b", "la (?:deuxieme|troisieme|quatrieme|\\d+e) (?:est )?(?:cadeau|gratuite|offerte|pour nous)\\b", "(?:studio|appart\\w*|chambre|t[1-5]|maison|local|bureau|gite) (?:meublee?|a louer|a vendre)\\b{g}\\d", "(?:fais|faire) decouvrir (?:un |une |le |la |mon |ma |nos |notre )(?:{w})?(?:complement|produit|gamme|cosmetique\\w*|methode|huile\\w*|marque|soin\\w*)",
      "\\? (?:c'est (?:mon rayon|notre metier|notre specialite)|on (?:s'occupe|se charge) de tout|je m'en (?:charge|occupe))|rien a (?:debourser|payer|avancer) avant|devis (?:est )?(?:vite fait|rapide|sous 24)", "(?:change|changer|changez) de (?:fournisseur|banque|assurance|operateur|mutuelle)\\b", "(?:regarde|regardons|on regarde) {g}(?:votre|ta) (?:facture|contrat)",
      "(?:essai|audit|devis|estimation|diagnostic|diag|chiffrage|consultation|bilan|simulation|maquette|echantillons?|demo|seance|appel|demonstration|evaluation|etude|test|pilote|session|cours|mois|analyse|coaching|expertise)s? (?:{w})?(?:gratuite?s?|offerte?s?|decouverte|personnalisee?s?|d'essai|sans engagement|sur mesure)\\b", "(?:gratuite?ment|gratuite?|offerte?|{req}|je|on|nous|un|une|premier|votre|ton) ?(?:{w})?(?:essai|audit|devis|estimation|diagnostic|chiffrage|bilan|simulation|maquette) (?:{w})?(?:vous|te|gratuit\\w*|offert\\w*|de (?:votre|ton)|rapide|{e})",
      "\\d+ (?:jours|mois|semaines) (?:d'essai|gratuits?|offerts?|pour tester)|(?:en test|a l'essai) (?:pendant|chez|quinze|un)", "(?:\\d+ ?%|\\d+ ?€|remise|reduction|ristourne|rabais|promo\\w*|code|offre) (?:de )?(?:reduction|remise|de rabais|moins|offerts?|sur|exceptionnel\\w*|speciale?|promo|lancement|jusqu'au|valable|pour|avec le code|ce mois)\\b",
      "(?:je|on|nous) (?:peux|peut|pouvons|pourrais|pourrait|pourrions|vais|va) {pro}(?:faire|envoyer|transmettre|montrer|proposer|etablir|preparer|chiffrer|installer|offrir|presenter) {g}(?:devis|offre|tarifs?|proposition|maquette|demo|notre|nos|mes prestations|plaquette|catalogue|catalog)", "(?:je|on|nous) (?:vous|te) (?:montrer\\w*|presenter\\w*|montre|presente|fais|fait|demontre) (?:{g})(?:comment (?:notre|nos|mon|on|nous)|notre|nos|mon (?:outil|offre|service|programme)|demo|devis|maquette|prix)",
      "(?:grille tarifaire|nos tarifs|mes tarifs|notre offre|notre plaquette|notre catalogue|notre brochure|ma carte)\\b{g}(?:ci-joint|part|jointe?|si {you}|<url>|disponible|attend|valable|en piece|\\?)", "(?:ci-joint|voici|joins|trouver\\w*|adresse|glisse) {g}(?:notre|nos|mes|mon) {w}(?:tarifs?|offre|plaquette|catalogue|brochure|proposition commerciale|prestations|book)", "(?:commande[rz]?|achete[rz]?|profite[rz]?|reserve[rz]?|precommande[rz]?|offre[rz]?-vous|offre-toi) (?:vite |de |en |ici |maintenant |des |votre |ton |ta |avant |mon |notre |nos ){1,3}{g}(?:livre|<url>|offre|-?\\d+|promo|code|tarif|box|panier|seance|avant|remise|noel|\\d)",
      "(?:besoin d'un|besoin d'une|vous cherchez un|tu cherches un|vous cherchez une|tu cherches une|cherchez-vous un|cherches-tu a|tu cherches a|vous cherchez a) {g}(?:\\?|je|nous|on|notre)\\b(?! deuxieme)", "(?:etes-vous|es-tu|vous etes|tu es) (?:vraiment )?(?:satisfaite?|contente?|heureu\\w+) de (?:votre|ton|vos|ta)\\b", "(?:part|partent|a partir de|des|seulement|uniquement) (?:a )?\\d+ ?(?:€|euros|f\\b)|(?:1er|premier|premiere) (?:mois|seance|cours|commande|appel) (?:est )?(?:gratuite?|offerte?|pour nous)|(?:offert|cadeau|gratuit) (?:en ce moment|pour (?:vous|les nouveaux|toute))|moins cher que|meilleur prix",
      "(?:partenariat|collab\\w*|apporteur d'affaires|affiliation)\\b{g}(?:\\?|commission|remuner|gagnant|marque|avec (?:votre|ta)|interess|propos)",
    ],
    unless: ["(?:pense\\w*|penses|avis) (?:de|sur) (?:ma|mon)|c'est gratuit|merci (?:pour|beaucoup)|(?:votre|ton) (?:devis|offre|audit|demo) (?:est|m'a|etait|recu)|gratuits?, sans (?:inscription|pub)|comme demande|voici le devis|j'ai (?:commande|achete|reserve|signe)|je n'ai (?:pas|aucun)|un deuxieme avis|sans la moindre pub|libre acces"],
  },
  {
    id: 'fr-pitch-vacancy', kind: 'pitch', weight: 2, confidence: 0.85,
    why: 'A recruiter offers the reader a vacancy.',
    patterns: [
      "(?:je|nous|on|mon client|notre client|un de mes clients|l'un de nos clients|ma cliente|un client) (?:suis en train de )?(?:recrute|recrutons|recherche|recherchons|cherche|cherchons|represente) (?:actuellement |activement |en ce moment |pour (?:mon|un) client )?(?:une?|des|son|sa|leur|notre|nos|\\d+) (?!alternance|stage|emploi|job|poste|apprentissage|tresori|benevol|correct|bon |caviste|plombier|investisseur|sponsor|partenaire|local|maison|coloc|petit)[a-z]",
      "(?:un |une |le |ce |d'un |belle )(?:{w})?(?:poste|cdi|mission|opportunite|role|offre)\\b{g}(?:s'ouvr\\w*|vient de|chez (?:un|mon|notre)|client|a pourvoir|pour {you}|qui (?:colle|correspond|pourrait)|remote|teletravail|k€|\\d\\dk|correspond\\w*|{you} (?:plair|interess|conviend))", "(?:votre|ton) (?:profil|parcours|experience)\\b{g}(?:correspond|colle|interess|parfait|ideal|match|cherch|attire|retenu|tape dans)", "chass(?:eur|euse) de tetes|cabinet de recrutement|(?:a l'ecoute|en veille|en poste)\\b{g}(?:du marche|d'opportunites?|\\?|nouvelles? opportunites?)|(?:ouverte?|a l'ecoute) (?:a|d'|de|aux) (?:une |de |un |d'autres )?(?:nouve\\w+ |autres? )?(?:opportunites?|defis?|challenges?|poste|propositions?)",
    ],
    unless: ["memoire|\\bthese\\b|enquete|temoignage|mon etude|je recrute, mais pas|m'a ecrit|si une opportunite se (?:presente|libere)|mon profil|mon parcours|prise de poste|nouveau poste|votre (?:article|billet)|j'ai trouve|felicitations|bravo"],
  },
  {
    id: 'fr-pitch-easy-money', kind: 'pitch', weight: 2, confidence: 0.85,
    why: 'Income or a business opportunity that the sender earns from.',
    patterns: [
      "(?:revenus?|salaire) (?:complementaires?|passifs?|supplementaires?|en plus|residuels?)|(?:2e|deuxieme|second|autre) (?:revenu|salaire)|arrondir (?:{your}|ses|les) fins|(?:gagne[rz]?|generer?|toucher) {g}(?:par (?:semaine|mois|jour)|depuis (?:{your}|chez|ton|la)|de l'argent|jusqu'a)|independance financiere|liberte financiere|sans experience|travail(?:ler)? (?:a domicile|de chez)|(?:marketing de reseau|crypto|trading|forex|mlm|vente a domicile)|(?:devenir|deviens|devenez) (?:ton|votre) propre|conseillers independants|horaires libres|rejoin\\w+ (?:mon|notre) equipe|changer? (?:ta|votre) vie",
    ],
    unless: ["j'ai arrete|arnaque|scam|m'a ecrit|voisine|j'ai quitte|un inconnu"],
  },
] as const satisfies readonly AskRule[];
