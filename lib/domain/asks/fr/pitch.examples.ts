import type { ExamplesOf } from '../rule';
import type { pitch } from './pitch';

/** Examples of the French rules for the sender's own offer. */
export const pitchExamples: ExamplesOf<typeof pitch> = {
  'fr-pitch-we-help': {
    asks: ['Chez Plume & Compte, on tient la compta des cabinets.', 'Je récupère la TVA pour les transporteurs.', 'Nous aidons les PME à recruter.', "J'accompagne les coachs dans leur lancement.", 'On a développé une plateforme pour les syndics.', "Notre agence équipe les restaurants de la région.", 'Un outil qui simplifie la paie des artisans.'],
    innocent: ['Chez Plume, on ferme le vendredi.', 'La commune aide les familles sinistrées.', 'Ton équipe est adorable.', 'Mon voisin répare les vélos du quartier.', 'Les pompiers ont été rapides.', 'Ce vieux moulin tourne encore.'],
  },
  'fr-pitch-results': {
    asks: ['Nos clients gagnent deux heures par jour.', 'De quoi réduire vos coûts de 30 %.', 'Satisfait ou remboursé.', 'Vos ventes doublées en 90 jours, et doubler votre CA.', 'Résultat : +40 % de devis signés.'],
    innocent: ["Ton article m'a fait gagner une matinée.", 'Les loyers baissent enfin dans le centre.', "La fréquentation du musée progresse, selon l'Insee.", 'Vingt coureurs ont abandonné.', 'Les abeilles ont doublé la colonie.'],
  },
  'fr-pitch-own': {
    asks: ['Notre logiciel tourne sur tablette.', 'Je donne des cours de piano.', 'Il me reste deux créneaux le mercredi.', 'Nos tarifs sont en ligne.', 'Livraison gratuite dans le canton.'],
    innocent: ['La boulangerie du coin a rouvert.', 'Le train de 8 h était à l\'heure.', 'Le piano du salon est désaccordé.', 'Votre boutique sent le cèdre.', 'Le mercredi, le marché déborde.'],
  },
  'fr-pitch-hook': {
    asks: ['Si intéressé MP.', 'Vous en êtes ou je ferme la liste ?', 'Intéressé ?', 'Ça vous intéresse ?', 'Je vous envoie la plaquette ?', 'Faites-moi signe.', 'Curieux d\'en savoir plus ?'],
    innocent: ["Il s'est intéressé aux oiseaux très jeune.", 'Devine, il neige.', 'La curiosité est une belle qualité.', "L'histoire des ponts me fascine.", 'Le signe du bélier porte chance, dit ma tante.', 'Cette lumière, quel spectacle !', 'Les curieux étaient nombreux sur le quai.'],
  },
  'fr-pitch-offer': {
    asks: ['La soumission est bonne jusqu\'à vendredi.', 'On signe ou je passe à un autre client ?', 'Je vous montre l\'outil.', 'La troisième est cadeau.', 'Essai gratuit de trente jours.', 'Je peux vous faire un devis rapide.', 'Profitez de la remise avant dimanche.', 'Estimation offerte de votre bien.', 'Premier mois offert.'],
    innocent: ['Le prix du pain reste stable.', 'La troisième porte grince.', 'Le concert était gratuit et bondé.', 'Votre devis est bien arrivé.', "L'entrée du parc ne coûte rien.", 'Le bilan de la saison est bon.', "J'ai commandé ton livre à la librairie."],
  },
  'fr-pitch-vacancy': {
    asks: ['Je cherche pour une banque du Valais un directeur informatique.', 'Je vous transmets le descriptif.', 'Je recrute un chef de chantier près de Lille.', 'Un CDI vient de s\'ouvrir chez mon client.', 'Votre profil correspond exactement.', "Seriez-vous à l'écoute du marché ?", 'Nous recherchons une comptable confirmée.'],
    innocent: ['Félicitations pour ton nouveau poste à Lille.', 'Le chef de chantier siffle toute la journée.', 'La comptable part à la retraite.', "J'ai trouvé ma place ici.", 'Votre parcours en montagne était magnifique.'],
  },
  'fr-pitch-easy-money': {
    asks: ['Un revenu complémentaire dès le premier mois.', 'Envie d\'arrondir tes fins de mois ?', 'Travailler à domicile, horaires libres.', 'Rejoins mon équipe de vendeuses.', 'Gagnez 900 euros par mois depuis chez vous.'],
    innocent: ['Le revenu médian stagne.', 'La fin du mois approche.', 'La maison est calme sans les enfants.', 'Une équipe de rugby dormait dans le train.', "J'ai arrêté la vente à domicile, quel soulagement."],
  },
};
