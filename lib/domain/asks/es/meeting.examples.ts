import type { ExamplesOf } from '../rule';
import type { meeting } from './meeting';

/** Examples of the Spanish rules for asks of the reader's time. */
export const meetingExamples: ExamplesOf<typeof meeting> = {
  'es-meeting-propose': {
    asks: ['¿Podemos hablar la semana que viene?', 'Me gustaría reunirme con usted el jueves.', '¿Nos vemos mañana?', 'Quisiera charlar contigo media hora.', '¿Te apetece una caña el viernes?'],
    innocent: ['El jueves llovió toda la tarde.', 'La cafetera nueva hace un ruido terrible.', 'Mi abuelo cumplió noventa en marzo.', 'El mercado huele a naranjas.', 'La película terminó tarde.'],
  },
  'es-meeting-free': {
    asks: ['¿Tienes diez minutos?', '¿Tendría un rato esta semana?', '¿Estás libre el martes?', '¿Te puedo robar un momento?', '¿Tenés un hueco mañana?'],
    innocent: ['El aparcamiento es libre los domingos.', 'Hace un rato nevaba.', 'La sala tiene doce ventanas.', 'El reloj del ayuntamiento va atrasado.', 'Mi hermana vive en Soria.'],
  },
  'es-meeting-time': {
    asks: ['¿Cuándo te viene bien?', 'El martes a las diez, ¿te va bien?', '¿A qué hora podemos hablar?', '¿Me paso el lunes por su oficina?', '¿Qué día le queda mejor el café?'],
    innocent: ['El museo cierra los lunes.', 'La nieve llegó el domingo.', 'Tu charla del viernes fue muy clara.', 'El tren de las nueve va lleno.', 'La vendimia empieza en septiembre.'],
  },
  'es-meeting-bare': {
    asks: ['¿Un café?', '¿Llamada rápida?', '¿Unas cañas el jueves?', '¿Una videollamada de veinte minutos?', '¿Y un almuerzo esta semana?'],
    innocent: ['¿Qué tal la reunión de ayer?', 'El café de la estación es aguachirle.', '¿Llueve también en Vigo?', 'La cena estuvo riquísima.', '¿Cómo fue el viaje?'],
  },
  'es-meeting-calendar': {
    asks: ['calendly.com/lia-rojas', 'Aquí está mi agenda, escoja usted.', 'Agenda una llamada conmigo.', 'Mi enlace: cal.com/lia/15', 'Reserva una hora en la web.'],
    innocent: ['El calendario de mareas está en el puerto.', 'Tu enlace da error desde esta mañana.', 'La temporada vuelve en marzo.', 'El barco salió a las siete.', 'El calendario de la cocina es de 2014.', 'La agenda de mi madre tenía tapas rojas.', 'Reservaron el horno para el pan.', 'El reloj de la plaza atrasa.', 'Ya pasó la feria.'],
  },
  'es-meeting-phone': {
    asks: ['¿Me das tu número?', 'Llámame esta noche.', '¿A qué número te llamo?', 'Pásame tu WhatsApp.', 'Márcame cuando salgas.'],
    innocent: ['El teléfono del ayuntamiento no suena.', 'Mi madre habla con las plantas.', 'Si te atascas, llámame.', 'El número tres de la revista está agotado.', 'La centralita cierra a mediodía.'],
  },
};
