import type { GiveRule, Invitation, Mask, ReplyWords } from '../rule';

const sold = '(?![^.?!\\n]{0,70}(?:offerte|prijs\\w*|prijzen|uitreken\\w*|reken|testaccount|proefaccount|doos\\b|case\\b|tarie[fv]|demo|onze? (?:tool|software|product|oplossing|platform|klanten)|catalogus|stalen|audit|analyse|documentatie|brochure|afspraak|plek\\b|plannekes|tonen hoe|zien hoe|persoonlijk|minuten|half ?uur|teams|zoom|korting|website|webshop|ontwerp|logo|hoe (?:we|wij)|wat we|langskom\\w*|bellen\\b))';

/** Dutch words that say nothing about what the sender wants of the reader. */
export const masks: readonly Mask[] = [
  { why: 'A cushion: it neither asks nor takes back.', patterns: [
    '(?:helemaal |absoluut )?geen (?:stress|druk|haast|probleem|zorgen|verplichting\\w*|pitch|spam|reclame|verkooppraatje|moeten|punt)(?:[^.?!\\n,a-z]|$)', '(?:geheel|volledig|uiteraard|helemaal) (?:vrijblijvend|zonder (?:druk|verplichting\\w*))',
    '(?:wil|wou|ga|zal|kom|hoef|probeer) (?:{toyou} )?(?:hier |echt |ook |heus )?(?:niets|niks) (?:te )?(?:verkopen|aansmeren|slijten|aanpraten)', '(?:ik )?verkoop (?:{toyou} )?(?:niets|niks)',
    'hoef(?:t)? niet te antwoorden|antwoord(?:en)? hoeft niet|alleen als (?:het|je|u)[^.?!\\n]{0,40}',
  ] },
  { why: 'Thanks, praise and good wishes are for something that happened.', patterns: [
    "{b}(?:heel |hartelijk |heel erg |ontzettend |super |hartstikke |nogmaals |zeer |en ){0,3}(?:bedankt|dank|dankjewel|dankuwel|dankje|merci|thanks|thx)(?: (?:je|u|jullie|wel|nog|alvast|nogmaals|erg|zeer|he|hoor)){0,4},? (?!bij voorbaat)(?:voor|om|dat|aan|ook|nog)[^.?!\\n·,;:]{0,110}(?:,? (?:die|dat) (?:je|u|jullie|mij|ons|me)[^.?!\\n·,;:]{0,60})?",
    '(?:gefeliciteerd|proficiat|felicitaties|gelukgewenst)(?: (?:met|voor|op)) [^.?!\\n·:,]{0,80}', '(?:sorry|excuses|excuus|mijn excuses) (?:voor|dat) [^.?!\\n·:]{0,80}',
    '(?:wens|wensen|gun|gunnen)(?: ik| we)? (?:{toyou})[^.?!\\n·]{0,80}', '(?:fijn|fijne|prettig|prettige|goed|goede|veel|mooie|zalig|zalige|leuke) (?:weekend|avond|week|dag|reis|vakantie|plezier|succes|geluk|feest\\w*|start|jaar\\w*|beterschap)\\b[^.?!\\n·:,;]{0,50}',
    '(?:kijk|kijken) (?:ik |we )?(?:erg |al )?uit naar (?:{your}) (?:posts|berichten|verhalen)[^.?!\\n·:;,]{0,40}', '(?:leuk|fijn|mooi|blij|top)(?:,)? dat (?:we|je|u|jullie|ik)[^.?!\\n·:;?]{0,60}',
  ] },
  { why: 'Somebody else\'s words or wishes.', patterns: [
    "(?:(?:mijn|m'n|onze|ons|zijn|haar|de|een|zo een|die) (?:[a-z-]{2,18} ){1,3}?|iemand |hij |zij |iedereen |mensen |[a-z]+ van [a-z]+ )(?:(?:heeft|hebben|had|hadden) (?:me |mij |ons |gisteren |vandaag |laatst |ze |al |ook |[a-z]{3,12} ){0,4}(?:gevraagd|gezegd|gemeend|geschreven|verzocht|aangeraden|voorgesteld|aangeboden|gebeld|gepitcht|uitgenodigd|aanbevolen)|zei|zegt|vroeg|vraagt|wilde|wil dat|wou|schreef|schrijft|raadde|beweert|vindt|vond|bleef|kwam|mailde|appte|zegt dat)(?! (?:dat )?(?:je|u|jullie|ik (?:je|u)|,)),?[^.?!\\n:;]{0,140}",
    '(?:werd|word|krijg|kreeg)(?: ik)? [^.?!\\n:;]{0,50}(?:gevraagd|verzocht|aanvragen|berichten|aangeschreven|pitches?|aanbiedingen|verzoeken)[^.?!\\n:;]{0,80}',
  ] },
  { why: 'An offer to the reader, a help or an introduction.', patterns: [
    `(?:ik|we|wij) (?:kan|kunnen|kon|wil|zou|help|helpen|stel|breng|leen|geef|stuur|kijk|lees|leg|toon|luister|deel|verklap|zoek|neem|begeleid|beveel|zet|koppel)(?: (?:daar|ook|graag|best|morgen|altijd|met plezier|gerust|wel))* (?:{toyou}|{your})\\b(?![^.?!\\n]{0,70}(?:erkentelijk|dankbaar|van binnen|bezoeken|bezichtigen))${sold}[^.?!\\n]{0,110}`,
    `{b}(?:als|indien|mocht|mochten|wanneer) (?:je|u|jullie|het|dat|ge)[^.?!\\n]{0,60}(?:wil|wilt|willen|helpt|nodig hebt|nodig heb|nodig hebben|zin hebt|zin heb|handig|interesseert|past|uitkomt|hebben)[ ,]{1,2}(?:dan )?(?:stel|stuur|leen|geef|breng|toon|deel|kan|kunnen|maak|koppel|help|lees|kijk|vraag|zoek|leg|zet|mail) (?:ik|we)?${sold}[^.?!\\n]{0,110}`,
    `(?:zal|zullen|kan|mag|moet) (?:ik|we) (?:je|jou|u|jullie)\\b(?! (?:nummer|bellen|bezoeken|ontmoeten|vragen|iets vragen|eens bellen|[^.?!\\n]{0,40}(?:bellen|ontmoeten|bezoeken|uitnodigen|vragen|langskomen|interviewen|citeren|noemen|spreken|tonen|laten zien|bezorgen|opgeven)))${sold}[^.?!\\n]{0,100}`,
    '(?:laat|zeg|geef|stuur|vraag|bel|roep|mail|app)(?: (?:het|me|mij|ons|maar|gerust|gewoon|even|weten|een seintje|een gil|aan|op)){0,6},? ?(?:als|of|wanneer|zodra|mocht) (?:je|u|jullie|ik|we|het|er|iets)[^.?!\\n]{0,30}(?:hulp|helpen|nodig|vastloopt|vragen|niet uit|onduidelijk|kan doen|link|wil|wilt|hebben)[^.?!\\n]{0,50}',
    '(?:als|mocht) (?:je|u|jullie)[^.?!\\n,]{0,60}(?:niet|niets|probleem|problemen|vast\\w*|hulp)[^.?!\\n,]{0,30}, (?:bel|vraag|mail|app|kom|roep)[^.?!\\n]{0,50}', '(?:als|mocht) (?:je|u|jullie|ge) (?:er )?(?:nog|eens|die|het|dat|een|zoiets|weer)[^.?!\\n,]{0,30}(?:nodig|zoek\\w*|wilt|wil|hebt)\\b', 'bij vragen[^.?!\\n]{0,70}', '(?:je mag|je kunt|je kan|u mag|u kunt|jullie mogen|mag je|kun je|kan je) (?:me|mij|hem|haar|het|ze|dat|die|de|gerust|altijd)[^.?!\\n]{0,30}(?:altijd|gerust|gebruiken|hebben|houden|vragen|meenemen|gewoon)[^.?!\\n]{0,50}',
    '(?:sta|ben)(?: ik)? (?:graag|altijd)?[^.?!\\n]{0,30}(?:tot je dienst|voor je klaar|ter beschikking)', '(?:bel|spring|kom) (?:gerust )?[^.?!\\n]{0,20}(?:aan|op)?,? ?(?:ook op zondag|ik reken er niks|kosteloos)[^.?!\\n]{0,60}',
  ] },
  { why: 'The reader\'s own request, answered.', patterns: [
    '(?:zoals|precies zoals) (?:gevraagd|besproken|beloofd|afgesproken|verzocht|aangegeven|(?:je|u|jullie) [^.?!\\n:;,]{0,40}(?:wilde|wou|vroeg|voorstelde|zei|wenste|vroegen))',
    '(?:je|u|jullie|ge) (?:had|hadden|heb|hebt|wilde|wou|vroeg|vroegen|vroegt|zocht|zoekt)(?: (?:me |toch |laatst |gisteren |naar |vorige week |eens |ons ){0,3})?[^.?!\\n:;]{0,70}(?:gevraagd|weten|gezocht|vermeld|gewenst|geschreven|naar|om|of)\\b[^.?!\\n:;,]{0,50}',
    "(?:de|het|die|dat)(?: [a-z'-]+){1,3} (?:die|dat|waar|waarnaar|waarom) (?:je|u|jullie) [^.?!\\n:;,]{0,50}(?:vroeg|zocht|wilde|wou|miste|noemde|bedoelde|vroegen)",
  ] },
  { why: 'Told of the past, or taken back.', patterns: [
    '(?:ik|we|wij|heb|hebben)(?: (?:heb|hebben|me|ons|mij))? [^.?!\\n,;:]{0,60}(?:aangemeld|ingeschreven|getekend|gedoneerd|geabonneerd|geboekt|besteld|gedownload|gedeeld|beoordeeld|gestemd|geliket|doorgestuurd|doorgegeven|ingevuld)\\b[^.?!\\n,;:]{0,40}',
    '(?:je hoeft|u hoeft|hoef je|hoeft u|jullie hoeven)[^.?!\\n]{0,30}(?:niet|niets|niks|geen)\\b[^.?!\\n]{0,50}', '(?:gelieve )?(?:niet|geen) (?:antwoorden|terugbellen|nodig|te danken)',
    '(?:ik|we|wij) (?:ga|zal|wil|wou|wilde|vraag|zoek|hoef|kom|zou) (?:je |u |jullie |jou |nu |ook |vandaag |om |zeker |hier |even |helemaal |echt )*(?:niet|niets|niks|geen|niemand)\\b[^.?!\\n,;:]{0,90}(?:, (?:geen|niet)[^.?!\\n,;:]{0,40})*', '(?:geen)(?: [a-z-]+){1,2}, (?:geen)[^.?!\\n:;-]{0,60}',
  ] },
  { why: 'A courteous reply: not now, what arrived, something worth reading, staying in touch.', patterns: [
    '(?:stuur|bel|mail|app|schrijf)(?: me| mij| ons)?(?: maar| gerust)? [^.?!\\n]{0,20}(?:in (?:{month})|volgende maand|na (?:de vakantie|kerst|pasen|de zomer)|volgend jaar)[^.?!\\n]{0,40}',
    '(?:laat|laten) (?:ik |we )?(?:het )?(?:je |u )?(?:het )?weten (?:als|zodra|wanneer)[^.?!\\n]{0,40}',
    'mocht(?:en)? (?:je|u|jullie) ooit(?![^.?!\\n]{0,70}\\bonze?\\b)[^.?!\\n]{0,70}',
    'als (?:dat|dit|er iets|het) verandert[^.?!\\n]{0,20}',
    'misschien (?:leuk|interessant|iets|wat|handig) (?:voor|om)[^?\\n]{0,80}<url>',
    'als (?:je|u|jullie) (?:ooit )?hulp nodig (?:hebt|heeft|hebben)[^.?!\\n]{0,80}',
    '(?:uw|je|jouw|jullie) (?:gift|donatie|bijdrage) is (?:goed )?(?:binnen|aangekomen|ontvangen)[^?\\n]{0,120}',
  ] },
];

