import type { GiveRule, Invitation, Mask, ReplyWords } from '../rule';

/** Italian words that say nothing about what the sender wants of the reader. */
export const masks: readonly Mask[] = [
  { why: 'A cushion: it neither asks nor takes back.', patterns: [
    "(?:senza|nessun[oa]?|zero|nessuna) (?:fretta|pressione|obbligo|problema|stress|rancore)\\b(?: (?:ovviamente|naturalmente|davvero|se no))?", "(?:non|mica) (?:sono qui (?:a|per)|voglio|vengo a|ti|le|vi) ?(?:vend\\w+|rifil\\w+|propon\\w+) [^.?!\\n,;·]{0,40}", "non (?:serve|c'e bisogno|importa|occorre) (?:che )?(?:tu |mi |lei )?(?:rispond\\w+|dica|dici|richiam\\w+|ringrazi\\w*|niente)[^.?!\\n,]{0,40}", "non (?:ti|le|vi) (?:chiedo|propongo|disturbo|chiedero)[^.?!\\n,:;·]{0,80}",
  ] },
  { why: 'Thanks and congratulations are for something that happened.', patterns: [
    "(?:{b}(?:e |ah |ancora )?|tante |mille )(?:grazie|grz|ringrazi\\w*|(?:ti|la|vi|la) ringrazi\\w+)(?: (?:mille|infinite|ancora|davvero|tante|di cuore|molto|moltissimo|anche)){0,3} (?:per|di|del|dello|della|dei|delle|dell'|d'|x|da parte|a) ?(?!farmi sapere|un (?:tuo|suo) riscontro|la (?:tua|sua) attenzione)[^.?!\\n·,:;(]{0,140}",
    "(?:complimenti|congratulazioni|auguri|{b}(?:bravo|brava|bravi)|in bocca al lupo)(?: [a-z]+)? (?:per|a|di|con) [^.?!\\n·,:;]{0,100}", "(?:e stato (?:un piacere|bello)|mi ha fatto (?:molto )?piacere|mi fa piacere|piacere di|che (?:bello|piacere)|felice di|contento di|contenta di) (?:aver\\w*|conoscer\\w*|veder\\w*|dar\\w*|incontrar\\w*|ritrovar\\w*|essere in)[^.?!\\n·,:;]{0,80}",
  ] },
  { why: 'Somebody else\'s words or wishes.', patterns: [
    "(?:(?:il|la|lo|un|una|mio|mia|i|le|l'|sua|suo) ?(?:[a-z'-]{2,18} ){1,3}?|uno |una |qualcuno |lei |lui |tutti |{b})(?:non )?(?:mi ha|mi hanno|ci ha|ci hanno|le ha|gli ha|mi aveva|voleva|volevano|vuole|vorrebbe|insiste|sogna|chiede|continua a|dice|ha detto|ha chiesto|mi scrive|mi diceva|pretende) ?(?:anche |sempre |ancora |gia |appena |proprio ){0,4}(?:scritto|chiesto|detto|proposto|mandato|consigliato|invitato|pregato|offerto|telefonato|che (?!vi|hai|devi|tu conosc|lei conosc|devo raccogl)|a chiedere|di)[^.?!\\n;,·]{0,140}",
  ] },
  { why: 'What the reader or others did for the sender.', patterns: [
    "(?:mi|ci|m'|c') ?(?:hai|ha|avete|hanno) (?:gia |anche |proprio |sempre |tutti |davvero )?(?:fatto|messo|portato|insegnato|aiutato|spiegato|prestato|regalato|cambiato|salvato|commosso|strappato|tirato|tolto|rallegrato|ricordato|incantato)\\b[^.?!\\n,:;]{0,80}", "condivido (?:ogni|tutto|in pieno|pienamente|parola)[^.?!\\n,:;]{0,60}",
  ] },
  { why: 'An offer to the reader: help, an answer, an introduction.', patterns: [
    "(?:ti|le|vi) (?:presento|presenterei|metto in contatto|metto in copia)(?! (?:il nostro|la nostra|il mio|la mia|i nostri))[^.?!\\n·]{0,60}",
    "(?:posso|potrei|volentieri|vengo io a) (?:{w})?(?:aiutar(?:ti|la|vi)|dar(?:ti|le|vi) una mano|rilegger(?:ti|la|lo|le)|prestar(?:ti|le)|portar(?:ti|le)|legger(?:la|lo|ti)|corregger(?:lo|la)|tener(?:ti|le)|risponder(?:ti|le)|spiegar(?:ti|le))[^.?!\\n·]{0,80}", "(?:chiamami|scrivimi|dimmi|chiedi|chieda|mi chiami|mi scriva|mi dica|fammi sapere|non esitare|fatti sentire|fammi un fischio|sono qui|sono qua|ci sono)(?: {w})?(?:se|per qualsiasi|quando) (?:{to} |tu )?(?:hai|ha|avete|serve|servisse|posso|blocchi|impianti|bisogno|incagli|c'e|cosa|dubbio|problema|vuoi il (?:foglio|file|link))[^.?!\\n·]{0,80}",
    "(?:se|quando) (?:ti|le|vi|hai|ha|avete) (?:impianti|blocchi|incastri|bisogno|serve (?:una mano|aiuto|un parere|qualcosa)|servisse|dubbi|domande)[^.?!\\n·]{0,80}", "se (?:mai )?(?:ti|le|vi) (?:serve|servisse|tornasse utile|fa comodo),? (?:ti|le|vi) [^.?!\\n·]{0,60}", "(?:se|quando) (?:tu )?(?:vuoi|vuole|volete) (?:un (?:parere|consiglio|passaggio|aiuto)|una mano|compagnia)[^.?!\\n]{0,80}", "(?:ti|le|vi) (?:passo|lascio|giro) (?:il numero|il contatto|il nome|la (?:griglia|checklist|scheda))[^.?!\\n,]{0,60}", "(?:mi chiami|chiamami|mi scriva|scrivimi|mi chieda|chiedimi|passa|passi) pure (?:se|quando|per)[^.?!\\n]{0,60}", "(?:e tuo|e sua|e suo|e tua) se (?:lo|la) vuo[^.?!\\n]{0,20}",
  ] },
  { why: 'The reader\'s own request, answered.', patterns: [
    "come (?:(?:mi |da |lei |tu |ci ){0,4}(?:avev\\w+ )?)(?:chiest\\w+|richiest\\w+|promess\\w+|concordat\\w+|accordi|dett\\w+|volev\\w+|chiedev\\w+|dicev\\w+|previsto)[^.?!\\n:;,]{0,60}",
    "(?<!se )(?:mi |ci |che |lo |ne |non )?(?:avevi|aveva|avevate|hai|ha|avete) (?:gia |anche )?(?:chiesto|richiesto|cercato|domandato|segnalato)\\b[^.?!\\n:;]{0,120}", "(?<!se )\\b(?:mi |ci |ne )?(?:cercavi|cercava|cercavate|chiedevi|chiedeva|chiedevate|volevi|volevate|dicevi)\\b[^.?!\\n:;]{0,120}",
  ] },
  { why: 'Told of the past, or a wish without burden.', patterns: [
    "(?:ho|abbiamo|mi sono) (?:gia |poi |anche |finalmente |appena |proprio )?(?:votato|firmato|prenotato|ordinato|condiviso|risposto|donato|compilato|comprato|scaricato|candidato a un|trovato|iscritt[oa]|registrat[oa]|segnat[oa]|seguito|letto|ascoltato|consultato|smesso|lasciato|inoltrato|riferito)\\b(?! (?:lavoro|l'azienda|a casa))[^.?!\\n,·]{0,60}", "(?:buon|buona|buone|felice) (?:giornata|serata|weekend|lavoro|fine|anno|compleanno|strada|viaggio|settimana|domenica|vacanze|feste|natale|pasqua|lettura|venerdi|continuazione|fortuna)[^.?!\\n,·]{0,30}", "(?:in attesa di )?porgo (?:cordiali|distinti)[^.?!\\n]{0,40}|lascia (?:stare|perdere)[^.?!,\\n]{0,30}|(?:non (?:ti|si) preoccup\\w+|figurati|si figuri)[^.?!\\n]{0,50}",
  ] },
  { why: 'A courteous reply: not now, what arrived, something worth reading, staying in touch.', patterns: [
    "(?:scrivimi|mi scriva|chiamami|risentiamoci|mi richiami|mi ricontatti|ricontattami) (?:pure )?(?:a|in|dopo|il|verso) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|mese prossimo|le (?:feste|ferie|vacanze)|l'estate|pasqua|natale)[^.?!\\n]{0,30}",
    "se (?:in futuro|un giorno|mai) (?![^.?!\\n]{0,90}\\b(?:nostr[oaie]|noi|prezzi|preventivo|sconto|gratis)\\b)(?:vorr\\w+|vuoi|vuole|cambi\\w*|cambia\\w*)[^.?!\\n]{0,70}",
    "se (?:qualcosa )?cambia\\b[^.?!\\n]{0,30}",
    "(?:magari|forse|puo darsi che|penso che)[^.?!\\n]{0,15}(?:ti|le|vi) (?:possa )?interess\\w+[^?\\n]{0,80}<url>",
    "(?:il|la) (?:suo|tuo|sua|tua|vostra|vostro) (?:contributo|donazione|offerta) (?:ci )?(?:e arrivat\\w|ha permesso)[^?\\n]{0,120}",
  ] },
];

