import type { AskRule } from '../rule';

/** Dutch rules for asks to be passed on, for jobs, money and sign-ups. */
export const others = [
  {
    id: 'nl-referral-introduce', kind: 'referral', weight: 2, confidence: 0.93,
    why: 'Asks to be introduced, connected or passed on.',
    patterns: [
      '(?:me|mij|ons) aan (?:diegene|hem|haar|die [a-z]+|de [a-z]+|je [a-z]+|jullie [a-z]+) (?:willen |kunnen |eens )*voorstel',
      '{opened}{v}(?:voorstellen aan|introduceren|in contact brengen|in contact te brengen|aan (?:elkaar|{a}) [a-z]+ voorstellen|linken aan|koppelen|doorverwijzen|doorsturen naar|doorsturen|doorgeven|verbinden|een goed woordje|goed woord|introductie|contact (?:met|van|leggen)|naar de juiste|contactgegevens|contactpersoon|verder ?sturen|aanbevelen bij|laten kennismaken met)\\b',
      '(?:stel|breng|introduceer|koppel|verbind|verwijs|stuur|geef|leg|doe|zet) (?:me|mij|ons|dit|het|deze|mijn|onze|maar|gerust|een) {v}(?:\\bvoor aan\\b|in contact|in verbinding|door\\b|woordje|naar de juiste|voor me|voor mij|verder)',
      '(?:{want}|zoek|zoeken|graag|blij met|dankbaar voor|hopen op)(?: {w})?(?:intro|introductie|doorverwijzing|contact (?:met|bij|in|binnen)|contactpersoon|ingang bij|lijntje naar|kennismaking met (?:de|het|jullie) [a-z]+)\\b',
      '(?:een|korte|warme|klein) (?:intro|introotje|introductie) {v}(?:zou|\\?|naar|helpt|mogelijk|bij)|goed woordje',
    ],
    unless: ['ik (?:kan|stel|breng|wil) (?:je|u|jullie|jou)|(?:mag|zal|wil|laat) (?:ik )?(?:me|mij) (?:even |kort )?voorstellen|stel je voor|stel u voor|mezelf|cv|sollicitatie|(?:boek|restaurant|film) aanbevelen|voor te stellen dat'],
  },
  {
    id: 'nl-referral-who', kind: 'referral', weight: 2, confidence: 0.9,
    why: 'Asks who is in charge, or whether the reader knows somebody.',
    patterns: [
      "(?:{b}|weet je|weet u|weten jullie|zeggen|vertellen|vraag|verklappen|uitzoeken )(?:wie|bij wie|met wie|aan wie|naar wie|tot wie|wiens)(?: (?:in|bij|van|binnen|op) [a-z ]{2,24}?)? {w}(?:gaat|regelt|doet|is|beslist|beheert|leidt|verantwoordelijk|behandelt|kan|moet|mag|kun|zou|zit|koopt|bestelt|verzorgt|coordineert|plant|beoordeelt|contacteren|aanspreken|spreken|zijn|tekent|organiseert|neemt|stuurt|onderhoudt)\\b(?! (?:er (?:jarig|gewonnen)|dat op))",
      '(?:de )?(?:juiste|geschikte|goede) (?:persoon|contactpersoon|afdeling|mensen|collega|gesprekspartner|contact|adres|ingang)',
      "(?:ken|kent|kennen|weet|weten|kende|heb|hebt|hebben|heeft|kende) (?:je|jij|u|jullie|ge|gij|er|toevallig)(?: (?:toevallig|misschien|nog|ook|soms|niet|eventueel|in|wel|zelf|geen|een|daar|binnen (?:{your}) [a-z]+|in (?:{your}) [a-z]+)){0,4} ?(?:iemand|mensen|{a} (?:goede?|betrouwbare?|betaalbare?|fijne|[a-z]{4,18}(?:er|aar|ier|ist|bureau|kantoor|bedrijf|man|eur|euse|rice|oog|jurist))|wie|contacten|contact|een contact|bedrijven|iem)\\b",
      '(?:zoek|zoeken|nodig|op zoek naar|gezocht)(?: (?:ik|we|wij))?(?: (?:nog|momenteel|dringend|al een tijdje)){0,3}? ?(?:een |iemand |naar )?(?:contact|ingang|lijntje|weg naar binnen) (?:bij|in|binnen|met|naar)|(?:iemand|mensen|bedrijven|collega\'?s?) {w}(?:die|in (?:{your}) netwerk) {v}(?:kent|ken je|kennen|tip|doorverwijz\\w*|aanrad\\w*)',
      '(?:iemand|wie) in (?:{your}) (?:netwerk|team|kring|omgeving|bedrijf)|(?:ben|bent) (?:je|jij|u) {w}(?:de juiste|verantwoordelijk|daarvoor|degene die)|(?:heb|hebt) (?:je|u) {w}(?:een naam|tips? wie|een idee wie|mailadres van|het nummer van|contactgegevens)',
    ],
    unless: ['wie (?:had gedacht|weet\\b ?,|kent dat niet|zijn jullie|ben je|heeft er gewonnen|won|speelt|is dat|is die)|zoals gevraagd|ik ken (?:iemand|wel)|vroeg wie|(?:restaurant|cafe|film|boek|liedje)\\b|ken je dat|kent u dat'],
  },
  {
    id: 'nl-job-open', kind: 'job', weight: 2, confidence: 0.92,
    why: 'Wants a job, a place, or a word to those who give one.',
    patterns: [
      "(?:zoek|zoekt|zoeken|neem|neemt|nemen|heb|hebt|hebben|is er|zijn er|komt|komen|werf|werven|werft) (?:je|u|jullie|ge|er|het)(?: (?:bij (?:{toyou})|nog|momenteel|toevallig|misschien|ook|soms|binnenkort|op dit moment|eigenlijk)){0,4} {v}(?:mensen|versterking|vacatures?|stageplaats\\w*|stageplek\\w*|stagiairs?|stagiaires?|stage\\b|bijbaan\\w*|personeel|iemand (?:in|voor|op|aan|erbij)|plek (?:in|voor|op)|plaats voor|werk\\b|job|jobs|baan|functie|handen|aan(?: |genomen))\\b(?! interview)",
      "(?:zoek|op zoek naar|solliciteer|solliciteren|zoekende|zoekende naar|hoop op|zoekt)(?: (?:ik|nu|momenteel|naar|een|per|vanaf|nog|al|sinds|dringend|[a-z]{3,12})){0,5} (?:nieuwe |vaste |leuke |andere |passende |volgende )?(?:[a-z-]{0,16}(?:baan|job|werk|stage|stageplek|stageplaats|functie|positie|uitdaging|bijbaan|bijbaantje|leerwerkplek|leerplek|traineeship|opdracht|betrekking|vakantiewerk|plek))\\b",
      "(?:{my}|het|een|bijgevoegd\\w*) (?:cv|sollicitatie|motivatiebrief|motivatie|profiel|brief) {v}(?:bekijken|doorsturen|doorgeven|kijken|sturen|interesse|past|bijlage|horen|bezorgen|hr|personeelszaken|meegenomen|neerleggen|voorleggen|\\?)|(?:hier|bijgevoegd|in bijlage|bijgaand|in de bijlage)(?: {w})?(?:mijn|m'n) (?:cv|sollicitatie|motivatiebrief)",
      '(?:ik|mij|me) {v}(?:bij (?:jullie|u|je)|in (?:jullie|uw|je) (?:team|bedrijf|zaak|keuken)|voor (?:jullie|uw)) {v}(?:werken|beginnen|solliciteren|aan de slag|starten|stage lopen|meewerken|bijleren|aan te sluiten)|aan de slag (?:bij|in) (?:jullie|uw|u)',
      '(?:voor (?:de|een|die)|op de|die) (?:vacature|functie|rol) {v}(?:aanbevelen|solliciteren|interesse|voordragen|nog (?:open|vrij)|passen|in aanmerking|\\?|overwegen)|(?:vacature|plek) {w}(?:nog (?:open|vrij))|(?:denk|denkt) aan (?:mij|me)\\b|hou\\w* (?:me|mij) in gedachten|in gedachten houden',
    ],
    unless: ['veel aan gehad|zelf (?:veel|erg)|wij zoeken|we zoeken|zoeken wij|voor (?:jou|u) een|(?:baan|job|plek|stage) (?:gevonden|begonnen|gestart)|zoek geen|geen (?:baan|job|werk)|gefeliciteerd|proficiat|kandidaten|opdrachtgever|klant van ons'],
  },
  {
    id: 'nl-money-give', kind: 'money', weight: 2, confidence: 0.92,
    why: 'Wants money: a gift, a sponsor, an investor, a loan.',
    patterns: [
      "(?:{opened}{v}|{b}(?:graag |nu |dus )?|blij met (?:een |elke |iedere )?|hopen op (?:een |uw )?|elke |iedere |met een |om een )(?:doneer\\w*|doneren|donatie|donaties|gift|sponsor\\w*|sponsoren|sponsoring|investeer\\w*|investeren|euro (?:helpt|telt|is)|bijdrage|bijdragen|bijleggen|steunen met|lenen {w}(?:\\d|geld)|storten|crowdfund\\w*|lappen|meebetalen|mee-investeren|mee te investeren|instappen|inleggen|peterschap)",
      '(?:doneer\\w*|donatie\\w*|sponsor\\w*|crowdfunding\\w*|inzamel\\w*|ronde|investeringsronde|seed\\w*|ticket|converteerbare|aandelen|doel\\w*|gift|giften|collecte|tikkie) {v}(?:<url>|open|nodig|steun\\w*|meedoen|mee\\b|euro|helpt|helpen|welkom|gezocht|zoeken|instappen|interesse|investeerder\\w*|rekening\\w*|iban|\\?|plek)',
      '(?:nog |ons |we |wij )?(?:missen|ontbreekt|ontbreken|komen|tekort|zoeken|nodig|halen|inzamelen|ophalen|kort)(?: (?:we|ik|ons|nog|maar|dringend|ongeveer|zo\'n)){0,4} (?:€ ?\\d|\\d[\\d,. ]{0,12}(?:k|ton|miljoen)? ?(?:euro|€)|\\d{3,}|geld|sponsors|sponsoren|investeerders|kapitaal|euro)',
      '(?:zoek|zoeken|gezocht|nodig|op zoek naar)(?: {w})?(?:sponsors?|sponsoren|investeerders?|geldschieters?|donateurs?|angels?|business angel\\w*|financiers?|peters|kapitaal|financiering)',
      '(?:raisen|raise|kapitaalronde|financieringsronde|investeringsronde|seedronde|seed-ronde|pre-seed|ronde)\\b{v}(?:deck|ticket|mee|interesse|instappen|plek|open|euro|€|miljoen|k\\b|\\?)',
      '(?:kun|kan|kunt|zou|wil) (?:je|u|jullie) {w}(?:\\d+|een)? ?(?:euro|€|geld|tientje|iets|wat) {w}(?:lenen|voorschieten|missen|geven|doneren|bijleggen|storten)|(?:we|ik) zamelen? {v}in\\b|leg\\w* (?:je|jij|u|jullie)? ?{w}(?:mee )?(?:in|bij)\\b|(?:rekeningnummer|iban|tikkie|be\\d{2} \\d{4})\\b',
    ],
    unless: ['bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|dankzij|al gedoneerd|hebben gedoneerd|heb (?:al )?gedoneerd|ronde is (?:dicht|rond|gesloten|vol)|tijd (?:in|te) investeren|investeren in (?:jezelf|mensen)|bijdrage (?:aan het (?:debat|panel)|was)|uw bijdrage|kost (?:niks|niets)|leen geen|is afgesloten'],
  },
  {
    id: 'nl-signup-join', kind: 'signup', weight: 1, confidence: 0.9,
    why: 'Wants the reader to register, join, subscribe, download or come to the sender\'s event.',
    patterns: [
      "{b}(?:graag |nu |dus |en |dan |gewoon |snel |even ){0,2}(?:schrijf|meld|geef|registreer|reserveer|abonneer|download|installeer|word|kom|komt|inschrijven|aanmelden|sluit|teken|bestel|volg|doe|haal|claim|zet)(?: (?:je|u|jullie|jezelf|nu|hier|gerust|dan|snel|maar|gewoon|allemaal|ook|even|onze|mijn|de|het|op|voor|via|een|naar)){0,6} ?{v}(?:\\bin\\b|\\baan\\b|\\bop\\b|nieuwsbrief|plaatsje|plek|ticket\\w*|tickets|kaartje\\w*|app\\b|groep|community|lid\\b|beta|wachtlijst|<url>|kanaal|lijst|opendeurdag|mee\\b)",
      '{opened}{v}(?:inschrijven|in te schrijven|aanmelden|aan te melden|registreren|abonneren|lid worden|downloaden|installeren|deelnemen|deel te nemen|meedoen|mee te doen|erbij zijn|aanwezig zijn|bijwonen)\\b',
      '(?:inschrijven|inschrijving\\w*|aanmelden|aanmelding\\w*|registratie|registreren|tickets?|kaarten|plaatsen|plekken|inschrijflink|wachtlijst|abonneren|downloaden|download|deelname)(?: {w})?(?:hier|via|kan|kun|tot|vanaf|:|<url>|<cal>|op|bij|is|zijn|gratis|verplicht|nog|maar|doe je)\\b',
      "(?:webinar|workshop|livestream|infoavond|meetup|event|evenement|conferentie|masterclass|cursus|vernissage|concert|lezing|premiere|opendeurdag|open dag|nieuwsbrief|community|discord|groep|beta|app|challenge|loop|feest|rommelmarkt|koor|training|repetitie|leesclub|quiz|borrel|benefiet\\w*)\\b{v}(?:aanmeld\\w*|inschrijv\\w*|schrijf|gratis|plaatsen|plekken|<url>|registr\\w*|toegang|deelnem\\w*|meedoen|doe mee|van harte (?:welkom|uitgenodigd)|abonneer\\w*|kom\\b|komen|ticket\\w*|downloaden|installeer|welkom|erbij|uitnodiging|uitgenodigd|stores?\\b)",
      "(?:ben|zijn|bent|doe|doet|doen|kom|komt|komen) (?:je|jij|u|jullie|ge) {v}(?:erbij|mee|ook|van de partij) ?\\?|(?:nog|nog maar|slechts) (?:\\d+|{num}|enkele|een) (?:vrije )?(?:plaatsen|plekken|plaatsjes|plekjes|plaats|plek|tickets|kaarten)\\b|(?:plek|plaats|stoel|kaart) {w}(?:vrij|voor (?:je|jou|u|jullie)|gereserveerd)",
      "(?:{my}) {w}(?:nieuwsbrief|kanaal|community|whatsappgroep|groep|beta|app)\\b",
    ],
    unless: ['ben er zelf niet|niet van (?:mij|ons)|heb me (?:al |meteen )?(?:aangemeld|ingeschreven)|aangemeld\\b|ingeschreven\\b|bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|zonder inschrijving|geen inschrijving|was (?:leuk|super|top)|(?:je|jouw|jullie|uw) (?:webinar|nieuwsbrief|workshop|cursus|concert|podcast|lezing|feest|groep|app)|doe ermee|wat (?:je|u|ge) wilt?\\b'],
  },
  {
    id: 'nl-hook-interest', kind: 'hook', weight: 2, confidence: 0.72,
    why: 'Asks whether the reader is interested in what the draft puts forward.',
    patterns: [
      "{b}(?:en |dus |nou |zou dat |zou dit |is dat |is dit |klinkt dat |klinkt dit |lijkt dat |lijkt je dat |lijkt dit |misschien |heb je |hebt u |hebben jullie |is er |nog |ook |bij |wat denk je, ){0,4}(?:interesse|geinteresseerd|interessant|benieuwd|nieuwsgierig|relevant|iets voor (?:{toyou})|wat voor (?:{toyou})|herkenbaar|zinvol|handig|goed|no-brainer|behoefte)(?: (?:in|aan|om|zijn|voor|hierin|daarin|hiervoor|jullie|je|u|iets|team|bedrijf|ook|wat|naar|kunnen|meer|te|weten|[a-z]{3,14})){0,5} ?(?:\\?|$|[.,] ?(?:laat|stuur|app|bel|mail|zeg|reageer|dm|gewoon))",
      '(?:laat|stuur|mail|app|reageer|zeg|bel|dm|geef|antwoord|contacteer|neem)(?: (?:het|me|mij|ons|maar|gerust|even|gewoon|dan|een|berichtje|bericht|mailtje|seintje|gil|contact|weten|op|met|hier|ja|info)){0,7} ?,? ?(?:als|indien|mocht|bij interesse|of|wanneer|"|info\\b|start\\b)|(?:geef|stuur) {w}(?:een )?(?:gil|seintje|berichtje|adres\\w*)',
      '(?:bij|is er|heb je|hebt u|hebben jullie) {w}(?:interesse|behoefte)\\b|nieuwsgierig geworden|(?:ik|we) (?:hoor|horen|verneem|vernemen|kijk|kijken)(?: (?:ik|we|graag|het|dan|uit|naar|van))*? (?:{your}|u|je|reactie|van u|van je)\\b',
    ],
    unless: ['hulp nodig|kan helpen|vragen (?:hebt|heb|over)|bij vragen|goed aangekomen|bedankt|geen antwoord|geen interesse|als (?:je|u) (?:iets|eens|hulp) |hoe het (?:was|gaat|ging)|als (?:je|u) (?:hem|het|de link|ze) wil'],
  },
] as const satisfies readonly AskRule[];
