import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Examples of the Italian rules for asks that stand in no fixed phrase. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'it-job-hand': {
    asks: ['Se vi manca gente in cucina, ci sono.', 'Se vi mancano braccia al banco, sono disponibile.', 'Non prendete nessuno in laboratorio?', 'Assumete qualcuno per la stagione?', 'Avete poi deciso per il posto in magazzino?'],
    innocent: ['In cucina fa caldo.', 'Il banco è di marmo.', 'Nessuno prende il tram delle sei.', 'Il posto accanto al finestrino era libero.', 'La stagione delle fragole è corta.'],
  },
  'it-referral-decides': {
    asks: ['Da voi chi decide sui mobili?', 'In azienda chi compra la carta?', 'In comune chi segue le fiere?', 'Ma da te chi sceglie i vini?', 'Nella vostra scuola chi si occupa della mensa?'],
    innocent: ['Da voi nevica già.', 'In azienda si ride spesso.', 'In comune suona la banda.', 'La vostra scuola ha un bel cortile.', 'Chi dorme non piglia pesci.'],
  },
  'it-meeting-see-place': {
    asks: ['Mi piacerebbe vedere il vostro mulino in funzione.', 'Verrei a visitare la vostra serra quando fiorisce.', 'Vorrei tanto conoscere la tua bottega dal vivo.', 'Se passo da Lecce il laboratorio lo vorrei vedere.', 'Ci piacerebbe visitare il vostro vivaio a maggio.'],
    innocent: ['Il mulino macina ancora.', 'La serra profuma di limone.', 'La bottega del nonno era buia.', 'A Lecce la pietra è dorata.', 'Il vivaio è pieno di rose.'],
  },
  'it-pitch-if-trouble': {
    asks: ['Se un giorno il tetto perde, noi facciamo proprio quello.', 'Quando la caldaia fa i capricci, io mi occupo di questo.', 'Seguiamo la contabilità di una trentina di panifici.', 'Riforniamo oltre una cinquantina di ville.', 'Se siete ancora scoperti per il buffet, sapete dove trovarci.'],
    innocent: ['Il tetto è di tegole rosse.', 'La caldaia borbotta.', 'I panifici aprono presto.', 'Le ville sul lago sono vuote.', 'Il buffet era buonissimo.'],
  },
  'it-favour-would-help': {
    asks: ['Il tuo parere sul logo mi farebbe dormire.', 'Un suo consiglio sulla tesi mi aiuterebbe.', 'La vostra firma ci darebbe forza.', 'Le sarei grato se volesse inviarmi il verbale.', 'Vi sarei riconoscente se poteste spedirmi la copia.'],
    innocent: ['Il logo è verde.', 'La tesi era lunga.', 'La calligrafia era illeggibile.', 'Il verbale è di ieri.', 'La copia è venuta storta.'],
  },
  'it-money-advance': {
    asks: ['Me li anticipi tu i 90 euro?', 'Mi presteresti cento euro fino a lunedì?', 'Ci anticipate la caparra?', 'Ecco il codice per il cinque per mille.', 'Il nostro codice per il cinque per mille è sul sito.'],
    innocent: ['Il treno è in anticipo.', 'Cento euro per un ombrello sono tanti.', 'La caparra è tornata indietro.', 'Il codice del lucchetto è facile.', 'Mille lire valevano poco.'],
  },
  'it-signup-be-there': {
    asks: ['Per esserci basta un messaggio a Lia.', 'Per partecipare scrivete a Ugo.', 'Per iscriversi serve una foto.', 'Per venire chiamate Rosa.', 'Per aderire è sufficiente una mail.'],
    innocent: ['Ci sono stata anch\'io.', 'Lia partecipa ogni anno.', 'La foto è mossa.', 'Rosa canta in coro.', 'Ugo abita al mare.'],
  },
};
