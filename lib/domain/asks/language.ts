/** What the words of a text say about its language. */
export interface LanguageGuess {
  /** ISO 639-1 code, or `und` when nothing tells. */
  readonly code: string;
  /** Languages of the seven with evidence in the text, strongest first. */
  readonly evidence: readonly string[];
}

/** The languages that the detector reads. */
export const readableLanguages: readonly string[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];

// Frequent words, without accents, that few of the other languages share.
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and you your for with this that have are was would could can i\'m i\'d it\'s of my from about we our if any please thanks thank is be do been to what who how know just get not me us at on there will im id hey hello hi call let\'s happy love great quick u ur pls thx here\'s don\'t it\'d we\'re they when by up out next should week lunch a in so as or it over',
  de: 'und der die das ich sie ist nicht mit fur ein eine einen wir ihr ihre ihnen mir mich dir dich auf von zu im den dem auch noch haben hatten hast habe wurde konnten konnen kannst danke bei wie uber gerne gern wenn oder aber was sind hallo mal kurz schon bitte liebe lieber viele grusse dein deine euch ihren unser unsere zum zur es du keine kein keinen heute anbei lust zeit kaffee servus moin dankeschon gluckwunsch wunsche vielen herzlichen herzlich mein meine meinen diese dieser vom beim nach aus an da doch ja nein alles gut gute guten gib gibt\'s gibts geht\'s geht wer wann wo warum welche etwas jemand wurden mochte mochten konnte muss soll sollen wollen will magst lass komm meld schick sag termin gesprach interesse bescheid sehr mehr nur vielleicht immer wieder hier dort bin bist seid hab habt sucht suche suchen kennst kennen passt klappt freue freut gefallen schones schonen woche wochenende telefonieren bock quatschen toll ganz schoner genau stimmt nix ned sich uns dass ob wegen jetzt heut grad gerade viel spass erfolg gruezi grus merci',
  fr: 'le la les des et est vous je tu nous pour dans que qui une un avec sur votre vos ton merci bonjour pas ce cette au aux du mon ma mes notre nos j\'ai c\'est d\'un bonne si par plus avez serait voulais salut toi te etes suis y ca on sont quelques d\'accord s\'il l\'idee ne de en me interesse se a t\'es t\'as c\'etait me mais tout bien comme fait etait leur leurs ou quel quelle combien cet aussi ici apres avant chez cafe demain soir semaine lundi mardi mercredi jeudi vendredi samedi dimanche appel visio rdv dispo libre sa quand peux peut pouvez pourriez pourrais peux-tu pouvez-vous veux voulez voir dit dire faire fais faites jour connais connaissez quelqu\'un cherche cherchez besoin moi lui elle ils elles sans sous deja encore toujours jamais rien tres trop peu beaucoup alors donc aujourd\'hui hier matin j\'aimerais qu\'on qu\'il qu\'elle n\'est jsuis svp stp bjr slt pr ds vs jai ont sera ete etre avoir ceux celle celui dont parce car oui non bravo felicitations coucou petit petite quoi comment pourquoi s\'appelle c est-ce aurais auriez verre midi minutes heures lien fin annee boulot taf gens fois vraiment surtout entre vers super chouette prochaine prochain maintenant janvier fevrier avril juin juillet aout septembre octobre novembre decembre',
  es: 'el los las que por para con una un es y no se su tu te le lo me mi del al como pero gracias hola estoy muy esta este si sobre cuando nos usted tiene puedo podria podrias seria algo vuestro tengo buenos dias quieres hay soy de en a interesse o mis vez bien mas ya sin os era fue entre hasta cada tus sus donde cuanto quien la ha han he has hemos sido ser tan tanto esa ese eso esas esos estos estas nuestro nuestra nuestros nuestras mucho mucha muchas otro otra mismo todos todas todo toda nada desde hacia aqui alli ahi ahora hoy ayer siempre nunca tambien porque aunque pues vale oye che vos ustedes sabes sabe conoces conoses conoce tienes puedes dime mira venga saludos feliz enhorabuena felicidades vi hace hecho dos tres cual semana jueves martes miercoles lunes viernes sabado domingo manana noche tarde llamada cafe hablar trabajo gente persona alguien algun alguna estan son les asi tras ella ellos ocupe busco buscan contratan pa d q x gratis dia esto lleva',
  pt: 'o os as que para com uma um e nao se seu sua voce por do da dos das no na em mas obrigado obrigada ola oi muito isso este esta sobre quando ao pela pelo meu minha voces gostaria poderia consegue tudo bem estou gente tem sou eu foi ai te seria bom dia de a me interesse quem q vc vcs pra pro como mais ja sem nos era entre ate cada seus suas onde quanto algum alguem la ser temos vai vou esse essa aqui agora hoje ontem ainda tambem porque mesmo todos todas todo nada ninguem alguma nenhum amanha semana segunda terca quarta quinta sexta sabado domingo cafe cafezinho conversa conversar reuniao ligacao trabalho pessoal cara valeu abraco abracos feliz parabens pode podes queres quer quero tens tenho consegues conheces conhece dar dou falar pegar mandar vaga curriculo curso gratis noite manha tarde depois antes ali uns umas dele dela deles nas pelos pelas duas dois tres ficou fica ficar eram seja sido fazer faz fiz faco num numa desse deste dessa desta nesse neste tava pros ta to ne tua teu tuas teus vossa vosso',
  it: 'il lo gli che per con una un e non si di del della dei sono ciao grazie mi ti ho hai ha nel alla al come ma questo questa se sarebbe molto tuo tua vostro potresti puoi vorrei ci anche piu buongiorno le da su due sei per\'o qualche a in me interesse o quel quella un\'altra era fatto cosa chi quando dove quanto sul sulla nella dal dalla degli delle la te posso potete potrei potremmo puo sa sai sapete vuole dimmi dica fammi domani oggi stasera lunedi martedi mercoledi giovedi venerdi sabato domenica settimana caffe chiamata chiacchiere allora alle abbiamo avete hanno siamo siete erano gia ancora mai sempre poi dopo prima perche pero quindi fra tra senza verso ogni tutto tutti tutta niente nessuno qualcuno qualcosa bello bella grande troppo poco solo proprio davvero suo sua suoi sue nostro nostra nostri mio mia miei vi ne lei lui noi voi loro questi queste quello quelli quelle giorno giorni ora ore minuti fare fai fa facciamo vediamo sentiamo sentirci conosci conosce conoscete cerco cercate lavoro posto grz x salve complimenti auguri buona buon buono bravo brava i un\'occhiata c\'e com\'e cos\'e dov\'e all\'una l\'ho va mattina qualsiasi tranne stato stata fino pranzo cena appuntamento telefonata mandarmi mandami potrebbe potreste avresti avrebbe riesci presto bene prossima prossimo mezz\'ora tempo adesso gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre dicembre parlarne pena davanti',
  nl: 'de het een en van ik je jij u is niet met voor op dat die wij we ons onze jullie aan bij om zijn heb hebt heeft zou kun kunnen even maar ook nog als wel te er dag hoi bedankt dank graag jouw mijn naar wat hoe of hallo mag uw zo goed weer geen deze dit dan daar hier wie wanneer waar waarom welke iets iemand zullen zal wil willen kan kon moet moeten laat kom stuur bel gesprek afspraak zin tijd koffie biertje bakkie morgen week weekend bellen kennen ken zoek zoeken iedereen leuk mooi fijn heel veel groet groetjes groeten gefeliciteerd proficiat gij ge jou hun hem haar mij me ff eens misschien alvast hey toch altijd nieuwe eerste hebben had was waren wordt worden gaat gaan doen doe komen komt uit over door tegen tot zonder tussen onder na want omdat zodat toen nou ja nee hoor echt prima bijlage vraag vraagje merci vanaf straks binnenkort bedrijf benieuwd interesse',
  pl: 'sie nie jest dla czy dziekuje prosze ze jak ale czesc dzien dobry mam bardzo moze pan pani za do co to przez pozdrawiam jestem',
  sv: 'och det att jag inte ar som en pa for med har av du vi kan till hej tack ett skulle vill om mig dig ni',
  da: 'og det at jeg ikke er som en pa for med har af du vi kan til hej tak et skulle vil om mig dig hvad kunne venlig hilsen',
  tr: 've bir bu icin ile cok merhaba tesekkur tesekkurler misiniz olarak sizin ben daha var mi nasil ederim bana musait',
  fi: 'ja on ei etta olen kiitos hei se han mutta voisitko olisi teidan minun kuin myos jos',
  cs: 'je se na ze dekuji dobry den pro jako ale jsem bych mate prosim ktery jste',
  ro: 'si este nu sa cu pentru ca buna multumesc din sunt ati mai va imi salut',
  hu: 'es hogy nem az egy van koszonom szia meg csak mint vagy lenne udvozlettel',
  id: 'yang dan di untuk dengan saya anda tidak ini itu terima kasih apakah bisa ada dari kami',
};
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'], [/[\uac00-\ud7af]/, 'ko'], [/[\u4e00-\u9fff]/, 'zh'], [/[іїєґ]/i, 'uk'], [/[\u0400-\u04ff]/, 'ru'], [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0590-\u05ff]/, 'he'], [/[\u0900-\u097f]/, 'hi'], [/[\u0370-\u03ff]/, 'el'], [/[\u0e00-\u0e7f]/, 'th'], [/[\u0980-\u09ff]/, 'bn'], [/[\u0b80-\u0bff]/, 'ta'],
];
const MARKS: readonly (readonly [RegExp, string, number])[] = [
  [/[ąęłśźż]/i, 'pl', 3], [/[ğşı]/i, 'tr', 3], [/å/i, 'sv', 2], [/ø|æ/i, 'da', 2], [/[ěřů]/i, 'cs', 3], [/[țșă]/i, 'ro', 3], [/[őű]/i, 'hu', 3],
  [/ß/i, 'de', 2], [/[äöü]/i, 'de', 1], [/ã|õ|ç(?:ão|ões)/i, 'pt', 2], [/ñ|¿|¡/i, 'es', 2], [/œ|ç|ê|è|à /i, 'fr', 0.5],
];
const DUTCH = /ij\b|aa|oe\b/i;

