import type { GiveRule, Invitation, Mask, ReplyWords } from '../rule';

/** Spanish words that say nothing about what the sender wants of the reader. */
export const masks: readonly Mask[] = [
  { why: 'A cushion: it neither asks nor takes back.', patterns: [
    "(?:sin|cero|nada de|ninguna) (?:ningun |ninguna )?(?:presion|compromiso alguno|prisas?|obligacion|problema)\\b|(?:no|nada) (?:te |le |os )?(?:hace falta|es necesario|tienes que|tiene que|hay que|necesitas)(?: que)? [^.?!,;\\n·]{0,60}|(?:entiendo|entendere) (?:perfectamente )?si [^.?!,;\\n·]{0,50}|ignora esto si quieres",
    "(?<!\\by )no (?:vengo|quiero|es|llamo|te escribo|le escribo|escribo|le llamo|te llamo|busco|pretendo|te voy|voy) (?:a |para |por )*(?:vender\\w*|ofrecer\\w*|pedir\\w*|molestar\\w*|robar\\w*|pitch|una venta)[^.?!,;:\\n·]{0,50}",
  ] },
  { why: 'Thanks and congratulations are for something that happened.', patterns: [
    "(?:muchas |mil |muchisimas |millon de )?(?:gracias|agradecid[oa]s?|agradecimiento)(?: de corazon| de verdad)? (?:por|x|a|de|pues)(?! (?:adelantado|anticipad\\w+|tu (?:ayuda|tiempo|apoyo)|su (?:ayuda|tiempo|apoyo)))[^.?!,;:\\n·]{0,100}", "(?:enhorabuena|felicidades|felicitaciones|felicito|bravo|suerte|animo|me alegr[oa]\\b|un placer|encantad[oa]|que gusto|que (?:lindo|bonito|bueno|alegria)) (?:por|con|de|en|poner|haber|el|la|que)[^.?!,;:\\n·]{0,70}", "(?:me alegro|me hizo (?:reir|llorar|gracia|pensar)|me gusto|me encanto|me ayudo|me sirvio|me salvo|me emociono)\\b[^.?!,;:\\n·]{0,60}",
  ] },
  { why: 'Somebody else\'s words or wishes.', patterns: [
    "(?:(?:mi|mis|un|una|el|la|los|las|tu|su) (?:[a-z]{2,16} ){1,4}?|alguien |me |hay quien |todo el mundo |[a-z]{3,12} )(?:me |nos |le )?(?:(?:acaba|acaban) de (?:escribir|llamar|pedir)|insiste en|insistio en|quiere que|queria que|quieren que|dice que|dicen que|dijo que|me dijo|pidio|pidieron|pregunto|preguntaron|preguntan|ordeno|sugirio que|recomendo que|aconsejo|escribio para|llamo para|suplica|exige|mando a|juro|prometio|aseguro|conto|jura|promete)\\b(?! de {you}| por ti)[^.?!;\\n·]{0,140}", "(?:me pide|me piden|me han pedido|me pidieron|me ofrecieron|me ofrecio|me ofrecen) [^.?!;\\n·]{0,120}",
  ] },
  { why: 'An offer to the reader: help, an answer, an introduction, a thing for nothing.', patterns: [
    "(?:si|cuando|el dia que|por si) (?:algun dia |alguna vez |un dia |en algun momento )?(?:{you} )?(?:te |se |os |le )?(?:atascas?|atoras?|pierdes?|lias?|bloqueas?|trabas?|complica\\w*|necesitas?|necesitais|necesite|hace falta|sirve|sirven|animas? a venir|apetece leer|surge (?:cualquier|alguna) duda|quedas? (?:sin|tirad)|da pereza|tienes? (?:dudas|preguntas|alguna duda))\\b[^.?!\\n·]{0,110}", "(?:cualquier|para cualquier) (?:duda|cosa|problema|pregunta)(?! (?:pista|contacto))[^.?!\\n·]{0,70}", "(?:si (?:quieres|quiere|queres|gustas|os apetece|te sirve|le sirve),? )?(?:te|le|os|les) (?:puedo |podria )?(?:presento|presentar|presentare|conecto con|pongo en contacto)(?! (?:nuestr|mi producto|mi servicio))[^.?!\\n·]{0,80}", "(?:quieres|quiere|queres|quereis|prefieres|necesitas) que (?:yo )?(?:te|le|os|les) (?!(?:haga|prepare|mande|envie|pase|calcule|muestre|ensene)[^.?!]{0,24}(?:presupuesto|precio|numeros|demo|propuesta|tarifa|cotizaci))[^.?!\\n·]{0,80}",
    "(?:dime|digame|avisa|avisame|dimelo|decime) si (?:quieres|quiere|queres|te hace falta|necesitas) (?!(?:presupuesto|tarifa|numeros|probar|una? (?:demo|prueba|presupuesto|visita|hueco|plaza)|precio|propuesta|cita|uno))[^.?!\\n·]{0,80}", "(?:si quieres|si quiere|si queres|si os apetece|si te apetece) (?:te |le |os |se )(?:lo |la |los |las )?(?:paso|dejo|acerco|llevo|presto|mando|ayudo|regalo|guardo)(?! (?:un |una |nuestr|la |el |los |las |una caja )?(?:presupuesto|tarifa|precio|cotiza|catalog|caja|propuesta|demo))[^.?!\\n·]{0,80}",
  ] },
  { why: 'The reader\'s own request, answered.', patterns: [
    "(?:me |nos |lo que |la que |el que |como |que |tal como |ayer |el [a-z]+ )(?:me |nos )?(?:preguntaste|preguntabas|preguntaba|pregunto usted|pediste|pedias|pedia|pidio|pidieron|pedisteis|solicitaste|solicito usted|solicitaba|buscabas|buscaba|querias saber|decias|comentabas|encargaste)\\b(?! tiempo)[^.?!;\\n·]{0,120}", "(?:aqui (?:tienes|va|van|lo tienes|esta)|te (?:adjunto|dejo|mando|paso)|ahi (?:va|van|tienes)) (?:el |la |lo |los |las )[^.?!;\\n·]{0,40}que (?:me )?(?:pediste|pedias|pidio|querias)",
  ] },
  { why: 'Told of the past, or a wish without burden.', patterns: [
    "(?:ya )?(?:me|le|les|te|lo|la) (?:suscribi|apunte|inscribi|reserve|descargue|deje|comparti|presente|mande|envie|pase|llame|vote|firme|recomende|aparte|guarde)\\b[^.?!;\\n·]{0,60}", "(?:que tengas?|que pases?|que tengan|que tenga usted|que te vaya|buen|buena|feliz|suerte|pasalo|pasenla|disfruta|descansa|cuidate|cuidense) (?:un |una |muy )?(?:buen |buena |feliz |linda |bonito |lindo |gran )?(?:dia|semana|finde|fin de semana|tarde|noche|viaje|puente|viernes|lunes|domingo|pascua|verano|suerte|ano|mucho|bien)[^.?!,;\\n·]{0,30}", "no (?:hace falta|te preocupes|se preocupe|tienes que|me contestes|contestes)[^.?!;\\n·]{0,60}",
  ] },
  { why: 'A courteous reply: not now, what arrived, something worth reading, staying in touch.', patterns: [
    "(?:escrib\\w+|llama\\w*|busca\\w*|contacta\\w*|hablamos) ?(?:me |nos |me)?(?:{w})?(?:el (?:mes|ano) (?:que viene|proximo)|el proximo (?:mes|ano)|(?:en|a partir de|pasado) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|despues de (?:navidad|navidades|vacaciones|semana santa|verano|reyes))(?![^.?!\\n]{0,30}\\?)[^.?!\\n]{0,40}",
    "si (?:en (?:el|un) futuro|algun dia|mas adelante|un dia|alguna vez) (?![^.?!\\n]{0,90}\\b(?:nuestr[oa]|es lo que hacemos|nos dedicamos|lo nuestro|nos encargamos))(?:quieres|quiere|queres|te animas|necesitas|cambia\\w*)[^.?!\\n]{0,80}",
    "si (?:algo |eso |la cosa )?cambia\\b[^.?!\\n]{0,30}",
    "(?:tu|su|vuestr[oa]|el) (?:aporte|aportacion|donacion|donativo|contribucion) (?:ya )?(?:nos )?(?:ha )?(?:llego|llegado|sirvio|alcanzo)[^?\\n]{0,160}",
    "{b}segui (?:tu|su|vuestra?|la (?:charla|conversacion|entrevista|mesa)|el (?:hilo|directo|debate))\\b[^.?!\\n]{0,80}",
    "(?:espero |ojala )?(?:que )?(?:podamos |sigamos |pueda )?(?:mantener|seguir|estar|mantengamos|seguimos)? ?(?:el|en) contacto{e}[^.?!\\n]{0,30}",
  ] },
];