/** A negation that reaches up to where a find begins. */
export const negation = "\\b(?:(?<!perche )non|mai|senza|ne|nessun[oa]?|niente|nulla|smetter\\w*|piuttosto che|andrebbe vietat\\w|vietat\\w)(?: (?:{w}))? ?(?:di |un |una |la |il |lo |l'|a |per |i |le )?";

/** Italian reminders of an earlier ask. */
export const nudges: readonly string[] = [
  "{b}(?:up|allora|novita|notizie|ehila|ciao|idee|quindi|ci sei|sempre valido|ancora (?:valido|in piedi|interessat\\w)|nessuna nuova) ?\\?{0,3}{e}|(?:promemoria|sollecit\\w+|torno (?:alla carica|a scriver\\w+|su)|riprendo (?:il|quanto|la)|ti rincorro|riprovo|rilancio|mi rifaccio vivo|buss\\w+ (?:di nuovo )?alla porta|riporto in alto|richiamo alla)\\b",
  "(?:hai|ha|avete|avevi|aveva) (?:poi |per caso |gia )?(?:avuto (?:modo|tempo|occasione|il tempo)|visto|letto|ricevuto|guardato|pensato|potuto|deciso|riflettuto|dato un'occhiata|novita|notizie)\\b", "(?:qualche|ci sono|nessuna|delle) (?:novita|notizie|aggiornament\\w+|riscontr\\w+)\\b|(?:il mio )?(?:ultimo|precedente) messaggio|(?:messaggio|mail) (?:qui sotto|precedente|dell'altro giorno)|non (?:ho|abbiamo) (?:ricevuto|avuto) (?:risposta|riscontro|notizie)|{b}allora,? (?!conferm|a |ci |ok|perfetto|va bene|segno|grazie|ti aspetto|la aspetto|siamo d)",
];