/** A negation that reaches up to where a find begins. */
export const negation = '\\b(?:niet|nooit|zonder|noch|geen|niks|niets|in plaats van) (?:{w})?';

/** Dutch reminders of an earlier ask. */
export const nudges: readonly string[] = [
  '\\b(?:zetje|nieuwsgierig (?:of|wat)|er al uit)\\b',
  '(?:even (?:checken|horen|terugkomen|polsen|opvolgen|navragen)|herinner\\w*|reminder|opvolg\\w*|terugkom\\w* op|kom (?:nog )?(?:even |eens )?terug op|nogmaals (?:over|mijn)|bump|duwtje|naar boven|wilde (?:nog )?even|wou (?:nog )?(?:even|eens))',
  '(?:is er|al|heb je|hebt u|had je|had u|hebben jullie|kon je) {w}(?:nieuws|iets nieuws|gedachten|gelegenheid|tijd gevonden|aan toegekomen|naar gekeken|gelezen|over nagedacht|beslist|besloten|idee|kans|bekeken|gezien)|{b}(?:en|nou|dus|gedachten|wat denk je|wat denkt u|update|nog nieuws|nieuws) ?\\?',
  '(?:nog|tot nu toe|helaas) (?:niets|geen (?:antwoord|reactie)|niks) {w}(?:gehoord|ontvangen|gekregen)?|(?:mijn|ons) (?:vorige?|laatste|eerdere?) (?:bericht|mail|vraag)|tussen de plooien|nog steeds (?:interesse|actueel)|laatste poging|een laatste keer|nog interesse',
];

