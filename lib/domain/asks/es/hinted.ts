import type { AskRule } from '../rule';

/** Spanish rules for asks that are only hinted at: a few seconds of the reader's, goods with their price, a pot that stands open. */
export const hinted = [
  {
    id: 'es-favour-few-seconds', kind: 'favour', weight: 1, confidence: 0.82,
    why: 'Wants a few seconds or lines of the reader\'s, a click on the sender\'s skills, or a hint where to go.',
    patterns: [
      "(?:diez|cinco|dos|tres|unos|unas|un par de|\\d+) (?:segundos|lineas|palabras|fotos|frases|renglones) (?:tuy[oa]s|suy[oa]s|vuestr[oa]s)\\b",
      "(?:dale|dele|denle|dadle|pincha|clica|haz clic|toca|marca) (?:a |en |{w})(?:lo de )?\"?(?:aptitudes|habilidades|validar|recomendar|competencias)",
      "(?:dame|deme|denme|dadme|echame|tirame|tira|me das) (?:{w})?(?:pistas?|un norte|una idea|un cable|luz|una pista|consejillo)\\b",
    ],
    unless: ["gracias|te di|ya te he"],
  },
  {
    id: 'es-pitch-goods', kind: 'pitch', weight: 2, confidence: 0.84,
    why: 'Offers goods at a price, free hands for what the reader lacks, or a gift for closing now.',
    patterns: [
      "(?:el|la|por|a) (?:pale|kilo|saco|docena|metro|metro cubico|caja|unidad|carga|hora|sesion|pieza|litro|quintal|carro|remolque|tonelada|botella) (?:a|por|en) \\$?\\d+",
      "no (?:sale|sales|aparece|apareces|salis|salen|figura|figuras) (?:en|cuando) [^.?!\\n]{0,50}[.;,] (?:y )?(?:yo |nosotros |aqui )?(?:llevo|llevamos|gestiono|gestionamos|cuido|cuidamos|me encargo|hago|hacemos)\\b",
      "si (?:cierras|cierra|firmas|firma|te decides|dices que si|confirmas|aceptas|pagas) (?:hoy|ahora|esta semana|antes)[^.?!\\n]{0,20},? (?:te|le|os) (?:regalo|regalamos|hago|dejo|incluyo|rebajo|bajo)",
    ],
    unless: ["gracias|me pidieron"],
  },
  {
    id: 'es-meeting-honour', kind: 'meeting', weight: 2, confidence: 0.86,
    why: 'Would be honoured to call on the reader, would rather eat together, or says when the telephone will ring.',
    patterns: [
      "(?:honor|gusto|placer|alegria|ilusion) (?:poder )?(?:pasar(?:me)? a |ir a |acercarme a |venir a )?(?:saludar|visitar|ver|conocer)(?:te|l[oae]s?|os)\\b{g}(?:oficina|despacho|facultad|taller|casa|sede|tienda|{day}|unos minutos)",
      "(?:y si|que tal si|por que no) (?:dejamos|paramos|nos dejamos|cambiamos) [^.?!\\n]{3,50} (?:y|por) (?:me |nos |te )?(?:invitas|invito|vamos|tomamos|comemos|quedamos|unas|unos|una)\\b",
      "(?:hablemoslo|hablamoslo|lo hablamos|charlemoslo|hablemos)\\b[^?\\n]{0,20}(?:te|le|os) (?:marco|llamo|telefoneo)|(?:{day}|a las \\w+) (?:{w})?(?:te|le|os) (?:marco|llamo|telefoneo)\\b",
    ],
    unless: ["gracias|fue un|ha sido un"],
  },
  {
    id: 'es-money-pot', kind: 'money', weight: 2, confidence: 0.86,
    why: 'Has opened a pot for a cause.',
    patterns: ["(?:hemos|he|han|habemos) (?:abierto|puesto|creado|montado) (?:una|un) (?:{w})?(?:hucha|bote|colecta|alcancia|vaquita|fondo|crowdfunding)\\b"],
    unless: ["gracias|ya llegamos"],
  },
] as const satisfies readonly AskRule[];
