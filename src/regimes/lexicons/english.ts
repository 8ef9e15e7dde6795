import type { LexiconInput } from '../policy-input.js';
import { englishCues } from './english-cues.js';

const someLaw =
  '{|the|all|any} {|current|existing|applicable|relevant|prevailing|appropriate|statutory|extant} {law|laws|legislation|regulations|rules|provisions|legal framework|guidance|policy|policies|statutory requirements|legal requirements|regulatory requirements|requirements|statute|procedures}';
const inLineWith =
  '{in accordance with|in line with|in compliance with|according to|as required by|pursuant to|under|as per|having regard to|within|consistent with|by reference to|subject to|on the basis of|with}';
const asker =
  '{you|the local planning authority|the planning authority|the lead agency|the lead authority|the requesting authority|the requesting agency|the lead department|the lead|the decision maker|the competent authority|the determining authority|the authority|the council|the applicant|the agency|your office|your authority|your department|your agency|the commission|the lead service|the case officer|others|the committee|the minister|the ministry|the department}';

/** What the wording of an English reply may be a sign of (DOMAIN §5). */
export const english = {
  id: 'english',
  language: 'en',
  lexiconVersion: '1',
  contentWords: 3,
  flags: [
    {
      code: 'restates-the-law-only',
      phrases: [
        `{must|should|shall|needs to|need to|is to|are to|will need to|has to|ought to|would need to} … ${inLineWith} ${someLaw}`,
        `{must|should|shall|needs to|need to|is to|are to|will need to|has to|ought to|would need to} … {comply|accord|conform|adhere|follow} {|with|to} ${someLaw}`,
        `{comply with|adhere to|follow|observe|apply} ${someLaw}`,
        `{carried out|dealt with|determined|handled|processed|implemented|proceed|assessed|considered|decided|done|undertaken|managed|treated|taken forward} … ${inLineWith} ${someLaw}`,
        `{ensure|ensures|ensuring|responsible for|reminded of} … {compliance|conformity|adherence} with ${someLaw}`,
        `{please|kindly|we ask that|we request that} … {proceed|act|apply|follow|implement|refer} … {law|laws|legislation|regulations|rules|provisions|guidance}`,
        `{the matter|this matter|the position|this issue|this|the issue|the question} is {|already|fully|adequately} {governed|regulated|covered|provided for|dealt with|set out|prescribed} {by|in|under} ${someLaw}`,
        `{the law|legislation|the legislation|the regulations|the rules} {already|clearly|fully} {provides|provide|sets out|set out|regulates|cover|covers}`,
        `{refer to|see|consult|have regard to} ${someLaw}`,
        `${inLineWith} {the law|the legislation|the regulations|applicable law|existing law|the rules|relevant legislation|applicable legislation|current legislation|existing legislation|the applicable regulations|applicable regulations|current regulations|existing regulations|the relevant legislation|the relevant regulations|relevant regulations|the applicable law|prevailing legislation|prevailing regulations|current law}`,
      ],
      curedBy: [
        ['article', 'conclusion'],
        ['article', 'proposal'],
        ['conclusion', 'grounds'],
      ],
    },
    {
      code: 'defers-to-the-asker',
      phrases: [
        `{is|are|would be|remains|remain|must be|will be} {|ultimately|entirely|therefore|solely|properly|best} {|a matter|a question|a decision|one|an issue|something|left|up to|within the remit|within the discretion} {for|to|of} ${asker}`,
        `{up to|leave it to|left to|at the discretion of|rests with|lies with|defer to|defers to|rest with|the responsibility of|entrust to|leave this to|leave the decision to|leave the matter to|sits with|falls to} {|the judgement of|the judgment of|the view of|the views of|the discretion of|the expertise of} ${asker}`,
        `${asker} {should|must|may|is best placed to|are best placed to|will need to|needs to|is invited to|are invited to|is free to|can|is asked to|ought to} {|therefore|itself|also|wish to} {decide|determine|consider|judge|satisfy itself|satisfy themselves|satisfy yourself|form its own view|form your own view|exercise|take a view|reach its own|make its own|make the decision|take the decision|weigh|use its discretion}`,
        `{please|kindly} {consider|decide|determine|use your discretion|exercise your judgement|exercise your judgment|proceed as you see fit|take the decision|make your own|form your own}`,
        `{as you see fit|as you think fit|as it sees fit|at your discretion|at its discretion|as you deem appropriate|as considered appropriate|as it considers appropriate|as appropriate|as deemed appropriate|your decision|you decide|in your judgement}`,
        `{for|to} {the local planning authority|the planning authority|the lead agency|you|your authority|the council|the lead authority|the decision maker|the lead department} to {decide|determine|consider|judge|assess|weigh|resolve}`,
        `{content|happy|willing} to {follow|accept|abide by|go along with|be guided by|leave} {|whatever} {your|the|it}`,
        `{abide by|go along with|accept|respect|support|be guided by|follow} {whatever|any|the} {decision|view|conclusion|outcome|position} {|that} {you|the|is|of|others|reached|taken}`,
        `{would|will} be guided by`,
        `{defer|defers} to {|the} {other|others|colleagues|those|view|views|expertise|judgement|judgment|consultees|majority}`,
      ],
      curedBy: [['conclusion'], ['proposal', 'grounds'], ['recusal']],
    },
    {
      code: 'refers-elsewhere',
      phrases: [
        `{not|outside|beyond|falls outside|fall outside|lies outside|is outside} {|a matter|something|within|in|for|the responsibility of|a responsibility of|one} {|for} {us|our remit|this office|our responsibility|our jurisdiction|our competence|the remit of|our area|the scope of our|our functions|our mandate|our powers|this department|this agency|our duties|the jurisdiction of|our department|our office}`,
        `{please|kindly|suggest|suggests|recommend|recommends|advise|advises|should|may wish to|best|would} {|you|that you|also|instead} {contact|consult|write to|approach|refer to|redirect|address|ask|speak to|direct your|direct this|send|seek the views of|seek advice from|refer this|refer the matter|refer your|forward|be directed|be addressed|be referred}`,
        `{another|a different|some other|other} {authority|agency|department|body|office|agencies|departments}`,
        `{is|are} {|a matter for|the responsibility of|for|dealt with by|handled by|within the remit of|one for} {another|other|the relevant|the appropriate|the competent|the responsible|someone|a different} {authority|agency|department|body|bodies|authorities|agencies|else|office}`,
        `{have|has} no {|statutory} {remit|jurisdiction|powers|competence|responsibility|role|authority} {|in|over|for|to|here}`,
        `{not|is not|are not} {|the} {competent|responsible|appropriate|right|correct} {|authority|body|agency|office|department} {for|to|in}`,
        `not {our|an issue for our} {responsibility|remit|concern|role|area|function}`,
      ],
      curedBy: [['legal-basis', 'competent-agency'], ['conclusion']],
    },
    {
      code: 'holding-reply',
      phrases: [
        `{will|shall|intend to|hope to|aim to|expect to|we'll|would hope to} {|now|then|aim to|be able to|be in a position to|endeavour to|seek to|only|also|provide|be} {respond|reply|comment|revert|write|write again|write to you|provide|submit|issue|send|let you have|let you know|come back|get back|be in touch|give|forward|report|replying|responding|advise|confirm|follow} … {in due course|later|shortly|soon|when|once|after|as soon as|at a later date|at a later stage|following|separately|in the coming weeks|next week|next month|subsequently|by the end|upon|further|substantive|full response|fuller|formal response|considered response}`,
        `{in due course|at a later date|as soon as possible|as soon as we can} … {respond|reply|comment|response|view|comments|position}`,
        `{response|reply|comments|position|view|opinion|views} … {will follow|to follow|will be sent|will be provided|will be issued|will be submitted|shall follow|in due course|to be confirmed|is being prepared|are being prepared|is in preparation|will be forwarded|are being finalised|will come}`,
        `{is|are|remains|remain} {|currently|still|now|presently} {under review|under consideration|being considered|being reviewed|being examined|being assessed|under examination|being looked into|being looked at|being prepared|in preparation|under study|being studied|with our|pending}`,
        `{we|the department|the agency|the office|our|the ministry|the service|officers|the team|the authority|colleagues|staff|specialists|technical staff} {are|is} {|currently|still|now|presently|in the process of} {reviewing|considering|examining|assessing|studying|looking into|looking at|consulting|awaiting|waiting|working|seeking|preparing|finalising|evaluating|gathering}`,
        `{not yet|not currently|unable to|are unable to|cannot yet|not been able to|not at present|not in a position to|have yet to|has yet to|cannot at this stage|cannot at present} {|in a position to|able to|yet|been able to|at this stage|at present|currently} {comment|respond|reply|provide|give|offer|form|reach|advise|complete|take|finalise|finalised|completed|formed|reached|taken}`,
        `{request|requests|ask for|seek|would like|need|needs|require|requires|grateful for} {|an|a|some|for|further|more|additional} {extension|more time|further time|additional time|longer|time|extension of time}`,
        `{await|awaits|awaiting|waiting for|pending} {|the|further|receipt of|a|our|new|clarification|additional|confirmation|instructions|direction} {outcome|results|guidance|instructions|information|advice|clarification|response|legal advice|input|decision|direction|receipt|ministerial|internal|from|details|of}`,
        '{this is|please accept this as|please treat this as} {|an|a} {interim|holding|initial|preliminary} {reply|response|letter|acknowledgement}',
        '{insufficient|not enough|lack of|lacks} {|the} {information|time|data|evidence|resources|capacity|detail} {|has been provided} {to|for} {|us to|the agency to|the department to} {comment|respond|reply|form|assess|advise|provide|reach|give}',
      ],
      curedBy: [],
    },
    {
      code: 'ambiguous-agreement',
      phrases: [
        `{broadly|generally|largely|in principle|mostly|essentially|in general|by and large|on the whole|in broad terms|overall|tentatively|provisionally|cautiously|fundamentally|more or less|basically} {|we|we are|are|is|the department is|the agency is|the council is|the department|the agency|the authority} {|in} {support|supports|supportive|agree|agrees|agreeable|content|acceptable|happy|satisfied|comfortable|favourable|concur|concurs|agreement|welcome|welcomes|approve|favour|in favour|endorse}`,
        `{support|supports|supportive|agree|agrees|acceptable|agreement|approve|content|no objection|concur|concurs|endorse|favourable|welcome} {|of|with|to|for|the|this|proposal|the proposal|the draft|the scheme|the general direction of|the general thrust of|the thrust of|the aims of|the broad|the overall} {in principle|in general terms|in broad terms|in general|in the main|for the most part|with reservations|with some reservations|to a large extent|on the whole|broadly|overall direction}`,
        '{support|supports|supportive|agree|agrees|acceptable|content|no objection|concur|concurs|endorse|endorses|welcome|welcomes} … {in principle|in general terms|in broad terms|for the most part|with reservations|with some reservations}',
        `{support|agree with|supports|agrees with|supportive of|welcome|welcomes} {|the} {broad|general|overall} {aims|thrust|direction|approach|principle|principles|intention|objectives|objective|idea}`,
        '{no major|no significant|no particular|no fundamental|no real|no strong|no serious} {objection|objections|concerns|concern|comments|issues|issue|problem|problems|view|views|feelings}',
        '{some|certain|a number of|minor|several|a few|various} {reservations|concerns|issues|points|aspects|matters|questions} {|which|that|remain|would|may|still|exist|however|about|regarding}',
      ],
      curedBy: [['reservations']],
    },
    {
      code: 'no-comment-as-evasion',
      phrases: [
        '{no|without|not have any|have no|has no|any} {|further|specific|particular|formal|substantive|detailed|additional} {comment|comments|observations|observation|remarks|views|view|opinion|input} {|to make|to offer|on|at this time|to add|at this stage}',
        '{do not|does not|will not|not|would not} {|wish|intend|propose|want|plan} {|to} {comment|offer comments|make any comment|make comments|respond|provide comments|offer a view|express a view|offer any comment|make any observations|be commenting}',
        '{decline|declines|prefer not|prefers not} to {comment|offer|give|express}',
      ],
      curedBy: [['mandate'], ['grounds'], ['conclusion']],
    },
    {
      code: 'legal-gap-without-proposal',
      phrases: [
        '{law|legislation|regulation|regulations|rules|act|guidance|statute|code|framework|provisions} {|is|are|does|do|currently|at present} {silent|unclear|ambiguous|not clear|not address|not provide|not specify|not define|not regulate|not cover|contradictory|inconsistent|conflicting|uncertain|not settled|not explicit}',
        '{no|lack of|absence of|a lack of} {|clear|specific|express|explicit|detailed|statutory} {guidance|provision|legislation|rule|rules|legal basis|law|regulation|provisions|definition} {|on|for|in|covers|that|exists|addresses|governing}',
        '{gap|lacuna|uncertainty|ambiguity} in the {law|legislation|regulations|rules|act|framework|code}',
        '{legal|regulatory} {position|framework|situation|basis} {is|remains} {unclear|uncertain|ambiguous|unsettled}',
      ],
      curedBy: [['proposal'], ['conclusion'], ['request']],
    },
    {
      code: 'text-too-thin',
      phrases: [
        '{should|must|needs to|need to|may|will|could|would} {|also|be|be very|be given} {carefully|fully|further|thorough|careful|due|appropriate|full} {considered|consideration|balanced|weighed|assessed|reviewed|examined|regard|study|examine|consider|review|thought}',
        '{all|various|many|a number of|several|numerous|wide range of} {|relevant|different|competing|material} {factors|considerations|interests|stakeholders|aspects|issues|perspectives}',
        '{complex|sensitive|important|difficult|complicated|challenging|multifaceted} {|and|,} {|complex|sensitive|important|difficult|challenging} {matter|issue|question|area|topic|subject|issues|matters}',
        '{note|notes|noted|acknowledge|acknowledges|take note|takes note|taken note} {|the|your|of|that|with interest|and} {|the|of} {contents|content|letter|proposal|proposals|consultation|correspondence|submission|application|draft|documents|receipt}',
        '{further|more|additional} {consideration|study|work|analysis|discussion|thought|research|examination|assessment|reflection} {|may|might|will|would|could|is|on|should} {be|needed|required|necessary|this|these|the}',
        '{looks|look} forward to {working|continued|further|cooperating|engaging}',
        '{pros and cons|advantages and disadvantages|merits and drawbacks|both sides}',
        '{receipt|received} {|of} {your|the} {letter|consultation|request|application|email|correspondence}',
      ],
      curedBy: [['conclusion'], ['proposal'], ['article', 'grounds']],
    },
  ],
  cues: englishCues,
} satisfies LexiconInput;
