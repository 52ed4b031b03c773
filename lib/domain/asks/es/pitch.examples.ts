import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Examples of the Spanish rules for what the sender sells. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'es-pitch-product': {
    asks: ['Ayudamos a empresas como la tuya a vender más. ¿Te interesa?', 'Nuestra plataforma ahorra horas. ¿Te interesa?', 'Te ofrecemos limpieza de oficinas. ¿Te interesa?', 'Solo pagas por resultados. ¿Te interesa?', 'Hemos ayudado a más de 200 equipos. ¿Te interesa?'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-pitch-offer': {
    asks: ['Auditoría gratuita para tu web.', 'Te mando presupuesto cuando quieras.', 'Un 20 % de descuento esta semana.', 'Treinta días de prueba.', 'Te enseño nuestra herramienta.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-pitch-hook': {
    asks: ['¿Te interesa?', '¿Te mando más información?', '¿Le interesaría?', '¿Te paso los detalles?', '¿Interesada?'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
  'es-pitch-vacancy': {
    asks: ['Tu perfil encaja con una vacante.', 'Tengo una vacante para un cliente.', '¿Estás abierto a nuevas oportunidades?', 'Gana ingresos extra desde casa.', 'Su perfil nos interesa.'],
    innocent: ['El otoño llegó pronto este año.', 'La plaza estaba llena de paraguas.', 'Mi abuelo cumplió noventa en marzo.', 'El tren de las nueve va lleno.', 'La nieve llegó el domingo.'],
  },
};
