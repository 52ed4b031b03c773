import type { ExamplesOf } from '../rule';
import type { roundabout } from './roundabout';

/** Examples of the Italian rules for what is wanted in a roundabout, spoken or official way. */
export const roundaboutExamples: ExamplesOf<typeof roundabout> = {
  'it-meeting-outing': {
    asks: ['Quando sei a Pavia dammi un colpo che ci beviamo qualcosa.', 'Se capiti a Nuoro ci si becca?', 'Mi piacerebbe che ci vedessimo con calma.', 'Lo prenderesti un cappuccino con una collega?', 'Io esco dalle prove alle sette, tu?', 'Passerei volentieri da voi a vedere il torchio.', 'La sera mi trovi al bar del porto.', 'Aho, se vedemo domani pe\' \'n caffè?', 'Preferirei parlarne a quattr\'occhi.', 'La chiamerò in settimana per presentarmi.', 'Ci conceda un colloquio, anche breve.', 'Troviamo una data a novembre.'],
    innocent: ['La chiesa la vedono tutti dal treno.', 'Quando scendo a valle mi fischiano le orecchie.', 'La sera il paese si svuota.', 'Il torchio funziona ancora dopo due secoli.', 'Dal vivo la statua è più piccola.'],
  },
  'it-referral-word': {
    asks: ['Mi faresti da tramite col museo?', 'Avresti qualche aggancio in Comune?', 'Se senti qualcuno che dà via un banco da falegname, dimmelo.', 'Mi serve uno serio per il tetto della stalla.', 'A quale ufficio si scrive per i contributi?', 'Tu che lavori in porto, hai un nome per le riparazioni?', 'Come arrivo al direttore della coop?', 'Accennale che cerco, per favore, di me parla bene.', 'Dovrei parlare con il tuo capo.', 'Ci vorrebbe un elettricista, cerco un elettricista con urgenza.'],
    innocent: ['Il ponte sul Piave è chiuso da marzo.', 'L\'elettricista del teatro fa anche il tenore.', 'Ti presento Lia, suona l\'oboe.', 'Il direttore del museo gira in bicicletta.', 'Al tuo capo brillavano gli occhi.'],
  },
  'it-favour-spoken': {
    asks: ['Non è che avresti mezz\'ora libera per le bozze del coro?', 'Hai mica un cavo lungo?', 'Ti avanza una sedia per sabato?', 'Qualcuno di voi ha la piantina del 1930?', 'Chi mi presta un tavolo da campo?', 'Me dai \'na mano col trasloco?', 'Fate girare, che la mostra chiude.', 'Dimmi la tua sul finale.', 'Mi butti giù due righe per la targa?', 'Ti costa tanto se passi dalla posta?', 'Perché non mi porti le foto del nonno?', 'Aspetto la tua bozza.'],
    innocent: ['Non è che piova molto, da queste parti.', 'Il cavo del faro è lungo un chilometro.', 'Due sedie sono rimaste sotto la pioggia.', 'Chi ha vinto la regata?', 'Hai per caso visto la grandine di stanotte?'],
  },
  'it-favour-official': {
    asks: ['Si prega di trasmettere copia del verbale.', 'Vogliate cortesemente restituire il modulo firmato.', 'Con la presente si richiede la planimetria dell\'immobile.', 'Avrei necessità di un duplicato.', 'Confidiamo nella Sua collaborazione.', 'Se avesse la bontà di rileggere il capitolo.', 'Sono a chiederLe copia della delibera.', 'Approfitto della Sua gentilezza.', 'Ci occorre il certificato entro lunedì.'],
    innocent: ['Voglia gradire i nostri migliori auguri.', 'Si prega di non dare da mangiare ai piccioni, dice il cartello.', 'La delibera è in bacheca.', 'La gentilezza di quella portinaia è leggendaria.', 'Il certificato è arrivato stamattina.'],
  },
  'it-favour-yours': {
    asks: ['Il tuo parere mi farebbe dormire meglio.', 'La vostra firma sarebbe decisiva.', 'Aggiungi anche la tua firma.', 'Mancano ancora trenta voti.', 'Ti ci vedrei bene tra i relatori.', 'Un Suo sguardo sul bando sarebbe prezioso.'],
    innocent: ['Il tuo sostegno mi ha commosso.', 'La firma del pittore è in basso a destra.', 'Hai messo un cuoricino anche alla mia torta, che ridere.', 'I voti della maestra erano severi.', 'Il relatore di ieri parlava pianissimo.'],
  },
};
