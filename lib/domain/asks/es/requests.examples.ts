import type { ExamplesOf } from '../rule';
import type { requests } from './requests';

/** Examples of the Spanish rules for introductions and favours. */
export const requestsExamples: ExamplesOf<typeof requests> = {
  'es-referral-introduce': {
    asks: ['¿Me presentas a tu directora?', '¿Podrías presentarme al gerente?', 'Necesito que me pongas en contacto con compras.', 'Una intro con tu socio me vendría genial.', 'Reenvíaselo al responsable, por favor.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-referral-who': {
    asks: ['¿Quién lleva las compras?', '¿Con quién debo hablar?', '¿A quién me dirijo?', '¿Sabes quién se encarga de eso?', '¿Quién es el responsable?'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-referral-know': {
    asks: ['¿Conoces a alguien en el puerto?', '¿Sabes de alguien que pode olivos?', '¿Me recomiendas un electricista?', '¿Tienes algún contacto en la radio?', '¿No conocerás a alguien que traduzca?'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-favour-verb': {
    asks: ['¿Podrías revisar mi texto?', '¿Me ayudas con esto?', '¿Me firmas el parte?', '¿Te importaría leer mi carta?', '¿Puedes mandarme las fotos?'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-favour-imperative': {
    asks: ['Mándame las fotos.', 'Comparte mi publicación.', 'Vota nuestro vídeo.', 'Sigan nuestra página.', 'Pásame los apuntes.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-favour-noun': {
    asks: ['¿Me das un consejo?', '¿Le echas un vistazo?', 'Busco lectores para mi novela.', 'Me gustaría conocer tu opinión sobre mi plan.', 'Busco voluntarios.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-favour-wish': {
    asks: ['Cuento con tu apoyo.', 'Contamos con su colaboración.', 'Cuento con tu voto.', 'Contamos con vuestra ayuda.', 'Contamos con su presencia.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
};
