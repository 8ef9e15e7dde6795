import type { LocalText, ViolationKind } from '../event/index.js';

interface Condition {
  /** When there is such a violation, as one sentence. */
  readonly when: LocalText;
  /** Where the kind comes from (DOMAIN §7): known from reports, but for the decrees and what a policy says itself. */
  readonly source: LocalText;
}

const point6 = { vi: 'Gia Lai 2024, điểm Thứ sáu', en: 'Gia Lai 2024, point six' };
const point2 = { vi: 'Gia Lai 2024, điểm Thứ hai', en: 'Gia Lai 2024, point two' };
const sign = (number: string): LocalText => ({
  vi: `56-CT/TU, mục 7, biểu hiện (${number})`,
  en: `56-CT/TU, section 7, sign (${number})`,
});
const both = (one: LocalText, other: LocalText): LocalText => ({
  vi: `${one.vi}; ${other.vi}`,
  en: `${one.en}; ${other.en}`,
});
const ownPolicy = { vi: 'chính sách áp dụng', en: 'the policy itself' };

const found = (source: LocalText, vi: string, en: string): Condition => ({ when: { vi, en }, source });

/** The condition and the source of every kind of violation: what documents, diagrams and messages share. */
export const violationConditions: Readonly<Record<ViolationKind, Condition>> = {
  'missing-reply': found(
    both(point6, sign('5')),
    'Hết thời hạn mà chưa nhận được văn bản trả lời có chữ ký đúng thẩm quyền.',
    'The due date is past and no reply signed with authority was received by it.',
  ),
  'late-reply': found(
    both(point6, sign('5')),
    'Văn bản trả lời đầu tiên dùng được đến sau thời hạn.',
    'The first reply that counts was received after the due date.',
  ),
  'vague-reply': found(
    point6,
    'Văn bản trả lời bị đánh giá là chung chung và không được bổ sung trong hạn, hoặc chính sách coi là vi phạm ngay.',
    'A reply is found vague and is not cured in its term, or the policy makes it a violation at once.',
  ),
  'sideways-shifting': found(
    both(point6, sign('4')),
    'Nói không thuộc thẩm quyền mà không nêu căn cứ hoặc cơ quan có thẩm quyền, và không bổ sung trong hạn.',
    'It says that the matter is not its own without a legal basis or a competent agency, and does not cure that in time.',
  ),
  'unauthorised-signatory': found(
    { vi: 'Nghị định 30/2020/NĐ-CP, Điều 13', en: 'Decree 30/2020/NĐ-CP, article 13' },
    'Người ký không có thẩm quyền vào ngày nhận văn bản.',
    'Whoever signed had no authority on the day the reply was received.',
  ),
  'irrelevant-consultation': found(
    point6,
    'Hỏi cơ quan không có nhiệm vụ bao trùm lĩnh vực của câu hỏi tại địa bàn đó.',
    'An agency is asked none of whose mandates covers the matter of the question in its territory.',
  ),
  'omitted-consultee': found(
    { vi: 'luật quy định phải lấy ý kiến', en: 'the law that makes it mandatory' },
    'Không hỏi cơ quan mà luật buộc phải hỏi, cũng không miễn kèm lý do và căn cứ.',
    'An agency that a law says to ask is neither asked nor waived with a reason and a basis.',
  ),
  'unclear-assignment': found(
    { vi: '56-CT/TU, mục 5', en: '56-CT/TU, section 5' },
    'Gửi lấy ý kiến khi thiếu một trong các điều phải rõ theo chính sách.',
    'It is sent although one of the clears of the policy is missing.',
  ),
  'repeat-consultation': found(
    sign('8'),
    'Lấy ý kiến thêm đợt mà không có nội dung mới, hoặc quá số đợt cho phép.',
    'A further round brings nothing new, or goes beyond the limit on rounds.',
  ),
  'upward-shifting': found(
    both(point2, sign('4')),
    'Trình cấp trên quyết định việc thuộc thẩm quyền của mình; báo cáo, đề xuất hay lấy ý kiến theo quy định thì không phải.',
    'A decision within its own competence is handed up; to inform, propose or ask as the rules require is not that.',
  ),
  'escalation-without-position': found(
    both(point2, sign('3')),
    'Trình cấp trên mà thiếu căn cứ, chính kiến hoặc đề xuất.',
    'It is escalated without legal basis, own position or proposal.',
  ),
  'late-resolution': found(
    { vi: 'Gia Lai 2024, điểm Thứ ba', en: 'Gia Lai 2024, point three' },
    'Hết hạn của chính cơ quan chủ trì mà chưa quyết định, chưa trình và chưa rút.',
    "The lead's own due date is past, and it has neither decided nor escalated nor withdrawn.",
  ),
  'unanswered-clarification': found(
    sign('5'),
    'Hết hạn mà cơ quan chủ trì chưa trả lời đề nghị làm rõ.',
    'The lead has not answered a request for clarification in its term.',
  ),
  'review-lapse': found(
    ownPolicy,
    'Hết hạn mà chưa ai của cơ quan chủ trì đánh giá văn bản trả lời.',
    'Nobody of the lead has judged a reply in the term for it.',
  ),
  'supervision-lapse': found(
    both(sign('8'), sign('10')),
    'Hết hạn mà cấp trên chưa cho ý kiến về việc được trình.',
    'The superior has not heard an escalation in the term for it.',
  ),
  'direction-not-carried-out': found(
    { vi: 'Gia Lai 2024, điểm Thứ nhất', en: 'Gia Lai 2024, point one' },
    'Hết hạn mà ý kiến chỉ đạo chưa được thực hiện.',
    'A direction is not carried out by its due date.',
  ),
  'no-conclusion': found(
    sign('8'),
    'Đã đủ ý kiến, kể cả ý kiến khác nhau, mà hết hạn chưa kết luận và chưa trình cấp trên.',
    'Every opinion is in, however they differ, and in the term for it nobody has concluded or escalated.',
  ),
  'late-report': found(
    sign('6'),
    'Hết hạn báo cáo ghi trong ý kiến chỉ đạo mà chưa có báo cáo.',
    'The report that a direction asks for is not there by its date.',
  ),
  'head-failed-to-act': found(
    sign('10'),
    'Người đứng đầu đã được báo về vi phạm của cơ quan mình mà hết hạn chưa xử lý.',
    "The head was told of a violation by the head's own agency and has not acted in the term for it.",
  ),
  'priority-neglect': found(
    sign('2'),
    'Việc khẩn quá hạn, trong khi trong thời hạn của nó cơ quan đã trả lời một việc thường có hạn muộn hơn của cùng yêu cầu.',
    'What was urgent is late, and while its term ran the agency answered something of the same request that was not urgent and due later.',
  ),
  'unnecessary-consultation': found(
    point6,
    'Người có thẩm quyền thấy việc lấy ý kiến là không cần thiết.',
    'An authorised person finds that there was no need to ask.',
  ),
  'delegated-answer': found(
    sign('10'),
    'Việc dành cho người đứng đầu mà giao người khác trả lời; danh mục không ghi việc nào là như vậy, nên người có thẩm quyền xác định.',
    'A matter reserved to the head is answered by somebody else; the directory does not say which are, so a person finds it.',
  ),
  'non-cooperation': found(
    both(sign('3'), sign('8')),
    'Không phối hợp khi được đề nghị, có bằng chứng.',
    'It does not work with who asked it to, on evidence.',
  ),
  'downward-shifting': found(
    both(sign('3'), sign('8')),
    'Đẩy việc của mình xuống cấp dưới, có bằng chứng.',
    'It passes its own work down, on evidence.',
  ),
  'added-procedure': found(
    both(sign('3'), sign('8')),
    'Đòi trình tự, giấy tờ ngoài quy định, có bằng chứng.',
    'It asks for steps or papers that no rule demands, on evidence.',
  ),
  'waiting-for-guidance': found(
    both(sign('3'), sign('8')),
    'Chờ hướng dẫn về việc đã có quy định, có bằng chứng.',
    'It waits for guidance on what the rules settle already, on evidence.',
  ),
  'procedure-breach': found(
    sign('1'),
    'Làm sai nguyên tắc, quy trình, có bằng chứng.',
    'It breaks a principle or a procedure, on evidence.',
  ),
  misreporting: found(
    sign('6'),
    'Báo cáo sai sự thật, có bằng chứng.',
    'It reports what is not so, on evidence.',
  ),
  'selective-rule': found(
    sign('7'),
    'Chỉ áp dụng quy định có lợi cho mình, có bằng chứng.',
    'It applies only the rules that suit it, on evidence.',
  ),
  indifference: found(
    sign('9'),
    'Thờ ơ trước việc phải làm, có bằng chứng.',
    'It is indifferent to what it has to do, on evidence.',
  ),
  'recommendation-ignored': found(
    sign('11'),
    'Không tiếp thu kiến nghị, phản ánh mà không nêu lý do, có bằng chứng.',
    'It leaves a recommendation unanswered and gives no reason, on evidence.',
  ),
};
