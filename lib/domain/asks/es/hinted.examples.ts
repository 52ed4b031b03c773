import type { ExamplesOf } from '../rule';
import type { hinted } from './hinted';

/** Examples of the Spanish rules for asks that are only hinted at. */
export const hintedExamples: ExamplesOf<typeof hinted> = {
  'es-favour-few-seconds': {
    asks: ['Con cinco segundos tuyos me basta.', 'Dos líneas suyas y lo imprimo.', 'Pincha en aptitudes, que tengo una.', 'Dame una pista de tapicero.', 'Tres fotos vuestras y cierro el álbum.'],
    innocent: ['Cinco segundos duró el aplauso.', 'Las líneas del tranvía cambian.', 'El álbum es de cuero.', 'La pista estaba helada.', 'El tapicero canta ópera.'],
  },
  'es-pitch-goods': {
    asks: ['Tengo naranjas, la caja a 12.', 'El saco a 9, puesto en casa.', 'No sales en el mapa; yo llevo la ficha de tus vecinos.', 'Si firmas hoy te regalo la funda.', 'Si cierras ahora te hago un precio.'],
    innocent: ['La caja pesaba un quintal.', 'El saco estaba roto.', 'El mapa es de 1908.', 'La funda es verde.', 'El vecino toca la gaita.'],
  },
  'es-meeting-honour': {
    asks: ['Sería un honor pasar a saludarla a su despacho.', '¿Y si dejamos los correos y nos tomamos algo?', 'Hablémoslo, te llamo.', 'Mañana a las nueve te marco.', 'Sería un placer visitaros el jueves.'],
    innocent: ['El despacho da al río.', 'Los correos del siglo pasado llegaban.', 'El honor de la villa quedó a salvo.', 'Mañana es festivo.', 'El teléfono no sonó.'],
  },
  'es-money-pot': {
    asks: ['Hemos abierto una hucha: hucha.example/ana', 'He creado un bote para la abuela.', 'Han montado una colecta para el tejado.', 'Hemos puesto un bote en la barra.', 'He abierto un fondo para las becas.'],
    innocent: ['La hucha era un cerdito de barro.', 'El bote flotaba.', 'El tejado es de pizarra.', 'La barra es de zinc.', 'El fondo del río es de arena.'],
  },
};
