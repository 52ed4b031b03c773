import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Examples of the Spanish rules for asks that stand in no fixed phrase. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'es-favour-if-you-did': {
    asks: ['Sería estupendo que rellenaras esto.', 'Sería genial que participaras.', 'Ojalá escribieras el prólogo.', 'Necesito a alguien que corrija el texto.', 'Sería de agradecer que contaras tu caso.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-favour-game': {
    asks: ['¿Puedo contar contigo?', 'Cuento contigo.', 'Contamos con usted.', 'Quería pedirte algo.', '¿Qué me aconsejas?'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-meeting-want-you': {
    asks: ['Me gustaría saludarte en persona.', 'Avísame y tapeamos.', '¿Y si lo hablamos?', 'Tú pones el sitio.', 'Me gustaría conocerte en persona.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-pitch-my-trade': {
    asks: ['No cobramos hasta que cobra usted.', 'Estás perdiendo ventas.', '¿Trabajáis ya con algún proveedor?', 'Represento a una marca de aceites.', '¿Le miro el suyo?'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-referral-whether': {
    asks: ['¿Sabes si alguien investiga algas?', '¿Me orientas sobre quién decide?', '¿Harías de puente?', '¿Sabe si hay quien lo alquile?', '¿Me dices quién compra?'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-job-fit': {
    asks: ['¿Encajaría en tu equipo?', 'Me quedé sin trabajo en marzo.', 'Me gustaría sumarme; ¿encajaría en su equipo?', '¿Podría sumar en su empresa?', 'Me gustaría entrar en tu estudio.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-signup-doors': {
    asks: ['No te quedes fuera.', 'Abrimos inscripciones el jueves.', 'Vente al directo de mañana.', 'Entra a nuestra comunidad.', 'No te lo pierdas.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
};