/** Italian pressure. */
export const pressure: readonly string[] = [
  "\\bse (?:chiudi|chiude|firmi|firma|confermi|conferma|ordini|ordina) (?:oggi|ora|adesso|subito|entro)",
  "\\b(?:ultima (?:occasione|chiamata)|ultimi posti|affrett\\w+|urgent\\w+|entro (?:stasera|domani|oggi|mezzanotte|venerdi|domenica|il \\d|fine)|scad\\w+|solo (?:oggi|fino|\\d+ posti)|fino a (?:domenica|mezzanotte|venerdi|domani|sabato)|non (?:perdere|perderti)|posti limitati|finisce (?:oggi|a mezzanotte|domenica|venerdi)|prima che (?:sia tardi|finisc))",
  "\\b(?:\\d+ ?%|sconto|promo\\w*|garantit\\w+|invece di \\d+|soddisfatti o rimborsati|i nostri clienti|oltre \\d+ (?:aziende|clienti|responsabili)|paghi solo)", "\\b(?:ciao a tutti|buongiorno a tutti|cari (?:contatti|colleghi|amici)|gentile (?:cliente|utente|professionista)|ciao bella|tesoro mio|cara rete)|<name>",
  "\\b(?:quale slot|quale (?:ti|le) (?:va|torna)|(?:ti|le|vi) (?:ho (?:riservato|prenotato|bloccato|messo|inserit\\w)|chiamo (?:domani|lunedi|martedi|mercoledi|giovedi|venerdi))|basta (?:un|un \")? ?\"?si|rispondi si|conto su di (?:te|lei)|non puoi (?:perder|dire di no))",
  "\\b(?:leader di pensiero|profilo eccezionale|selezionat[oaie]|sei una macchina|pochissimi)", "\\b(?:in cambio|ti ho (?:raccomandato|messo like|registrato)|le ho (?:preparato|registrato)|audit gratuito|mi devi)",
];

