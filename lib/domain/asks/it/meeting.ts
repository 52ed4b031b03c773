import type { AskRule } from '../rule';

/** Italian rules for asks of the reader's time. */
export const meeting = [
  {
    id: 'it-meeting-open', kind: 'meeting', weight: 2, confidence: 0.93,
    why: 'Asks whether the reader has time for, or feels like, a call, a coffee or a talk.',
    patterns: [
      "(?:(?:sei|saresti|sarebbe|siete|sareste) {w}|{b}(?:e |ancora )?)(?:(?:liber[oaie]|disponibil[ei]|dispo|reperibile)\\b{g}(?:{meet}|{day}|{mins}|sentirci|vederci|parlarne|\\?)|(?:apert[oaie]|interessat[oaie])\\b{g}(?:{meet}|{mins}|sentirci|vederci|parlarne))", "(?<!quando |appena |qnd )(?:hai|ha|avete|avresti|avrebbe|avreste|trovi|troveresti|troverebbe|c'e) (?:mica |per caso |anche |forse |magari |solo |poi |ancora |almeno |giusto |un po' di ){0,2}(?:{mins}|tempo|un buco|uno slot|un'oretta|disponibilita|spazio in agenda)\\b(?! fa| di ritardo| di dire| al giorno| alla settimana| a settimana)",
      "(?:{req}|{to} (?:va|andrebbe)|voglia\\b|che ne (?:dici|dice|dite)|pensi|se (?:ti|le|vi) va|disponibilita) ?(?:se |di |per |a )?{w}(?:{meet}|vederci|vedersi|sentirci|sentirsi|incontrarci|incontrarsi|parlarne|parlarci|confrontarci|beccarci|trovarci|prenderci|passare (?:in|da)|vedere (?:la|il) )\\b",
    ],
    unless: ["(?:quando|se|appena) (?:hai|ha|avete|trovi|trova) {w}(?:{mins}|tempo),? (?:mi |ci )?{toMe}\\b(?! un caffe)|resto (?:a )?disponibil|sono (?:libero|libera|a disposizione)|se (?:ti|le|vi) (?:serve|servisse)|ha fatto bene|questionario|sondaggio|open source|hai fatto|com'e andat"],
  },
  {
    id: 'it-meeting-propose', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'Proposes to meet, to speak, to call or to have a coffee.',
    patterns: [
      "uno e (?:tuo|suo) se (?:ti|le) va|l'altro e (?:tuo|suo)\\b", "(?:si fa|facciamo) prima (?:per telefono|a voce|di persona)",
      "(?:se fosse|sia|sarebbe|fosse) possibile (?:incontrar|veder|parlar|sentir|un (?:breve )?(?:incontro|colloquio))\\w*", "(?:meglio|facciamo prima a|conviene) (?:sentirsi|sentirci|vedersi|vederci|parlarne|parlarsi)\\b",
      "(?:ci|quando ci|perche non ci|se ci) (?:sentiamo|sentissimo|vediamo|vedessimo|incontriamo|becchiamo|troviamo|prendiamo|facciamo|beviamo|parliamo|confrontiamo|aggiorniamo|organizziamo)\\b(?:{g}\\?| in fiera| un secondo)", "(?:possiamo|potremmo|poxiamo|perche non|se) (?:{w})?(?:sentiamo|sentissimo|vediamo|vedessimo|incontriamo|becchiamo|troviamo|prendiamo|facciamo|beviamo|parliamo|confrontiamo|aggiorniamo|organizziamo|sentirci|vederci|incontrarci|parlarne|rivederl\\w+|parlarci|fissare|organizzare|collegarci|trovarci|prenderci|fare (?:{w})?(?:{meet}|due))\\b{g}(?:\\?|{day}|{meet}|{mins}|in fiera|{e}|per)", "{b}(?:allora |dai |magari |e |se (?:ti|le|vi) va )?(?:facciamo|fissiamo|organizziamo|prendiamo)\\b{g}(?:{meet}|{day}|{mins}|\\?)", "{b}(?:allora |dai |magari |e |se (?:ti|le|vi) va )?(?:beviamoci|beviamo|prendiamoci|facciamoci|vediamoci|sentiamoci|incontriamoci|parliamone|becchiamoci|andiamo a|pranziamo|ceniamo)\\b{g}(?:{meet}|{day}|{mins}|{e}|\\?)",
      "(?:{want}|{req}|possiamo|potremmo|posso|potrei|per|perche non|di) ?(?:di |a |poter |mai |anche ){0,4}(?:{w})?(?:fissare|organizzare|prendere|bere|berci|fare|farci|farti|programmare|avere|concord\\w+|trovare|offrir(?:ti|le|vi)|invitar(?:ti|la|vi)|pianificare|scambiare|prendermi|rubar(?:ti|le|vi)|chiedert?i|chieder(?:le|vi)|dedicar(?:mi|ci)|conceder(?:mi|ci)|riservar(?:mi|ci)) {w}(?:{meet}|{mins}|un momento|un po' di tempo|una data)\\b", "(?:{want}|possiamo|potremmo|posso|potrei|{req}|mi piacerebbe) ?(?:di |a |poter ){0,4}(?:parlar(?:ti|le|ne|vi|ci)|incontrar(?:ti|la|vi|ci)|conoscer(?:ti|la|vi) (?:di persona|meglio davanti)|veder(?:ti|la|ci)|sentir(?:ti|la|ci)|raccontar(?:ti|le) (?:di persona|a voce)|parlare (?:con (?:te|lei|voi)|a voce)|confrontar(?:mi|ci) (?:con|a voce)|chiamar(?:ti|la|vi)|venire (?:a|in|da)|passare (?:a|da|in)|affiancar(?:ti|la)|mostrar(?:ti|le|vi)|disturbar(?:ti|la))\\b(?! (?:con un|un messaggio)){g}(?:{day}|{mins}|{e}|\\?|di|del|come|per|a |da|in )",
      "(?:a voce|di persona|per telefono|al telefono|via zoom|su teams|davanti a un[oa]?)\\b{g}(?:\\?|{day}|{e}|se (?:ti|le|vi) va)", "(?:{mins}) (?:del (?:tuo|suo|vostro) tempo|con (?:te|lei|voi)|al telefono|insieme|per (?:me|sentirci|parlar\\w+|raccont\\w+))\\b", "(?:mi|ci) (?:serv|bast|ci vorr|servir)\\w* (?:solo |giusto |appena |al massimo )?(?:{mins})|(?:mi dia|dammi|mi dai|mi da|datemi|concedimi|mi conceda|mi concede|regalami|mi regali|mi regala|dedicami|mi dedichi|mi dedica|mi dedicate|prestami|rubo|ruberei) (?:solo |giusto |al massimo )?(?:{mins})", "in (?:{mins}) (?:ti|le|vi) (?:spiego|racconto|mostro|faccio)",
    ],
    unless: ["voce registrata|al telefono una voce|ieri al telefono|facciamo (?:anche|solo|pure|tutto|sempre|da) (?!un|una|due|quattro)|ci (?:vediamo|sentiamo) (?:presto|la|li|in giro|{day} allora)?{e}$|(?:e stato|era) (?:un piacere|bello)|come (?:promesso|d'accordo|concordato)|questionario|sondaggio|compil|l'altra volta|ci siamo|ci eravamo|vietat[ao]"],
  },
  {
    id: 'it-meeting-bare', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A call, a coffee or a time as a question of a few words.',
    patterns: [
      "{b}(?:e |allora |ti va |che ne (?:dici|dice|dite) di |magari |ci sta |pronti per |un altro )?(?:un |uno |una |un'|per un |per una |il |la |lo |di un |di una )?(?:{meet})(?: (?:insieme|al|alle|in|da|di|per|con|su|il|la|lo|le|i|un|una|o|e|verso|quando|ti va|{day}|{mins}|dopo|prima|\\d{1,2}(?:,\\d\\d)?|[a-z']{2,13})){0,8} ?\\?", "{b}(?:allora |o |magari |e )?(?:{day})(?: (?:alle|alla|verso|mattina|pomeriggio|sera|ore|o|le|dopo|all'una|a pranzo|{day}|\\d{1,2}(?:[:,]\\d\\d)?|in|da|al|va|ti va|le va|vi va|bene|ok|mercoledi|per|[a-z]{2,9})){0,8} ?\\?",
    ],
    unless: ["\\b(?:era|stato|stata|ieri|scors[oa]|com'e|come|fatto|andat[oa]|ultim[oa]|hai bevuto|raccontato|lunga|senza zucchero|quanto dura|programmi)\\b"],
  },
  {
    id: 'it-meeting-time', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Offers times or asks which one suits.',
    patterns: [
      "(?:quando|a che ora|che (?:giorno|ora|giorni)|quale giorno|qual e il (?:giorno|momento)|in che giorno) {g}(?:{to} (?:va|andrebbe|viene|torna|fa|farebbe)|possiamo|potremmo|posso|ci (?:vediamo|sentiamo)|sei (?:libero|libera)|e (?:libero|libera|comodo)|(?:ti|le|vi) (?:chiamo|mostro|passo|trovo))|quando ha (?:un|tempo)", "(?:{day}|alle \\d{1,2})\\b{g}(?:{to} (?:va\\b|andrebbe|torna|fa comodo|viene comodo|starebbe)|va bene per (?:te|lei|voi)|preferisce|preferisci)", "{to} (?:va|andrebbe|torna|sta|starebbe|fa|farebbe)(?: bene| comodo)? (?:per )?(?:{day})\\b|(?:{day})\\b{g}(?:sono|passo|vengo|arrivo|verrei) (?:da|a trovar)(?:ti|la|vi| te| lei| voi)?\\b{g}\\?|(?:una|uno|quale|qualcuna)(?! dei due (?:rapport|titol|artic|lib|test)| delle due (?:frasi|version|cop)) (?:delle|dei|di queste) (?:due|tre|date)\\b{g}\\?", "(?:la tua|la sua|la vostra|sua|tua) (?:agenda|disponibilita)\\b|(?:mie disponibilita|la mia agenda)\\b",
      "(?:scegli|scelga|scegliete|prenota|prenoti|blocca|prendi|prenda|fissa) (?:pure |direttamente |qui |il |lo |un |uno |la |una )?(?:{w})?(?:slot|orario|appuntamento|momento|call|giorno)", "(?:passo|sono|saro|vengo|mi fermo|capito|resto) {g}(?:{day}|in zona|dalle (?:tue|sue|vostre) parti|nei paraggi|fino (?:a|al|alle) ){g}(?:caffe|\\?|vediamo|offro|vederti|salut|pranzo|aperitivo|se (?:ti|le|vi) va|incontr|parl|passo)", "(?:lavoro a due passi|il (?:lunedi|martedi|mercoledi|giovedi|venerdi) (?:e perfetto|va bene|mi va|sono))\\b",
    ],
    unless: ["come (?:da accordi|concordato|promesso|voleva|volevi)|mostra|e (?:un )?ferie|in ferie|sei tornat|iscrizion"],
  },
  {
    id: 'it-meeting-calendar', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A calendar link, or words that send the reader to one.',
    patterns: ['<cal>', 'calendly\\b', "(?:il mio|la mia|il nostro|link al|link del) (?:calendario|agenda|link per (?:prenotare|fissare))\\b{g}", "(?:prenota|prenotare|prendi|fissa) (?:un |una |qui |direttamente )?(?:appuntamento|call|chiamata|consulenza)"],
    unless: ["il (?:tuo|suo) link|ho (?:prenotato|preso)|non funziona|da errore|404|finivano"],
  },
  {
    id: 'it-meeting-phone', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Wants a telephone number, to ring, or to be rung.',
    patterns: [
      "(?:{your}|a che|che|qual e il|quale|dimmi un|mi dia un|lasciami un) (?:{w})?(?:numero|cellulare|cell|whatsapp|recapito telefonico)\\b(?! (?:di (?:[a-z]+ )?(?:telefono )?\\d|e sul|da))(?! del| della| di)(?: {w})?{g}(?:\\?|chiam|sent|{e}|e (?:ti|la))", "(?:chiamami|mi chiami|chiamatemi|richiamami|fammi (?:uno squillo|un colpo)|dammi un colpo|mi faccia (?:uno squillo|un colpo)|telefonami|mi telefoni|fatti (?:sentire|vivo)|si faccia sentire|sentimi)\\b", "(?:il mio numero|mio cell\\w*|al|numero|cell) (?:e |[:=] ?)?(?:\\+39 ?)?3\\d{2}[\\d ]{6,9}",
      "(?:posso|potrei|quando posso) (?:{w})?(?:chiamar(?:ti|la|vi)|telefonar(?:ti|le)|sentir(?:ti|la))\\b", "(?:ti|la|vi) (?:chiamo|telefono|richiamo|squillo|faccio uno squillo)\\b{g}(?:{day}|\\?|alle)",
    ],
    unless: ["se (?:ti|le|vi|hai|ha|avete) (?:impianti|serve|blocchi|dubbi|problemi|domande|incastri|bisogno)|in caso di|emergenza|per qualsiasi"],
  },
  {
    id: 'it-meeting-invite', kind: 'meeting', weight: 2, confidence: 0.86,
    why: 'Invites the reader to come, to a meal, or to be seen in person.',
    patterns: [
      "(?<!che )(?<!chi )(?<!non )(?:vieni|viene|venite|venga|passa|passi|passate|fermati|si fermi|fai un salto|faccia un salto|raggiungici|unisciti|ti aspetto|la aspetto|vi aspettiamo)\\b {g}(?:{day}|a (?:trovar|pranzo|cena|bere|prendere|vedere|provare)|da (?:me|noi)|in (?:barca|studio|bottega|cantina|laboratorio|negozio|ufficio|officina)|allo stand|pasta|caffe|bicchiere|grappa)", "(?:ti|la|le|vi) (?:offro|invito|pago|porto) (?:a |un |uno |una |il |la |lo |volentieri )?(?:{w})?(?:caffe|pranzo|cena|birra|aperitivo|spritz|pizza|gelato|bere|bicchiere|merenda)\\b", "(?:se|quando) (?:passa|passi|passate|capiti|capita|sei|e|vieni|viene|scendi|sali) {g}(?:paraggi|zona|parti|citta|di qui|di qua|milano|roma|torino|domenica|sabato){g}(?:caffe|vedere|grappa|pasta|offro|bicchiere|bere|trov|pranz|chiacchier|ci vediamo|ti porto|la porto)",
      "(?:ti disturbo se|le dispiace se|ti dispiace se|vi dispiace se) ?(?:passo|vengo|faccio un salto|ti chiamo|la chiamo)\\b", "(?:posso|potrei) (?:passare|venire|fare un salto|affiancar(?:ti|la)|venirti|venirla)\\b", "proviamo da (?:me|noi)|(?:cosa|che) (?:fai|fate) (?:{day})\\b{g}\\?",
    ],
    unless: ["lo offro io, ti devo|ti devo|e stato|grazie|posso venire io|l'altra volta|cercav|il prossimo giro|presentazione|inaugurazione|vernissage|concerto|spettacolo|mostra\\b|open day|convegno|conferenza|assemblea|ingresso|volontar"],
  },
] as const satisfies readonly AskRule[];
