import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Examples of the Dutch rules for what the sender sells. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'nl-pitch-we-help': {
    asks: ['Wij helpen bedrijven zoals het uwe groeien.', 'Ik begeleid ondernemers bij hun opvolging.', 'Wij doen de boekhouding voor een stuk of veertig horecazaken in de regio.', 'Met mijn code LIEKE15 krijg je 15% korting op alles, maar alleen t/m zondag!', 'Maar ik denk echt dat onze software jullie gedoe met de controle kan besparen.'],
    innocent: ['je keuken make-over 😍 ik durf al maanden niet te boren', 'heb je pasta nagemaakt, m\'n vriend likte de pan uit 😂', 'Beste buurvrouw van nummer 8, de pruimen zijn rijp, er staat een mandje op de stoep.', 'De printer doet het weer. Het lag aan het papier. Ik wilde het u even laten weten.', 'Het orgel speelt! Met Pasen had u erbij moeten zijn.'],
  },
  'nl-pitch-send': {
    asks: ['Mag ik u onze prijslijst mailen?', 'Zal ik je een demo laten zien?', 'Ik stuur je graag onze brochure.', 'Interesse in een vrijblijvende offerte?', 'Moest ge ooit willen overstappen, ik maak u met plezier een prijs.'],
    innocent: ['Als je wilt, mail ik je het recept van oma.', 'Ik stel je met plezier voor aan Karel, die zoekt precies dit.', 'Jouw marmercake was als eerste op, nog voor de frikandellen.', 'Verkozen! Met twee stemmen verschil, waarvan een van mezelf.', 'Op een goede samenwerking, ooit, ergens!'],
  },
  'nl-pitch-offer': {
    asks: ['39 euro per gebruiker.', 'Brada, ik doe catering nu: roti, bami, pom, vanaf 20 man.', 'We geven aandelen uit in onze energiecooperatie, vanaf 250 euro doe je mee.', 'Met mijn code LIEKE15 krijg je 15% korting op alles, maar alleen t/m zondag!', 'Hi lieverd, ik zoek vijf meiden die vanuit huis willen bijverdienen met huidverzorging.'],
    innocent: ['We hebben elkaar nooit ontmoet, maar ik maakte het lab schoon waar jij promoveerde.', 'Wat was voor jou de leukste stand op de beurs?', 'U heeft me destijds laten zakken. Terecht. Dank u.', 'Fa waka brada, goed om je hier te zien! Doe je moeder de groeten.', 'Het huis is vergeven, maar jullie waren de gezelligsten. Succes met zoeken!'],
  },
  'nl-pitch-question': {
    asks: ['Wilt u besparen op uw energie?', 'Zoek je meer klanten voor je zaak?', 'Wil je minder gedoe met je website?', 'Wil je een eigen webshop?', 'Mogen we voor uw woning een gratis schatting maken?'],
    innocent: ['Ons dak is dicht! Na vier dakdekkers en een wonder.', 'De lezing gisteren was top, vooral het verhaal over de kraan.', 'Eindelijk weekend. Hoe was je eerste dag?', 'Ik heb de documenten ontvangen, alles is volledig, dank u.', 'Speelt uw zoon ook handbal? De mijne al drie jaar.'],
  },
};