/** Italian gives in a draft. */
export const gives: readonly GiveRule[] = [
  { what: 'own-article', patterns: ["(?:il mio|la mia|i miei|le mie|un mio|il nostro|la nostra) {w}(?:articolo|pezzo|guida|scheda|post|video|checklist|foglio|tabella|episodio|appunti|modello|riassunto)\\b", "(?:ho|abbiamo) (?:scritto|pubblicato|preparato|raccolto|messo online|registrato)\\b"], needsLink: true },
  { what: 'article', patterns: ["(?:articolo|pezzo|studio|rapporto|guida|libro|podcast|episodio|video|riassunto|tabella|modello|link|schede|registrazione|bando|linea guida|modulo|patch)\\b", "(?:ho pensato a (?:te|lei)|(?:ti|le|vi) (?:potrebbe|puo|piacera|interessera)|magari ti interessa|nel caso (?:non|ti|le|servisse))"], needsLink: true },
  { what: 'introduction', patterns: ["(?:ti|le|vi) (?:presento|metto in contatto)\\b", "[a-z]+, (?:ti presento|lei e|lui e) [a-z]+"] },
  { what: 'referral', patterns: ["(?:ho|gli ho|le ho) (?:passato|girato|dato|fatto) (?:il tuo|il suo) (?:nome|cv|numero|contatto)", "ho parlato di (?:te|lei) (?:a|con)"] },
  { what: 'recommendation', patterns: ["(?:ti|le) ho (?:scritto|lasciato) una (?:raccomandazione|recensione|referenza)"] },
  { what: 'endorsement', patterns: ["(?:ho )?confermato le (?:tue|sue) competenze"] },
  { what: 'help', patterns: ["(?:dimmi|fammi sapere|mi dica) se posso (?:aiutar|far)", "(?:ti|le) do (?:volentieri )?una mano\\b", "se (?:hai|ha|avete) bisogno", "se (?:ti|le|vi) (?:serve|servisse) (?:una mano|aiuto|un parere)", "se (?:ti|si) (?:impianti|blocchi|incagli)", "posso (?:rilegger|aiutar|prestar|spiegar)(?:ti|le|la|lo)", "volentieri (?:ti|le) (?:rileggo|aiuto|spiego)"] },
];

