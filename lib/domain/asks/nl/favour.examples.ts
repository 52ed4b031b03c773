import type { ExamplesOf } from '../rule';
import type { favour } from './favour';

/** Examples of the Dutch rules for favours. */
export const favourExamples: ExamplesOf<typeof favour> = {
  'nl-favour-advice': {
    asks: ['Heb je tips voor een starter?', 'Mag ik je om advies vragen?', 'Graag uw mening over mijn plan.', 'hey, kun je even naar m\'n PR kijken?', 'Uw oordeel over het manuscript zou me veel waard zijn.'],
    innocent: ['Het nummer van mevrouw Ebert stuur ik je vanavond.', 'Ja, het verslag mag zo de deur uit.', 'De nieuwe brug is afgesloten, rij liever om via Wichelen.', 'Onze hond is jarig vandaag. Hoe oud is die van jou eigenlijk?', 'Jammer dat jullie de vestiging sluiten. Het allerbeste voor het hele team.'],
  },
  'nl-favour-reach': {
    asks: ['Zou je onze post willen delen?', 'Stem op ons koor!', 'Wil je liken?', 'volg me op m\'n nieuwe account, daar komen nu de recepten 🍝', 'Teken je voor vrijdag, dan krijg je de eerste drie maanden gratis.'],
    innocent: ['Heeft u die foto zelf gemaakt? Dat licht!', 'Wij zijn in maart naar Aalst verhuisd en hebben er geen spijt van.', 'Bij ons kost een bol ijs nu twee euro, gek toch?', 'Mag ik eerlijk zijn? Het tweede deel is nog beter.', 'Alweer beter?'],
  },
  'nl-favour-recommend': {
    asks: ['Zou u een referentie voor mij willen geven?', 'Mag ik u als referentie opgeven?', 'Kan ik een aanbeveling van je krijgen voor mijn profiel?', 'Mogen we uw logo vermelden?', 'Zou je een aanbeveling willen schrijven, drie zinnen is genoeg?'],
    innocent: ['De molen draait weer! Je had de kinderen moeten zien.', 'Net afgestudeerd! Jouw aantekeningen van stage hebben me erdoorheen gesleept.', 'Amai Bram, wat een straffe foto\'s van de Feesten. Ge zijt ne echte.', 'Die van de terrasvergunningen heet Nele, tweede verdiep, zeer vriendelijk madam.', 'Moi, de aardappels stonden er mooi bij op die foto. Hier is alles verzopen.'],
  },
  'nl-favour-survey': {
    asks: ['Wil je mijn vragenlijst invullen?', 'We zoeken nog vrijwilligers voor zaterdag.', 'Voor mijn scriptie zoek ik deelnemers.', 'Goesting om samen een pint te gaan pakken?', 'Vindt u het goed dat ik uw foto in het dorpsblad zet?'],
    innocent: ['De inkoop van kunstmest doet sinds mei Gerrit, dan weet je dat.', 'Dat formulier voor de akkerranden staat online onder GLB. Bij mij duurde het een kwartier.', 'Hey Thijs, dank voor het connecten. Hoe bevalt Groningen na al die jaren Amsterdam?', 'Gisteren live gegaan, nu op vier. Ik ben kapot en blij.', 'Je stemdemo heb ik van Delft tot Den Bosch op repeat gehad.'],
  },
  'nl-favour-do': {
    asks: ['Kunt u mij misschien helpen?', 'hey, kun je even naar m\'n PR kijken?', 'Misschien kun je intern iets voor me doen?', 'Kunt ge mij dat sjabloon van de vzw eens doormailen?', 'Wil je me jouw aanvraag voor de akkerranden doorsturen?'],
    innocent: ['Na de voorstelling heb ik je gezocht in de foyer, maar het was een zee van jassen.', 'Drie van de vier volken door de winter. Voor een tweede jaar ben ik tevreden. En bij jou?', 'Bij kalkbroed hielp hier alleen een nieuwe koningin en rust. Misschien heb je er iets aan.', 'Zelf heb ik ook thuisgezeten, daarom raakte je post me zo. Zorg goed voor jezelf 🌿', 'Deze ademhaling helpt mij voor vergaderingen: vier in, zes uit, vijf keer.'],
  },
  'nl-favour-any': {
    asks: ['Wil je liken?', 'Kunt u mij misschien helpen?', 'hey, kun je even naar m\'n PR kijken?', 'Zou je dit nummer een keer willen draaien?', 'Wil je dit bij jullie in het team laten rondgaan?'],
    innocent: ['Hoe ben je eigenlijk bij het klimmen terechtgekomen?', 'De 8e is er weer Rust-meetup, ik mis m dit keer, ouderavond. Drink er een op mij', 'Graag gedaan.', 'Gelukkig nieuwjaar!', 'Prima zo, dank.'],
  },
};
