import type { ExamplesOf } from '../rule';
import type { meeting } from './meeting';

/** Examples of the French rules for asks of the reader's time. */
export const meetingExamples: ExamplesOf<typeof meeting> = {
  'fr-meeting-open': {
    asks: ['Seriez-vous disponible pour un appel mardi ?', 'Tu es libre jeudi pour un café ?', 'Auriez-vous un créneau cette semaine ?', 'Dispo demain ?', "Si tu as dix minutes, j'aimerais te parler du planning."],
    innocent: ['Le parking est libre le dimanche matin.', 'Le code source est libre, servez-vous.', "J'étais disponible toute la semaine dernière.", 'Le studio du rez-de-chaussée sera libre en juin.', 'Tu avais raison pour le train de nuit.'],
  },
  'fr-meeting-propose': {
    asks: ['Je vous le montre jeudi matin ?', 'On se voit jeudi ?', "J'aimerais vous rencontrer la semaine prochaine.", 'Et si on prenait un café ensemble ?', 'Pourrait-on caler un rendez-vous ?', "On devrait s'appeler."],
    innocent: ['Marina est venue voir les vitraux.', 'Nous avons dîné au bord du lac hier.', "On s'est croisés à la gare, tu portais un bonnet rouge.", 'Ils se sont parlé deux heures au salon.', 'Nous nous étions vus à Nantes en 2019.', 'La salle est belle le soir.'],
  },
  'fr-meeting-bare': {
    asks: ['Et un coup de fil, cinq minutes, même en voiture ?', 'Puisque le train est annulé, un souper ?', "Et ce resto, c'est pour quand ?", 'Une petite démo jeudi, ça vous dirait ?', "Un quart d'heure demain pour vous montrer les plans ?", 'Un café ?', 'Petit verre jeudi ?', 'Visio demain matin ?', 'Mardi à 10 h, ça te va ?', "Que diriez-vous d'un déjeuner rue Daguerre ?"],
    innocent: ['Un coup de fil, cinq minutes, et tout était réglé.', 'Ce resto ferme en août.', "Un quart d'heure de retard, comme d'habitude.", 'Comment était ton rendez-vous chez le dentiste ?', "Le café d'hier était imbuvable.", 'Tu as dormi dans le train ?', 'Il pleut aussi à Brest ?', 'Ta réunion a été longue hier ?'],
  },
  'fr-meeting-time': {
    asks: ["Un jeudi serait l'idéal.", 'Je te trouve à quelle heure demain ?', 'Quel jour vous arrangerait ?', 'Quand pourrions-nous en parler ?', 'Jeudi à 15 h, cela vous conviendrait ?', 'Choisissez un créneau quand vous voulez.', 'Je passe à Lyon mardi, un verre avec toi me plairait.'],
    innocent: ["Le jeudi, c'est frites.", 'Je trouve que tu as raison.', 'Le musée ouvre mardi.', 'La neige est arrivée dimanche.', 'Le dossier est clos depuis lundi.', 'Jeudi dernier, la salle était comble.', 'Ton exposé de vendredi était limpide.'],
  },
  'fr-meeting-calendar': {
    asks: ['calendly.com/lea-martin', 'Mon agenda est ouvert ici : cal.com/lea/15', 'Prenez rendez-vous en ligne.', 'Mon calendrier en ligne est à jour.', 'Prends rdv quand tu veux.'],
    innocent: ['Le calendrier des marées est affiché au port.', 'La saison reprend en mars.', 'Ton lien renvoie une erreur depuis ce matin.', "L'agenda culturel de la ville est superbe.", 'Le calendrier des vendanges a changé.'],
  },
  'fr-meeting-phone': {
    asks: ['Quel est votre numéro ?', 'Appelle-moi ce soir.', 'Je vous appelle demain ?', 'Passe-moi un coup de fil.', 'Voici mon numéro : 06 00 00 00 00'],
    innocent: ['Le numéro 12 de la revue est épuisé.', 'Le téléphone de la mairie sonne dans le vide.', 'Si tu bloques, appelle-moi.', 'Ma mère appelle tous les dimanches.', 'Le standard est fermé le lundi.'],
  },
  'fr-meeting-come': {
    asks: ['Une frite place Flagey, c\'est ma tournée.', 'Passe donc, il y aura des crêpes.', 'Garde-moi une soirée.', 'Venez dîner dimanche, on parlera du verger.', 'Passez me dire bonjour au stand.', 'Est-ce que je peux passer vous voir mardi matin ?', 'Accordez-moi dix minutes, pas plus.', 'Je vous invite à déjeuner.', 'Il me faut cinq minutes avec toi.', "J'ai besoin d'un quart d'heure de votre temps."],
    innocent: ['La soirée de gala a fini tard.', 'Le voisin dit bonjour à tout le monde.', 'Le facteur passe à midi.', "La visite d'hier a plu à tout le monde.", 'La cuisson prend dix minutes.', 'Il a mis un quart d\'heure à comprendre.', 'Nous sommes rentrés sous la pluie.'],
  },
};
