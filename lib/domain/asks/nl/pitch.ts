import type { AskRule } from '../rule';

/** Dutch rules for what the sender sells. */
export const pitch = [
  {
    id: 'nl-pitch-we-help', kind: 'pitch', weight: 2, confidence: 0.84,
    why: 'Puts forward what the sender does for firms or people like the reader.',
    patterns: [
      "(?:wij|we|ik) (?:help|helpen|ondersteun|ondersteunen|begeleid|begeleiden|ontzorg|ontzorgen|coach|coachen|adviseer|adviseren|lever|leveren|bezorg|bezorgen|breng|brengen|besparen|bespaar|verhogen|verlagen|verdubbelen|verkoop|verkopen|optimaliseren|automatiseren|digitaliseren|vinden|genereren|bemiddel|bemiddelen|verzorgen|verzorg|doen de|maken|doe de|regelen) ?{v}(?:bedrijven|ondernemers|zaken|klanten|kantoren|praktijken|teams?|mkb\\w*|kmo\\w*|start-?ups|scale-?ups|bureaus|zelfstandigen|zzp\\w*|coaches|hotels?|restaurants|horeca\\w*|ambacht\\w*|artsen|fabrikanten|verenigingen|vrouwen|mannen|mensen|moeders|leidinggevenden|{toyou}\\b|zorginstellingen|scholen|gemeenten|winkels|winkeliers|makelaars|founders|procent|%|uren|energierekening|leads|aanvragen|afspraken|personeel|vakmensen|fietsenmakers|bakkers|zoals (?:{your}|jullie|dat van)|eentje erbij|erbij kan)",
      '(?:{my}) (?:{w})(?:{product}|deelnemers|gebruikers) {v}(?:%|procent|\\d+|besparen|bespaart|verhog\\w*|verdubbel\\w*|halveer\\w*|verlaag\\w*|gratis|testen|automatisch|helpt|zorgt|euro|€|meer omzet|past|passen)',
      "(?:bedrijven|zaken|kantoren|praktijken|klanten|teams|hotels|restaurants|winkels) (?:zoals|als) (?:{your}|die van|jullie)\\b",
      '(?:\\d+|twee|drie|vier|vijf|een) (?:{w})(?:klanten?|bedrijven|zaken|kantoren|praktijken|hotels?|transporteurs?|gemeenten|winkels) (?:{v})(?:%|procent|verlaagd|verhoogd|verdubbeld|bespaard|overgestapt|vertrouwen|gebruiken (?:al|ons)|werken (?:al|met ons))',
      '(?:een [a-z]+ in [a-z]+) {v}met ons (?:pakket|systeem|product)|(?:\\d+ ?(?:%|procent) (?:meer|minder|hogere?|lagere?|kosten|tijd|omzet|korting|goedkoper|sneller|besparen))',
    ],
    unless: ['bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|(?:je|jouw|uw|jullie) (?:lezing|artikel|post|bericht|talk)|(?:vroeg|vroegen) (?:je|u)|onderzoek|dankzij (?:je|jou|u|jullie)|vroeger|goed doel|vereniging\\b|vrijwillig'],
  },
  {
    id: 'nl-pitch-send', kind: 'pitch', weight: 2, confidence: 0.9,
    why: 'Wants to send or show material about what the sender sells.',
    patterns: [
      '(?:zal|mag|kan) ik (?:je|jullie|u) (?:ook )?(?:op de lijst|in de planning|erbij) (?:zetten|nemen|plannen)|op de lijst zetten\\?',
      '(?:mag|zal|kan|zou|kunnen|mogen|zullen|wil)(?: ik| we| wij) (?:{toyou})(?: |\\b){v}(?:{product}|prijzen|cijfers|meer (?:over|info\\w*|vertellen)|demo\\w*|plannekes|voorrekenen|tonen hoe|laten zien|uitleggen hoe|vertellen (?:hoe|over|wat)|ontwerp|schets|hoe (?:we|wij|het)|wat we|documentatie|informatie|dossier)',
      "(?:ik|we|wij) (?:toon|tonen|stuur|sturen|laat|laten|maak|maken|schenk|bied|bieden|reken|rekenen|geef|geven|bezorg|bezorgen|mail|presenteer|leg|breng|bereken|kom|zet)(?: (?:{toyou}|graag|meteen|vrijblijvend|gratis|ook|daarvoor|vandaag|gewoon|eens|een|kort|in \\d+ minuten|even|dan|liever)){1,7} ?{v}(?:{product}|hoe (?:we|wij|het|je|u)|potentieel|besparing|wat (?:mogelijk|erin)|korting|ontwerp|concept|cadeaubon|prijs|langs)",
      '{opened}{v}(?:offerte|prijslijst|prijzen|info|documentatie|staal|demo|proef\\w*|brochure|catalogus|cijfers|meer weten|case|deck) {w}(?:stuur|opstuur|bezorg|ontvangen|krijgen|hebben|zien|wil|wilt|testen|interesse|proberen)',
      '(?:documentatie|info|prijzen|prijslijst|stalen|offerte|catalogus|meer|details|brochure|tarieven) (?:erover |graag |krijg je |ook |altijd |op |stuur ik |komt |ligt ){1,4}(?:op (?:aanvraag|verzoek)|bij interesse|{toyou}|per (?:mail|dm|app)|graag|vrijblijvend|klaar)',
      '(?:gratis|vrijblijvend\\w*|kosteloos|kosteloze|cadeau) (?:{w})(?:{product}|test\\w*|proef\\w*|kennismakingsgesprek|adviesgesprek|scan|nulmeting|strategiegesprek|inschatting|offerte|webinar|audit|check|uitproberen|maand)\\b',
    ],
    unless: ['bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|zoals gevraagd|(?:je|u|jullie) (?:had|hadden|hebt|heb|vroeg|vroegen|wilde|wou)|niks aan te verdienen|zonder bijbedoelingen|voorstellen aan|ik reken er niks voor|artikel|hulp'],
  },
  {
    id: 'nl-pitch-offer', kind: 'pitch', weight: 2, confidence: 0.82,
    why: 'Offers something for sale: a price, a discount, a place, a service, an opportunity.',
    patterns: [
      '(?:korting|kortingscode|actieprijs|vroegboek\\w*|introductieprijs|solden|aanbieding|black friday|vriendenprijs|vriendenprijsje|promotieprijs|waardebon|actiecode)\\b',
      '(?:vanaf|voor|maar|slechts|van|aan|tegen|per|kost|kosten|tussen) {w}(?:€ ?\\d|\\d[\\d,. ]{0,12}(?:euro|€|eur\\b)|\\d{2,4}k\\b)(?! (?:opgehaald|ingezameld|gedoneerd|voor het goede))',
      '(?:\\d[\\d,.]{0,12}|euro|€) ?(?:euro|€)? ?(?:per|/|de) ?(?:maand|uur|dag|week|persoon|medewerker\\w*|plek|gebruiker|stuk|fles|doos|kilo|m2|les|deal|nacht)',
      '(?:nog|nog maar|momenteel|heb|hebben) {w}(?:{num} |enkele |vrije )?(?:capaciteit|vrije plaatsen|plek voor (?:{num} )?(?:nieuwe )?klant\\w*|loten vrij|loten|appartementen vrij|ruimte voor (?:nieuwe|een extra))\\b|eentje erbij kan|klanten (?:aan elkaar )?doorspelen',
      "(?:wij|we|ik) (?:maken|maak|bieden|bied|verkopen|verkoop|verhuren|verhuur|ontwikkelen|bouwen|bouw|drukken|leveren|ontwerpen|ontwerp|verzorgen|verzorg|fabriceren|leggen|poetsen|renoveren|schrijf|naai|programmeren|geef|doe|doen|importeren|branden|bakken|brouwen|masseer|fotografeer|restaureren|monteren|installeren|vertaal|schilder) {v}(?:als (?:{toyou}|er)|indien|bij (?:interesse|behoefte)|laat (?:maar |het )?weten|goedkoop|vanaf \\d|interesse|ook voor (?:{toyou})|eentje erbij|nog (?:plek|plaats)|aanvraag|altijd|nodig|zoekt|\\?)",
      "(?:kandidaten|opdrachtgever|klant|klanten|werkgever|bedrijf) {v}(?:zoekt|zoek|zoeken)\\b{v}(?:voor|naar|een|m/v|als)|(?:zoek|zoeken|werf|werven|vacature|headhunter|recruiter|openstaande|rekruteer) (?:ik |we |voor |momenteel |naar |een |in |nog )*?{v}(?:manager\\w*|developer\\w*|ingenieur\\w*|engineer|klant\\w*|functie|leidinggevende|verkopers?|verpleegkundigen?|projectleider|consultant\\w*|controller|architect\\w*|m/v\\w*|monteur\\w*|kok\\b|technieker\\w*|planner\\w*|profielen)",
      '(?:vacature|functie|rol|positie|job|baan) (?:{v})(?:voor (?:jou|u)|interessant|iets voor|overstap\\w*|bij (?:jou|u) past|voorwaarden|salaris|remote|\\d+k)|(?:open voor|toe aan|klaar voor|zin in) (?:{a} )?(?:iets )?(?:nieuwe? (?:uitdaging|stap|job|kans\\w*)|nieuws|overstap|verandering)',
      '(?:bijverdienen|bijverdienste|passief inkomen|tweede inkomen|extra inkomen|financiele? (?:vrijheid|onafhankelijk\\w*)|financieel vrij|van(?:uit)? thuis (?:verdien\\w*|werken)|zakenpartner\\w*|verdienmodel|crypto|business ?kans|eigen baas|team van ambassadeurs|partnerprogramma|win-?win|commissie)\\b',
      '(?:geef|stuur|laat) {v}(?:adres\\w*|maat|aantal|afmetingen) {v}(?:proef\\w*|langs|offerte|prijs|rijdt|bereken)|(?:bestel|probeer|test|ontdek|profiteer|boek|claim|start) (?:{v})(?:gratis|nu|dagen|zelf|{product}|plek|aanbod|korting|onze|mijn|<url>|maand)',
    ],
    unless: ['bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|(?:je|u|jullie) (?:had|hadden|hebt|heb|vroeg|vroegen|wilde|wou) {v}(?:gevraagd|gezocht|weten)|(?:tekort|gedoneerd|inzamel|opgehaald|doneer|donatie)|(?:heb ik|betaald|gekocht) {w}(?:betaald|gekocht|voor)|toegang|zoals gevraagd|gevonden|(?:vroeger|was) {w}(?:recruiter|headhunter)|niet van mij'],
  },
  {
    id: 'nl-pitch-question', kind: 'pitch', weight: 2, confidence: 0.78,
    why: 'Asks about the reader\'s trouble in order to sell, or about partnership.',
    patterns: [
      '(?:stel (?:je|u) (?:eens )?voor|al eens (?:gedacht|overwogen)|wil je|wilt u|willen jullie|moe van|genoeg van|zoek je|zoekt u|heb je nood|nood aan|bespaar|worstel\\w*|ooit (?:gedacht|overwogen)) {v}(?:besparen|verdien\\w*|meer (?:klanten|omzet|aanvragen|tijd|leads|sollicitanten|zichtbaarheid)|minder (?:werk|kosten|stress|gedoe)|verhog\\w*|klanten (?:vinden|werven)|groei\\w*|verkopen|afvallen|inkomen|versterking|omzet|vakmensen|website|webshop|logo|foto\'?s|verzekering\\w*|pensioen|afkomen van)\\b',
      '(?:{product}|wij|we|de eerste|eerste) {v}(?:vrijblijvend|gratis|cadeau|zonder risico|zonder contract|op proef) {v}(?:testen|uitproberen|proberen|aanbieden|leren kennen|interesse|\\?|laat|proef)',
      '(?:hoe|waarmee|met welke|wat) {w}(?:lossen|lost|doen|doet|gebruiken|gebruikt|regelen|regelt|organiseren|werven) (?:jullie|u|je) {v}\\? ?{v}(?:wij|we|onze?|bij ons)',
    ],
    unless: ['bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|goed doel|zoals gevraagd'],
  },
] as const satisfies readonly AskRule[];