/** Dutch pressure. */
export const pressure: readonly string[] = [
  "\\bals (?:je|u|jullie) (?:vandaag|nu|meteen|deze week) (?:toezegt|tekent|bestelt|beslist|boekt|bevestigt)",
  '\\b(?:laatste kans|nog maar (?:vandaag|tot|deze week|\\d+|enkele|twee|drie|een)|alleen (?:vandaag|deze week)|zolang de voorraad|nu (?:zekeren|bestellen|inschrijven)|wees snel|haast je|mis (?:het|dit) niet|loopt (?:vandaag|morgen|bijna) af|eindigt|deadline|dringend|asap|zo snel mogelijk|(?:voor|tegen|tot) (?:vandaag|morgen|middernacht|vrijdag|zondag|maandag)|beperkt|laatste (?:plekken|plaatsen|dag)|op is op)',
  '\\d+ ?(?:%|procent)|<name>|\\b(?:hallo allemaal|beste allemaal|beste netwerk|geachte heer/mevrouw|verdubbel\\w*|verdrievoudig\\w*|gegarandeerd|garantie|10x|3x|marktleider|nr, ?1|\\d{3,} (?:klanten|bedrijven)|no-brainer)',
  '(?:welke|welk) (?:dag|moment|tijdslot)|wanneer (?:schikt|past)|ik bel (?:je|u) (?:morgen|vandaag)|heb (?:je|u) al (?:ingepland|gereserveerd)|speciaal (?:voor jou|geselecteerd)|uitverkoren|indrukwekkend profiel|in ruil|heb (?:je|u) al een ',
];

