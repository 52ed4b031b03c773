import type { AskRule } from '../rule';

const given = 'bedankt|dank (?:je|u|jullie)|dankjewel|zoals (?:gevraagd|besproken|afgesproken)|bij vragen|\\b(?:gisteren|destijds|vorige?|laatst|vroeger|afgelopen)\\b|gefeliciteerd|proficiat';

/** Broad Dutch rules, for words that no closer rule knows: too unsure to hold a send alone. */
export const broad = [
  {
    id: 'nl-favour-verb', kind: 'favour', weight: 2, confidence: 0.66, fallback: true,
    why: 'Tells or asks the reader to do something for the sender, in whatever verb.',
    patterns: [
      "{b}(?:graag |dus |en |dan |kom,? )?(?!voor|met|bij|van|naar|aan|op|over|heel|zeer|vooral|dat|doet|geeft|lijkt|spijt|sorry|ook|nog|wel|want|maar|niet|blijft|zegt|helpt|stel je|vertelde|leek)[a-z]{2,10} (?:me|mij|ons) (?:even|eens|maar|gerust|gewoon|nog|de|het|een|je|jouw|uw|wat|dan|alsjeblieft|aub|svp|ff|iets)\\b",
      '{b}(?:en |of |dus )?[a-z]{2,12} (?:je|jij|u|jullie|ge) (?:me|mij|ons|even|dat even|het even|eens|ff|voor (?:mij|ons)|er (?:een|eentje|mee)|onze?|mijn|m\'n) ?{v}\\?',
      '(?:zoek|zoeken|nodig|mis|missen|ontbreekt|kan|kunnen)(?: (?:ik|we|wij|mij|ons))? {v}(?:van (?:{toyou})|iemand\\b|vrijwilligers?|helpers|handen|paar mensen|hulp|steun|nog (?:{num}|een|wel)) {v}(?:gebruiken|nodig|voor|die|om|{e})',
      '(?:mag|mogen|kan|zou|vindt u het goed (?:dat|als)|vind je het (?:goed|ok) (?:dat|als)) (?:ik|we) (?!eerlijk|me voorstellen|vragen (?:hoe|wat|waar|waarom)|raden|{toyou} (?:feliciteren|bedanken)){v}[a-z]{2,16}(?:en|an|et) ?[?.]',
      '{b}(?:en |of )?(?!ken|herinner|heb|ben|bent|weet|geloof|denk|vind|was|lees|begrijp|snap|zijn)[a-z]{2,12} (?:je|jij|u|jullie|ge) {v}(?:mijn|m\'n|onze?|mij|ons) {v}\\?',
      '(?:wees|weest) (?:zo |even )(?:lief|goed|vriendelijk|aardig)|{b}(?:en |dan )?(?:neem|hou|hang|leg|zet|draag|koop|print|bekijk|pak|haal|lees|koop) (?:mijn|m\'n|onze?|me|ons)\\b',
      '{your} [a-z]{3,20} {v}(?:zou|is|betekent|helpt) (?:me|mij|ons) {v}(?:waard|belangrijk|helpen|plezieren|vooruit|eer)|(?:je|u|jij|jullie) (?:zou|zoudt|zouden) (?:daarvoor |gewoon |onze )?(?:ideaal|perfect|geknipt|geschikt)|geen pijn\\b',
      '(?:ik|we|en) (?:zou|wil|wou|had)\\w{0,2} {v}(?:graag|dolgraag) {v}(?:lezen|horen|krijgen|uitproberen|leren|zien|lenen|meelezen|meedoen|meelopen|ontvangen|weten hoe (?:je|u))\\b',
      '(?:{your}) (?:hulp|raad|steun|stem|expertise|inschatting|kennis|ervaring|medewerking) {v}(?:nodig|zoek\\w*|gebruiken|belangrijk|waard|help\\w*|telt|gevraagd|welkom)',
      '(?:reken\\w* op|tel\\w* op|hoop\\w* op|hopen op) (?:{toyou}|{your})\\b|(?:elke|iedere|jouw|uw) (?:stem|hulp|handtekening|hand) (?:telt|helpt|is)',
      '(?:op|naar) (?:{your}|een) (?:kort |spoedig |positief )?(?:antwoord|reactie|bericht|telefoontje|hulp|steun|mening|like|beoordeling) {v}(?:hoop|hopen|kijk|kijken|wacht\\w*)|(?:stel|stellen|stelt) {v}(?:op prijs)|(?:zou|was|waren|ben) {v}(?:dankbaar|erkentelijk|heel lief|enorm helpen|eeuwig dankbaar)|{b}(?:feedback|tips?|advies|ideeen|suggesties|opmerkingen|meningen?|hulp) ?(?:\\?|(?:is |zijn )?(?:heel |zeer )?(?:welkom|gevraagd|gewenst|gezocht))',
      "(?:benieuwd|hoor|horen|weten|nieuwsgierig)(?: graag)? (?:hoe|wat) (?:je|u|jullie) {w}(?:tegen |van |over |aan )(?:{my}) {v}(?:aankijk\\w*|vind\\w*|denk\\w*)|{b}teken\\w* (?:u|je|jij|jullie) {v}(?:petitie|\\?)|(?:schuif|help|doe) ik graag (?:aan|mee)|mag ik {v}(?:meekijken|meelopen|over je schouder)|ruil\\w* ?\\?",
    ],
    unless: ['zou ik (?:als eerste|eerst|zelf)', given, 'zelf gemaakt|hulp nodig|kan helpen|geniet|zorgen|(?:doet|geeft|deed|viel|valt|lijkt|leek|bevalt|raakte) (?:me|mij|ons)|hoe gaat|geen (?:antwoord|reactie)|(?:je|u|jullie) (?:zoekt|zoekt|zoeken|nodig hebt)|heb (?:je|u) (?:me|mij|ons)? ?(?:erg|veel|toch)|(?:vroeg|zei|vertelde|gaf|leerde) (?:me|mij|ons)'],
  },
  {
    id: 'nl-meeting-broad', kind: 'meeting', weight: 2, confidence: 0.64,
    why: 'Speaks of meeting, talking or a time as something still to come.',
    patterns: [
      '(?:zien|treffen|spreken|horen|bellen|praten) (?:we|wij) (?:elkaar )?{v}(?:\\?|{day})|waarom {w}(?:spreken|bellen|zien) we',
      '(?:aan de telefoon|persoonlijk|onder vier ogen|ter plaatse|bij (?:u|jou|jullie) (?:ter plaatse|thuis|op kantoor)|bij een (?:broodje|koffie|biertje|glas|kop|lunch|pint)\\w*|op de koffie|in de pauze|tijdens de lunch|kopje thee|kop thee) {v}(?:\\?|graag|fijn|eens\\b|{day}|praten|vertel\\w*|tonen|bespreken)|bij een (?:broodje|koffie|biertje|glas|lunch|pint) ?\\?',
      '(?:kort|eens|even|binnenkort|volgende week) (?:bellen|afspreken|kletsen|spreken|praten|samenzitten|babbelen|afstemmen|zitten|bijpraten|binnenspring\\w*|langskom\\w*|samenkomen)\\b',
      '(?:{mins}) {v}(?:\\?|volstaat|genoeg|aan de telefoon|tijd|meer niet)|kom (?:je|jij|u|jullie) {v}(?:bakkie|koffie|{meet}|eten|drinken) {v}\\?|drink\\w* (?:u|je|jij|jullie) {v}(?:thee|koffie|bij (?:ons|mij)) {v}\\?|praat ik (?:u|je|jou) {v}bij',
      '(?:mijn|het) (?:gsm-?|telefoon|mobiele )?nummer (?:staat|vind|is|heb)|(?:in het echt|persoonlijk|live|in levenden lijve) (?:ontmoeten|zien|spreken|leren kennen)|(?:haal|pik|breng) (?:ik )?(?:je|u|jullie) {w}(?:op\\b|mee\\b)|(?:mag|zou|kan) ik {v}(?:aankloppen|aanbellen|binnenlopen|binnenkomen)|(?:{day}\\w*|middag) {v}(?:broodje|pizza|hapje|lunch){v}\\?|elkaar {v}(?:opzoeken|treffen|spreken|zien|ontmoeten)\\b|(?:graag|eens) {w}(?:in het echt|ontmoeten)\\b',
      '(?:afspraak|bezoek|gesprek|koffie|rondleiding|bezichtiging|borrel|ouderborrel) {w}(?:{day}){v}\\?|(?:wanneer|waar) {v}(?:treff\\w*|bezoek\\w*|bereik\\w*|spreek\\w*|zien|langskom\\w*)\\b{v}\\?|(?:past|schikt|lukt|uit) (?:het )?(?:voor (?:u|jullie|jou)|je|u) {v}\\?|spreekuur ?\\?',
    ],
    unless: [given, '\\bwas\\b|\\bwaren\\b|heb je|hebt u|film|concert bezocht|hoe was\\b|vakantie|bedankt|laat je nog weten'],
  },
  {
    id: 'nl-referral-broad', kind: 'referral', weight: 2, confidence: 0.64,
    why: 'Looks for a person through the reader.',
    patterns: [
      '(?:{b}(?:en |maar |dus )?)(?:wie|bij wie|met wie|aan wie|bij welke|welke) {v}(?:bij (?:u|jullie|jou)|in (?:uw|jullie|je) [a-z]+|in het bedrijf|van jullie|(?:{your}) (?:bedrijf|team|[a-z]+afdeling)|moet ik (?:zijn|hebben)|kan ik (?:terecht|aanspreken))\\b{v}\\?',
      '(?:in|uit|binnen) (?:{your}) (?:netwerk|omgeving|kring|vriendenkring|team|contacten) {v}(?:iemand|wie\\b|\\?|zoekt|nodig)|(?:iemand|mensen) (?:in|uit|bij) {v}(?:ken\\w*|\\?)',
      '{b}(?:tips?|aanraders?|ideeen?),? (?:welke?|wie|voor|waar|over) {v}\\?|(?:bij wie|aan wie) (?:moet|zou|kan|mag) (?:ik|je)|(?:het |een )?contact (?:willen |kunnen )?leggen|schiet (?:je|jou|u) {w}iemand te binnen|{b}en bij jullie\\b{v}wie {v}\\?',
      '(?:naam|nummer|mailadres|contact|adres|ingang) (?:van|bij) {v}(?:\\?|nodig|hebben|geven|doorsturen|krijgen|had ik)|stel\\w* (?:je|jij|u) (?:me|mij|ons) {w}voor|iemand {w}die (?:nog )?{v}\\?|(?:wil|kun|zou)\\w* (?:je|u) {v}(?:met (?:mijn|m\'n) (?:dochter|zoon|vrouw|man|broer|zus)) (?:wil\\w* )?praten',
    ],
    unless: [given, 'ik ken|zal ik|kan ik (?:je|u)|wie (?:heeft|was|wint|won|speelt|speelde)|waarvandaan'],
  },
  {
    id: 'nl-pitch-broad', kind: 'pitch', weight: 2, confidence: 0.62,
    why: 'Names prices, goods or terms as a seller does.',
    patterns: [
      '\\d[\\d,.]{0,12} ?(?:euro|€|eur\\b)|€ ?\\d',
      '(?:wij|we|ik) (?:kunnen|kan|konden|hebben|heb|bieden|bied|zouden) {v}(?:leveren|aanbieden|in de aanbieding|op voorraad|in het assortiment|capaciteit|overnemen|opmaken|leverbaar|plaats voor|uitrekenen|voordelig\\w*)',
      "(?:{my}) (?:{w})(?:producten|product|diensten|software|platform|aanbod|cursus|cursussen|programma|check|systeem|app|service|catalogus|collectie|bureau|tool|training|pakketten|machines|team|prijslijst|testaccount) (?:{w})(?:is|zijn|helpt|helpen|kan|wordt|geeft|biedt|bespaart|maakt|levert|loopt|herkent|vervangt|neemt|komt|komen|doet|staat|staan)",
      '(?:bestellen|bestel|bestelbaar|leverbaar|uitverkocht|op voorraad|gegarandeerd|kosteloos|vrijblijvend|gratis (?:taxatie|taxeren|proberen|proef)|dag en nacht|sleutel op de deur|vaste prijs|opzegbaar|vers geslingerd|af boerderij|gratis levering|referenties|niet goed geld terug|nergens aan vast|prijslijst|testaccount|proefaccount|actie met|gratis taxeren)\\b',
      "(?:inbegrepen|gespreid betalen|betalen kan|krijgt? {v}van ons cadeau|cadeau bij|wie {v}(?:tekent|bestelt)|staat (?:er )?(?:ook )?(?:een |er een )?voor (?:u|je|jou|jullie) klaar|met {your} logo|eindejaarsgeschenk\\w*|gratis (?:schatting|waardebepaling)|ruimte voor (?:{num} )?(?:projecten|opdrachten|klanten)|meeverdien\\w*)\\b|(?:mooie|leuke|boeiende|nieuwe|uitdagende) (?:functie|vacature|rol|positie|job) (?:als|in|bij)|past dat in {your} plannen|met (?:{my}) (?:opleiding|cursus|programma|methode|systeem|software|app|coaching)\\w* {v}(?:je|u|jullie|klanten|bedrijven)|zoekt? (?:u|je) {v}(?:geschenk\\w*|oplossing|partner|alternatief)",
      "(?:wij|we|ik) (?:toon|tonen|laten|laat) (?:{toyou} )?(?:zien )?,? ?(?:waar|hoe|wat)|precies dat (?:lossen|doen) we|daarvoor (?:is|zijn|hebben) (?:er|we)|daarom is er|(?:mail|stuur|bezorg|geef|zet|reken|maak) ik (?:{toyou}|er) {v}(?:{product}|klaar|prijs|uit\\b|door)|(?:weet|wist) (?:je|u) (?:al )?wat (?:je|uw|jouw) [a-z]+ (?:nu )?(?:waard|kost)|zal ik {v}(?:{product}|uitrekenen|doos|langsbrengen|berekenen)|(?:wij|we) doen dit (?:al )?voor|wij leveren (?:al )?aan",
    ],
    unless: [given, 'gedoneerd|ingezameld|tekort|ontbreekt|vereniging\\b|crowdfund|investeerder|toegang|inzamel|uw aanbod|jullie (?:cursus|product)|gekost|betaald|gekocht|gewonnen|salaris|orgel|klassenpot|goed doel'],
  },
  {
    id: 'nl-job-broad', kind: 'job', weight: 2, confidence: 0.66,
    why: 'Speaks of work that the sender would take.',
    patterns: [
      '(?:stage|stageplek|stageplaats|jobstudent|baan|job|bijbaan|vacatures?|leerplek|vakantiewerk|shifts?|plek in (?:het|jullie|uw) team|rolletje|extra handen|plek|invaller\\w*|zij-instromer\\w*) {v}\\?',
      '(?:bij (?:jullie|u)|in (?:jullie|uw) [a-z]+) {v}(?:vak leren|werken|aan de slag|meedraaien|bijleren)\\b',
      '(?:solliciteer|solliciteren|sollicitatie|motivatiebrief|cv|portfolio|diploma|proefdag|open sollicitatie) {v}(?:bijlage|bijgevoegd|{toyou}|interesse|hoop|stuur|zit|graag|zou|bij|horen)',
      '(?:ik|ben) {v}(?:beschikbaar|inzetbaar|per direct|vanaf (?:{month})|werkloos|werkzoekend|tussen (?:twee )?(?:jobs|banen)|op zoek naar werk) {v}(?:{your}|bij|team|meld|denk|nodig|hoor|{e})|hou ik me (?:graag )?aanbevolen|denk dan aan mij|(?:mocht|als) er (?:bij (?:jullie|u))? ?{v}(?:vrij(?:komt|komen)?|plek|rol\\w*|iets vrijkomen) {v}(?:denk|aanbevolen|laat|hoor|mij)|jullie zoeken {v}(?:cv|ik)',
    ],
    unless: [given, 'hoe (?:is|loopt|gaat|bevalt)|(?:je|jouw|uw|nieuwe) (?:baan|job|stage|vacature)\\b(?! ?\\?)|wij zoeken|we zoeken|kandidaten|opdrachtgever|gevonden|open voor|uw sollicitatie|je sollicitatie|ik (?:kan|kon) (?:je|u)'],
  },
  {
    id: 'nl-money-broad', kind: 'money', weight: 2, confidence: 0.68,
    why: 'Speaks of money that is still wanted.',
    patterns: [
      '(?:donatie\\w*|gift\\w*|sponsor\\w*|investeerder\\w*|lening|peterschap|steunlid|crowdfunding|kapitaal|subsidie|investeringsronde|tientje|vijfje|twintigje|collecte|pot|spaarpot|klassenpot|klaskas|kas) {v}(?:prijs|help\\w*|telt|ontbreekt|ontbreken|nodig|zoek\\w*|mee\\b|graag|welkom|open|\\?|<url>|steun\\w*|over\\b)',
      '(?:help\\w*|telt|ontbreekt|ontbreken|tekort|nodig|zoek\\w*|mee\\b|graag|steun\\w*|bijdragen|instappen) {v}(?:donatie\\w*|gift\\b|sponsor\\w*|investeerder\\w*|lening|kapitaal\\b|subsidie|seed|business angels?|euro\\b|€|financieel\\w*|duizend)',
      '(?:{num}|\\d+) ?(?:euro|€) {w}(?:lenen|geleend|voorschieten|terug)|(?:geld|centen) {w}(?:lenen|voorschieten|terug)|(?:elke|elk|iedere?) (?:tientje|euro|cent|bijdrage|gift|beetje) (?:helpt|telt)|(?:euro|duizend) tekort',
    ],
    unless: [given, 'gedoneerd\\b|kost\\b|vanaf \\d|per (?:uur|maand|stuk)|korting|ticket|kopen|slechts \\d|dankzij|prijslijst'],
  },
  {
    id: 'nl-signup-broad', kind: 'signup', weight: 1, confidence: 0.64,
    why: 'Speaks of signing up as something still to come.',
    patterns: [
      '(?:aanmelden|aanmelding\\w*|registreren|registratie|inschrijven|inschrijving\\w*|abonneren|deelnemen|deelname|meedoen|downloaden|installeren|opgeven (?:via|bij|kan|voor)|lid (?:worden|te worden)|plek reserveren|account aan|reserveer|reserveren|vooraf bestellen)\\b',
      "(?:{my}) (?:nieuwsbrief|kanaal|groep|community|webinar|workshop|concert|lezing|expo|tentoonstelling|vernissage|infoavond|cursus|repetitie|club|koor|rommelmarkt|feest|premiere|zomerfeest|borrel|challenge|app|beta) {v}(?:{day}|<url>|\\d{1,2}|start\\w*|open|nog|komt|kom\\b|van harte|welkom|uitgenodigd|mee\\b|graag)",
      '(?:ontbreekt?|mist|missen)(?: (?:je|u|jullie))? (?:nog )?in (?:{my})|(?:kijk|loop|lees|zing|speel|schakel) (?:mee|in)\\b|(?:mailadres|adres|e-mail) (?:achter|invullen|na ?laten)|laat {w}mailadres|{b}(?:meelezen|meelopen|meezingen|meedoen|meespelen|erbij zijn|meekomen) ?\\?|je ontbreekt nog',
      '(?:van harte|iedereen|allen|nieuwe (?:gezichten|leden|stemmen)) (?:is |zijn )?(?:van harte )?(?:welkom|uitgenodigd)\\b|neemt (?:weer|nog) leden aan',
    ],
    unless: [given, 'mocht (?:je|u)|(?:ik|we) (?:kan|kon|ga|wil|zal|doe) {v}(?:aanmelden|deelnemen|meedoen|mee)|(?:me|ons) {w}(?:aanmelden|registreren|inschrijven)|wilde me|niet van mij|zonder (?:aanmelden|registratie|inschrijving)|(?:je|uw|jullie) (?:aanmelding|inschrijving)|niet (?:deelnemen|meedoen|inschrijven)|helaas|welkom (?:in|bij) (?:het netwerk|het team|mijn)'],
  },
] as const satisfies readonly AskRule[];
