import type { AskRule } from '../rule';

/** French rules for asks of the reader's time. */
export const meeting = [
  {
    id: 'fr-meeting-open', kind: 'meeting', weight: 2, confidence: 0.93,
    why: 'Asks whether the reader is free for, or up for, a call, a coffee or an exchange.',
    patterns: [
      '(?:coup de fil|appel|{mins}) {w}(?:suffirait|suffiraient|suffit|suffisent)\\b',
      "(?:(?:{are}|toujours|si {you} (?:es|etes)) {w}|{b})(?:dispos?|disponibles?|libres?|partante?s?|chaude?s?|open|ouverte?s?|tentee?s?|motivee?s?|joignables?|d'attaque|d'accord|ok|favorables?|interessee?s?)\\b{g}(?:{meet}|{day}|{mins}|se (?:voir|parler|rencontrer)|en (?:parler|discuter)|s'appeler|echanger|venir)\\b",
      "{b}(?:{are} )?(?:dispo|disponible|libre|joignable|chaud|chaude)(?: (?:{w}))? ?\\?",
      "(?:{have}) ?{w}(?:{mins}(?! (?:pour|a perdre pour) (?:(?:me|m'|nous) )?(?:relire|lire|regarder|aider|remplir|repondre|jeter|tester|voter|signer|dire))|du temps|un trou|une dispo\\w*|des dispos?|(?:un )?creneau\\w*|un instant|une minute|une heure)\\b(?! de retard)",
      "(?:si|quand|des que) (?:{you}|t') ?(?:as|avez|aurez|auras|trouvez|trouves|disposez) {w}(?:{mins}(?! pour (?:(?:me|m'|nous) )?(?:relire|lire|regarder|aider|remplir|repondre|jeter|tester|voter|signer|dire))|du temps|un moment|un creneau|cinq minutes)\\b{g}(?:j'aimerais|je (?:serais|voudrais|souhait|t'explique|vous explique|te raconte|passe)|on (?:peut|pourrait|s'appelle|se|en)|pour (?:un|en|me|nous|discuter|parler|echanger|qu'on)|appel)",
    ],
    unless: ["(?:etre|devenir) (?:notre|mon|ma|l'|un|une) ?(?:invitee?|marraine|parrain|temoin|juree?|modele|relect)|(?:vous avez|tu as|t'as) (?:tenu|parle|attendu|perdu|fait|dormi|couru|consacre|donne|offert|accorde|eu|joue|anime)|(?:quand|si|des que) (?:t'|tu |vous )?(?:as|avez|auras|aurez|trouves|trouvez) [^.?!\\n]{0,40},? (?:balance|envoie|envoye[rz]|file[rz]?|refile|passe[rz]?-|donne[rz]?|transmet|transfere|partage|regarde|lis|lise[rz]|relis|reli[sr]e|jette|jete[rz]|dis|dites|repond|vote|signe|montre|explique|ecri|laisse|remplis|clique|va |alle[rz] )(?!\\w*-moi (?:si on|quand on|un coup de))", "meublee?|studio|chambre|appart|\\bt[1-5]\\b|loyer|libre (?:d'acces|de droits|d'utilisation)|acces libre|reste disponible|je suis (?:dispo|libre)|questionnaire|sondage|si (?:vous avez|tu as) (?:besoin|des questions)|open (?:source|space|data)|vous avez (?:mis|pris|passe)|aidé"],
  },
  {
    id: 'fr-meeting-propose', kind: 'meeting', weight: 2, confidence: 0.93,
    why: 'Proposes to see each other, to talk, to call or to have a drink.',
    patterns: [
      "je (?:te |vous )(?:le |la |les |l')?(?:presente|montre|explique|raconte) [^.?!\\n]{0,20}(?:{day})[^.?!\\n]{0,12}\\?", "(?:solliciter|sollicite|demander|obtenir|honneur de vous demander) (?:de votre bienveillance )?(?:une |un )(?:{w})?(?:{meet})\\b(?! (?:de la part|a la presse))",
      "si (?:une |un )?(?:{meet})\\b{g}(?:possible|envisageable|{you} (?:conv|arrang|tent))", "(?:possible|envisageable) (?:de (?:se|vous|te|nous) (?:voir|rencontrer|parler)|une? (?:{meet}))",
      "(?:{req}|{canI}|{want}|on|nous|si on|qu'on|que nous|possible|et si on|pourquoi ne pas|pour|on devrait|il faut qu'on|faudrait qu'on|faut qu'on|va) ?(?:devrait |doit |pourrait |peut |va |bien |de |d'|a |te |vous |qu'on |que l'on |que nous |tenter |(?:se|nous) reserver |reussir a ){0,4}{w}(?:(?:se|nous|s'|vous) ?(?:voir|voit|voie|voyons|parler|parle|parlait|rencontrer|rencontre|rencontrions|retrouver|retrouve|poser|pose|capter|capte|telephoner|telephone|appeler|appelle|appelait|voyait|croiser|croise|reunir|entretenir|boire|caler|cale|calait|organise|skype|call)(?:-on| en visio| sur place)?)\\b{g}(?:{day}|{meet}|{mins}|\\?|{e}|quand|pour|autour|la-bas|au (?:bar|salon|stand|cafe|studio)|de vive voix|au tel\\w*|par (?:tel|zoom|visio)\\w*|a (?:l'|la|cote|ton|votre))",
      "(?:{req}|{canI}|{want}|on|si on|qu'on|et si on|pourquoi ne pas|pour|{b}) ?(?:va |se |bien |de |d'|nous |te |vous |s'|l'|a ){0,4}(?:caler|cale|calait|calons|planifier|planifie|planifions|organiser|organise|organisons|fixer|fixe|fixons|prendre|prend|prenait|prenons|boire|boit|buvait|partager|partage|faire|fait|faisait|trouver|trouve|trouvons|reserver|bloquer|convenir|convient|programmer|programme|programmons|accorder|obtenir|proposer|inviter|inviterais|offrir|payer|avoir|manger|solliciter|accorderiez|accorder) ?(?:moi |nous |te |vous |d'|de |en |a |pour |une |un |le |l'|la |votre ){0,4}(?:{w})?(?:{meet}|{mins}|date de rdv|moment ensemble)\\b",
      "(?:{want}|{canI}|{req}|on|si on|qu'on|envie|ca {you} dit) (?:de |d'|en |bien |beaucoup |tellement |qu'on |pouvoir |vraiment |en |y |vous |te ){0,4}(?:dejeuner|dejeune|diner|dine|discuter|discute|discutait|parler|parle|parlait|echanger|echange|jaser|papoter|bruncher|trinquer|t'appeler|vous appeler|te rencontrer|vous rencontrer|te voir|vous voir|t'entretenir|vous entretenir|causer|debriefer|m'entretenir)\\b{g}(?:{day}|{meet}|{mins}|{e}|avec (?:toi|vous)|de vive voix|au tel\\w*|par tel\\w*|en (?:visio|personne|direct|face)|ensemble|autour|quelques minutes|plus en detail)",
      "(?:on|nous) (?:s'|se |en |y )?(?:appelle|parle|voit|rappelle|telephone|discute|parlait|cale ca|regarde ca ensemble|mange|dejeune|dine|boit)\\b{g}\\?", "on devrait (?:se|s')",
      "(?:pass\\w+|vien\\w+|ven(?:ez|ir|us?)|pouss\\w+ la porte|fais un saut|faites un saut|arrete-toi|descend\\w+)(?:-nous|-moi)? {g}\\b(?:boire|voir(?! s'| si | ce | comment)|visiter|discuter|au stand|a l'atelier|au chai|debouch|cafe|verre|prendre)",
    ],
    unless: ["voir s(?:i|'il)\\b", "on parle d(?:e|u|es)?\\b(?![^.?!\\n]{0,60}\\?)|(?:suis|es|est|sommes|etes|sont|etais|etait|etions) (?:\\w+ )?(?:venue?s?|passee?s?)\\b|(?:ca|cela|ceci) (?:pourrait|peut|pourra|devrait)?(?:-il)? ?(?:vous|te|t') ?parle|(?:parler|intervenir|causer|temoigner|jouer|chanter|animer) (?:a|au|aux|devant|dans|lors) ?(?:de )?(?:notre|nos|mes|ma|mon|la (?:classe|semaine|fete|soiree|conference)|des (?:jeunes|eleves|etudiants))", "on y (?:parle|trouve|apprend|mange)|prendre de (?:tes|vos) nouvelles|on se (?:voit|retrouve|parle|capte) (?:pas|jamais)|a bientot|comme (?:convenu|prevu)|la derniere fois|nous (?:nous sommes|avions)|on s'est|quel plaisir de|au plaisir|content\\w* (?:de t'avoir|d'avoir)"],
  },
  {
    id: 'fr-meeting-bare', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A call or a coffee as a question of a few words.',
    patterns: [
      "{b}(?:et |mais |ou |ni |alors )?(?:un|une|le|la) (?:{meet})(?: [a-z]+){0,5}, [^.?!\\n]{0,70}\\?", "puisque [^.?!,\\n]{0,50}, (?:un|une) (?:{meet}) ?\\?", "(?:cette|ce|notre|le|la|et le|et la) (?:{meet}),? (?:c'est|elle|il|on se l[ae] fait|on l[ea] (?:boit|prend)|ca) ?(?:vient |est |tombe |arrive )?(?:pour )?quand\\b",
      "{b}(?:et |alors |sinon |ou |allez |est-ce qu'|ca {you} dit |ca te dit |partant\\w* pour |chaud\\w* pour |un autre |pourquoi pas |que dirais-tu d'|que diriez-vous d'|que dites-vous d'|open pour )?(?:un |une |le |ce |cette |d'un |d'une |pour un |pour une )?(?:{meet}|{mins}(?! (?:pour (?:m'|me |nous |relire|lire|repondre|remplir|tester|voter|signer|aider))))(?: (?:ensemble|a|au|aux|en|dans|sur|chez|pour|avec|vers|autour|de|du|la|le|les|l'|un|une|ou|et|par|{day}|{mins}|matin|midi|soir|aprem|prochaine?|semaine|\\d{1,2} ?h?\\d{0,2}|[a-z'-]{3,14})){0,8}(?:, (?:ca|cela|est-ce que ca) (?:te|vous|t') ?(?:dit|dirait|parle|tente|tenterait|va|irait|convient|conviendrait|branche|interesse\\w*))? ?\\?",
      "(?:que|qu'en) (?:dirais-tu|diriez-vous|dites-vous|dis-tu|penses-tu|pensez-vous) {g}(?:{meet}|se voir|se parler|s'appeler|nous voir)",
      "{b}(?:{day})(?: (?:matin|midi|soir|aprem|apres-midi|prochain|\\d{1,2} ?(?:h|heures)\\w{0,2}|a|vers|ou|{day}|en|visio|chez|au|bureau|le|pour|discuter|parler|[a-z]{3,10})){0,6} ?(?:,? (?:ca (?:te|vous|t') ?(?:va|irait|arrange|convient)|ok|possible|{you} irait|vous irait|te va))? ?\\?",
    ],
    unless: ["(?:parler|intervenir|causer|temoigner|jouer|chanter|animer) (?:a|au|aux|devant|dans|lors) ?(?:de )?(?:notre|nos|mes|ma|mon|la|les?|des)", "tient|existe|toujours debout|il parait|\\b(?:etait|fut|comment|hier|dernier|derniere|passe|as fait|avez fait|s'est|avait|ete|raconte|as bu|avez bu|trop|sans sucre|long)\\b"],
  },
  {
    id: 'fr-meeting-time', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Offers times or asks which one suits.',
    patterns: [
      "(?:un |le |ce )?(?:{day}) (?:serait|nous irait|m'irait|irait|conviendrait|ferait) (?:l'ideal|ideal|parfait|bien|top|super|le mieux|l'affaire)\\b",
      "(?:je|on) (?:t'|te |vous |t'y |vous y )(?:trouve|attrape|chope|vois|croise)\\b{g}(?:a quelle heure|quand|quel jour)\\b|(?:a quelle heure|quand|quel jour) (?:est-ce que )?(?:je|on) (?:peux |peut |pourrait )?(?:t'|te |vous |t'y |vous y )(?:trouve|attrape|chope|voir|trouver|vois|croise)",
      "(?:{day})\\b{g}(?:c'est bon|ca marche|ca colle|ca joue|possible|ok|ca roule) ?\\?",
      "(?:quand|a quelle heure|quel (?:jour|moment|soir|matin|creneau)|quelle (?:date|heure|soiree))s? {g}(?:{you} (?:arrange|convien|irait|va|conviendrait|plait)|t'arrange\\w*|(?:on|nous) (?:se|s'|peut|pourrait|pourrions|pouvons)|(?:peut|pourrait|pourrions|pouvons)-(?:on|nous)|je (?:peux|pourrais|passe)|puis-je|(?:es-tu|etes-vous|seriez-vous|serais-tu) (?:dispo|libre|joignable))",
      "(?:votre|ton|tes|vos) (?:agenda|dispos?|disponibilites|planning|creneaux?|jour|heure|convenance|disponibilite)\\b{g}", "(?:mon agenda|mes (?:dispos?|disponibilites|creneaux?))\\b",
      "(?:choisi\\w+|reserve\\w*|bloque\\w*|prends|prenez|pioche\\w*|selectionne\\w*) (?:directement |ici |toi-meme )?(?:un |le |ton |votre |une )?(?:{w})?(?:creneau|rdv|rendez-vous|moment|horaire|appel|consultation)",
      "(?:{day}|\\d{1,2} ?h\\d{0,2})\\b{g}(?:{you} (?:va|irait|convient|conviendrait|arrange\\w*|irai)\\b|(?:ca|cela) (?:te|vous) (?:va|irait|convient)|t'(?:arrange\\w*|irait))",
      "je (?:passe|serai|suis|viens|serais) {g}(?:{day}|dans le coin|dans (?:ton|votre) (?:quartier|secteur)|semaine){g}(?:cafe|verre|voir|rencontr|saluer|chocolat|dejeuner|payer|passer|parler|montrer|{you} (?:dispo|libre)|coup)",
    ],
    unless: ["n'importe quel", "(?:bloque|note|inscrit|marque|cale|reserve)e?s? (?:dans|a|sur) mon agenda|mon agenda (?:est|deborde|explose)", "je (?:te|vous) (?:dis|redis|reponds|confirme|tiens au courant)|tous les horaires|comme (?:convenu|prevu|tu|vous)|ouvert (?:le|du)|exposition|en cong|je suis la (?:toute|toujours)|(?:ton|votre) (?:planning|agenda) (?:est|a l'air) (?:de dingue|charge)"],
  },
  {
    id: 'fr-meeting-calendar', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A calendar link, or words that send the reader to one.',
    patterns: ['<cal>', 'calendly\\b', "(?:mon|notre) (?:agenda|calendrier|lien de (?:reservation|rdv))\\b{g}(?:<url>|ici|en ligne)", "(?:prendre|prenez|prends|prise de) rdv|(?:prendre|prenez|prends) (?:un )?rendez-vous"],
    unless: ["agenda en ligne (?:equipe|permet|gere|est utilis|divise|remplace|fait|pour les)", "(?:ton|votre) lien|j'ai (?:bien )?reserve|ne (?:fonctionne|marche)|renvoie une erreur|se faisait|404"],
  },
  {
    id: 'fr-meeting-phone', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Wants a telephone number, to ring, or to be rung.',
    patterns: [
      "(?:quel|votre|ton) (?:serait |est |etait )?(?:{w})?(?:numero|num|06|tel|telephone|portable|whatsapp)\\b(?! \\d| (?:ne |a |est))",
      "(?:{req}|{b})(?:appelle|appelez|rappelle|rappelez|telephone|telephonez|tel|bip)(?:-| )(?:moi|nous)\\b", "{me}(?:rappeler|appeler|telephoner|joindre|contacter par tel\\w*)\\b",
      "(?:mon|au|voici mon|le) (?:numero|num|06|tel|portable)(?: {w})? ?[:=]? ?(?:\\+|0)\\d[\\d ,.]{6,16}",
      "(?:{canI}|je|si je) (?:vais )?(?:vous |te |t')(?:appelle\\w*|appeler|passe\\w* un (?:petit )?coup de (?:fil|tel)|passer un (?:petit )?coup de (?:fil|tel)|telephone\\w*|rappelle\\w*)(?: {w})? ?(?:\\?|{day}|{e})", "(?:passe\\w*|donne\\w*)(?:-| )moi un (?:petit )?coup de (?:fil|tel|telephone)",
      "(?:numero|num) (?:est le bon|pour (?:vous|te) joindre)|quel numero",
    ],
    unless: ["(?:depuis|avec|sur|dans|via) (?:votre|ton) (?:telephone|tel|portable)|inutile de|pas la peine de|rappele?l?e?[sz]?-(?:moi|nous) (?:le nom|ton|votre|comment|ce que|qui|quel|ou|combien|la |les )", "si (?:{you} (?:as|avez)|t'as) (?:besoin|des questions|un souci|une question)|si ca (?:coince|bloque)|en cas de|si besoin|si (?:tu|vous) (?:bloqu|coinc|galer)"],
  },
  {
    id: 'fr-meeting-come', kind: 'meeting', weight: 2, confidence: 0.88,
    why: 'Wants to come by, or says that a talk in person would be welcome.',
    patterns: [
      "(?:{meet}|{day}|\\bplace\\b|si |quand )[^.?!\\n]{0,60}(?:c'est ma tournee|c'est pour ma pomme|(?:je|on) (?:t'|vous |te )?(?:regale|rince))", "{b}(?:mais |alors )?(?:passe[zr]?|viens|venez)(?: donc| nous voir| me voir| faire un tour)?,? (?:il y aura|y aura|c'est ouvert|ca me ferait)", "(?:garde|gardez|reserve[z]?|bloque[z]?)(?:-| )(?:moi|nous) (?:une|un|ta|ton|la|le) (?:soiree|soir|journee|midi|apres-midi|moment|creneau|date|{day})\\b",
      "(?:viens|venez|passe[rz]?|amene[rz]?)\\b[^.?!\\n]{0,60}(?:on|nous) (?:en )?(?:parlera|discutera|causera|reparlera|parlerons|discuterons)\\b", "(?:me|nous) (?:dire bonjour|saluer|faire un (?:petit )?coucou|faire la bise|rendre visite)\\b(?! de)",
      "(?:{canI}|{want}|{req}|vous (?:derange|embete)\\w*) (?:de |d'|si |te |vous |je |que je ){0,4}(?:passer|passe|venir|viens|rendre visite|montrer|recevoir|accueillir)\\b{g}(?:voir|{day}|matin|midi|soir|bureau|chez|semaine|atelier|{mins}|visite|dans vos|sur place|jeter un|\\?)",
      "(?:{want}|besoin|faut|faudrait|aurais besoin|donne\\w*-moi|accorde\\w*-moi|accorder|consacrer|prendre|(?:vole|voler|prends|emprunte)) ?(?:de |d'|me |m'|vous |te |que |{me}){0,4}{w}(?:{mins})\\b{g}(?:avec (?:toi|vous)|de (?:votre|ton) temps|{day}|pour|avant|sur|\\?|{e})", "(?:{mins}) (?:de (?:votre|ton) temps|avec (?:toi|vous)|au telephone|en visio)\\b",
      "(?:se|nous|s'|en) (?:rencontrer|voir|parler|discuter|entretenir) {g}(?:de vive voix|en personne|autour d'un)", "(?:autour d'un|autour d'une|par telephone|en visio|de vive voix|en personne|par visio)\\b{g}(?:\\?|{e}|{day})",
      "(?:je |nous )?(?:vous|t'|te) ?(?:invite\\w*|paie|paye|offre) (?:a |un |une |le |l')(?:{w})?(?:dejeuner|diner|cafe|verre|biere|restaurant|resto|chocolat|manger|boire|the|pot|apero)\\b|c'est (?:moi qui|pour moi qui) (?:invite|paie|paye|regale)",
    ],
    unless: ["(?:donne|cours|consultations?|seances?|formations?|accompagne\\w*|travaille) [^.?!\\n]{0,40}en visio", "merci|c'etait|etait|la derniere fois|s'est|nous sommes|on s'est|comme (?:convenu|promis)|si ca (?:vous|t'|te) aide"],
  },
] as const satisfies readonly AskRule[];
