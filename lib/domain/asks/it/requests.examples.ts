import type { ExamplesOf } from '../rule';
import type { requests } from './requests';

/** Examples of the Italian rules for introductions and favours. */
export const requestsExamples: ExamplesOf<typeof requests> = {
  'it-referral-introduce': {
    asks: ['Potresti presentarmi alla tua direttrice?', 'Ci metteresti in contatto con il laboratorio?', 'Mettimi in contatto con chi decide.', 'Girerebbe questo messaggio a chi compra?', 'Mi presenti a tuo cugino?'],
    innocent: ['Ti presento Renata, costruisce violini.', 'Vi metto in contatto lunedì.', 'La presentazione di martedì faceva ridere.', 'Beate ci ha fatti ridere per un\'ora.', 'Il contatto radio è caduto.'],
  },
  'it-referral-who': {
    asks: ['Chi segue gli acquisti?', 'Con chi dovrei parlare per i badge?', 'Sa dirmi chi si occupa della mensa?', 'È lei la persona giusta per parlarne?', 'Chi vi ha fatto l\'impianto?'],
    innocent: ['Il direttore cura le api la domenica.', 'La signora col cappello, in foto, è mia nonna.', 'Il responsabile è cambiato tre volte.', 'Vince sempre la squadra ospite.', 'La squadra di notte è fortissima.'],
  },
  'it-referral-know': {
    asks: ['Conosci qualcuno nella logistica?', 'Non conosceresti un bravo idraulico?', 'Ti viene in mente un nome?', 'Mi consiglieresti qualcuno per i lavori?', 'Hai in mente qualche collega interessato?'],
    innocent: ['Conosco quel molo a memoria.', 'Mia sorella conosce tutti gli uccelli.', 'Il fotografo della festa era bravissimo.', 'Nessuno conosce il finale.', 'La città ha cambiato nome due volte.'],
  },
  'it-favour-advice': {
    asks: ['Avresti qualche consiglio per iniziare?', 'Daresti un\'occhiata al mio CV?', 'Vorrei un tuo parere sul mio progetto.', 'Rileggeresti la mia introduzione?', 'Lasciateci una recensione.'],
    innocent: ['Il tuo consiglio mi ha salvato la giornata.', 'Ho letto il tuo libro in treno.', 'La recensione sul giornale era perfida.', 'Lo sguardo del cane dice tutto.', 'Il libro di storia è finito sotto il letto.'],
  },
  'it-favour-reach': {
    asks: ['Condividi la mia petizione.', 'Votate per noi!', 'Compileresti il questionario della tesi?', 'Metti un mi piace alla pagina.', 'Firma contro la chiusura: firme.example'],
    innocent: ['Ho votato la tua foto.', 'La votazione è durata tutta la notte.', 'Ho firmato ieri, come tutto il quartiere.', 'Il sondaggio dà il sindaco in testa.', 'La pagina del giornale è ingiallita.'],
  },
  'it-favour-stage': {
    asks: ['Verresti ospite del nostro podcast?', 'Le andrebbe di parlare ai ragazzi della scuola?', 'Mi scriveresti una raccomandazione?', 'Ci servono volontari per la sagra.', 'Ho pensato a te per la giuria.'],
    innocent: ['La tua raccomandazione è appesa in corridoio.', 'Il suo intervento ha svegliato la sala.', 'La giuria ha deciso a mezzanotte.', 'Il podcast di martedì mi ha fatto perdere la fermata.', 'I volontari sono stati splendidi.'],
  },
  'it-favour-do': {
    asks: ['Potresti mandarmi il file?', 'Mandami le foto.', 'Mi presti la scala?', 'Ci daresti una mano?', 'Aiutami a compilare il modulo.'],
    innocent: ['La scala è rimasta contro il muro.', 'La tua lettera mi ha fatto sorridere.', 'Le foto sono arrivate intere.', 'Il file completo è in segreteria.', 'Mi manca il mare.'],
  },
  'it-favour-need': {
    asks: ['Ho bisogno di due persone sabato.', 'Ci vorrebbe un portiere.', 'Mi farebbe comodissimo.', 'Metti la mia foto in vetrina.', 'Porta il mio saluto ai ragazzi.'],
    innocent: ['Il portiere ha parato tutto.', 'Nella mia strada fioriscono i tigli.', 'Con i miei colleghi abbiamo riso tutta la sera.', 'Ecco la mappa del sentiero.', 'Le braccia gli fanno male da domenica.'],
  },
  'it-favour-any-request': {
    asks: ['Potresti annaffiare le piante dell\'atrio?', 'Terresti il gatto sabato?', 'Le dispiacerebbe spostare il furgone?', 'Mi chiedevo se prestate la sala.', 'La prego di firmare il foglio.'],
    innocent: ['Il gatto dorme sul termosifone.', 'Le piante dell\'atrio stanno benone.', 'Il furgone è in officina.', 'Sembra un quadro di Morandi.', 'La lista è completa.'],
  },
};
