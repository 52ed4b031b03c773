import type { AskRule } from '../rule';

const given = 'danke? fur|dank (?:fur|dir|ihnen|euch)|wie (?:gewunscht|besprochen|vereinbart)|bei fragen|\\b(?:gestern|damals|letzte[nsr]?|neulich|fruher)\\b|gluckwunsch';

/** Broad German rules, for words that no closer rule knows: too unsure to hold a send alone. */
export const broad = [
  {
    id: 'de-favour-verb', kind: 'favour', weight: 2, confidence: 0.66, fallback: true,
    why: 'Tells or asks the reader to do something for the sender, in whatever verb.',
    patterns: [
      '{b}(?:bitte |also |dann |und |nur )?[a-z]{3,14}en sie (?:mir|uns|mich|doch|bitte|einfach|gern|gerne|ruhig|mal|unser\\w*|mein\\w*|den|die|das)\\b',
      '{b}(?:bitte |also |dann |und |komm |wenn moglich )?(?!dir|mir|wir|ihr|hier|mehr|sehr|aber|oder|nur|immer|weiter|wieder|lieber|leider|vor|fur|bei|mit|von|nach|bis|seit|gut|schon|stimmt|passt|klappt|freut|geht|gibt|tut|danke)[a-z]{3,10} (?:mir|uns) (?:bitte|mal|doch|einfach|kurz|gern|gerne|noch|die|den|das|dein\\w*|ihr\\w*|was|ein\\w*)\\b',
      '{b}(?:und |oder |also )?[a-z]{2,12}(?:st|t|en|ste) (?:du|ihr|sie) (?:mir|uns|mich|bitte|das bitte|den bitte|es bitte|fur (?:mich|uns)|mal (?:mit|fur|bei)) {v}\\?',
      '(?:brauche?|brauchen|brauchte|benotige\\w*|suche?n?|fehlt|fehlen|hatte?n?(?= gern))(?: (?:ich|wir|mir|uns))? {v}(?:von (?:{toyou})|{your}|jemanden?|wen\\b|freiwillige\\w*|helfer\\w*|hande\\b|ein paar leute|hilfe|unterstutzung)\\b',
      '(?:darf|durfte?|durften|konnte|erlauben sie,? dass|hatten sie etwas dagegen,? wenn) (?:ich|wir) (?!ehrlich|mich vorstellen|fragen,? (?:wie|was|wo|warum|woher)|das so|raten|mal raten|vorstellen|gratulieren|{toyou} (?:gratulieren|sagen|danken)){v}[a-z]{3,18}e?n ?[?.]',
      '{b}(?:und |oder )?(?!kenn|erinner|ha[sb]|bi[sn]|sei[dn]|weis|glaub|denk|find|mag|mog|war|lies?t|lese|versteh)[a-z]{3,12}(?:st|t|en) (?:du|ihr|sie) {v}(?:mein\\w*|unser\\w*|mich|uns|mir) {v}\\?',
      '(?:sei|seien sie|seid) (?:bitte )?so (?:gut|lieb|nett|freundlich)\\b|{b}(?:und |bitte |dann )?(?:nimm|halt|heb|stell|leg|hang|trag|setz|trink|druck|schau|hor|lies|pack|hol|kauf|mach) (?:mein\\w*|unser\\w*|mich|uns)\\b',
      '{your} [a-z]{3,20} {v}(?:ware|waere|waren|wurde|bedeutet|hilft) (?:mir|uns|mich) (?:{w})(?:wichtig|wertvoll|viel|sehr|weiter|helfen|eine (?:ehre|hilfe|freude)|freuen)|(?:sie|du|ihr) (?:waren|warst|wart|warest) (?:dafur |einfach |genau |die |der |unsere |unser ){0,3}(?:ideal|perfekt|richtig|wunsch\\w*|traum\\w*)|tut nicht weh',
      '(?:ich|wir|i|und) (?:wurd|mocht|mecht|hatt|fand|wollt)\\w{0,3}(?: (?:das|ihn|sie|es|da|auch|so))? {v}(?:gern|gerne|wahnsinnig) {v}(?:lesen|horen|bekommen|kriegen|ausprobieren|lernen|abdrucken|zitieren|leihen|ausleihen|mitlesen|mitmachen|mitlaufen|wissen,? wie (?:du|sie))\\b',
      '(?:{your}) (?:hilfe|rat|unterstutzung|stimme|expertise|einschatzung|wissen|erfahrung) {v}(?:brauch\\w*|freu\\w*|gefragt|wichtig|wert\\w*|helf\\w*|hilft|zahlt)',
      '(?:zahle?n? auf|rechne\\w* mit|baue\\w* auf|hoffe\\w* auf|setze auf) (?:{toyou}|dich|{your})\\b|(?:jede|eure|deine|ihre) (?:stimme|hilfe|unterschrift|hand|spur|spende) (?:zahlt|hilft|ist)|die hatte ich gern|hatte ich gern\\w*{e}',
      '(?:uber|auf) (?:{your}|eine|ein) (?:kurze[ns]? |baldige |positive |kleine[ns]? )?(?:ruckmeldung|antwort|ruckruf|zusage|hilfe|unterstutzung|meinung|einschatzung|nachricht|like|kommentar|beitrag|bewertung) {v}freu\\w*|(?:ware|waere|wurd\\w*) {v}(?:dankbar|sehr verbunden|mega lieb|super lieb|riesige hilfe|grosse hilfe)',
    ],
    unless: [given, 'selbst gemacht|genies|gesund bleiben|bleiben sie|passen sie auf|grus|machen sie (?:sich|weiter|es)|sorgen|lassen sie sich|nehmen sie sich|haben sie (?:einen|ein|noch)|sind sie|hilfe brauch|helfen kann|(?:tut|tat|gefallt|gefiel|fallt|macht|hat|war|ist|geht|glaub|passiert|scheint|hilft) (?:mir|uns) (?:so|sehr|gut|noch|mal|die|das|der|den|ein)|erzahlt|hilft mir das|(?:du|sie|ihr) (?:suchst|sucht|suchen|brauchst)|wie geht|kein\\w* (?:antwort|ruckmeldung)'],
  },
  {
    id: 'de-meeting-broad', kind: 'meeting', weight: 2, confidence: 0.64,
    why: 'Speaks of meeting, talking or a time as something still to come.',
    patterns: [
      '(?:sehen|treffen|horen|sprechen|sehn|telefonieren|reden) (?:wir|ma) (?:uns )?{v}(?:\\?|{day})|warum {w}(?:treffen|telefonieren|sprechen) wir',
      '(?:am telefon|persönlich|unter vier augen|vor ort|bei (?:ihnen|euch) vor ort|auf einen [a-z]+|auf ein [a-z]+|ohnehin in {your} [a-z]+|bei einem [a-z]+|bei einer (?:tasse|pizza)|in der mittagspause|zum (?:mittag|fruhstuck|kaffee|essen|bier)) {v}(?:\\?|gern|freu\\w*|mal\\b|{day}|reden|erzahl\\w*|zeigen|besprechen)',
      '(?:kurz|mal|bald|demnachst|nachste woche) (?:telefonieren|treffen|quatschen|sprechen|reden|zusammensetzen|schnacken|abstimmen|hinsetzen)\\b',
      '(?:{mins}) {v}(?:\\?|genugen|reichen|am telefon|zeit|mehr nicht)|(?:ich|wir) (?:richte|richten|passe|komme|kommen) {w}(?:mich|uns|gern|auch|vorbei)? ?{w}(?:nach (?:{toyou}|{your})|zu (?:{toyou})|vorbei)\\b',
      '(?:meine|die) (?:handy|mobil|telefon)?nummer (?:steht|findest|finden|ist|haben)|(?:in echt|personlich|live|im echten leben) (?:begegnen|treffen|kennenlernen|kennenzulernen|sehen|sprechen)|(?:hole|hol|fahre|begleite) (?:ich )?(?:sie|dich|euch) {w}(?:ab\\b|am\\b|mit\\b)|(?:darf|durfte|konnte) ich {v}(?:klopfen|klingeln|lauten|hereinschauen)|pizza {v}\\?',
      '(?:termin|besuch|gesprach|treffen|kaffee|telefonat|fuhrung) {w}(?:{day}){v}\\?|(?:wann|wo) {v}(?:treff\\w*|besuch\\w*|erreich\\w*|sprech\\w*|sehen|vorbei\\w*)\\b{v}\\?',
    ],
    unless: [given, 'war |warst\\b|waren\\b|hast du|haben sie|habt ihr|film|konzert besucht|wie wars?\\b|urlaub|danke'],
  },
  {
    id: 'de-referral-broad', kind: 'referral', weight: 2, confidence: 0.64,
    why: 'Looks for a person through the reader.',
    patterns: [
      '(?:{b}(?:und |aber |nur )?)(?:wer|wen|an wen|bei wem|mit wem) {v}(?:bei (?:ihnen|euch|dir)|in (?:ihrem|eurem|deinem) [a-z]+|in der (?:firma|verwaltung|redaktion)|von euch|(?:{your}) (?:firma|team|haus|[a-z]+abteilung))\\b{v}\\?',
      '(?:in|aus|unter) (?:{your}) (?:netzwerk|umfeld|kreis|bekanntenkreis|team|kollegium|kontakten|freundeskreis) {v}(?:jemand\\w*|wen\\b|wer\\b|\\?|sucht|brauch\\w*)|(?:jemand\\w*|wen|leute) (?:in|aus|bei) {v}(?:kenn\\w*|\\?)',
      '{b}(?:tipps?|empfehlungen?|ideen?),? (?:welche\\w*|wer|fur|wo|wen) {v}\\?|(?:bei wem|an wen) (?:musste|muss|sollte|konnte|darf|kann) (?:ich|man)|(?:den )?kontakt (?:herstell\\w*|herzustellen|vermittel\\w*)|fallt (?:dir|ihnen|euch) {w}(?:jemand|wer|ein)',
      '(?:namen|nummer|mailadresse|kontakt|adresse|durchwahl) (?:von|der|des|vom|eines|zum|zur|zu) {v}(?:\\?|brauch\\w*|hatte|geben|verraten|schicken|haben)',
    ],
    unless: [given, 'ich kenne|soll ich|kann ich dir|wer (?:hat|war|gewinnt|gewann|spielt)|woher'],
  },
  {
    id: 'de-pitch-broad', kind: 'pitch', weight: 2, confidence: 0.62,
    why: 'Names prices, goods or terms as a seller does.',
    patterns: [
      '\\d[\\d,.]{0,12} ?(?:euro|€|eur\\b|franken|chf)|€ ?\\d',
      '(?:wir|ich) (?:konnen|kann|konnten|wurden|haben|hatten|hab|hatte|bieten|biete) {v}(?:liefern|anbieten|im angebot|auf lager|im sortiment|kapazitat\\w*|umsetzen|ubernehmen|erstellen|vorratig|frei\\b|lieferbar|gunstig\\w*)',
      '{my} (?:{w})(?:produkte|produkt|leistungen|software|plattform|angebot|kurs|kurse|programm|check|system|app|service|katalog|kollektion|agentur|tool|seminar|training|verfahren|maschinen|anlagen|team) (?:{w})(?:ist|sind|hilft|helfen|kann|wird|gibt|bietet|spart|macht|liefert|lauft|erkennt|ersetzt|ubernimmt|kommt|schafft|erledigt|nimmt|steht|stehen)',
      '(?:gebucht|buchen|bestellen|bestellbar|lieferbar|ausverkauft|auf lager|garantiert|kostenfrei|gratis|unverbindlich|rund um die uhr|schlusselfertig|aus einer hand|zum mitnehmen|frisch geschleudert|ab hof|lieferung frei|referenzen|erfolgsgarantie|geld zuruck)\\b',
      '(?:inklusive|inbegriffen|ratenzahlung|bildungsgutschein|bei abschluss|mitverdien\\w*|schenken wir|quereinstieg|forderung moglich|steht (?:auch )?fur (?:sie|dich|euch) bereit|mit {your} logo|ein produkt,? (?:bei|mit|das)|unverbindliche[ns]? (?:bewertung|schatzung)|luft fur (?:{num} )?(?:projekte|auftrage|kunden))\\b|(?:spannende|interessante|tolle|neue|attraktive) (?:position|stelle|rolle|vakanz|herausforderung|aufgabe) (?:als|in|bei)|passt das in {your} plane|mit (?:{my}) (?:kurs|programm|methode|system|software|app|ausbildung|coaching)\\w* {v}(?:du|sie|ihr|kunden|betriebe)|(?:suchen|brauchen) sie {v}(?:geschenk\\w*|losung|partner|alternative) ?\\w*',
      '(?:wir|ich) zeigen?,? (?:{toyou} )?,? ?(?:wo|wie|was)|genau das (?:losen|machen|konnen) wir|da(?:fur|bei|fur) (?:gibt es|sind|haben) (?:wir|uns)|deshalb gibt es',
    ],
    unless: ['ausverkauft', given, 'spende|gespendet|gesammelt|fehlen|fehlt|verein\\b|crowd|investor|eintritt|sammeln|ihr (?:angebot|kurs)|eure?|gekostet|bezahlt|gezahlt|gekauft|gewonnen|gebucht hab|gehalt'],
  },
  {
    id: 'de-job-broad', kind: 'job', weight: 2, confidence: 0.66,
    why: 'Speaks of work that the sender would take.',
    patterns: [
      '(?:praktikum\\w*|praktika|ausbildung\\w*|lehrstelle|stelle|job|jobs|minijob|volontariat|azubi|aushilfe\\w*|schichten?|werkstudent\\w*|trainee\\w*|mitarbeiter\\w*|verstarkung|quereinsteiger\\w*|vakanz\\w*|stellen) {v}\\?',
      '(?:bei (?:euch|ihnen|dir)|in (?:eurem|ihrem|eurer|ihrer) [a-z]+) {v}(?:lernen|arbeiten|anfangen|mitarbeiten|reinschnuppern|aushelfen)\\b',
      '(?:bewerbe|bewerben|bewerbung|lebenslauf|cv|arbeitsproben|zeugnisse?|initiativ\\w*|vorstellungsgesprach|probearbeiten) {v}(?:anbei|ihnen|euch|dir|freu\\w*|interess\\w*|hoffe|lies\\w*|schick\\w*|liegt|liegen|anhang|wurde|gern|mochte)',
      '(?:ich|bin|mich) {v}(?:verfugbar|einsetzbar|ab sofort|ab (?:{month})|arbeitslos|arbeitssuchend|auf jobsuche|auf der suche|wechselwillig) {v}(?:{your}|bei|team|melde?\\w*|denk\\w*|brauch\\w*|freu\\w*|{e})',
    ],
    unless: [given, 'wie (?:ist|lauft|geht|gefallt)|(?:deine|dein|ihre|ihr|neue[rn]?) (?:stelle|job|ausbildung|praktikum)|wir suchen|suchen wir|kandidat|mandant|gefunden|offen fur|ihre bewerbung|deine bewerbung|ich (?:kann|konnte) (?:dir|ihnen)|vakanz fur'],
  },
  {
    id: 'de-money-broad', kind: 'money', weight: 2, confidence: 0.68,
    why: 'Speaks of money that is still wanted.',
    patterns: [
      '(?:spende\\w*|sponsor\\w*|investor\\w*|beteiligung\\w*|darlehen|patenschaft\\w*|forder(?:er|ung|mitglied\\w*)|crowdfunding|kapital|zuschuss|finanzierungsrunde|zehner|zwanziger|funfer|kollekte|topf|spardose|klassenkasse|kasse) {v}(?:freu\\w*|helf\\w*|hilft|zahlt|fehl\\w*|brauch\\w*|such\\w*|dabei|bitte|willkommen|offen|\\?|<url>|unterstutz\\w*|gebrauch\\w*)',
      '(?:freu\\w*|helf\\w*|hilft|zahlt|fehl\\w*|brauch\\w*|such\\w*|dabei|bitte\\w*|unterstutz\\w*|beitragen|beteilig\\w*|einsteigen|mit) {v}(?:spende\\w*|sponsor\\w*|investor\\w*|darlehen|patenschaft\\w*|kapital\\b|zuschuss|seed|business angels?|euro\\b|€|finanziell\\w*)',
      '(?:{num}|\\d+) ?(?:euro|€|er) {w}(?:leihen|geliehen|auslegen|vorstrecken|borgen|zuruck)|(?:geld|kohle|knete) {w}(?:leihen|borgen|vorstrecken|zuruck)',
    ],
    unless: [given, 'gespendet\\b|kostet|ab \\d|pro (?:stunde|monat|stuck)|rabatt|ticket|kaufen|fur nur|nur \\d|dank (?:deiner|ihrer|eurer)|preis'],
  },
  {
    id: 'de-signup-broad', kind: 'signup', weight: 1, confidence: 0.64,
    why: 'Speaks of signing up as something still to come.',
    patterns: [
      '(?:anmelden|anmeldung\\w*|registrier(?:en|ung)|eintragen|abonnieren|teilnehmen|teilnahme|beitreten|mitmachen|runterladen|herunterladen|installieren|vorbestellen|einschreiben|mitglied (?:werden|wirst|werdet)|platz (?:sichern|reservieren)|zusagen)\\b',
      '(?:{my}) (?:newsletter|kanal|gruppe|community|webinar|workshop|konzert|lesung|ausstellung|vernissage|infoabend|kurs|probe|verein|chor|flohmarkt|fest|premiere|sommerfest|stammtisch|challenge|app|beta) {v}(?:{day}|<url>|\\d{1,2}|start\\w*|offen|noch|kommt|komm\\b|herzlich|willkommen|eingeladen|dabei|freu\\w*)',
      '(?:fehlst|fehlen|fehlt)(?: (?:du|sie|ihr))? (?:uns )?(?:noch )?in (?:{my})|(?:schaltet|schalt|schalten sie|lauft|lauf|lest|singt) (?:ein|mit)\\b|(?:mailadresse|adresse|e-mail) (?:hinterlass\\w*|eintrag\\w*|da ?lassen)|{b}(?:mitlesen|mitlaufen|mitsingen|mitmachen|mitspielen|dabei sein|mitkommen) ?\\?|wer {v}(?:mitlesen|mitlaufen|mitmachen|dabei sein|mitkommen|mitsingen) (?:mag|mochte|will)',
      '(?:herzlich|jede\\w*|alle|gaste|neue (?:gesichter|mitglieder|stimmen)) (?:sind |ist )?(?:herzlich )?(?:willkommen|eingeladen)\\b',
    ],
    unless: [given, 'falls (?:du|sie)|(?:ich|wir) (?:kann|konnte|werde|will) {v}(?:anmelden|teilnehmen|mitmachen)|(?:mich|uns) {w}(?:anmelden|registrieren|eintragen)|wollte mich|nicht von mir|ohne (?:anmeldung|registrierung)|(?:deine|ihre|eure) anmeldung|nicht (?:teilnehmen|mitmachen|anmelden)|leider|willkommen (?:in|im) (?:netzwerk|team|club|meinem)'],
  },
] as const satisfies readonly AskRule[];
