import type { ExamplesOf } from '../rule';
import type { meeting } from './meeting';

/** Examples of the Dutch rules for meetings, calls and visits. */
export const meetingExamples: ExamplesOf<typeof meeting> = {
  'nl-meeting-open': {
    asks: ['Goesting om samen een pint te gaan pakken?', 'Zal ik een filmpje van twee minuten sturen?', 'Zullen we een keer een rondje om de plas lopen en bijkletsen?', 'Kunnen we de volgende keer dat u in Gent bent een koffie drinken?', 'Hebben jullie nood aan een ervaren administratieve kracht, 20 uur?'],
    innocent: ['De lezing gisteren was top, vooral het verhaal over de kraan.', 'Eindelijk weekend. Hoe was je eerste dag?', 'Ik heb de documenten ontvangen, alles is volledig, dank u.', 'Speelt uw zoon ook handbal? De mijne al drie jaar.', 'Het nummer van mevrouw Ebert stuur ik je vanavond.'],
  },
  'nl-meeting-want': {
    asks: ['Ik zou graag eens met u bellen.', 'We moeten echt eens afspreken.', 'Ik nodig je uit voor een koffie bij ons.', 'Een kort gesprek zou leuk zijn.', 'Na de voorstelling een biertje in de foyer?'],
    innocent: ['Ja, het verslag mag zo de deur uit.', 'De nieuwe brug is afgesloten, rij liever om via Wichelen.', 'Onze hond is jarig vandaag. Hoe oud is die van jou eigenlijk?', 'Jammer dat jullie de vestiging sluiten. Het allerbeste voor het hele team.', 'Heeft u die foto zelf gemaakt? Dat licht!'],
  },
  'nl-meeting-minutes': {
    asks: ['Heeft u volgende week tien minuten tijd?', 'Mag ik vijf minuten van je tijd?', '15 minuutjes volgende week?', 'Heb je na de overdracht even tien minuten voor me?', 'heb je morgen om 4 een gaatje om samen te debuggen?'],
    innocent: ['Wij zijn in maart naar Aalst verhuisd en hebben er geen spijt van.', 'Bij ons kost een bol ijs nu twee euro, gek toch?', 'Mag ik eerlijk zijn? Het tweede deel is nog beter.', 'Alweer beter?', 'De molen draait weer! Je had de kinderen moeten zien.'],
  },
  'nl-meeting-time': {
    asks: ['Wanneer past het u?', 'Welke dag schikt jou?', 'zaterdag om 6?', 'Schikt week 38?', 'morgen 15u teams?'],
    innocent: ['Net afgestudeerd! Jouw aantekeningen van stage hebben me erdoorheen gesleept.', 'Amai Bram, wat een straffe foto\'s van de Feesten. Ge zijt ne echte.', 'Die van de terrasvergunningen heet Nele, tweede verdiep, zeer vriendelijk madam.', 'Moi, de aardappels stonden er mooi bij op die foto. Hier is alles verzopen.', 'De inkoop van kunstmest doet sinds mei Gerrit, dan weet je dat.'],
  },
  'nl-meeting-calendar': {
    asks: ['Kies gerust zelf een moment.', 'Boek hier een gesprek.', 'Prik maar een datum in mijn agenda.', 'Hier is mijn boekingslink.', 'calendly.example/joris'],
    innocent: ['Dat formulier voor de akkerranden staat online onder GLB. Bij mij duurde het een kwartier.', 'Hey Thijs, dank voor het connecten. Hoe bevalt Groningen na al die jaren Amsterdam?', 'Gisteren live gegaan, nu op vier. Ik ben kapot en blij.', 'Je stemdemo heb ik van Delft tot Den Bosch op repeat gehad.', 'Na de voorstelling heb ik je gezocht in de foyer, maar het was een zee van jassen.'],
  },
  'nl-meeting-phone': {
    asks: ['Bel me morgen even terug.', 'Mag ik je nummer?', 'Kan ik u morgen even bellen?', 'Wat is uw telefoonnummer?', 'Bel me gerust vanavond.'],
    innocent: ['Drie van de vier volken door de winter. Voor een tweede jaar ben ik tevreden. En bij jou?', 'Bij kalkbroed hielp hier alleen een nieuwe koningin en rust. Misschien heb je er iets aan.', 'Zelf heb ik ook thuisgezeten, daarom raakte je post me zo. Zorg goed voor jezelf 🌿', 'Deze ademhaling helpt mij voor vergaderingen: vier in, zes uit, vijf keer.', 'Hoe ben je eigenlijk bij het klimmen terechtgekomen?'],
  },
  'nl-meeting-bare': {
    asks: ['Koffie?', 'Zin in een biertje?', 'Demootje?', 'Even bellen?', 'morgen 15u teams?'],
    innocent: ['De 8e is er weer Rust-meetup, ik mis m dit keer, ouderavond. Drink er een op mij', 'Graag gedaan.', 'Gelukkig nieuwjaar!', 'Prima zo, dank.', 'Ah, ook een Tukker!'],
  },
  'nl-meeting-invite-out': {
    asks: ['Kom gerust eens langs!', 'Mag ik u uitnodigen voor de opening?', 'De koffie is voor mij.', 'Moi, ik kom zaterdag met de trailer langs Emmen.', 'Kom zondag langs man, we bbq\'en bij het Bijlmerpark, vanaf drie uur'],
    innocent: ['Goeiemorgen Katrien, proficiat met de nieuwe winkel, ge hebt er iets schoons van gemaakt.', 'Tof dat we hier gelinkt zijn. Ik zat vroeger met uw broer op de chiro.', 'Geachte wethouder, de stoeptegels liggen recht. Dat mag ook weleens gezegd worden.', 'De bus naar Wijhe blijft! 812 handtekeningen, en de chauffeur trakteerde.', 'Hoe laat begint de raadsvergadering donderdag eigenlijk?'],
  },
};
