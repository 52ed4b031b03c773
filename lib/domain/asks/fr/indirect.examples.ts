import type { ExamplesOf } from '../rule';
import type { indirect } from './indirect';

/** Examples of the French rules for asks without an asking verb. */
export const indirectExamples: ExamplesOf<typeof indirect> = {
  'fr-favour-need': {
    asks: ["J'ai besoin de deux paires de bras samedi.", 'Il nous manque un gardien de but.', 'Il faudrait que tu signes la page 3.', 'Un coup de pouce serait précieux.', 'Un partage ne serait pas de refus.'],
    innocent: ['Le gardien de but a tout arrêté.', 'La page 3 est magnifique.', 'Ses bras lui font mal depuis dimanche.', 'Le pouce du boulanger va mieux.', "La soupe n'était pas mauvaise."],
  },
  'fr-favour-order': {
    asks: ['Balance les photos.', 'Partage mon annonce autour de toi.', 'Montre ma vidéo à tes élèves.', 'Fais un geste.', 'Garde une chaise pour ma mère.', 'Diffuse la nouvelle.'],
    innocent: ['Dans mon village, la neige tient encore.', 'Avec mes collègues, on a ri toute la soirée.', 'Chez nous, le lilas est en fleur.', 'Voici la carte du sentier.', 'Merci, mes voisins ont adoré la tarte.'],
  },
  'fr-favour-question': {
    asks: ['Vous serait-il possible de déplacer la benne ?', 'Pourriez-vous garder les clés de notre atelier ?', 'Tu aurais de quoi écrire pour nous ?', 'Dis, tu répondrais quoi à sa place ?', 'Je vous serais obligé de bien vouloir soutenir notre dossier.'],
    innocent: ["L'échelle est restée contre le mur.", 'La benne est pleine de vieux plâtre.', 'Les clés étaient sous le paillasson.', 'Le dossier est passé en commission.', 'Quelle patience, ce chien.'],
  },
  'fr-meeting-outing': {
    asks: ["Tu m'accompagnes au marché samedi ?", 'Ciné samedi ?', "Ça te dirait qu'on aille marcher ?", 'Je te sonne demain ?', 'Autant se parler de vive voix.', 'Si tu passes dans le coin, on boit un verre.'],
    innocent: ["Le chien m'accompagne partout.", 'Le film de samedi était trop long.', 'Les enfants marchent depuis deux heures.', 'La sonnette est cassée.', 'Ta voix passe bien à la radio.', 'Le coin lecture est superbe.'],
  },
  'fr-pitch-sells': {
    asks: ['Honoraires au résultat.', "J'ai des acquéreurs pour votre quartier.", 'Trois grutiers disponibles chez nous dès mars.', 'Je fais des meubles sur mesure.', "Si vous avez un projet, appelez l'atelier : devis sous deux jours.", 'Vous ne payez que si ça marche.', 'Marre des fuites ? On répare dans la journée.', 'Notre nouvelle gamme est en ligne.'],
    innocent: ['Le quartier a bien changé.', 'La grue est repartie à vide.', 'Les meubles de ta grand-mère ont du cachet.', 'Le projet de loi est passé.', 'La journée a été longue.', 'La gamme de do majeur est facile.', 'La fuite est réparée.'],
  },
  'fr-pitch-price': {
    asks: ['45 € la séance.', 'Le lot complet à 300 euros.', '80 francs tout compris.', 'Comptez 1 200 € HT.', 'Le kilo à 9 €.'],
    innocent: ['Il pesait neuf kilos.', 'La séance dure une heure.', 'Le lot 7 est parti aux enchères.', "L'ascension fait mille mètres.", 'Trois cents personnes chantaient.'],
  },
  'fr-job-need': {
    asks: ["Besoin d'un serveur ? Je suis libre l'été.", 'Vous cherchez pas un vendeur, par hasard ?', 'Êtes-vous en recrutement ?', 'Vous auriez quelque chose pour un menuisier ?', 'Mon neveu cherche un stage.'],
    innocent: ['Le serveur a renversé la soupe.', 'Le menuisier a terminé la porte.', 'Mon neveu joue du hautbois.', 'La vendeuse chante en rangeant.', "L'été fut sec."],
  },
};