/** Italian hints that the verdict needs. */
export const cues = {
  thanksForConnecting: ["(?:grazie|grz|thanks)(?: (?:mille|davvero|tante))? (?:per|del|di|dell'|della|x) ?(?:il |l'|la |aver(?:mi)? |avermi |)(?:accettat\\w+|contatto|collegamento|aggiunt\\w+|invito|connession\\w+|richiesta|amicizia|averci)", "(?:piacere|felice|contento|contenta|lieto|lieta|benvenut\\w) (?:di |averti|averla|nella mia|nella rete|di essere in)", "aver(?:ti|la) nella mia rete"],
  acquaintance: ["(?:e stato (?:un piacere|bello)|mi ha fatto piacere|felice di|bello) (?:aver(?:ti|la|vi)? )?(?:conoscer\\w+|conosciut\\w|incontrar\\w+|incontrat\\w|veder\\w+|vist\\w|rivist\\w|dar(?:ti|le) un volto|parlar\\w+)", "(?:ci siamo|c'eravamo|ci eravamo) (?:vist\\w|incontrat\\w|conosciut\\w|parlat\\w|sentit\\w|incrociat\\w)|come (?:promesso|d'accordo|concordato|dicevamo)|(?:abbiamo|avevamo) (?:lavorato|studiato|parlato) insieme|quanto tempo|ti ricordi|si ricorda|(?:stesso|stessa) (?:corso|classe|scuola|ufficio|tavolo)"],
  namesTheirRequest: ["(?:come|visto che|siccome) (?:mi |ci )?(?:avevi|aveva|hai|ha) (?:chiesto|detto|proposto|suggerito)", "(?:mi|ci) (?:avevi|aveva|hai|ha|avete) (?:chiesto|richiesto|domandato)|(?:cercavi|cercava|chiedevi|chiedeva|volevi|dicevi)\\b", "come (?:richiesto|da (?:tua|sua|vostra) richiesta|chiesto)|in seguito alla (?:sua|tua) richiesta|(?:detto|chiesto) di (?:riscriver|ricontattar|risentir)"],
  namesIntroduction: ["[a-z]+ (?:[a-z]+ )?mi ha (?:parlato di (?:te|lei)|consigliato di (?:scriver|contattar|sentir)|detto (?:che (?:tu|lei)|di (?:scriver|contattar|chieder))|dato il (?:tuo|suo)|fatto il (?:tuo|suo) nome)", "da parte di [a-z]+|grazie [a-z]* ?(?:per|della) (?:la )?presentazione|ci ha (?:presentati|messi in contatto)"],
  easyToRefuse: ["(?:senza|nessun[oa]?|zero) (?:fretta|pressione|impegno|obbligo|problema|problemi)", "(?:se no|se non (?:puoi|puo|ti|le|hai|ha|riesc\\w+|e il)|altrimenti)\\b", "dimmi (?:pure )?di no|capisco (?:benissimo|perfettamente)?|se (?:hai|ha) (?:tempo|un momento|due minuti|un attimo)|se (?:possibile|riesci|riesce|ti va|le va)|quando (?:puoi|puo|vuoi|vuole)|ignorami pure|mi adatto"],
  bounded: ["{mins}", "(?:due|tre|qualche|poche|una|2|3|quattro|cinque|sei) (?:righe|riga|frasi|domande|domanda|parole|pagine|cifre)", "una (?:sola )?(?:domanda|cosa)|\\d+ (?:domande|parole|righe|pagine)"],
} as const;

