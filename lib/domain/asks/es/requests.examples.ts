import type { ExamplesOf } from '../rule';
import type { requests } from './requests';

/** Examples of the Spanish rules for introductions and favours. */
export const requestsExamples: ExamplesOf<typeof requests> = {
  'es-referral-introduce': {
    asks: ['¿Me presentas a tu directora?', '¿Os importa si me presentáis?', '¿Podrías presentarme al gerente?', 'Necesito que me pongas en contacto con compras.', 'Una intro con tu socio me vendría genial.', 'Reenvíaselo al responsable, por favor.'],
    innocent: ['Te presento a Lola, que también colecciona faros.', 'Nos presentaron en una boda.', 'Conectamos la bomba y salió agua.', 'La presentación del libro fue un éxito.', 'Pasó de mano en mano la bota.'],
  },
  'es-referral-who': {
    asks: ['¿Quién lleva las compras?', '¿Con quién debo hablar?', '¿A quién me dirijo?', '¿Sabes quién se encarga de eso?', '¿Quién es el responsable?'],
    innocent: ['Los goles los contó el cura.', 'El correo llegó mojado.', 'La persona del abrigo rojo era mi tía.', 'Quien canta, su mal espanta.', 'El departamento de objetos perdidos está lleno de paraguas.'],
  },
  'es-referral-know': {
    asks: ['¿Conoces a alguien en el puerto?', '¿Sabes de alguien que pode olivos?', '¿Me recomiendas un electricista?', '¿Tienes algún contacto en la radio?', '¿No conocerás a alguien que traduzca?'],
    innocent: ['Conozco bien esa cala.', 'Conocí a mucha gente en el camino.', 'Algunos conocen el truco del limón.', 'Tu red de pesca se enganchó en las rocas.', 'Recomendaron el mirador en la radio.'],
  },
  'es-favour-verb': {
    asks: ['¿Podrías revisar mi texto?', '¿Me ayudas con esto?', '¿Me firmas el parte?', '¿Te importaría leer mi carta?', '¿Puedes mandarme las fotos?'],
    innocent: ['Me encanta cómo suena tu guitarra.', 'Nos gustó mucho el eclipse.', 'Las llaves estaban en el horno.', 'Mandaron la carta a otra calle.', 'Te ayudó la marea.'],
  },
  'es-favour-imperative': {
    asks: ['Mándame las fotos.', 'Comparte mi publicación.', 'Vota nuestro vídeo.', 'Sigan nuestra página.', 'Pásame los apuntes.'],
    innocent: ['Sigue así, campeón.', 'Cuídate mucho.', 'El informe salió en el periódico.', 'Se durmió en el caramelo de la siesta.', 'La noticia salió por la radio.'],
  },
  'es-favour-noun': {
    asks: ['¿Me das un consejo?', '¿Le echas un vistazo?', 'Busco lectores para mi novela.', 'Me gustaría conocer tu opinión sobre mi plan.', 'Busco voluntarios.'],
    innocent: ['El consejo de ancianos se reunía bajo el tejo.', 'Tu reseña del faro era muy graciosa.', 'La encuesta decía que llovería.', 'Su voto fue el decisivo.', 'La mano del pianista temblaba.'],
  },
  'es-favour-wish': {
    asks: ['Cuento con tu apoyo.', 'Contamos con su colaboración.', 'Cuento con tu voto.', 'Contamos con vuestra ayuda.', 'Contamos con su presencia.'],
    innocent: ['Ojalá acabe pronto el calor.', 'Espero que estés bien.', 'Me encantaría vivir en un faro.', 'Contamos las ovejas y faltaba una.', 'Sería bueno dormir.'],
  },
};
