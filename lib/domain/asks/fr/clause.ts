import type { GiveRule, Invitation, Mask, ReplyWords } from '../rule';

/** French words that say nothing about what the sender wants of the reader. */
export const masks: readonly Mask[] = [
  { why: 'A cushion: it neither asks nor takes back.', patterns: [
    "(?:aucune|sans|zero|sans aucune|pas la moindre|pas de) (?:pression|obligation|urgence|stress|arriere-pensee|rancune|souci|probleme)\\b(?: (?:bien sur|du tout|si (?:non|ce n'est pas le bon moment|c'est non)|sinon))?", "(?:rien|pas) a (?:vendre|te vendre|vous vendre|demander)", "sans vouloir [^.?!\\n,;•]{0,40}", "pas (?:la peine|besoin|l'obligation) de (?:repondre|me repondre|rappeler)[^.?!\\n,]{0,40}", "(?:je|on|nous) (?:ne |n')?(?:vends?|vendons|demarche|cherche|viens) (?:rien|pas)[^.?!\\n,;•]{0,40}",
  ] },
  { why: 'Thanks and congratulations are for something that happened.', patterns: [
    "(?:{b}(?:et |bon |encore |oh |un grand |mille |grand )?)(?:merci|mercii?|remerciements?|(?:je |nous )(?:tenais a |voulais |vous |te |t'){0,4}(?:remercie\\w*))(?: (?:beaucoup|bcp|mille fois|infiniment|encore|tellement|a (?:vous|toi|tous)|bien|sincerement|[a-z]+)){0,4} (?:pour|pr|d'avoir|d'etre|de m'avoir|de m'|de nous avoir|de votre|de ton|de ta|de l'|de vos|d'accepter|a celles|a tous|a ceux) ?(?!prendre|penser|votre retour|ton retour|votre aide|ton aide)[^.?!\\n•,:;(]{0,140}",
    "(?:bravo|felicitations?|felicitation|chapeau|congrats|bien joue)(?: [a-z]+)? (?:pour|a|d'avoir|sur) [^.?!\\n•,:;]{0,100}", "(?:content|contente|ravie?|heureux|heureuse|quel plaisir|plaisir|enchantee?|ca m'a fait plaisir)s? (?:de |d'|que )(?:t'avoir|vous avoir|te (?:lire|retrouver|voir a|compter)|vous (?:lire|compter|retrouver)|l'avoir|rejoindre|faire partie|ton|votre|partager|etre (?:en|relie)|on (?:soit|se soit)|nous soyons)[^.?!\\n•,:;]{0,80}",
  ] },
  { why: 'Somebody else\'s words or wishes.', patterns: [
    "(?:la|le|l') ?(?:region|departement|mairie|commune|etat|metropole|universite|caf)(?: [a-z]+){0,3} (?:a ouvert|ouvre|a lance|lance|propose|offre)\\b[^?\\n]{0,100}<url>[^?\\n]{0,40}",
    "personne n'a besoin\\b[^.?!\\n•]{0,120}(?:[.!] ?(?:on|nous) [^.?!\\n]{0,60})?", "(?:mon|ma|un|une) (?:[a-z]{2,14} ){1,2}(?:disait|disaient|repetait|criait|vendait|promettait|proposait)\\b[^.?!;\\n•]{0,140}",
    "(?:(?:mon|ma|mes|un|une|notre|nos|son|sa|le|la|les|cette|ce|votre) (?:[a-z'-]{2,18} ){1,3}?|on |elle |il |quelqu'un |certains |ils |elles |tout le monde |des gens )(?:ne |n')?(?:m'a|m'ont|nous a|nous ont|lui a|leur a|lui avait|m'avait|me|nous|a|ont|voulait|voulaient|voudrait|veut|insiste|reve|pretend|demande|m'ecrit|me dit|repete|propose) ?(?:encore |deja |toujours |conseille |que |dit |meme |aussi |toujours ){0,4}(?:ecrit|demande|dit|conseille|propose|supplie|envoye|qu'on|que je|pour que|invite|appele|ordonne|recommande|harcele|sollicite|relance|sorti|lance|suggere|contacte|promis|prie|vendre|de |d')(?!e? (?:vous|te) (?:appeler|ecrire|contacter|demander (?:si|un|une|de)))[^.?!\\n;,•]{0,140}",
  ] },
  { why: 'An offer to the reader: help, an answer, an introduction.', patterns: [
    "(?:s'il faut|s'il te faut|s'il vous faut|si besoin) (?:que je |te |vous )?(?:prend|prenn|pass|gard|all|vien|cherch|aid|dep)\\w+[^.?!\\n]{0,80}", "{b}(?:dis|dites)-moi si (?:ca|cela|cette date|le jour) (?:te|vous) (?:convient|va|arrange)[^.?!\\n]{0,50}(?:sinon|autrement)[^.?!\\n]{0,50}",
    "si {you} (?:veux|voulez|souhaites|souhaitez) (?:qu'on (?:en )?parle|en parler|discuter|papoter|parler)\\b[^.?!\\n]{0,50}je suis (?:la|dispo)\\b[^.?!\\n]{0,80}", "(?:{you} )?(?:prefer\\w+|veux|voulez|voudr\\w+|aimerais)(?:-tu|-vous)? que (?:j'|je )(?:t'|te |vous )?(?:apporte|amene|prenne|ramene|vienne avec|fasse (?:un|une|le|la) (?:dessert|gateau|salade|tarte))\\b[^.?!\\n]{0,60}",
    "si (?:{you} )?(?:le |la )?(?:veux|voulez|souhaitez|souhaites)(?: bien)?,? je (?:passe|viens|monte|descends)\\b[^.?!\\n]{0,30}\\b(?:pour )?(?:t'|te |vous |ton |ta |votre )?(?:repar|aider|chang|arroser|garder|deposer|apporter|donner un coup|nourrir|sortir)[^.?!\\n•]{0,80}",
    "(?:je|on|nous|j') ?(?:peux|pourrais|peut|pouvons|veux bien|vais|serais (?:ravie?|heureux|heureuse) de)? ?(?:vous|te|t') ?(?:presente|presenter|presenterai\\w*|mets|mettre|met) (?:en (?:contact|relation|lien)|a |au |aux |ma |mon |le |la |[a-z]+,)(?! ?(?:{product}|offre))[^.?!\\n•]{0,60}",
    "(?:je|on) (?:peux|pourrais|veux bien|peut|vais) (?:aussi |volontiers |te |vous |t'|la |le |les |y ){0,4}(?:relire|relis|aider|filer un coup|preter|corriger|repondre|prete|garder|apporter|deposer|donner un coup|recommander|ecrire une reco\\w*|epauler)[^.?!\\n•]{0,80}", "(?:n'?hesite[sz]?(?: surtout)? pas|n'?hesite[sz]? surtout pas|(?:fais|faites)(?:-moi)? signe|dis-moi|dites-moi|dis-le|appelle-moi|appelez-moi|ecris-moi|ecrivez-moi|sonne|passe-moi un mot|demande|demandez|contacte-moi|contactez-moi)(?: {w})?(?:si|quand|en cas|a la moindre|des que) (?:je peux|jamais (?:tu|vous) (?:as|avez|bloqu)|{you} (?:as|avez|ai|auri\\w+|en as|bloqu\\w+|coinc\\w+|galer\\w*|en avez|cherch\\w+)|t'as|besoin|question|souci|ca (?:peut|coince|bloque|aide)|de (?:besoin|question|doute))[^.?!\\n•]{0,80}",
    "(?:si|quand) (?:{you} |t'|jamais {you} )(?:as|avez|aviez|avais|en as|en avez) (?:un jour |encore )?besoin(?! de (?:monde|bras|renforts?|personnel|mains|main-d'oeuvre))(?: (?:d'aide|d'un coup de main|de quoi que ce soit|de parler|d'une oreille|d'un avis|d'un relecteur|d'un (?:deuxieme|second) avis))?[^.?!\\n,•]{0,60}", "besoin d'(?:un (?:deuxieme|second) avis|un coup de main|aide)[^.?!\\n]{0,40} \\?", "posez (?:vos|moi vos|toutes vos) questions[^.?!\\n]{0,40}|si ca (?:peut )?(?:t'|te |vous )(?:aide\\w*|arrange|sert|servir|depanne|rend service)", "au cas ou (?:ca|cela) (?:te|vous|t')[^.?!\\n,]{0,40}",
  ] },
  { why: 'The reader\'s own request, answered.', patterns: [
    "(?:comme|ainsi que) (?:{you} |t'|on |nous |je |l'|le |te |me ){0,4}(?:demandee?|convenu|promis\\w*|prevu|discute|souhait\\w+|propos\\w+|demand\\w+|voul\\w+|avais|avait|avez|aviez|as)\\b[^.?!\\n:;,]{0,60}",
    "(?<!si )(?<!que )(?:{you}|t') ?(?:m'|me |nous |en |ne |n'|l'|le )?(?:(?:aviez|avais|avez|as) (?:bien |deja )?(?:demande|cherche|voulu|souhaite|sollicite|propose|interroge|ecrit)|cherchais|cherchiez|demandais|demandiez|vouliez|voulais|souhaitiez|souhaitais|proposiez|proposais)\\b(?! me | m'| nous )[^.?!\\n:;]{0,120}",
  ] },
  { why: 'Told of the past, or a wish without burden.', patterns: [
    "j'ai (?:deja |bien |enfin |aussi |tout |finalement |meme )?(?:vote|signe|reserve|commande|partage|repondu|donne|rempli|achete|telecharge|postule|trouve|pris rendez-vous|note|relu|teste|bloque|rejoint|arrete|quitte)\\b(?! (?:votre annonce|pour le poste|hier|lundi|au poste|a l'offre|un article|cela))[^.?!\\n,•]{0,60}", "(?:passe[zr]?|bon|bonne|belle|excellente?) (?:une |de )?(?:bonne |belle |excellente )?(?:journee|soiree|semaine|continuation|fin|week-end|we|anniv\\w*|courage|chance|route|rentree|reception|lecture|dimanche|fetes|vacances)[^.?!\\n,•]{0,30}", "au plaisir (?:d'|de )[^.?!\\n,•]{0,50}", "(?:je|on) ne (?:vous|te|t') ?(?:demande\\w*|propose\\w*|solliciter\\w*|derange\\w*)[^.?!\\n,:;•]{0,80}|je vous prie d'(?:agreer|accepter|excuser)[^.?!\\n]{0,80}|ne (?:vous|te|t') ?(?:sens|sentez|embete|derange|casse)[^.?!\\n]{0,60}",
  ] },
  { why: 'A courteous reply: yes to them, or whenever it suits them.', patterns: [
    "(?:tu peux |vous pouvez )?(?:compte[rz]?|comptes) sur (?:moi|nous)\\b[^.?!\\n]{0,60}",
    "{b}(?:quand|des que|une fois que|lorsque|le jour ou) (?!{you}\\b|t'|vous\\b)[^.?!,\\n]{3,50},? (?:tu|vous) (?:me |m')?(?:(?:re)?dira?s|(?:re)?direz|feras signe|ferez signe|fais signe|faites signe)(?= ?(?:[.!\\n]|$))",
  ] },
  { why: 'A courteous reply: not now, what arrived, something worth reading, staying in touch.', patterns: [
    "(?:relance|recontacte|rappelle|ecris|reviens)[zs]?-(?:moi|nous) (?:{w})?(?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le mois prochain|l'annee prochaine|apres les (?:fetes|vacances)|a la rentree|plus tard)[^.?!\\n]{0,30}",
    "si un jour (?![^.?!\\n]{0,70}\\b(?:notre|nos)\\b)(?:tu|vous) (?:veux|voulez|souhaite\\w*|change\\w*|repasse\\w*|passe[sz]?|viens|venez|etes|es|monte[sz]?|descend\\w*)[^.?!\\n]{0,70}",
    "si (?:cela|ca) change[^.?!\\n]{0,20}",
    "(?:ca|cela) (?:pourrait|peut|va peut-etre|devrait) (?:t'|vous |te )interess\\w+[^?\\n]{0,100}<url>",
    "(?:ton|votre) (?:essai|periode d'essai)[^.?!\\n]{0,20}(?:est|a) (?:termine|pris fin|expire|fini)\\w*[^.?!\\n]{0,20}",
    "(?:votre|ton) (?:don|contribution|cheque) (?:est|nous est|a) (?:bien )?(?:arrive|permis|parvenu|servi)[^?\\n]{0,120}",
  ] },
];