/** What in a line of the other's Italian invites an ask of mine. */
export const invitations: readonly Invitation[] = [
  { kinds: ['pitch'], patterns: ["(?:quanto|che prezz\\w+|quali (?:prezzi|tariffe)|qual e (?:il prezzo|la tariffa)) (?:{w})?(?:cost\\w+|prend\\w+|viene|verrebbe|fa|chied\\w+|fai|pagh\\w+)?", "(?:manda\\w*|invia\\w*|fai\\w*|fammi|farmi|mandami|mi mandi|avere|ricevere) {g}(?:preventivo|listino|prezz\\w+|offerta|proposta|catalogo|brochure|demo)", "(?:fate|fai|vendete|offrite|proponete) (?:anche|pure)?\\b{g}\\?|dimmi di piu|mi dica di piu|mi interessa|(?:cerchiamo|cerco|stiamo cercando) (?:un|una) (?:fornitore|agenzia|software|consulente)|mi servirebbe qualcuno|come funziona (?:il|la) (?:tuo|vostr|suo)"] },
  { kinds: ['job', 'favour', 'referral'], patterns: ["(?:stiamo|sto) (?:assumendo|cercando)|cerchiamo (?:un|una|persone|gente)|apriamo una posizione|(?:manda\\w*|gira\\w*|inviami) (?:il tuo |il suo |il |un )?(?:cv|curriculum|profilo)|il tuo cv|(?:ti|la) segnalo io|candidati\\b"] },
  { kinds: ['money'], patterns: ["(?:vorrei|mi piacerebbe|come posso|dove posso) {w}(?:donare|investire|contribuire|partecipare|sostenere)\\b|quota minima|il deck|l'iban", "(?:dove|come) {g}(?:don\\w*|vers\\w*|contribu\\w*|aiut\\w*|metter\\w*|bonific\\w*)|vorrei {w}(?:mettere|dare|versare|donare|contribuire|aiutare)|mi mand\\w* {w}(?:iban|dati)"] },
  { kinds: ['signup'], patterns: ["(?:mi (?:mandi|passi|giri)|il) link|come (?:ci si iscrive|mi iscrivo|posso iscrivermi|partecipo)|ci sono (?:ancora )?posti|vorrei (?:iscrivermi|partecipare|provare|venire)|mi iscriv|dove (?:ci si|mi) (?:iscriv|registr)"] },
  { kinds: ['meeting'], patterns: ["(?:ci|possiamo|potremmo) (?:{w})?(?:sentiamo|vediamo|sentirci|vederci|incontrarci|parliamo|parlarne)|(?:chiamami|mi chiami|telefonami)\\b|(?:passa|vieni|passi) (?:a trovarmi|quando|da)|sono liber[oa]|quando (?:sei|puoi|ti va|e|passi)|(?:un caffe|una call|due chiacchiere)\\b|{day} (?:mi va|va bene|ci sono|per me|ok)|hai un momento|(?:chiamar|sentir|telefonar)(?:mi|ci)\\b"] },
  { kinds: ['referral'], patterns: ["(?:posso|potrei) (?:presentart\\w|metterti|metterla)|conosco (?:qualcuno|la persona|chi)|vuoi che ti (?:presenti|metta)"] },
  { kinds: ['favour'], patterns: ["(?:mandamel[oa]|mandami|girami|fammel[oa] (?:vedere|leggere)|mandalo|mandala)\\b|(?:lo|la|li|le) (?:leggo|guardo|rileggo|provo|correggo) volentieri|volentieri (?:lo|la|ti|do)|(?:mi manderesti|mi mandi|mi gireresti|potresti mandarmi|puoi mandarmi)|dimmi come posso|certo,? cosa ti serve"] },
  { kinds: ['pitch', 'money', 'signup'], patterns: ["quanto (?:costa|costano|viene|vengono|verrebbe|verrebbero|prende|prendi|chiede|chiedi|fa|fanno|sarebbe|e)\\b|a che prezzo|quanto .{0,30}\\?|(?:dove|come) (?:si |lo |la |li |le |posso )?(?:ordin|compr|prenot|prend)\\w*"] },
  { kinds: ['signup', 'pitch', 'favour'], patterns: ["(?:dove|come) {w}(?:iscriv\\w*|iscrivermi|abbon\\w*|partecip\\w*|entr\\w*|aderi\\w*)|(?:c'e|avete|hai) {g}(?:gruppo|lista|newsletter|corso|circolo)\\b"] },
  { kinds: ['job', 'favour'], patterns: ["(?:mi )?(?:mand\\w*|invi\\w*|gir\\w*|port\\w*|pass\\w*) {g}(?:cv|curriculum|attestat\\w*|patentin\\w*)"] },
  { kinds: ['referral', 'favour', 'meeting'], patterns: ["(?:dimmi|mi dica|dicami) (?:chi|quale|a chi)|(?:ti|le) (?:passo|do|giro|trovo) {g}(?:contatto|nome|numero|mail)"] },
];

const MORE = '(\\d{1,2}|un|una|due|tre|quattro|sei|qualche|un paio di)?';