const thing = '(?:artikel|bericht|tekst|studie|boek|podcast|aflevering|gids|checklist|sjabloon|tabel|kaart|uitspraak|opname|slides|link|rapport|paper|handboek|lijst|video|recept|stuk)\\w{0,3}';
/** Dutch gives in a draft. */
export const gives: readonly GiveRule[] = [
  { what: 'own-article', patterns: [`(?:mijn|m'n|onze?|ons) {w}${thing}\\b`, '(?:heb ik|hebben we|ik heb|we hebben) {g}(?:geschreven|samengesteld|opgenomen|gepubliceerd|gemaakt|gebouwd)'], needsLink: true },
  { what: 'article', patterns: [`\\b${thing}\\b`, '(?:aan (?:je|jou|u|jullie) gedacht|(?:kan|kon|zou) (?:je|u|jou) {w}(?:interesseren|helpen|bevallen|van pas)|misschien (?:iets voor|interessant|nuttig)|deed me aan (?:je|jou|u) denken)'], needsLink: true },
  { what: 'introduction', patterns: ['(?:stel|breng|koppel|verbind|introduceer)(?: ik)? (?:je|jou|u|jullie) {g}(?:voor|contact|aan|met)', '(?:kan|kon|wil|zal) (?:ik )?(?:je|jou|u|jullie) {g}(?:voorstellen|in contact|koppelen|introduceren)', '(?:zet|heb|neem) {w}in cc'] },
  { what: 'referral', patterns: ['heb (?:je|jou|u|je naam|uw naam|je nummer|je cv) {g}(?:doorgegeven|aanbevolen|genoemd|doorgestuurd)', 'een goed woordje voor (?:je|jou|u)'] },
  { what: 'recommendation', patterns: ['heb (?:je|u|jullie) {g}(?:aanbeveling|review|recensie|referentie)'] },
  { what: 'endorsement', patterns: ['heb {w}(?:vaardigheden|skills) {w}bevestigd'] },
  { what: 'help', patterns: ['(?:kan|kon|wil|help|leen|lees|kijk)(?: ik)? (?:je|jou|u|jullie|graag|best) {g}(?:helpen|nalezen|graag|lenen|bij|mee)', '(?:heb je|hebt u|hebben jullie) {g}hulp', '(?:laat|zeg|vraag|bel) {g}(?:als|of) {g}(?:hulp|helpen|vragen|vastloopt|nodig)', 'bij vragen {g}(?:gerust|altijd|graag)', 'kleine? tip|de truc is|ter info|voor het geval (?:je|u|jullie)'] },
];