/** A negation that reaches up to where a find begins. */
export const negation = "\\b(?:(?<!pourquoi )pas|jamais|sans|ni|aucune?|rien|ne|plus besoin|plus de|arrete de|loin de|interdi\\w*)(?: (?:{w}))? ?(?:de |d'|un |une |la |le |l'|a |pour |des |du )?";

/** French reminders of an earlier ask. */
export const nudges: readonly string[] = [
  "(?:petite? |je )(?:relance|rappel|me permets de (?:relancer|revenir))|je (?:reviens|me permets|relance|remonte|fais remonter|refais surface|retente|rebondis)\\b|{b}(?:relance|up|alors|hello|coucou|toujours (?:ok|partante?|dispo|interessee?)|des nouvelles|du nouveau|une idee|verdict|et donc|une reponse) ?\\?{0,3}{e}",
  "(?:avez-vous|as-tu|vous avez|tu as|t'as|aviez-vous|avais-tu) (?:pu|eu (?:le temps|l'occasion|un moment|mon|le)|recu|vu|lu|regarde|reflechi|jete|trouve|avance)\\b", "(?:des nouvelles|du nouveau|une reponse|un retour|une suite|des retours)\\b{g}(?:\\?|concernant|sur|pour)", "sauf erreur|(?:mon|le) (?:dernier|precedent) (?:message|mail)|sans (?:nouvelles|reponse|retour) de|toujours (?:d'actualite|interessee?|partante?|ok|pas de)|dans le flot|passe a la trappe|(?:t'y|tu y|vous y) (?:as|avez) (?:pense|reflechi|repense)|on (?:se )?(?:le |la )?(?:cale|fixe|fait)\\b{g}\\bou (?:je|on) (?:laisse|oublie|abandonne)|alors, (?:ce|cet|cette|on)\\b|en haut de (?:la|ta|votre) pile|(?:{b})(?:alors|et)(?: ?\\?|,)",
];

