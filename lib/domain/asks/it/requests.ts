import type { AskRule } from '../rule';

/** Italian rules for introductions and favours. */
export const requests = [
  {
    id: 'it-referral-introduce', kind: 'referral', weight: 2, confidence: 0.93,
    why: 'Asks to be introduced, put in touch or passed on.',
    patterns: [
      "una (?:sua|tua) parola\\b{g}(?:aiut|aprir|farebbe|basterebbe|a )",
      "(?:presentar|metter|indirizzar|raccomandar|segnalar|introdur|collegar|dirottar|girar)(?:mi|ci|mela|melo)\\b(?! (?:il|lo|la|le|i|una? (?:foto|file|libro|ristorante|bando|notizia)))", "(?:{me}) (?:presenti|presenta|presenteresti|presenterebbe|presentereste|indirizzi|indirizzeresti|colleghi|segnali a|raccomandi)\\b{g}(?:\\?|a |al |alla |in contatto|con|{e})", "(?:{me}) (?:metti|mette|metteresti|metterebbe|mettete|mettereste) (?:{w})?(?:in (?:contatto|comunicazione)|a contatto|una (?:buona )?parola)", "(?:presentami|mettimi in|mettetemi in|presentatemi|mi metta in|indirizzami|segnalami)\\b",
      "(?:{req}|{want}|avere|chiedo|una|un) ?{w}(?:presentazione|intro|introduzione)\\b {g}(?:a|al|alla|con|\\?|sarebbe|farebbe|comod)", "(?:gira|girer|inoltr|passa|passer|far arrivare|fai arrivare|consegn|riferi|riferir)(?:i|a|e|are|esti|ebbe|este|alo|atelo|arlo|arla|resti|rebbe)?\\b {g}(?:a chi|al (?:collega|responsabile|direttore|capo|tuo|suo|vostro)|alla (?:persona|tua|sua|vostra)|a qualcuno|ai (?:tuoi|suoi|vostri)|a (?:hr|lui|lei))", "due righe (?:sue|tue|vostre) a|(?:mett\\w*|spend\\w*|dir\\w*) una (?:buona )?parol(?:a|ina)\\b",
    ],
    unless: ["(?:ti|le|vi) (?:presento|metto|presenterei)|presentarmi\\b(?! a)|mi presento|lascia che mi presenti|caposala|chi seleziona|risorse umane|candidatura|questionario|sondaggio|petizione"],
  },
  {
    id: 'it-referral-who', kind: 'referral', weight: 2, confidence: 0.9,
    why: 'Asks who is in charge, or whom to turn to.',
    patterns: [
      "{b}(?:lato|per|in|come) [a-z ]{2,20} (?:c'e|e) (?:sempre|ancora) [^.?!\\n]{2,40}\\?",
      "chi (?:{to}|vi) ?ha (?:fatto|montato|installato|seguito|curato|sistemato|consigliato)\\b{g}\\?", "di (?:quale|che) (?:ditta|artigiano|studio|idraulico|elettricista|fotografo|fornitore) (?:ti|si|vi) (?:fid|serv)\\w+",
      "(?:{b}|sa dirmi |sai |sapere |dire |dirmi |e |sapete |sa |capire |a |indicarmi )(?:chi) (?:e che |e |li |si )?(?:segue|si occupa|occupa|gestisce|decide|cura|compra|firma|tratta|e il (?:responsabile|referente)|e la (?:persona|referente|responsabile)|e (?:responsabile|in carica|il referente)|responsabile|sarebbe|potrebbe|tiene|coordina|dirige|smista|lavora|posso (?:sentire|contattare|chiedere)|devo|dovrei)\\b", "(?:con|a|da) chi (?:dovrei|devo|posso|potrei|si (?:parla|deve|puo)|mi (?:rivolgo|devo)|bisogna|scrivo|conviene|parlo|chiedo|e meglio)\\b", "(?:persona|referente|contatto|interlocutor[ei]|ufficio) (?:giust[oa]|corrett[oa]|adatt[oa]|di riferimento)\\b{g}(?:\\?|per|{e})|giusta persona\\b",
      "(?:{req}|mi da|mi dai|hai|ha|avresti|avrebbe|dammi|mi passi|passami|mi lascia|mi gira|mi giri|mi lasci) ?{w}(?:il |un |quel )(?:contatto|nome|recapito|nominativo|riferimento|indirizzo|numero (?=d))\\b{g}(?:\\b(?:di|del|dello|della|dei|delle|da|a|per|al|alla|all)\\b|\\?)",
    ],
    unless: ["so chi|indovina chi|chi e (?:quel|quello|la (?:bimba|bambina))|cercavi|mi avevi chiesto chi|(?:sapevi|dicevi|diceva) chi"],
  },
  {
    id: 'it-referral-know', kind: 'referral', weight: 2, confidence: 0.9,
    why: 'Asks whether the reader knows somebody for it.',
    patterns: [
      "(?:qualche|un|una) (?:ex )?(?:colleg[ah]|amic[oa]|conoscente|contatto|compagn[oa])\\b{g}(?:interessat|che (?:potrebbe|cerc|vorrebbe)|disponibil)",
      "(?:(?:non )?(?:conosci|conosce|conoscete|conosceresti|conoscerebbe|conoscereste|sai di|sa di|sapete di|hai in mente|ti viene in mente|le viene in mente|vi viene in mente)) (?:mica |per caso |ancora |magari |forse |gia ){0,4}(?:di )?(?:qualcuno|qualche (?!minuto|dubbio|idea|domanda|consiglio|programma)[a-z]+|nessuno|un bravo|una brava|un buon|una buona|gente che|persone che|un[ao']? ?(?:[a-z]+ ){1,4}?(?:serio|bravo|in gamba|di fiducia|affidabile|da consigliar\\w+|che|per|a|in zona)|un nome|un contatto|qualcun altro)", "(?:avresti|avrebbe|avreste|hai|ha|avete) (?:mica |per caso |ancora |magari |forse |gia |tu |lei ){0,4}(?:qualcuno|nessuno|qualche (?:nome|contatto|collega|conoscente|amico|nominativo|persona)|un bravo|una brava|gente che|persone che|un nome|un contatto|un[ao']? ?(?:[a-z]+ ){1,3}?(?:serio|seria|brav[oa]|in gamba|di fiducia|affidabile|fidat[oa]|da (?:consigliar|segnalar|suggerir|indicar|passar|girar)(?:mi|ci)))\\b", "(?:qualcuno|una persona|un nome|persone|contatti)\\b{g}(?:nella (?:tua|sua|vostra) (?:rete|cerchia)|fra i (?:tuoi|suoi)|tra i (?:tuoi|suoi|vostri)|da (?:consigliar|suggerir|segnalar)(?:mi|ci)|che (?:ti|le|vi) viene in mente|viene in mente)", "viene in mente (?:un nome|qualcuno|una persona|nessuno)", "(?:mi|ci) (?:consigli|consiglia|consigliate|consiglieresti|consiglierebbe|suggerisci|suggeriresti|suggerirebbe) (?:un|una|uno|qualcuno|chi|qualche)\\b|(?:consigliar|suggerir)(?:mi|ci) (?:un|una|qualcuno|qualche) ",
    ],
    unless: ["cercavi|cercava|conosco|mi avevi|\\b(?:libro|film|serie|podcast|ristorante|lettura)\\b"],
  },
  {
    id: 'it-favour-advice', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants advice, an opinion on the sender\'s own thing or a look at it.',
    patterns: [
      "(?:{req}|{want}|avresti|avrebbe|avreste|hai|ha|chieder\\w*|qualche|un|i (?:tuoi|suoi)|dar\\w+|dammi|mi (?:dai|da|daresti|darebbe)|serve|sentire|avere) ?{w}(?:consigl[io]+|dritt[ae]|orientamento|suggeriment\\w+|mentor\\w*|feedback|parer[ei]|opinion[ei]|riscontro|indicazion[ei]|aiuto su|punto di vista|confronto) {g}(?:su|per|{e}|\\?|di|in|circa|a chi|sincer|onest|spassionat)", "(?:dar\\w*|dai|da|dia|date|diate|desse|dessi|butt\\w*|un|dagli|dacci) (?:un|mi un|pure un|ci un)?(?:'|o )?(?:occhiata|sguardo|occhio) ?(?:al|alla|allo|all'|ai|a|su|sul|sulla|veloce|rapida|prima|\\?|{e}|mi|ci)", "un'occhiata (?:al|alla|all|a|su|sul|veloce|prima|ai)",
      "(?:{req}|{b}|{me} |lo |la ) ?{w}(?:rilegg\\w+|legg(?:eresti|erebbe|ereste|ere|ermi)|corregg(?:eresti|erebbe|ere|i|imi|a)|guarderesti|guarderebbe|testare|testeresti|testerebbe|provare|proveresti|proverebbe|recensi\\w+|valuter\\w+|valutare|commentare|controllare|controlleresti|revisionare|riguardare|guardare|guardi|leggi) {w}(?:la|il|lo|le|i|gli|l'|due|questo|questa|una|un|mia|mio|miei|mie|nostr[ao]|quello) ?[a-z]", "(?:dimmi|mi dica|ditemi|mi dici|mi diresti|mi direbbe|dirmi|fammi sapere) {g}(?:cosa (?:ne )?pensi|cosa (?:ne )?pensa|che ne (?:pensi|pensa)|cosa togliere|dove annoia|se (?:funziona|regge|ha senso|fila)|senza pieta|come ti sembra|che te ne pare|cs ne pensi)", "(?:attesa|aspetto|attendo) (?:del|della|dei|delle|di|il|la|i|le)? ?(?:{your}) (?:osservazion\\w+|riscontro|parere|feedback|commenti|opinione|valutazione|conferma|risposta)",
      "(?:lasci(?!o)\\w*|lasciar\\w*|scriv\\w*|metter\\w*|mett\\w*|dar\\w*|dai) ?(?:mi |ci )?(?:una|un|5|cinque|due|la) {w}(?:recension\\w+|stelle|stelline|valutazione|testimonianza|commento|stellina)", "(?:{your}) (?:opinione|parere|voto) (?:conta|e importante|ci|mi)|(?:parere|opinione|feedback) (?:{w})?(?:sul|sulla|sui|sulle|su|del) (?:mio|mia|miei|mie|nostro|nostra|questo)", "(?:cosa|che|come) (?:faresti|farebbe|sceglieresti|risponderesti|risponderebbe) (?:tu|lei|al (?:mio|posto)|{e})?{g}\\?",
    ],
    unless: ["il (?:tuo|suo) (?:consiglio|parere|feedback) (?:mi|ha|e)|i (?:tuoi|suoi) consigli|grazie (?:per|del|dei|di)|te lo (?:leggo|rileggo) io|ho (?:letto|riletto|dato|lasciato|seguito)|la (?:tua|sua) recensione|posso (?:rilegger|dart|darle)|se (?:ti|le) serve|film|dazi|regolamento|serie|ho dato un'occhiata"],
  },
  {
    id: 'it-favour-reach', kind: 'favour', weight: 1, confidence: 0.9,
    why: 'Wants a like, a share, a vote, a signature, a follow or an answer to a survey.',
    patterns: [
      "(?:(?:{req}|{me} |se ) ?{w}|{b}(?:e |dai |poi |intanto |su |ti prego |magari |anche tu |pure tu |forza |raga |ragazzi |mi raccomando |<name> |)?)(?:condivid(?!o\\b|iamo\\b)\\w+|condividere|rilancia\\w*|ripost\\w+|retwitt\\w*|rt|vota\\b|votate|voti\\b|votare|voteresti|voterebbe|commenta|commentate|commentare|segui\\b|seguite|seguire|segua\\b|seguirmi|seguici|seguimi|firma\\b|firmate|firmare|firmi\\b|firmeresti|ascoltatelo|ascoltalo|ascoltate|diffond\\w+|sostieni|sostenere|inoltra(?:re|te|l[oaie]|mi|ci)?\\b|clicca\\w*|supporta\\w*) ?{g}(?:mia|mio|miei|mie|nostr[oaie]|questo|questa|la (?:petizione|pagina)|il (?:post|video|link)|per (?:noi|me)|<url>|contro|pls|per favore|playlist|se (?:ti|vi) va|in giro|sto|al collega|ai colleghi|nelle (?:tue|vostre)|con (?:la tua|i tuoi)|{e})", "rt pls|(?:un|me ne metti|lasci\\w* un|mett\\w* (?:un|uno)|metteresti) (?:{w})?(?:mi piace|like|cuore|cuoricino|commento|pollice)\\b|mi piace (?:per|alla|al) (?:la |il )?(?:mi[ao]|nostr[ao]|lancio|pagina|post)|me ne metti", "(?:petizione|firme?|raccolta firme)\\b{g}(?:<url>|entro|servono|mancano|contro|per salvare)",
      "(?:sondaggio|questionario|ricerca|intervista|modulo|tesi|form)\\b{g}(?:<url>|minuti|domande|compil\\w+|rispond\\w+|partecip\\w+|anonim\\w+|collegh\\w+)", "(?:compil\\w+|rispond\\w+|partecip\\w+) (?:a |al |alla |il |un |una |ad )?(?:{w})(?:sondaggio|questionario|intervista|domande|modulo|studio|ricerca)\\b", "(?:cerco|cerchiamo|servono|mancano|mi servono|ci servono|ci mancano|ne mancano) (?:{w})(?:person[ae]|volontar\\w+|tester|partecipanti|rispost[ae]|testimonianz\\w+|like|firme|iscritti|follower|per il)\\b",
    ],
    unless: ["ho (?:votato|firmato|condiviso|commentato|compilato|risposto)|grazie (?:a chi|di|per)|hai (?:votato|condiviso|firmato)|averlo condiviso|(?:hai|ho|ha) (?:messo|lasciato)|ti giro|la (?:tua|sua) (?:ricerca|tesi)|mi sono iscritt|da intervistare per"],
  },
  {
    id: 'it-favour-stage', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants the reader as guest, speaker, author, reference or helper.',
    patterns: [
      "(?:{req}|{want}|{b}|{me} |se |che ) ?{w}(?:venire|vieni|verresti|verrebbe|partecipare|parteciperesti|parteciperebbe|intervenire|interverresti|interverrebbe|parlare|parleresti|parlerebbe|raccontare|scrivere|scriveresti|scriverebbe|scriveste|presentare|moderare|tenere|terresti|terrebbe|averti|averla|avervi|ospitar\\w+|intervistar\\w+|fare|chiudere|aprire|essere|contribuire|collaborare) {g}(?:podcast|evento|classe|convegno|conferenza|tavola rotonda|panel\\b|rivista|blog|giuria|puntata|trasmissione|lezione|scuola|studenti|ragazzi|festival|articolo|pezzo|ospit[ei]|prefazione|intervista|congresso|webinar|quarta [a-z]|relator\\w+|radio|workshop|progetto insieme|collaborazione)", "(?:podcast|rubrica|trasmissione|rivista|festival|panel|giuria|convegno)\\b{g}(?:ospite|{to} (?:va|andrebbe)|verresti|verrebbe|ti vorrei|la vorrei|ho pensato a|posto|saresti|sarebbe|partecip)",
      "(?:{req}|{me} |{b}|{want}) ?{w}(?:scriv\\w+|far\\w*|fai|lasci\\w*|confermer\\w+|confermar\\w+|valid\\w+|dar\\w+) {g}(?:raccomandazione|referenz[ae]|lettera di (?:presentazione|raccomandazione)|testimonianza|competenze|sul profilo|segnalazione)|(?:una|qualche) raccomandazione (?:a|sul|da parte)|(?:tu|lei) una a me|da referenza", "(?:servirebbe|serve|servono|servirebbero|cerco|cerchiamo|manca|mancano|ci vorrebbe|ci vuole) {w}(?:volontari|un paio di (?:braccia|mani)|braccia|una mano|un ospite|un relatore|relatori|un tesoriere|giurati|qualcuno che)\\b", "(?:avevo|ho) pensato (?:a (?:te|lei|voi) (?:per|come)|subito a|che (?:tu|lei) (?:potresti|potrebbe))|collaborazione (?:gratuita|insieme)|fare qualcosa insieme|(?:ti|le) va di collaborare",
    ],
    unless: ["grazie (?:per|di|della)|mi ha (?:commosso|fatto)|il (?:tuo|suo) (?:podcast|intervento|libro)|la (?:tua|sua) (?:intervista|relazione|lezione|puntata) (?:e|mi|ha)|ho (?:scritto|lasciato)|scrivo (?:io )?(?:a te|una)|per visibilita|\\d ?%|sulle vendite"],
  },
  {
    id: 'it-favour-do', kind: 'favour', weight: 2, confidence: 0.85, fallback: true,
    why: 'Wants the reader to send, lend, explain, help with or do something for the sender.',
    patterns: [
      "(?:{req}|{b}|e ) ?(?:{w})?(?!esserci|salutam|salutac|salutat|vederci|sentirci|incontrarci|parlarci|problemi|esami|legami|trovarci|conoscerci|chiamami|parlarmi|collegarci|confrontarci|scambiarci|reclami|richiami|infatti)(?:{toMe})\\b(?! (?:sapere|pure|se ))", "(?:{b}|e |allora |dai |poi )(?:non )?(?:{me}) (?!sembra|pare|piace|manca|spiace|dispiace|sa che|fa (?:piacere|ridere)|chiedo|ricordo|sono|ha|hai|ho|rifaccio|trovo|chiamo|permetto|occupo|restano|avanza|siamo|stiamo|piacerebbe|vediamo|sentiamo|scuso|vergogno|rendo|interessa|raccomando|adatto|avevi|aveva|viene|torna|tocca|resta|farebbe|dicevi|diceva|mancano|servirebbe|serve|serviva|sa tanto|sto|vuole|dispiacerebbe|auguro|unisco|hanno|diceste|avete|incuriosi)[a-z]{2,13}(?:i|a|e|ate|ete|ite|resti|rebbe|reste)\\b[^.?!\\n]{0,80}\\?", "(?:{me}) (?!staresti|starebbe|vorr|sarebbe|potrebbe)[a-z]{2,12}(?:eresti|aresti|iresti|resti|rebbe|ereste|reste)\\b(?<!piacerebbe|servirebbe|farebbe|basterebbe|dispiacerebbe)",
      "(?:{req}) ?(?:{w})(?:mandar\\w*|inviar\\w*|girar\\w*|spiegar\\w*|tradurre|aiutar\\w*|prestar\\w*|passar\\w*|portar\\w*|rifare|sistemare|firmare|confermare|compilare|inoltrare|togliere|aggiungere|preparare|chiamare|avvisare|recuperare|stampare|tenere|guardare|controllare) {w}(?:il|la|lo|le|i|gli|l'|un|una|mi|questo|quel|due|mio|mia)\\b", "(?:una mano|un favore|(?:far\\w*|fa\\w*|chied\\w+) un piacere|un aiuto|una cortesia)\\b{g}(?:\\?|con|a|per|{e})(?<!ti do una mano)", "(?:mi|ci) (?:serve|servirebbe|serviva|servono|occorre|basterebbe) (?:il|la|un|una|i|le|lo|qualche|entro|solo|che|al|l')? ?(?:{your})?\\b|serve (?:il tuo|la tua|il suo|la sua|un tuo|una sua)",
      "(?:aspetto|attendo|resto in attesa|attesa) (?:di|del|della|dei|il|la|i|le)? ?(?:{your}|un|una) ",
    ],
    unless: ["ci mancherebbe|te lo presto|se ti serve te|posso (?:aiutar|dar|prestar)|se (?:ti|le|vi) (?:serve|servisse|occorre)|se (?:hai|ha|avete) (?:bisogno|dubbi|domande)|non serve|mi (?:ha|hai|avete|hanno|avevi|aveva) |dimmi se (?:vuoi|ti serve)|grazie|lascio il|una curiosita|un dubbio|fammi sapere come|ti do una mano|mi dica se vuole"],
  },
  {
    id: 'it-favour-need', kind: 'favour', weight: 1, confidence: 0.66, fallback: true,
    why: 'Says what is needed, or tells the reader to do something with what is the sender\'s.',
    patterns: [
      "(?:uno|una|qualcuno) come (?:te|lei|voi) (?:potrebbe|sarebbe|saprebbe)", "(?:una|due|tre|qualche|un paio di) domand[ae] (?:per|da far)(?:ti|le|vi)? ?(?:te|lei|voi)?\\b",
      "(?:avrei|ho|abbiamo|avremmo) (?:tanto |proprio |davvero |un po' |urgente )?bisogno (?:di|del|della|d') ?(?!ferie|dormire|riposo|sonno|vacanze|caffe)[a-z]", "(?:cerco|cerchiamo|sto cercando|stiamo cercando|servono|ci vorrebbe|ci vorrebbero|mi manca solo|ci manca) (?:un|una|uno|qualcuno|due|tre|dei|delle|altri|ancora) ?[a-z]", "(?:aiuterebbe|aiuteresti|farebbe (?:comodo|comodissimo|la differenza|felic\\w|un gran)|faresti (?:felic\\w|un|contento)|salverebbe|salveresti|sarebbe (?:oro|prezios\\w|di grande aiuto)|te ne sarei grat[oa]|gliene sarei|ti dovro un|ti devo una cena)\\b",
      "{b}(?:e |dai |poi |per favore )?(?!voglia|gradisca|riceva|accetti|nella|della|con|per|sono|dopo|prima|nuova|bella|grazie|questa|una |alla|dalla|sulla|mia|la |e |era|ogni|tra|fra|come|quando|dove|anche|ancora|oltre|sempre|magari|forse|ieri|oggi|buona|bravi|auguri|complimenti|cara|ecco|senza|verso|contro|mentre|infatti|tutti|molti|tanti|altri|nei|dei|negli|amici|saluti|i |le |gli |due |anni)[a-z]{3,10}(?:a|i|ate|ete|ite|alo|ala|atelo|atela) (?:(?:il|la|lo|le|i|gli|l'|un|una|al|alla|nel|nella|sul|sulla|pure|anche)[ ']?){0,2}(?:{w})?(?:mi[oa]|miei|mie|nostr[oaie])\\b",
    ],
    unless: ["non (?:ho|abbiamo|hai) bisogno|cercavi|cercava|grazie|se (?:hai|ha|avete) bisogno|mi manca|da me|la mia ha|e (?:il|la) mi|ti (?:giro|passo|lascio)|i miei (?:sono|hanno)"],
  },
  {
    id: 'it-favour-any-request', kind: 'favour', weight: 2, confidence: 0.76, fallback: true,
    why: 'Asks the reader to do something, whatever it is.',
    patterns: [
      "(?:mi chiedevo|mi domandavo|mi chiedo) se (?!ti sei|si e|avessi visto|stessi bene|stai)[a-z]", "(?:poi|dopo|pero) (?:mi dici|mi dica|mi fai sapere|mi racconti)\\b", "(?:di grande aiuto|utilissimo|importante|prezioso) (?:per me )?(?:poter|avere|se|riuscire)\\b",
      "(?:{can})(?: tu| lei)? (?:{soft} ){0,3}(?!essere|avere|immaginare|credere|dire che|vedere|usare|usarlo|tenere|contare|stare|immaginar)[a-z]{3,13}(?:are|ere|ire|arlo|arla|arli|arle|erlo|erla|irlo|rne|armi|ermi|urre)\\b{g}\\?", "(?:{to}|te la|se la|ve la) (?:andrebbe|dispiacerebbe|dispiace|spiace|spiacerebbe|scoccia|secca|sentiresti|sentirebbe|sentireste|va) (?:di |a |se )?(?!bene|comodo|meglio|tutto|molto|tanto)[a-z]{3,13}\\b", "{b}(?:e |ma |mi |ci |allora |poi |tu |lei |intanto |non ){0,3}(?:(?:lo|la|li|le|ne|glielo|gliela) )?(?!piacer|vorr|sar|avr|potr|dovr|andr|sembrer|servir|interesser|baster|farebb|aiuter|sapr|dispiac|spiac|dir)[a-z]{2,11}(?:resti|rebbe|reste)(?: tu| lei| voi)?\\b{g}\\?", "(?:(?:se|ti chiedo se|le chiedo se|mi chiedevo se) (?:tu |lei |vi |ti |le )?(?:potessi|potesse|poteste|riuscissi|riuscisse|volessi|volesse)) (?:mai )?[a-z]{3,13}", "(?:la|ti|vi) (?:prego|pregherei) di (?!accett|gradir|scusar|non)[a-z]{3,13}|(?:ti|le|vi) (?:chiedo|chiederei|domando) (?:di|se|un|una|il|la|solo|la cortesia|gentilmente)",
    ],
    unless: ["(?:cosa|quale|quali|come|perche|dove|quando|chi) [^.?!]{0,24}(?:resti|rebbe|reste|puoi|potete)|posso|se (?:ti|le|vi) serve|se (?:hai|ha) bisogno|come fai|non (?:ti|le|vi) chiedo|puoi (?:usar|tener|prender|trovare|scaricar)|(?:una|la|qualche) curiosita|un dubbio"],
  },
] as const satisfies readonly AskRule[];
