import type { AskRule } from '../rule';

/** French rules for asks without an asking verb: a need, a place left, a price, an outing, an order. */
export const indirect = [
  {
    id: 'fr-favour-need', kind: 'favour', weight: 2, confidence: 0.72, fallback: true,
    why: 'Says what is needed or wished for, and leaves it to the reader to give it.',
    patterns: [
      "(?:quelqu'un|une personne|un profil) comme (?:vous|toi) (?:pourrait|serait|saurait)", "(?:une|deux|trois|quatre|cinq|quelques|\\d) questions (?:pour|a) (?:vous|toi|te|vous)\\b",
      "(?:serait|serais|aimerais|aimerait|aimerions|voudrais|voudrait|voudrions|souhait\\w+|faudrait|apprecierai\\w*|besoin|faut|faudra|aurait voulu|aurais voulu|attends|reve|ideal est|mieux est) que (?:tu|vous|t'|ton|votre) ?[a-z]", "(?:il (?:me|nous) (?:faut|faudrait|manque|manquerait)|(?:j'ai|on a|nous avons|j'aurais|on aurait|nous aurions|jai) (?:grand |vraiment |bien |juste |encore )?besoin d(?:e |'|es )|on cherche|je cherche|nous cherchons|je recherche|manque plus que) ?(?!vacances|repos|sommeil|dormir|cafe|air|digerer|temps pour)[a-z]",
      "(?:ton|votre|un petit|un) (?:aide|coup de (?:main|pouce)|soutien|regard|accord|appui|partage|concours|expertise|savoir|oreille|signature|voix|clic|com|commentaire|like) (?:{w})(?:serait|ne serait pas|m'|nous|me|pour|vaut|changerait|ferait|sera|compte)", "(?:{w}(?:serait|ne serait) pas de refus|(?:est|sont|serait|seraient) (?:les )?(?:bienvenue?s?|precieu\\w+)|n'est pas de refus)", "(?:ca|cela|ce) (?:me|nous|m') ?(?:ferait|rendrait|aiderait|depannerait|sauverait|toucherait|serait|faciliterait) (?:{w})(?:plai\\w+|service|vie|semaine|utile|beaucoup|honneur|precieux|enormement|si|de)",
    ],
    unless: ["de siestes?|de (?:vacances|soleil|douceur|calme)|j'en ai|besoin que de|m'avez|m'as\\b|(?:tu|vous) (?:cherchiez|cherchais)|si (?:tu|vous) (?:as|avez) besoin|merci d'avoir|votre (?:aide|soutien) (?:a|nous a|m'a)"],
  },
  {
    id: 'fr-favour-order', kind: 'favour', weight: 1, confidence: 0.66, fallback: true,
    why: 'Tells the reader to do something with what is the sender\'s.',
    patterns: [
      "{b}(?:balance|envoie|file|refile|transfere|passe)[sz]? (?:vite |vite fait )?(?:les|la|le|tes|l') ?(?:photos?|videos?|fichiers?|docs?|lien|liste|adresse|recette|compte rendu|notes?|infos?)\\b", "{b}(?:et |alors |donc |allez,? |svp,? |stp,? )?(?!dans|avec|chez|apres|depuis|merci|voici|contre|sans|vers|sous|des |les |mes |nous |vous |entre|toutes|comme|votre|mais|puis|alors|toujours|sauf|des|quelles|ces |ses |tes |parfois|jamais|pres|hors|hier|plus |moins|tres|depuis|lors|autre|meme|bonne|belle|excellente|grace|elle|encore|cette|contente|ravie|une |quelle|passe (?:une|de)|certes|desormais|chere|toute|quelque|faute|suite|pendant|pardonne|excuse|d'apres|j'|c'|malgre)[a-z]{3,11}(?:e|es|ez|ds|ts|is|ens)(?:-(?:le|la|les|y|en))? (?:(?:un|une|le|la|les|des|l'|pour|a|au|sur|avec|dans|chez|ce|tout|juste|vite)[ ']?[a-z]{0,12} ?){0,3}?(?:ma|mon|mes|notre|nos|moi|nous)\\b",
      "{b}(?:fai(?:s|tes)|donne[zr]?|rends|rendez) (?:un |moi un |une )?(?:geste|effort|faveur|plaisir|service)\\b", "(?:partage|diffuse|relaye|fais tourner|faites tourner|faites passer|fais passer)[rz]? (?:l'|le |la |les |ce |cette |a |autour )[a-z]",
    ],
    unless: ["garde[rz]? (?:mon exemplaire|ma copie|la monnaie|le reste)|(?:elle|il|on|qui|je|ca) [a-z]{3,11}e (?:ma|mon|mes)|merci|bonne|gratuite|bravo|felicit|n'hesite|si (?:tu|vous) (?:as|avez) besoin|te presente|vous presente"],
  },
  {
    id: 'fr-favour-question', kind: 'favour', weight: 2, confidence: 0.68, fallback: true,
    why: 'Asks for something of the sender\'s to be done, in the conditional or after a modal.',
    patterns: [
      "(?:vous|tu|te|t'|me|il) ?(?:serait|serait-il|paraitrait) ?-?(?:il )?(?:possible|envisageable)|une chose que (?:vous|tu) (?:pourri|pourrai)", "(?:{you} (?:ne |n')?(?:peux|pouvez|pourrais|pourriez|voudrais|voudriez|accepterais|accepteriez)|(?:peux|pouvez|pourrais|pourriez|voudrais|voudriez|accepterais|accepteriez)-(?:tu|vous)|(?:gre|obligee?s?|reconnaissante?s?) de(?: bien vouloir)?|bien vouloir|l'amabilite de|la gentillesse de|l'obligeance de|la patience de|le temps de)(?: (?:{soft})){0,3} {pro}[a-z]{3,13}(?:er|ir|re)\\b {g}\\b(?:mon|ma|mes|notre|nos|nous|moi)\\b",
      "(?:dis|dites|stp|svp|question|au fait|tiens)[,:]? {g}(?:tu|vous) [a-z]{3,12}(?:rais|riez)\\b", "(?:tu|vous) (?:aurais|auriez|aurai) {g}(?:pour (?:moi|nous)|a (?:me|nous) (?:preter|passer|filer|donner|envoyer))",
    ],
    unless: ["je (?:peux|pourrais) (?:te|vous)|comment|si (?:tu|vous) (?:as|avez) besoin|n'hesite"],
  },
  {
    id: 'fr-meeting-outing', kind: 'meeting', weight: 2, confidence: 0.82,
    why: 'Invites the reader out, or asks what they are doing on a day.',
    patterns: [
      "(?:tu|vous) (?:m'|nous )accompagne\\w*\\b{g}\\?",
      "l'autre est (?:pour|a) (?:toi|vous)\\b", "(?:plus simple|plus vite|mieux|plus facile|plus rapide) (?:au telephone|par telephone|de vive voix|en direct|en visio|a l'oral)\\b{g}\\?",
      "{b}(?:un |une |petit |petite |on (?:se fait|se tente|se prend|va) (?:un |une |au )?)?(?:cine|cinema|sandwich|bouffe|resto|burger|pizza|rando|piscine|foot|billard|ramen|kebab|sushi|expo|concert|theatre|promenade|glace|crepe|gouter|bowling|karaoke|tennis|padel|squash|course a pied|picnic|pique-nique|barbec\\w*|bbq|repas|cantine|plage|peche|tisane)\\b(?: (?:{w}))?{g}\\?", "(?:tu fais|vous faites) (?:quoi|qqch|quelque chose) (?:{day}|ce soir)\\b{g}\\?{g}(?:cafe|cine|verre|on |resto|biere|apero|si)",
      "(?:je|j|on|jte) ?(?:te |vous |t')(?:sonne|bigophone|appelle|rappelle|tel|emmene|embarque|attends|kidnappe|sors|recois)\\b{g}(?:{day}|\\?|\\d ?h)", "qu'on (?:aille|mange|se fasse|boive|dejeune|dine|prenne|sorte|discute|parle|echange|se voie|s'appelle|bouffe|lunche)\\b", "(?:luncher|bruncher|boire|manger|bouffer|dejeuner|diner|trinquer) {g}(?:{day}|ensemble|\\?|avec (?:moi|nous))",
      "(?:autant|mieux vaut|plus simple de|preferable de|plus rapide de) (?:se|s'|nous|en) ?(?:parler|voir|appeler|rencontrer|discuter)", "(?:me|nous) recevoir\\b|(?:si|quand) (?:tu|vous|t'es|tu es) ?(?:es|etes|passe[sz]?|viens|venez|descend\\w*|monte[sz]?)? ?(?:dans le (?:coin|quartier)|par ici|par la|sur (?:paris|lyon|lille|place)){g}(?:verre|cafe|boit|truc|bise|coucou|signe|dejeun|porte)",
      "(?:aurions-nous|aurait-on|avons-nous|a-t-on) (?:{w})?(?:{mins}|un moment|le temps)", "(?:tu|vous) (?:veux|voulez|veut) (?:visiter|passer|venir|qu'on se|qu'on s'|voir|essayer)\\b{g}\\?",
    ],
    unless: ["c'etait|etait|hier|la derniere fois|merci|s'est|tu m'as|vous m'avez|comme (?:convenu|prevu)|as-tu vu|avez-vous vu|tu as vu|vous avez vu"],
  },
  {
    id: 'fr-pitch-sells', kind: 'pitch', weight: 2, confidence: 0.7,
    why: 'Offers what the sender makes or does, at a price or on the reader\'s word.',
    patterns: [
      "(?:remuneration|remuneree?s?|payee?s?|facturation|facturee?s?|honoraires|commission) (?:uniquement |seulement |exclusivement )?(?:au (?:succes|resultat)|a la performance|au pourcentage)\\b|aucuns? frais (?:si|sauf)|au success fee", "(?:on|je|nous) (?:deneige|tond|tonds|tondons|nettoie|nettoyons|ramone|ramonons|debarrasse|demenage|repeint|taille|elague|livre)\\w* [^.?!\\n]{0,80}\\d+ ?(?:€|\\$|euros|balles)",
      "(?:sort|apparait|est|arrive) (?:en|a la|sur la) (?:deuxieme|troisieme|quatrieme|derniere|\\d+e) page\\b", "(?:j'ai|nous avons|on a|j'aurais) (?:un |une |des |deja )(?:acheteu\\w+|acquereurs?|locataires?|clients?)\\b{g}(?:{your}|quartier|immeuble|vendre)", "(?:songez|pensez|songes|penses)-(?:vous|tu) a (?:vendre|louer|changer|investir)\\b",
      "\\b(?:disponibles?|prets?|pretes?|operationnels?) (?:chez nous|a intervenir|dans notre)\\b",
      "envie d(?:e |'){g}\\? (?:on|je|nous|notre|nos|reprise|prix|offre|c'est)", "(?:le|la|les) notres? (?:c'est|coute\\w*|est a|en|part|tourne)\\b", "(?:vos|votre|tes) (?:boutiques?|clients?|magasins?|rayons?|equipes?) (?:pourraient|pourrait|va|vont|devrai\\w+) (?:aimer|adorer|s'y|apprecier)", "(?:met|prend) {g}(?:secondes|heures) a {g}(?:je|on|nous) (?:corrige|repare|regle|refais)",
      "(?:je|j'|on|nous|j) ?(?:fais|fait|faisons|offre|offrons|propose|proposons|vends|vend|vendons|loue|louons|realise|pose|posons|fabrique|donne|installe|change|remplace|repare|organise|traite|traitons|m'occupe|s'occupe|nous occupons) {g}(?:sur mesure|a \\d|des? \\d|\\d ?(?:€|\\$|euros|francs|f\\b)|prix|casses?|pas cher|si vous|si tu|plages|creneaux|devis|titres|dispo|livr)",
      "si (?:vous|tu) (?:avez|as|cherchez|cherches|envisagez|prevoyez|voulez|veux) (?:un |une |des |de |vous |te |le |la )?(?:{w})?(?:projet|travaux|besoin|chantier|evenement|refaire|demenag\\w+|vendre|changer|acheter|maison|site|photo\\w*|devis|renov\\w+)\\b{g}(?:je|on|nous|appel|ecri|contact|devis|prix|{e})", "(?:marre|ras le bol|fatiguee?|assez) d(?:e |es |')[a-z' ]{3,30} ?\\? ?(?:on|nous|je|notre|et si)", "(?:vous|tu) ne (?:payez|paies|payes) (?:que|rien)|on s'en charge|paiement (?:en|a|au)|(?:garde|garder|gardons) (?:votre|ton|le) devis|(?:votre|ton|le) devis (?:ouvert|tient|reste|est valable|expire)|prix (?:casses?|imbattable|de lancement|d'ami|doux)",
      "(?:catalogue|tarifs?|grille|plaquette|brochure|offre|proposition)\\b{g}(?:en piece jointe|ci-joint\\w*|joint|{e}.{0,3}dites)", "(?:soumettre|adresser|faire|presenter|etablir) (?:{w})?(?:une (?:offre|proposition)|un devis|nos services|notre savoir-faire|notre gamme)", "(?:notre|nos|ma|mes) (?:nouve\\w+ )(?:gamme|collection|carte|menu|tarifs?|boutique|service|formule|offre)\\b{g}(?:vient|est|sort|arriv|dispo|en ligne|<url>)", "(?:ton|votre) logo (?:est |sera )?(?:dans|sur|au)",
    ],
    unless: ["comme (?:demande|convenu)|vous demandiez|merci|benevol|gratuite?s?, sans|asso\\b|cagnotte|don\\b|libre acces|si ca (?:peut )?(?:t'|vous)|je peux relire"],
  },
  {
    id: 'fr-pitch-price', kind: 'pitch', weight: 2, confidence: 0.4, context: true,
    why: 'Names a price.',
    patterns: ["\\d[\\d ,.]{0,12} ?(?:€|euros?|eur|f cfa|fcfa|francs?|chf|\\$|balles)(?: (?:ht|ttc|tout compris|l'unite|l'heure|la seance|le kilo|piece|l'une))?"],
    unless: ["balles jusqu|(?:ton|votre) (?:prix|tarif)|asso|don\\b|dons\\b|cotisation|adhesion|cagnotte|collecte|avancer|preter|rend|manque|objectif|aide|contribution|bien recus?|merci|comme demande|k€"],
  },
  {
    id: 'fr-job-need', kind: 'job', weight: 2, confidence: 0.78,
    why: 'Offers the sender\'s own hands, or asks whether somebody is needed.',
    patterns: [
      "(?:besoin d'un|besoin d'une|(?:vous|tu) (?:ne |n')?(?:cherchez|cherches|prenez|prends) pas (?:un|une)|(?:cherchez|cherches)-(?:vous|tu) (?:un|une)|il (?:vous|te) (?:faut|manque) (?:un|une|pas)) {g}(?:\\? [^.?!\\n]{0,40}(?:je suis|jsuis|j'ai|dispo|me voila|xp|ans)|par hasard|en plus)", "(?:quelque chose|qqch|une place|du boulot|du travail|du taf|une mission|un poste|un stage|de la place) {g}(?:pour (?:un|une|moi|mon|ma|quelqu'un)|a me (?:proposer|donner|confier))", "(?:etes-vous|vous etes|{b}) ?en (?:plein |phase de )?recrutement",
      "(?:mon|ma) (?:petit-fils|fils|fille|niece|neveu|frere|soeur|sour|cousine?|compagne|compagnon|mari|femme|filleule?)\\b{g}(?:cherche|doit trouver|voudrait|aimerait|reve) {g}(?:stage|alternance|emploi|apprenti\\w*|maitre|contrat|job|travail|boulot)",
    ],
    unless: ["j'ai trouve|a trouve|merci|felicit|bravo|deuxieme avis|chez un client|mon client"],
  },
] as const satisfies readonly AskRule[];