/** French pressure. */
export const pressure: readonly string[] = [
  "\\bsi (?:tu|vous) (?:signes|signez|confirmes|confirmez|commandes|commandez|dis oui|dites oui) (?:aujourd'hui|maintenant|ce soir|cette semaine|avant)",
  "\\b(?:derniere chance|vite|plus que|urgent\\w*|depeche\\w*|ne (?:manque|rate)[sz]? pas|avant (?:ce soir|demain|minuit|midi|vendredi|dimanche|le \\d|la fin)|jusqu'(?:a (?:ce soir|demain|minuit|dimanche|vendredi)|au \\d+)|expire\\w*|places? (?:limit|compt|restant)|dernieres? places?|offre limitee|termine (?:ce|dimanche|vendredi|demain)|d'ici (?:ce soir|demain|vendredi)|il (?:ne )?reste (?:que|plus)|date limite|aujourd'hui seulement)",
  "\\b(?:\\d+ ?% |[+-]\\d+ ?%|remise|promo\\w*|garanti\\w*|\\dx |au lieu de|satisfait ou rembourse|paye\\w* au resultat|nos clients|\\d+ (?:entreprises|clients|artisans|cabinets|rendez-vous) )",
  "\\b(?:a toutes et tous|bonjour a tous|cher reseau|chers (?:contacts|amis)|madame, monsieur|hello tout le monde|coucou les|ma belle|salut la team)|<name>",
  "\\b(?:quel creneau|lequel (?:vous|te)|je (?:vous|te|t') ?(?:ai (?:reserve|bloque|inscri)|bloque|appelle (?:lundi|mardi|mercredi|jeudi|vendredi|demain))|repond\\w* (?:juste )?oui|dites oui|je compte sur|il suffit de|tu ne peux pas (?:rater|refuser)|ca ne se refuse pas)",
  "\\b(?:leader d'opinion|tu es une machine|profil exceptionnel|triee?s? sur le volet|selectionnee?s?|profil rare|impressionne par)", "\\b(?:en echange|en retour|je t'ai (?:recommande|like|enregistre)|je vous ai (?:prepare|fait) (?:un|une)|audit (?:gratuit|offert|video)|tu me dois)",
];

