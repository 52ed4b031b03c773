import type { AskRule } from '../rule';

/** Dutch words that take a find of the meeting rules back. */
const answered = 'bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|dankjewel voor|was (?:leuk|fijn|super|top|gezellig|heerlijk|goed)|zoals (?:gevraagd|besproken|afgesproken|beloofd)|(?:heb|hebt|had) (?:je|u) {w}(?:gevraagd|voorgesteld|gehoord|gezien|geslapen)|hoe was\\b|gecondoleerd';

/** Dutch rules for meetings, calls and visits. */
export const meeting = [
  {
    id: 'nl-meeting-open', kind: 'meeting', weight: 2, confidence: 0.93,
    why: 'Asks whether the reader has time or a mind for a talk, a coffee, a visit.',
    patterns: [
      "(?:{havetime}|{b}zin|{b}tijd|open voor|in voor|te porren voor|interesse|beschikbaar|goesting|gaatje|ruimte) {v}(?:voor|in|om|aan|tot) {v}(?:{meet}|{dowith}|{mins})\\b",
      "(?:wat (?:dacht|denk|vind|zeg|vindt|zegt|denkt) {you} (?:ervan |van |er van )|hoe zit het met |wat dacht je van |is het een idee om |zullen we het doen met ){v}(?:{meet}|{dowith}|{day}|{mins})",
      "(?:zullen|kunnen|laten|laat|zouden|willen|moeten|wanneer) (?:we|wij|ons)(?: (?:{soft}|samen|anders|binnenkort|{day}|daar|gauw|een dezer)){0,5}? ?{v}(?:{dowith}|{meet}|{mins})\\b",
      '{opened}{v}(?:{meet}|{mins}|{dowith})\\b',
      "(?:zou|kan|mag|kon|zal|mogen|kunnen|zouden) (?:ik|we|wij) {v}(?:bellen|spreken|langskomen|langs komen|ontmoeten|opbellen|binnenspringen|bezoeken|uitnodigen|meelopen|komen kijken|trakteren|afspreken|stelen|lenen van je tijd|{mins}|een keer komen|bij (?:{toyou}) komen|kennismaken)",
    ],
    unless: [answered, 'enquete|vragenlijst', 'als (?:je|u) (?:hulp|vragen|vastloopt)', 'heb(?:t)? (?:je|u) {v}(?:gezien|gehoord|ontmoet|gesproken|gegeten)|mochten? (?:je|u) {w}(?:hulp|vragen)|kun je goed|bij (?:het|de) [a-z]+ kun (?:je|u)|laten weten|boek|podcast te'],
  },
  {
    id: 'nl-meeting-want', kind: 'meeting', weight: 2, confidence: 0.88,
    why: 'Says that a talk or some of the reader\'s time would be welcome.',
    patterns: [
      "(?:{want}) ?{v}(?:{meet}|{mins}|bellen|spreken|afspreken|ontmoeten|kennis ?(?:te )?maken|langskomen|langs te komen|uitnodigen|te spreken|te ontmoeten|persoonlijk|langs\\b|bijpraten|samenzitten|rond de tafel|trakteren|koffiedrinken|toelichten|om tafel|aan tafel|lunchen)\\b",
      '(?:ik|we|wij) (?:stel|stellen|nodig|nodigen) {v}(?:{meet}|{day}|\\bvoor\\b|uit\\b)',
      '(?:we|wij|jij en ik) (?:moeten|zouden|moesten|moest|kunnen|konden)(?: (?:eens|echt|een keer|dringend|maar|hoognodig|toch|binnenkort|nodig|gewoon|even))*? {v}(?:{dowith}|{meet})',
      '(?:liever|makkelijker|sneller|fijner|handiger) {w}(?:persoonlijk|telefonisch|via (?:een )?(?:call|teams|zoom)|aan de telefoon|bij (?:een )?{meet}|live|mondeling|onder vier ogen|in het echt)',
      '(?:{mins}) (?:is genoeg|volstaat|volstaan|zijn genoeg|van (?:{your}) tijd|is al)|(?:geef|gun|schenk|leen|stel) (?:me|mij|ons) {w}(?:{mins})|(?:beetje|wat|stukje|momentje) van (?:{your}) tijd|een moment van uw tijd',
      '(?:{meet}) {w}(?:zou|lijkt|zal|waard|mogelijk|haalbaar|waardevol|leuk|een idee|zie je zitten|ziet u zitten|welkom|inplannen|plannen|regelen)|(?:plannen|inplannen|prikken|vastleggen|inschieten) {w}(?:we|ik|{meet}|datum|moment)|(?:datum|moment|momentje) (?:prikken|plannen|afspreken|vastleggen|inplannen)',
    ],
    unless: ['laten weten', answered, 'enquete|vragenlijst', '(?:wil|hoef|zoek|wou|hoeft) {w}(?:geen|niks|niets|niet)\\b', '(?:in|op) de (?:koffie|lunch)'],
  },
  {
    id: 'nl-meeting-minutes', kind: 'meeting', weight: 2, confidence: 0.91,
    why: 'Asks for minutes of the reader\'s time.',
    patterns: [
      '(?:{havetime}|voor|of|even|ff|alleen|misschien|maar|slechts|kan|kun|kunt|zou|mag|nodig|krijg|hooguit|maximaal|max) ?{w}(?:{mins})(?! (?:geleden|lopen|rijden|te laat|verderop|gewacht|fietsen|later|van huis|gekost|in de oven))(?:{w}| )(?:tijd|voor|\\?|van|{day}|aan de telefoon|bellen|praten|via|per|over hebben|missen|vrij|samen|sparren|kennismaken|met (?:{toyou}))',
      '{b}(?:{mins}){v}\\?',
      '(?:{havetime}) {w}(?:tijd|een momentje|een moment|een minuutje|ruimte|een gaatje|gaatje|plek in (?:{your}) agenda|een plekje|een minuut|even)(?! (?:gehad|gevonden|gekost))(?: {w})?(?:voor|om|{day}|\\?|in (?:{your}|de)|binnenkort|dezer|tussen|te praten|te bellen)',
    ],
    unless: [answered, 'enquete|vragenlijst|formulier|invullen|stemmen|leestijd|duurt|gewacht|oven|koken|bakken|kost (?:je|u|jullie) {w}{mins}'],
  },
  {
    id: 'nl-meeting-time', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Proposes a day or an hour, or asks which one suits.',
    patterns: [
      '(?:wanneer|welke (?:dag|datum|tijd|middag|ochtend|avond|week)|hoe laat|wat|welk (?:moment|tijdstip)) {w}(?:schikt|past|schikken|komt|kan|kun|kunt|kunnen|ben|bent|zijn|heb|hebt|zou|zullen|mag|bereik|uitkomt|uit|schikt)(?: (?:het|je|u|jullie|jou|we|ik|ge|dan|een keer|eens|best|beter|het beste|dat|er|voor|jouw|uw)){0,5} ?(?:{e}|uit\\b|best|beter|tijd|bellen|langskomen|bereik\\w*|afspreken|spreken|vrij|schikken|passen|beschikbaar|langs)',
      '(?:schikt|past|lukt|kan|komt|werkt|gaat|zou|is)(?: (?:het|je|u|jullie|jou|dat|dan|voor|misschien|toevallig|dit|ook|bij|eventueel|er)){0,4} (?:op |om |de |rond |vanaf )?(?:{day}){v}\\?',
      '{b}(?:of |dan |misschien |op |dus |ergens |anders |ook ){0,2}(?:{day})(?: ?(?:om|vanaf|rond|na|op|voor|tussen|en|of|/|-|\\d{1,2}(?:[:,]\\d\\d)?|uur|u|vrij|tijd|{day}|bij mij|bij jou|bij jullie|goed|ok|misschien|half|in [a-z]+|[a-z]{3,12})){0,7} ?\\?',
      "(?:zeg|laat|geef|stuur|noem|prik|stel|kies|zegt|laat me|laat ons)(?: (?:maar|me|mij|ons|gerust|even|eens|dan|gewoon|svp)){0,4} ?(?:weten |door )?(?:wanneer|welke dag|wat (?:{toyou}) (?:schikt|uitkomt|past)|een (?:moment|datum|dag|tijd\\w*)|twee (?:data|momenten)|een datum|of (?:{day})|hoe laat|(?:{your}) beschikbaarheid)",
      '(?:ben|zijn|zit|kom|sta|passeer|loop)(?: ik| we| wij)? {v}(?:{day}|\\d{1,2}){v}(?:in de buurt|in [a-z]+|bij (?:{toyou})|op de (?:beurs|stand)|langs){v}(?:\\?|als (?:je|u)|koffie|afspreken|langs|tijd|zin|zien|biertje)',
      '(?:ben|bent|zijn) (?:je|jij|u|jullie)(?: (?:ook|er|dan|toevallig|misschien|nog|eigenlijk))? (?:{day}|in|op|bij|aanwezig|vrij|beschikbaar|bereikbaar|thuis) ?{v}\\?{v}(?:koffie|stand|biertje|lunch|zien|langs|praten)|(?:ben|bent|zijn) (?:je|jij|u|jullie) {w}(?:{day}) {w}(?:vrij|beschikbaar|bereikbaar|er|op kantoor)',
      '(?:{your}) (?:agenda|planning|week|kalender) {w}(?:eruit|uit|toelaat|toe|ruimte|plaats)',
      '(?:ik|we|wij|kan|heb) (?:kan|kunnen|heb|hebben|nog|zelf|ben|ik) {w}(?:{day}|momenten|slots) {v}(?:vrij|beschikbaar|plek|tijd|of|kan ook|tijdslot)',
      '(?:voorstel|mijn voorstel)[: ]{1,2}{v}(?:{day})',
    ],
    unless: [answered, 'wanneer (?:kom|komt|is|was|verschijn\\w*|begint|start|ga|gaat) (?!het)|\\b(?:gisteren|vorige|afgelopen|laatst|vroeger)\\b|fijne? |prettig|goede? (?:week|reis)'],
  },
  {
    id: 'nl-meeting-calendar', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A calendar link, or words that send the reader to one.',
    patterns: [
      '<cal>|\\bafspraak,example|(?:boekingslink|agendalink|calendly|plannerlink)\\b',
      '(?:kies|prik|boek|pak|plan|reserveer|zoek|selecteer|klik|schiet|pik)(?: (?:gerust|zelf|hier|maar|even|gewoon|direct|er|u|je)){0,3} {v}(?:een|je|uw|het|zelf|jouw) {w}(?:slot|tijdslot|moment|momentje|plekje|tijdstip|{meet}|datum|dag)\\b',
      '(?:{my}) (?:agenda|kalender|calendly) {w}(?:is|staat|vind|hier|:|<url>)|(?:afspraak|moment|gesprek|call) {w}(?:inplannen|boeken|plannen|reserveren|inschieten)\\b',
    ],
    unless: ['gewijzigd|veranderd|bedankt voor|geboekt|verplaatst|werkt niet|verzet'],
  },
  {
    id: 'nl-meeting-phone', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Wants the reader to ring, or their number so as to ring them.',
    patterns: [
      '(?:bel|belt|bel je|bellen jullie|telefoneer)(?: (?:me|mij|ons|maar|eens|even|gerust|ff|dan|terug|straks|vanavond|morgen|gerust)){1,5}',
      '(?:wat is|heb je|hebt u|mag ik|stuur|geef|op welk|laat|deel|krijg ik)(?: {w})?(?:{your}|een|het)? ?(?:directe |mobiele )?(?:nummer|telefoonnummer|mobiel nummer|gsm-nummer|gsm|06-nummer|06|whatsapp|telefoon|rechtstreekse nummer)\\b',
      '(?:mag|kan|zal|kon|zou) ik {w}(?:{toyou}) {v}(?:bellen|opbellen|terugbellen|telefonisch|bereiken)|(?:ik|dan) bel (?:{toyou}|ik (?:{toyou})) {w}(?:even|morgen|straks|op|terug|{day})|waarop ik (?:{toyou})',
      '(?:bereik\\w*|bereikbaar|nummer|tel|gsm|mobiel)(?: {w})?(?:op|:|is|via) {w}\\+?0[0-9 /-]{6,18}|(?:op|via) (?:de |het )?\\+?0[1-9][0-9 /-]{6,16}',
    ],
    unless: ['als (?:je|u) (?:hulp|iets|vast)|bij vragen|als er iets|nooddienst|altijd bellen|gerust (?:aan|op)|hulp nodig|vragen hebt|vragen heb'],
  },
  {
    id: 'nl-meeting-bare', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A call or coffee as a question of two or three words.',
    patterns: [
      "{b}(?:en |of |dan |dus |misschien |een keer |eens |zin |tijd |interesse |in |om |voor |te |even |ff |effe |snel |korte? |kort |snelle |kleine |samen |{a} |virtuele |{day} |weer |ergens |in een |aan ){0,5}(?:{meet}|bellen|kletsen|afspreken|koffiedrinken|lunchen|sparren|borrelen)(?: (?:{day}|of|en|op|in|om|bij|met|over|via|per|voor|doen|eens|een|keer|ergens|deze|samen|drinken|zoom|teams|plannen|[a-z]{3,12}|\\d{1,2})){0,6} ?\\?",
      '{b}(?:zin|goesting|trek|tijd)(?: (?:in|om|voor|{day}|iets|een|[a-z]{2,12})){1,7} ?\\?',
    ],
    unless: [answered, "\\b(?:was|gisteren|heeft|smaakt|hoe|waar|wie|waarom|welke|is|zijn|komt|vind|vindt|drink|drinkt|lust|jouw|je|jullie|uw)\\b"],
  },
  {
    id: 'nl-meeting-invite-out', kind: 'meeting', weight: 2, confidence: 0.86,
    why: 'Invites the reader out or round, or wants to come by.',
    patterns: [
      "(?:kom|komt|spring|loop|wip|rij|fiets|bezoek|zoek)(?: (?:gerust|eens|een keer|maar|even|dan|toch|gewoon|bij|ons|mij|me|naar|in|op|de|het|onze|mijn|vrijdag|{day}|zelf|ook|stand|beurs|kijken|[a-z]{3,14})){0,7} ?(?:langs|binnen|voorbij|kijken|op de (?:koffie|thee|borrel)|eten|af\\b|mee\\b|aan onze stand|op onze stand|stand [a-z0-9]+|ons op)\\b",
      '(?:kom|komen|ga|gaan) (?:je|jij|u|jullie) {w}(?:mee|langs|ook|eens|een keer|{day}|naar) ?{v}\\?',
      '(?:nodig|nodigen)(?: ik| we)? (?:{toyou}) {v}uit\\b|(?:mag|kan|zou) ik (?:{toyou}) {v}(?:uitnodigen|trakteren)',
      '(?:als|mocht|wanneer|indien) (?:je|u|jullie|ge) {v}(?:in de buurt|in [a-z]+ (?:bent|zijn|zijt)|langskomt|langs ?komt|passeert|voorbij) {v}(?:koffie|pint|biertje|langs|deur|welkom|toon|laat|bel|klop|taart|tafel|wijn)',
      '(?:koffie|lunch|bier|biertje|eerste rondje|rondje|etentje|pint|pintje|taart) (?:is|zijn|staat|staan|gaat|trakteer|op) (?:voor mij|van mij|op mij|klaar|ik|van mijn kant)|(?:ik|we) (?:trakteer|betaal|trakteren|trakteer je)\\b',
    ],
    unless: [answered, 'website|pagina|profiel|webshop|kanaal|terugkomen|kom goed|thuis ?(?:gekomen|komen)|hoe (?:kom|komen)|mee bezig|kom er zelf niet|nodig (?:hebt|heb)|ben er zelf niet'],
  },
] as const satisfies readonly AskRule[];
