import type { AskRule } from '../rule';

/** German words that take a find of the meeting rules back. */
const answered = 'danke? fur|dank fur|war (?:toll|super|schon|klasse|spannend)|wie (?:gewunscht|besprochen|vereinbart|versprochen)|(?:hast|haben sie|hattest|hatten sie|habt ihr) {w}(?:gefragt|gebeten|vorgeschlagen|gehort|gesehen|geschlafen)|wie wars?\\b|beileid';

/** German rules for meetings, calls and visits. */
export const meeting = [
  {
    id: 'de-meeting-open', kind: 'meeting', weight: 2, confidence: 0.93,
    why: 'Asks whether the reader has time or a mind for a talk, a coffee, a visit.',
    patterns: [
      '(?:{havetime}|lust|zeit|interesse|laune|bock|gelegenheit|offen|bereit|raum|luft|kapazitat|haben|verfugbar) {v}(?:auf|fur|fuer|zu|an|zum|zur|bei|uber) (?:{a} |dem |den |der |das |so |kurz |gemeinsam )?(?:[a-z-]{2,20} ){0,2}{meet}\\b',
      '(?:{havetime}|lust|zeit|interesse|bock|offen|bereit|gelegenheit) {v}{dowith}\\b',
      '(?:wie (?:ware|waere|war|wars|wares|sieht|sahe|steht)(?: es| s)?(?: denn| mal| bei (?:{toyou}))?(?: aus)?|was (?:haltst|halten|haltet|sagst|meinst|meinen|hieltest|hielten|hieltet) {you}|wie (?:wars|siehts)) {v}(?:mit|von|zu|fur) {v}(?:{meet}|{day}|treffen|telefonieren|minuten)',
      '(?:wollen|woll|sollen|soll|konnen|konnten|koennten|kann|lass|lasst|lassen sie|wann|ob) (?:wir|ma|mir|uns|ich)(?: (?:{soft}|da|beide|zusammen|gemeinsam|heute|dazu|daruber|doch|demnachst|die tage))*? ?{v}{dowith}(?! wir)\\b',
      '(?:wollen|sollen|konnen|konnten|koennten|lass|lasst|lassen sie|kann|darf|durfte) (?:wir|ma|uns|ich) {v}(?:{meet}|termin\\w*|{mins}) ?{v}(?:machen|trinken|vereinbaren|haben|ausmachen|finden|bekommen|einplanen|fixieren|abmachen|ansetzen|schnappen|stehlen|nehmen|vorschlagen|einstellen|organisieren|geben|gehen|holen|essen|\\?)',
      '{opened}{v}(?:{meet}|{mins}){v}(?:machen|trinken|vereinbaren|haben|ausmachen|zeit|nehmen|vorstellen|einrichten|denken|opfern|schenken|finden|geben|einplanen|passt|gehen|kommen|interessieren|begeistern)',
      '{opened}{v}(?:{dowith}|zeit (?:hatt|hab|find|nehm|hast|fur))',
    ],
    unless: [answered, 'umfrage|fragebogen', '(?:zeigen|sehen|horen|sprechen) {w}(?:zahlen|ergebnisse)', 'hilfe brauch|fragen ha(?:st|ben)|wie (?:geht|lauft)', 'vorzustellen|(?:hast|haben sie|habt ihr|hattest|hatten sie) {v}(?:gesehen|gehort|getroffen|gesprochen|gegangen)', '(?:horen|sehen|erleben) (?:sollen|mussen|konnen)'],
  },
  {
    id: 'de-meeting-want', kind: 'meeting', weight: 2, confidence: 0.88,
    why: 'Says that a talk or some of the reader\'s time would be welcome.',
    patterns: [
      '(?:die|der|das|wegen|nachricht) mit den {mins}\\b',
      '(?:{want}) ?{v}(?:{meet}|{mins})\\b(?! (?:gefallen|war))',
      '(?:zeig\\w*|erklar\\w*|stell\\w*|fuhr\\w*) (?:ich |wir )?(?:dir|ihnen|euch)(?: ich| wir)? [^.?!\\n]{0,20}in {mins}(?: live| kurz| vor)?\\b',
      '(?:{want}) ?{v}(?:telefonieren|zusammensetzen|wenn (?:wir|ma) {v}{dowith}|personlich (?:kennen|treffen|sprechen|austauschen|vorstellen)|treffen|kennenlernen|auf (?:einen|nen|ein|eine) [a-z-]+ (?:einladen|treffen)|besuchen|vorbeikommen|vorbeischauen|anrufen|einladen|sprechen|unterhalten|spreche|zum [a-z]+ einladen)\\b',
      '(?:ich|wir) (?:schlage|schlagen|bitte|bitten|lade|laden|schlag) {v}(?:{meet}|{day}|vor\\b|ein\\b)',
      '(?:wir|man) (?:sollten|sollte|mussen|mussten|mussmal|musste|konnten|konnte)(?: (?:uns|da|mal|unbedingt|dringend|wirklich|echt|einmal|bald|einfach|eigentlich|doch|gern|gerne))*? ?{v}(?:{dowith}|{meet})',
      '(?:gern|gerne|lieber|am liebsten|einfacher|schneller|leichter)(?: {w})?(?:personlich|telefonisch|per (?:call|telefon|video|zoom|teams)|am telefon|bei (?:{a}) {w}{meet}|bei nem {w}{meet}|mundlich|unter vier augen|im gesprach)',
      '(?:{mins}) (?:genugen|reichen|wurden|wurde|genugt|reicht|sind alles|ihrer|deiner|eurer)|(?:schenk|schenken sie|gib|geben sie|opfer|opfern sie|nimm|nehmen sie|gonn\\w*)(?: {w})?(?:{mins})',
      '(?:{meet}|gesprach|termin) {w}(?:ware|waere|wurde|war) {w}(?:schon|toll|super|klasse|hilfreich|fein|prima|mich|mir|spannend|interessant|wertvoll|sinnvoll|cool|mega|was)|(?:ware|waere|wurde|war) {v}(?:{meet}|{mins}) {w}(?:moglich|drin|denkbar|machbar|fur sie|was|ok|okay|interessant)',
    ],
    unless: [answered, 'auf (?:den|die|das|unser\\w*) (?:austausch|vernetzung|termin|gesprach|treffen|kaffee|essen) (?:am|morgen|heute|nachste)', '(?:mochte|will|wollte|wollen|wurde|mochten|brauche) {w}(?:keine[nrms]?|nicht|nichts|weder|niemand)', 'umfrage|fragebogen|wunsche|(?:gluckwunsch|freue|freuen) (?:mich|uns){w}(?:fur|auf die|zu)'],
  },
  {
    id: 'de-meeting-minutes', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'Asks for minutes of the reader\'s time.',
    patterns: [
      '(?:{havetime}|konnten|konntest|fur|ob|nur|evtl|vielleicht|mal|kurz|hatte|zeit|bitte|brauche|brauchte|braucht|brauch|noch|bloss|es sind|wenn {you}) ?{w}(?:{mins})(?! (?:von|zu fuss|entfernt|zu spat|gebraucht|gewartet|spater|lang (?:gewartet|gelacht)|gestanden|gelesen|mit dem))(?:{w}| )(?:zeit|fur|fuer|\\?|ubrig|luft|am|im|in den|{day}|telefon|gesprach|sprechen|mit {toyou}|per|austausch|ihrer|deiner|dein|eurer|erubrigen|video|opfern)',
      '(?:{b})(?:{mins}){v}\\?',
      '(?:{havetime}|hattest|habts|hat wer) ?(?:du |sie |ihr )?(?:{w})(?:zeit|luft|ne minute|eine minute|einen moment|nen moment|einen augenblick|nen slot|eine sekunde|ne sekunde|einen slot|platz im kalender|ein zeitfenster|kurz zeit)(?! (?:gefunden|gehabt|genommen))(?: {w})?(?:fur|{day}|\\?|zum|zu |um |mit|demnachst|bald|die tage|mal|telefon\\w*|im |in |auf )',
      '(?:etwas|ein wenig|ein bisschen|einen teil|kurz|wenig) (?:von )?(?:{your}) (?:wertvollen |kostbaren )?zeit\\b',
    ],
    unless: [answered, 'umfrage|fragebogen|formular|spende|ausfullen|abstimm|entfernt|lesezeit|gedauert|gewartet|zu spat|verspatung|kocht|kochen|backen|backofen'],
  },
  {
    id: 'de-meeting-time', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Proposes a day or an hour, or asks which one suits.',
    patterns: [
      '(?:wann|welche[rsnm]? (?:tag|termin|uhrzeit|wochentag|zeit|slot|abend|woche)|was|ob|wie) {w}(?:passts?|passt\'s|passte|wurde|geht|ginge|ware|waere|hatten|hattest|hast|haben|habt|konnen|konnten|kannst|konntest|bist|sind|seid|darf|sollen|wollen|erreich\\w*|kann ich|konnen wir|treffen|klappt|tate)(?: (?:es|s|das|ihnen|dir|euch|du|sie|ihr|wir|ich|denn|mal|am besten|besser|eher|gut|fur|zeit|uns|da)){0,4} ?(?:{e}|passen|besten|zeit|recht|daheim|zu hause|zuhause|anrufen|vorbei\\w*|erreich\\w*|treffen|sprechen|telefonieren|frei|da\\b|besser|in [a-z]+)',
      '(?:passt|passte|wurde|geht|ginge|klappt|klappts|ware|waere|haut|tate|passts|gehts)(?: (?:es|s|das|da|ihnen|dir|euch|bei (?:{toyou})|vielleicht|evtl|dann|eher|auch|schon|eventuell|der|vllt|besser|dein|ihr)){0,4} (?:am |der |den |ab |um |im )?(?:{day}){v}\\?',
      '{b}(?:oder |dann |vielleicht |am |gleich |ginge |eher |also ){0,2}(?:{day})(?: ?(?:um|ab|gegen|nach|am|vor|zwischen|und|oder|/|-|\\d{1,2}(?:[:,]\\d\\d)?|uhr|frei|zeit|{day}|h|bei mir|bei dir|bei euch|gut|recht|vielleicht|abends?|mittags?|in [a-z]+|im [a-z]+|beim [a-z]+|bei [a-z]+|zum [a-z]+|zusammen|auf [a-z]+ [a-z]+)){0,7} ?\\?', '{b}(?:nach|vor) (?:dem|der|den) [a-z]+ (?:{w})(?:auf (?:{a}) |zum |zu )?{v}(?:glas|{meet}|radler)\\w*{v}\\?|{b}(?:gemma|gehma|gehn wir|gehen wir|gehst du) {v}(?:{meet}|essen|trinken)|(?:du und ich|wir zwei|wir beide)\\b{v}\\?|{b}(?:auf )(?:{a}) (?:{w})(?:{meet}|glas|radler|eis|stuck)\\w*{v}\\?|{b}tel(?:efon)? ?[.]?\\?',
      '(?:sag|sagen sie|schreib|schreiben sie|nenn|nennen sie|gib|geben sie|schlag|schlagen sie|schick|schicken sie|lass|lassen sie)(?: {w})?(?:wann|welcher tag|was {toyou} passt|wann es|terminvorschl\\w+|{a} (?:termin|slot|tag)|zwei (?:termine|tage)|(?:{your}) (?:verfugbarkeit\\w*|termine)|ob (?:der|am|{day}))',
      '(?:bin|sind) {v}(?:{day}|\\d{1,2}\\.){v}(?:in der (?:nahe|gegend|stadt)|in [a-z]+|vor ort|auf der|bei euch|da\\b){v}(?:\\?|wenn|kaffee|treffen|vorbei|besuch|bier|zeit|lust|sehen)',
      '(?:vorschlag|terminvorschlag|mein vorschlag)[: ]{1,2}{v}(?:{day}|\\d)', '(?:bist|seid|sind) (?:du|ihr|sie)(?: (?:auch|da|noch|denn|vielleicht|zufallig|eigentlich|eh))? (?:{day}|in|auf|vor ort|nachste|am|im|bei) {v}\\?{v}(?:kaffee|treffen|stand|bier|mittag|sehen|vorbei|reden)',
      '(?:bist|seid|sind|warst|warest|waren) (?:du|ihr|sie) {w}(?:{day}) {w}(?:frei|erreichbar|verfugbar|im buro|zu sprechen|da|ansprechbar|im haus)\\b',
      '(?:{your}) (?:kalender|terminkalender|zeitplan|woche|nachmittag) {w}(?:aus|es zulasst|zulasst|luft|platz|hergeben)',
      '(?:habe?|hatte|hatten|konnte|kann|konnten|biete|hab) (?:noch |ich |wir |ihnen |dir |zum beispiel |z,b. ){0,3}(?:am |den |folgende |folgenden |{num} )?(?:{day}|termine|slots|zeitfenster) {v}(?:frei|anbieten|zeit|im angebot|offen|oder|verfugbar)',
    ],
    unless: [answered, 'bist du (?:gut|wieder)|seid ihr (?:gut|wieder)|wann (?:kommt|kam|ist|war|erscheint|geht|lauft|findet|beginnt|startet) (?!es)|\\b(?:gestern|letzte[nr]?|neulich|fruher)\\b|schones? |(?:hab|habt|haben sie) (?:einen|ein)'],
  },
  {
    id: 'de-meeting-calendar', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A calendar link, or words that send the reader to one.',
    patterns: [
      '<cal>', '(?:buchungslink|terminlink|kalenderlink|terminbuchung|buchungskalender|calendly)\\b',
      '(?:such|suchen sie|sucht|wahl|wahle|wahlen sie|nimm|nehmen sie|buch|buche|buchen sie|reservier\\w*|sicher\\w*|schnapp|pick|trag|tragen sie|klick\\w*) {v}(?:{a} |den |einfach |passenden |dein\\w* |ihr\\w* |(?:freien |passenden ))?(?:slot|termin|zeitfenster|{meet}|tag|uhrzeit|platzchen)\\b',
      '(?:{my}) (?:kalender|terminkalender|calendly|agenda) {w}(?:ist|findest|finden|hier|:|<url>|steht)|(?:termin|slot|gesprach|call|erstgesprach) {w}(?:buchen|sichern|vereinbaren|reservieren|aussuchen|auswahlen)\\b',
    ],
    unless: ['hat sich geandert|danke? fur|gebucht|andern|funktioniert|fuhrt ins leere|ihren? (?:link|kalender) (?:geht|ist)|verlegt|verschoben'],
  },
  {
    id: 'de-meeting-phone', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Wants the reader to ring, or their number so as to ring them.',
    patterns: [
      'wann (?:kann|darf|konnte|erreiche) ich (?:sie|dich) {w}(?:{w})(?:erreichen|anrufen|sprechen)\\b',
      '(?:ruf|ruaf|rufen sie|ruft|ruefs|lautet|laut|lauten sie|klingel|klingeln sie|meld dich|melden sie sich|meldet euch)(?: (?:mich|mir|uns|doch|bitte|mal|einfach|gern|gerne|kurz|dann|telefonisch|bei mir|wenn|sobald|morgen|heute|zuruck)){0,5} ?(?:{v})(?:\\ban\\b|\\bdurch\\b|zuruck|telefonisch|unter \\+?0)',
      '(?:wie lautet|wie ist|hast du|haben sie|gib mir|geben sie mir|schick\\w*|unter welcher|welche|darf ich um|brauch\\w*|teil\\w*|hatt\\w* (?:du|sie)|verrat\\w*|fur mich)(?: {w})?(?:{your}|eine|die|deine|ne|welche[rn]?)? ?(?:direkte )?(?:handy|mobil|telefon|durchwahl|whatsapp)?(?:nummer|durchwahl)\\b',
      '(?:darf|durfte?|kann|konnte|soll|sollte) ich {w}(?:{toyou}|bei {toyou}) {v}(?:anrufen|durchklingeln|anklingeln|telefonisch|melden|an\\b|durch\\b|zuruckrufen|kontaktieren|erreichen)',
      '(?:erreich\\w*|erreichbar|anruf\\w*|nummer|tel|mobil|handy|melden|am besten)(?: {w})?(?:unter|:|auf|ist|bin ich|lautet) {w}\\+?0[0-9 /-]{6,18}|(?:bin|sind) {w}(?:unter|auf) \\+?0[0-9 /-]{6,18}',
    ],
    unless: ['wenn du (?:hilfe|was|mal)|bei fragen|wenn was ist|falls (?:was|etwas|du|fragen)|jederzeit|notfall|hilfe brauch|habe ich (?:dich|sie) angerufen|fragen ha|gefragt'],
  },
  {
    id: 'de-meeting-bare', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A call or coffee as a question of two or three words.',
    patterns: [
      '{b}(?:und |oder |dann |also |vielleicht |mal |bock |lust |zeit |interesse |auf |fur |kurz |kurzer |kurzes |kurze |schneller |schnelles |kleiner |kleines |gemeinsam(?:es|er)? |{a} |virtueller |nachste |nachster |{day} |wieder |treff |auf n |nen ){0,5}(?:{meet}|telefonieren|telefonat|treffen|quatschen|kaffeetrinken)(?: (?:{day}|oder|und|am|im|in|um|bei|mit|uber|via|per|auf|zu|zum|dazu|mal|nachste|diese|bald|die|tage|demnachst|mir|uns|trinken|gehen|zoom|teams|[a-z]{3,14}|\\d{1,2})){0,6} ?\\?',
      '{b}(?:bock|lust)(?: (?:auf|zu|am|drauf|dazu|{day}|was|[a-z]{2,12})){1,6} ?\\?',
    ],
    unless: [answered, '\\b(?:war|wars|gestern|hat|schmeckt|wie|wo|wer|warum|welche[rns]?|noch|ist|sind|gibt|kommt|findest|finden|trinkst|trinken sie|magst|was|deine?n?)\\b'],
  },
  {
    id: 'de-meeting-invite-out', kind: 'meeting', weight: 2, confidence: 0.86,
    why: 'Invites the reader out or round, or wants to come by.',
    patterns: [
      '{b}(?:bitte |dann |und |also |sonst |gern |gerne |falls ja |,){0,2}(?:komm|kommen sie|kommt|kimm|schau|schauen sie|schaut|guck|gucken sie|besuch|besuchen sie|besucht|fahr|treffen sie|triff)(?: (?:doch|mal|gern|gerne|einfach|ruhig|bitte|auch|bei|uns|mich|mir|zu|am|in|im|auf|an|der|die|unser\\w*|mein\\w*|{day}|den|dem|zur|zum|stand|messe|laden|nachste|wieder|[a-z]{3,16})){0,7} ?(?:vorbei|rum|ruber|rueber|besuchen|rein|mit|auf (?:{a}) {w}(?:{meet}|kuchen|stuck)|heruber|an unserem stand|stand|messe|uns|mich)\\b',
      '(?:kommst|kommen|kommt) (?:du|sie|ihr) (?:mit|mal|auch|doch|am|{day}|vorbei|zu|auf) {v}(?:\\?|mit)',
      '(?:lade|laden|ladt)(?: ich| wir)? (?:{toyou}|dich|euch) {v}ein\\b|(?:einladen|eingeladen)\\b{v}(?:{meet}|zu uns|zu mir|{day})|(?:darf|kann|durfte|konnte) ich {toyou} {v}(?:einladen|ausgeben|spendieren)',
      '(?:wenn|falls|sollten|solltest|sobald|sofern) {you} {v}(?:in der (?:nahe|gegend|stadt)|mal in|mal wieder|nach|in [a-z-]+ (?:sind|bist|seid|vorbei)|vorbei|hier (?:sind|bist)) {v}(?:kaffee|bier|vorbei|treffen|zeige|zeig|tur|essen|ruhr\\w*|melden sie sich|meld dich|klopf\\w*|willkommen|tee|wein)',
      '(?:kaffee|bier|essen|mittagessen|getranke?|lunch|runde|erste runde) (?:geht|gehen|geh|ware|waren) (?:auf|an) (?:mich|uns|meine)|(?:ich|i) (?:geb|gebe|spendier|spendiere|zahl|zahle|lad|lade|schuld|schulde) {w}(?:{meet}|dich ein|sie ein|aus\\b)',
      '(?:darf|durfte?|konnt|konnte|kann|konnten|durften|soll|sollte|sollen|konnen|mag|wurde) (?:ich|wir) {v}(?:vorbei ?(?:kommen|schauen|bringen)|besuchen|reinschauen|mitlaufen|hospitieren|zuschauen|dazukommen|ansehen|anschauen|vorsprechen|kennenlernen|treffen|sprechen|kommen|uber die schulter)\\b', '(?:recht|in ordnung|ok|okay|moglich|mogst|stort es (?:{toyou})),? (?:wenn|dass) (?:ich|wir) {v}(?:anrufe\\w*|vorbei\\w*|besuche\\w*|vorbeischau\\w*|komme\\w*|melde\\w*|treffe\\w*)',
    ],
    unless: [answered, 'website|seite|profil|shop|blog|kanal|zuruckkommen|komm gut|kommen sie gut|kommt gut|wie (?:kommst|kommen)|danke? fur|zu spat|selbst nicht|bin selber nicht'],
  },
] as const satisfies readonly AskRule[];