/** French gives in a draft. */
export const gives: readonly GiveRule[] = [
  { what: 'own-article', patterns: ["(?:mon|notre|ma|mes|nos) {w}(?:article|billet|papier|guide|fiche|liste|tableau|note|dossier|video|episode|modele|grille|resume|support)s?\\b", "(?:j'ai|on a|nous avons) (?:ecrit|redige|publie|compile|mis (?:en ligne|en libre)|prepare|resume)\\b"], needsLink: true },
  { what: 'article', patterns: ["(?:article|billet|papier|etude|rapport|guide|livre|podcast|episode|video|resume|tableau|modele|lien|lib|annales|fiche|replay|dossier|page|grille)s?\\b", "(?:pense a (?:toi|vous)|devrait (?:vous|te) (?:plaire|interesser)|pourrait (?:vous|te|t') ?(?:etre utile|servir|interesser|aider)|le voici|la voici)"], needsLink: true },
  { what: 'introduction', patterns: ["(?:je|on) (?:te|vous) (?:presente|mets en (?:contact|relation|lien))\\b", "je (?:vous |te )?mets en copie\\b", "[a-z]+, je te presente [a-z]+"] },
  { what: 'referral', patterns: ["(?:j'ai|je vais) (?:transmis|donne|passe|transmettre|donner) (?:ton|votre) (?:nom|cv|numero|contact)", "j'ai parle de (?:toi|vous) a", "(?:dis-lui|dites-lui) que (?:tu viens|vous venez) de"] },
  { what: 'recommendation', patterns: ["(?:je (?:t'|vous )ai|je viens de (?:te|vous)) (?:ecrit|laisse|laisser|ecrire) (?:un|une) (?:recommandation|avis|reco)"] },
  { what: 'endorsement', patterns: ["(?:j'ai )?(?:valide|recommande) (?:tes|vos) competences"] },
  { what: 'help', patterns: ["(?:si je peux|dis-moi si je peux|dites-moi si je peux) (?:aider|t'aider|vous aider)", "(?:n'hesite[sz]?|n'hesite[sz]? surtout) pas (?:si|a me (?:demander|solliciter))", "je (?:peux|veux bien) (?:relire|t'aider|vous aider|te preter|t'expliquer|te donner un coup)", "besoin d'un (?:coup de main|deuxieme avis|second avis)", "posez (?:moi )?(?:vos|toutes vos) questions"] },
];