/** A negation that reaches up to where a find begins. */
export const negation = "\\b(?:no|nunca|jamas|sin|ni|nada de|ningun[oa]?|tampoco)(?: (?:me|te|le|os|se|lo|la|nos|es|hay|voy|vengo|quiero|busco|necesito|tengo|estoy|haces?|a|de|para|por|que|un|una|mas|buscando|pidiendo)){0,4} ?";

/** Spanish reminders of an earlier ask. */
export const nudges: readonly string[] = [
  "{b}(?:up|subo(?: esto)?|alguna (?:novedad|noticia|idea|respuesta)|novedades|noticias|y\\b|y bien|y entonces|entonces|sigues ahi|que me dices|que dices|como lo ves|hola\\b|hola de nuevo|sigue en pie|pudo ser) ?\\?{0,3}{e}", "(?:alguna novedad|hay novedades|alguna noticia|alguna respuesta|tuviste (?:tiempo|chance|oportunidad|ocasion)|pudiste|pudieron|pudo (?:verlo|revisar|ver|leer|usted)|has podido|ha podido|habeis podido|llegaste a|viste (?:mi|el|lo)|leiste|recibiste|le llego|te llego|lo has (?:visto|mirado|pensado))\\b{g}", "(?:retomo|reflot\\w+|insisto|recordatorio|te recuerdo|le recuerdo|recordarte|recordarle|vuelvo a (?:escribir|la carga|insistir|preguntar|molestar)|hago seguimiento|dando seguimiento|seguimiento a|doy seguimiento|por si se (?:te|le) (?:paso|perdio|traspapelo)|subo esto|mi (?:mensaje|correo) (?:anterior|de)|sigo (?:pendiente|esperando|a la espera)|quedo (?:pendiente|a la espera)|sigues interesad\\w|como (?:vamos|va|quedamos) con)",
];

