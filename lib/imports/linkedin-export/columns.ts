import type { Columns } from './read-table';

/*
 * Names of columns, of every era. English in every real file; other languages are tolerated for Connections.csv only,
 * the one file that people save again and translate.
 */

export const connectionColumns = {
  first: { names: ['first name', 'vorname', 'prénom', 'nombre', 'nome', 'voornaam'], required: true },
  last: { names: ['last name', 'nachname', 'nom', 'nom de famille', 'apellidos', 'apellido', 'cognome', 'sobrenome', 'achternaam'], required: true },
  url: { names: ['url', 'profile url', 'profil-url', 'url du profil', 'url del perfil', 'url do perfil', 'url del profilo', 'profiel-url'] },
  email: { names: ['email address', 'email', 'e-mail address', 'e-mail-adresse', 'adresse e-mail', 'dirección de correo electrónico', 'endereço de e-mail', 'indirizzo e-mail', 'e-mailadres'] },
  company: { names: ['company', 'unternehmen', 'firma', 'entreprise', 'empresa', 'azienda', 'bedrijf'] },
  position: { names: ['position', 'title', 'poste', 'cargo', 'puesto', 'posizione', 'functie'] },
  connected: { names: ['connected on', 'verbunden am', 'verbunden seit', 'relation depuis', 'connecté le', 'conectado el', 'conectado em', 'collegato il', 'verbonden op'], required: true },
} as const satisfies Columns<string>;

export const invitationColumns = {
  from: { names: ['from'], required: true },
  to: { names: ['to'], required: true },
  sent: { names: ['sent at'], required: true },
  message: { names: ['message'] },
  direction: { names: ['direction'], required: true },
  inviter: { names: ['inviterprofileurl'] },
  invitee: { names: ['inviteeprofileurl'] },
} as const satisfies Columns<string>;

export const messageColumns = {
  conversation: { names: ['conversation id'] },
  title: { names: ['conversation title'] },
  from: { names: ['from'], required: true },
  sender: { names: ['sender profile url'] },
  to: { names: ['to'], required: true },
  recipients: { names: ['recipient profile urls'] },
  date: { names: ['date'], required: true },
  subject: { names: ['subject'] },
  content: { names: ['content'], required: true },
  direction: { names: ['direction'] },
  folder: { names: ['folder'] },
  attachments: { names: ['attachments'] },
  draft: { names: ['is message draft'] },
  conversationDraft: { names: ['is conversation draft'] },
} as const satisfies Columns<string>;

export const endorsementColumns = {
  date: { names: ['endorsement date'], required: true },
  skill: { names: ['skill name'], required: true },
  first: { names: ['endorsee first name'], required: true },
  last: { names: ['endorsee last name'], required: true },
  url: { names: ['endorsee public url'] },
} as const satisfies Columns<string>;

export const recommendationColumns = {
  first: { names: ['first name'], required: true },
  last: { names: ['last name'], required: true },
  company: { names: ['company'] },
  position: { names: ['job title'] },
  date: { names: ['creation date'], required: true },
} as const satisfies Columns<string>;

export const shareColumns = {
  date: { names: ['date'], required: true },
  link: { names: ['sharelink', 'share link'], required: true },
  text: { names: ['sharecommentary', 'share commentary'] },
  shared: { names: ['sharedurl', 'shared url'] },
} as const satisfies Columns<string>;

export const reactionColumns = {
  date: { names: ['date'], required: true },
  type: { names: ['type'], required: true },
  link: { names: ['link'], required: true },
} as const satisfies Columns<string>;

export const repostColumns = {
  date: { names: ['date'], required: true },
  link: { names: ['link'], required: true },
} as const satisfies Columns<string>;

export const positionColumns = {
  name: { names: ['company name'], required: true },
  title: { names: ['title'] },
  from: { names: ['started on'] },
  to: { names: ['finished on'] },
} as const satisfies Columns<string>;

export const educationColumns = {
  name: { names: ['school name'], required: true },
  title: { names: ['degree name'] },
  from: { names: ['start date'] },
  to: { names: ['end date'] },
} as const satisfies Columns<string>;

export const profileColumns = {
  first: { names: ['first name'], required: true },
  last: { names: ['last name'], required: true },
} as const satisfies Columns<string>;