/** French hints that the verdict needs. */
export const cues = {
  thanksForConnecting: ["(?:merci|thanks)(?: (?:beaucoup|a (?:vous|toi)|bcp|encore))? (?:pour |pr |d'avoir |de m'avoir |d')(?:l'|la |le |votre |ton |avoir |cette )?(?:ajout\\w*|connexion|connection|acceptee?|accepter|mise en relation|invitation|mise en lien|add|contact|demande|ma demande)", "(?:ravie?|contente?|heureux|heureuse|enchantee?|bienvenue) (?:de (?:t'|vous |te )|dans mon |d'etre en (?:relation|contact)|qu'on soit)", "(?:je rejoins|nouveau dans) (?:votre|mon|ton) reseau"],
  acquaintance: ["(?:ravie?|contente?|heureux|heureuse|enchantee?|quel plaisir|super|top)s? (?:de (?:t'|vous |te )|d')(?:avoir (?:rencontree?s?|croisee?s?|vue?s?|revue?s?|parle)|(?:ai )?(?:rencontr|crois|rev)\\w+)", "(?:on s'est|nous nous sommes|on s'etait) (?:vus?|croises?|rencontres?|parle|connus?|parles)\\b", "suite a (?:notre|nos) (?:echange|rencontre|discussion|conversation|appel)|comme (?:convenu|promis)|on (?:a|avait) (?:bosse|travaille|fait|etudie|parle|discute)|ca fait (?:longtemps|un bail)|tu te souviens|vous vous souvenez|(?:meme|memes) (?:promo|lycee|ecole|equipe|boite)|(?:notre|nos) (?:discussion|conversation|annees)"],
  namesTheirRequest: ["(?:comme|puisque|ainsi que) (?:{you} )(?:me |m'|nous |l'|le )?(?:avez|avais|aviez|as|demand\\w+|souhait\\w+|suggere\\w*|propos\\w+)", "(?:{you}|t') ?(?:m'|nous |en )?(?:aviez|avais|avez|as) (?:demande|propose|suggere|parle)|(?:vous|tu) (?:demandiez|demandais|cherchiez|cherchais|souhaitiez|vouliez|voulais|disiez|disais)", "(?:comme|a votre|a ta) demandee?|suite a (?:votre|ta) (?:demande|question|proposition)|(?:dit|demande) de (?:vous|te) (?:relancer|recontacter|ecrire)"],
  namesIntroduction: ["[a-z]+ (?:[a-z]+ )?(?:m'a (?:parle de (?:vous|toi)|conseille de (?:vous|te)|dit (?:que (?:vous|tu)|de (?:vous|te)|beaucoup de bien)|donne (?:votre|ton)|recommande|suggere de)|nous a (?:presentes?|mis en (?:contact|relation)))", "de la part de [a-z]+|merci [a-z]* ?(?:pour|d'avoir) (?:l'intro|la mise en relation|fait les presentations)"],
  easyToRefuse: ["(?:aucune|sans|zero|pas de) (?:pression|obligation|souci|probleme|urgence)", "(?:sinon|si ce n'est pas|si c'est non|si (?:tu|vous) (?:ne )?(?:prefer\\w+|n'as|n'avez|pouvez pas|peux pas)|si ca (?:ne )?(?:t'|vous )?(?:embete|derange|ennuie))", "dis non|dites non|je comprend\\w*|si (?:tu as|vous avez) (?:le temps|un moment|deux minutes)|si (?:c'est )?possible|quand (?:tu|vous) (?:peux|pourrez|voulez)|libre a (?:toi|vous)"],
  bounded: ["{mins}", "(?:deux|trois|quelques|une|2|3|quatre|cinq) (?:lignes?|phrases?|questions?|mots?|pages?|petites? questions?)", "une (?:seule )?(?:question|chose)|\\d+ (?:questions|mots|lignes|pages)"],
} as const;

