import type { AskRule } from '../rule';

/** German rules for what the sender sells. */
export const pitch: readonly AskRule[] = [
  {
    id: 'de-pitch-we-help', kind: 'pitch', weight: 2, confidence: 0.84,
    why: 'Puts forward what the sender does for firms or people like the reader.',
    patterns: [
      '(?:wir|ich) (?:helfe|helfen|unterstutze|unterstutzen|begleite|begleiten|entlaste|entlasten|befahige\\w*|coache|coachen|berate|beraten|versorge|versorgen|beliefere|beliefern|betreue|betreuen|bringe|bringen|holen|hole|sparen|spare|steigern|senken|reduzieren|verdoppeln|verkaufe|verkaufen|verschaffen|optimieren|automatisieren|digitalisieren|finden|generieren|liefern|vermitteln|vermittle|vermarkten) ?{v}(?:unternehmen|firmen|betriebe\\w*|kunden|kanzleien|praxen|teams?|mittelstand\\w*|start-?ups|agenturen|selbststandige\\w*|coaches|berater\\w*|hotels?|restaurants|gastronom\\w*|handwerk\\w*|arzt\\w*|hersteller\\w*|vereine\\w*|frauen|manner|menschen|mutter|unternehmer\\w*|fuhrungskrafte\\w*|{toyou}|heime\\w*|schulen|kommunen|handler\\w*|makler\\w*|grunder\\w*|prozent|%|stunden|stromrechnung|leads|anfragen|termine|personal|fachkrafte|wie (?:ihre?n?|eure?n?|deine?n?))',
      '(?:{my}) (?:{w})(?:{product}|kundinnen|mandanten|teilnehmer\\w*|nutzer\\w*) {v}(?:%|prozent|\\d+|sparen|spart|steiger\\w*|verdoppel\\w*|halbier\\w*|reduzier\\w*|senk\\w*|kostenlos|testen|automatisch|hilft|ermoglicht|euro|€|ihnen|dir|euch|mehr umsatz|passt|passend)',
      '(?:unternehmen|betriebe?|firmen|kanzleien|praxen|kunden|teams|hotels|restaurants) wie (?:ihr\\w*|eur\\w*|dein\\w*|sie|euch|die ihre)\\b',
      '(?:\\d+|zwei|drei|vier|funf|ein|eine|einen) (?:{w})(?:kunden?|firmen|unternehmen|betriebe[nr]?|praxen|kanzleien|hotels?|spedition\\w*|kommunen) (?:{v})(?:%|prozent|gesenkt|gesteigert|verdoppelt|eingespart|umgestellt|vertrauen|nutzen|arbeiten (?:schon|bereits|mit uns)|setzen (?:schon|bereits|auf))',
      '(?:haben|hab|habe) (?:gerade|kurzlich|letztes jahr|fur|bereits|schon|fur)? ?{v}(?:um \\d+ ?(?:%|prozent)|\\d+ ?(?:%|prozent) (?:mehr|weniger|gespart|hoher|gesenkt))|(?:\\d+ ?(?:%|prozent) (?:mehr|weniger|hohere?|niedrigere?|kosten|zeit|umsatz|rabatt|gunstiger|schneller|sparen))',
    ],
    unless: ['danke? fur|dank fur|(?:dein|ihr|euer|eure|deine|ihre)e?[nrs]? (?:vortrag|artikel|post|beitrag|talk)|hast du gefragt|studie|wir haben (?:dank|durch) (?:dich|sie|dir|ihnen)|ich habe frueher|spende|verein|ehrenamt'],
  },
  {
    id: 'de-pitch-send', kind: 'pitch', weight: 2, confidence: 0.9,
    why: 'Wants to send or show material about what the sender sells.',
    patterns: [
      '(?:darf|durfte|soll|sollen|kann|konnte|konnten|konnen|durfen|durften|mag|wurde|wurden|mochte|mochten|will)(?: ich| wir) (?:{toyou})(?: |\\b){v}(?:{product}|preise|zahlen|mehr (?:daruber|dazu|erzahl\\w*|info\\w*)|naheres|demo\\w*|link dazu|termin|offert\\w*|zeigen,? (?:wie|was)|vorstellen|erzahlen|verraten|vorrechnen|zuschicken|entwurf|skizze|wie (?:wir|das|es)|was wir|was das)',
      '(?:ich|wir) (?:zeige|zeigen|schicke|schicken|sende|senden|stelle|stellen|mache|machen|erstelle|erstellen|schenke|schenken|biete|bieten|rechne|rechnen|lasse|lassen|gebe|geben|maile|bringe|bringen|prasentiere|unterbreite|unterbreiten|kalkuliere|zeig|mach|schick|bau|baue|bauen|hatte|habe)(?: (?:{toyou}|gern|gerne|dazu|sofort|unverbindlich|kostenlos|gratis|auch|dafur|heute|einfach|mal|ein\\w*|kurz|in \\d+ minuten|am|noch|dann)){1,7} ?{v}(?:{product}|wie (?:wir|das|es|sie|du)|potenzial|einsparung|was (?:moglich|drin)|rabatt|entwurf|konzept|muster|gutschein|preis)',
      '{opened}{v}(?:angebot|preisliste|preise|infos|unterlagen|muster|demo|probe\\w*|testzugang|broschure|katalog|zahlen|mehr erfahren|kennenlernen wie|case|deck) {w}(?:schicke|sende|zusende|zuschicke|erhalten|bekommen|haben|sehen|mochten|wollen|zukommen|testen|erfahren|interess\\w*|probieren)',
      '(?:unterlagen|infos|preise|preisliste|muster|angebot|katalog|mehr|details|konditionen|broschure|naheres|offerte|proben) (?:dazu |gern |gerne |gibts |gibt es |auch |jederzeit |auf |schicke ich |sende ich |kommen |liegen ){1,4}(?:auf (?:zuruf|wunsch|anfrage)|bei interesse|{toyou}|per (?:mail|dm|pn)|gern|gerne|unverbindlich|bereit)',
      '(?:kostenlos\\w*|gratis|unverbindlich\\w*|kostenfrei\\w*|geschenkt) (?:{w})(?:{product}|test\\w*|probe\\w*|erstgesprach|erstberatung|beratung|potenzialanalyse|strategiegesprach|einschatzung|bewertung|angebot|webinar|schnupper\\w*|audit|check|testen|ausprobieren|testzugang|monat)\\b',
    ],
    unless: ['danke? fur|dank fur|wie gewunscht|(?:du|sie|ihr) (?:hattest|hatten|hast|haben|hattet|wolltest|wollten)|nichts (?:verkaufen|dran verdien)|ohne (?:hintergedanken|haken)|vor(?:stellen|stelle) (?:dich|sie)|(?:vorstellen|stelle) {v}(?:vor|gern)|habe keine aktie|artikel|hilfe'],
  },
  {
    id: 'de-pitch-offer', kind: 'pitch', weight: 2, confidence: 0.82,
    why: 'Offers something for sale: a price, a discount, a place, a service, an opportunity.',
    patterns: [
      '(?:rabatt|gutschein|sonderpreis|aktionspreis|fruhbucher\\w*|einfuhrungspreis|nachlass|sonderangebot|black friday|cyber ?week|aktionscode|rabattcode|freundschaftspreis|prozente)\\b',
      '(?:ab|fur|nur|von|statt|um|zu|je|pro|kostet|kosten|zwischen) {w}(?:€ ?\\d|\\d[\\d,. ]*(?:euro|€|eur\\b|franken|chf))(?! (?:gespendet|gesammelt|fehlen|fur (?:die|den) guten))',
      '(?:\\d[\\d,.]*|cent|euro|€) ?(?:euro|€|franken|chf)? ?(?:pro|im|je|/|die|das) ?(?:monat|stunde|tag|woche|kopf|person|mitarbeiter\\w*|platz|user|nutzer|stuck|flasche|kiste|kilo|karton|m2|std|h\\b)',
      '(?:noch|nur noch|gerade|aktuell|haben|hatte|hatten|hab) {w}(?:{num} |wenige |freie )?(?:kapazitat\\w*|freie (?:platze|plaetze|slots|termine)|platz fur (?:{num} )?(?:weitere )?(?:kund\\w*|neue)|plaetze frei|wohnung\\w* frei|restposten)\\b',
      '(?:wir|ich) (?:machen|mache|bieten|biete|verkaufen|verkaufe|vermieten|vermiete|entwickeln|bauen|baue|drucken|liefern|gestalten|gestalte|ubernehmen|ubernehme|fertigen|verlegen|reinigen|renovieren|erstellen|erstelle|schreibe|nahe|programmieren|programmiere|unterrichte|gebe|vertreibe|vertreiben|importieren|rosten|backen|brauen|massiere|fotografiere|restaurieren|montieren|installieren|ubersetze|male|handeln|plane|planen) {v}(?:falls (?:{toyou}|du|sie|ihr|bedarf|mal|interesse)|wenn (?:du|sie|ihr|bedarf|mal)|bei bedarf|melden|meld dich|gunstig|ab \\d|interesse|auch fur (?:{toyou})|einer geht noch|platz|anfrage|jederzeit|brauch\\w*|sucht|suchen sie|\\?)',
      '(?:kandidat\\w*|mandant\\w*|klient\\w*|auftraggeber\\w*|kunden?|konzern|hidden champion|unternehmen) {v}(?:sucht|suche|suchen|besetz\\w*|rekrutier\\w*|vakanz)\\b|(?:suche|suchen|besetze|besetzen|rekrutiere|vergeben|vakant|unbesetzt|headhunter|personalberater\\w*|recruiter\\w*) (?:ich |wir |fur |aktuell |derzeit |gerade |im |und |bei ){0,3}?{v}(?:leiter\\w*|manager\\w*|entwickler\\w*|ingenieur\\w*|developer|kunden|mandant\\w*|position|fuhrungskraft\\w*|vertriebler\\w*|pflegefachkraft\\w*|projektleit\\w*|consultant\\w*|vakanz|controller\\w*|architekt\\w*|\\(m/w/d\\)|m/w/d|stelle\\w*|engineer|koch\\b|techniker\\w*|profil)',
      '(?:stelle|position|rolle|vakanz|job) (?:{v})(?:fur sie|fur dich|interessant|spannend|wechsel\\w*|zu {toyou} passen|konditionen|gehalt|remote|\\d+k)|(?:offen fur|wechselbereit|wechselwillig|lust auf|interesse an|bereit fur) (?:{a} )?(?:etwas |was )?(?:neue[nrs]?|berufliche[nr]?|wechsel|karriere\\w*|veranderung\\w*|angebote)',
      '(?:rabatt|\\d{1,2} ?(?:%|prozent)) (?:auf|fur|bei|zum)\\b|(?:das|die|der|den) (?:glas|stuck|flasche|kiste|kilo|paar|stunde|packung|karton|platz|termin|zimmer|nacht) (?:fur |zu |ab |kostet |nur )?\\d', '(?:nebenverdienst|nebeneinkommen|zweites? (?:standbein|einkommen)|passives? einkommen|finanziell\\w* frei\\w*|nebenbei (?:verdien\\w*|geld)|von zuhause|geschaftspartner\\w*|vertriebspartner\\w*|geschaftsidee|geschaftsmodell|krypto|{num} euro (?:im monat )?nebenbei|business-?chance|eigener chef)\\b',
    ],
    unless: ['danke? fur|dank fur|(?:du|sie|ihr) (?:hattest|hatten|hast|haben|hattet|wolltest|wollten) {v}(?:gefragt|gesucht|wissen)|(?:fehlen|fehlt|spende|gespendet|sammeln|gesammelt|spenden)|habe ich (?:gezahlt|bezahlt|gekauft)|(?:bezahlt|gekauft|gekostet) hab|eintritt|wie gewunscht|gefunden|(?:frueher|war) {w}(?:recruiter|headhunter)|nicht von mir|hab nix davon|kriegt? {w}nix'],
  },
  {
    id: 'de-pitch-question', kind: 'pitch', weight: 2, confidence: 0.78,
    why: 'Asks about the reader\'s trouble in order to sell, or about partnership.',
    patterns: [
      '(?:was ware|wie ware es|stell dir vor|stellen sie sich vor|schon mal (?:daruber )?(?:uberlegt|nachgedacht)|wollen sie|willst du|mochten sie|mochtest du|mude von|genug von|suchst du|suchen sie|brauchst du|brauchen sie|sparen sie|kampf\\w+) {v}(?:sparen|verdien\\w*|mehr (?:kunden|umsatz|anfragen|zeit|leads|bewerber\\w*|sichtbarkeit)|weniger (?:aufwand|kosten|stress)|steiger\\w*|kunden gewinn\\w*|neukunden\\w*|wachs\\w*|verkaufen|abnehmen|einkommen|verstarkung|umsatz|fachkrafte\\w*|loswerden|website|webseite|logo|fotos|versicherung\\w*|kredit|altersvorsorge)\\b',
      '(?:partnerschaft|partnerprogramm|affiliate|provision|vertriebspartner\\w*|empfehlungsgeber\\w*|win-?win)\\b',
      '(?:testen sie|teste|probieren sie|probier|uberzeugen sie sich|uberzeug dich|sichern sie sich|sicher dir|bestellen sie|bestell|buchen sie|buch dir|entdecken sie|entdecke|profitieren sie|starten sie|jetzt bestellen|hol dir) (?:{v})(?:kostenlos|gratis|jetzt|tage|selbst|{product}|platz|angebot|rabatt|unser\\w*|mein\\w*|<url>|monat|erstgesprach)',
      '(?:{product}|wir|die erste|das erste|erste) {v}(?:unverbindlich|kostenlos|gratis|geschenkt|risikofrei|ohne vertrag\\w*|auf probe) {v}(?:testen|ausprobieren|probieren|anbieten|kennenlernen|interess\\w*|\\?|melden)',
      '(?:wie|womit|mit welche[mr]|was) {w}(?:lost|losen|macht|machen|nutzt|nutzen|verwend\\w*|handhab\\w*|organisier\\w*|gewinn\\w*) (?:ihr|sie|du) {v}\\? ?{v}(?:wir|unser\\w*|bei uns)',
    ],
    unless: ['danke? fur|dank fur|spende|verein|wie gewunscht'],
  },
];
