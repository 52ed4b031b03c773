import type { AskRule } from '../rule';

/** French rules for introductions and favours. */
export const requests = [
  {
    id: 'fr-referral-introduce', kind: 'referral', weight: 2, confidence: 0.94,
    why: 'Asks to be introduced, put in touch or passed on.',
    patterns: [
      "un mot de (?:vous|toi|votre part|ta part)\\b(?! de reco)",
      "{me}(?:presente\\w*|introdui\\w*|recommande\\w*|mette?\\w*|met|mets|mettre|connecte\\w*|branche\\w*|orienter|oriente[sz]?|orienterais|orienteriez|aiguille\\w*|rediriger|dirige\\w*|renvoyer vers|pistonne\\w*)(?: (?:a|au|aux|en (?:contact|relation|lien|rapport)|vers|quelqu|votre|ton|ta|la|le|sur|un|une|dans|bonne|avec)\\b|{e}| ?\\?)",
      "(?:mets|mettez|mettre|met|connecte[rz]?|presente[rz]?|introduis|introduisez|recommande[rz]?|oriente[rz]?|aiguille[rz]?|dirige[rz]?)(?:-| )(?:moi|nous)\\b", "(?:{req}|{have}|{want}|possible|obtenir|pour|avoir|{b}) ?{w}(?:une )?(?:mise en (?:relation|contact|lien)|intro|introduction|recommandation aupres)\\b",
      "(?:{req}) ?{w}(?:faire (?:suivre|passer)|transmettre|glisser|passer|transferer|donner|toucher un mot|parler de (?:moi|nous)|dire a|faire tourner) {g}(?:a (?:la|votre|ton|ta|vos|une|quelqu|celui|celle)|au |aux |autour|mon (?:numero|contact|nom))",
      "(?:fai\\w+|transmet\\w*|passe\\w*|donne\\w*|glisse\\w*|parle\\w*) (?:suivre |passer |de (?:moi|nous|mon|notre) |mon (?:numero|contact|nom|message) |mes coordonnees |ce message |l'info |le mot ){g}(?:a (?:votre|ton|ta|vos|tes|qui|la|l'|ceux|quelqu)|au|aux|autour)",
      "entrer en (?:contact|relation) avec (?!vous|toi)|(?:joindre|rencontrer|approcher|toucher|contacter) (?:le|la|les|l'|votre|quelqu'un|un|une) ?(?:{w})?(?:responsable|directeur|directrice|achats|acheteu\\w+|drh|service|personne|decideur\\w*|equipe|patron\\w*|rh|dsi|gerant\\w*)",
    ],
    unless: ["(?:te|vous|t') ?(?:presente|mettre|mets|met) |(?:que |j')(?:tu|vous) (?:m'as|m'avez)|m'a (?:presente|mis|recommande)|ravie? de me|je me presente|permettez-moi de me presenter"],
  },
  {
    id: 'fr-referral-who', kind: 'referral', weight: 2, confidence: 0.9,
    why: 'Asks who is in charge, or whom to turn to.',
    patterns: [
      "{b}(?:cote|chez|au service) [a-z ]{2,24},? (?:c'est|est-ce) (?:toujours|encore|bien) [^.?!\\n]{2,40}\\?",
      "qui (?:vous|t')(?: ?)a (?:fait|pose|installe|monte|refait|conseille|suivi|fabrique)\\b{g}\\?", "j'en cherche (?:un|une|d'autres)\\b",
      "(?:{b}|et |savoir |dire |mais |sais |savez |demander |alors |indiquer |sauriez )(?:c'est )?qui (?:est-ce qui |est ce qui |c'est qui )?(?:s'occupe|gere|decide|pilote|dirige|est (?:en charge|responsable|charge|la bonne|l'interlocuteur|le bon|charge)|serait|a la main|signe|achete|tranche|supervise|traite|valide|recrute|chapeaute|tient|pourrait|s'en|fait|devrais|dois|peut)\\b",
      "(?:a|vers|avec|aupres de|contacter|chez) qui\\b{g}(?:m'adresser|ecrire|parler|adresser|dois-je|puis-je|faut|s'adresser|contacter|demander|je (?:peux|pourrais|dois|devrais)|tourner|voir|envoyer)", "(?:quel|quelle|qui) (?:est |serait |sera |{w})?(?:la (?:bonne )?personne|le bon (?:contact|interlocuteur)|l'interlocut\\w+|la bonne (?:porte|adresse)|votre contact)",
      "(?:bon|bonne|meilleur|meilleure) (?:interlocut\\w+|contact|personne)\\b{g}(?:\\?|pour|chez|{e})", "(?:m'indiquer|indiquez-moi|indique-moi|me dire|m'orienter|nous indiquer|donner|donne\\w*-moi) (?:{w})(?:interlocut\\w+|contact|coordonnees|nom|personne|mail (?:de|du)|numero (?:de|du))\\b",
      "(?:ses|leurs) (?:coordonnees|contacts?)\\b|(?:{have}|{req}|passer|file\\w*|envoie\\w*) ?{w}(?:le |un |son |leur )(?:contact|numero|mail|06|adresse) (?:de|du|d'|chez)\\b",
    ],
    unless: ["qui (?:est-ce|c'est) (?:sur|le|la|les|ca)|je sais qui|dis-lui|(?:vous|tu) (?:demandiez|demandais|cherchiez|cherchais)|qui (?:fait|tient) (?:le|la|les) (?:meilleur|photo)"],
  },
  {
    id: 'fr-referral-know', kind: 'referral', weight: 2, confidence: 0.9,
    why: 'Asks whether the reader knows somebody for it.',
    patterns: [
      "(?:(?:{you} (?:n'en |ne |en |n')?(?:connai\\w+|conai\\w*|sauri\\w+|saurai\\w+|aurai\\w*|auri\\w+|avez|as|voyez|vois|penses a|pensez a|sais|savez)|connai\\w+-(?:tu|vous)|t'aurais|t'as|(?:aurais|as)-tu|(?:auriez|avez|voyez)-vous|vois-tu|conaitrais tu|tu conai)) (?:pas |par hasard |peut-etre |encore |toujours |sans doute |quand meme |bien |par chance |dans (?:ton|votre) \\w+ ){0,4}(?:d'|de |a |si )?(?:quelqu'un|kelkun|qqn|qlq'un|une? (?!bout|moment|peu|quart|creneau|minute|demi|deux|cinq|avis|idee|question|souci)(?:[a-z'-]+ ){0,4}?(?=pour|qui|capable|a |pres|sur|dans|de confiance|serieu|pas (?:trop )?cher|\\?|chez|en )|des gens|des (?:personnes|entreprises|candidats|freelances|profils|contacts?|boites)|un bon |une bonne |de bons |un contact|des contacts)",
      "(?:quelqu'un|qqn|une personne|un nom|des noms|un contact|une piste|une adresse)\\b{g}(?:a (?:me|nous) (?:recommander|conseiller|suggerer|presenter)|dans (?:ton|votre|tes|vos) (?:reseau|entourage|contacts|equipe|carnet|cercle|promo|connaissances|boite)|en tete)",
      "(?:dans|autour de|parmi) (?:ton|votre|tes|vos|toi|vous) ?(?:reseau|entourage|carnet d'adresses|contacts|connaissances|cercle|clients|collegues)?{g}(?:quelqu'un|interesse|cherche|qui|aurait)\\b{g}\\?",
      "{me}(?:conseill\\w*|recommand\\w*|suggere\\w*|suggerer) (?:un|une|quelqu'un|des|qui|quel|quelle|a qui)\\b", "(?:quel|quelle) (?:{w})?(?:caviste|notaire|avocate?|comptable|agence|artisan|plombier|fournisseur|prestataire|graphiste|medecin|photographe|traiteur|traduct\\w+|electricien|garage|banque) {g}(?:recommand|conseill|irais|iriez|appell|defend|bosse|{you})",
    ],
    unless: ["(?:vous|tu) (?:cherchiez|cherchais|demandiez|demandais|disiez|disais)|je connais|m'a dit|\\b(?:livre|film|serie|podcast|resto|restaurant|bar) "],
  },
  {
    id: 'fr-favour-advice', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants advice, an opinion on the sender\'s own thing or a look at it.',
    patterns: [
      "(?:{req}|{have}|{want}|demander|besoin|tes|vos|quelques|avoir|recevoir|prendre|preneu\\w+|sollicite\\w*|profiter|beneficier|donner|partager|precieux) ?{w}(?:de |d'|{your} |des |un |vos |tes |quelques |precieux |petits? |quelques ){0,4}(?:conseils?|mentor\\w*|lumieres|orientation|eclairage|tuyaux|marche a suivre|accompagnement|aide precieuse|expertise|retour d'experience|retours d'experience)\\b(?! (?:m'a|sur (?:le|la) jardin))",
      "(?:jete\\w*|jette\\w*|donne\\w*|lance\\w*|mettre|coup) (?:un |rapidement un |moi un |d'|vite fait un )?(?:petit )?(?:coup d'|rapide )?(?:o?eil|oil)\\b",
      "(?:{req}|{b}(?:et |si )?|{you} (?:me |m'|la |le |les |l')?|{want}|peux-tu|quelqu'un pour) ?{w}{pro}(?:relire|relirais|reliriez|relis|relisez|lire|liriez|lirais|tester|testez|testes?|testerais|testeriez|corriger|corrige[z]?|commenter|critiquer|verifier|essayer|evaluer|noter|regarder|challenger|annoter|parcourir|examiner|beta-?tester|passer au crible) ?(?:-la|-le|-les)? {g}(?:{mineThing})\\w",
      "(?:{your}|un|vos|tes|le|avoir|des|d'un|quelques) ?{w}(?:retours?|feedbacks?|avis|regard|opinion|observations?|remarques?|commentaires|critiques?|point de vue|impressions?)(?: {w})?(?: sur (?:ma|mon|mes|notre|nos|la|le|l'|cette|ce)| (?:nous|me|m') ?(?:serai\\w*|aider\\w*|interess\\w*|importe\\w*|feraient|est)| honnete| sincere| franc| avant|{e})",
      "(?:{want}|je serais|curieu\\w+|dites-moi|dis-moi|me dire|besoin de|attends?|attendons|attente de|hate d'avoir) (?:{w})(?:{your} (?:avis|retour|regard|feedback|opinion|ressenti)|ce que {you} (?:en )?(?:pens\\w+))(?: {w})? ?(?:sur (?:ma|mon|mes|notre|nos)|de (?:ma|mon|mes|notre|nos)|avant|vraiment)", "j'ai (?:ecrit|fait|monte|termine|mis en ligne|publie|redige|lance|code) {g}(?:dis-moi|dites-moi|ton avis|votre avis|{you} en (?:pens|dit))", "(?:attend\\w*|attente de) (?:{your} )(?:retour|reponse|avis|feedback|observations|remarques)",
      "(?:laisse\\w*|mettre|mets|mettez|poste\\w*|ecri\\w+|depose\\w*|donne\\w*) (?:moi |nous |-moi |-nous |me |{w})(?:petit |bon )?(?:avis|etoiles?|temoignage|commentaire|note|review|mot de recommandation)\\b", "(?:2|3|4|5|cinq) etoiles|une etoile\\b",
      "(?:a ma place|si {you} (?:etais|etiez) moi|toi, tu ferais quoi|que ferai\\w*|que feri\\w*|comment (?:{you} )?(?:ferais|feriez)|(?:tu|vous) (?:choisi\\w+|prendri\\w+|prendrais) quoi|je galere)\\b",
    ],
    unless: ["(?:ton|votre|vos|tes) (?:conseils?|avis|retours?|regard|commentaires?|oeil|remarques?) (?:sur les|m'|ont|a |etait|etaient|est (?:top|juste))|m'a conseille|merci (?:pour|de)|j'ai (?:relu|lu|teste|laisse)|je peux (?:relire|te|vous)|besoin d'un deuxieme avis|serie|saison|la nouvelle loi|le match|film\\b|si (?:tu|vous) (?:as|avez) besoin|suivi (?:ton|votre) conseil"],
  },
  {
    id: 'fr-favour-reach', kind: 'favour', weight: 1, confidence: 0.9,
    why: 'Wants a like, a share, a vote, a signature, a follow or an answer to a survey.',
    patterns: [
      "(?:{req}|{b}|{you} |{want} ?|pense\\w* a |a |si {you} ) ?{w}(?:lik(?:e|er|ez|es)|partage[rsz]?|partageri\\w+|partagerais|repartage[rz]?|reposte[rz]?|retweete[rz]?|rt|vote[rsz]?|voteri\\w+|commente[rz]?|(?:vous |t'|s')?abonne[rz]?(?:-toi|-vous)?|follow\\w*|suivre|suivez|signe[rz]|relaye[rz]?|relaie|diffuse[rz]?|soutenir|soutiens|soutenez) (?:-la |-le )?(?:a |au |aux |pour |sur )?(?:mon|ma|mes|notre|nos|cette|ce|cet|la|le|l'|moi|nous|pour|avec|autour|et|dans|en|un max|svp|stp|a ma|a notre)\\b(?! lever| week| maison| soleil| conge)",
      "{b}(?:un |une |un petit |une petite |un ptit )?(?:like|partage|vote|rt|signature|follow|commentaire|pouce|abonnement)(?: ou (?:un )?(?:like|partage|commentaire))?(?: {w})?(?: ?\\?|{g}(?:aider|ferait|compte|changer|serait|m'aide|nous aide|suffit))",
      "(?:signe[rz]|signature|petition)\\b{g}(?:<url>|petition|sauver|contre|pour)", "(?:abonne|follow|suis|suivez)(?:-toi|-vous|-moi|-nous| moi| back)\\b", "(?:vote[sz]?|votez|voter) (?:pour|ici|avant|chaque)\\b",
      "(?:questionnaire|sondage|enquete|etude|formulaire|memoire|these)\\b{g}(?:<url>|minutes?|questions|repon\\w+|rempli\\w*|particip\\w*|anonyme)", "(?:rempli\\w*|repond\\w*|complet\\w+|particip\\w+) (?:a |au |aux )?(?:{w})(?:questionnaire|sondage|enquete|etude|questions|formulaire)\\b", "(?:cherche|recherche|cherchons|besoin de|manque) (?:{w})(?:temoignages?|repondants|volontaires|testeurs|participants|benevoles|lecteurs|beta-testeurs|temoins)\\b",
      "(?:noter|notez|note) (?:{your} )?(?:experience|visite|passage)",
    ],
    unless: ["remarque (?:votre|ton)|j'ai (?:vote|signe|partage|like|commente|repondu|relaye)|merci (?:a celles|d'avoir|pour|a tous)|(?:tu|vous) (?:as|avez) (?:vote|signe|partage|like)|ravie? de (?:partager|suivre)|demande de voter|avec plaisir|votre (?:etude|enquete|these)|ta these|ton memoire"],
  },
  {
    id: 'fr-favour-vouch', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants a recommendation, a reference, or the reader as guest, speaker or helper.',
    patterns: [
      "(?:{req}|{you} (?:me |m'|nous )?|{want}|{have}|{b}) ?{w}(?:m'|nous )?(?:ecri\\w*|redige\\w*|laiss\\w*|fai\\w*|faire|fer\\w+|valide\\w*|don\\w*) {g}(?:recommandation|reco\\b|lettre|temoignage|mes competences|lignes sur (?:mon|moi)|reference|attestation|(?:une|deux|trois|quelques) lignes)", "(?:recommandation|recommander|reco|temoignage|reference)s?\\b{g}(?:de (?:ta|votre) part|sur (?:mon|ma)|pour (?:mon|moi|ma))", "(?:etre|servir de|comme|serais|seriez) (?:{w})?(?:ma reference|mon mentor|mon parrain|ma marraine|reference)",
      "(?:{req}|{you} |{want}|{have}|{are} |que {you} |si {you} ) ?(?:que {you} )?{w}(?:intervenir|intervenez|intervienne\\w*|temoigner|temoignez|participer|participe[sz]?|participeri\\w+|parler|animer|animeri\\w+|ecrire|rediger|contribuer|prendre la parole|presider|rejoindre le jury|etre (?:mon|notre|l')|laisse\\w* interviewer|interviewe[rz]?|invite\\w*|cloturer|signer|preface[rz]?|parrainer|venir|viendrais|viendriez) {g}(?:podcast|emission|evenement|conference|lyceens|etudiants|eleves|table ronde|atelier|jury|blog|revue|journal|article|episode|colloque|tribune|classe|panel|salon|interview|preface|magazine|livre|benevol\\w+|metier|micro|chapitre|radio)",
      "(?:podcast|emission|table ronde|jury|colloque|revue|chronique|interview)\\b{g}(?:invitee?|{you} |participer|serais|seriez|pensais a (?:vous|toi)|accepter)", "(?:manque|cherche|cherchons|recherche|recherchons|besoin) {g}(?:benevoles?|tresori\\w+|volontaires?|intervenante?s?|invitee?s?|jures?|mains|bras|chauffeurs?|animat\\w+)\\b", "(?:vous laisseriez-vous|te laisserais-tu|accepteri\\w+|accepterais)\\b(?! (?:la|mon) invit)", "(?:j'ai pense a (?:toi|vous) (?:pour|comme|tout)|et j'ai pense a (?:toi|vous)|(?:tu|vous) (?:as|avez) le profil)\\b",
    ],
    unless: ["merci (?:mille fois |beaucoup )?(?:pour|de|d')|m'a(?:vez)? (?:emue?|touche)|(?:ton|votre) (?:podcast|emission|intervention|livre|interview|article) (?:est|m'a|a |sur)|j'ai (?:ecrit|laisse|redige)|je (?:t'|vous )(?:ecris|ai laisse)|vous etiez|en le voyant|si (?:tu|vous) (?:as|avez) besoin"],
  },
  {
    id: 'fr-favour-do', kind: 'favour', weight: 2, confidence: 0.86, fallback: true,
    why: 'Wants the reader to send, explain, help with or do something for the sender.',
    patterns: [
      "(?:{have}|{you} auriez|t'aurais) {g}a (?:me|nous|m') ?(?:preter|passer|filer|donner|envoyer|vendre|louer|ceder)", "(?:{your}) (?:collegue|amie?|frere|s(?:o|oe)ur|mari|patron|cheff?e?|voisine?)\\b{g}(?:accepterait|voudrait|pourrait|serait)\\b{g}\\?",
      "(?:{req}|{you} |{want} |besoin |svp |penses? a |pensez a |merci de |{have} ) ?(?:que {you} |pas |bien |de |a ){0,4}{me}(?!avoir)(?:[a-z]{3,13}(?:er|ir|re|rais|riez|es|ez|e)|dis|dit|dire|fais|fait)\\b(?! (?:l'impression|si (?:vous|tu)))",
      "(?:{req}|{b})(?:aide|aidez|envoie|envoyez|donne|donnez|file|filez|fais|faites|explique|expliquez|montre|montrez|transmets|transmettez|prete|pretez|apprends|rends|rendez|renvoie|renvoyez|garde|gardez|passe|passez|raconte|racontez|accorde|accordez|trouve|trouvez|cherche|ramene|ramenez)(?:-| )(?:moi|nous)\\b(?! signe| si | une petite place)",
      "m'aider a\\b|nous aider a\\b|(?:coup de (?:main|pouce)|(?:ton|votre) aide|(?:un|petit|grand|gros) service|une faveur)\\b{g}(?:\\?|pour|{e}|a (?:te|vous) demander|serait|avec|sur|precieu)", "(?:{want}|besoin|faut|faudrait) ?(?:de |d'|que )?(?:{your} (?:aide|soutien|signature|accord|voix|appui)|{you} )\\w{0,14}",
      "faire parvenir\\b|(?:attends?|attendons|attente) (?:de )?(?:ton|votre|ta|le|les|tes|vos) (?:retour|reponse|document|fichier|validation|signature|acces|photos)",
      "(?:ca|cela) (?:m'|nous |me )(?:aiderait|aide|arrangerait|rendrait service|sauverait|ferait (?:plaisir|gagner))\\b|(?:j'en serais|je t'en serais|je te devrai|vous me sauveriez|tu me sauverais|tu me sauves)\\b",
    ],
    unless: ["je peux|si {you} (?:as|avez) besoin|besoin d'un coup de main|si je peux|vous (?:prie|remercie)|me (?:plait|touche|parle|manque|rappelle|fait (?:rire|penser|plaisir|sourire))|m'(?:a|ont|avez|as|aviez|avais)\\b|n'hesite\\w* pas (?:si|a me (?:contacter|solliciter))|(?:tu|vous) (?:demandiez|demandais|cherchiez|vouliez|cherchais)"],
  },
  {
    id: 'fr-favour-any-request', kind: 'favour', weight: 2, confidence: 0.76, fallback: true,
    why: 'Asks the reader to do something, whatever it is.',
    patterns: [
      "je me demand(?:ais|e) si (?!tu vas|vous allez bien|tu avais vu|c'etait)[a-z]", "(?:mais |et |puis )?(?:apres|ensuite|en echange),? (?:tu|vous) (?:me|m') ?(?:dis|dites|racontes|racontez|diras|direz)", "(?:minutes?|secondes?) pour (?:m'aider|nous aider|repondre|un|m'|nous)\\b",
      "(?:{you} (?:ne |n')?(?:peux|pouvez|pourrais|pourriez|voudrais|voudriez|accepterais|accepteriez)|(?:peux|pouvez|pourrais|pourriez|voudrais|voudriez|accepterais|accepteriez)-(?:tu|vous))(?: (?:{soft})){0,3} {pro}(?!utiliser|imaginer|compter|croire|etre|dire que|garder|avoir|voir|y aller|prendre (?:la|le|mon)|venir)[a-z]{3,13}(?:er|ir|re)\\b{g}(?:\\?|{e}|svp|stp|pour|avant|le|la|les|sans|moi)",
      "(?:est-ce que |est-ce-que )?(?:tu|vous) (?:(?:me|nous|la|le|les|lui|en|y) |[mlny]'){0,2}(?!aurai|auri|serai|seri|verri|pourri|pourrai|voudri|voudrai|sauri|saurai|devri|devrai|croiri)[a-z]{3,12}(?:rais|riez)\\b{g}\\?", "(?!auri|seri|pourri|voudri|sauri|devri|diri)[a-z]{4,12}(?:riez-vous|rais-tu)\\b",
      "(?:merci(?: d'avance)? de|veuillez|priere de) (?:(?:me|nous|la|le|les|lui|en) |[ml]'){0,2}(?!recevoir|croire|agreer|trouver|m'avoir|nous|avoir|votre|noter que|ne pas)[a-z]{3,13}(?:er|ir|re)\\b", "(?:tu|vous) (?:peux|peut|pouvez|pourrai\\w*|pourri\\w*) (?:m'|m |me |nous )", "(?:j'aurais|j'ai|on a|nous avons|j'aurai) (?:un |une )(?:petit |petite |grand |grosse |gros )?(?:service|faveur|question|demande|requete)\\b{g}(?:a (?:te|vous)|:|pour (?:toi|vous))",
    ],
    unless: ["(?:quoi|quel|quelle|quels|comment|pourquoi|ou|quand) [^.?!]{0,24}(?:tu|vous)|(?:tu|vous) (?:peux|pouvez) (?:utiliser|prendre|garder|compter|dormir|etre)|comment|n'hesite|si {you} (?:as|avez) besoin|{your} (?:prenom|chien)|me (?:contacter|joindre) si"],
  },
] as const satisfies readonly AskRule[];
