import type { ExamplesOf } from '../rule';
import type { others } from './others';

/** Examples of the Italian rules for jobs, money and sign-ups. */
export const othersExamples: ExamplesOf<typeof others> = {
  'it-job-seek': {
    asks: ['Cerco lavoro come receptionist.', 'State assumendo?', 'Le allego il mio CV.', 'Tenetemi presente, per favore.', 'Vi serve un apprendista?'],
    innocent: ['Ho trovato lavoro a Rimini.', 'In bocca al lupo per il primo giorno.', 'Mio figlio ha cominciato il liceo.', 'La gita in barca è saltata.', 'Il legno profuma di resina.'],
  },
  'it-money-raise': {
    asks: ['Ogni contributo è prezioso.', 'La raccolta fondi è aperta: dona.example', 'Mi presti 20 euro?', 'Sponsorizzereste la squadra?', 'Cerchiamo investitori per il prossimo round.'],
    innocent: ['La raccolta ha superato le attese.', 'Ho regalato i vecchi libri alla scuola.', 'La squadra compie cent\'anni.', 'La banca del paese ha chiuso.', 'Il padrino di Zoe è arrivato in moto.'],
  },
  'it-signup-join': {
    asks: ['Iscriviti alla newsletter!', 'Unisciti a noi.', 'Iscrizioni aperte: circolo.example', 'Prenota il tuo posto.', 'Venite numerosi venerdì alle 20.'],
    innocent: ['Mi sono iscritta al tuo canale.', 'La piazza era deserta.', 'Il tuo corso di martedì era perfetto.', 'Il coro ha cantato fino a mezzanotte.', 'La biglietteria dello stadio è bruciata.'],
  },
};