const SISTERS: readonly string[] = ['es', 'pt', 'it', 'fr'];

let index: ReadonlyMap<string, readonly string[]> | null = null;

function wordIndex(): ReadonlyMap<string, readonly string[]> {
  if (index) return index;
  const made = new Map<string, string[]>();
  for (const [code, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' '))) made.set(word, [...(made.get(word) ?? []), code]);
  }
  return (index = made);
}

/** Guesses the language of a text from its plain form (plain-text.ts) and the original. */
export function guessLanguage(plain: string, original: string): LanguageGuess {
  const sample = original.length > 4_000 ? original.slice(0, 4_000) : original;
  if (!/\p{L}/u.test(sample)) return { code: 'und', evidence: [] };
  const marked = /[^\0-\x7f]/.test(sample);
  const foreign = marked ? (sample.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0) : 0;
  if (foreign > 0 && foreign > (sample.match(/\p{L}/gu)?.length ?? 0) * 0.4) return { code: SCRIPTS.find(([script]) => script.test(sample))?.[1] ?? 'und', evidence: [] };
  const scores = new Map<string, number>();
  const add = (code: string, points: number) => scores.set(code, (scores.get(code) ?? 0) + points);
  for (const word of plain.slice(0, 4_000).match(/[a-z][a-z']*/g) ?? []) {
    const codes = wordIndex().get(word);
    if (codes) for (const code of codes) add(code, 1 / codes.length);
  }
  if (marked) for (const [mark, code, points] of MARKS) if (mark.test(sample)) add(code, points);
  if (DUTCH.test(sample)) add('nl', 0.3);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [top] = ranked;
  if (!top || top[1] < 0.5) return { code: 'und', evidence: [] };
  // Sisters share so many words that a few of them prove no second language.
  const least = (code: string) => (SISTERS.includes(code) && SISTERS.includes(top[0]) ? 0.6 : 0.25);
  const evidence = ranked.filter(([code, points]) => readableLanguages.includes(code) && points >= Math.min(top[1], Math.max(1, top[1] * least(code)))).map(([code]) => code);
  if (readableLanguages.includes(top[0]) && !evidence.includes(top[0])) evidence.unshift(top[0]);
  return { code: top[0], evidence };
}
