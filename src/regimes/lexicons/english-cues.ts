import type { LexiconInput } from '../policy-input.js';

const denied =
  "{do not|does not|cannot|can not|not|don't|doesn't|can't|could not|unable to|are unable to|is unable to|not able to|not in a position to|will not|would not|no longer|neither|nor}";

/** What the other words of an English answer tell: own views, and what is asked, supposed or reported. */
export const englishCues: LexiconInput['cues'] = {
  agrees: [
    '{|fully|strongly|entirely|wholly|also|completely|firmly} {agree|agrees|agreed|concur|concurs|support|supports|endorse|endorses|approve|approves|consent|consents|welcome|welcomes|accept|accepts|favour|favours|favor|assent|assents|supportive|agreeable}',
    '{no|not|withdraw our|withdraws its|not raise|raises no|raise no|without|do not raise an|does not raise an|not have an|not have any|does not have any|withdraws the|lifts its} {|further|in-principle|outstanding|formal|planning|any} {objection|objections}',
    "{do not|does not|will not|would not|don't|doesn't} {|wish to} {object|oppose|resist}",
    '{is|are|would be|remains|be|remain} {|fully|entirely|quite|wholly|therefore|also|considered|deemed|judged|clearly} {acceptable|satisfactory|content|satisfied|supported|favourable|in favour|in agreement|happy|approved|supportive|unobjectionable}',
    '{positive|favourable} {opinion|advice|view|recommendation|response}',
    '{recommend|recommends|advise|advises|recommended|suggest} {|that} … {approval|be approved|be granted|consent|be permitted|be adopted|granting|approve|be allowed|be given|is granted|is approved|adoption}',
    '{no|without} {concern|concerns|issue|issues|difficulty|difficulties} {|with|about|regarding|over|in}',
    '{in favour|in support|in agreement|yes}',
    '{no further|no other|no additional} {comment|comments|remarks|observations}',
  ],
  disagrees: [
    `${denied} {|be|able to|at present|currently|in a position to|therefore|fully|be able to} {agree|concur|support|endorse|approve|consent|accept|favour|supportive|in favour|in agreement|content|agreeable|supported|satisfied|acceptable|recommend|welcome}`,
    '{|strongly|formally|must|wish to|therefore|maintain its|maintains its|maintain our|raise an|raises an|lodge an|lodges an|holding} {object|objects|objection|oppose|opposes|opposed|disagree|disagrees|dissent|reject|rejects|resist}',
    '{recommend|recommends|advise|advises|recommended} {|that} … {refusal|be refused|against|be rejected|be withheld|refuse|rejection|not be|is refused|be withdrawn}',
    '{should|must|ought} {|therefore} not {|be} {approved|granted|adopted|permitted|allowed|proceed|go ahead|made|authorised|given|built|supported|confirmed|transferred}',
    '{negative|unfavourable|adverse} {opinion|advice|view|recommendation|response}',
    '{should|must} {|therefore} be {refused|rejected|withdrawn|withheld}',
    '{unacceptable|not acceptable|unsupportable|not supported}',
  ],
  favours: [
    '{is|are|would be|be|was|were} {|fully|entirely|wholly|therefore|considered|broadly} {consistent with|in accordance with|in line with|compatible with|in conformity with|appropriate|adequate|sufficient|suitable|justified|proportionate|sound|lawful|compliant|reasonable|necessary|satisfactory|achievable|robust|in order|complete}',
    '{complies|comply|accords|accord|conforms|meets|satisfies|meet|satisfy} {|fully} {with|to|the|all|our|policy|every}',
    '{no|not|without} {|significant|adverse|unacceptable|likely|material|have an|have a|result in|give rise to|affect|any|known} {adverse effect|adverse effects|harm|impact|impacts|effect|effects|risk|affect|constraint|constraints|conflict|interest|historic properties|archaeological interest|apparatus}',
    '{not likely|unlikely} to {result in|cause|affect|harm|have|give rise to|increase}',
    '{will|would|does|do|is|are} not {|adversely|be|likely to|materially|significantly} {affect|affected|harm|increase|prejudice|impair|conflict|compromise|worsen|endanger|breach|interfere}',
  ],
  faults: [
    '{contrary to|in conflict with|conflicts with|conflict with|in breach of|breaches|fails to|fail to|inconsistent with|incompatible with|does not comply|do not comply|does not meet|not consistent with|not compatible with|does not accord|do not meet|exceeds|exceed|falls short|does not satisfy|violates|infringes}',
    '{is|are|would be|be|was} {|considered|wholly|therefore|clearly} {inadequate|insufficient|unsuitable|unjustified|premature|flawed|inappropriate|disproportionate|unlawful|unsafe|harmful|deficient|not appropriate|not adequate|not sufficient|not justified|not suitable|detrimental|not necessary|not needed}',
    '{would|will} {|significantly|seriously|unacceptably|adversely|materially} {harm|damage|prejudice|worsen|endanger|scour|destroy|sever|undermine|impair}',
  ],
  judges: [
    '{we|the department|the agency|the office|the board|this office|the council|the authority|the service|the inspectorate|the ministry|i} {consider|considers|conclude|concludes|find|finds|confirm|confirms|believe|believes|advise|advises|determined|determine|certify|estimate|estimates|calculate|assess|judge}',
    "{our|the department's|the agency's|the council's} {view|position|conclusion|opinion|assessment|finding|advice} is",
    '{hereby|can|can also} {confirm|certify}',
    '{is|are} of the {view|opinion}',
    '{no historic properties|no effect|not required|is required|is not required|are not required}',
  ],
  proposes: [
    '{recommend|recommends|propose|proposes|request|requests|suggest|suggests|advise|advises|ask|asks|require|requires|seek|seeks} {|that} … {be|should|include|including|condition|conditions|amend|amended|replace|replaced|delete|deleted|add|added|remove|removed|secured|imposed|reword|provide|provided|retain|retained|reduce|reduced|install|restrict|limit|insert|option|revise|revised|repair}',
    '{should|must|shall|needs to|is to|ought to|need to} {|also|instead|therefore} be {amended|replaced|deleted|added|removed|secured|imposed|reworded|retained|reduced|installed|restricted|limited|inserted|revised|repaired|relocated|moved|widened|increased|lowered|raised|submitted|clarified|corrected|omitted|conditioned|extended|shortened|provided|kept|reinstated|completed|surveyed|redrafted|paid|set|split|designed|recorded|treated|fixed|changed|shown|signed|capped}',
    '{should|must|ought to|needs to} {|instead} {read|include|refer to|state|specify|say|contain|provide for|exclude}',
    '{subject to|with} {|the following|a|these|the|two|three|its|suitable|appropriate|the imposition of|the two|the three} {condition|conditions|amendment|amendments|points|changes|modifications|clause}',
    '{except|except for|save for|with the exception of|apart from|other than} {|for|that|the} {clause|article|section|paragraph|condition|policy|part|plot|table|schedule|figure|page|point|item}',
    '{in the meantime|meanwhile|until then|pending that} {|we|the department|the agency} {propose|proposes|suggest|recommend|apply|treat|should|recommends}',
    '{replace|delete|insert|amend|remove|add|reword|retain} {|the|a} {clause|words|word|article|condition|paragraph|definition|table|sentence|reference|section|term|policy}',
  ],
  requests: [
    '{recommend|recommends|recommended|suggest|suggests|propose|proposes|request|requests|ask|asks|should|ought to|must|require|requires|advise|advises|instead}',
  ],
  conditional: [
    '{agree|agrees|support|supports|no objection|no objections|consent|consents|content|accept|accepts|acceptable|concur|approve} {|to|with|the|this|it|proposal|the proposal|the application|the draft|the scheme|raised} {provided that|provided|subject to|on condition|on the condition|only if|so long as|conditional on|conditional upon|conditionally|as long as|providing}',
    'only {agree|support|accept|consent} {if|when|once|where|provided}',
  ],
  asks: [
    '{please|kindly|we invite you to|you are invited to|invite|invites|ask you to|would ask you to|asks you to|you may|you should|you asked whether|asked whether|the question is whether|seek your|seeks your}',
    '{decide|determine|determines|decides|consider|judge|judges|advise} {whether|if}',
  ],
  supposes: [
    '{if|unless|whether|were|should you|where|in the event that|assuming|suppose|until|once|could|might|may}',
  ],
  others: [
    '{residents|objectors|the applicant|applicants|neighbours|neighbors|stakeholders|some|several|many|consultees|opponents|critics|tenants|traders|commenters|respondents|the developer|developers|the promoter|campaigners|the public|landowners|the landowner|local people|petitioners|members of the public|householders|farmers|the claimant|others|some have|it is argued|it has been suggested|it has been argued|the argument that|the view that|the suggestion that|the claim that|the applicant states|the report says}',
  ],
  self: [
    '{we|our|this office|this department|this agency|the agency|the department|the board|the service|the inspectorate|the ministry|i}',
  ],
  agencies: [
    '{council|county council|city council|borough council|agency|ministry|department|inspectorate|commission|authority|office|directorate|board|trust|natural england|historic england|environment agency|national highways|network rail|shpo|team|service}',
  ],
  neutral: [
    '{relevant|appropriate|competent|another|other|responsible|correct|right|proper} {authority|authorities|agency|agencies|department|departments|body|bodies|office|service|team|people}',
    '{local planning authority|planning authority|lead agency|lead authority|lead department|requesting authority|highway authority|the highways authority|local authority|waste planning authority|your authority|your department|your office|your agency|our agency|our department|our office|our team|this office|this department|this agency}',
    "{do not|does not|cannot|don't|not|reject|rejects|disagree with|disagrees with} {|accept|share|agree with|support} {|the|this} {argument|suggestion|claim|view|contention|criticism|objection|assertion|concern|concerns|allegation|proposition|objections} {|that|of|by|from|raised|made}",
    'not only',
    '{in support of|supporting} {the application|your application|documents|statement|information|the proposal|evidence}',
    '{agreed|approved|accepted} {plans|plan|drawings|programme|scope|minutes|budget|levels|boundary|methodology}',
    '{support|supports} {services|staff|structure|scheme|package|wall|walls|the roof|beams}',
    '{object|objects} {of|is to}',
    '{no|not} {further|additional} {information|action|work|survey|surveys|assessment} {is|are} {required|needed|necessary}',
    '{welcome|welcomes} {the opportunity|your|being|this opportunity|the consultation}',
    '{accept|accepts} {this|our} {letter|apologies}',
    '{thank you for} … {consulting|consultation|letter|seeking|opportunity|email|request}',
  ],
  empty: [
    '{unsuitable|inappropriate|unacceptable|not appropriate|not suitable|not acceptable|not justified|concerns|various concerns|a number of concerns|several concerns|see above|as above|none|n a|not applicable|as stated|as set out above|for various reasons|various reasons|policy reasons|for policy reasons|technical reasons|on technical grounds|objection|object}',
    '{as appropriate|as necessary|as required|where necessary|where appropriate|if necessary|in due course|to be agreed|to be confirmed|another option|an alternative|other options|alternatives|a better solution|a suitable alternative|something else|different approach|reconsider|reconsider the proposal|further consideration|the usual conditions|usual conditions|standard conditions|appropriate conditions|suitable conditions|appropriate mitigation|relevant requirements|normal requirements|all requirements}',
    '{comply with|compliance with|in accordance with} {|the|all} {requirements|standards|rules|law|legislation|regulations|procedures}',
    '{the|a|an|of|to|and|is|are|it|this|that|be|for|with|in|on|by|should|must|all|we|our|other|some}',
  ],
};
