import type { ExamplesOf } from '../rule';
import type { others } from './others';

/** Examples of the Dutch rules for referrals, jobs, money and sign-ups. */
export const othersExamples: ExamplesOf<typeof others> = {
  'nl-referral-introduce': {
    asks: ['Wil je me voorstellen aan je collega?', 'Kun je me in contact brengen met de directeur?', 'Stuur dit gerust door naar de inkoper.', 'Wil je me jouw aanvraag voor de akkerranden doorsturen?', 'Als je de curator nog eens spreekt, doe dan een goed woordje voor me.'],
    innocent: ['Ah, ook een Tukker!', 'Goeiemorgen Katrien, proficiat met de nieuwe winkel, ge hebt er iets schoons van gemaakt.', 'Tof dat we hier gelinkt zijn. Ik zat vroeger met uw broer op de chiro.', 'Geachte wethouder, de stoeptegels liggen recht. Dat mag ook weleens gezegd worden.', 'De bus naar Wijhe blijft! 812 handtekeningen, en de chauffeur trakteerde.'],
  },
  'nl-referral-who': {
    asks: ['Wie doet de inkoop bij jullie?', 'En bij jullie, wie gaat daarover?', 'Wie kent er een klusjesman met humor?', 'Bij wie moet ik aankloppen op het stadhuis?', 'Ken jij iemand die graag om drie uur opstaat?'],
    innocent: ['Hoe laat begint de raadsvergadering donderdag eigenlijk?', 'je keuken make-over 😍 ik durf al maanden niet te boren', 'heb je pasta nagemaakt, m\'n vriend likte de pan uit 😂', 'Beste buurvrouw van nummer 8, de pruimen zijn rijp, er staat een mandje op de stoep.', 'De printer doet het weer. Het lag aan het papier. Ik wilde het u even laten weten.'],
  },
  'nl-job-open': {
    asks: ['Nemen jullie nog mensen aan?', 'Ik ben op zoek naar een studentenjob in augustus.', 'Mijn dochter zoekt een vakantiejob, is er bij jullie iets?', 'Hebben jullie nood aan een ervaren administratieve kracht, 20 uur?', 'Ik ben net afgestudeerd en zoek vanaf september werk op een kinderafdeling.'],
    innocent: ['Het orgel speelt! Met Pasen had u erbij moeten zijn.', 'Als je wilt, mail ik je het recept van oma.', 'Ik stel je met plezier voor aan Karel, die zoekt precies dit.', 'Jouw marmercake was als eerste op, nog voor de frikandellen.', 'Verkozen! Met twee stemmen verschil, waarvan een van mezelf.'],
  },
  'nl-money-give': {
    asks: ['Wil je doneren voor het asiel?', 'We zoeken nog sponsors voor de loop.', 'Voor onze korte film missen we nog 900 euro.', 'Een kleine bijdrage zou ons plezier doen, rekeningnummer op de affiche.', 'We geven aandelen uit in onze energiecooperatie, vanaf 250 euro doe je mee.'],
    innocent: ['Op een goede samenwerking, ooit, ergens!', 'We hebben elkaar nooit ontmoet, maar ik maakte het lab schoon waar jij promoveerde.', 'Wat was voor jou de leukste stand op de beurs?', 'U heeft me destijds laten zakken. Terecht. Dank u.', 'Fa waka brada, goed om je hier te zien! Doe je moeder de groeten.'],
  },
  'nl-signup-join': {
    asks: ['Geef je op bij Wim.', 'Geef je op: loop.example', 'Aanmelden kan via de link.', 'Ik heb nog twee plekken in mijn traject.', 'Kom ook naar onze opendeurdag op zondag!'],
    innocent: ['Het huis is vergeven, maar jullie waren de gezelligsten. Succes met zoeken!', 'Ons dak is dicht! Na vier dakdekkers en een wonder.', 'De lezing gisteren was top, vooral het verhaal over de kraan.', 'Eindelijk weekend. Hoe was je eerste dag?', 'Ik heb de documenten ontvangen, alles is volledig, dank u.'],
  },
  'nl-hook-interest': {
    asks: ['Interesse?', 'Nieuwsgierig?', 'Ik hoor graag van u!', 'Nieuwsgierig hoe zij dat oplosten?', 'Stuur INFO en ik vertel je alles 💌'],
    innocent: ['Speelt uw zoon ook handbal? De mijne al drie jaar.', 'Het nummer van mevrouw Ebert stuur ik je vanavond.', 'Ja, het verslag mag zo de deur uit.', 'De nieuwe brug is afgesloten, rij liever om via Wichelen.', 'Onze hond is jarig vandaag. Hoe oud is die van jou eigenlijk?'],
  },
};
