import type { ExamplesOf } from '../rule';
import type { everyday } from './everyday';

const calm = ['Le chat dort sur le radiateur.', 'La neige est tombée dans la nuit.', 'Le train de neuf heures était plein.', 'Ma grand-mère a fêté ses cent ans.'] as const;

/** Examples of the French rules for asks made in passing. */
export const everydayExamples: ExamplesOf<typeof everyday> = {
  'fr-meeting-join': {
    asks: ['Il y a un verre à ton nom.', 'Dis-moi où je te trouve.', 'On arriverait à s\'asseoir cinq minutes ?', 'Tu restes souper ?', 'Quand passez-vous ?', 'Venez la voir tourner mercredi.', 'Dix minutes au bout du fil et c\'est réglé.', 'En vingt minutes je vous montre.', 'Proposez-moi une date.', 'Une jasette samedi, ça te dit ?'],
    innocent: [...calm, 'Le chat est venu s\'asseoir sur le livre.'],
  },
  'fr-pitch-stall': {
    asks: ['Je peux encore tenir les 15 % si on signe.', 'Vous avez déjà songé à vendre ?', 'Des raviolis, 10 pour 20 €.', 'Tu prends quelles saveurs ?', 'Livraison offerte.', 'Un accès sans rien facturer.', 'Je prépare le bon de commande ?', 'Je gèle ce prix.'],
    innocent: [...calm, 'Les saveurs de l\'enfance sont les plus tenaces.'],
  },
  'fr-favour-spread': {
    asks: ['Faites circuler ce post.', 'Une critique sur Babelio m\'aiderait.', 'T\'aurais pas deux ficelles pour une débutante ?', 'Un p\'tit clic ici.', 'Auriez-vous quelques astuces pour un novice ?'],
    innocent: [...calm, 'Le facteur fait sa tournée à vélo.'],
  },
  'fr-job-hands': {
    asks: ['S\'il se libère une place, je viens.', 'Vous donnez leur chance aux débutants ?', 'Si votre garage prend des apprentis, il est là.', 'Il commence demain.', 'Je prends n\'importe quel horaire.', 'Je peux commencer lundi.', 'J\'insiste : je fais tous les postes.'],
    innocent: [...calm, 'L\'école reprend en septembre.'],
  },
  'fr-money-share': {
    asks: ['Ça fait 40 € chacun, qui fait le virement ?', 'Avec 20 €, on nourrit un chat.', 'Le lien Lydia est sous la photo.', 'Soit 5000 francs par famille, Wave au bureau.', 'Pour 10 euros, vous habillez un enfant.'],
    innocent: [...calm, 'Chacun est reparti avec sa part de gâteau.'],
  },
  'fr-signup-list': {
    asks: ['Mets ton mail là : https://liste.exemple.fr', 'Ajoute-toi au tableau.', 'Laissez votre nom ici.', 'Je t\'ajoute au groupe ?', 'Notez votre adresse dans le formulaire.'],
    innocent: [...calm, 'Le tableau du salon penche à gauche.'],
  },
  'fr-referral-other': {
    asks: ['Je dois toucher celui qui achète.', 'Un nom te vient ?', 'Une piste ?', 'Dis-lui que notre chorale existe.', 'Parmi vos collègues, y aurait-il quelqu\'un ?'],
    innocent: [...calm, 'La piste rouge est fermée.'],
  },
};
