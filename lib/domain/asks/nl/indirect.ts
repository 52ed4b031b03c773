import type { AskRule } from '../rule';

/** Dutch rules for asks that stand in no fixed phrase: who is short of whom, what to see, what the sender does if the reader has the trouble. */
export const indirect = [
  {
    id: 'nl-job-hand', kind: 'job', weight: 2, confidence: 0.82,
    why: 'Offers a pair of hands to somebody who may be short of them, or asks whether nobody is taken on.',
    patterns: [
      '(?:als|mocht|indien|wanneer) (?:er )?(?:bij (?:jullie|u|je) |ooit |eens |daar ){0,3}(?:iemand|handen|personeel|mensen) {w}(?:uitvalt|uitvallen|tekort|nodig|gezocht|zoekt|wegvalt|ontbreekt|mist)\\b[^.?!\\n]{0,20}[,:] ?(?:ik|nachten|dagen|weekend|bel|laat)',
      '(?:neemt|nemen|zoekt|zoeken|zoek) (?:jullie|u|ge|je) {w}(?:niemand|iemand|mensen|personeel|stagiairs?|leerlingen) {w}(?:aan|voor|in|bij){v}\\?',
      '(?:ik )?(?:zoek|zoekende naar|ben op zoek naar) (?:iets|werk|een baan|een plek|een job|een stage) (?:per direct|vanaf|in de|voor|als)\\b',
    ],
    unless: ['bedankt|gevonden|wij zoeken|voor een klant|succes'],
  },
  {
    id: 'nl-meeting-see-place', kind: 'meeting', weight: 2, confidence: 0.78,
    why: 'Wants to see the reader\'s place, or shows the hours that are free.',
    patterns: [
      '(?:eer|genoegen|plezier) (?:{w})?(?:u|je|jullie) (?:{w})?(?:te mogen |te komen |te )?(?:begroeten|bezoeken|ontmoeten|opzoeken)\\b',
      '(?:zullen|moeten) we [^.?!\\n]{3,50}(?:laten|overslaan|stoppen) en [^.?!\\n]{2,40}(?:eten|drinken|gaan|afspreken)',
      'laten we het (?:bespreken|uitpraten|overleggen)|{day} (?:om \\w+ )?bel ik (?:je|u)?\\b',
      '(?:{your}) [a-z-]{4,24} (?:zou|wil|wilde|wou) (?:ik|we) {w}(?:graag|dolgraag|eens|van binnen|een keer){v}(?:zien|bezoeken|bekijken|bezichtigen)',
      '(?:zou|wil|wilde|wou) (?:ik|we) {w}(?:{your}) [a-z-]{4,24} {w}(?:graag|dolgraag|eens|van binnen|een keer) {w}(?:zien|bezoeken|bekijken|bezichtigen)',
      'wanneer (?:laat|laten) (?:je|u|jullie|ge) (?:je|u|zich|jullie)? ?{w}(?:nog eens|weer|eens) ?{w}zien|(?:hier |hieronder )?(?:staan|zijn|vind je|vindt u) (?:{my} )(?:vrije )?(?:uren|tijden|momenten|slots)\\b|(?:kies|prik|pak)(?: maar| gerust| zelf| er)*(?: een| wat)?(?: moment| uur| dag| tijdstip)?[: ]{0,2}(?:<url>|<cal>)',
    ],
    unless: ['bedankt|was (?:mooi|top|leuk)'],
  },
  {
    id: 'nl-signup-subscribe', kind: 'signup', weight: 1, confidence: 0.84,
    why: 'Wants a subscription, or says how to be part of the sender\'s course or event.',
    patterns: [
      '(?:zet|schrijf) (?:je|uw) naam (?:op|in) (?:het|de) (?:blad|lijst|papier|bord)\\b',
      '(?:laat|zet|klik) {w}(?:abonnement\\w*|abonneer\\w*|belletje|duimpje en)\\b',
      'wie {w}(?:mee wil doen|wil meedoen|mee wil|wil komen|erbij wil zijn|wil aansluiten|mee wil lopen|wil meezingen|mee doet)[^.?!\\n]{0,12}(?:zet|mailt|meldt|schrijft|laat|stuurt|geeft|appt|<url>)',
    ],
    unless: ['bedankt'],
  },
  {
    id: 'nl-pitch-if-trouble', kind: 'pitch', weight: 2, confidence: 0.8,
    why: 'Says that the sender does just what the reader may need one day.',
    patterns: [
      '(?:de|het|per|een) (?:kuub|kilo|zak|pallet|kist|meter|liter|dozijn|stuk|fles|uur|vracht|ton|bak) (?:aan |voor |a )?\\d+',
      'niet (?:opduikt|opduiken|te vinden is|verschijnt|gevonden wordt)\\b[^.?!\\n]{0,40}[.;,] ?(?:ik|wij|we) (?:hou|houden|beheer|beheren|doe|doen|verzorg)\\w*',
      '(?:als|wanneer) (?:je|u|jullie) (?:vandaag|nu|deze week|meteen) (?:toezegt|tekent|bestelt|beslist|boekt|bevestigt)[^.?!\\n]{0,10} (?:krijg|krijgt|geef|doe|gooi)\\w*',
      '(?:als|mocht|mochten|indien|wanneer) [^.?!\\n]{4,80}[,:] ?(?:precies |net )?(?:dat|daar|daarvoor) (?:is (?:precies |net )?(?:wat wij|ons werk|onze)|doen wij|zijn wij|helpen wij|zorgen wij|lossen wij)',
      '(?:staat|is|hebt|heeft|ligt) (?:er |u |je |jullie ){0,2}{w}(?:nog niks|nog niets|nog niemand|nog geen \\w+)(?: {w})?(?:vast|gepland|geboekt|gevonden|geregeld)?,? ?(?:dan )?(?:weet u|weet je|weten jullie|bel|mail|ik ben)',
      '(?:wij|we|ik) (?:verzorgen|verzorg|organiseren|leveren|koken|reinigen|repareren|plaatsen|fotograferen|bouwen) [^.?!\\n]{3,60}(?:\\d+ (?:tot|man|personen|gasten)|op maat|vanaf \\d)',
      '(?:bezorging|verzending|levering|montage|transport) (?:is |nemen wij )?(?:voor onze rekening|van ons|gratis)',
    ],
    unless: ['bedankt|vereniging|vrijwillig'],
  },
  {
    id: 'nl-money-advance', kind: 'money', weight: 2, confidence: 0.88,
    why: 'Wants an advance or a loan.',
    patterns: [
      '(?:we|ik|ze) (?:hebben|heb) een (?:potje|fonds|inzameling|spaarpot) (?:geopend|opgezet|gestart)',
      '{opened}{v}(?:\\d+|geld|euro|iets|wat){v}(?:voorschieten|lenen|voorstrekken|leen)\\b', '(?:leen|schiet|leent) (?:je|u|jij) (?:me|mij|ons) {v}(?:\\d|geld|euro){v}\\?'],
    unless: ['bedankt'],
  },
  {
    id: 'nl-favour-let-have', kind: 'favour', weight: 2, confidence: 0.84,
    why: 'Wants something sent, in the manner of offices, or has thought of the reader for what is missing.',
    patterns: [
      '(?:tien|vijf|twee|drie|een paar|\\d+) (?:seconden|regels|woorden|foto\\u2019s|fotos|zinnen) van (?:jou|u|jullie)\\b',
      '(?:klik|vink|bevestig)\\w* (?:die |mijn |de |wat )?(?:vaardigheden|skills)\\b',
      'geef (?:me |ons )?(?:eens |even )?(?:een )?(?:tip|hint|voorzet)\\b',
      '(?:erkentelijk|dankbaar|verplicht) (?:zijn )?(?:als|indien|wanneer) (?:u|je|jullie) (?:me|mij|ons) [^.?!\\n]{2,80}(?:toekomen|toesturen|toezenden|bezorgen|sturen|mailen|doorsturen|overhandigen)\\b',
      '(?:(?:missen|zoeken|hebben) (?:we|wij|ik)|(?:we|wij|ik) (?:missen|zoeken|zoek|mis|hebben)) (?:nog )?(?:een|geen) [^.?!\\n]{2,50}(?:(?:dacht|denk)[^.?!\\n]{0,12} aan (?:jou|je|u)|aan (?:jou|je|u)[^.?!\\n]{0,12}(?:dacht|denken|gedacht))\\b[^.!\\n]{0,12}[.!?] ?(?:zin|iets voor|doe je|durf je|wil je|interesse)',
    ],
    unless: ['bedankt voor'],
  },
] as const satisfies readonly AskRule[];