/** What in a line of the other's French invites an ask of mine. */
export const invitations: readonly Invitation[] = [
  { kinds: ['pitch'], patterns: ["(?:combien|quel (?:est|serait)|quels sont|c'est quoi) (?:{w})?(?:coute\\w*|prenez|prends|{your} (?:prix|tarifs?|offre)|prix|tarifs?|le budget|ca (?:coute\\w*|fait))", "(?:envoie\\w*|envoye\\w*|faire|avoir|recevoir|fais\\w*|faites|montre\\w*|transmett\\w+) {g}(?:devis|tarifs?|prix|offre|proposition|plaquette|demo|catalogue|brochure|brochure)", "(?:vous (?:faites|proposez|vendez)|tu (?:fais|proposes|vends)|votre (?:offre|produit|outil|solution)|ton (?:offre|outil))\\b{g}\\?|dites-m'en plus|dis-m'en plus|en savoir plus|(?:on|nous|je) (?:cherche|cherchons|recherche) (?:un|une) (?:prestataire|fournisseur|agence|outil|logiciel)|(?:ca|cela) m'interesse"] },
  { kinds: ['job', 'favour', 'referral'], patterns: ["(?:on|nous|je|l'equipe) (?:recrut\\w+|cherch\\w+|embauch\\w+|ouvr\\w+ un poste)|{your} cv\\b|envoie\\w* (?:moi )?(?:ton|votre) (?:cv|profil|dossier)|postule\\w*|cherches-tu|cherchez-vous|je (?:peux|vais) (?:te|vous) (?:coopter|recommander)"] },
  { kinds: ['money'], patterns: ["(?:j'aimerais|je veux|je voudrais|on veut|comment|ou) {w}(?:donner|investir|participer|contribuer|soutenir|parrainer|faire un don)\\b|ticket minimum|(?:le|votre) (?:rib|iban|deck)"] },
  { kinds: ['signup'], patterns: ["(?:le lien|comment (?:on )?(?:s'inscri\\w+|je m'inscris|participer|m'inscrire|rejoindre)|il reste (?:des|de la) places?|je (?:veux|voudrais|peux) (?:m'inscrire|participer|venir|tester)|j'aimerais (?:m'inscrire|participer|tester|venir)|ou (?:s'inscri|m'inscri))"] },
  { kinds: ['meeting'], patterns: ["(?:on|nous) (?:pourrait|pourrions|peut|devrait) (?:se|s'|nous|en) ?(?:voir|parler|appeler|discuter|rencontrer|poser)|(?:appelle|appelez|rappelle|rappelez)(?:-| )moi|(?:etre|me|nous) (?:rappel|recontact|appel)[a-z]+|on (?:se|s') ?(?:voit|appelle|parle|fait)|(?:je suis|suis) (?:dispo|libre)|quand (?:est|es|etes|seri|serai|peux|pouvez)|passe (?:me voir|quand|a)|passez (?:me voir|quand|a)|(?:un|autour d'un) (?:cafe|verre|appel|rendez-vous|rdv)\\b|{day} (?:me va|ca marche|ok|c'est bon|plutot)"] },
  { kinds: ['referral'], patterns: ["je (?:peux|pourrais|vais|connais) (?:te|vous|t')? ?(?:presenter|mettre en|quelqu'un|la personne|du monde)|(?:veux-tu|voulez-vous|tu veux) que je (?:te|vous) (?:presente|mette)"] },
  { kinds: ['favour'], patterns: ["(?:envoie|envoyez|montre|montrez|passe|file)(?:-| )(?:le|la|les|moi|moi ca)|je (?:peux|veux bien|vais) (?:la |le |les |te |vous |y )?(?:relire|regarder|tester|lire|aider|jeter|ecrire)|avec plaisir pour (?:relire|intervenir|tester|en parler)|tu (?:peux|pourrais) m'envoyer|vous (?:pouvez|pourriez) m'envoyer|dis-moi (?:ce que|comment) je peux"] },
];