/** Spanish pressure. */
export const pressure: readonly string[] = [
  "\\b(?:ultim[oa]s? (?:plazas|dias|oportunidad|horas|cupos|unidades|lugares)|solo (?:hoy|quedan|queda|por hoy|hasta)|urgente|cuanto antes|antes (?:del?|de que)|hasta (?:el|medianoche|manana|agotar|fin de)|(?:vence|acaba|termina|caduca|expira|se acaba|cierra)\\w*|no (?:te lo pierdas|pierdas|dejes pasar)|plazas limitadas|cupos limitados|aprovecha|ya solo|de inmediato|hoy mismo|si firmas hoy)", "(?:\\d+ ?%|descuento|\\d+ (?:clientes|empresas|euros|horas))|mas de \\d+|\\blider(?:es)?\\b|numero uno", "<name>|(?:hola|estimad\\w+) (?:a todos|todos|contactos|nombre|red|amigos)|mi gente", "(?:que dia|cuando|que hora) {cl} (?:viene|va|queda)|(?:{day}) o (?:el )?(?:{day})|lo vemos el|a que hora le", "no te (?:cuesta|lleva) nada|solo (?:son|es|te (?:tomara|llevara))|(?:gente|profesionales|personas) como {you}|con tu (?:enorme|gran) talento|eres (?:el|la) mejor|a ti te hace caso",
];

/** What a Spanish draft can give. */
export const gives: readonly GiveRule[] = [
  { what: 'own-article', needsLink: true, patterns: ["(?:mi|nuestro|nuestra) (?:{w})?(?:articulo|nota|guia|post|entrada|informe|columna|libro|video)\\b", "(?:he escrito|escribi|publique|publicamos|acabo de publicar)\\b"] },
  { what: 'article', needsLink: true, patterns: ["(?:articulo|nota|informe|guia|estudio|charla|grabacion|recurso|lista|fichas|enlace|video|reportaje|podcast)\\b", "(?:por si (?:te|le|os)|me acorde de (?:ti|usted|vos)|aqui (?:va|tienes|esta))"] },
  { what: 'introduction', patterns: ["(?:te|le|os) (?:presento|puedo presentar|presentaria|conecto|pongo en contacto|paso su (?:numero|contacto))", "(?:quieres|quiere) que te (?:presente|ponga)"] },
  { what: 'help', patterns: ["si (?:te atascas|necesitas|te hace falta|puedo ayudar|quieres te (?:ayudo|echo))", "(?:te|le|os) (?:echo una mano|ayudo|puedo ayudar|dejo|presto)", "cualquier duda"] },
];

