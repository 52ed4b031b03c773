import type { AskRule } from '../rule';

/** Spanish rules for asks that stand in no fixed phrase: the grammar tells who is to do what for whom. */
export const indirect: readonly AskRule[] = [
  {
    id: 'es-favour-if-you-did', kind: 'favour', weight: 1, confidence: 0.76, fallback: true,
    why: 'Says how good it would be if the reader did something.',
    patterns: ["(?:que|si|ojala) (?:{you} )?(?:me |nos |le |les |lo |la |te )?(?!sup|vi|fu|quis|pud|tuv|estuv|dijer)[a-z]{2,11}(?:aras|ieras|arais|ierais|ases|ieses)\\b", "(?:seria|serian) (?:{w})?(?:gran ayuda|un detalle|un puntazo|de agradecer|una pasada|un honor|un regalo|mucha ayuda) (?:que|si|contar|tenerte)", "(?:necesito|necesitamos|nos falta|me falta|buscamos|busco|hace falta) (?:a )?(?:alguien|gente|una persona|manos|voluntari\\w+|un par de) {g}(?:que|con|para|de)\\b"],
    unless: ["como si |si no me (?:hubieras|dijeras)|me (?:pediste|preguntaste)|cliente"],
  },
  {
    id: 'es-favour-game', kind: 'favour', weight: 1, confidence: 0.62, fallback: true,
    why: 'Asks whether the reader is up for it, or has an idea for the sender.',
    patterns: ["(?:te|se|os) (?:ves|ve|veis|atreves|atreve|apetece|animas|anima|animais|lanzas|prestas|presta|ofreces|unes|implicas)(?: con ganas| capaz)? ?(?:a |para |con )?(?:{w})?\\?", "(?:me|nos) (?:vendria|vendrian|serviria|servirian|salvaria|salvarias|resolveria|sacaria|sacarias|ahorraria|ahorrarias|arreglarias)\\b", "que (?:me|nos) (?:aconsejas?|recomiendas?|recomendas|recomendarias?|aconsejarias?|sugieres?|sugeris|aconsejais)\\b(?! leer| ver)", "(?:vienes|venis|vendrias|vienen) a (?:echar|ayudar|dar|colaborar|hablar|contar|hacer|tocar|cantar)\\w*\\b{g}\\?", "(?:tu|vos) (?:lo|la|los|las|me lo) [a-z]{2,10}(?:arias|erias|irias|drias)\\b", "(?:cuento|contamos|puedo contar|podemos contar) con(?:tigo| usted| vosotros| ustedes| {your} (?:ayuda|apoyo|voto|presencia))\\b", "se (?:te|le|os) ocurre[n]? (?:algun|alguna|algo|una|un|que)\\b{g}\\?", "(?:{cl} (?:queria|quiero|quisiera|querria) (?:pedir|preguntar|consultar|proponer)|(?:queria|quiero|quisiera|querria|me gustaria) (?:pedir|consultar|proponer)(?:te|le|os|les))(?! (?:perdon|disculpas))"],
    unless: ["se te ocurre (?:mayor|peor)|viaje|vacaciones"],
  },
  {
    id: 'es-meeting-want-you', kind: 'meeting', weight: 2, confidence: 0.84,
    why: 'Wants to see the reader, or to tell something face to face.',
    patterns: ["(?:{want}|queriendo|ganas de|espero|ojala|vengo a|pasare a) (?:poder )?(?:{w})?(?:saludar|conocer|ver|visitar|encontrar|abrazar|invitar|comentar|sentar)(?:te|l[eoa]s?|os|nos|me)\\b{g}(?:en persona|cara a cara|con(?:tigo| usted)|personalmente|un dia|a hablar|{day}|lo de|sobre|{e})", "(?:avisa|avisame|avisanos|dime|silba|escribeme|pega un grito|llamame) y (?:nos )?[a-z]{3,10}(?:amos|emos|imos)\\b", "nos (?:vieramos|juntaramos|reunieramos|sentaramos|encontraramos|tomaramos|conocieramos|llamaramos)\\b", "(?:acerco|paso|voy|subo|bajo|llego|acerca|pasas|subes|vienes)\\b{g} y (?:lo |nos |asi )?(?:hablamos|charlamos|vemos|tomamos|vemos|conocemos|comentamos)\\b", "(?:sumarme|unirme|apuntarme|acompanar\\w+) a {your} (?:{w})(?:salida|cena|comida|reunion|ruta|quedada|tertulia|visita|partida)", "(?:y si|que tal si|por que no) (?:lo |la |nos |le |te )?(?:hablamos|vemos|comentamos|repasamos|juntamos|sentamos|quedamos|discutimos)\\b", "(?:tu|usted|vos) (?:pones?|eliges?|elegis|dices?|decis|mandas?) (?:el sitio|la hora|el dia|donde|cuando|fecha|el lugar)", "(?:acompanarte|acompanarle|acompanarme|ir contigo|ir una manana|pasar una (?:manana|tarde|jornada) con(?:tigo|migo))\\b"],
    unless: ["(?:fue|un) (?:un )?(?:placer|gusto) conocer|gracias|encant(?:ado|o) (?:de )?(?:conocer|saludar)|saludarte si|trayectoria|conocerte mas"],
  },
  {
    id: 'es-pitch-my-trade', kind: 'pitch', weight: 2, confidence: 0.72,
    why: 'Names a trouble of the reader\'s and the sender\'s trade in one breath, or asks for the supplier.',
    patterns: ["(?:solo )?(?:no )?cobr(?:amos|o) (?:hasta|si|por|cuando|solo|a exito)", "(?:te|le|os) (?:miro|reviso|calculo|hago|preparo|llevo|gestiono|tasamos|vendo) (?:el|la|los|las|lo) (?:tuy[oa]s?|suy[oa]s?|vuestr[oa]s?)\\b", "(?:estas|esta|estais|estan) (?:perdiendo|dejando escapar|pagando de mas|tirando) {g}", "(?:si|cuando) {your} [a-z]+ {g}[^.?!\\n]{0,50}[.,] ?(?:nosotros|yo|aqui|en [a-z]+) (?:lo|la|te|le|os|los|las) [a-z]+(?:amos|emos|imos|o)\\b", "nosotros (?:lo|la|te lo|se lo|los|las) (?:arregl|solucion|resolv|hac|gestion|mont|consegu|prepar)[a-z]{2,4}\\b", "(?:represento|representamos|distribuyo|distribuimos|comercializo|comercializamos|importamos|exportamos|somos (?:distribuidores|fabricantes|proveedores)|llevo la cartera|asesoro a)\\b", "(?:trabajais|trabajas|trabajan|trabaja|teneis|tienes|tienen|contais|cuentan|cuentas) (?:ya )?con (?:algun|alguna|un|una) (?:proveedor\\w*|agencia|gestor\\w*|asesor\\w*|software|herramienta|seguro|partner|consultor\\w*)", "(?:vas|va|vais|van) a (?:gastar|ahorrar|ganar|vender|pagar|notar|recuperar) (?:la mitad|menos|mas|el doble|un \\d+)", "cuando (?:quieras|quiera|querais|quieran),? (?:{cl}|se|te lo|se lo|os lo) [a-z]+(?:amos|emos|imos)\\b", "(?:tengo|tenemos|me queda|nos queda) (?:un |algun )?hueco (?:en|para|este|la|esta)", "(?:gestionamos|llevamos|hacemos|nos encargamos de) (?:todo|el papeleo|la gestion)", "(?:la solucion|lo que) (?:que )?(?:tu|su|vuestr[oa]) [a-z]+ necesita|pregunta(?:me|nos) (?:como|por)|(?:te|le|os) (?:puede|pueden|podria|podrian) (?:encajar|interesar|ahorrar|venir bien)"],
    unless: ["gracias|represento a (?:los|mi)|asociacion|(?:me|nos) (?:juro|prometio)|felicidades"],
  },
  {
    id: 'es-referral-whether', kind: 'referral', weight: 2, confidence: 0.84, evenNegated: true,
    why: 'Asks whether somebody around the reader does it, or to be pointed to who decides.',
    patterns: ["(?:sabes|sabe|sabeis|saben|sabras|sabra|sabrias) (?:tu |usted )?si {g}(?:alguien|hay quien|tenemos|algun|alguna)\\b", "(?:orientas|orienta|orientarme|orientame|oriente|indicas|indicarme|indicame|idea de|dices|decirme|averiguas|averiguar|sobre) {g}quien (?:{w})?(?:decide|lleva|compra|manda|gestiona|organiza|puede|podria|es)\\b", "(?:haces|harias|haria|hace|hacer) de (?:puente|enlace|celestin\\w|intermediari\\w)|(?:moverlo|moverla|muevelo|circularlo|hacerlo circular|rularlo) (?:entre|por|en) {your}"],
    unless: ["me preguntaste"],
  },
  {
    id: 'es-job-fit', kind: 'job', weight: 2, confidence: 0.75,
    why: 'Offers to join the reader\'s firm, or tells of being out of work to somebody who hires.',
    patterns: ["(?:encajaria|encajo|encajar|cuadraria|sumaria|sumar|aportar(?:ia)?|incorporarme|unirme|ofrezco para [a-z ]{0,20}|entrar a trabajar|entrar|empezar) (?:{w})?(?:en|a|con) {your} (?:equipo|empresa|cocina|taller|plantilla|estudio|bufete|clinica|proyecto|colegio)\\b", "(?:me quede|me he quedado|quede|estoy|llevo \\w+ \\w+) (?:{w})?(?:sin (?:trabajo|empleo|chamba|curro|laburo|pega)|en (?:el )?paro|desemplead[oa]|desocupad[oa])\\b{g}", "(?:estaria|seria) (?:encantad[oa]|feliz) de (?:aportar|sumar|incorporarme|trabajar|formar|unirme|empezar)|si (?:hay|hubiera|hubiese|sale|saliera|surge) (?:algo|un hueco|sitio|lugar) (?:para mi|de lo mio|en)"],
    unless: ["ya (?:encontre|tengo)|estoy bien, de verdad"],
  },
  {
    id: 'es-signup-doors', kind: 'signup', weight: 1, confidence: 0.75,
    why: 'Opens a course, a show or a list with words of haste.',
    patterns: ["no te (?:quedes (?:fuera|sin)|lo pierdas)|no se (?:queden fuera|lo pierdan)|abrimos (?:{w})?(?:puertas|inscripcion\\w*|plazas|matricula|lista)|solo entran \\d*[a-z]*|(?:vente|venite|vengan|entra|conectate|pasate) (?:al|a la|a nuestr[oa]|a mi) (?:directo|live|clase|taller|masterclass|charla|evento|webinar|sesion|stand|comunidad|concierto|bolo|recital)"],
    unless: ["me conte"],
  },
];
