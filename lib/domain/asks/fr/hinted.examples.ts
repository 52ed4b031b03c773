import type { ExamplesOf } from '../rule';
import type { hinted } from './hinted';

/** Examples of the French rules for asks that are only hinted at. */
export const hintedExamples: ExamplesOf<typeof hinted> = {
  'fr-job-hand': {
    asks: ["Si quelqu'un vous lâche, je suis libre.", 'Si une place se libère, je prends.', 'Vous ne prenez personne en cuisine ?', 'Vous embauchez encore ?', 'Je cherche du boulot tout de suite.'],
    innocent: ['La place était vide.', 'En cuisine, ça sent le pain.', 'Personne ne siffle dans la rue.', 'Le dépôt ferme à six heures.', "Quelqu'un a peint le banc en bleu."],
  },
  'fr-referral-local': {
    asks: ["C'est qui chez toi qui gère les menus ?", 'Vous auriez le nom du tapissier qui a fait le canapé ?', "Tu n'aurais pas le numéro de la dame qui coud ?", "C'est qui, à l'hôtel, qui décide ?", "Auriez-vous l'adresse de l'atelier qui encadre ?"],
    innocent: ['Le tapissier siffle en travaillant.', 'La dame au chapeau rit.', "L'hôtel donne sur la mer.", 'Les menus sont écrits à la craie.', "L'atelier sent la colle."],
  },
  'fr-meeting-place': {
    asks: ["Votre moulin, je rêve de le voir.", "J'aimerais voir ton atelier en vrai.", "Quand est-ce qu'on te revoit ?", 'La porte est toujours ouverte.', 'Mes créneaux sont ici : agenda.example/lou'],
    innocent: ['Le moulin tourne encore.', "L'atelier est au fond de la cour.", 'La porte grince.', 'Les heures filent.', 'Le rêve était doux.'],
  },
  'fr-signup-name': {
    asks: ['Pour participer, écrivez à Lise.', 'Pour en être, laissez votre nom.', 'Abonnez-vous !', 'Activez la cloche.', "Pour venir, un mot à Hugo suffit."],
    innocent: ['Lise chante en alto.', 'La cloche sonne neuf heures.', 'Hugo joue du tuba.', 'Le nom du chat est Pacha.', 'La fête fut belle.'],
  },
  'fr-pitch-if-trouble': {
    asks: ["Le jour où votre toit fuit, c'est notre métier.", "Si la chaudière lâche, on s'en occupe.", 'Je vous chiffre ça.', "Si rien n'est calé pour juin, vous savez où me trouver.", 'La livraison est offerte.'],
    innocent: ['Le toit fuit depuis lundi.', 'La chaudière ronronne.', 'Le mois de juin fut sec.', 'Le livreur est tombé de vélo.', 'Les fermes du haut sont vides.'],
  },
  'fr-favour-hint': {
    asks: ['Le tournoi est samedi, je dis ça je dis rien.', "Il manque un arbitre, je dis ça comme ça.", "Si ça te tente, le micro est libre.", 'Si ça vous inspire, la place est chaude.', 'La kermesse est le 3, je dis ça je dis rien.'],
    innocent: ['Le tournoi est fini.', "L'arbitre a sifflé.", 'Le micro grésille.', 'La place est pavée.', 'La kermesse était drôle.'],
  },
};
