import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Examples of the Spanish rules for asks that stand in no fixed phrase. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'es-favour-if-you-did': {
    asks: ['Sería estupendo que rellenaras esto.', 'Sería genial que participaras.', 'Ojalá escribieras el prólogo.', 'Necesito a alguien que corrija el texto.', 'Sería de agradecer que contaras tu caso.'],
    innocent: ['Ojalá no llueva el domingo.', 'Sería raro que nevara en junio.', 'Parecía que el gato supiera leer.', 'Si yo fuera rico, dormiría igual.', 'Me gustó que vinieras a la boda.'],
  },
  'es-favour-game': {
    asks: ['¿Puedo contar contigo?', 'Cuento contigo.', 'Contamos con usted.', 'Quería pedirte algo.', '¿Qué me aconsejas?'],
    innocent: ['Te has animado con el acordeón, qué bien suena.', 'Ya sabía que vendrías.', 'Nos sacaste de un apuro en mayo.', 'Se te ocurren unos títulos buenísimos.', 'Me aconsejaste bien con lo del tejado.'],
  },
  'es-meeting-want-you': {
    asks: ['Me gustaría saludarte en persona.', 'Avísame y tapeamos.', '¿Y si lo hablamos?', 'Tú pones el sitio.', 'Me gustaría conocerte en persona.'],
    innocent: ['Fue un placer conocerte en la vendimia.', 'Nos vimos de lejos en el andén.', 'Ayer lo hablamos largo y tendido, qué bien.', 'El sitio que elegiste tenía vistas al puerto.', 'Te acompañó la suerte.'],
  },
  'es-pitch-my-trade': {
    asks: ['No cobramos hasta que cobra usted.', 'Estás perdiendo ventas.', '¿Trabajáis ya con algún proveedor?', 'Represento a una marca de aceites.', '¿Le miro el suyo?'],
    innocent: ['Tu proveedor de harina es mi primo.', 'Cobramos la lotería entre todos.', 'Os está quedando precioso el escaparate.', 'La gestoría de la esquina cerró.', 'Se vendió el piano del abuelo.'],
  },
  'es-referral-whether': {
    asks: ['¿Sabes si alguien investiga algas?', '¿Me orientas sobre quién decide?', '¿Harías de puente?', '¿Sabe si hay quien lo alquile?', '¿Me dices quién compra?'],
    innocent: ['Ya sé quién ganó la regata.', 'El puente viejo lo hizo un ingeniero manco.', 'El té con sal sabe a mar.', 'Nadie sabe quién pintó la ermita.', 'Me contaron que alguien cría avestruces.'],
  },
  'es-job-fit': {
    asks: ['¿Encajaría en tu equipo?', 'Me quedé sin trabajo en marzo.', 'Me gustaría sumarme; ¿encajaría en su equipo?', '¿Podría sumar en su empresa?', 'Me gustaría entrar en tu estudio.'],
    innocent: ['Encajó el gol en el último minuto.', 'Llevo quince años en la misma panadería y tan contento.', 'Tu equipo jugó de maravilla.', 'Mi hermana ya trabaja en el acuario.', 'El taller de mi padre olía a cuero.'],
  },
  'es-signup-doors': {
    asks: ['No te quedes fuera.', 'Abrimos inscripciones el jueves.', 'Vente al directo de mañana.', 'Entra a nuestra comunidad.', 'No te lo pierdas.'],
    innocent: ['Cerraron las puertas a las ocho.', 'La clase de ayer fue divertida.', 'El concierto terminó con una jota.', 'Se quedó fuera el perro.', 'La charla duró lo justo.'],
  },
};