/** Dutch hints that the verdict needs. */
export const cues = {
  thanksForConnecting: ['(?:bedankt|dank\\w*|merci|thanks)(?: {w})?(?:voor|om) (?:het |de |je |jouw |uw |te )?(?:connect\\w*|accepteren|aanvaarden|verbinding|connectie|toevoegen|linken|uitnodiging|connectieverzoek|verzoek)', '(?:leuk|fijn|blij|tof),? (?:dat we|om) ?{w}(?:gelinkt|verbonden|te connecteren|in contact|connectie)', 'dat (?:je|u) (?:me|mijn verzoek) {w}(?:geaccepteerd|aanvaard)'],
  acquaintance: ['(?:leuk|fijn|goed|plezier|tof|gezellig)(?: {w})?(?:je|u|jullie|met (?:{toyou})|gesprek|praten) {w}(?:op|bij|in|gisteren|laatst|ontmoet|gesproken|te ontmoeten)', '(?:hebben we|we hebben|we hadden|we waren|we zaten|we kennen|wij zaten) {g}(?:ontmoet|gezien|gesproken|samen|elkaar|naast|gestudeerd)', 'zoals (?:besproken|afgesproken|beloofd)|lang niet (?:gezien|gehoord)|(?:destijds|vroeger) {w}(?:samen|collega\'?s|bij)|herinner (?:je|u)'],
  namesTheirRequest: ['(?:je|u|jullie) (?:had|hadden|vroeg|vroegen|wilde|wou|hebt) {g}(?:gevraagd|weten|gezocht|naar|om)|zoals (?:gevraagd|verzocht)|op (?:je|uw|jullie) verzoek|(?:je|uw|jullie) (?:aanvraag|vraag|verzoek) (?:naar|om|over)'],
  namesIntroduction: ['[a-z]+ (?:heeft|had) (?:me|mij|ons) {g}(?:over (?:je|u)|naar (?:je|u)|(?:je|uw) (?:naam|nummer|contact)|voorgesteld|doorverwezen)|[a-z]+ (?:zei|stelde voor)[, ]{1,2}(?:dat )?(?:je|u|ik)|op aanraden van|bedankt [a-z]+,? (?:voor de (?:intro|introductie)|voor het voorstellen)|via [a-z]+ (?:bij (?:je|u)|doorverwezen)'],
  easyToRefuse: ['geen (?:stress|druk|probleem|haast|moeten|verplichting\\w*)|zo niet|als het niet|alleen als|even goede vrienden|(?:begrijp|snap) ik (?:het )?(?:helemaal|volkomen|best)|zeg gerust nee|nee (?:is ook|mag)|als het (?:{toyou} )?(?:past|schikt|uitkomt)|zou het (?:mogelijk|kunnen)|bereid|antwoord hoeft niet'],
  bounded: ['{mins}', '(?:twee|2|drie|3|een paar|een|1|vier|vijf|5) (?:korte )?(?:regels?|zinnen|zin|vragen|vraag|woorden|pagina\'?s?)', '(?:een|korte|klein) (?:vraag|vraagje|regeltje)|\\d+ (?:vragen|pagina|regels|woorden)'],
} as const;