/** Hints in a Spanish draft. */
export const cues = {
  thanksForConnecting: ["gracias (?:por|x) (?:{w})?(?:conectar|aceptar\\w*|agregar\\w*|la (?:conexion|invitacion|solicitud)|anadir\\w*|unirte|sumarte|contactar)", "(?:encantad[oa]|un gusto|un placer|que gusto|me alegra) (?:de |que )?(?:conectar|estar conectad|tenerte|tenerlo|estemos conectad)"],
  acquaintance: ["(?:nos|los) (?:conocimos|vimos|cruzamos|presentaron)|(?:gusto|alegro|placer|encanto) (?:de )?(?:conocerte|conocerlo|verte|ponerte cara|saludarte|haberte)|como (?:quedamos|te (?:prometi|dije|comente)|hablamos|acordamos)|coincidimos|te acuerdas|trabajamos juntos|estudiamos|cuanto tiempo|en (?:la feria|el congreso) (?:me|te|nos)|(?:nuestra|la) (?:conversacion|charla) (?:de|en|del)"],
  namesTheirRequest: ["(?:me|nos) (?:pediste|preguntaste|pidio|pedias|preguntabas|dijiste|ofreciste|propusiste)|como (?:me )?(?:pediste|pidio|solicito)|te ofreciste|(?:decias|buscabas|querias) |segun lo (?:acordado|solicitado)|a tu pregunta"],
  namesIntroduction: ["[a-z]+ (?:me (?:hablo de (?:ti|usted)|dio tu|dio su|paso tu|paso su|recomendo|sugirio que|dijo que (?:te|le))|nos (?:presento|puso en contacto))", "de parte de [a-z]+|gracias [a-z]* ?por (?:presentarnos|la presentacion)"],
  easyToRefuse: ["(?:sin|cero|ninguna) (?:ningun )?(?:presion|compromiso|prisas?|obligacion)|si no (?:puedes|puede|te|le|tienes|quieres)|no pasa nada|(?:entiendo|lo entiendo|entendere)|si (?:puedes|tienes (?:un rato|tiempo))|cuando (?:puedas|pueda)|dime que no|ignora"],
  bounded: ['{mins}', "(?:dos|tres|unas|un par de|\\d|una|seis|cuatro|cinco) (?:lineas?|frases?|preguntas?|palabras|paginas?)"],
} as const;

