import type { AskRule } from '../rule';

/** German rules for asks that stand in no fixed phrase: who is short of whom, which door stands open, what the sender does if the reader has the trouble. */
export const indirect = [
  {
    id: 'de-job-hand', kind: 'job', weight: 2, confidence: 0.82,
    why: 'Offers a pair of hands to somebody who may be short of them, or asks whether nobody is taken on.',
    patterns: [
      '(?:falls|wenn|sollte|sobald)(?: mal| bei euch| bei ihnen| in {your} [a-z]+| irgendwann| dort| da){0,4} (?:jemand|wer|einer|ein|eine|leute|hande|personal) {w}(?:ausf(?:a|ae)llt|fehlt|fehlen|gebraucht|gesucht|brauch\\w*|such\\w*|frei wird|krank)\\b[^.?!\\n]{0,20}[,:]? ?(?:ich (?:kann|bin|hatte|ware|stehe|wurde|komm)|meld|gern|einfach)',
      '(?:nehmt|nehmen|stellt|stellen|sucht|suchen|braucht|brauchen) (?:ihr|sie) {w}(?:niemanden|keinen|keine|jemanden|noch wen|leute|noch jemand|azubis?|aushilfen?|praktikant\\w*) {w}(?:fur|in|im|ein|bei|als|auf){v}\\?',
      '(?:such|suche|suchen) (?:was|etwas|arbeit|ne stelle|eine stelle|nen job|einen job|ne lehrstelle|eine lehrstelle) (?:ab sofort|zum \\d|ab \\w+|fur den|in der|im)\\b',
    ],
    unless: ['danke? |gefunden|wir suchen|suchst du|viel gluck|suche fur (?:einen|unseren) kunden'],
  },
  {
    id: 'de-meeting-open-door', kind: 'meeting', weight: 2, confidence: 0.78,
    why: 'Wants to see the reader\'s place, or holds the own door open for them.',
    patterns: [
      '(?:ehre|freude|vergnugen),? (?:{w})?(?:bei (?:ihnen|dir|euch)|sie|dich) {v}(?:vorbei ?zu ?kommen|vorbeizuschauen|zu besuchen|zu begrussen|aufzusuchen|kennenzulernen)',
      '(?:wollen|sollen) wir [^.?!\\n]{3,50}(?:sein lassen|bleiben lassen|weglassen) und [^.?!\\n]{2,40}(?:gehen|essen|trinken|treffen)',
      'lass uns (?:druber|daruber|noch ?mal|das) (?:reden|sprechen|bereden|besprechen)|{day} (?:um \\w+ )?(?:ruf|klingel|meld) ich (?:dich |sie |mich )?(?:an|durch)?\\b',
      'wann (?:lasst du|lassen sie|lasst ihr) (?:dich|sich|euch) {w}(?:blicken|sehen|anschauen)|(?:die |unsere |meine )?(?:werkstatt|tur|praxis|kuche|atelier|haus|scheune|laden|garten) (?:steht|stunde|ist) (?:dir |euch |ihnen |immer |jederzeit |gern )*offen\\b',
      '(?:wurde|wurd|mochte|tat|tate|will|wurden) {v}(?:{your}) [a-z-]{4,24} {w}(?:von innen|live|in echt|vor ort|einmal|mal|gern) {w}(?:sehen|anschauen|ansehen|besichtigen|besuchen|erleben|kennenlernen)',
      '(?:hier |da |unten |anbei )?(?:stehen|sind|findest du|finden sie|hast du|haben sie) (?:{my} )(?:freien |freie )?(?:zeiten|termine|slots|zeitfenster)\\b|(?:such|wahl|nimm|pick) (?:dir |euch |sie sich )?(?:was|etwas|eine|einen) aus{v}(?:<url>|<cal>)',
    ],
    unless: ['danke? |war (?:toll|schon|super)|offentlich'],
  },
  {
    id: 'de-signup-subscribe', kind: 'signup', weight: 1, confidence: 0.84,
    why: 'Wants a subscription, or says how to be part of the sender\'s course or event.',
    patterns: [
      '(?:lass|lasst|lassen sie) (?:{w})(?:abo|follow|abonnement)\\b|(?:abo|glocke|kanal) {w}(?:aktivier\\w*|anschalt\\w*|einschalt\\w*|drucken|klicken)',
      'wer {w}(?:dabei sein|mitmachen|teilnehmen|mitkommen|mitlaufen|mitsingen|mitfahren|kommen) (?:will|mag|mochte)[^.?!\\n]{0,12}(?:tragt|meldet|schreibt|klickt|sagt|gibt|ruft)',
    ],
    unless: ['danke? '],
  },
  {
    id: 'de-pitch-if-trouble', kind: 'pitch', weight: 2, confidence: 0.8,
    why: 'Says that the sender does just what the reader may need one day, or gives a first good for nothing.',
    patterns: [
      '(?:der|das|die|pro|je) (?:raummeter|ster|kilo|sack|palette|kiste|meter|liter|dutzend|stuck|flasche|stunde|fuhre|tonne) (?:zu |um |fur |a )?\\d+',
      '(?:taucht|erscheint|findet man|kommt) [^.?!\\n]{0,40}nicht (?:auf|gefunden|vor)?[^.?!\\n]{0,20}[.;,] ?(?:ich|wir) (?:betreu|pfleg|mach|fuhr|verwalt)\\w*',
      'wenn (?:du|sie|ihr) (?:heute|jetzt|diese woche|gleich|bis \\w+) (?:zusag|unterschreib|bestell|abschliess|buch)\\w*,? (?:schenk|leg|geb|bekomm|krieg|spar)\\w*',
      '(?:falls|wenn|sollte|sobald) [^.?!\\n]{4,80}[,:] ?(?:genau )?(?:das|da|dafur|darum|den|die) (?:ist unser|machen wir|kummern wir|sind wir|bin ich|mach ich|mache ich|helfen wir|liefern wir|ubernehmen wir|konnen wir)',
      '(?:falls|wenn|sollte) [^.?!\\n]{3,60}(?:noch nichts|noch niemand|noch keiner|keinen \\w+|nichts)(?: {w})?(?:steht|geplant|gebucht|haben|fest|gefunden)\\b[^.?!\\n]{0,20}(?:wissen sie|weisst du|wisst ihr|melden sie|meld dich|meldet euch|rufen sie|ich bin)',
      '(?:wir|ich) (?:richten|gestalten|organisieren|liefern|planen|kochen|fotografieren|reinigen|reparieren|montieren|bauen) [^.?!\\n]{3,60}(?:\\d+ (?:bis|leute|personen|gaste|quadratmeter)|aller art|ab \\d)',
      '(?:transport|versand|lieferung|montage|anfahrt|erste[rs]? [a-z]+) (?:geht|gehen) (?:auf uns|aufs haus)|ab \\d+ ?(?:euro|€|franken|chf) {w}(?:frei haus|kostenlos|gratis|versandkostenfrei)',
    ],
    unless: ['danke? |verein|ehrenamt'],
  },
  {
    id: 'de-money-advance', kind: 'money', weight: 2, confidence: 0.88,
    why: 'Wants an advance or a loan.',
    patterns: [
      '{opened}{v}(?:\\d+|geld|kohle|euro|was|etwas){v}(?:vorstrecken|vorschiessen|leihen|borgen|auslegen|pumpen|vorlegen)\\b',
      '(?:streckst|schiesst|leihst|borgst|legst|leihen|borgen) (?:du|sie|ihr) (?:mir|uns) {v}(?:\\d|geld|kohle|euro){v}\\?',
    ],
    unless: ['danke? '],
  },
  {
    id: 'de-favour-let-have', kind: 'favour', weight: 2, confidence: 0.84,
    why: 'Wants something sent, in the manner of offices.',
    patterns: [
      '(?:zehn|funf|zwei|drei|ein paar|\\d+) (?:sekunden|zeilen|worte|fotos|satze) (?:gruss |text )?(?:von (?:dir|ihnen|euch))\\b',
      '(?:klick|bestatig|hak)\\w* (?:doch |mal |bitte |gern )*(?:die |meine |ein paar )?(?:kenntnisse|fahigkeiten|skills)\\b',
      '(?:gib|gebt|geben sie|verrat|verraten sie) (?:mir |uns )(?:mal |doch |bitte )?(?:a |an |einen |nen )?(?:tipp|wink|hinweis)\\b',
      '(?:verbunden|dankbar|dankbar dafur|erfreut),? wenn (?:sie|du|ihr) (?:mir|uns) [^.?!\\n]{2,80}(?:zukommen|ubersenden|ubermitteln|zusenden|schicken|aushandigen|uberlassen|weiterleiten)\\b(?: liessen| lassen| wurden| konnten)?'],
    unless: ['danke? fur'],
  },
] as const satisfies readonly AskRule[];