/** What in a line of the other's Dutch invites an ask of mine. */
export const invitations: readonly Invitation[] = [
  { kinds: ['pitch'], patterns: ["(?:wat|hoeveel|hoe) {w}(?:kost|kosten|vraag je|vraagt u|rekenen|prijs|prijzen|tarie\\w*|voorwaarden)|(?:prijs\\w*|prijzen|offerte|documentatie|catalogus|brochure|staal|demo|info|link) {g}(?:stuur\\w*|sturen|hebben|bezorg\\w*|krijgen|zien|tonen)|(?:stuur\\w*|bezorg\\w*|toon|tonen|mail\\w*|laat) {g}(?:prijs\\w*|prijzen|offerte|documentatie|catalogus|stalen|demo|info|details|zien)|(?:maken|doen|verkopen|leveren|bieden) (?:jullie) {w}(?:ook|zoiets|dat)|(?:wij|we|ik) (?:zoek|zoeken) {g}(?:leverancier\\w*|oplossing|bureau|software|iemand|tool)|vertel {w}meer|wat (?:doe|doen|doet) (?:jullie|je|u|uw)|wat is dat voor"] },
  { kinds: ['job', 'favour', 'referral'], patterns: ['(?:wij|we|mijn team) (?:zoeken|zoekt|werven) {g}(?:nog|een|mensen|versterking|iemand)|(?:stuur|bezorg|mail) {g}(?:cv|sollicitatie|motivatie\\w*)|(?:je|uw|jouw) cv|solliciteer|op zoek naar (?:werk|een job)|zoek je (?:werk|een job|nog)'] },
  { kinds: ['money'], patterns: ['(?:zou|wil|graag) {g}(?:doneren|investeren|steunen|sponsoren|instappen|bijdragen|iets geven)|waar kan ik (?:doneren|iets geven|storten)|(?:minimum|waardering|ticket) {w}|stuur\\w* {w}(?:deck|rekeningnummer|iban|tikkie)', '(?:waar|hoe) {g}(?:stort\\w*|doneer\\w*|doneren|overmak\\w*|geven|bijdrag\\w*|steun\\w*)|(?:wil|zou|graag) {g}(?:overmaken|storten|doneren|geven|bijdragen|steunen)'] },
  { kinds: ['signup'], patterns: ['(?:waar|hoe) (?:kan|schrijf|moet) (?:ik|je) {g}(?:in|inschrijven|aanmelden|deelnemen|meedoen|abonneren)|(?:stuur|geef|heb je|hebt u) {g}(?:link|uitnodiging|toegang|vragenlijst)|nog (?:plaatsen|plekken|plaats|plek|kaarten|tickets)|(?:ik )?doe (?:graag )?mee|kan ik (?:meedoen|komen|erbij)|schrijf me (?:maar )?in'] },
  { kinds: ['meeting'], patterns: ['(?:laat ons|laten we|zullen we|kunnen we|moeten we) {g}(?:{dowith}|{meet}|afspraak)|bel (?:me|ons|maar|gerust)|(?:kom|spring|loop) {g}(?:langs|binnen|mee)|kan langskomen|wanneer (?:heb|hebt|past|kun|kunt|schikt)|(?:graag|gerust) {g}(?:bellen|afspreken|spreken|koffie|call)|(?:{day}) {w}(?:past|schikt|gaat|lukt)|(?:heb|hebt) (?:je|u) {w}tijd|laten zien|tonen\\?'] },
  { kinds: ['referral'], patterns: ['(?:stel|breng|koppel) {g}(?:voor|contact|je|u)|(?:ik )?ken {g}(?:daar|iemand|die|de)|wie zoek (?:je|jij)|wie zoekt u|zal ik {g}(?:voorstellen|koppelen|contact)'] },
  { kinds: ['favour'], patterns: ["(?:stuur|toon|mail|bezorg) {w}(?:het |dat |hem |me |ons |je |uw |maar |gerust |gewoon |door |op |die )|(?:help|lees|kijk|test|steun|deel|vul|doe|schrijf)(?: ik)? (?:graag|je|u|mee|het|wel|gerust)|(?:graag|met plezier) {g}(?:helpen|lezen|testen|meedoen|invullen|schrijven|delen|nalezen)"] },
  { kinds: ['pitch', 'money', 'signup'], patterns: ['(?:wat|hoeveel) (?:kost|kosten|vraag|vraagt|zou|is|komt|rekent|reken)\\b|(?:waar|hoe) (?:kan|koop|bestel|krijg|boek|reserveer) (?:ik|je|we|u)\\b|prijs\\w*\\b{g}\\?'] },
  { kinds: ['signup', 'pitch', 'favour'], patterns: ['(?:waar|hoe) {g}(?:inschrijv\\w*|aanmeld\\w*|meld ik|schrijf ik|meedoe\\w*|lid\\b|abonner\\w*)|(?:bestaat|is|hebben|heb) {g}(?:groep|lijst|nieuwsbrief|cursus|club|koor|vereniging)\\b'] },
  { kinds: ['referral', 'favour', 'meeting', 'signup'], patterns: ['(?:zal|moet|kan) ik (?:je|jou|u|jullie) {g}(?:noemen|voorstellen|doorgeven|aanbevelen|tippen|vermelden)|(?:zeg|laat) {w}(?:wie|welke)\\b|(?:geef|bezorg) (?:ik )?(?:je|u) {g}(?:naam|contact|nummer)'] },
];

