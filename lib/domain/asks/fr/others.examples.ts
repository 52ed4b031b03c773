import type { ExamplesOf } from '../rule';
import type { others } from './others';

/** Examples of the French rules for jobs, money and sign-ups. */
export const othersExamples: ExamplesOf<typeof others> = {
  'fr-job-seek': {
    asks: ['Glisse mon nom au chef.', 'Je suis cuisinière et les week-ends sont libres.', 'Il ne vous manquerait personne en cuisine ?', 'Vous prenez des saisonniers pour juillet ?', 'Auriez-vous besoin de bras pour les vendanges ?', 'Je cherche un stage pour septembre.', 'Est-ce que vous recrutez en ce moment ?', 'Ci-joint mon CV.', 'Gardez-moi une place si ça se libère.', "J'ai postulé hier au poste de cariste."],
    innocent: ['Mon nom vient de ma grand-mère.', 'La cuisinière à gaz est en panne.', 'Il ne manque personne sur la photo.', 'Vous acceptez les chèques au marché ?', 'Les vendanges ont pris trois semaines.', "J'ai trouvé un emploi à Rennes.", 'Bonne chance pour ton premier jour.', 'Mon fils a commencé son apprentissage.', 'Le stage de voile a été annulé.', 'Le travail du bois apaise.'],
  },
  'fr-money-raise': {
    asks: ['Dépanne-moi de 200 jusqu\'à lundi.', 'On fera passer le chapeau.', 'Ceux qui peuvent, 2000 francs suffisent.', "Membre bienfaiteur : 40 € l'année.", 'Le club cherche encore un mécène.', 'Toute aide sera remerciée.', 'Toute aide est la bienvenue.', 'Notre cagnotte est ouverte : cagnotte.example', 'Accepteriez-vous de parrainer le club ?', 'Tu peux me prêter 20 euros ?', 'On lève 300 k€ pour notre startup.'],
    innocent: ['Les membres du jury ont ri.', 'Le musée ferme à six heures.', 'La collecte a dépassé nos espoirs.', "J'ai donné mes vieux livres à l'école.", 'Le club fête ses cent ans.', 'La banque du village a fermé.', 'Le parrain de Zoé est arrivé en moto.'],
  },
  'fr-signup-join': {
    asks: ['Les places partent vite, prenez la vôtre.', 'Essai gratuit de 15 jours, sans carte : essai.example', 'Pique-nique au lac dimanche. Qui vient ?', 'On a monté un groupe de couture : couture.example/groupe', 'Je compte sur vous à la fête du lac.', 'Le groupe WhatsApp du quartier : quartier.example/groupe', 'Inscrivez-vous au webinaire de mardi.', 'Rejoins notre groupe !', 'Inscriptions ouvertes : club.example', 'Réservez votre place.', 'Venez nombreux vendredi à 20 h.'],
    innocent: ['Les places du village sont pavées.', 'Qui dort dîne.', "Le groupe de couture a ri tout l'après-midi.", 'La fête du lac était noire de monde.', 'Le groupe a joué deux heures.', 'Je me suis inscrit à ta newsletter.', 'La place était déserte.', 'Ton atelier de mardi était parfait.', 'Le groupe a joué jusqu\'à minuit.', 'La billetterie du stade a brûlé.'],
  },
};
