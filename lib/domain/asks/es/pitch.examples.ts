import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Examples of the Spanish rules for what the sender sells. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'es-pitch-product': {
    asks: ['Ayudamos a empresas como la tuya a vender más. ¿Te interesa?', 'Nuestra plataforma ahorra horas. ¿Te interesa?', 'Te ofrecemos limpieza de oficinas. ¿Te interesa?', 'Solo pagas por resultados. ¿Te interesa?', 'Hemos ayudado a más de 200 equipos. ¿Te interesa?'],
    innocent: ['Nuestra calle está en obras.', 'El programa del tiempo acierta poco.', 'Ayudamos a la vecina a bajar el sofá.', 'La empresa de tu tío hizo historia.', 'El sistema solar de cartón quedó torcido.'],
  },
  'es-pitch-offer': {
    asks: ['Auditoría gratuita para tu web.', 'Te mando presupuesto cuando quieras.', 'Un 20 % de descuento esta semana.', 'Treinta días de prueba.', 'Te enseño nuestra herramienta.'],
    innocent: ['El museo estaba lleno de jubilados.', 'Cuesta creer que ya sea otoño.', 'La prueba del violín le salió bien.', 'El precio de la fama, dicen.', 'Me regalaron un catálogo de mariposas.'],
  },
  'es-pitch-hook': {
    asks: ['¿Te interesa?', '¿Te mando más información?', '¿Le interesaría?', '¿Te paso los detalles?', '¿Interesada?'],
    innocent: ['Me interesa la historia de ese faro.', 'Al gato le interesa la sardina.', 'Aquello nos pareció muy justo.', 'El libro me llamó la atención por la portada.', 'Contestó que sí y se echó a reír.'],
  },
  'es-pitch-vacancy': {
    asks: ['Tu perfil encaja con una vacante.', 'Tengo una vacante para un cliente.', '¿Estás abierto a nuevas oportunidades?', 'Gana ingresos extra desde casa.', 'Su perfil nos interesa.'],
    innocent: ['Enhorabuena por el puesto nuevo.', 'Mi perfil malo es el izquierdo.', 'Buscaban oro en el río.', 'Se ganó el sueldo aquel día.', 'La directora de la coral se jubila.'],
  },
};