/** What Dutch replies say. */
export const replies: ReplyWords = {
  refuses: ["\\bnee,? (?:bedankt|dank|helaas|sorry|merci)|\\bneen\\b|bedankt,? maar (?:nee|geen)|(?:geen) {w}(?:interesse|behoefte|tijd voor|reclame|telefoontjes|pitches|optie)|niet (?:geinteresseerd|voor (?:mij|ons)|mogelijk|doen|ons ding|doorgeven|aan de orde|overstappen|aanbevelen|nodig)|(?:moet|moeten|zal) {w}(?:passen|bedanken|weigeren)|(?:gelieve |graag )?(?:geen|niet) (?:verdere )?(?:berichten|meer (?:schrijven|contacteren|sturen))|laat me met rust|(?:al|reeds) {w}(?:voorzien|een leverancier|een oplossing|een bureau|een partner)|zijn (?:goed )?voorzien|(?:kan|wil|mag|doe|geef|hoef|willen|kunnen)(?: (?:ik|we|dat|helaas|zo|je|u|hier|in principe))*? (?:niet|geen|niets|niemand|niks)\\b|^(?:nee|neen|nope|nah) ?[.!]?$|liever niet|ik pas|zonder mij|verkeerde persoon"],
  defers: ["(?:nu|momenteel|op dit moment|even|vandaag|deze week|deze maand|dit jaar|voorlopig) {w}(?:niet|slecht|geen (?:tijd|ruimte)|te druk|druk|onderweg|op vakantie|met verlof|ongelegen|vol)|(?:later|volgende? (?:week|maand|jaar|kwartaal)|in het nieuwe jaar|een andere keer|andere keer|pas (?:weer )?(?:in|vanaf|na)|ten vroegste|na (?:de|het) [a-z]+|vanaf (?:{month})|na (?:{month}|kerst|pasen|nieuwjaar|vakantie))\\b|(?:vraag|mail|schrijf|kom|probeer|bel|hoor|spreken) {g}(?:nog eens|nog een keer|opnieuw|na|in|over \\w+ (?:weken|maanden|dagen)|vanaf)|ouderschapsverlof|vakantie tot|kom er nu niet|nog niet|over (?:\\d+|twee|drie|vier|een paar|een) (?:weken?|maanden?|dagen)"],
  agrees: ["^(?:(?:hallo|hoi|hey|hey|dag|oh|ah|bedankt|dank je|super|ok)[ ,!.]{1,3}(?:[a-z]{2,14}[,!.] )?)?(?:ja|jep|jawel|zeker|graag|heel graag|natuurlijk|uiteraard|tuurlijk|absoluut|doen we|prima|ok|oke|okay|goed|perfect|afgesproken|super|top|komt in orde|doe ik|met plezier|waarom niet|ik doe mee|goed idee|akkoord|klinkt goed|deal|is goed|geen probleem|wat fijn|tot dan)\\b", '(?:{day}|dat|de afspraak|\\d{1,2} uur|het) {w}(?:past|schikt|lukt|is (?:goed|prima|perfect)|kan)|klinkt (?:goed|interessant|leuk|super)|(?:heel |zeer )?graag\\b(?! later)|(?:ben|doe) (?:er )?(?:graag )?(?:bij|mee)|stuur\\w* (?:het|me|maar|gerust|je|door|op)|kijk er(?:naar)? uit|laten we|tot (?:dan|morgen|{day})'],
  courtesy: ["bedankt|dank|dankjewel|dankuwel|merci|thanks|je|u|jullie|wel|heel|erg|hartelijk|veel|voor|de|het|uw|jouw|lieve|fijne?|leuke?|mooie?|connectie|connecteren|uitnodiging|toevoegen|accepteren|bericht|berichtje|woorden|felicitaties|artikel|link|tip|delen|graag|gedaan|insgelijks|eveneens|ook|zo|jou|blij|aangenaam|kennis|te|maken|hallo|hoi|hey|dag|goede?|goedemorgen|goeiemorgen|goedendag|avond|week|weekend|vrijdag|beste|mevrouw|meneer|groet|groeten|groetjes|mvg|super|cool|top|tof|interessant|ik|zal|lees|kijk|ernaar|we|zijn|alles|welkom|geen|probleem|dank je|en|terug|een|nog|toegevoegd|knap|proficiat|gefeliciteerd"],
  introduces: ["(?:stel|breng|koppel|introduceer|verbind) (?:ik )?(?:jullie|je|jou|u) {g}(?:voor|contact|aan|elkaar|met|[a-z]+)|jullie (?:beiden?|twee|tweeen)\\b|(?:mag ik voorstellen)|[a-z]+, dit is [a-z]+|[a-z]+,? (?:hier is|dit is|ontmoet) [a-z]+|jullie (?:moeten|zouden|kunnen|twee) |ik laat het aan jullie"],
  months: ['januari|jan', 'februari|feb', 'maart|mrt', 'april|apr', 'mei', 'juni|jun', 'juli|jul', 'augustus|aug', 'september|sept?', 'oktober|okt', 'november|nov', 'december|dec'],
  weekdays: ['maandags?|ma', 'dinsdags?|di', 'woensdags?|wo', 'donderdags?|do', 'vrijdags?|vr', 'zaterdags?|za', 'zondags?|zo'],
  spans: [
    ['over (?:(\\d{1,2}) )?(?:een paar |twee |drie |enkele )?dagen', 'day'], ['over (?:(\\d{1,2}) )?(?:een paar |een |twee |drie )?weken?|volgende week|komende week', 'week'],
    ['over (?:(\\d{1,2}) )?(?:een paar |een |twee |drie )?maanden?|volgende maand|komende maand', 'month'], ['volgend kwartaal', 'quarter'], ['volgend jaar|in het nieuwe jaar|nieuwe jaar|dit jaar', 'year'],
  ],
};
