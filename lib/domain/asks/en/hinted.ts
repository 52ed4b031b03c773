import type { AskRule } from '../rule';

/** English rules for asks that are only hinted at: hands offered, places to see, an empty chair, what the sender does if the reader has the trouble. */
export const hinted = [
  {
    id: 'en-job-hand', kind: 'job', weight: 2, confidence: 0.82,
    why: 'Offers a pair of hands to somebody who may be short of them, or asks whether nobody is taken on.',
    patterns: [
      "(?:if|should|whenever|in case) (?:anyone|anybody|someone|somebody|one of yours|you(?:'re| are)? ever) (?:ever )?(?:lets? you down|drops? out|leaves|calls? in sick|hands? in|does(?:n't| not) turn up|short (?:of )?(?:hands|staff|a))\\b[^.?!\\n]{0,40},? (?:i'll|i'm|i am|i can|i could|give me|think of me|i do)",
      "you (?:don't|wouldn't|aren't|do not) (?:happen to )?(?:tak(?:e|ing)|need(?:ing)?|be (?:taking|needing|after)|want(?:ing)?|have room for) (?:anyone|anybody|someone|a pair of hands|another (?:pair|body|driver|\\w+er))\\b{g}\\?",
      "(?:after|looking for) (?:something|work|a start|shifts|bits of work|anything) (?:straight away|straightaway|asap|immediately|from|until|over|for the|locally)\\b(?![^.?!]{0,30}(?:for you|your))",
      "(?:(?:i'm|i was|i've been) told|i hear|i heard|i see|i saw|word is) (?:that )?(?:{your}|you(?:'ve| have)?)\\b[^.?!\\n]{0,50}\\b(?:lost (?:two|three|a few|some|someone|your|people|\\d)|short[- ]?(?:handed|staffed)|down (?:a|two|one)|leaver\\w*|need(?:s|ing)? (?:people|staff|hands))[^.?!\\n]{0,30}[.,;!] (?:i'm|i am|i've|i have|i was|i can|just so)\\b[^?\\n]{0,80}(?:years|round the corner|free|available|experience|behind me|local|qualified|ready)",
      "(?:made redundant|laid off|let go|out of work|between jobs|contract (?:just )?(?:ended|ran out|finishes))\\b[^?\\n]{0,40}(?:always (?:admired|wanted|liked|rated)|big fan of|dream|would suit|love what (?:you|{your}))",
    ],
    unless: ['thanks for|congrat|hope you|you were (?:laid|made)|they (?:were|got)|sorry to hear|back on (?:my|their) feet|my client'],
  },
  {
    id: 'en-referral-local', kind: 'referral', weight: 2, confidence: 0.88,
    why: 'Asks who sees to it where the reader is, or for the name of somebody the reader knows.',
    patterns: [
      "is there (?:a|an|any) [a-z]+ (?:{w})?in (?:that |this )?(?:network|circle|contacts|address book) of yours|is there (?:a|an|any) [^.?!\\n]{2,40} (?:in|among) {your} (?:network|contacts|circle)\\b",
      "\\bwho (?:sorts(?: out)?|does|runs|looks after|deals with|sees to|takes care of|books|picks|chooses|buys|orders|signs off)\\b {g}(?:at (?:{your}|yours)|in {your}|round yours|over there|{your} end|for you lot|these days|down there)\\b{g}\\?",
      "(?:you (?:wouldn't|don't|won't|might not|'d not)|(?:do|would|might) you) (?:happen to |still |by any chance )?(?:have|know|remember|recall) (?:the )?(?:name|number|contact|details|email) (?:of|for) (?:the|whoever|somebody|someone|a|anyone|that)\\b{g}\\?",
    ],
    unless: ['thanks for|i know who'],
  },
  {
    id: 'en-meeting-place', kind: 'meeting', weight: 2, confidence: 0.8,
    why: 'Wants to see the reader\'s place, holds the own door open, or shows the hours that are free.',
    patterns: [
      "(?:honou?r|pleasure|privilege) to (?:call on|call in on|visit|drop in on|look in on|pay (?:you|my))\\b",
      "(?:what say we|how about we|let's|why don't we) (?:ditch|drop|skip|leave|swap) [^.?!\\n]{3,50} (?:and|for) (?:go|eat|get|grab|have|some|a )",
      "(?:i'll|i will|i shall) (?:ring|call|phone|bell|buzz) (?:you )?(?:{day}|at (?:ten|nine|eleven|noon|\\w+)|first thing)\\b",
      "(?:give anything|love|kill|jump at the chance|dying|itching|like|always wanted|longing|bursting) to (?:come and )?(?:see|visit|look round|look around|have a nose (?:round|around)) (?:{your}) [a-z]{4,20} {w}(?:from the inside|inside|in action|in person|for myself|in the flesh|one day|running|up close|when i'm|{day})",
      "(?:door's|door is|kettle's|kettle is|bar's) (?:always |still )?(?:open|on)\\b(?! if| any ?time you need| for advice)",
      "(?:{ours}) (?:free|open) (?:hours|slots|times|evenings|mornings) (?:are|'re|is) (?:all )?(?:in )?(?:here|below|<url>|<cal>)|help yourself:? ?(?:<url>|<cal>)",
      "(?:enough|done|tired|sick|had enough) (?:of|with) (?:talking|chatting|typing|writing|meeting|seeing each other) (?:through|over|by|via|on|behind) (?:screens?|messages|emails?|here|linkedin|text)\\b[^.?!\\n]{0,12}[.?!,] ?[^.?!\\n]{0,30}(?:{day}|i'm|coffee|pint)",
      "when are you (?:next|back) (?:gracing|round|in|over|about|passing|coming|up|down)\\b{g}\\?",
    ],
    unless: ["thanks for|was (?:lovely|great|good)|if you (?:ever )?need|gets too much|own benefit|whenever you need|any ?time you"],
  },
  {
    id: 'en-signup-name', kind: 'signup', weight: 1, confidence: 0.85,
    why: 'Wants a subscription, or says how to be part of the sender\'s course or event.',
    patterns: [
      "(?:stick|put|pop|add|write|get) (?:{your}) name (?:down )?(?:on|in) (?:the|our) (?:sheet|list|board|form|door)\\b",
      "(?:to be in|to join in|to come|to take part|to get a place|to be part of it|for a place),? (?:just )?(?:pop|put|drop|leave|send|text|email|add|give) (?:{your}|me|us|a|an)\\b",
      "(?:hit|smash|press|tap|click|bash) (?:that |the )?(?:subscribe|bell|follow)\\b",
    ],
    unless: ['thanks for|i (?:hit|pressed|clicked)'],
  },
  {
    id: 'en-pitch-if-trouble', kind: 'pitch', weight: 2, confidence: 0.82,
    why: 'Says that the sender does just what the reader may need one day, or reckons a price for them.',
    patterns: [
      "\\d+ (?:a|per|the) (?:load|pallet|kilo|sack|dozen|box|bag|crate|bottle|tonne|ton|stack|metre|session)\\b(?! (?:of rubbish|lighter))",
      "(?:doesn't|don't|does not|never) (?:come|show|turn) up (?:when|in|on)\\b[^.?!\\n]{0,40}[.;,] ?(?:and )?(?:i|we) (?:keep|look after|do|run|manage|handle)\\b",
      "(?:say yes|sign|order|confirm|commit|book|decide) (?:today|now|this week|tonight|by \\w+) and (?:the|we|i|you|your|it)",
      "(?:if|when|should|whenever|the day|the moment|once) [^.?!\\n]{4,80},? (?:that's|that is|this is) (?:precisely |exactly |just |right )?(?:what (?:we|i) do|{ours} (?:line|trade|bread and butter|department)|where (?:we|i) come in)",
      "(?:if|unless|while) (?:nothing|no ?one|nobody|you (?:haven't|have not|'ve not|don't have))(?:'s| is| has| have)? {w}(?:booked|sorted|lined up|decided|arranged|anyone|anything|in place)\\b[^.?!\\n]{0,40},? (?:you know where|give (?:me|us)|i'm here|we're here|drop)",
      "(?:gladly|happily|glad to|happy to|can|could|love to) (?:put|run|work|draw|rustle) (?:some |a few |the |you |up )?(?:numbers|figures|a price|a quote|prices|costings?|a plan) {w}(?:together|up|past you|for you|by you|through)",
      "(?:{ours}) [a-z]{4,20}(?: [a-z]{4,20})? (?:have|has|'ve) been (?:running|installed|used|trusted|working|keeping|saving) (?:on|in|by|at|for|across) (?:over |more than |some )?(?:\\d+|a dozen|dozens|hundreds|sixty|fifty|forty|thirty|twenty|[a-z]+-odd)",
      "(?:we|i) (?:put on|lay on|do|run|cater|look after|handle|organi[sz]e|supply) [^.?!\\n]{3,60}(?:for \\d+ (?:to|-) ?\\d+|all in\\b|(?:a|per) (?:month|head|week)|from start to finish)",
      "(?:carriage|delivery|postage|shipping|installation|fitting|first [a-z]+) (?:is|'s|are) (?:on us|on the house)|most of the [a-z]+ (?:we|i) (?:look after|work with|supply|serve|do)|(?:most|all|half) (?:of )?(?:the|our) [a-z]{4,16} we (?:look after|work with|supply|serve)",
    ],
    unless: ['thanks for (?:the|your) (?:quote|figures)|volunteer|charity'],
  },
  {
    id: 'en-favour-empty-chair', kind: 'favour', weight: 2, confidence: 0.78,
    why: 'Tells of an empty chair or a missing voice to the one who would fill it.',
    patterns: [
      "(?:ten|five|two|three|a few|a couple of|\\d+) (?:seconds|lines|words|photos|sentences) (?:of|from) (?:you|yours)\\b",
      "(?:click|tick|tap|give)(?: on)? (?:me |us |my |those |the |a few of my )?(?:skills|endorsements)\\b",
      "throw (?:me|us) a bone\\b|point me somewhere|(?:don't|haven't a clue|no idea) {w}where to (?:start|begin)\\b",
      "(?:an empty (?:chair|seat|slot|spot)|a (?:chair|seat|slot|spot|gap) (?:going|free|spare|to fill))\\b[^?\\n]{0,30}(?:{your}|you)\\b",
      "(?:[a-z]{2,14}(?:'s|'re| is| are) (?:a|an|one|two) [a-z]{3,14} (?:short|down|light))\\b[^?\\n]{0,60}(?:you (?:sprang|sprung|popped|came) (?:right |straight )?to mind|thought of you|(?:you'd|you would) be)",
      "(?:the )?(?:[a-z]+ )?(?:fair|fete|fundraiser|tournament|gala|market) (?:is|'s) (?:on )?[^.?!\\n]{2,20}[,.] (?:just saying|no pressure|say no more|i'm saying nothing)",
    ],
    unless: ['thanks for|filled it|found (?:someone|one)'],
  },
  {
    id: 'en-money-sub', kind: 'money', weight: 2, confidence: 0.88,
    why: 'Wants an advance or a loan.',
    patterns: [
      "(?:we've|i've|we have|they've) (?:opened|set up|started|got) a (?:little )?(?:pot|kitty|fund|whip-?round|collection)\\b",
      "(?:{req}|{can} you )(?:sub|spot|lend|float|bung|front|loan|tide) (?:me|us) {w}(?:\\d|a (?:tenner|few|hundred|couple)|over|some (?:cash|money)|till|until)", "(?:need|short of|after) a (?:small |quick )?(?:loan|sub|advance)\\b"],
    unless: ['paid (?:you|it|the)|thanks for'],
  },
] as const satisfies readonly AskRule[];
