import type { AskRule } from '../rule';

/** Dutch rules for favours: advice, feedback, reach, work, things, and any request that no other rule knows. */
export const favour = [
  {
    id: 'nl-favour-advice', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants advice, feedback, mentoring or a look at the sender\'s own thing.',
    patterns: [
      '(?:{opened}|{want} ?|{havetime} |over |nodig |dankbaar voor |zoek |mag ik |graag |welkom )(?:{v})(?:feedback|advies|tips?\\b|mening (?:over|op) (?:{my}|het|dit)|mentor\\w*|second opinion|inzichten|input|expertise|kritiek|raad\\b|begeleiding|opmerkingen)',
      "{opened}{v}(?:(?:mee|na|door|tegen)(?: ?te )?(?:lezen|kijken)|naar (?:{my}) [a-z]+ kijken|naar te kijken|lezen|bekijken|te bekijken|blik (?:op|werpen)|oog op|uitproberen|testen|te testen|proberen|beoordelen|recenseren|corrigeren|verbeteren|kijken (?:of|naar)|een kijkje|nalezen|doorlezen|kritisch|luisteren naar|proeven)\\b",
      '(?:kijk|lees|test|probeer|check|bekijk|luister)(?: (?:eens|even|ff|maar|gerust|het|mijn|m\'n|onze?|dit|een keer|er|met|je|hem)){1,5} ?{w}(?:mee|naar|door|na\\b|uit\\b|tekst|ontwerp|site|website|versie|concept)',
      '(?:zeg|vertel|laat|schrijf)(?: (?:me|mij|ons|maar|eens|even|gerust|eerlijk|weten)){1,4},? (?:wat (?:je|u|jullie) {w}(?:ervan|vindt|denkt|van)|je mening|uw mening|of (?:dit|het|de|mijn)|wat (?:er )?(?:ontbreekt|mist|beter))|wat (?:vind|vindt|denk|denkt) (?:je|u|jij|jullie) van (?:{my}|dit ontwerp|deze versie)',
      '(?:hoe zou (?:je|u|jij)|wat zou (?:je|u|jij)|wat raad (?:je|jij)|wat raadt u|wat adviseer\\w*|waar zou (?:je|u) beginnen) {v}(?:\\?|aanpakken|aanraden|doen)',
      '(?:{your}) (?:feedback|mening|advies|blik|oordeel|hulp|steun|stem|expertise|ogen)(?: (?:op|over|hierop|hierover|zou|is|telt|helpt|betekent))(?: {w})?(?:{my}|goud waard|waardevol|welkom|nuttig|super|nodig|ons|mij|me|veel)?',
    ],
    unless: ['bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|heeft (?:me |ons )?geholpen|zoals gevraagd|zal ik (?:je|u)|ik kan (?:je|u|graag|best)|(?:je|jouw|uw|jullie) (?:tip|feedback|advies|raad)\\w* (?:heeft|was|werkt|over|van)|(?:wil|hoef|zoek) {w}geen|ik kijk|ik lees'],
  },
  {
    id: 'nl-favour-reach', kind: 'favour', weight: 1, confidence: 0.92,
    why: 'Wants a like, a share, a vote, a follow, a review or a signature.',
    patterns: [
      "(?:{opened}{v}|{b}(?:graag |dus |en |gewoon |help ons,? |allemaal ){0,2})(?:liken?|delen|deel|reposten?|retweeten?|volgen|volg|stemmen|stem|onderteken\\w*|tekenen|teken|reageren|reageer|taggen|tag|verspreiden|verspreid|review\\w*|aanraden|beoordelen|doorvertellen)(?: (?:even|me|ons|op|voor|de|het|mijn|onze?|hier|mee|graag|en|dit|bericht|post|pagina|petitie|verder|{v})){1,4}|{opened}{v}(?:delen|liken|reposten|taggen|verspreiden|ondertekenen|stemmen)\\b",
      '(?:like|likes|duimpje|volg|stem|hartje|repost|share|handtekening|reactie|review|recensie|sterren|sterretjes|votes?|stemmen|klik|abonnement)(?: {w})?(?:zou|helpt|helpen|welkom|waarderen|telt|achterlaten|geven|voor (?:ons|mij|mijn|onze?)|kan|mogelijk|\\?|schrijven|nodig|plaatsen|op google|uitbrengen|delen)',
      '(?:petitie|stemming|publieksprijs)\\b{v}(?:<url>|teken\\w*|ondertek\\w*|stem\\w*|steun\\w*)|(?:laat|geef|schrijf|zet|plaats|post) {v}(?:like|review|recensie|sterren|sterretjes|reactie achter|stem|duimpje|google-?review|beoordeling)',
    ],
    unless: ['(?:ik|we|wij) (?:heb|hebben) {v}(?:gedeeld|geliket|geliked|getekend|ondertekend|gestemd|gevolgd|gereageerd)|bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|ik (?:volg|deel|stem)|we delen|deel ik|volgende|volgens|stem (?:is|was|van)|deel (?:van|uit)|hoef\\w* niet|tekening|reactie (?:was|van)'],
  },
  {
    id: 'nl-favour-recommend', kind: 'favour', weight: 2, confidence: 0.92,
    why: 'Wants a recommendation, a reference, an endorsement or a testimonial.',
    patterns: [
      '(?:{opened}|{want} ?|{b}|nodig |over |voor |mag ik |mogen we |kan ik )(?:{v})(?:aanbeveling|referentie|aanbevelingsbrief|testimonial|getuigenis|vaardigheden|skills|klantquote) (?:voor |van |over |op |te |als )?(?:{w})(?:schrijven|maken|geven|bevestigen|profiel|linkedin|opgeven|noemen|mij|ons|{toyou}|zijn|zou|doen|\\?)',
      '(?:beveel|bevestig|endorse\\w*) (?:me|mij|ons|mijn)\\b|(?:als referentie|{toyou} citeren|je logo|uw logo|bij naam noemen) {v}(?:mag|mogen|gebruiken|opgeven|\\?|tonen|vermelden)|(?:mag|mogen) (?:ik|we) (?:{toyou}|{your}) {v}(?:opgeven|citeren|vermelden|noemen|gebruiken)',
    ],
    unless: ['heb (?:je|u) {v}(?:geschreven|aanbeveling)|bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|(?:restaurant|boek|film|lees)'],
  },
  {
    id: 'nl-favour-survey', kind: 'favour', weight: 2, confidence: 0.9,
    why: 'Wants the reader in a survey, a study, an interview, on a stage, in a paper.',
    patterns: [
      "(?:enquete|vragenlijst|onderzoek|bevraging|scriptie|thesis|masterproef|bachelorproef|focusgroep|testpersonen|interview|proefpersonen|studie|afstudeeronderzoek|proefschrift)\\b{v}(?:<url>|invul\\w*|vul\\b|in te vullen|deelnem\\w*|deel te nemen|meedoen|minuten|minuutjes|min\\b|zoek\\w*|beantwoord\\w*|anoniem|duurt|tekort|interview\\w*|help\\w*|nodig|gezocht|kost)",
      "(?:zoek|zoeken|gezocht|nodig|missen|tekort|op jacht naar|op zoek naar|ontbreken)(?: (?:ik|we|nog|naar|voor|dringend|momenteel|zaterdag|een|{num}|met spoed)){0,5} {v}(?:geinterviewden|deelnemers|respondenten|testlezers|betatesters|testpersonen|testers|vrijwilligers?|helpers|helpende|handen|sprekers?|gast\\b|gasten|auteurs?|schrijvers?|penningmeester|scheidsrechters?|medestanders|juryleden|jurylid|bijdragen|gastcolumn|column|trainers?|chauffeurs?|spreker|begeleiders|mensen die|interviewkandidaten|stukje)\\b",
      '{opened}{v}(?:enquete|vragenlijst|onderzoek|interview|podcast\\w*|panel|te gast|gast (?:zijn|in|bij)|gastcolumn|gastblog|lezing|keynote|spreken (?:op|bij|voor)|artikel|column|jury|modereren|podium|raad van|workshop (?:geven|verzorgen)|blad|magazine|optreden|meewerken aan|voor de klas|gastles|een stukje|vertellen over|praatje)',
      "(?:podcast|magazine|tijdschrift|ledenblad|conferentie|panel|meetup|blog|krant|klas|paneldebat|uitzending|reeks|podium)\\b{v}(?:gast\\b|te gast|als (?:gast|spreker|expert)|uitnodigen|interview\\w*|aan het woord|meepraten|erbij|bijdrage|schrijven|lezing|vertel\\w*|aflevering (?:met|over) (?:{toyou})|zin|perfect|ideaal|gezocht|zoek\\w*)",
      "(?:{your}) (?:verhaal|parcours|loopbaan|ervaring|stem|perspectief) {v}(?:aflevering|podcast|artikel|lezers|luisteraars|magazine|boek|portret)\\b|(?:samenwerking|samenwerken|samen te werken|samen iets|iets samen|gezamenlijk|samen een)\\b{v}(?:\\?|zin|zien|denkbaar|interesse|zou|graag|opzetten|doen|bespreken|mogelijk)|(?:zin|interesse|open) {v}(?:samenwerking|mee te doen|samen iets|project|collab)",
      "(?:een echte|iemand) {v}(?:voor de klas|in de les)|op jacht naar|(?:{num}|\\d+) woorden\\b{v}(?:blad|column|stuk)",
    ],
    unless: ['bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|heb {w}(?:ingevuld|meegedaan|deelgenomen)|(?:je|jouw|uw|jullie) (?:enquete|podcast|onderzoek|lezing|scriptie|interview|artikel|column|blad|boek|vragenlijst|masterproef)|(?:heb|hebben) (?:we )?(?:allemaal |genoeg )?gevonden'],
  },
  {
    id: 'nl-favour-do', kind: 'favour', weight: 2, confidence: 0.86,
    why: 'Wants the reader to send, write, explain, lend or do something.',
    patterns: [
      '(?:jij|je|u) (?:leek|lijkt|lijk) (?:me|mij) (?:daar |er |hier )?(?:geknipt|perfect|ideaal|gemaakt) voor\\b',
      "{opened}{v}(?:(?:op|door|toe|in|mee|rond|na|terug|over|uit|af)?(?:sturen|zenden|mailen|geven|brengen|nemen|schrijven|zoeken|halen|kijken|leggen|vertellen|zetten)|(?:op|door|toe|in|mee|terug|uit|af|over|na) te [a-z]+en|stuur\\w*|te (?:sturen|mailen|helpen|delen|geven)|helpen|mij verder helpen|verder ?helpen|uitleggen|tonen|delen met|beantwoorden|lenen|uitlenen|vertalen|bezorgen|regelen|uploaden|goedkeuren|bevestigen|overnemen|inspringen|bijspringen|meehelpen|steunen|nakijken|aanpassen|updaten|aanvullen|printen|drukken|programmeren|bouwen|maken|repareren|laten weten|uitzoeken|navragen|berekenen|vragen|ophangen|neerleggen|antwoorden|reserveren|ondertekenen|verzetten|zeggen|rondsturen|doen|invullen|checken|verplaatsen|voeren|oppassen|ophalen|verklappen)\\b",
      "(?:stuur|mail|app|leen|breng|schrijf|leg|toon|vertaal|geef|help|vul|check|doe|denk|verzet|bezorg|laat|beantwoord|keur|verklap|zoek|maak|neem|pas) (?:me|mij|ons|even|dit|dat|het|eens|de|nog|tegen|voor|eraan|m'n|mijn|ff)\\b(?! (?:weten|maar weten),? (?:als|of|wanneer) (?:je|ik|u|er))",
      '(?:graag|gelieve|verzoek|wilt u|vriendelijk verzoek|alstublieft|svp|aub|gaarne)(?: {w})?(?:tegen |voor |nog |even |dringend |om )?(?:{v})(?:sturen|toesturen|toezending|bezorgen|nakijken|goedkeuring|goedkeuren|bevestigen|bevestiging|invullen|beantwoorden|antwoord|reactie|terugkoppeling|doorsturen|meebrengen|mailen|ondertekenen|hulp|betalen|overmaken|verbeteren|uploaden|aanleveren|ontvangen|in te vullen|te (?:sturen|bezorgen|bevestigen))\\b',
      "(?:mag|kan|zou|kon|mogen|kunnen) (?:ik|we|wij)(?: (?:{soft}|{toyou}|van (?:{toyou})|bij (?:{toyou})|dat|de|die|{a}))*? ?{v}(?:lenen|hebben|krijgen|gebruiken|overnemen|logeren|overnachten|vragen|verzoeken|citeren|meerijden|lastigvallen|storen|meekrijgen|{a} gunst|een beroep|om hulp)\\b",
      "(?:{a}|kleine|klein|grote|korte|snelle|even) (?:kleine |klein |grote |korte |snelle )?(?:vraagje|gunst|verzoek|verzoekje|vraag aan (?:{toyou})|dienst)(?: {w})?(?:[:?,-]|heb ik|{e})|(?:een plezier doen|een dienst bewijzen|uit de nood|uit de brand|help me uit|een handje)\\b",
      "(?:heb|hebben|had|hadden|kan|kunnen) (?:ik|we|wij)? ?(?:je |jullie |uw |jouw |u |nog |dringend |even |echt |best |wel |eigenlijk |iemand |de |een ){0,5}(?:hulp|steun|medewerking|bestand|cijfers|gegevens|akkoord|goedkeuring|stem|foto|toegang|wachtwoord|factuur|handtekening) {w}nodig|(?:hulp|akkoord|cijfers|handen) {w}(?:nodig|gebruiken)|(?:iemand|hulp) {w}(?:nodig|gebruiken) {w}(?:die|bij|om)",
      '(?:die|de|het|dat|{want})(?: {v})?(?:slides|presentatie|bestand|opname|pdf|kopie|exemplaar|recept|samenvatting|tabel|literatuurlijst|documenten|sjabloon|foto) {w}(?:hebben|had ik|krijgen|ontvangen|zou ik|wil ik|sturen|mailen|bemachtigen|graag)\\b',
    ],
    unless: ['ik breng|waar (?:ge|je|u) (?:naar )?(?:informeerde|vroeg)|(?:heb|hebben) {v}(?:ontvangen|gekregen|gelezen|gezien)|bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|zoals gevraagd|ik kan (?:je|u|jullie) (?:best|graag|ook|daar|bij|wel|gerust) |goede vraag|(?:wat|hoe|waar|wanneer|waarom|wie) (?:heeft|heb|hebt|had|brengt|maak|doe) (?:je|u|jullie|jij)\\b|(?:bijkomen|uitrusten|wennen|landen|genieten|ontspannen|uitslapen)\\b {v}\\?|laat maar|gelieve niet|doe de groet\\w*|geef niet op|neem (?:de|je) tijd|pas op|doe(?:t)? (?:rustig|het rustig|zo verder)|maak (?:er|je geen|u geen)|kun je (?:gerust|houden|gebruiken)|mag je (?:gerust|houden|gebruiken|hebben)|(?:je|u) (?:voorstellen|inbeelden) (?:hoe|dat)|laat {w}weten,? (?:als|of) (?:ik|je|u|er) {w}(?:helpen|hulp|iets|nodig|wil)|geef niks|geeft niks|help (?:je|u)|kost (?:niks|niets)|met plezier'],
  },
  {
    id: 'nl-favour-any', kind: 'favour', weight: 2, confidence: 0.66, fallback: true,
    why: 'A request to the reader, whatever it is for.',
    patterns: [
      "{opened}(?!{v}(?:\\bal\\b|eigenlijk|bijgekomen|uberhaupt|altijd|gisteren|vorige|destijds|trots|geloven|denken|goed\\b|beter|vaker|'s nachts|vragen hebt|hulp|je voorstellen|zich voorstellen|gerust)){v}(?:[a-z]{3,18}(?:en|an|ien|aan)) ?(?:\\?|[,.!]|$)",
      '(?:zou|zouden)(?: (?:ik|we|wij|me|mij|ons|dat|het|het me))? {w}(?:heel |erg |echt |enorm |zeer |ontzettend )?(?:dankbaar|fijn|helpen|geholpen|lief|aardig|super|top|geweldig|waarderen|op prijs)(?: (?:zijn|vinden|stellen|enorm|erg))?(?:,? (?:als|wanneer) (?:je|u|jullie|dat|het)| ?[.!?]?$)',
    ],
    unless: ['als je me kunt gebruiken|zo niet, ook|bedankt voor|dank (?:je|u|jullie)?(?: wel)? ?voor|ik kan|als je (?:hulp|vragen|iets)|als (?:je|u|jullie) (?:wil|wilt|zin hebt|wilt) ?,|graag gedaan|als (?:je|u|jullie) (?:dat|het|er|eens|zo|al|dan|hier|daar|verder|weer|echt)|blij dat'],
  },
] as const satisfies readonly AskRule[];
