import type { AskRule } from '../rule';

/** Italian rules for the sender's own offer put before the reader. */
export const pitch = [
  {
    id: 'it-pitch-we-help', kind: 'pitch', weight: 2, confidence: 0.82, context: true,
    why: 'Says what the sender\'s firm does for people like the reader.',
    patterns: [
      "(?:{b}|che |noi |io |oggi |e |azienda |agenzia |studio )(?:aiuto|aiutiamo|affianchiamo|affianco|supportiamo|seguo|seguiamo|assistiamo|forniamo|realizziamo|realizzo|produciamo|installiamo|gestiamo|offriamo|offro|proponiamo|propongo|vendiamo|sviluppiamo|creiamo|formiamo|fissiamo|togliamo|portiamo|automatizziamo|organizziamo|distribuiamo|lavoriamo (?:con|per)|ci occupiamo|mi occupo|facciamo|progettiamo|noleggiamo|costruiamo|stampiamo|importiamo|riempiamo) (?!due|fatica|finta|tardi|il tifo)(?:[a-z'0-9-]{1,16} ){0,6}?(?:aziende|imprese|pmi|team|imprenditor\\w+|professionist\\w+|founder|coach|negozi|clienti|studi|ristoranti|hotel|alberghi|artigiani|startup|agenzie|privati|famiglie|donne|enti|comuni|scuole|condomini|insegne|siti|seo|social|impianti|mese|consumo|buste|demo|macchin\\w+|software|cantine|liberi|freelance|reparti|responsabili)\\b", "abbiamo (?:gia |appena |anche )?(?:aiutato|rifatto|sviluppato|creato|costruito|lanciato|installato|realizzato|portato|tagliato|ridotto|progettato|affiancato|messo a punto) {g}(?:come (?:la|il|le) (?:tu|su|vostr)|aziende|clienti|responsabili|piattaforma|software|strumento|app|servizio|hotel|studi|imprese|vicini|colleghi|concorrent|palazzo|che )",
      "(?:{product}) che (?:permette|aiuta|riduce|toglie|fa|taglia|risolve|automatizza|semplifica|sostituisce|ti|le|vi)", "(?:aziende|team|studi|fintech|realta|attivita|imprese|negozi) come (?:la|il|le|i) (?:tu|su|vostr)[a-z]+|come (?:lo |la |li )?(?:risolve|fa|facciamo|risolviamo) (?:la |il )?nostr",
    ],
    unless: ["(?:grazie|merito) (?:a|al|del)|se (?:ti|le) serve|volontari|associazione|parrocch|mi sono"],
  },
  {
    id: 'it-pitch-results', kind: 'pitch', weight: 2, confidence: 0.7, context: true,
    why: 'Figures of the sender\'s own clients as bait.',
    patterns: [
      "(?:i nostri|i miei|un nostro|una nostra|nostri|altri|tre|molti|alcuni) (?:{w})?(?:clienti|cliente|utenti|studenti|partner|allievi|vicini|colleghi)\\b{g}(?:\\d|ridott|triplica|raddoppia|risparmi|guadagn|tolto|hanno|ha tolto|vend|aument|ricevut)", "(?:ridurre|riduc\\w+|ridott\\w+|tagli\\w+|risparmi\\w+|aument\\w+|raddoppi\\w+|triplic\\w+|dimezz\\w+|abbatt\\w+|recuper\\w+|scend\\w+|sceso|tolto|toglie) {g}(?:\\d[\\d,.]{0,12} ?(?:%|ore|euro|€|k)|per cento|di un terzo|della meta|di meta|la bolletta|i costi|alla cassa|i tempi)|[+-] ?\\d+ ?%|senza impegno|soddisfatti o rimborsati|chiavi in mano|paghi solo|oltre \\d+ (?:aziende|clienti|responsabili|studi)",
      "(?:ti|le|vi) (?:mostro|faccio vedere|spiego|racconto) {g}(?:come|dove|i conti|quanto|quello che)\\b{g}(?:nostr|client|perd|risparmi|piattaforma|stabiliment|conti|smesso|guadagn|funziona)", "(?:casi studio|caso studio|case study)\\b",
    ],
    unless: ["il (?:tuo|suo) (?:talk|articolo|post|consiglio|corso)|mi ha fatto|grazie|complimenti|ho letto|secondo|istat|studio di|se (?:ti|le) serve"],
  },
  {
    id: 'it-pitch-own', kind: 'pitch', weight: 2, confidence: 0.42, context: true,
    why: 'Talks about the sender\'s own product or trade.',
    patterns: [
      "(?:il|la|i|le|lo|del|della|dal|nel|un) (?:{mine}) (?:nuov\\w+ |piccol\\w+ )?(?:{w})?(?:{product})\\b|(?:^|\\W)(?:il|la) nostr[oa] (?=[a-z]+ (?:ne|lo|la|riduce|fa|toglie|risolve))", "{b}(?:io |e |noi |ciao |buongiorno |salve [a-z]+ )?(?:faccio|vendo|vendiamo|facciamo|registro|impagino|trasporto|do ripetizioni|affitto|noleggio|riparo|produco|coltivo|cucio|scrivo testi|disegno|insegno|propongo|offro|realizzo|sono (?:un |una )?(?:agente|consulente|coach|fotograf[oa]|grafic[oa]|idraulico|elettricista|copywriter|personal trainer|commercialista|assicurator\\w+|broker|formator\\w+))\\b(?! (?:il tifo|fatica|parte|solo|piano|un salto|presto|notare))", "(?:mi restano|ci restano|restano|rimangono|abbiamo (?:ancora )?)(?: {w})?(?:posti|posto|lotti|pezzi|slot|date)\\b|spedizione (?:compresa|gratuita|inclusa)|su misura|prezzo da amico|prezzi bass\\w+|tariffa|preventivo (?:gratuito|in giornata|entro)|glielo rifacciamo|te lo rifacciamo",
    ],
    unless: ["associazione|volontari|parrocch|quota|raccolta|donazion|colletta|grazie|come (?:chiesto|promesso)|faccio (?:io|il tifo)|il mio (?:capo|team|studio) (?:e|ha)|mi aveva chiesto"],
  },
  {
    id: 'it-pitch-price', kind: 'pitch', weight: 2, confidence: 0.4, context: true,
    why: 'Names a price.',
    patterns: ["(?:\\d[\\d,.]{0,12} ?(?:€|euro|eur|chf|franchi)|€ ?\\d[\\d,.]{0,12}|(?:uno|due|tre|cinque|sette|dieci|venti) euro)(?: (?:al|all'|a|alla|l') ?(?:mese|ora|testa|chilo|persona|giorno|seduta|pezzo|chilometro|\\w+))?|\\d+ al (?:giorno|mese|pezzo|chilo)|te lo lascio a \\d+|(?:viene|parte|partono) (?:da|a) \\d+"],
    unless: ["prest\\w+|quota|raccolt|colletta|donazion|crowdfunding|mancano|obiettivo|contribut|aiut|campagna|gita|grazie|come (?:chiesto|promesso)|mi aveva chiesto|ral\\b|spesi|pagato|restituisc|ridarti|lotteria|bigliett|ambulanza|parrocchia|beneficen|pro loco|canile|rifugio|onlus|asilo|stipendio|fino al"],
  },
  {
    id: 'it-pitch-hook', kind: 'hook', weight: 1, confidence: 0.8,
    why: 'Asks the reader to say that they are interested.',
    patterns: [
      "{b}(?:sei |saresti |sarebbe |e |siete |sareste )?(?:interessat[oaie]|curios[oaie]|tentat[oaie]|dentro|dei nostri)(?: (?:a|di|da|in) {g})? ?\\?", "(?:{to} (?:interess\\w+|va\\b|andrebbe|piacerebbe|incuriosi\\w+|tent\\w+|farebbe (?:comodo|gola)|gust\\w+|sconfinfera|torna|sembra|suona)|(?:ci|tu ci) (?:stai|state|sta)|va bene|che ne (?:dici|dice|dite|pensi|pensa)|affare fatto|ti interesa)(?: {w})?(?: di {g}| a {g}| un[ao]? {g}| se {g})? ?\\?", "(?:{b}|fammi sapere|mi faccia sapere|fatemi sapere|dimmi|mi dica|scrivimi|se|facci sapere) ?(?:se )?(?:{to} |sei |fosse |dovesse |e )?(?:interess\\w+|interesat\\w+|incuriosi\\w+|fa comodo|facesse comodo|puo servire)(?: {w})?(?:{e}|a|scriv|mi|in)",
      "(?:(?:fammi|mi faccia|fatemi|facci) sapere(?=[.!,\\n]|$| se | cosa| che )|basta un[oa']? ?(?:\"?si|cenno|messaggio|clic|ok|mail|telefonata)|scriv(?:imi|etemi|i|ici)(?: (?:in )?(?:privato|pvt|dm|info|\"|si|qui))|rispondi(?:mi)? (?:con )?(?:\"|si|info)|comment[ai] (?:con )?(?:\"|si|info|sotto)|mi scriva|mi dica se vuole|ne (?:parliamo|discutiamo)(?: ?\\?)|dimmi se vuoi (?:un |il |il )?(?:preventivo|prezzo|listino|catalogo|demo)|in (?:dm|pvt|privato)|link in bio|sa dove trovarmi|sai dove trovarmi)\\b", "(?:ti|le|vi|te lo|te la|glielo|gliela|ve lo|te ne|gliene|te li|ve la|gliele) (?:mando|giro|invio|mostro|preparo|faccio|faccio vedere|blocco|metto|tengo|riservo|spiego|passo|scrivo|lascio|mandiamo|facciamo|prenoto|racconto)\\b(?: {g})? ?\\?", "(?:vuoi|vuole|volete|vorresti|vorrebbe) (?:che (?:ti|le|vi|te|gli)|un[ao']? ?(?:prova|assaggio|campione|copia|esempio|demo|preventivo|prezzo|anteprima|consulenza)|saperne|vedere (?:come|i|un)|provar\\w+|ricever\\w+|il (?:link|listino|catalogo)|due (?:cifre|numeri)|dare un'occhiata|qualche info)", "(?:saperne di piu|piu (?:info|informazioni|dettagli))\\b{g}|(?:quanti (?:ne|gliene|te ne) (?:preparo|metto|tengo))|(?:se|sa|sapere|scoprire) (?:vuole|vuoi|volete|quanto varrebbe|quanto vale)\\b{g}(?:mostr|mand|cifre|dica|dimmi|sua|tua|casa)|(?:e|era) (?:una priorita|nei piani|in lista|un tema)\\b{g}(?:\\?|quest)|se hai un progetto|se ha un progetto|parliamone",
    ],
    unless: ["ti interessa ancora|magari ti interessa|dimmi se vuoi il (?:foglio|link|file)|se (?:ti|le) serve (?:una|un) (?:mano|aiuto)|il che mi preoccupa|alla fine che ne"],
  },
  {
    id: 'it-pitch-offer', kind: 'pitch', weight: 2, confidence: 0.88,
    why: 'Offers a trial, a quote, an audit, a discount or a first taste that leads to a sale.',
    patterns: [
      "voglia di {g}\\? (?:noi|il nostro|supervalut\\w+|prezz\\w+|offert\\w+|da noi|sconto|ci)", "(?:il|la|i|le) nostr[oaie] (?:costa|costano|viene|ne ripristina|parte|gira|fa)\\b", "lo (?:sistemo|rifaccio|riparo|metto a posto) (?:per|a|in)\\b",
      "\\? (?:ci pensiamo noi|pensiamo a tutto noi|ci penso io|facciamo tutto noi)|(?:pensiamo a tutto|ci occupiamo di tutto|zero burocrazia|chiavi in mano|non paga nulla|non paghi nulla)", "(?:cambiato|cambiare|cambi) (?:fornitore|gestore|banca|assicurazione)\\b{g}(?:noi|{e})", "(?:tengo|teniamo) ferm[oa] (?:l'offerta|il prezzo|il preventivo)",
      "(?:prova|audit|preventivo|valutazione|diagnosi|analisi|consulenza|check-?up|campion[ei]|demo|lezione|seduta|stima|simulazione|bozza|mockup|sessione|sopralluogo|mese|settimana|giro di prova|trattamento) (?:{w})?(?:gratuit[oaie]|gratis|omaggio|offert[oaie]|di prova|senza impegno|personalizzat[oaie]|in regalo|su misura)\\b", "(?:gratuit[oa]|gratis|omaggio|un|una|il|la|le faccio un|ti faccio un|per un|per una|chied\\w+|vuole un|vuoi un) (?:{w})?(?:preventivo|audit|stima|valutazione gratuita|quotazione|simulazione)\\b", "(?:\\d+|novanta|trenta|sessanta|quindici) (?:giorni|mesi|settimane) (?:di prova|gratis|gratuiti)|(?:primo mese|prima (?:seduta|lezione|volta|consulenza)|primo ordine) (?:{w})?(?:gratis|gratuit\\w|offert\\w|lo offriamo|omaggio|e nostro)", "(?:\\d+ ?%|\\d+ per cento|\\d+ ?€|sconto|promo\\w*|offerta|codice|prezzo di lancio|saldi|listino) (?:di |del )?(?:sconto|in meno|promo|lancio|speciale|fino a|valid\\w|per (?:te|lei|i nuovi)|riservat\\w|scade|finisce|su tutto|sul|te lo mando|in allegato|se )\\b",
      "(?:ti|le|vi|te lo|te la|glielo|gliela|ve lo) (?:(?:mostr|present|illustr|prepar|invi|gir|mand|spieg|racconter)(?:o|erei|eremmo|iamo|ei|emmo)|faccio|faccio vedere|tengo|faccio avere|farei (?:vedere|avere)|vorrei (?:mostrare|presentare)) {g}(?:nostr[oa]|listino|preventivo|piattaforma|contratto|prezzo|offerta|proposta|catalogo|brochure|presentazione dell|demo|prodotto|casi studio|audit|tariff|quanto viene|un dieci)", "(?:il listino|le tariffe|il catalogo|la brochure|l'offerta|la proposta|il contratto|il pacchetto)\\b{g}(?:{to}|allegat|lascio|mando|arriva|<url>|valid|scade|\\?|in allegato|fino)", "(?:ordina|ordinate|acquista|acquistate|compra|comprate|prenota|approfitta|approfittate|regalati|regala)\\b (?:ora |subito |il |la |un |una |tuo |entro |qui |di |adesso |questa ){0,4}(?:{w}){g}(?:<url>|sconto|entro|offerta|panettone|libro|trattamento|\\d)", "(?:se firma|se firmi|se ordini|se ordina|se prenoti) (?:oggi|entro|subito|ora|questa)|(?:serve|cerca|cerchi|cercate) (?:un|una) {g}\\? ?(?:io|noi|ci pens|il nostr|chiam)|se (?:ti|le|vi) serve un (?:giorno|preventivo|prezzo|idraulico|fotografo|grafico|commercialista|sito)|meno cari|a (?:molto )?meno\\b|piu economic|(?:contento|soddisfatto|contenta|soddisfatta) d(?:i|el|ella) (?:tuo|tua|suo|sua|vostr|attual)",
      "(?:partnership|collaborazione commerciale|affiliazione|provvigion\\w+|collab)\\b{g}(?:\\?|brand|con (?:te|lei|voi)|propon|guadagn|interess)|(?:mi mandi|mandami|mi dia|dammi) {g}(?:misure|la tua eta|la sua eta|la data di nascita|i tuoi dati){g}(?:quanto|prezzo|preventivo|calcol)",
    ],
    unless: ["grazie (?:per|del)|il (?:tuo|suo) (?:preventivo|catalogo)|gratis e senza|come (?:chiesto|richiesto|promesso)|ho (?:ordinato|comprato|preso|prenotato)|mi aveva chiesto|il listino della visibilita|guardi il preventivo"],
  },
  {
    id: 'it-pitch-vacancy', kind: 'pitch', weight: 2, confidence: 0.85,
    why: 'A recruiter offers the reader a vacancy.',
    patterns: [
      "(?:cerco|cerchiamo|sto cercando|stiamo cercando|seleziono|selezioniamo|sto selezionando|ricerchiamo|ricerco|il mio cliente cerca|un cliente cerca|seguo (?:una ricerca|la ricerca|un processo)) (?:{w})(?:direttore|direttrice|responsabile|head|senior|developer|sviluppator\\w+|ingegner\\w+|manager|capo\\w*|tech lead|profil\\w+|candidat\\w+|consulent\\w+|venditor\\w+|collaborator\\w+|commercial\\w+|analyst|cfo|figur\\w+|\\d+ (?:donne|persone))", "(?:un |una |il |la |questa |bella )(?:{w})?(?:posizione|ruolo|opportunita|offerta|vacancy|contratto)\\b{g}(?:aperta|cliente|remoto|smart|ral|k\\b|per (?:te|lei)|che (?:ti|le)|su misura|indeterminato|fa per|\\?)", "(?:il (?:tuo|suo)) (?:profilo|percorso|cv|background)\\b{g}(?:perfetto|ideale|calza|corrisponde|in linea|colpit|cerc|adatto|piace|fa al caso)", "(?:head ?hunter|cacciat\\w+ di teste)|(?:apert[oa]|ascolto|valut\\w+|disponibile) (?:a |ad |di |nuov)(?:{w})?(?:opportunita|proposte|sfide|ruol\\w+)|(?:ti|si) guard\\w+ (?:un po' )?intorno",
    ],
    unless: ["mi ha scritto|(?:il )?mio (?:profilo|percorso|cv)|complimenti|congratulazioni|nuovo (?:ruolo|incarico)|ho trovato|cerco (?:lavoro|un posto)"],
  },
  {
    id: 'it-pitch-easy-money', kind: 'pitch', weight: 2, confidence: 0.85,
    why: 'Income or a business opportunity that the sender earns from.',
    patterns: [
      "(?:reddito|entrat[ae]|guadagn[io]|stipendio) (?:extra|passiv[oaie]|aggiuntiv[oaie]|in piu|second\\w+|online)|(?:seconda entrata|secondo stipendio)|guadagnare? {g}(?:da casa|al mese|a settimana|col telefono|col cellulare|\\d|online)|liberta finanziaria|indipendenza (?:finanziaria|economica)|(?:lavorare|lavori|lavoro) da casa {g}(?:guadagn|orari|liber|telefono|info)|segnali forex|network marketing|crypto|trading|senza esperienza|arrotondare (?:lo stipendio|a fine)|entra nel mio team|diventa (?:il )?capo di te",
    ],
    unless: ["truff|una vicina|mi ha scritto|ho smesso|ho lasciato|uno sconosciuto"],
  },
] as const satisfies readonly AskRule[];
