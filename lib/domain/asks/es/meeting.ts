import type { AskRule } from '../rule';

/** Spanish rules for asks of the reader's time. */
export const meeting: readonly AskRule[] = [
  {
    id: 'es-meeting-propose', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'Proposes to talk, to meet, or to eat or drink something together.',
    patterns: [
      "(?:{canI}|{want}|{opened}|habria que|deberiamos|a ver si|cuando|por que no|que tal si|vamos a|tenemos que|hay que|espero que|seria) ?(?:de |que |poder |si |un dia |algun dia |pronto |por favor |contigo |con usted |en |a )*(?:{meetVerb}|{callVerb})\\b(?! de (?:mi|nosotros) )", "(?:con|tomando|delante de|frente a|alrededor de|ante) (?:un|una|unas|unos) (?:{meet})\\b(?! (?:que|de (?:ayer|anoche)))", "(?:podemos|podriamos) {g}(?:{mins}|juntos|por telefono|por zoom)\\b{g}\\?",
      "(?:{meetVerb}|{callVerb})\\b{g}(?:{day}|{mins}|{meet}|en persona|por telefono|\\?)",
      "(?:(?:{b}|y |si |que |{want} ?)(?:nos )?(?:agend\\w+|coordin\\w+|cuadr(?:ar|amos|emos)|program(?:ar|amos|emos)|organi(?:zar|zamos|cemos)|reserv(?:ar|amos)|fij(?:ar|amos|emos)|concert(?:ar|amos|emos)|hacer|hacemos|hagamos|echarnos|echamos|echemos|tom(?:ar|arnos|amos|emos|aramos)|tener|tenemos|mantener|acordar|pactar|montar|montamos|armar|armamos))\\b(?: {w})?(?:{meet}|{mins})\\b",
      "(?:(?:{cl}) (?:apetece|apeteceria|gustaria|late|tinca|provoca|va|viene bien|parece|pinta|hace|animas?|anima|sumas?|suma|apuntas|vienes|animais)|vamos|apuntas|te sumas|se suma|te vienes|os venis|vente|venite|venga|vengan|veniros) ?(?:a |por |con |para |un |una |unos |unas |de |al |el |la |que |si )*(?:{w})?(?:{meet}|{mins}|padel|barco|huerta|tapas|cenar|comer|casa|bodega|obra)\\b",
      "(?:{cl}) (?:invito|invitamos|convido) (?:a |al? |un |una )*(?:{meet}|comer|cenar|desayunar|almorzar|algo)|invito yo\\b|yo invito|invito a (?:{meet})",
      "(?:dime|digame|diganme|decime|dinos|diganos|tu diras|usted dira|ustedes diran|vos diras|tu dices|usted dice|usted mande|tu mandas)(?: (?:tu|usted|vos|nomas|no mas|solo|entonces|pues|nada mas)){0,2}(?:,|:)? (?:cuando|el {day}|(?:que )?dia|a que hora|hora|dia y hora|que tal el)\\b(?! (?:te lo|lo (?:necesitas|quieres)|es tu cumple))|(?:{mins}){g}(?:digame|dime|usted dira|tu diras)\\b|(?:hay|habria|tenemos|toca) que (?:verse|juntarse|hablarlo|sentarse|quedar)\\b{g}(?:{day}|$|[.!?])",
      "(?:me|nos) (?:pones?|ponen|sirves?|invitas?|haces|preparas|convidas?|debes)(?: a)? (?:un |una |unos |el |otro )?(?:{meet})\\b{g}\\?",
      "(?:conocer|ver|visitar|conoceros|pasar a ver|recorrer|ensenarme|ensenasen|mostrarme) {g}\\b(?:por dentro|en persona|{your} (?:bodega|taller|fabrica|finca|obrador|estudio|cocina|almazara|granja|nave|planta|local|tienda|huerta|vivero))\\b{g}(?:{day}|{b}|cualquier dia|cuando|octubre|\\?|{e})",
      "(?:solicito|solicitar|pedir(?:le|te)?|concederme|conceder(?:nos)?|concedeme|concertar|dar(?:me|nos)|regalar(?:me|nos)|me (?:das|da|regalas?|concede|concederia|dedicas?|dedicarias?)|dedicarme|dedicarnos|hacerme) ?(?:{w})?(?:{meet}|{mins}|audiencia|espacio en)\\b",
    ],
    unless: ["(?:con|a) quien(?:es)? |gracias por (?:el|la|los|las) (?:{w})?(?:{meet}|rato)|la ultima vez|nos vimos|nos conocimos|como quedamos|(?:fue|estuvo|estuvieron|estaba) |algun dia de estos ?!?$|ronda corre"],
  },
  {
    id: 'es-meeting-free', kind: 'meeting', weight: 2, confidence: 0.92, evenNegated: true,
    why: 'Asks whether the reader has time.',
    patterns: [
      "(?:tienes|tenes|tiene|teneis|tienen|tendrias?|tendriais|tendrian|tendra|tendras|hay|habria|habra|dispones|dispone|dispondria|cabe|te queda|le queda|te cabe|sacas|encuentras?|si tienes|si tenes|si tiene) ?{w}(?:{mins}|hueco|huequito|disponibilidad|tiempito|un espacio|un ratin)\\b(?! (?:de|en) (?:la nevera|reunion))",
      "(?:estas|esta|estais|estarias?|estaras|andas|anda|eres) (?:libre|disponible|dispuest[oa]|por (?:madrid|barcelona|la oficina|el centro|aqui|alli|la feria|ahi|la zona))\\b{g}(?:{day}|{meet}|{mins}|\\?)", "(?:{req})?(?:robarte|robarle|quitarte|quitarle|(?:te|le) (?:robo|quito|puedo robar|puedo quitar|robaria)) (?:{w})?(?:{mins}|tiempo)",
      "(?:{mins}) (?:de {your} tiempo|con(?:tigo|migo| usted| vosotros)|para (?:mi|charlar|hablar|conversar|contarte|contarle|mostrarte|ensenarte|una llamada|un cafe))", "tienes tiempo (?:para|de|el|la|manana|hoy)|(?:tienes|tenes|tiene) tiempo\\b{g}\\?",
    ],
    unless: ["(?:si|cuando) (?:tienes|tenes|tiene|teneis|tengas|tenga) {w}(?:{mins}|tiempo|rato),? (?:me |nos )?(?!llam|marc|habl|cuent|nos v|pas[ae]te|vente)[a-z]+(?:me|nos)(?:l[oa]s?)?\\b|no tengo|si tienes (?:tiempo|un rato), (?:lee|mira|date)|encuesta|cuestionario|no (?:te|le|os|les) (?:robo|quito)"],
  },
  {
    id: 'es-meeting-time', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Offers times, asks which one suits, or says when the sender will come by.',
    patterns: [
      "(?:{day})\\b{g}(?:{cl}) (?:va|viene|vendria|iria|queda|quedaria|cuadra|cuadraria|encaja|conviene|convendria|acomoda|parece|sirve)\\b", "(?:{cl}) (?:va|viene|vendria|iria|queda|quedaria|cuadra|cuadraria|encaja|conviene|convendria|acomoda|parece|sirve) (?:bien |mejor |mal )?(?:el |la |a |si |este |esta |un |una )*(?:{day}|{meet})",
      "(?:cuando|que dia|que tarde|que manana|que hora|a que hora|que horario|que fecha|en que momento)s? {g}(?:(?:{cl}) (?:va|viene|vendria|iria|queda|quedaria|cuadra|cuadraria|encaja|conviene|convendria|acomoda|caigo|veo|visito|llamo|enseno|muestro|pilla|pillo)|podemos|podriamos|nos vemos|quedamos|hablamos|puedo|podria|paso|estas (?:libre|disponible)|tienes (?:libre|hueco|huequito|tiempo)|puedes hablar|te (?:puedo|podria))",
      "(?:me (?:paso|acerco|dejo caer|pasaria)|(?<!\\bme )paso(?= el| manana| por| a (?:ver|hacer|verte|mirar))|pasarme|acercarme|pasar(?: yo)? a (?:ver|saludar|mostrar|visitar)\\w*|puedo (?:ir|pasar)|podria (?:ir|pasar)|podemos (?:ir|pasar)|paso a (?:mirar|verte|verle|saludar|hacer)\\w*)\\b{g}(?:{day}|\\?|si (?:te|le|os) (?:va|viene|parece)|manana|hacer|echar un|ver|contigo)",
      "(?:{b}|el |este |o |y )(?:{day})(?: (?:a|el|o|las?|de|por|en|y|sobre|al|mediodia|tarde|manana|noche|{day}|\\d{1,2}(?:[:,h]\\d{2})?|h|hs|horas|pm|am|tal vez|zoom|teams|bien|va|ok|media|cuarto|quedamos|vuestra|tu|su|nave|oficina|entonces|primera hora)){0,8} ?\\?", "(?:{day}) a las [a-z\\d]+(?: y media| y cuarto)?(?: de la (?:tarde|manana))? en (?:vuestra|tu|su|mi|la|el)",
      "(?:tengo|tenemos) (?:libre |hueco |disponible |huecos |disponibilidad ){0,2}(?:(?:el |a las |los |esta |este )*(?:{day})|(?:el |a las |los )\\d{1,2})\\b|(?:acercate|pasate|acerquese|pasese|pasen|pasaos|caete|caele|subi|baja|sube) (?:{w})?(?:por |al? |el |y )(?:{g})(?:hablamos|charlamos|vemos|platicamos|cafe|{day}|puesto|stand|tomamos|{e})", "(?:{your} (?:agenda|disponibilidad)|cuando tengas disponibilidad)\\b",
    ],
    unless: ["\\b(?:me|nos) (?:podrias? |puedes? |podeis )?(?:dejarias?|dejas|prestarias?|prestas|adelant\\w+|prestar|dejar|mandarias?|mandas|traes|traerias|cubres|cubririas|recoges|recogerias|ayudas|ayudarias|firmas|guardas)\\b|como (?:quedamos|acordamos|te dije)|ya (?:esta|quedo)|estuvo|la entrega|cierra|abre|te (?:lo )?dejo|te aparte|no puedo ir|no la organizo|cada (?:manana|tarde|dia|lunes|semana)|paso por delante|fue |me dejo"],
  },
  {
    id: 'es-meeting-bare', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A call or a drink as a question of a few words.',
    patterns: [
      "{b}(?:y |o |que tal |para |un |unos |unas? |el |la |otro |hacemos |nos hacemos |hace |te hace |sale |va |echamos |pillamos |hay |por |algun )*(?:{meet}|{mins})(?:,? (?:a|al|el|la|en|por|para|con|de|y|o|{day}|tu|mi|{mins}|rapid[oa]|sin|cerca|[a-z]{3,12})){0,8} ?\\?", "que (?:tal|te parece|le parece|os parece|dices|opinas)(?: si)? (?:de |a )?(?:un |una |unas |unos )?(?:{meet}|quedar|quedamos|nos vemos|nos juntamos|hablamos|nos tomamos)\\b",
    ],
    unless: ["\\b(?:estuvo|estuvieron|fue|estaba|salio|ayer|pasado|pasada|como te fue|saliste)\\b|que tal (?:la|el|las|los) (?:cena|reunion|comida|entrevista|charla|visita|sesion|partido|demo|encuentro|junta) ?\\?"],
  },
  {
    id: 'es-meeting-calendar', kind: 'meeting', weight: 2, confidence: 0.92,
    why: 'A calendar link, or words that send the reader to one.',
    patterns: ['<cal>', 'calendly\\b', "(?:mi|nuestro|nuestra) (?:agenda|calendario)\\b{g}(?:<url>|aqui|link|enlace)?", "(?:agenda|agende|reserva|reserve|elige|elija|escoge|separa|aparta|agendate) (?:aqui |directamente |tu |su |un |una |el |la |mi )*(?:{w})?(?:{meet}|hora|horario|hueco|turno|espacio|cupo de llamada|sesion)\\b"],
    unless: ["{your} (?:enlace|link) (?:no|esta)|ya reserve|no funciona|error"],
  },
  {
    id: 'es-meeting-phone', kind: 'meeting', weight: 2, confidence: 0.9,
    why: 'Wants a telephone number, to ring, or to be rung.',
    patterns: [
      "(?:(?:pasa|pase|da|de|manda|mande|deja|deje|envia|regala|pasar|dar|dejar)(?:me|nos)|me (?:das?|pasas?|dejas?|mandas?)) (?:{w})(?:numero|telefono|whatsapp|wasap|movil|celular|cel|contacto)\\b(?! (?:de|del|al) (?!whats))", "(?:cual|que) (?:es|numero|telefono){g}(?:{your} (?:numero|telefono|whatsapp|movil|celular)|te llamo|lo llamo|le llamo)", "a que numero|en que (?:numero|telefono)",
      "(?:llamame|llameme|llamenme|marcame|marqueme|llamadme|telefoneame|llamanos|llamenos|pegame un (?:llamado|toque)|dame un toque|dame una llamada)\\b", "(?:me (?:llamas|marcas|llama)|puedes llamarme|puede llamarme) ?(?:{g}(?:{day}|\\?))",
      "(?:indique|indica|deje|deja|dejad|diga|di)(?:me|nos) (?:un|el|{your}|vuestro) (?:numero|telefono|whatsapp|movil|celular)\\b",
      "(?:mi|al?|el) (?:numero|telefono|celular|movil|cel|wasap|whatsapp)(?: es)?(?: el)? ?:? ?\\+?\\d[\\d ,-]{6,16}",
    ],
    unless: ["si (?:te|se) (?:atascas|atoras|atora|pierdes|bloqueas|trabas|complica)|si (?:necesitas|necesita|tienes (?:dudas|algun problema|problemas)|hay (?:cualquier|algun))|cualquier (?:duda|cosa|problema)|en caso de|si no (?:arranca|funciona|te sale)"],
  },
];
