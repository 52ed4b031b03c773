import { describe, expect, it } from 'vitest';
import { detectAsks } from '@/lib/domain/asks/detect-asks';
import { readLine } from '@/lib/domain/asks/read-line';

const them = (text: string) => readLine({ from: 'them', text, on: '2026-03-18' });
const kinds = (text: string) => [...new Set(detectAsks(text).asks.filter(({ invited }) => !invited).map(({ kind }) => kind))];

describe('a French or Italian line of a thread', () => {
  it.each(['Non merci, nous avons déjà un prestataire.', 'Je ne suis pas intéressée.', 'No grazie, siamo già a posto.', 'Non mi interessa, mi spiace.'])('refuses: %s', (text) => {
    expect(them(text)).toMatchObject({ refuses: true, agrees: false });
  });

  it.each([
    ['Pas maintenant, recontactez-moi en septembre.', '2026-09-01'],
    ["Pas cette année, peut-être l'année prochaine.", '2027-01-01'],
    ['Adesso no, risentiamoci a settembre.', '2026-09-01'],
    ['Non ora, magari il prossimo mese.', '2026-04-18'],
  ])('defers to a day it names: %s', (text, until) => {
    expect(them(text)).toMatchObject({ defers: true, defersUntil: until });
  });

  it.each(['Oui, mardi à 15 h me va.', 'Avec plaisir !', 'Volentieri, giovedì va bene.', 'Certo, ci sto!'])('agrees: %s', (text) => {
    expect(them(text)).toMatchObject({ agrees: true, refuses: false });
  });

  it.each(["Merci pour l'ajout !", 'Merci beaucoup, bonne journée', 'Grazie mille, buona giornata', 'Piacere mio!'])('is only a courtesy: %s', (text) => {
    expect(them(text).courtesyOnly).toBe(true);
  });

  it.each(['Je te présente Maud, elle monte des ateliers.', 'Vi metto in contatto: Ugo progetta parchi.'])('introduces two people: %s', (text) => {
    expect(them(text).introduces).toBe(true);
  });
});

describe('the direction of a French or Italian sentence', () => {
  it.each([
    ['Pourriez-vous me présenter à Ana ?', 'Je te présente Ana.'],
    ['Potresti presentarmi ad Ana?', 'Ti presento Ana, costruisce violini.'],
  ])('tells "%s" from "%s"', (ask, offer) => {
    expect(kinds(ask)).toEqual(['referral']);
    expect(kinds(offer)).toEqual([]);
  });

  it('counts an introduction offered as a give', () => {
    expect(detectAsks('Ti presento Ana, costruisce violini.').gives.map(({ what }) => what)).toContain('introduction');
    expect(detectAsks('Je te présente Ana, elle cherche un atelier.').gives.map(({ what }) => what)).toContain('introduction');
  });

  it('does not take a cushion for a refusal to ask', () => {
    expect(kinds('Aucune pression, mais auriez-vous quinze minutes jeudi ?')).toContain('meeting');
    expect(kinds("Senza nessun impegno, avresti un quarto d'ora per me?")).toContain('meeting');
  });
});