/** What in a line of the other's Spanish invites an ask of mine. */
export const invitations: readonly Invitation[] = [
  { kinds: ['pitch'], patterns: ["(?:cuanto|a cuanto|que precio|cual (?:es|seria) el (?:precio|costo|coste)|por cuanto|a como) {g}(?:\\?|cuest|cobr|dejas|sale|costaria)", "(?:manda|envia|pasa|haz|hace|haga|quiero|quisiera|necesito|podrias|puedes|recibir|ver)\\w* {g}(?:presupuesto|tarifas?|precios?|cotizacion|propuesta|catalogo|demo|dossier)", "(?:tu|vosotros|ustedes|usted) (?:haceis|haces|hacen|hace|vendes|vende|ofrecen|ofreceis)\\b|(?:cuentame|dime|digame|cuenteme|contame) mas|(?:me|nos) interesa\\b|(?:busco|buscamos|necesito|necesitamos) (?:un|una|alguien|a alguien) "] },
  { kinds: ['job', 'favour', 'referral'], patterns: ["(?:buscamos|contratamos|se abre|necesitamos|estamos contratando|hay vacante)|(?:tu|su) (?:cv|curriculum|hoja de vida|perfil)\\b|te (?:recomiendo|refiero)|postula"] },
  { kinds: ['money'], patterns: ["(?:quiero|quisiera|me gustaria|como|donde|puedo) {w}(?:donar|invertir|aportar|colaborar|participar|contribuir|apoyar)|ticket minimo|tu (?:iban|bizum|clabe|alias|deck)", "(?:donde|como|a que cuenta) {g}(?:dono|donar|deposito|depositar|aporto|aportar|colaboro|colaborar|transfier\\w*|pongo|ayudo)|(?:quiero|quisiera|me gustaria) {g}(?:donar|aportar|poner|colaborar|depositar)"] },
  { kinds: ['signup'], patterns: ["(?:como|donde) (?:{w})?(?:me apunto|me inscribo|se inscribe|me uno|me registro|me anoto)|(?:pasa|manda|dame|envia)\\w* (?:{w})(?:link|enlace)|quedan plazas|(?:quiero|me gustaria) (?:apuntarme|ir|inscribirme|probar|asistir)"] },
  { kinds: ['meeting'], patterns: ["(?:podemos|podriamos|deberiamos|a ver si) (?:{w})?(?:vernos|quedar|hablar|quedamos|nos vemos)|(?:llamame|llameme|marcame)|(?:quedamos|hablamos|nos vemos)\\b|(?:un|unas) (?:cafe|canas|cervezas)\\b|(?:{day}) (?:si|me va|mejor|puedo|perfecto)|(?:pasate|pasa|ven|venga|vente) (?:a|por|cuando|un dia)"] },
  { kinds: ['referral'], patterns: ["(?:te|le) (?:puedo |podria )?(?:presentar|presento|conecto|pongo en contacto)|conozco a (?:alguien|quien|la persona)"] },
  { kinds: ['favour'], patterns: ["(?:manda|envia|pasa|ensena|muestra)(?:me|nos)?(?:lo|la|los|las)?\\b(?! (?:{w})?(?:presupuesto|tarifa))|(?:te|se) (?:lo |la )?(?:miro|reviso|leo|ayudo|echo)|(?:puedo|quieres que) (?:te )?(?:ayude|ayudar|mirar|revisar|leer)|que necesitas|en que te ayudo|cuenta conmigo"] },
  { kinds: ['pitch', 'money', 'signup'], patterns: ["(?:cuanto|a cuanto|a como) (?:cuesta|cuestan|vale|valen|sale|salen|cobras?|cobran|es|me|seria|esta|estan|piden|pides?)|que precio|precio\\b{g}\\?|(?:donde|como) (?:se )?(?:lo |la |los |las )?(?:pido|compro|puedo|pide|compra|encargo|reservo|reserva|consigo|encarga)"] },
  { kinds: ['signup', 'pitch', 'favour'], patterns: ["(?:donde|como) {w}(?:me (?:apunto|inscribo|registro|uno|suscribo)|inscrib\\w*|apunt\\w*|suscrib\\w*|entro|participo)|(?:hay|tienen|tienes) {g}(?:grupo|lista|boletin|newsletter|curso|taller|club)\\b"] },
  { kinds: ['job', 'favour'], patterns: ["(?:mand\\w*|envi\\w*|pas\\w*|tien\\w*|comparta\\w*) {g}(?:cv|curriculum|hoja de vida|papeles|certificad\\w*)"] },
  { kinds: ['referral', 'favour', 'meeting'], patterns: ["(?:dime|digame|decime) (?:a )?(?:quien|que|cual)|(?:te|le) (?:paso|doy|consigo) {g}(?:contacto|nombre|numero|correo)"] },
];

const MORE = "(\\d{1,2}|un|una|dos|tres|cuatro|seis|unos|unas|un par de)?";

