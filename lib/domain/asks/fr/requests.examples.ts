import type { ExamplesOf } from '../rule';
import type { requests } from './requests';

/** Examples of the French rules for introductions and favours. */
export const requestsExamples: ExamplesOf<typeof requests> = {
  'fr-referral-introduce': {
    asks: ['Tu ferais le pont ?', 'Feriez-vous les présentations ?', "J'aimerais rencontrer quelqu'un du service des eaux.", 'Si vous pouviez lui toucher un mot du projet.', 'Pourriez-vous me présenter à votre directrice ?', 'Mettez-moi en contact avec le service achats.', 'Peux-tu faire passer mon message à la bonne personne ?', 'Je cherche à rencontrer la responsable des achats.', 'Une mise en relation, ce serait possible ?'],
    innocent: ['Le maire a fait le lien entre les deux rives.', 'Le service des eaux a coupé la rue.', 'Le mot de la fin était superbe.', 'Je te présente Maud, elle tient un atelier à Sète.', 'Je vous mets en contact dès lundi.', 'Leïla nous a présentés au bal.', 'La présentation de mardi était drôle.', 'Le contact radio a été perdu.'],
  },
  'fr-referral-who': {
    asks: ["Dans cette mairie, c'est qui qui décide ?", 'Je ne sais plus son nom, à ce charpentier.', "Je ne sais pas si c'est avec vous que je dois voir ça.", "C'est bien vous qui vous occupez des plannings ?", 'Tu saurais pas me dire à qui écrire ?', "Qui s'occupe des achats chez vous ?", "À qui dois-je m'adresser pour les archives ?", 'Qui est la bonne personne pour en parler ?', 'Pourriez-vous me donner le contact de votre comptable ?', 'et qui gère le planning ?'],
    innocent: ["J'ai oublié mon parapluie.", 'Je ne sais pas si la pluie tiendra.', 'Le planning de la piscine est affiché.', "Le directeur s'occupe des abeilles le dimanche.", 'La personne au chapeau, sur la photo, est ma grand-mère.', 'Le responsable a changé trois fois.', 'Ce sont eux qui ont gagné.', "L'équipe de nuit est épatante."],
  },
  'fr-referral-know': {
    asks: ['Si jamais tu entends parler de quelqu\'un qui cherche une pianiste.', 'Fais tourner.', "Si tu connais quelqu'un aux archives, dis-moi.", 'Qui aurait une bonne adresse pour un parquet ?', "Si t'as un nom, je suis preneuse.", 'Qui était le menuisier de votre grange ?', "Connaissez-vous quelqu'un dans la logistique ?", 'Tu connais un bon plombier à Metz ?', "Vous n'auriez pas quelqu'un à me recommander ?", 'Tu sais qui a un contact chez eux ? Tu connais des gens là-bas ?', "Auriez-vous un bon traducteur à me conseiller ?"],
    innocent: ['Les archives sont au sous-sol.', 'Le menuisier a repris la grange de son père.', 'Je connais ce quai par cœur.', 'Cette ville a des gens formidables.', 'Le traiteur de la fête était parfait.', 'Ma sœur connaît tous les oiseaux.', 'Personne ne connaît la fin.'],
  },
  'fr-favour-advice': {
    asks: ['Lequel des deux choisiriez-vous, laquelle vous prendriez ?', 'Tu me diras ce que tu en penses.', 'Auriez-vous des conseils pour débuter ?', 'Tu pourrais jeter un œil à mon CV ?', 'Votre avis sur ma maquette compterait beaucoup.', 'Pourriez-vous relire mon introduction ?', 'Laissez-nous un petit avis.'],
    innocent: ['Lequel des deux chats ronfle ?', "Relire ton carnet m'a fait un bien fou.", "Ton conseil m'a servi dès lundi.", "J'ai relu ton livre cet été.", "Vos conseils ont changé ma façon de tailler les rosiers.", 'Le regard du chien dit tout.', "J'ai laissé un avis enthousiaste."],
  },
  'fr-favour-reach': {
    asks: ['Un petit pouce bleu et je suis contente.', 'Le vote du public ferme demain, notre numéro est le 7.', 'Plus que ton vote !', 'Il ne manque plus que la vôtre.', 'Partage mon annonce, ça aiderait.', 'Un petit like ?', 'Votez pour nous avant dimanche.', 'Répondez à notre questionnaire, deux minutes.', 'Abonne-toi !'],
    innocent: ['Le vote du budget a duré toute la nuit.', 'Plus que deux dodos avant la neige.', "J'ai voté pour ton affiche.", 'Nous avons le même goût des cartes anciennes.', 'Le vote a duré toute la nuit.', "J'ai signé hier, comme tout le quartier.", 'Le sondage donne le maire gagnant.'],
  },
  'fr-favour-vouch': {
    asks: ['On compte sur toi pour parler à nos élèves.', 'Je compte sur votre tendresse.', 'Tu ferais un parrain formidable.', "Nous recueillons des témoignages d'anciens.", 'Tu viendrais parler de ton métier devant mes élèves ?', "Pourriez-vous m'écrire une recommandation ?", 'Accepteriez-vous de témoigner dans notre podcast ?', 'Seriez-vous prête à intervenir devant nos étudiants ?', 'Il nous manque un trésorier.', "J'ai pensé à vous pour le jury."],
    innocent: ['Vous pouvez compter sur moi.', 'Les anciens de la mine chantent bien.', 'Les élèves ont parlé du métier de luthier.', 'Ta recommandation est encadrée dans le couloir.', 'Votre intervention a réveillé la salle.', 'Le jury a rendu son verdict à minuit.', "Le podcast de mardi m'a fait rater mon arrêt.", 'Les bénévoles ont été formidables.'],
  },
  'fr-favour-do': {
    asks: ['Tu me rends les clés ?', 'Auriez-vous gardé les plans de la véranda ?', "Pourriez-vous m'envoyer le dossier ?", 'Envoie-moi les photos.', "Tu peux m'aider à remplir le formulaire ?", 'Aidez-nous !', "J'aurais besoin de ton aide."],
    innocent: ['Les clés sont sous le pot.', 'La véranda garde la chaleur.', "Ça me rappelle l'odeur de l'atelier.", "Il m'a aidé à porter le piano.", "Votre lettre m'a fait sourire.", 'Les photos sont arrivées intactes.', "Le dossier complet est à l'accueil."],
  },
  'fr-favour-any-request': {
    asks: ['Qui peut me remplacer samedi ?', 'Ça te branche une collab ?', 'Serait-ce abuser que de te demander ta recette ?', 'Tu irais nourrir la chatte ?', 'Y aurait moyen que tu nourrisses le chat ?', 'Personne ne sait me traduire cette lettre.', 'Pourriez-vous arroser les plantes du hall ?', 'Tu garderais le chat samedi ?', 'Merci de valider la liste.', 'Veuillez signer la feuille avant lundi.', 'Je me demandais si vous prêtiez la salle.'],
    innocent: ['La collab des deux brasseries a gagné un prix.', "L'abus de sel est mauvais.", 'La copie du tableau est superbe.', 'Le chat déteste la neige.', 'Comment faites-vous pour garder ce gazon ?', 'Le chat dort sur le radiateur.', 'La liste est complète.', 'On dirait une toile de Bonnard.', 'Les plantes du hall se portent bien.'],
  },
};
