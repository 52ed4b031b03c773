import type { AskRule } from '../rule';

/** French rules for asks as they are made in passing: at a table, at a stall, among neighbours. Their words leave no doubt, so they are sure. */
export const everyday = [
  {
    id: 'fr-meeting-join', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'Bids the reader to sit down, to stay for a meal, or to look at something on the spot.',
    patterns: [
      "(?:y a|il y a|j'ai) (?:un|une) (?:verre|place|assiette|couvert|chaise|biere|mousse) (?:a (?:ton|votre) nom|qui (?:t'|vous )attend|pour (?:toi|vous))", "(?:dis|dites|di)-moi (?:juste )?(?:ou|quand|a quelle heure) (?:je|on) (?:te|vous|se|s'|peut|peux) ?(?:se |te |vous )?(?:trouve|retrouve|voit|voir|attrape|chope|croise|rejoi)", "je (?:viens|passe|peux venir|peux passer|m'arrete)(?: vous| te)? (?:mesurer|voir|evaluer|estimer|photographier|montrer|regarder|chiffrer) (?:votre|ton|ta|vos|tes|ca)\\b", "\\b(?:on|nous|vous|tu)\\b{g}(?:s'asseoir|se poser|se caler|s'attabler|se capter|nous asseoir|nous poser|t'asseoir|vous asseoir)\\b{g}(?:{mins}|{day}|\\?)",
      "(?:tu|vous) (?:reste[sz]?|viens|venez|passe[sz]?|monte[sz]?|dine[sz]?|soupe[sz]?)(?: bien| ensuite| donc)? (?:souper|diner|dejeuner|manger|boire|luncher|prendre (?:un|une|le)|pour (?:le |l'|un |une )?(?:diner|souper|manger|cafe|apero|dejeuner|verre))\\b",
      "quand (?:est-ce que )?(?:{you} )?(?:passe[sz]?|viens|venez|montez|montes|descendez|descends)(?:-(?:tu|vous))?\\b(?! (?:l'|le|la|ton|votre) ?(?:examen|oral|permis|concours|bac))[^.?!\\n]{0,20}\\?",
      "(?:venez|viens|vous voulez|tu veux|envie de|passez|passe) (?:donc |venir )?(?:la|le|les|l') ?(?:voir|essayer|decouvrir|visiter|gouter) [^.?!\\n]{0,40}(?:{day}|prochaine?|sur place|en vrai|{b})", "(?:{mins}) (?:au bout du fil|au tel|par telephone|de visio|d'appel|de zoom|chrono au telephone)\\b",
      "(?:{mins}|{meet})\\b[^.?!\\n]{0,50}, (?:qu'en (?:dis-tu|dites-vous|penses-tu|pensez-vous)|ca (?:te|vous) (?:va|dit|irait|tente)|partante?|ok|d'accord|deal) ?\\?", "(?:en|avec) (?:{mins}) (?:je|on) (?:te |vous )?(?:montre|explique|raconte|presente|regle|boucle)\\b", "(?:propose|proposez|donne|donnez|envoie|envoyez|suggere|suggerez)(?:-| )(?:moi|nous) (?:un|une|deux|trois|quelques|des|le|tes|vos) (?:jours?|dates?|creneaux?|horaires?|heures?|dispos?|disponibilites)\\b",
    ],
    unless: ["merci|c'etait|etait|hier|la derniere fois|comme (?:convenu|prevu)|webinaire|questionnaire|sondage|formulaire|si tu as besoin|chantier"],
  },
  {
    id: 'fr-pitch-stall', kind: 'pitch', weight: 2, confidence: 0.9,
    why: 'Sells as at a stall: so many for so much, delivery, instalments, which flavour, the order form.',
    patterns: [
      "(?:je|on|nous) (?:peux|peut|pouvons) (?:encore )?(?:tenir|maintenir|garder|garantir|bloquer) (?:les|le|la|ce|cette|vos|votre) [^.?!\\n]{0,30}\\b(?:si|jusqu|avant)|si (?:on|nous) sign(?:e|ons) (?:avant|d'ici|cette|ce|en)\\b", "(?:vous avez|tu as|avez-vous|as-tu|t'as) (?:deja )?(?:songe|pense|envisage) (?:a|de) ?(?:la |le |l')?(?:vendre|louer|changer de|mettre en (?:vente|location))\\b[^.?!\\n]{0,20}\\?", "(?:votre|ton|ta) (?:voisine?|confrere|concurrente?|collegue)[^.?!\\n]{0,20}(?:ne paie plus|a (?:divise|gagne|reduit|economise|double)|paie (?:deux|moitie|moins)|tourne avec|est passee? chez nous)", "\\b\\d{1,3} (?:pour|a) \\d{1,4} ?(?:€|\\$|euros|francs|balles|fr\\b|chf|fcfa|f cfa)", "(?:quelles?|combien de) (?:saveurs?|tailles?|couleurs?|parfums?|modeles?|boites?|paniers?|bouteilles?|caisses?|pots?) (?:(?:tu|vous) (?:prend|prene|veux|voul|prefer)|(?:je|on) (?:te|vous) (?:met|reserv|garde|not))|(?:tu|vous) (?:prends|prenez|veux|voulez) (?:quelles?|quels?|combien de) [a-z]+ ?\\?",
      "(?:commandes? (?:ouvertes?|jusqu'au|avant le|en (?:mp|dm|prive))|(?:passe|passez) commande|frais de port (?:offerts|inclus)|livraison (?:incluse|offerte|au bloc)|(?:payable|paiement) en \\d+ fois|en (?:trois|quatre|3|4) fois sans frais|facilites de paiement|prix (?:coutant|d'usine|producteur))\\b",
      "(?:acces|compte|licence|plateforme|outil|module|version pro)\\b[^.?!\\n]{0,30}(?:sans (?:rien )?(?:facturer|payer|debourser)|a (?:nos|mes) frais|offerte? un mois)\\b|sans rien (?:vous |te )?(?:facturer|debourser)", "(?:je|on|nous) (?:vous |te )?(?:prepare|fais|envoie|edite|etablis|sors|lance)(?: deja)? (?:le |la |un |une )(?:bon de commande|facture|contrat|commande)\\b[^.?!\\n]{0,20}\\?",
      "si (?:tu|vous) (?:signe|command|reserv|valid)[a-z]* (?:en|avant|ce|cette|aujourd'hui|maintenant|d'ici) [^.?!\\n]{0,60}(?:prix|tarif|remise|offert|%|gratuit)|je (?:gele|bloque|garantis|maintiens) (?:ce|le|votre|ton) (?:prix|tarif)",
    ],
    unless: ["merci|demandiez|demandais|vous avez demande|j'ai (?:commande|achete|pris)|tombola|cagnotte|asso\\b|(?:ton|ta|votre) [a-z]+ (?:m'a|est)"],
  },
  {
    id: 'fr-favour-spread', kind: 'favour', weight: 1, confidence: 0.92, fallback: true,
    why: 'Wants a post spread, a tip given or a review left.',
    patterns: [
      "il suffit d(?:e |')(?:envoyer|appeler|composer|taper|voter)[^.?!\\n]{0,30}\\d|envoye[rz] [a-z]+ (?:par sms )?au \\d", "(?:vos|tes) (?:ruses|trucs|astuces|ficelles|conseils|lumieres|recettes|secrets|tuyaux) (?:m'|me |nous )(?:irai|aider|sauver|serai|toucher|fer|depanner)", "(?<!\\b(?:te|vous|le|la|je|en) )(?:fais|faites) (?:circuler|tourner|remonter|suivre|passer) (?:ce|cette|le|l'|la|un max|autour|au maximum|largement) ?(?:post|message|annonce|lien|video|appel|info|affiche|publication|<url>|{e})?",
      "(?:critique|avis|commentaire|note|etoiles?|chronique|recension)\\b[^.?!\\n]{0,12} sur (?:babelio|amazon|google|booking|airbnb|la fnac|tripadvisor|le store|trustpilot|ma page|mon profil|senscritique)\\b[^.?!\\n]{0,40}(?:aid|fera|serai|compt|chang|sauv|\\?|{e})",
      "(?:{have})(?: pas| peut-etre)?\\b[^.?!\\n]{0,25}\\b(?:ficelles?|astuces?|tuyaux?|conseils?|combines?|bons plans?|trucs a|reco|recos)\\b[^?\\n]{0,60}\\?", "(?:un|ton|votre) (?:p'tit|ptit|petit) clic (?:de|ici|la|pour|sur)\\b",
    ],
    unless: ["merci|m'a (?:aide|touche)|j'ai (?:laisse|mis|lu)|si (?:tu|vous) (?:as|avez) besoin"],
  },
  {
    id: 'fr-job-hands', kind: 'job', weight: 2, confidence: 0.9,
    why: 'Puts the sender\'s or a relative\'s hands at the reader\'s disposal.',
    patterns: [
      "(?:donnez|donnes|laissez|laisses)(?: aussi| parfois)? (?:leur|sa|une) chance (?:aux?|a)\\b[^.?!\\n]{0,40}\\?|(?:prenez|misez sur|ouverts? aux?)(?: aussi)? (?:des |les )?(?:profils|reconversions|debutants|reconvertis)\\b[^.?!\\n]{0,40}\\?", "s'il (?:se libere|s'ouvre|vous reste|te reste|y a) (?:une?|de la) (?:place|poste)\\b|si (?:une place|un poste) (?:se libere|s'ouvre)", "si (?:votre|ton|ta) [a-z]+ (?:prend|accepte|accueille|forme|embauche|engage)[a-z]* [^.?!\\n]{0,20}(?:apprenti|stagiaire|alternant|extra|jeunes|saisonn|debutant)", "(?:il|elle|je) (?:commence|commencerais?|peux commencer|peut commencer|demarre) (?:demain|lundi|tout de suite|des (?:demain|lundi)|quand vous|quand tu)\\b",
      "je (?:prends|accepte|fais) (?:n'importe quel(?:le)?|tout type d'|toutes sortes d'|tous les) ?(?:horaires?|postes?|boulots?|taches?|shifts?|contrats?)\\b",
    ],
    unless: ["j'ai (?:trouve|signe|commence)|merci|felicit|bravo|mon (?:nouveau|premier)|chez vous lundi"],
  },
  {
    id: 'fr-money-share', kind: 'money', weight: 2, confidence: 0.92,
    why: 'Names each one\'s share, or what a gift of so much buys.',
    patterns: [
      "\\d[\\d ]{0,8} ?(?:francs|€|euros|f|fcfa|balles|\\$)? ?(?:chacune?|par (?:famille|tete|foyer|appart\\w*|logement|menage))\\b[^\\n]{0,80}(?:\\bqui\\b|fais|faire|virement|envoi|wave|twint|lydia|interac)", "(?:avec|pour) (?:\\d+|dix|vingt|cinq|trente) ?(?:balles|€|euros|francs|\\$),? (?:on|vous|tu) (?:nourri|offr|achet|equip|soign|financ|habill|vaccin)\\w*", "(?:lien|compte|numero) (?:lydia|wave|paypal|leetchi|twint|helloasso|orange money|moov)\\b[^.?!\\n]{0,20}(?:sous|dans|en|est|ici|:)",
    ],
    unless: ["merci|bien recu|remise|promo|livr(?:e|aison)"],
  },
  {
    id: 'fr-signup-list', kind: 'signup', weight: 1, confidence: 0.92,
    why: 'Wants the reader\'s name on a list, or the reader in a group.',
    patterns: [
      "active[rz]? (?:vite )?(?:le |les |la )?(?:rappels?|cloche|notif\\w*|alertes?)\\b", "(?:mets|mettez|laisse[rz]?|note[rz]?|depose[rz]?|ajoute[rz]?|entre[rz]?) (?:juste |vite )?(?:ton|votre) (?:mail|e-?mail|adresse(?: mail)?|nom|prenom|courriel)\\b[^.?!\\n]{0,25}(?:<url>|:|\\bla\\b|ici|liste|tableau|formulaire|doodle|groupe|commentaire|lien)", "(?:ajoute-toi|ajoutez-vous|mets-toi|mettez-vous|note-toi|notez-vous) (?:a|au|sur|dans|ici|<url>)",
      "(?:je|on) (?:t'|vous |te )(?:ajoute|mets|inscris|rajoute) (?:a|au|sur|dans) (?:la |le |notre |mon |ma )?(?:groupe|liste|canal|newsletter|boucle|tableau)\\b[^.?!\\n]{0,20}\\?",
    ],
    unless: ["merci|petition"],
  },
  {
    id: 'fr-referral-other', kind: 'referral', weight: 2, confidence: 0.9, evenNegated: true,
    why: 'Asks for a name, for another person to turn to, or to be mentioned to one.',
    patterns: [
      "(?:dans|parmi) (?:tes|vos) (?:relations|connaissances|amis|contacts|collegues|clients),? ?(?:est-ce que |y a )?(?:quelqu'un|qui)\\b[^?\\n]{0,60}\\?", "(?:je (?:dois|veux|voudrais|cherche a|tente de|essaie de|aimerais)|il (?:me )?faut(?: que je)?) (?:absolument |vraiment )?(?:toucher|joindre|atteindre|arriver jusqu'a|contacter|trouver|parler a) (?:celle|celui|ceux|la personne|le responsable|la responsable|quelqu'un)\\b", "(?:un nom|un visage|quelqu'un) (?:te|vous) vient\\b|{b}(?:un nom|des noms|une piste|un contact|une adresse) ?\\?",
      "(?:collegues?|confreres?|entourage|anciens|equipe|contacts)\\b[^?\\n]{0,30}(?:y aurait-il|y a-t-il|il y a|il y aurait|verriez-vous|vois-tu)\\b[^?\\n]{0,30}(?:a qui|avec qui|qui pourrait|quelqu'un)", "(?:dis|dites|parle|parlez|touche|touchez|glisse|glissez)-(?:lui|leur) (?:que |de |d'|un mot (?:de|sur) )(?:notre|nos|mon|ma|mes|moi|nous|on|j')",
    ],
    unless: ["merci (?:pour|d')|je te passe|bonjour de|mon bonjour|mes amities|ma part|salut"],
  },
] as const satisfies readonly AskRule[];
