import type { AskRule } from '../rule';

/** Portuguese rules for asks that are only hinted at: hands offered, places to see, what the sender does if the reader has the trouble. */
export const hinted = [
  {
    id: 'pt-job-hand', kind: 'job', weight: 2, confidence: 0.82,
    why: 'Offers a pair of hands to somebody who may be short of them, or asks whether nobody is taken on.',
    patterns: [
      "(?:se|quando|caso) (?:alguem|algum|gente|pessoal|maos|uma vaga) (?:vos |lhes? |te |ai )?(?:faltar|faltarem|falhar|sair|surgir|abrir|precisar\\w*|fizer falta)\\b[^.?!\\n]{0,40},? ?(?:eu (?:ate )?(?:faco|estou|posso|topo|vou)|estou (?:livre|disponivel)|contem comigo|conte comigo|me cham\\w+|e so)",
      "(?:nao )?(?:pegam|pega|contratam|contrata|aceitam|aceita|metem|admitem|precisam|precisa|procuram) (?:de )?(?:ninguem|alguem|gente|pessoal|estagiari\\w+) (?:para|pra|pro|na|no|em|por)\\b{g}\\?",
      "(?:procuro|busco|estou a procura de|to atras de|estou atras de) (?:alguma coisa|qualquer coisa|algo|trabalho|emprego|um trampo|trampo|servico) (?:ja|agora|para|pra|a partir|na|no|com)",
    ],
    unless: ["obrigad|encontrei|consegui|parabens|cliente"],
  },
  {
    id: 'pt-referral-local', kind: 'referral', weight: 2, confidence: 0.88,
    why: 'Asks who decides where the reader is, or for the name of somebody the reader knows.',
    patterns: [
      "quem (?:e que )?(?:ai|la|cuida ai|ai na|ai no|na|no|da|do) [^.?!\\n]{0,30}\\b(?:trata|decide|cuida|escolhe|compra|gere|assina|manda|responde|organiza)\\b{g}\\?",
      "(?:nao )?(?:tera|teria|tens|tem|teras|teriam|sabe|sabes|lembra|lembras-te)(?: por acaso| ai| ainda)? (?:o nome|o contacto|o contato|o numero|a morada|o telefone) (?:da|do|de)\\b{g}(?:que|quem|\\?)",
    ],
    unless: ["obrigad"],
  },
  {
    id: 'pt-meeting-place', kind: 'meeting', weight: 2, confidence: 0.8,
    why: 'Wants to see the reader\'s place, holds the own door open, or shows the hours that are free.',
    patterns: [
      "(?:honra|prazer|gosto|alegria) (?:poder )?(?:passar a |ir a |vir )?(?:cumprimenta|visita|ve|conhece)-(?:l[oa]s?|te|vos)\\b",
      "e se (?:a gente|nos) (?:largasse|largassemos|deixasse|deixassemos|trocasse|trocassemos) [^.?!\\n]{3,50} (?:e|por) (?:fosse|fossemos|ir|comer|tomar|um|uma)",
      "(?:{day}|as \\w+) (?:eu )?(?:ligo-te|ligo-lhe|te ligo|lhe ligo|dou-te um toque)\\b",
      "(?:{your}) [a-z]{4,20},? (?:gostava|gostaria|adorava|adoraria|queria)(?: tanto| muito| imenso)? (?:de )?(?:a |o |as |os )?(?:ver|visitar|conhecer)\\b",
      "quando (?:e que )?(?:apareces|aparece|voltas|volta|te vejo|te apanho|voce aparece)\\b{g}\\?|a (?:minha |nossa )?porta (?:esta|fica) (?:sempre |te )?aberta",
      "(?:os )?(?:meus|nossos) (?:horarios|horas|vagas|disponibilidades?)(?: livres)? (?:estao|sao|ficam) (?:aqui|neste|nesse|:)|(?:escolhe|escolha) (?:tu|voce|o que)[^.?!\\n]{0,14}(?:<url>|<cal>)",
      "chega de (?:nos )?(?:falar\\w*|escrever\\w*|mensag\\w+|conversar\\w*)[^.?!\\n]{0,30}[.!?] ?[^.!?\\n]{0,40}(?:{day}|estou|cafe)|chega de (?:ecra|tela)s?\\b",
    ],
    unless: ["obrigad|foi (?:otimo|bom)"],
  },
  {
    id: 'pt-signup-name', kind: 'signup', weight: 1, confidence: 0.85,
    why: 'Says how to be part of the sender\'s course or event.',
    patterns: [
      "(?:poe|ponha|deixa|deixe|escreve|escreva) (?:la )?o (?:teu |seu )?nome (?:na|no) (?:folha|lista|papel|quadro|porta)\\b",
      "quem (?:quiser|queira|puder) (?:vir|participar|entrar|ir|aderir|juntar-se|se juntar|colar) (?:e so |deixa|deixe|manda|mande|escreve|escreva|fala|fale|basta|inscreve|chama|avisa)", "(?:para|pra) (?:participar|vir|entrar|garantir (?:lugar|vaga)),? (?:basta|e so|deixa|manda|escreve|preenche)"],
    unless: ["obrigad"],
  },
  {
    id: 'pt-pitch-if-trouble', kind: 'pitch', weight: 2, confidence: 0.82,
    why: 'Says that the sender does just what the reader may need one day.',
    patterns: [
      "(?:a|o|por) (?:palete|quilo|kilo|saco|metro|caixa|duzia|garrafa|litro|peca|hora|tonelada|carrada|saca) (?:a|por) \\d+",
      "nao (?:aparece|aparecem|apareces|sai|surge) (?:nas|na|no|quando|em)\\b[^.?!\\n]{0,40}[.;,] ?(?:eu |nos |a gente )?(?:cuido|cuida|cuidamos|trato|tratamos|giro|faco|fazemos|gerencio)\\b",
      "se (?:fechares|fechar|assinares|assinar|confirmares|confirmar|disseres que sim) (?:hoje|agora|esta semana|ja|ate)[^.?!\\n]{0,14},? (?:eu )?(?:te |lhe )?(?:ofereco|dou|oferecemos|faco|levas|leva)",
      "(?:se|quando|o dia em que|no dia em que|assim que) [^.?!\\n]{4,80},? (?:e (?:exatamente |exactamente |justamente |mesmo )?(?:isso|o) que (?:a gente faz|fazemos|eu faco)|a gente (?:faz|resolve|cuida)|nos (?:fazemos|resolvemos|tratamos)|somos nos)",
      "(?:se|enquanto) (?:para (?:o|a) [a-z]+ )?(?:ainda )?(?:nao (?:tem|tiver|tiverem|tens|ha) (?:nada|ninguem|fornecedor))(?: {w})?[^.?!\\n]{0,24}(?:ja )?(?:sabe[ms]?|sabes) onde (?:me|nos|estou|estamos)",
      "(?:{b}|nos |a gente |eu )(?:fazemos|faco|faz|organizamos|organizo|servimos|tratamos) [^.?!\\n]{3,50}(?:de \\d+ a \\d+|por mes|fechado|tudo incluido)|(?:o transporte|a entrega|o frete|os portes|a instalacao) (?:e|sao|fica) (?:por nossa conta|gratis|oferta)",
    ],
    unless: ["obrigad|voluntari|associacao"],
  },
  {
    id: 'pt-favour-hint', kind: 'favour', weight: 1, confidence: 0.7,
    why: 'Names what the reader is good at and the occasion, and leaves the rest to them.',
    patterns: [
      "(?:dez|cinco|dois|duas|tres|uns|umas|\\d+) (?:segundos|linhas|palavras|fotos|frases) (?:teus|tuas|seus|suas|vossos|vossas)\\b",
      "(?:carrega|clica|clique|marca|da um clique) (?:nas|em|nessas|umas) (?:minhas )?competencias\\b|(?:valida|valide) (?:as |umas )?(?:minhas )?competencias",
      "(?:me da|da-me|me de|de-me|dê-me) (?:uma )?(?:luz|dica|pista|ideia|mao)\\b",
      "fica a dica|(?:so|to) (?:dizendo|a dizer|falando)\\b|nao e por nada,? mas"],
    unless: ["obrigad|dica (?:de|para) (?:leitura|filme)"],
  },
] as const satisfies readonly AskRule[];
