import type { AskRule } from '../rule';

/** English rules for asks without an asking verb: a need, a place left, a welcome, a price. */
export const indirect = [
  {
    id: 'en-favour-need', kind: 'favour', weight: 2, confidence: 0.72, fallback: true,
    why: 'Says what is needed, in words that leave it to the reader to give it.',
    patterns: [
      "(?:i|we)(?:'d| would)? ?(?:still |really |just |also |desperately |badly |only |urgently )?(?:need|could (?:really )?(?:do with|use)|could really use|lack|are lacking|'re short|are short|am short|'m short|are missing|'re missing|'m missing|are stuck for|'re stuck for) (?:your|ur|a|an|one|two|three|four|some|someone|somebody|more|another|help|of|people|your|\\d+) ?(?!bit more time|holiday|coffee|nap|break|drink|new)[a-z]",
      "(?:any|all|every) {w}(?:help|tips?|pointers|advice|hints?|ideas|suggestions|support|shares?|rts?|input|comments|corrections|leads?) {w}(?:appreciated|welcome|gratefully|gladly|would be|is|are|\\?|please|pls)",
      "(?:it'd|it would|that would|that'd|would|'d) (?:really |so |massively |hugely )?(?:help|mean (?:a lot|the world|so much|loads|everything)|make my (?:day|week|year)|be a (?:massive|huge|big|great|real|life) ?(?:help|saver|lifesaver|favou?r|honou?r))(?: (?:me|us))?(?: (?:out|so much|a lot|loads|massively))? (?:if|to (?:have|get|hear|see) (?:you|your))",
      "(?:would|'d) (?:really |absolutely |so )?(?:love|value|welcome|appreciate|be grateful for|treasure) (?:your|ur|yr) (?:help|eyes?|vote|support|input|expertise|view|views|honest|opinion|feedback|critique|steer|advice|guidance|two cents|backing|signature|thoughts on (?:my|our|it|this draft|a)|blessing|endorsement|recommendation)",
      "(?:we'd|i'd|we would|i would) (?:be )?(?:so |very |truly |really )?(?:honou?red|love|delighted|thrilled|grateful|proud|glad|pleased|chuffed|over the moon) (?:it )?(?:if you|for you to|to have you|to see you|to feature|to interview|to publish|to host you)",
      "(?:only|just|it) takes? (?:you )?(?:a |one |two |three |five |ten |\\d+ ?)(?:min\\w*|secs?|seconds|clicks?|moment|tick)",
      "(?:i|we)(?: would|'ll|'d) owe you (?:one|a|big|for)|(?:i|we)(?:'ll| will) (?:return the favou?r|make it up to you|credit you|name you|thank you in|pay you back in|buy you a (?:beer|pint|coffee|cake))\\b|beers? on me",
      "(?:your name (?:came up|was suggested|is on)|thought of you (?:for|as|straight)|you came to mind (?:for|as)|wondered (?:if|whether) (?:you|it)(?:'d| might| could| would))\\b(?! when (?:i|we) (?:saw|read))",
      "(?:what|how) (?:about|would you say to) (?:being|doing|writing|joining|judging|speaking|hosting|a (?:guest|talk|piece|post|swap|collab))",
    ],
    unless: ['thank(?:s| you)|you asked|if you need|no need|you could do with|i need to|we need to|you need'],
  },
  {
    id: 'en-signup-welcome', kind: 'signup', weight: 1, confidence: 0.74,
    why: 'Says that there is a place, a date or a link for the reader at the sender\'s event or group.',
    patterns: [
      "(?:room for (?:one|a few|two|\\d+) more|(?:a|one) (?:seat|place|spot|chair|ticket) (?:with your name|for you|has your name|left)|you(?:'d| would) be (?:very |most |more than )?welcome (?:to (?:join|come)|at|in)|everyone(?:'s| is) (?:welcome|invited)|all (?:are )?welcome|doors open|free entry|entry is free|bring a friend|come along|come and join|hope to see you (?:there|at|on)|hope you can (?:make it|come|join)|be there)\\b",
      "(?:our|my) {w}(?:open (?:day|evening|night|studio|house)|launch|concert|show|exhibition|workshop|webinar|meetup|talk|fair|market|festival|conference|course|class|retreat|challenge|launch party|summit|panel|live|stream|q&a|bootcamp) {g}(?:on (?:the )?(?:\\d|{day})|{day}|\\d{1,2}(?:th|st|nd|rd)|tickets|<url>|free|starts|is (?:on|this|next)|at \\d)",
      "(?:tickets|places|spaces|registration|enrol?ment|applications|sign-?ups?) (?:are |is |now |still |just )*(?:open|available|on sale|live|from|cost|limited|close|closes)\\b",
      "(?:join|follow|find|add) us\\b|(?:the|our|my) {w}(?:waitlist|list|community|server|channel|group) (?:is|has|just|now|we|here)|(?:put|add|pop) (?:your|ur) (?:name|email|details) (?:down|on|in|here)|do submit\\b|call for (?:papers|speakers|entries)|cfp\\b",
    ],
    unless: ['you asked|thank(?:s| you)|enjoyed|your (?:open|launch|concert|show|workshop|talk|webinar)|i(?:\'ll| will) be there|someone else|not mine|with (?:the|our|your) community'],
  },
  {
    id: 'en-pitch-price', kind: 'pitch', weight: 2, confidence: 0.76,
    why: 'Names a price, a range or a first taste of what the sender sells.',
    patterns: [
      "(?:prices?|rates?|packages?|plans?|tickets?|fees?|sessions?|courses?|units?|spaces|places) (?:start|starts|starting|begin|from|at|is|are|just)(?: (?:from|at|just|only|around))? ?[£$€]?\\d",
      "(?:from|only|just|for|at) [£$€]\\d[\\d,.]{0,12}(?:k)?{w}(?:per|a|each|\\/|all in|plus|for (?:the|a)|instead|\\+)|[£$€]\\d+ ?(?:\\/|per|a) ?(?:week|month|wk|mo|session|head|seat|day|hour|h\\b)",
      "(?:try|test|give) (?:us|it|ours|me|one|them) (?:out|free|a go|a try|for (?:free|a|\\d)|at no)|first (?:one|session|lesson|month|box|week|class|consultation|order|hour|visit)(?:'s| is)? (?:is )?(?:free|on (?:me|us)|half)|let (?:me|us) prove|see for yourself|give us a (?:go|try|shot)|ninety-day trial|free delivery|delivered to your|in stock|back in stock|(?:cheap|cheaper|better) than (?:your|what you)|save you (?:money|hours|time|a fortune|\\d|£|\\$|€)|saves? (?:you|people|teams|firms) ",
      "(?:i|we) (?:also )?(?:do|offer|sell|make|supply|design|build|teach|fix|fit|write|shoot|edit|run|clean|cater|print|translate|manage|specialise|specialize) {g}(?:if you (?:ever |'re |are )?(?:need|want|fancy|looking|know|thinking|like)|at (?:good|great|fair|reasonable|low|the best)|from [£$€]?\\d|free quotes?|get in touch|message me|dm me|interested|happy to quote|discount)",
      "(?:what|who|which) (?:are|do|is|does) (?:you|your (?:team|firm|company|shop|office)) (?:using|use|currently using|paying|pay|doing) (?:for|right now|at the moment|these days) {g}\\?? ?(?:ours|we|our|i)",
      "(?:would(?:n't)?|could|might) (?:it|that|this|one of (?:ours|these)) (?:help|suit|be (?:useful|of use|handy)|work for|save|fit) (?:you|your|in your)",
    ],
    unless: ['you asked|thank(?:s| you)|i (?:paid|bought|got)|charity|donat|your (?:price|rates|shop)|cost me|they charge|raise'],
  },
  {
    id: 'en-meeting-around', kind: 'meeting', weight: 2, confidence: 0.8,
    why: 'Asks whether the reader is around, or says when the sender could be met.',
    patterns: [
      "{b}(?:are )?(?:you|u|ya) (?:free|around|about|in|up|available|going|coming)(?: (?:{day}|later|then|at all|on|at|this|next|for|in|to|the|a|by|near|any|time|lunch|evening|week|morning|around|town|[a-z]{3,10})){0,6} ?\\?",
      "i(?:'m| am|'ll be| will be) (?:in|near|over in|around|up in|down in|passing through|visiting|at the|at your|back in) {g}(?:{day}|week|month|\\d){g}(?:coffee|meet|lunch|drink|beer|say hello|say hi|see you|catch|time|fancy|free|around|pop|drop|love to|show you)",
      "(?:coffee|lunch|drinks?|a pint|a beer|a walk|dinner|breakfast|a cuppa|a brew) (?:sometime|some time|soon|one day|next time|when you(?:'re| are)|this week|next week|on me|{day}|near|somewhere|would be|and a (?:chat|natter|catch))",
      "(?:ring|call|bell|text|phone|buzz|whatsapp) me (?:when|on|at|back|tonight|tomorrow|this|any ?time|later|asap|after|before|{day})|give (?:me|us) a (?:call|ring|bell|shout|buzz)",
      "(?:my (?:diary|calendar|door|afternoon|morning|week|office) is (?:open|free|wide open|clear))|i(?:'ve| have) (?:a |an |half an )?{w}(?:slot|gap|window|hour|opening) {g}(?:{day}|\\d|you|free)|i can do (?:{day}|mornings|evenings|any|\\d)",
    ],
    unless: ['if (?:ever )?(?:you|u)(?: ever)? (?:get|are|need|run)\\b|stuck|still on for|you asked|thank(?:s| you)|enjoyed|as (?:you )?asked|(?:any time|anytime) if you|if you (?:need|have|get)|emergency|coming along|getting on|how are you'],
  },
] as const satisfies readonly AskRule[];
