import * as z from 'zod';
import { questionIdSchema } from '../event/index.js';
import { entry, type FindingEntry } from './finding-entry.js';
import { answerParts } from './reply.schema.js';
import { wordingFindings } from './wording-findings.js';

/** What an assessment may find (DOMAIN §5): by structure, which decides, and by wording, which only asks for a person. */
export const findings = {
  'missing-answer': entry('vague', 'Không trả lời câu hỏi này', 'This question is not answered'),
  'missing-position': entry('vague', 'Không nêu chính kiến', 'No position is stated'),
  'missing-conditions': entry(
    'vague',
    'Đồng ý có điều kiện nhưng không nêu điều kiện',
    'Agrees with conditions, and names none',
  ),
  'missing-reasons': entry('vague', 'Không đồng ý nhưng không nêu lý do', 'Disagrees, and gives no reasons'),
  'missing-legal-basis': entry(
    'vague',
    'Không đồng ý nhưng không nêu căn cứ pháp lý',
    'Disagrees, and gives no legal basis',
  ),
  'missing-alternative': entry(
    'vague',
    'Không đồng ý nhưng không nêu phương án thay thế',
    'Disagrees, and does not say what should be done instead',
  ),
  'unsupported-outside-mandate': entry(
    'vague',
    'Cho là không thuộc thẩm quyền mà không nêu căn cứ pháp lý',
    'Says it is outside its mandate, and gives no legal basis',
  ),
  'no-competent-agency': entry(
    'vague',
    'Cho là không thuộc thẩm quyền mà không nêu cơ quan có thẩm quyền',
    'Says it is outside its mandate, and names no competent agency',
  ),
  'no-accountable-officer': entry(
    'vague',
    'Không nêu người hoặc đơn vị chịu trách nhiệm',
    'No accountable officer or unit is named',
  ),
  'claims-outside-mandate': entry(
    'review',
    'Cho là không thuộc thẩm quyền, có căn cứ và nêu cơ quan có thẩm quyền',
    'Says it is outside its mandate, with a legal basis and a competent agency',
  ),
  'outside-own-mandate': entry(
    'note',
    'Câu hỏi nằm ngoài chức năng, nhiệm vụ của cơ quan được hỏi',
    'The question lies outside the mandate of the agency that was asked',
  ),
  unsigned: entry(
    'note',
    'Chưa ký: chưa phải là văn bản trả lời',
    'Nobody has signed: this is not yet a reply',
  ),
  'signatory-without-authority': entry(
    'note',
    'Người ký không có thẩm quyền ký: chưa phải là văn bản trả lời',
    'The signatory has no authority: this is not yet a reply',
  ),
  'late-redirection': entry(
    'vague',
    'Cho là không thuộc thẩm quyền sau khi đã hết hạn chuyển trả',
    'Says it is outside its mandate after the time to say so',
  ),
  'document-number-malformed': entry(
    'note',
    'Số, ký hiệu văn bản không đúng thể thức (như 1198/SXD-CP, 56-CT/TU)',
    'The number and symbol has not the form of one (such as 1198/SXD-CP, 56-CT/TU)',
  ),
  'no-document-number': entry('note', 'Không ghi số, ký hiệu văn bản', 'No number and symbol is given'),
  'no-document-date': entry('note', 'Không ghi ngày văn bản', 'No date of the document is given'),
  ...wordingFindings,
} as const satisfies Record<string, FindingEntry>;

export type FindingCode = keyof typeof findings;
const codes = Object.keys(findings).filter((code): code is FindingCode => Object.hasOwn(findings, code));

/** The rule of a policy that a finding rests on. */
const findingRules = ['standard', 'wording', 'signature', 'redirection'] as const;

/**
 * A finding as a fact carries it. Where the policy reads wording, it says in which text of the answer it is found and
 * where there, in UTF-16 offsets, and by which rule and citation of the policy; earlier facts say none of this.
 */
export const findingSchema = z.strictObject({
  code: z.enum(codes),
  question: questionIdSchema.nullable(),
  where: z.enum(answerParts).nullable().exactOptional(),
  span: z
    .tuple([z.int().min(0), z.int().min(0)])
    .nullable()
    .exactOptional(),
  rule: z.enum(findingRules).exactOptional(),
  citation: z.string().max(120).exactOptional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** A finding with all that there is to say of it: `span` is UTF-16 offsets into the text of the answer that `where` names. */
export interface AssessedFinding extends Required<Finding> {
  readonly severity: FindingEntry['severity'];
}