/** What Italian replies say. */
export const replies: ReplyWords = {
  refuses: [
    "\\bno,? ?(?:grazie|mi (?:spiace|dispiace)|scusa)|grazie,? (?:ma )?no\\b|(?:non|mica) (?:mi|ci)? ?(?:interess\\w+|serv\\w+|occorr\\w+)|non (?:sono|siamo) (?:interessat\\w|la persona giusta|a mio agio)|(?:abbiamo|ho) gia (?:un|una|chi|qualcuno|risolto|tutto)|siamo gia (?:a posto|coperti|serviti)|(?:non|smett\\w+ di|la prego di non|evit\\w+ di) (?:mi )?(?:scriv\\w+|contatt\\w+|chiam\\w+|mandar\\w+)(?:mi|ci)? piu|smettila|(?:preferisco|preferirei) (?:di no|non|evitare)|declino\\b|{b}(?:io |per ora |stavolta |questa volta |grazie |ma )*passo\\b|cancell\\w+ (?:mi )?dalla lista|lasciami in pace|non (?:faccio|raccomando|do|posso (?:presentar|raccomandar|aiutar))|temo di non essere|non fa per (?:me|noi)|^no\\b ?[.!]?$|niente (?:call|pubblicita)",
  ],
  defers: [
    "(?:non|mica) (?:adesso|ora|subito|questa settimana|in questo (?:momento|periodo)|quest'anno|questo (?:mese|trimestre)|oggi|prima)|(?:piu avanti|un'altra volta|un altro (?:giorno|momento)|vediamo (?:a|dopo))|(?:risent\\w+|ricontatt\\w+|riscriv\\w+|richiam\\w+|riparl\\w+|riaggiorn\\w+|cerc\\w+|riprov\\w+|scriv\\w+|sent\\w+|chied\\w+)(?:mi|ci|ne|iamoci|iamone)? ?(?:mi )?(?:a|dopo|tra|fra|in|nel|il prossimo|la prossima|l'anno|verso|piu avanti|quando|da|lunedi|martedi|mercoledi|giovedi|venerdi)|(?:incasinat\\w|sommers\\w|oberat\\w|in ferie|via|pien[oa]|in chiusura|sotto consegna|pres[oa]|nel caos)\\b{g}(?:fino|questa|adesso|periodo|mese|settimana|ora)|dopo (?:le (?:ferie|feste)|l'estate|natale|pasqua|il|la|l')|(?:il prossimo (?:anno|mese|trimestre)|la prossima settimana|l'anno prossimo|il mese prossimo)|rientro (?:il|a|lunedi)|(?:tra|fra) (?:qualche|due|tre|un|una|\\d+) (?:settiman\\w|mes\\w|giorni)",
  ],
  agrees: [
    "^(?:(?:ciao|salve|buongiorno|ah|oh|grazie)[ ,!.]{1,3}(?:[a-z]{2,12}[,!.] )?)?(?:(?:ma )?si|mi butto|certo|certamente|volentieri|con piacere|ok|okay|va bene|va benissimo|perfetto|d'accordo|assolutamente|perche no|dai|vai|ottimo|ottima idea|andata|ci sto|benissimo|come no|molto volentieri|sicuro|nessun problema|fatto|eccome|affare fatto|ci sono|giovedi va|{day} (?:va bene|perfetto|ok|va benissimo))\\b",
    "(?:{day}|alle \\d{1,2}|per me) (?:mi va|va bene|va benissimo|perfetto|ok|ci sono)|(?:molto )?volentieri\\b|ci sto\\b|manda(?:mel[oa]|mi| pure)\\b|facciamo (?:cosi|{day})|a (?:lunedi|martedi|mercoledi|giovedi|venerdi|domani) allora",
  ],
  courtesy: [
    "grazie|mille|tante|davvero|a (?:te|lei|voi)|anche|altrettanto|di nulla|prego|figurati|ciao|salve|buongiorno|buonasera|buona (?:giornata|serata|settimana|domenica|fortuna)|buon (?:lavoro|weekend|anno|compleanno|natale|viaggio)|piacere(?: mio)?|lieto|lieta|felice|contento|contenta|benvenut[oa]|di (?:conoscer(?:ti|la)|essere in contatto|aver(?:ti|la))|per (?:il contatto|l'aggiunta|il link|il messaggio|tutto|la condivisione|l'invito)|del contatto|di aver accettato|nella (?:mia|tua|sua) rete|a presto|un saluto|saluti|cordiali|un abbraccio|super|bello|grande|top|bravo|brava|complimenti|auguri|ricevuto|lo leggo|dopo|stasera|con calma|molto|bene|e|il|la|lo|gentile|gentilissim[oa]|interessante|buone feste",
  ],
  introduces: ["(?:vi|ti|le) (?:presento|metto in contatto|lascio parlare)|[a-z]+, (?:lei e|lui e|ti presento|ecco) [a-z]+|(?:dovreste|dovete) (?:parlarvi|conoscervi|sentirvi)|a voi la parola|vi lascio"],
  months: ['gen(?:naio)?', 'feb(?:braio)?', 'mar(?:zo)?', 'apr(?:ile)?', 'mag(?:gio)?', 'giu(?:gno)?', 'lug(?:lio)?', 'ago(?:sto)?', 'set(?:tembre)?', 'ott(?:obre)?', 'nov(?:embre)?', 'dic(?:embre)?'],
  weekdays: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
  spans: [
    [`(?:tra|fra) ${MORE} ?giorn[oi]`, 'day'], [`(?:tra|fra) ${MORE} ?settiman[ae]|la prossima settimana|settimana prossima`, 'week'], [`(?:tra|fra) ${MORE} ?mes[ei]|il prossimo mese|mese prossimo`, 'month'],
    ['prossimo trimestre|trimestre prossimo|questo trimestre', 'quarter'], ["(?:l'anno prossimo|il prossimo anno|quest'anno|anno nuovo|dopo le feste)", 'year'],
  ],
};
