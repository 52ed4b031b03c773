import type { AskRule } from '../rule';

/** German rules for asks to be passed on, for jobs, money and sign-ups. */
export const others = [
  {
    id: 'de-referral-introduce', kind: 'referral', weight: 2, confidence: 0.93,
    why: 'Asks to be introduced, connected or passed on.',
    patterns: [
      '(?:ein|nur ein|kurzes) wort von (?:ihnen|dir|euch) (?:an|bei|zu)\\b',
      '{opened}{v}(?:vorstellen|bekannt ?machen|vernetzen|verbinden|vermitteln|in kontakt bringen|in verbindung|kontakt (?:zu|herstell\\w*|mit|vermittel\\w*)|weiterleiten|weitergeben|weiterreichen|weitersagen|durchstellen|ein (?:gutes )?wort|verkuppeln|kontakt geben|an wen|ansprechpartner\\w*|zustandig\\w*|empfehlen)\\b',
      '(?:stell|stellen sie|stellst du|vernetz|vernetzen sie|verbinde|verbinden sie|vermittle|vermitteln sie|leit|leite|leiten sie|gib|geben sie|reich|reichen sie|bring|bringen sie|mach|sag|sags|leg|legen sie) (?:mich|uns|es|das|dies|die nachricht|mein\\w*|unser\\w*|bitte|doch|mir|den) {v}(?:\\bvor\\b|kontakt|weiter\\b|bekannt|verbindung|\\bwort\\b|ansprechpartner\\w*|(?:an|mit) (?:die|den|der) [a-z]+ (?:weiter|verantwortlich\\w*))',
      '(?:{want}|ware|waere|suche|brauche|brauchte|bitte um|dankbar fur|uber)(?: {w})?(?:intro|vorstellung (?:bei|an)|empfehlung(?! (?:auf|in) )|kontakt (?:zu|zum|zur|mit|bei|in)|weiterleitung|ansprechpartner\\w*|vermittlung)\\b',
      '(?:ein|kurzes|kleines|warmes|nettes) intro {v}(?:ware|zu|waere|\\?|hilft|reicht)|ein (?:gutes )?wort (?:fur|fuer|bei|einlegen)',
    ],
    unless: ['stelle? (?:ich )?(?:dich|sie|euch)|ich (?:kann|konnte) (?:dich|sie|dir|ihnen)|mich (?:kurz )?vorstellen|vorzustellen|darf ich mich|lebenslauf|bewerbung|weiterempfehlen wurde ich|buch empfehlen|(?:restaurant|buch|film)|vorstellen,? (?:wie|dass|was|warum)'],
  },
  {
    id: 'de-referral-who', kind: 'referral', weight: 2, confidence: 0.9,
    why: 'Asks who is in charge, or whether the reader knows somebody.',
    patterns: [
      '(?:^|{b}|wissen|sagen|verraten|weisst du|weist du|wisst ihr|herausfinden|frage,? )(?:wer|an wen|wen|mit wem|bei wem|zu wem|wem)(?: (?:in|bei|von|aus) [a-z ]{2,24}?)? {w}(?:ist|kummert|macht|betreut|verantwortet|entscheidet|leitet|zustandig|verantwortlich|wende|wenden|kann|konnte|sollte|soll|muss|darf|spreche|richte|bearbeitet|organisiert|schmeisst|kauft|regelt|hat|ansprechen|fragen|anschreiben|schreibe|bestellt|geht|unterschreibt|plant|fuhrt|verwaltet|steuert|hilft|nimmt)\\b',
      '(?:wer|an wen|wen) [a-z]{3,16} {v}(?:bei (?:euch|ihnen|dir)|in (?:ihrem|eurem|deinem)|{your}) {v}\\?|(?:weisst|weist|wissen|wisst|wusstest|wussten) (?:du|sie|ihr)(?: zufallig| vielleicht)?,? (?:ob (?:jemand|wer|einer)|wer\\b|bei wem|an wen)|(?:sag|sagen sie|sagt|richte|richten sie|erzahl\\w*) {w}(?:{your}) [a-z]+ {v}(?:dass|bitte|aus\\b)|{b}jemand (?:in|im|bei|aus|unter) {v}\\?', '(?:die|der|den|dem) (?:richtige[nrs]?|passende[nrs]?|zustandige[nrs]?|korrekte[nrs]?) (?:ansprechpartner\\w*|person|kontakt\\w*|stelle|mensch\\w*|kolleg\\w*|adresse|abteilung|ansprechperson)',
      '(?:kennst|kennen|kennt|wusstest|wussten|wusst|weisst|wissen|weist|wisst|fallt|hast|haben|hatten|hattest)(?: (?:du|sie|ihr|dir|ihnen|da|euch|zufallig|vielleicht|noch|denn|evtl|eventuell|ned|nicht|jemanden?)){0,4} (?:jemand\\w*|wen\\b|wer\\b|{a} (?:gut\\w*|verlasslich\\w*|zuverlassig\\w*|fahig\\w*|bezahlbar\\w*|kompetent\\w*|[a-z]{4,20}(?:er|erin|in|anwalt|partner|buro|firma|ist|mann))|ein(?:e[nrs]?)? (?:kontakt|ansprechpartner\\w*)|leute|kontakte|irgend\\w+|eine? [a-z]+ (?:die|der|das)|jmd|an)\\b',
      '(?:suche|suchen|brauche|brauchen|suach|such)(?: (?:ich|wir))?(?: (?:noch|aktuell|gerade|grad|derzeit|dringend|verzweifelt|gerade noch))* ?(?:einen |eine |jemanden?,? |nen |ne )?(?:kontakt|zugang|draht|weg) (?:zu|zum|zur|in|ins|bei)|(?:jemanden?|jmd|wen)(?: [a-z]+){0,3},? (?:der|die|das) {v}(?:kennst|kennen|weisst|tipp|empfehl\\w*)',
      '(?:hast|haben|hattest|hatten|habt) (?:du|sie|ihr) (?:da )?(?:{w})(?:kontakt|kontakte|draht|einen namen|eine empfehlung|die nummer|die mailadresse|tipps?,? wer|eine idee,? wer|ne idee,? wer)\\b',
      '(?:sind|bist) (?:sie|du) (?:da |dafur |hierfur |fur [a-z ]{2,30})?(?:zustandig|verantwortlich|der richtige|die richtige|mein ansprechpartner)',
    ],
    unless: ['wer (?:wei(?:s|ss)|hatte gedacht|kennt das nicht|hat das|hat gewonnen|spielt|ist das|ist der auf)|wie gewunscht|ich kenne|gefragt,? wer|(?:restaurant|cafe|kneipe|film|buch)\\b|kennst du das|kennen sie das'],
  },
  {
    id: 'de-job-open', kind: 'job', weight: 2, confidence: 0.92,
    why: 'Wants a job, a place, or a word to those who give one.',
    patterns: [
      '(?:mochte|wurde|will) (?:sehr )?(?:gerne? )?(?:bei (?:ihnen|euch|dir) )?(?:eine |die |mein )?(?:lehre|ausbildung|praktikum|lehrstelle) (?:machen|anfangen|beginnen|absolvieren)\\b|(?:frei|verfugbar) (?:bin ich |ware ich )?ab sofort|not am mann\\b|umzugsbereit|wegrationalisiert',
      '(?:sucht|suchen|suchst|stellt|stellen|habt|haben|hatten|hattet|fahrt|arbeitet|braucht|brauchen|gibts|gibt es|bildet|bilden|nehmt|nehmen|vergebt|vergeben) (?:ihr|sie|es|bei (?:ihnen|euch|dir)|s)?(?: (?:bei (?:euch|ihnen)|noch|aktuell|gerade|grad|zufallig|eigentlich|denn|vielleicht|zur zeit|derzeit|im moment|da|auch)){0,4} ?{v}(?:leute|\\bein\\b ?\\?|verstarkung|stelle|stellen|praktik\\w+|praktikum\\w*|werkstudent\\w*|azubis?|lehrling\\w*|lehrstelle|ausbildungspl\\w+|mitarbeit\\w*|jobs?|aushilf\\w*|platz|arbeit|position\\w*|vakanz\\w*|traineeplatz|personal|einstieg\\w*|bedarf|fahrer|kellner)\\b',
      '(?:kann|konnte|darf|durfte|konnt) (?:ich|man) {v}(?:praktikum|ausbildung|arbeiten|anfangen|mithelfen|jobben|reinschnuppern|probearbeiten|schnuppern)\\b|(?:ist|ware|war|wird) {v}(?:stelle|platz|job|position|praktikumsplatz|lehrstelle) {w}(?:frei|offen|vakant|zu vergeben|zu besetzen)|(?:falls|wenn|sollten|solltet) (?:ihr|sie|du) {v}(?:noch )?(?:wen|jemanden|leute|personal|verstarkung|aushilfe\\w*) {v}(?:sucht|suchen|suchst|braucht|brauchen|brauchst)|(?:als|zum) [a-z]{4,16} bei (?:ihnen|euch|dir) (?:anzufangen|anfangen|arbeiten|zu arbeiten)|arbeitsproben|mich bei (?:ihnen|euch|dir) (?:bewerben|zu bewerben|vorstellen)', '(?:suche|such|suachad|suchen|interessiere mich|bewerbe mich|bewirb mich|auf der suche|hoffe auf)(?: (?:ich|gerade|aktuell|derzeit|momentan|noch|grad|ab|zum|seit|dringend|nach|fur|um|[a-z]{3,12})){0,5} (?:{a} |einer |einem |ne |die )?(?:neue[nrms]? |passende[nrms]? |feste[nrms]? )?(?:[a-z-]{0,18}(?:job|stelle|praktikum|praktikumsplatz|arbeit|anstellung|ausbildung|ausbildungsplatz|lehrstelle|position|festanstellung|herausforderung|werkstudentenstelle|wirkungskreis|einstieg|volontariat|traineestelle|beschaftigung|aufgabe|minijob|nebenjob))\\b',
      '(?:{my}|den|einen|beigefugt\\w*|anliegend\\w*|kurz|die) (?:lebenslauf|cv|unterlagen|bewerbung|bewerbungsunterlagen|profil) {v}(?:ansehen|anschauen|weiter\\w+|einreichen|schicken|schauen|schauen|prufen|interesse|passt|anbei|zukommen|freuen|senden|berucksichtigen|hr|personal\\w*|vorlegen|platzieren|\\?)|(?:blick|schau\\w*) (?:in|auf|uber) (?:{my}) (?:lebenslauf|cv|unterlagen|bewerbung)',
      '(?:anbei|hier|im anhang)(?: {w})?(?:mein|meine) (?:lebenslauf|cv|bewerbung\\w*|zeugnisse)|(?:ich|mich) {v}(?:bei (?:euch|ihnen|dir)|in (?:ihrem|eurem|deinem) (?:team|haus|betrieb|unternehmen)|fur (?:ihr|euer|dein) (?:team|haus|unternehmen)) {v}(?:bewerben|arbeiten|anfangen|einsteigen|mitarbeiten|mitmachen|verstarken|vorstellen|einbringen|unterkommen|lernen)',
      '(?:fur (?:die|eine) (?:stelle|position|rolle|ausschreibung)|offenen? stellen?|stellenausschreibung|ausschreibung|referral|mitarbeiterempfehlung) {v}(?:empfehlen|bewerben|interess\\w*|vorschlagen|noch (?:offen|zu haben|frei|aktuell)|passen|werben|einreichen|erfahren|wissen|\\?|freuen)',
      '(?:halt|halten sie|haltet) {w}(?:augen|ohren) {w}(?:offen|auf)|(?:denk|denken sie|denkt) (?:an mich|doch an mich)|(?:team|firma|betrieb|kuche|werkstatt|praxis|salon) {v}(?:noch (?:jemanden?|wen|platz|leute)|verstarkung|platz fur)',
    ],
    unless: ['sie haben (?:sich )?(?:erkundigt|gefragt)|du hast gefragt|wir suchen|suchen wir|fur (?:dich|sie) (?:eine|die) (?:stelle|position)|(?:stelle|job) (?:gefunden|angetreten)|suche keine|suche nicht|gluckwunsch|mandant|kandidat|ich (?:rekrutiere|besetze)|unser (?:kunde|mandant)'],
  },
  {
    id: 'de-money-give', kind: 'money', weight: 2, confidence: 0.92,
    why: 'Wants money: a gift, a sponsor, an investor, a loan.',
    patterns: [
      '(?:hast|bekommst|kriegst|haben|bekommen) (?:du ?s|dus|du es|sie es|sie das geld) (?:zuruck|wieder)\\b',
      '(?:{opened}{v}|{b}(?:bitte |jetzt |gern )?|freuen uns uber (?:eine |jede )?|um (?:eine |ihre |deine |eure )?|jede[rn]? (?:kleine |noch so kleine )?|uber (?:eine |jede )?)(?:spend\\w*|sponsor\\w*|sponsern|investier\\w*|invest\\b|unterstutz\\w* (?:finanziell|mit (?:\\d|einer spende|einem))|euro\\b|beitrag (?:zahlt|hilft)|cent\\b|leih\\w* {w}(?:\\d|geld)|beisteuern|patenschaft|crowdfunding|zuwendung|beteilig\\w*|mitinvest\\w*|zuschuss|kleinspende)',
      '(?:spend\\w*|sponsor\\w*|crowdfunding|kampagne|startnext|gofundme|betterplace|spendenkonto|spendentopf|spendenziel|runde|finanzierungsrunde|seed\\w*|beteiligung|ticket|wandeldarlehen|pre-seed) {v}(?:<url>|offen|fehlen|fehlt|unterstutz\\w*|mitmachen|dabei|euro|freuen|hilft|helfen|noch|willkommen|gesucht|suchen|einsteigen|interess\\w*|schliessen|investor\\w*|konto|iban|\\?)',
      '\\d[\\d.,]{0,9} von \\d[\\d.,]{0,9} ?(?:euro|€|franken) (?:sind|haben|fehlen|geschafft|zusammen)\\b',
      '(?:es |uns |noch )?(?:fehlen|fehlt|brauchen|brauch|benotigen|sammeln|sammle)(?: (?:wir|ich|uns|noch|nur|dringend|gerade|grad|etwa|rund|ca)){0,4} (?:\\d[\\d,. ]{0,12}(?:k|tsd|mio)? ?(?:euro|€|eur|franken|chf)|\\d{3,}|geld|spenden|sponsoren|investor\\w*|kapital|euro)',
      '(?:suchen|suche|gesucht|brauchen)(?: {w})?(?:sponsor\\w*|investor\\w*|geldgeber\\w*|kapitalgeber\\w*|spender\\w*|angel\\b|angels|business angel\\w*|paten\\b|forderer\\w*|geldgeber|wagniskapital|kapital)',
      '(?:raisen|raise|fundraisen|sammeln) {v}(?:runde|seed|kapital|deck)', '(?:raisen|raise|fundraising|kapitalrunde|finanzierungsrunde|investmentrunde|seed-?runde|runde)\\b{v}(?:deck|ticket|dabei|interess\\w*|reinschauen|mitziehen|platz|offen|euro|€|mio|k\\b|\\?)',
      '(?:kannst|konntest|konnen sie|konnten sie|konnt ihr) {w}(?:{num}|\\d+)? ?(?:euro|€|geld|kohle|was|etwas) {w}(?:leihen|vorstrecken|auslegen|borgen|geben|spenden|dazugeben|beisteuern)',
      '(?:fehlt|fehlen) {v}(?:euro|funfer|zehner|\\d+er|zwanziger)\\b|(?:funfer|zehner|\\d+er|zwanziger|euro|spende|kleinigkeit) (?:fur|furs) {v}\\?|gib {w}(?:was|etwas) in|(?:in den topf|in die kasse|in den hut)\\b', '(?:wir|ich) (?:sammeln|sammle|sammln) {v}(?:fur|fuer)|schmeiss\\w* {w}(?:zusammen|rein)|legst? du {w}(?:was|zusammen)|(?:paypal|iban|spendenkonto|kontoverbindung)\\b',
    ],
    unless: ['abgeschlossen|zusammengekommen|dafur danke|danke? fur|dank (?:dir|ihnen|euch|ihrer|deiner|eurer)|dank ihrer|haben (?:schon |bereits )?gespendet|gespendet|habe (?:schon |bereits )?investiert|runde ist (?:zu|geschlossen|voll)|brauchen kein|vergelts|zeit investier|investierst du|investieren sie (?:in|eigentlich)|zusammen genug'],
  },
  {
    id: 'de-signup-join', kind: 'signup', weight: 1, confidence: 0.9,
    why: 'Wants the reader to register, join, subscribe, download or come to the sender\'s event.',
    patterns: [
      'klick\\w* (?:mal |einfach |gern )?auf den (?:link|button)\\b|tritt (?:bei|unserer|unserem)\\b|gehorst (?:du )?da rein\\b',
      'hier (?:ist )?der link\\b{g}(?:draufdruck|drin|dabei|beitreten|<url>)|(?:anmeldeblatt|anmeldebogen|anmeldeformular|anmeldung) (?:hang|liegt|findest|finden sie|anbei|im anhang|schick)',
      '{b}(?:bitte |jetzt |also |und |dann |einfach |gleich |schnell ){0,2}(?:meld|melde|melden sie|meldet|trag|trage|tragen sie|tragt|registrier\\w*|schreib|schreibt|einschreib\\w*|sicher\\w*|reservier\\w*|hol\\w*|abonnier\\w*|abonnieren sie|folg\\w*|lad|lade|laden sie|ladet|installier\\w*|tritt|komm|kommt) (?:dich |sich |euch |dir |euch |ihnen |sie |gern |gerne |jetzt |gleich |hier |doch |einfach |schnell |noch |bitte |den |die |unser\\w* |mein\\w* |der |dein\\w* |ihr\\w* |euren ){0,6}(?:{v})(?:\\ban\\b|\\bein\\b|newsletter\\w*|platz|platze|plaetze|ticket\\w*|herunter|runter|app\\b|gruppe|verteiler|community|bei\\b|beta|warteliste|<url>|kanal|discord|liste)', '(?:zusage\\w*|anmeld\\w*|ruckmeldung) (?:bitte )?(?:bis|an|per|unter)',
      '\\d+ tage (?:kostenlos|gratis|unverbindlich) (?:testen|probieren|ausprobieren|nutzen)\\b|(?:kostenlose[rn]?|gratis) (?:testzugang|testversion|testphase|probezugang|probeabo)\\b{g}(?:<url>|link|hier|ohne (?:kredit)?karte)',
      '{opened}{v}(?:anmelden|anzumelden|registrieren|eintragen|einschreiben|abonnieren|beitreten|downloaden|runterladen|herunterladen|installieren|teilnehmen|teilzunehmen|dabei ?(?:zu ?)?sein|mitmachen|kommen (?:konnt\\w*|mog\\w*|wurd\\w*)|zusagen)\\b',
      '(?:registrieren|abonnieren|eintragen|anmelden|einschreiben) (?:sie|kann|konnen|kannst|konnt|musst|mussen)\\b|(?:kostenlos|einmal|kurz|schnell|hier|jetzt|unten|einfach) (?:registrieren|abonnieren|eintragen|anmelden|einschreiben)\\b|(?:meld\\w*|trag\\w*) (?:sich|dich|euch) {v}(?:\\ban\\b|\\bein\\b)|im verteiler|nimmt (?:wieder|noch) (?:leute|mitglieder)', '(?:anmeldung|anmeldungen|anmelden|registrierung|registrieren|eintragen|tickets?|platze|plaetze|anmeldelink|anmeldeschluss|warteliste|einschreibung|zusage|ruckmeldung|abonnieren|download\\w*|teilnahme)(?: {w})?(?:hier|unter|uber|bis|ab|:|<url>|<cal>|gibts|gibt es|offen|per|auf|frei|noch|ist|sind|erforderlich|kostenlos|an (?:mich|diese)|sichern|reichen)\\b',
      '(?:webinar|workshop|online-?seminar|livestream|infoabend|info-?abend|meetup|stammtisch|event|konferenz|veranstaltung|masterclass|kurs|vernissage|konzert|lesung|premiere|tag der offenen tur|newsletter|community|discord|gruppe|beta|app|challenge|lauf|fest|flohmarkt|chor|training|probe|lesekreis)\\b{v}(?:anmeld\\w*|dabei\\b|kostenlos|kostenfrei|platze?|plaetze|<url>|registrier\\w*|eintritt|teilnehm\\w*|mitmach\\w*|herzlich (?:eingeladen|willkommen)|abonnier\\w*|komm\\b|kommst|kommen sie|vorbei\\w*|ticket\\w*|zusag\\w*|beitret\\w*|rein\\b|einladung|eingeladen|lade)',
      '(?:bist du|seid ihr|sind sie|bisch|kommst du|kommt ihr|kommen sie|machst du|macht ihr|machen sie) {v}(?:dabei|mit|auch) ?\\?|(?:noch|nur noch) (?:\\d+|{num}|wenige|ein|eine) (?:freie )?(?:plat?ze?|plaetze|restkarten|tickets|karten)\\b|(?:platz|platzchen|karte|stuhl) {w}(?:frei|fur (?:dich|sie|euch)|reserviert)',
      '(?:{my}) {w}(?:newsletter|kanal|community|whatsapp-gruppe|gruppe|verteiler|beta)\\b',
    ],
    unless: ['\\b(?:klasse|gehort|wunderbar|horte man|gewesen)\\b|bin (?:selber|selbst) nicht|falls (?:du|sie) {w}(?:wieder|noch|mag|such)|ich pausiere|nicht von (?:mir|uns)|habe ich mich (?:schon |gleich )?(?:angemeldet|eingetragen)|angemeldet\\b|danke? fur|dank fur|ohne anmeldung|nicht anmelden|keine anmeldung|war (?:toll|super|spitze)|(?:dein|ihr|euer|eure)e?n? (?:webinar|newsletter|workshop|kurs|konzert|podcast|lesung|fest)|nicht ich'],
  },
  {
    id: 'de-hook-interest', kind: 'hook', weight: 2, confidence: 0.72,
    why: 'Asks whether the reader is interested in what the draft puts forward.',
    patterns: [
      '{b}(?:und |also |na |ware das |waere das |war das |ist das |klingt das |hort sich das |eventuell |vielleicht |grundsatzlich |generell |habt ihr |haben sie |hatten sie |hattest du |hast du |besteht |bestunde |da |prinzipiell |falls |bei |wenn |noch |gibt es ){0,4}(?:interesse|interessiert|interessant|neugierig|spannend|relevant|lust drauf|bock drauf|ein thema|was fur (?:{toyou})|etwas fur (?:{toyou})|nach etwas|gut an|sinnvoll|bedarf)(?: (?:fur|daran|dran|an|bei|besteht|sein|klingt|{toyou}|euer|ihr|dein|das|in|geworden|haben|hast|einem|einer|team|unternehmen|haus|sind|bist|an [a-z]+|[a-z]{3,14})){0,5} ?(?:\\?|$|[.,] ?(?:meld|schreib|einfach|gern|sag|dann|dm|pn|ruf|antwort|kommentier))',
      '(?:meld|melde|melden sie|meldet|schreib|schreiben sie|schreibt|sag|sagen sie|sagt|gib|geben sie|gebt|antwort|antworte|antworten sie|kommentier\\w*|dm|pn|rufen sie|ruf|whatsapp|lass|lassen sie|lasst)(?: (?:dich|sich|euch|mir|uns|mich|einfach|gern|gerne|bitte|doch|kurz|jederzeit|kurz|bescheid|wissen|ein|mit|direkt|hier|an|eine?|nachricht|bei|es)){0,6} ?,? ?(?:wenn|falls|bei interesse|bei bedarf|ob|sobald|ja\\b|"|info|start|wort|interesse|sofern)',
      '(?:bei|haben sie|hast du|hatten sie|hattest du|habt ihr|besteht) {w}(?:interesse|bedarf)\\b|neugierig geworden|(?:freue|freuen) (?:ich )?(?:mich|uns) (?:sehr |schon )?(?:auf|uber) (?:ihre|deine|eure|eine|ihren|deinen) (?:ruckmeldung|antwort|nachricht|anruf|zusage|anfrage|interesse)',
    ],
    unless: ['hilfe brauch|helfen kann|fragen (?:ha|auf)|bei fragen|gut angekommen|was brauch|danke|keine antwort|kein interesse|wenn (?:du|sie) (?:was|etwas|mal|hilfe) |wie ?s? war\\b|gut lauft'],
  },
] as const satisfies readonly AskRule[];
