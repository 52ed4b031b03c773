import type { AskRule } from '../rule';

/** Italian rules for asks that stand in no fixed phrase: who is short of whom, what would help, what the sender does if the reader has the trouble. */
export const indirect = [
  {
    id: 'it-job-hand', kind: 'job', weight: 2, confidence: 0.82,
    why: 'Offers a pair of hands to somebody who may be short of them, or asks whether nobody is taken on.',
    patterns: [
      "(?:se|quando|caso mai|casomai) (?:mai |un giorno |per caso )?(?:{to} )?(?:serv(?:e|isse|ono|issero)|manc(?:a|asse|ano|assero)|occorr(?:e|esse)|cerc(?:ate|aste|a|asse)|avete bisogno|aveste bisogno|ha bisogno|avesse bisogno|si liber(?:a|asse)) (?:di )?(?:{w})?(?:una mano|gente|qualcuno|personale|braccia|un posto|un aiuto|una persona|rinforzi)\\b[^.?!\\n]{0,50},? (?:ci sono|io ci sono|sono (?:qui|qua|disponibil\\w|liber\\w|pront\\w)|mi faccio avanti|mi propongo|contate su di me|conti su di me|mi trova|mi trovate|sapete dove)",
      "(?:non )?(?:prend(?:ete|ono|e|i)|assum(?:ete|ono|e|i)|cerc(?:ate|ano)|accett(?:ate|ano)|inser(?:ite|iscono)) (?:mica |per caso |ancora |piu )?(?:nessuno|qualcuno|gente|personale|stagisti|apprendisti)\\b{g}\\?",
      "(?:deciso|saputo|novita|notizie|sapete|sa|scelto) (?:{w})?(?:per|sul|del|riguardo al|circa il) (?:quel |il )?posto\\b{g}(?:\\?|disponibil)|(?:resto|rimango|sono ancora) disponibil\\w+ (?:per (?:il|quel) (?:posto|ruolo)|anche|a (?:turni|iniziare|cominciare|lavorare))",
    ],
    unless: ["grazie|ho trovato|mia cugina|mio cugino|in bocca al lupo"],
  },
  {
    id: 'it-referral-decides', kind: 'referral', weight: 2, confidence: 0.88,
    why: 'Asks who decides where the reader is.',
    patterns: [
      "(?:da voi|da te|da lei|li da voi|dalle (?:tue|vostre|sue) parti|nel(?:la|l')? ?(?:tu|su|vostr)[oa]? ?[a-z]*|in (?:azienda|ospedale|comune|ditta|sede|reparto|redazione|scuola|fabbrica|cantina|albergo|negozio))\\b{g}\\bchi (?:e che )?(?:decide|sceglie|gestisce|compra|segue|firma|si occupa|ordina|tratta|tiene|cura)\\b",
    ],
    unless: ["so chi|indovina"],
  },
  {
    id: 'it-meeting-see-place', kind: 'meeting', weight: 2, confidence: 0.8,
    why: 'Wants to see the reader\'s place.',
    patterns: [
      "(?:onore|piacere|gioia) (?:poter )?(?:passare a |venire a )?(?:salutar|visitar|veder|trovar)(?:la|ti|vi|lo)\\b",
      "e se (?:la smettiamo|smettiamo|lasciassimo|lasciamo|cambiassimo) [^.?!\\n]{3,50} e (?:mi |ci |ti )?(?:porti|porto|andiamo|mangiamo|beviamo|vediamo)",
      "(?:mi piacerebbe|vorrei|mi farebbe piacere|ci piacerebbe|sarebbe bello|verrei|passerei|che voglia di) (?:tanto |proprio |molto |davvero |volentieri )?(?:poter |di |a )?(?:veder\\w*|visitar\\w*|venire a (?:vedere|visitare)|conoscer\\w*|entrar\\w*) (?:{w})?(?:{your}) [a-z]{4,}\\b[^.?!\\n]{0,40}(?:in funzione|dal vivo|di persona|{day}|sono giu|sono da|sono in|passo|quando|ottobre|novembre|maggio)",
      "(?:se|quando) (?:{w})?(?:passo|vengo|scendo|salgo|sono|capito) (?:da|a|in|di) [^.?!\\n]{2,70}(?:lo|la|li|le) (?:vorrei|verrei a|potrei|posso) (?:veder|visitar|conoscer)[a-z]+",
    ],
    unless: ["grazie|l'ho visto|ho visto"],
  },
  {
    id: 'it-pitch-if-trouble', kind: 'pitch', weight: 2, confidence: 0.78,
    why: 'Says that the sender does just what the reader may need one day.',
    patterns: [
      "(?:il|la|al|a) (?:bancale|chilo|sacco|metro|cassa|cassetta|quintale|pezzo|ora|litro|dozzina|bottiglia|carico) (?:a|per) \\d+",
      "non (?:compare|appare|compari|appari|esce|si trova) (?:nelle|nella|su|quando|in)\\b[^.?!\\n]{0,40}[.;,] ?(?:io |noi )?(?:curo|curiamo|gestisco|gestiamo|seguo|seguiamo|tengo|mi occupo)\\b",
      "se (?:chiudi|chiude|firmi|firma|confermi|conferma|dici si|ordini) (?:oggi|ora|adesso|entro|subito)[^.?!\\n]{0,30} (?:te|le|ve|ti|gli)[a-z]* ?(?:la |le |lo |li )?(?:regalo|regaliamo|omaggio|sconto|tolgo|includo)",
      "(?:se|quando|il giorno che) [^.?!\\n]{4,70},? (?:noi|io|da noi) (?:facciamo|faccio|ci occupiamo|mi occupo|risolviamo|sistemiamo|trattiamo|offriamo) (?:proprio |solo |anche |esattamente )?(?:quello|questo|di quello|di questo|cio)",
      "(?:gestiamo|seguiamo|curiamo|serviamo|riforniamo|assistiamo) (?:[a-z']{1,14} ){0,4}?(?:di|per)? ?(?:una|un|oltre|piu di|circa|tante|tanti|molte|molti)(?: una| un)? [a-z]{3,}(?:ina|aio|enti|inaio) (?:di )?[a-z]{4,}",
      "(?:se|caso mai|qualora) [^.?!\\n]{3,60}(?:ancora scopert[oaie]|senza (?:fornitore|fotografo|catering|impresa)|non avete ancora|non ha ancora|deve rinnovare|dovete rinnovare|sta cercando|state cercando)\\b[^.?!\\n]{0,30}(?:sa dove|sapete dove|mi (?:chiami|scriva|trova)|ci (?:chiami|trova|trovate)|le mando|vi mando|sono qui|siamo qui)",
    ],
    unless: ["grazie|volontari|associazione"],
  },
  {
    id: 'it-favour-would-help', kind: 'favour', weight: 2, confidence: 0.84,
    why: 'Says what a view, a hand or a word of the reader\'s would do for the sender.',
    patterns: [
      "(?:dieci|cinque|due|tre|qualche|\\d+) (?:secondi|righe|parole|foto|frasi) (?:tuoi|tue|suoi|sue|vostri|vostre)\\b",
      "(?:dai|dia|date) (?:un colpo|un clic|un ok) (?:alle|alla|sulle|a) (?:competenze|conferme|raccomandazioni)|(?:clicca|conferma|spunta) (?:su |sulle |le |qualche )?(?:mie )?competenze",
      "(?:il|un|la|una) (?:{your}) (?:parere|consiglio|occhio|giudizio|aiuto|opinione|firma|voto|parola|sguardo|benedizione)\\b[^.?!\\n]{0,70}(?:mi|ci) (?:farebbe|aiuterebbe|toglierebbe|salverebbe|servirebbe|darebbe|tranquillizzerebbe|serve|farebbero)",
      "(?:grat[oa]|riconoscent\\w|lieti|liet[oa]) se (?:volesse|potesse|volessi|potessi|voleste|poteste) [a-z]{4,14}(?:mi|ci|are|ere|ire)\\b",
    ],
    unless: ["grazie (?:per|del)|e stat[oa]"],
  },
  {
    id: 'it-money-advance', kind: 'money', weight: 2, confidence: 0.86,
    why: 'Wants an advance, a loan, or the tax share for the sender\'s cause.',
    patterns: [
      "(?:me li|me ne|me lo|me la|mi|ci|ce li) (?:potresti |puoi |riesci a |riusciresti a )?(?:anticip|prest)(?:i|a|eresti|erebbe|ereste|ate|are|ar)\\w*\\b{g}(?:\\d|euro|soldi|caparra|cento|affitto)",
      "(?:il nostro|nostro|ecco il|il) (?:codice(?: fiscale)?) (?:per il|del|e) (?:5|cinque) ?(?:x|per) ?mille|(?:5|cinque) ?(?:x|per) ?mille\\b{g}(?:nostr|codice|a noi|<url>|firma)",
    ],
    unless: ["grazie|ho gia|te li ho|ridati"],
  },
  {
    id: 'it-signup-be-there', kind: 'signup', weight: 1, confidence: 0.84,
    why: 'Says how to be part of the sender\'s event.',
    patterns: [
      "per (?:esserci|partecipare|venire|iscriver\\w+|prenotare|aderire|aggregarsi|unirsi|salire a bordo),? (?:basta|bastano|serve|servono|scriv\\w+|mandate\\w*|mandami|chiam\\w+|compil\\w+|rispond\\w+|e sufficiente|lasciate|passa parola)",
    ],
    unless: ["grazie|ho gia|mi sono"],
  },
] as const satisfies readonly AskRule[];
