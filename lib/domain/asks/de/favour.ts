import type { AskRule } from '../rule';

/** German rules for favours: advice, feedback, reach, work, things, and any request that no other rule knows. */
export const favour: readonly AskRule[] = [
  {
    id: 'de-favour-advice', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants advice, feedback, mentoring or a look at the sender\'s own thing.',
    patterns: [
      '(?:{opened}|{want} ?|{havetime} |uber |brauche? |brauchte |dankbar fur |bitte um |suche |darf ich |gern |hast du |haben sie ){v}(?:feedback|ruckmeldung zu (?:{my})|rat\\b|ratschlag\\w*|tipps?\\b|einschatzung\\w*|meinung zu (?:{my}|dem (?:text|entwurf))|mentor\\w*|zweitmeinung|hinweise?\\b|input|expertise|ratschlage|durchsicht|korrektur\\w*|sparring\\w*|kritik)',
      '{opened}{v}(?:drub\\w*schau\\w*|druber ?(?:zu)?schau\\w*|gegenlesen|gegenzulesen|korrekturlesen|durchlesen|lesen|anschauen|anzuschauen|ansehen|anzusehen|reinschauen|reinzuschauen|reinhoren|testen|ausprobieren|bewerten|rezensieren|beurteilen|korrigieren|druberlesen|druberschauen|draufschauen|draufgucken|einen blick|nen blick|\\bblick\\b|gucken|schauen,? ob|prufen|auge (?:drauf|werfen)|kommentieren|begutachten)\\b',
      '(?:schau|guck|lies|les|schauen sie|lesen sie|teste|testen sie|probier|probieren sie|wirf|werfen sie|check)(?: (?:mal|doch|bitte|gern|gerne|kurz|da|es|sie|meinen|meine|mein|unser\\w*|dir|sich|ma)){1,5} ?{w}(?:rein|druber|drauf|drueber|durch|an\\b|aus\\b|blick|text|entwurf|seite|website)',
      '(?:sag|sagen sie|sagt|schreib|schreiben sie|verrat\\w*)(?: (?:mir|uns|mal|doch|bitte|gern|gerne|ehrlich|ganz)){1,4},? (?:was (?:du|sie|ihr) {w}(?:davon |dazu |von |uber )|deine meinung|ihre meinung|ob (?:das|der|die|mein\\w*)|was (?:fehlt|nicht|stort|unklar))|was (?:haltst du|halten sie|sagst du|sagen sie|meinst du|meinen sie) (?:von|zu) (?:{my})',
      '{b}(?:feedback|meinung|meinungen|tipps?|ratschlage|anregungen|kritik|ideen) ?(?:\\?|willkommen|gern gesehen|erwunscht|sehr willkommen|gesucht)|(?:ratschlage|tipps|feedback|tipp|rat) {v}(?:waren|ware|wurde\\w*) {w}(?:super|toll|hilfreich|helfen|gold|mega|klasse|schon)|wie (?:du|sie|ihr) {w}(?:auf|uber|zu) (?:{my}) {v}(?:blick\\w*|denk\\w*|steh\\w*|find\\w*|seh\\w*)', '(?:wie wurdest du|wie wurden sie|wie gehst du|was wurdest du|was wurden sie|was raten sie|was ratst du|was empfiehlst|was empfehlen sie|wozu rat\\w*|worauf sollte ich) {v}\\?',
      '(?:{your}) (?:feedback|meinung|einschatzung|rat|blick|urteil|hilfe|unterstutzung|stimme|expertise|augen|ohr|ohren)(?: (?:dazu|zu|darauf|hierzu|auf|ware|waere|wurde|bedeutet|hilft|zahlt|brauch\\w*|war))(?: {w})?(?:{my}|goldwert|gold wert|wertvoll|hilfreich|super|wichtig|toll|mir|uns|viel|wurde|ware)?',
    ],
    unless: ['danke? fur|dank fur|hat (?:mir |uns )?geholfen|bist du gut|wie gewunscht|soll ich (?:dir|ihnen)|ich kann (?:dir|ihnen|gern)|(?:dein|ihr|euer|deine|ihre) (?:tipp|feedback|rat|hinweis|ratschlag)\\w* (?:hat|war|zu|mit|wirkt)|(?:will|mochte|brauche) {w}kein'],
  },
  {
    id: 'de-favour-reach', kind: 'favour', weight: 1, confidence: 0.92,
    why: 'Wants a like, a share, a vote, a follow, a review or a signature.',
    patterns: [
      '(?:{opened}{v}|{b}(?:bitte |gern |gerne |einfach |also |und |jetzt ){0,2})(?:liken?|lik\\b|teilt?\\b|teilen|teile|reposten?|retweeten|folg\\w*|folgt|stimmt? (?:bitte |alle |ihr |jetzt |doch |gern ){0,3}(?:fur|ab)\\b|abstimmen|abzustimmen|voten?|unterschreib\\w*|unterzeichn\\w*|kommentieren?|kommentiert|weitersagen|bewert\\w*|verlink\\w*|markier\\w*|herzen|abonnier\\w* (?:meinen|unseren|den) kanal|verbreit\\w*|mitzeichnen|zeichne)(?: (?:mal|bitte|mich|uns|fur|den|die|das|mein\\w*|unser\\w*|hier|ab|mit|gern|gerne|und|meinen|kurz|doch|es|post|beitrag|seite|petition|weiter|{v})){0,3}',
      '(?:like|likes|follow|upvote|upvotes|stern|abo|share) (?:von (?:{toyou}) )?(?:ware|wurde|hilft)|(?:hatte?|hatten) {w}gern {w}(?:deine|ihre|eure) stimme|(?:zeilen|worte) auf google', '(?:like|likes|daumen hoch|follow|stimme|herzchen|repost|share|unterschrift|kommentar|bewertung|rezension|sternchen|sterne|votes?|stimmen|klick|abo)(?: {w})?(?:ware|waere|wurde|hilft|helfen|freuen|zahlt|da ?lassen|dalasst|hinterlassen|geben|gebt|fur (?:uns|mich|mein\\w*|unser\\w*)|drin|moglich|\\?|abgeben|schenk\\w*|brauch\\w*|auf google|bei google)',
      '(?:petition|abstimmung|voting|publikumspreis)\\b{v}(?:<url>|unterschr\\w*|mitmach\\w*|stimm\\w*|unterstutz\\w*|zeichn\\w*)|(?:lass|lassen sie|lasst|hinterlass\\w*|gib|geben sie|schreib|schreiben sie|schenk) {v}(?:like|bewertung|rezension|sterne?|kommentar|stimme|daumen|abo|google-?bewertung)',
    ],
    unless: ['(?:ich|wir) {w}(?:hab|habe|haben|hat) {v}(?:geteilt|geliked|gelikt|unterschrieben|abgestimmt|bewertet|kommentiert|gefolgt)|danke? fur|folge (?:ihnen|dir|ihrem|deinem)|ich teile|wir teilen|teile (?:ich|deine|ihre)|stimm(?:t|e) (?:dir|ihnen|zu|schon|so|ich|das)|stimmt\\b[,.!]?$|stimmts|folgende|kommentar (?:hat|war)|das stimmt|stimmung|folgen sie nicht'],
  },
  {
    id: 'de-favour-recommend', kind: 'favour', weight: 2, confidence: 0.92,
    why: 'Wants a recommendation, a reference, an endorsement or a testimonial.',
    patterns: [
      '(?:{opened}|{want} ?|{b}|bitte um |brauche |brauchte |uber |fur |darf ich |durfte ich |konnte ich |kann ich )(?:{v})(?:(?:{a} |kurze |kleine |deine |ihre |eure )?(?:empfehlung|referenz|empfehlungsschreiben|testimonial|kundenstimme|arbeitszeugnis|kenntnisse|fahigkeiten|skills)) (?:fur |von |auf |in |zu |als )?(?:{w})(?:schreiben|verfassen|ausstellen|bestatigen|geben|profil|linkedin|xing|freuen|angeben|nennen|formulieren|mich|uns|{toyou}|ware|wurde|dazu|\\?)',
      '(?:bestatig\\w*|empfiehl|empfehlen sie|endorse\\w*) (?:mich|mir|uns|meine?)\\b|(?:als referenz|zitieren|namentlich nennen|dein logo|ihr logo) {v}(?:darf|durfen|verwenden|nennen|angeben|\\?|zeigen)',
    ],
    unless: ['habe (?:dir|ihnen) {v}(?:geschrieben|empfehlung)|danke? fur|dank fur|(?:restaurant|buch|film|lese)|weiterempfehlen'],
  },
  {
    id: 'de-favour-survey', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants the reader in a survey, a study, an interview, on a stage, in a paper.',
    patterns: [
      '(?:umfrage|fragebogen|studie|befragung|interviewpartner\\w*|masterarbeit|bachelorarbeit|doktorarbeit|abschlussarbeit|dissertation|fokusgruppe|testperson\\w*|nutzertest|experteninterview\\w*|erhebung|proband\\w*|usability)\\b{v}(?:<url>|ausfull\\w*|teilnehm\\w*|teilzunehm\\w*|mitmach\\w*|minuten|min\\b|suche\\w*|such\\b|beantwort\\w*|anonym|dauert|fehlen|interview\\w*|dabei|unterstutz\\w*|hilf\\w*|brauch\\w*|gesucht)',
      '(?:suche|suchen|such|brauche|brauchen|fehlen|fehlt|gesucht)(?: (?:ich|wir|noch|mir|uns|gerade|dringend|fur|aktuell|grad|samstag|am|im|den)){0,5} {v}(?:interviewpartner\\w*|teilnehm\\w*|proband\\w*|testleser\\w*|betatester\\w*|testpersonen|tester\\w*|freiwillige\\w*|helfer\\w*|helfende|hande|ehrenamtliche\\w*|referent\\w*|speaker\\w*|gast\\b|gaste|autor\\w*|kassier\\w*|kassenwart\\w*|schiedsrichter\\w*|mitstreiter\\w*|jury\\w*|beitrage|gastbeitrag|trainer\\w*|unterstutzung|fahrer\\w*|leute)\\b',
      '{opened}{v}(?:umfrage|fragebogen|studie|befragung|interview|podcast\\w*|panel|gast\\b|gastbeitrag|vortrag|referieren|impuls|keynote|artikel|kolumne|jury|moderier\\w*|buhne|beirat|schirmherr\\w*|workshop (?:geben|halten|leiten)|sprechen (?:bei|auf)|magazin|festschrift|auftreten|mitwirken|schulklasse|unterricht)',
      '(?:podcast|magazin|zeitschrift|konferenz|panel|meetup|blog|zeitung|schulklasse|podiumsdiskussion|sendung|reihe|barcamp)\\b{v}(?:gast\\b|gastin|als (?:gast|speaker\\w*|referent\\w*|experte|expertin)|einladen|interview\\w*|zu wort|mitdiskutier\\w*|dabei|auftritt|beitrag|schreiben|vortrag|erzahl\\w*|folge (?:mit|uber) {toyou}|lust|honorar|perfekt|ideal)',
      '(?:{your}) (?:geschichte|weg|werdegang|erfahrung|stimme|perspektive) {v}(?:folge|podcast|artikel|leser\\w*|horer\\w*|magazin|buch|portrat)\\b|(?:kooperation|kooperieren|zusammenarbeit\\w*|zusammenarbeiten|gemeinsame[nrs]? (?:projekt|aktion|post|webinar|sache)|was zusammen (?:machen|auf))\\b{v}(?:\\?|lust|vorstell\\w*|denkbar|interess\\w*|ware|freu\\w*|mochte|gern|anfrage)|(?:lust|interesse|bock|offen|vorstellen) {v}(?:kooperation|zusammenarbeit|mitzumachen|gemeinsam|zusammen was|projekt)',
    ],
    unless: ['danke? fur|dank fur|habe {w}(?:ausgefullt|mitgemacht|teilgenommen)|(?:dein|deine|ihr|ihre|eure|euer)e?[nr]? (?:umfrage|podcast|studie|vortrag|masterarbeit|interview|artikel|kolumne|magazin|konferenz|buch)|(?:hab|habe|haben) (?:wir )?(?:alle |genug )?gefunden'],
  },
  {
    id: 'de-favour-do', kind: 'favour', weight: 2, confidence: 0.86,
    why: 'Wants the reader to send, write, explain, lend or do something.',
    patterns: [
      '{opened}{v}(?:schick\\w*|(?:zu|ab|ein|uber|her|los|rum|durch)(?:zu)?(?:schick|send|stell|geb)\\w*|send\\w*|mail\\w*|weiterhelf\\w*|helf\\w*|erklar\\w*|zeigen|verrat\\w*|beantwort\\w*|schreib\\w*|leih\\w*|ausleih\\w*|borg\\w*|uberset\\w*|mitbring\\w*|bring\\w*|abhol\\w*|besorg\\w*|organisier\\w*|hochlad\\w*|freigeb\\w*|freischalt\\w*|bestatig\\w*|erledig\\w*|ubernehm\\w*|einspring\\w*|aushelf\\w*|mithelf\\w*|anpack\\w*|unterstutz\\w*|prufen|andern|aktualisier\\w*|erganz\\w*|eintrag\\w*|uberarbeit\\w*|ausdruck\\w*|druck\\w*|programmier\\w*|bau\\w*|reparier\\w*|zur verfugung|zukommen|herausfind\\w*|nachschau\\w*|nachseh\\w*|nachfrag\\w*|rausrechn\\w*|berechn\\w*|fragen|antwort\\w*|aufhang\\w*|auslegen|aufleg\\w*|halten|erstellen|anlegen|kummern|reservieren|unterschreib\\w*|verschieb\\w*|geben|sagen|erzahl\\w*|teilen)\\b',
      '(?:schick|schicken sie|schickt|send|sende|senden sie|mail|mailen sie|leih|leihen sie|bring|bringen sie|bringst|schreib|schreiben sie|erklar|erklaren sie|zeig|zeigen sie|uberset\\w*|gib|geben sie|uberweis\\w*|hilf|helfen sie|helft|ergan\\w*|pruf|prufen sie|freigeben|lad|beantworte|mach|machen sie|erledig\\w*|denk|denken sie|verschieb\\w*) (?:mir|uns|bitte|mich|das|es|doch|den|die|dran|daran|noch|mal|bis|die|an)(?: |\\b)(?! bescheid,? (?:wenn|falls)| wissen,? (?:wenn|falls))',
      '{opened}{v}(?:\\bhoch|\\bvorbei|\\bzu\\b|\\bmit\\b|\\beinen\\b|bitte) ?\\?|(?:brauchen|fehlen|fehlt|brauche) {w}noch (?:{num} |ein |eine |einen )[a-z]+|(?:hast|hesch|hast du|haben sie) {v}(?:vorlage|muster|schablone) ?(?:fur|\\?)|(?:setze|mache|helfe|stelle) (?:ich )?mich gern(?:e)? (?:dazu|zur)|(?:falls|wenn) {w}noch (?:jemand|wer|einer) fehlt', '(?:bitte|bitte ich|bitten|bitten wir)(?: {w})?(?:um |bis |noch |dringend |kurz )?(?:{v})(?:schicken|senden|zusenden|zusendung|ubersendung|prufen|freigabe|freigeben|bestatigen|bestatigung|ausfullen|beantworten|antwort|ruckmeldung|erledigen|weiterleiten|mitbringen|ruckruf|melden|unterschreiben|hilfe|uberweisen|angeben|beachten|korrigieren|eintragen|hochladen|nachreichen|zahlen|begleichen|zuschicken|unterstutzung)\\b',
      '(?:kann|konnte|darf|durfte|konnten|durften|konnen) (?:ich|wir)(?: (?:{soft}|{toyou}|von (?:{toyou})|bei (?:{toyou})|das|den|die|{a}))*? ?{v}(?:ausleihen|leihen|borgen|haben|bekommen|kriegen|benutzen|nutzen|verwenden|ubernehmen|unterkommen|ubernachten|bitten|fragen|um (?:{a} |hilfe|deine|ihre)|zitieren|mitfahren|belastigen|mitnutzen|gefallen|{w}zukommen)\\b',
      '(?:{a}|kleine|kleinen|grosse|grosen|nur|winzige) (?:kleine |kleinen |grose |grosen |grosse |riesen|kurze )?(?:bitte|gefallen|anliegen|frage)(?: (?:an {toyou}|hatte ich|hatt ich|noch))? ?(?:[:?,-]|hatte|hatt)|hatte {w}(?:kleine |grose |grosse |dringende |kurze )(?:bitte|frage|anliegen)|hatte (?:ich )?(?:da |noch |mal )?(?:eine |ne )(?:bitte|anfrage)|(?:gefallen tun|einen gefallen|nen gefallen|aus der patsche|mir aushelf\\w*)\\b',
      '(?:brauche|brauchte|brauch|benotige|benotigen|brauchen|bruchte|brauchat)(?: (?:ich|wir|noch|dringend|ganz|mal|unbedingt|bitte|kurz|bis|heute|morgen|{day})){0,5}? ?(?:von (?:{toyou}) |{your} |mal |{w}hilfe|{w}unterstutzung|die (?:datei|zahlen|unterlagen|freigabe|zugange|daten|rechnung)|jemanden?,? (?:der|die)|das (?:dokument|passwort)|ein ok|dein ok|deine)',
      '(?:{want} ?|{b}|die |das |den )(?:{v})(?:folien|prasentation|skript|vorlage|datei|aufzeichnung|pdf|kopie|exemplar|rezept|mitschrift|tabelle|literaturliste|unterlagen) {w}(?:haben|hatte ich|bekommen|hatt ich|kriegen|zuschicken|schicken|gern)\\b',
    ],
    unless: ['danke? fur|dank fur|wie gewunscht|ich (?:kann|konnte|wurde) (?:dir|ihnen|euch) (?:gern|gerne|auch|da|dabei|beim|bei) |gute frage|(?:was|wie|wo|wann|warum|wer|woher|wieso|weshalb) (?:hat|hatten|hattest|haben|hast|bringt|machst|machen|schreib|kochst)|(?:erholen|ausschlafen|ankommen|einleben|abschalten|geniessen|geniesen|retten|finden|sich freuen)\\b {v}\\?|bitte (?:schon|sehr|gerne|nicht|ignorieren|entschuldig\\w*)|entschuldigen sie|schreib (?:weiter|bald)|pass auf|mach(?:t|en sie)? (?:weiter|es gut|dir keine|euch keine|sich keine|s gut)|kannst du (?:gern|gerne|haben|behalten|nutzen|dir)|konnen sie (?:gern|gerne|haben|behalten|nutzen)|gib (?:gas|nicht auf)|(?:du|sie|ihr) (?:dir|sich|euch) vorstellen,? (?:dass|wie)|denk dran,? (?:dass|du)|(?:sag|sagen sie|schreib\\w*|meld\\w*) {w}(?:bescheid )?,? ?(?:wenn|falls) (?:ich|du|sie|ihr) {w}(?:helfen|hilfe|was|etwas|brauch|mag|mocht|woll)'],
  },
  {
    id: 'de-favour-any', kind: 'favour', weight: 2, confidence: 0.66, fallback: true,
    why: 'A request to the reader, whatever it is for.',
    patterns: [
      '{opened}(?!{v}(?:schon\\b|eigentlich|erholen|erholt|uberhaupt|immer|gestern|letzte|damals|wissen,? dass|stolz|glauben|denken|meinen|gut\\b|besser|langer|ofter|nachts|auch so|fragen ha|hilfe)){v}(?:[a-z]{3,18}(?:en|ern|eln|st)) ?\\?', '(?:freuen|dankbar|hoffe|frage mich|wollte fragen|fragen|super|toll|schon|nett|lieb|klasse|helfen),? (?:ob|wenn|dass) {you} {v}(?:konnten?s?t?|wurde[nst]{0,2}|mogen|mochten|magst|bereit (?:sind|bist|waren)|hatten|hattest) ?{e}',
      '(?:wurde|wurden|ware|waren)(?: (?:ich|wir|mir|uns|mich))? {w}(?:sehr |wirklich |echt |riesig |enorm |ungemein |total |voll )?(?:dankbar|verbunden|freuen|helfen|weiterhelfen|geholfen|lieb|nett|super|toll)(?:,? (?:wenn|falls) (?:du|sie|ihr|das|es)| ?[.!?]?$)',
    ],
    unless: ['danke? fur|ich (?:kann|konnte)|falls du (?:hilfe|fragen|was)|wenn (?:du|sie) (?:willst|wollen|magst|mogen|mochten|mochtest|hilfe|was|fragen|moechten|wollt) ?,|gern|wenn (?:du|sie|ihr) (?:das|es|da|mal|so|schon|dann|hier|dort|weiter|wieder|wirklich)|freut mich'],
  },
];