const MORE = "(\\d{1,2}|une?|deux|trois|quatre|six|quelques)?";

/** What French replies say. */
export const replies: ReplyWords = {
  refuses: [
    "\\bnon,? ?(?:merci|desolee?|pas)|merci,? (?:mais )?non\\b|sans facon|(?:pas|ni|aucunement) (?:interessee?s?|preneu\\w+|besoin|pour (?:moi|nous)|concernee?s?|l'intention)|(?:ne|n')(?: nous| m'| vous)? ?(?:m'|nous )?(?:interesse\\w*) pas|(?:on|nous|je) (?:a|avons|ai|suis|sommes) deja (?:un|une|ce|tout|bien|equipee?s?|quelqu'un|fournisseur|pris)|(?:merci de|arrete\\w* de|cesse\\w* de) (?:ne plus|m'ecrire|me (?:contacter|solliciter|demarcher|relancer))|ne (?:me |m')?(?:contacte|ecri|relance|demarche|sollicite)\\w* plus|je (?:prefere (?:pas|ne pas|eviter|decliner)|decline|passe mon tour|vais (?:decliner|passer))|desinscri\\w*|retire\\w*-moi|laisse\\w*-moi tranquille|je ne (?:suis pas (?:la bonne|le bon|a l'aise)|recommande|fais pas|peux pas (?:vous|t'|te)|donne pas|souhaite pas)|pas de (?:demarchage|budget|besoin)|^(?:non|nope|nan)\\b ?[.!]?$|ce (?:sera|n'est) (?:non|pas pour)",
  ],
  defers: [
    "(?:pas|plus) (?:maintenant|tout de suite|en ce moment|cette (?:semaine|annee)|ce (?:mois|trimestre)|pour (?:l'instant|le moment)|avant|aujourd'hui|le bon moment|dispo\\w* (?:avant|cette|en ce))|(?:plus tard|une autre fois|un autre jour|on verra|(?:je|j') ?(?:te|vous) (?:dirai|redis|redirai|tiens au courant)|a voir (?:en|apres))|(?:recontact\\w*|relanc\\w*|rappel\\w*|reecri\\w*|ecri\\w*|revene\\w*|reviens|reparl\\w*|repass\\w*|demand\\w*|refai\\w*|fait signe|refait signe|reprend\\w*|redemand\\w*)(?:-| )?(?:moi|nous|vers moi|en|signe|ca)? ?(?:moi |nous |en |vers |signe |ca |on |a nouveau |plutot ){0,3}(?:en |apres|a partir|dans|a la|le mois|la semaine|l'annee|debut|fin|courant|au|plus tard|quand|lundi|mardi|mercredi|jeudi|vendredi|l'an)|(?:deborde\\w*|submerge\\w*|sous l'eau|charrette|la tete dans|en (?:conges?|vacances|deplacement|cloture|arret)|absente?|overbooke\\w*|le nez dans)\\b|apres (?:les (?:vacances|fetes)|l'ete|noel|la rentree|l'inventaire|paques|le|la|l'|mon|notre)|(?:l'annee|le trimestre|le mois|la semaine) prochaine?|l'an prochain|a la rentree|(?:de retour|je rentre) (?:le|en|lundi)|dans (?:quelques|deux|trois|un|une|\\d+) (?:semaines?|mois|jours)",
  ],
  agrees: [
    "^(?:(?:bonjour|salut|hello|ah|oh|merci|coucou)[ ,!.]{1,3}(?:[a-z]{2,12}[,!.] )?)?(?:(?:oui|ouais)(?! (?:peut-etre|mais|sans doute|a voir))|yes|ok|d'accord|avec (?:grand )?plaisir|volontiers|bien sur|bien entendu|carrement|parfait|super|top|entendu|ca (?:marche|roule|me va|m'irait)|pourquoi pas|vas-y|allez-y|allons-y|allez|go|evidemment|certainement|tres bien|excellente idee|bonne idee|partante?|ca marche|nickel|tope la|c'est (?:bon|note|parfait|ok)|je (?:veux bien|suis (?:partante?|ok|dispo|pour))|absolument|pas de (?:souci|probleme)|impec\\w*)\\b",
    "(?:{day}|ca|cela|\\d{1,2} ?h\\d{0,2}) (?:me va|me convient|ca marche|c'est (?:bon|parfait)|ok|nickel|m'irait|m'arrange)|avec (?:grand )?plaisir|je (?:veux bien|suis partante?|serai la)|envoie(?:-| )(?:le|la|les|moi)|envoyez(?:-| )(?:le|la|les|moi)|on fait (?:comme )?ca|a (?:mardi|lundi|jeudi|vendredi|mercredi|demain)\\b",
  ],
  courtesy: [
    "merci|mercis|mille|beaucoup|bcp|a vous aussi|a toi aussi|aussi|vous|toi|a|de meme|pareillement|moi de meme|de rien|je vous en prie|je t'en prie|avec plaisir|bonjour|salut|coucou|hello|bonsoir|bonne (?:journee|soiree|semaine|annee|continuation|fete|route)|bon (?:week-end|courage|anniversaire|we|dimanche)|belle (?:journee|soiree|semaine|annee)|enchantee?|ravie?|contente?|heureux|heureuse|bienvenue|d'etre|en (?:contact|relation)|pour (?:l'ajout|la connexion|le lien|l'invitation|votre message|ton message|tout|le partage|l'info|l'article)|d'avoir accepte|de (?:t'|vous )(?:compter|avoir)|parmi mes|dans (?:mon|votre|ton) (?:reseau|contacts)|au plaisir|de vous lire|a bientot|a plus|bises?|bien a vous|cordialement|super|top|genial|cool|bravo|felicitations?|interessant|note|bien recu|je lirai|je regarde|je le lis|plus tard|ce soir|tres|bien|et|la|le|sympa|gentil|c'est|meilleurs v(?:o|oe)ux|joyeux noel",
  ],
  introduces: ["(?:je (?:te|vous) (?:presente|mets en (?:contact|relation|lien))|[a-z]+, (?:voici|je te presente|rencontre) [a-z]+|je (?:vous )?(?:laisse|mets) (?:vous |tous les deux )?(?:discuter|en (?:contact|relation)|faire connaissance)|vous devriez (?:vous parler|vous rencontrer|echanger)|a vous de jouer|[a-z]+, [a-z]+ est (?:la|le|l'|une?) [^.?!\\n]{0,40}(?:parl|present|contact))"],
  months: ['janv(?:ier)?', 'fevr?(?:ier)?', 'mars', 'avr(?:il)?', 'mai', 'juin', 'juil(?:let)?', 'aout', 'sept(?:embre)?', 'oct(?:obre)?', 'nov(?:embre)?', 'dec(?:embre)?'],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  spans: [
    [`dans ${MORE} ?jours?`, 'day'], [`(?:dans|d'ici) ${MORE} ?semaines?|la semaine (?:prochaine|suivante)|semaine pro`, 'week'], [`(?:dans|d'ici) ${MORE} ?mois|le mois prochain`, 'month'],
    ['(?:le|au) (?:trimestre prochain|prochain trimestre)|ce trimestre', 'quarter'], ["l'annee prochaine|l'an prochain|cette annee|en debut d'annee|apres les fetes", 'year'],
  ],
};
