import type { ExamplesOf } from '../rule';
import type { broad } from './broad';

/** Examples of the Dutch rules for broad words. */
export const broadExamples: ExamplesOf<typeof broad> = {
  'nl-favour-verb': {
    asks: ['Bak jij er een?', 'Feedback welkom!', 'U zou ideaal zijn.', 'Kunt u mij misschien helpen?', 'Neem jij zaterdag mijn dienst?'],
    innocent: ['Jammer dat jullie de vestiging sluiten. Het allerbeste voor het hele team.', 'Heeft u die foto zelf gemaakt? Dat licht!', 'Wij zijn in maart naar Aalst verhuisd en hebben er geen spijt van.', 'Bij ons kost een bol ijs nu twee euro, gek toch?', 'Mag ik eerlijk zijn? Het tweede deel is nog beter.'],
  },
  'nl-meeting-broad': {
    asks: ['Even bellen?', 'Is er een spreekuur?', 'Misschien bij een broodje?', '15 minuutjes volgende week?', 'Kom je een bakkie doen bij de kraam?'],
    innocent: ['Alweer beter?', 'De molen draait weer! Je had de kinderen moeten zien.', 'Net afgestudeerd! Jouw aantekeningen van stage hebben me erdoorheen gesleept.', 'Amai Bram, wat een straffe foto\'s van de Feesten. Ge zijt ne echte.', 'Die van de terrasvergunningen heet Nele, tweede verdiep, zeer vriendelijk madam.'],
  },
  'nl-referral-broad': {
    asks: ['Stel je me voor aan Karel?', 'Schiet jou iemand te binnen?', 'Wie doet de inkoop bij jullie?', 'Zou ze het contact willen leggen?', 'En bij jullie, wie gaat daarover?'],
    innocent: ['Moi, de aardappels stonden er mooi bij op die foto. Hier is alles verzopen.', 'De inkoop van kunstmest doet sinds mei Gerrit, dan weet je dat.', 'Dat formulier voor de akkerranden staat online onder GLB. Bij mij duurde het een kwartier.', 'Hey Thijs, dank voor het connecten. Hoe bevalt Groningen na al die jaren Amsterdam?', 'Gisteren live gegaan, nu op vier. Ik ben kapot en blij.'],
  },
  'nl-pitch-broad': {
    asks: ['39 euro per gebruiker.', 'Onze catalogus is uit!', 'Zal ik wat voor je uitrekenen?', 'Zal ik de case eens doorsturen?', 'Weet u wat uw huis nu waard is?'],
    innocent: ['Je stemdemo heb ik van Delft tot Den Bosch op repeat gehad.', 'Na de voorstelling heb ik je gezocht in de foyer, maar het was een zee van jassen.', 'Drie van de vier volken door de winter. Voor een tweede jaar ben ik tevreden. En bij jou?', 'Bij kalkbroed hielp hier alleen een nieuwe koningin en rust. Misschien heb je er iets aan.', 'Zelf heb ik ook thuisgezeten, daarom raakte je post me zo. Zorg goed voor jezelf 🌿'],
  },
  'nl-job-broad': {
    asks: ['Nog plek in het team?', 'Jullie zoeken backenders las ik.', 'Zoeken jullie nog een jobstudent voor de zomer?', 'CV zit erbij, Go sinds 2018, liefst vanuit huis.', 'Ik zou dolgraag bij jullie in de bakkerij het vak leren.'],
    innocent: ['Deze ademhaling helpt mij voor vergaderingen: vier in, zes uit, vijf keer.', 'Hoe ben je eigenlijk bij het klimmen terechtgekomen?', 'De 8e is er weer Rust-meetup, ik mis m dit keer, ouderavond. Drink er een op mij', 'Graag gedaan.', 'Gelukkig nieuwjaar!'],
  },
  'nl-money-broad': {
    asks: ['tientje voor de dierenambulance?', 'Elke tientje helpt, molen.example', 'Een kleine gift stellen wij zeer op prijs.', 'Voor het nieuwe orgel ontbreekt nog drieduizend euro.', 'Kun je me tot het einde van de maand helpen met 50 euro?'],
    innocent: ['Prima zo, dank.', 'Ah, ook een Tukker!', 'Goeiemorgen Katrien, proficiat met de nieuwe winkel, ge hebt er iets schoons van gemaakt.', 'Tof dat we hier gelinkt zijn. Ik zat vroeger met uw broer op de chiro.', 'Geachte wethouder, de stoeptegels liggen recht. Dat mag ook weleens gezegd worden.'],
  },
  'nl-signup-broad': {
    asks: ['Meelezen?', 'Aanmelden kan via de link.', 'Reserveer er een via de site!', 'Vanavond gaan we live, kijk mee!', 'Laat je mailadres achter op brief.example'],
    innocent: ['De bus naar Wijhe blijft! 812 handtekeningen, en de chauffeur trakteerde.', 'Hoe laat begint de raadsvergadering donderdag eigenlijk?', 'je keuken make-over 😍 ik durf al maanden niet te boren', 'heb je pasta nagemaakt, m\'n vriend likte de pan uit 😂', 'Beste buurvrouw van nummer 8, de pruimen zijn rijp, er staat een mandje op de stoep.'],
  },
};
