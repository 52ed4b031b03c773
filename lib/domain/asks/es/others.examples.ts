import type { ExamplesOf } from '../rule';
import type { others } from './others';

/** Examples of the Spanish rules for jobs, money and sign-ups. */
export const othersExamples: ExamplesOf<typeof others> = {
  'es-job-seek': {
    asks: ['Busco trabajo en hostelería.', 'Le adjunto mi CV.', '¿Contratan gente?', 'Ojalá me tengan en cuenta.', '¿Hay vacantes en su empresa?'],
    innocent: ['Me cogieron en el hospital de Lugo.', 'Enhorabuena por tu nuevo puesto.', 'El taller cumple treinta años.', 'Mi primo es carpintero.', 'La oficina tiene vistas al río.'],
  },
  'es-money-raise': {
    asks: ['Dona lo que puedas: dona.example', 'Cerramos una ronda de inversión en marzo.', '¿Me prestas 50 euros?', 'Cualquier ayuda, por pequeña que sea, suma.', 'Buscamos patrocinadores para el torneo.'],
    innocent: ['El tejado ya está arreglado.', 'El banco de la plaza está recién pintado.', 'La colecta del año pasado fue preciosa.', 'El euro cumple años en enero.', 'La fuente vuelve a tener agua.'],
  },
  'es-signup-join': {
    asks: ['Apúntate al taller del sábado.', 'Hay una prueba de 30 días sin tarjeta: prueba.example', 'Inscripciones abiertas hasta el viernes.', 'Únete a nuestro grupo.', 'Descarga la aplicación aquí.', 'Suscríbete a mi boletín.'],
    innocent: ['El taller de ayer estuvo lleno.', 'Me suscribí a tu boletín.', 'La biblioteca abre a las nueve.', 'El concierto terminó con bises.', 'El grupo de montaña subió al Aneto.'],
  },
};
