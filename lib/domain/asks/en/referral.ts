import type { AskRule } from '../rule';

/** English rules for asks to be passed on to other people. */
export const referral = [
  {
    id: 'en-referral-introduce', kind: 'referral', weight: 2, confidence: 0.95,
    why: 'Asks to be introduced or connected to somebody.',
    patterns: [
      'introducing (?:the two|both|the three) of us\\b|introduce (?:the two|both) of us\\b',
      "(?:{opened}{w}|{req})(?:introduc(?:e|ing)|intro|connect(?:ing)?|hook(?:ing)?|link(?:ing)?|refer(?:ring)?) (?:me|us|her|him|them|my [a-z]{3,12})(?: up)?(?: to| with|{e})",
      "(?:{opened}{w}|{req}|(?:{want}(?: it)?(?: if you could| if)?){w})(?:put(?:ting)?|get) (?:me|us|him|her) (?:in touch|in contact|in front of|through)\\b",
      "(?:make|making|do|provide|give me|get|have|love|for|like|appreciate|facilitate|request|open to|chance of|up for|need|after) (?:me )?(?:a |an |any |the |some |making an |making a ){w}(?:intro|introduction|introductions|intros)\\b(?! call)",
      "(?:warm )?(?:intro|introduction) to {w}{g}(?:would|could|\\?|save|be|if)",
      "(?:you|u) introducing (?:me|us)\\b|introducing (?:me|us) to\\b",
      "put in a (?:good )?word\\b(?! for you)|vouch for (?:me|us)",
      "(?:could|can|would) (?:i|we) (?:get|have|ask(?: you)? for) (?:a |an )?{w}intro",
      "(?:{b}|please |would love a |quick )intro to [a-z]+",
    ],
    unless: ['introduce you|happy to (?:introduce|connect|make)|glad to (?:introduce|connect|make)|i can (?:introduce|connect|make)|introduce myself|let me introduce|can introduce you|an intro for you|quick intro about me|refer(?:ring)? me (?:to|for) (?:any of )?(?:the|this|these|that|those|your|a|an) [^.?!\n]{0,30}(?:roles?|positions?|openings?|jobs?|vacanc)'],
  },
  {
    id: 'en-referral-who-handles', kind: 'referral', weight: 2, confidence: 0.9,
    why: 'Asks who is in charge of something or who the right person is.',
    patterns: [
      'which of your (?:colleagues|team|people|lot)\\b{g}(?:looks after|look after|handles|runs|deals|does|leads|covers|is in charge)',
      "who (?:handles|looks after|runs|manages|is in charge|'s in charge|is responsible|owns|deals with|takes care|leads|oversees|covers|does|decides|signs|buys|heads|should i|would i|do i|can i|would be|is the (?:right|best)|'s the (?:right|best)|might be|is your|your|on your team|at your|in your|else|to (?:talk|speak|contact|ask))(?: {w})(?!the (?:winner|boss) )",
      "(?:right|best|correct|appropriate|relevant|proper) (?:person|contact|people|department|team|folks)(?: {w})?(?: to| for| in| on| at|{e})",
      "(?:{opened}{w}|{req})(?:point|steer|direct|nudge|send|push) (?:me|us) (?:in|to|towards|at)\\b",
      "(?:someone|somebody|anyone|person) (?:else )?(?:on|in|at) (?:your|the|ur) {w}(?:team|company|end|side|organi[sz]ation|firm|department)(?: {w})?(?:i should|who|that|better|i could|to (?:talk|speak|reach)|handling|responsible)",
      "(?:are you|r u|is this you|would that be you) the (?:right|best) (?:person|one|contact)|isn't (?:you|your area)\\b|not (?:you|your area|the right person)\\b{g}(?:who|could|point|pass)",
      "(?:find out|know|tell me|wondering|work out|figure out|ask|see|idea) who {w}(?:handles|looks|runs|signs|does|is|manages|covers|deals|owns|leads|to|i|might|would)",
      "who(?:m|) (?:would|should|could|might|does|did) (?:one|a person|somebody|i|we|you|your [a-z]{2,14}) (?:approach|ask|write to|talk to|speak to|contact|turn to|call|ring|use|hire|get for)\\b|(?:get|getting|put|putting) (?:my|our|the|this|his|her) [^.?!\\n]{2,40} in front of (?:him|her|them|your|the)|(?:want|like|love|need|appreciate|use) (?:an|the) (?:intro|introduction)\\b",
      "give (?:me|us) a name|(?:a|the) name of (?:someone|whoever|the person)|whoever (?:handles|looks after|covers|runs|is in charge|deals|manages)",
      "i should (?:be )?(?:talk|talking|speak|speaking|reach|reaching|contact|contacting|ask) ?(?:to|out to|out|with)?{g}(?:\\?|instead|at your)",
    ],
    unless: ['you asked who|you wanted to know who|asked (?:me )?who|(?:who (?:does|do) (?:you|u) (?:think|reckon|support|admire|read))|i know who|who does {w}better'],
  },
  {
    id: 'en-referral-know-anyone', kind: 'referral', weight: 2, confidence: 0.9,
    why: 'Asks whether the reader knows somebody for it.',
    patterns: [
      '(?:thought|figured|hoped|wondered if|suspect|reckon|bet) (?:you|u) (?:might|may|could|would|must) know\\b',
      "(?:do|d'you|would|might|if) (?:you|u|ya|any of you|anyone)(?: {w})? (?:know|have|think) (?:of )?{w}(?:anyone|anybody|someone|somebody|a good|any good|people who|any|folks who|a contact|contacts|a decent|who) ",
      "(?:you|u|ye|ya) must know (?:a|an|some|someone|somebody|of)\\b|(?:one|a) word from (?:you|u)\\b{g}(?:to|would|and|might|could)",
      "(?:do|d'|might|would|wouldn't) (?:you|u|ya)(?: not)? (?:happen to |still |possibly |perhaps |also )?(?:know|no) (?:of )?(?:a|an|any|anyone|anybody|someone|somebody|people)\\b",
      "who(?:'d| would|'s| is) (?:be )?(?:the (?:right|best|person)|the one to|your|procurement|in charge|responsible|handling|doing your|running|looking after|on (?:it|purchasing))|who (?:in|at|on|within) (?:your |the )?[a-z]{2,14} (?:could|should|would|handles|is|can|might)|any idea who|should i be talking to|a line from you|(?:clients|friends|colleagues|mates|neighbours) (?:moan|complain|ask|need|want|looking)|you know (?:whom?|where) to send|two steps from|pass my (?:number|name|details|message|cv|card|contact)",
      "{b}(?:you |u )?know (?:of )?(?:anyone|anybody|someone|somebody|any good)\\b",
      "(?:anyone|anybody|someone|somebody|people|founders|companies|friends|colleagues|contacts) (?:you know|in your (?:network|circle|contacts|team)|that comes to mind)",
      "(?:i'm told|i hear|i heard|i saw|i see|i gather|apparently|i noticed|rumou?r has it|word is)(?: that)? (?:you|u)(?:'re| are)? (?:know|close to|friends with|connected (?:to|with)|well connected|tight with|pals with)\\b",
      "(?:do you|have you|would you)(?: still)? have (?:a |any )?(?:contacts?|connections?|link|number|email)(?: {w})?(?: at| in| for| with| of)",
      "(?:any|some) (?:leads?|recommendations?|names|pointers|suggestions|contacts|introductions|referrals)(?: {w})?(?:for|who|would|welcome|appreciated|i could|\\?|on who)",
      "(?:could|can|would) (?:you|u) (?:recommend|suggest|refer) (?:me )?(?:a|an|anyone|someone|any|some|somebody)\\b",
      "(?:comes? to mind|spring to mind)\\b{g}(?:\\?|let me know|intro)",
    ],
    unless: ['you asked|i know (?:someone|somebody|a)|do you know (?:any )?(?:good )?(?:restaurants?|cafes?|places|a good (?:restaurant|book|cafe|place))|if you know anyone who (?:would|might) (?:enjoy|like) it|how do you'],
  },
  {
    id: 'en-referral-contact', kind: 'referral', weight: 2, confidence: 0.85,
    why: 'Looks for a way to a third person through the reader.',
    patterns: [
      "(?:trying|been trying|want|hoping|need|looking|struggling) to (?:reach|get hold of|get in touch with|find|contact|meet|get to|speak to|track down) (?!you)(?:[a-z'-]+ ){1,6}?(?:at|from|who|in|of|but|and|for)\\b{g}(?:you (?:know|two|both|used|are|worked)|intro|help|any|could|can)",
      "(?:who|whom) (?:would|should|could|do|can|might|did) (?:you|i|we) (?:recommend|suggest|approach|contact|call|ask|speak|talk|go to|turn to|trust|use|email|write)\\b",
      "(?:could|can|would|will|might) (?:you|u|ya) (?:recommend|suggest|point|name|think of) (?:me )?(?:a|an|any|some|to|anyone|someone|somebody)\\b",
      "(?:your|ur) (?:boss|brother|sister|husband|wife|cousin|colleague|friend|neighbour|neighbor|manager|director|buyer|it guy|accountant|builder|plumber)(?:'s)? (?:number|email|details|contact|name)\\b",
      "(?:would|could|might|can) (?:he|she|they) (?:be (?:up|open|willing|interested|free)|speak|talk|have|take|come)\\b{g}\\?",
    ],
    unless: ['you asked|i can recommend|(?:restaurants?|books?|films?|podcasts?|places? to)'],
  },
  {
    id: 'en-referral-pass-on', kind: 'referral', weight: 2, confidence: 0.85,
    why: 'Asks the reader to pass something on to somebody else.',
    patterns: [
      "(?:{opened}{w}|{req}|(?:feel free to |maybe you can |maybe you could |you could |you can |appreciate (?:it if )?you |willing to |grateful if you could ){w})(?:pass|forward(?:ing)?|fir(?:e|ing)|send(?:ing)?|hand(?:ing)?|share|relay|slip)(?: {w})? (?:on|along|onto|to (?:the|your|hr|whoever|them|him|her|someone|anyone|a |my )|around|over to|past)",
      "(?:{b}(?:please |pls )?(?:tag|tell)|forward (?:this|it) to|share (?:this|it) with) (?:anyone|anybody|someone|somebody|a (?:friend|colleague|mate)|your (?:team|colleagues|boss|friends|network|clients)|whoever)\\b",
      "spread the word",
    ],
    unless: ['just passing on|had to tell|pass(?:ed)? on (?:my|our) (?:thanks|regards|congrat|best|love)|if you can help|thanks? to|congratulations to'],
  },
] as const satisfies readonly AskRule[];
