import type { AskRule } from '../rule';

/** French rules for asks that are only hinted at: hands offered, places to see, what the sender does if the reader has the trouble. */
export const hinted = [
  {
    id: 'fr-job-hand', kind: 'job', weight: 2, confidence: 0.82,
    why: 'Offers a pair of hands to somebody who may be short of them, or asks whether nobody is taken on.',
    patterns: [
      "(?:si|quand|au cas ou) (?:jamais )?(?:quelqu'un|un gars|une place|un poste|du monde|il) (?:vous |te |se |en )?(?:lache|manque|plante|libere|faut|demissionne|tombe malade|fait defaut|part)\\w*\\b[^.?!\\n]{0,40}[,:]? ?(?:je (?:prends|suis|peux|viens|fais|reste)|meme les|dispo|appel\\w*|pensez)",
      "(?:vous|tu|on) (?:ne |n')?(?:prenez|prends|embauchez|embauches|cherchez|cherches|recrutez|recrutes|prend) (?:personne|quelqu'un|plus personne|encore|toujours|du monde|des gens|des saisonniers)\\b{g}\\?",
      "(?:je |j'|et )?(?:cherche|recherche) (?:quelque chose|un truc|une place|du boulot|du travail|de quoi travailler) (?:tout de suite|des|pour|a partir|dans|de suite|maintenant)",
    ],
    unless: ["merci|a trouve|j'ai trouve|felicit|client"],
  },
  {
    id: 'fr-referral-local', kind: 'referral', weight: 2, confidence: 0.88,
    why: 'Asks who decides where the reader is, or for the name of somebody the reader knows.',
    patterns: [
      "(?:il y a|y a-t-il|y a|y aurait-il) (?:dans|parmi) {your} (?:reseau|contacts|entourage|connaissances) [^.?!\\n]{2,40}\\?",
      "(?:c'est qui|qui c'est|qui est-ce)\\b[^.?!\\n]{0,40}\\bqui (?:gere|s'occupe|decide|achete|choisit|signe|tient|organise|suit|commande)",
      "(?:{you} (?:n'|ne )?)?(?:auriez|aurais|avez|as|connaitriez|connaitrais|retrouver\\w*|donner\\w*)(?:-vous|-tu)? (?:pas |pas par hasard |par hasard |encore )?(?:le nom|les coordonnees|le numero|l'adresse|le contact) (?:de|du|des|d')\\b{g}(?:qui|\\?)",
    ],
    unless: ["je crois savoir|merci pour"],
  },
  {
    id: 'fr-meeting-place', kind: 'meeting', weight: 2, confidence: 0.8,
    why: 'Wants to see the reader\'s place, holds the own door open, or shows the hours that are free.',
    patterns: [
      "(?:honneur|plaisir|joie) (?:de |d')(?:pouvoir )?(?:passer |venir )?(?:vous |te )(?:saluer|rendre visite|visiter|voir|rencontrer)\\b",
      "et si on (?:arretait|laissait|lachait|remplacait) [^.?!\\n]{3,50} (?:pour|et) (?:aller|manger|boire|se voir|on)",
      "(?:{your}) [a-z]{4,20},? (?:je reve|j'adorerais|j'aimerais|je voudrais|ca me dirait|ca me plairait) {w}(?:de )?(?:la |le |les |l')?(?:voir|visiter|decouvrir|connaitre)\\b",
      "(?:j'aimerais|je voudrais|j'adorerais|je reve de|ca me plairait de|envie de) {w}(?:voir|visiter|decouvrir) (?:un jour |enfin |en vrai )?(?:{your}) [a-z]{4,20} {w}(?:de l'interieur|en vrai|tourner|en marche|un jour|{day}|sur place)",
      "quand est-ce qu'on (?:te|vous) (?:revoit|voit|recoit)|(?:la|ma|notre) porte (?:t'|vous |est |reste )(?:est |reste )?(?:toujours |grande? )?ouverte|(?:mes|nos) (?:creneaux|horaires|dispos|disponibilites|heures) (?:libres )?(?:sont |: ?)(?:ici|la|<url>|<cal>)|(?:a {you}|a toi|a vous) de (?:piocher|choisir|prendre)\\b{g}(?:<url>|<cal>)",
      "(?:on arrete|assez|y en a marre|stop) (?:de )?(?:se |s'|nous )(?:parler|ecrire|croiser)[^.?!\\n]{0,40}(?:ecrans?|messages?|claviers?|interposes)[^.!\\n]{0,20}[.!?] ?(?:{day}|un |on |je suis|viens|rendez)",
    ],
    unless: ["merci|c'etait|etait (?:super|top)"],
  },
  {
    id: 'fr-signup-name', kind: 'signup', weight: 1, confidence: 0.85,
    why: 'Wants a subscription, or says how to be part of the sender\'s course or event.',
    patterns: [
      "pour (?:en etre|participer|venir|s'inscrire|nous rejoindre|reserver|etre de la partie),? (?:on |il suffit|suffit|laisse[rz]?|envoye[rz]?|ecrive[rz]?|ecri[st]|appele[rz]?|un (?:mot|mail|message))",
      "activ(?:e|ez|er) (?:la |les )?(?:cloche|notif\\w*)|abonne(?:-toi|z-vous)\\b",
    ],
    unless: ["merci"],
  },
  {
    id: 'fr-pitch-if-trouble', kind: 'pitch', weight: 2, confidence: 0.82,
    why: 'Says that the sender does just what the reader may need one day, or reckons a price for them.',
    patterns: [
      "(?:le|la|a|par) (?:stere|kilo|sac|palette|metre|caisse|douzaine|bouteille|litre|piece|heure|tonne|botte) (?:a|pour) \\d+",
      "(?:ne )?(?:sort|sors|sortez|apparait|apparais|remonte|figure)\\w* pas (?:dans|sur|quand)\\b[^.?!\\n]{0,40}[.;,] ?(?:je|on|nous) (?:tiens|tient|tenons|gere|gerons|m'occupe|s'occupe|fais|fait)\\b",
      "si (?:tu|vous) (?:signes|signez|confirmes|confirmez|dis|dites|commandes|commandez|te decides|vous decidez) (?:oui )?(?:aujourd'hui|maintenant|cette semaine|ce soir|avant)[^.?!\\n]{0,14},? (?:je|on|nous) (?:te |vous |t')?(?:offre|offrons|fais|faisons|rajoute|mets)",
      "(?:si|quand|le jour ou|des que) [^.?!\\n]{4,80},? (?:c'est (?:exactement |justement |pile |precisement )?(?:ce qu'on fait|ce que (?:je fais|nous faisons)|notre metier|notre rayon|mon metier)|(?:on|nous|je) (?:fait|faisons|fais|s'en occupe|nous en occupons|m'en occupe|s'en charge)\\b)",
      "(?:je|on|nous) (?:te |vous )?(?:chiffre|chiffrons|etablis|etablissons|prepare|preparons) (?:ca|cela|un devis|votre|ton|une offre)\\b|(?:si|tant que) (?:rien n'est|vous n'avez rien|tu n'as rien|vous n'avez personne) {w}(?:cale|prevu|reserve|trouve|decide)?[^.?!\\n]{0,24}(?:{you} (?:savez|sais) ou|appel\\w*|ecri\\w*|je suis la)",
      "(?:nos|notre) [a-z]{4,20}(?: de [a-z]{4,20})? (?:tournent|tourne|equipent|equipe|fonctionnent|roulent) [^.?!\\n]{0,40}(?:une (?:dizaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)|plus de \\d|chez|dans \\d)",
      "(?:on|nous|je) (?:organise|organisons|fait|faisons|fais|tient|tenons|gere|gerons) (?:des|la|les|le) [^.?!\\n]{3,50}(?:de \\d+ a \\d+|par mois|tout compris|cles? en main)|(?:le port|la livraison|les frais|l'installation) (?:est|sont) (?:pour nous|offerte?s?|a notre charge)",
    ],
    unless: ["merci|benevol|asso\\b"],
  },
  {
    id: 'fr-favour-hint', kind: 'favour', weight: 1, confidence: 0.7,
    why: 'Names what the reader is good at and the occasion, and leaves the rest to them.',
    patterns: [
      "(?:dix|cinq|deux|trois|quelques|\\d+) (?:secondes|lignes|mots|photos|phrases) de (?:toi|vous|ta part|votre part)\\b",
      "(?:clique[rz]?|valide[rz]?|coche[rz]?) (?:sur )?(?:les |mes |quelques )?competences\\b",
      "(?:file|filez|donne|donnez|refile)-(?:moi|nous) (?:un |une )?(?:tuyau|piste|idee|conseil|combine)\\b",
      "je dis ca (?:je dis rien|comme ca)|(?:si ca|si ca te|si ca vous) (?:tente|inspire)[^.?!\\n]{0,20}(?:la place|le micro|le poste|c'est)"],
    unless: ["merci"],
  },
] as const satisfies readonly AskRule[];