/** What Spanish replies say. */
export const replies: ReplyWords = {
  refuses: [
    "\\bno,? (?:gracias|muchas gracias|me interesa|nos interesa|lo siento|estoy interesad\\w|estamos interesad\\w|creo que|puedo|podemos|necesit\\w+|quiero|por ahora no|soy)|(?:gracias|lo siento|disculpa),? (?:pero )?(?:no\\b|prefiero no|paso)|^(?:no|nop|nel|na) ?[.!]?$|ya (?:tenemos|tengo|trabajamos con|contamos con) (?:un|una|quien|proveedor|gestor|eso|a alguien)|(?:deja|deje|dejen|dejad) de (?:escribir|mandar|insistir)\\w*|no (?:me|nos) (?:escrib\\w+|contact\\w+|insist\\w+|llam\\w+)|no (?:es para|encaja|entra en|hay presupuesto|tenemos presupuesto|acostumbro|suelo|doy|recomiendo|hago|presto)|prefiero (?:no|que no)|me temo que no|dar(?:me)? de baja|paso,? gracias",
  ],
  defers: [
    "(?:ahora|de momento|por ahora|por el momento|hoy|esta semana|este (?:mes|ano|trimestre)) (?:no|mismo no|imposible|estoy|ando|voy)|(?:mas adelante|otro dia|otra ocasion|en otro momento|mejor (?:en|el|la|despues|luego)|ya veremos|luego vemos)|(?:escrib\\w+|habla\\w*|llam\\w+|contact\\w+|recuerda\\w*|vuelve|vuelva|busca\\w*|avisa\\w*|pregunt\\w+|retom\\w+|volvemos a hablar) (?:{w})?(?:en |despues|a partir|dentro de|la semana|el mes|el ano|a (?:principios|finales|la vuelta)|tras|pasad[oa]|cuando (?:vuelva|acabe|termine|pase|regrese))|(?:hasta arriba|desbordad[oa]|saturad[oa]|de vacaciones|de baja|de viaje|a tope|en cierre|a full|fuera)\\b|(?:despues|pasad[oa]s?|tras) (?:de )?(?:las? |el |los )?(?:vacaciones|fiestas|navidad(?:es)?|reyes|verano|feria|cierre|semana santa|puente)|el (?:proximo )?(?:mes|ano|trimestre) (?:que viene|proximo|entrante)|(?:dentro de|en) (?:unas|unos|dos|tres|un|una|\\d+) (?:semanas?|mes|meses|dias)",
  ],
  agrees: [
    "^(?:(?:hola|buenas|ah|oye|gracias)[ ,!.]{1,3}(?:[a-z]{2,12}[,!.] )?)?(?:si|sip|sii|claro(?: que si)?|vale|venga|ok|okay|perfecto|genial|encantad[oa]|con (?:mucho )?gusto|por supuesto|desde luego|dale|de acuerdo|hecho|listo|sale|orale|de una|buenisimo|cuando quieras|como no|me parece (?:bien|perfecto)|me va (?:bien|perfecto)|me late|jalo|ya esta|me parece|me encantaria|estupendo|fenomenal|bueno|obvio|va|adelante|sin problema|cuenta conmigo|me apunto|me sumo|bacan)(?= ?(?:[,.!:;\\n·]|$)| (?:me|te|nos|gracias|obrigad\\w|por (?:mi|mim)|al|a las|as|el|la|{day})\\b)",
    "(?:{day})(?: [a-z]{1,9}){0,4} (?:si|puedo|mejor|perfecto)\\b|(?:{day}|eso|a las \\d+) (?:me va (?:bien|genial|perfecto)|perfecto|si|puedo|me viene bien|me queda bien)|(?:manda|envia|pasa)(?:me)?lo|quedamos (?:asi|el|en)|con (?:mucho )?gusto|encantad[oa] de",
  ],
  courtesy: [
    "muchas|mil|gracias|gracias a (?:ti|usted|vos)|igualmente|igual|para ti|y los tuyos|de nada|a ti|a usted|un (?:saludo|abrazo|placer|gusto|beso)|saludos|abrazos?|besos?|hola|buenas|buenos dias|buenas tardes|buen dia|feliz (?:ano|dia|navidad|finde|viernes|semana)|encantad[oa]|(?:de )?(?:conectar|saludarte|conocerte)|bienvenid[oa]|que (?:venga|tengas?|amable|bien|bueno|detalle|lindo)|con salud|amable|por (?:aceptar|conectar|compartir|el (?:dato|enlace|articulo|mensaje)|la (?:info|invitacion|conexion)|tu mensaje|todo)|genial|que|tal|bonit[oa]|foto|linda|la|el|los|muy|y|buen|buena|lo (?:leo|leere|miro)|luego|tomo nota|recibido|anotado|eres un sol|un crack|tengas?|dia|semana|maquina",
  ],
  introduces: ["(?:te|os|les|le) presento a [a-z]+|[a-z]+, (?:te presento|este es|esta es|aqui) [a-z]+|os dejo (?:en contacto|hablar)|los dejo|os pongo en contacto|los pongo en contacto|deberiais hablar|tendriais que (?:hablar|conoceros)"],
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'sep(?:t)?iembre', 'octubre', 'noviembre', 'diciembre'],
  weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  spans: [
    [`(?:en|dentro de) ${MORE} ?dias?`, 'day'], [`(?:en|dentro de) ${MORE} ?semanas?|(?:la )?(?:proxima semana|semana que viene|semana proxima)`, 'week'], [`(?:en|dentro de) ${MORE} ?mes(?:es)?|(?:el )?(?:mes que viene|proximo mes)`, 'month'],
    ['(?:el )?(?:proximo trimestre|trimestre que viene)|este trimestre', 'quarter'], ['(?:el )?(?:proximo ano|ano que viene|este ano|ano proximo)|despues de (?:las fiestas|reyes|navidad)', 'year'],
  ],
};
