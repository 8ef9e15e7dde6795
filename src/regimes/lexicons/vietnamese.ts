import type { LexiconInput } from '../policy-input.js';
import { vietnameseCues } from './vietnamese-cues.js';

const asks = '{đề nghị|kính đề nghị|kiến nghị|yêu cầu|mong}';
const carriesOut =
  '{thực hiện|triển khai|xử lý|giải quyết|xem xét|tham mưu|áp dụng|tuân thủ|chấp hành|hoàn thiện|rà soát|tiếp theo}';
const someLaw =
  '{quy định hiện hành|quy định của pháp luật|quy định pháp luật|pháp luật|pháp luật hiện hành|quy định của nhà nước|luật định|quy định có liên quan|quy định liên quan|văn bản hiện hành|quy định chung|các quy định hiện hành|các quy định của pháp luật|các quy định pháp luật|các quy định có liên quan|các quy định liên quan|văn bản quy phạm pháp luật|các văn bản quy phạm pháp luật}';
const follows = '{theo|đúng|cơ sở|căn cứ|với|bảo đảm|đảm bảo|tuân thủ|chấp hành|nghiêm|túc}';
const competence =
  '{thẩm quyền|đúng thẩm quyền|thẩm quyền được giao|thẩm quyền của mình|chức năng nhiệm vụ|chức năng nhiệm vụ được giao|chức năng nhiệm vụ của mình}';
const decides =
  '{quyết định|xem xét quyết định|tự quyết định|tự xem xét quyết định|chủ động quyết định|chủ động xem xét quyết định|cân nhắc quyết định|xem xét cân nhắc|lựa chọn|tự lựa chọn|cân nhắc lựa chọn|xem xét phê duyệt|phê duyệt|xem xét giải quyết|giải quyết|xem xét xử lý|xử lý|xem xét}';
const asker =
  '{quý sở|quý cơ quan|quý ban|quý đơn vị|quý ủy ban|quý phòng|cơ quan chủ trì|đơn vị chủ trì|cơ quan soạn thảo|đơn vị soạn thảo|cơ quan trình|cơ quan tham mưu|cơ quan hỏi|đơn vị hỏi|bên hỏi|sở chủ trì|chủ đầu tư|tập thể lãnh đạo|lãnh đạo sở|lãnh đạo đơn vị}';
const own =
  '{của sở|của cơ quan|của đơn vị|của chúng tôi|của ngành|của chi cục|của cục|của ban|của phòng|của công an|của thanh tra|của bộ chỉ huy|của trung tâm|của công ty|của kho bạc|của ubnd xã|của xã|của phường|của huyện|của mình|của chúng tôi}';

const replier =
  'sở|chi cục|cục|ban|cơ quan|đơn vị|phòng|công an|ủy ban|ubnd|thanh tra|bệnh viện|trung tâm|trường|đảng ủy|mặt trận|hội|đoàn|văn phòng|thuế|kho bạc|hạt kiểm lâm|vườn quốc gia|điện lực|công ty|tổng công ty|tập đoàn|bảo hiểm xã hội|viện|tòa án|viện kiểm sát|ngân hàng|ban chỉ huy|bộ chỉ huy|trung đoàn|sư đoàn|đồn biên phòng|hải quan|trạm|bộ|vụ';
const prepares =
  '{nghiên cứu|rà soát|xem xét|tổng hợp|lấy ý kiến|xin ý kiến|thẩm định|chờ|đợi|kiểm tra|tham mưu|xử lý|làm việc|nghiên cứu rà soát|trao đổi|cân nhắc|xác minh|thu thập} {|hồ sơ|nội dung|thêm|các nội dung|ý kiến|ý kiến của|văn bản|hướng dẫn|tài liệu|vấn đề|dự thảo|kỹ|cụ thể}';

/**
 * What the wording of a Vietnamese reply may be a sign of (DOMAIN §5). Written from the table there and from the manner of
 * official letters; the corpus in test/corpus says how well it does.
 */
export const vietnamese = {
  id: 'vietnamese',
  language: 'vi',
  lexiconVersion: '1',
  contentWords: 4,
  flags: [
    {
      code: 'restates-the-law-only',
      phrases: [
        `${asks} … ${carriesOut} … ${follows} ${someLaw}`,
        `${carriesOut} {|nghiêm|nghiêm túc|đầy đủ|chặt chẽ} {theo|đúng|theo đúng|đúng theo} ${someLaw}`,
        `${asks} … {căn cứ|nghiên cứu|đối chiếu|bám sát|chiếu theo|áp dụng|vận dụng|thực hiện|chấp hành|tuân thủ|rà soát} {|các|vào|vào các} ${someLaw}`,
        `${asks} … {căn cứ|nghiên cứu|đối chiếu|bám sát|chiếu theo} {|các|vào|vào các} {quy định|văn bản} … để {|tổ chức|triển khai} {thực hiện|xử lý|giải quyết|xem xét}`,
        `{cứ|chỉ cần} … {theo|đúng} {luật|quy định|${someLaw.slice(1, -1)}} … {làm|thực hiện|được}`,
        `{cứ theo|cứ đúng|cứ căn cứ} {luật|quy định|quy định hiện hành|quy định của pháp luật|pháp luật}`,
        `{việc này|nội dung này|nội dung trên|vấn đề này|vấn đề trên|các nội dung trên} {đã được|đã có|được} {|pháp luật|văn bản} quy định {|rõ|cụ thể|đầy đủ}`,
        `${asks} … ${carriesOut} {|nghiêm} {theo|đúng|theo đúng} … {và|cùng|cũng như} ${someLaw}`,
        `pháp luật {đã có quy định|đã quy định} {|rõ|cụ thể|đầy đủ}`,
        `{phải|cần|cần phải|được|nên} {|được} ${carriesOut} {theo|đúng|theo đúng} ${someLaw}`,
        `{bảo đảm|đảm bảo|tuân thủ|chấp hành} {|đúng|theo|nghiêm|đầy đủ|theo đúng} ${someLaw}`,
        `${follows} ${someLaw} {để|mà} {|tổ chức|triển khai} {thực hiện|xử lý|giải quyết|làm}`,
        `thực hiện {theo|đúng|theo đúng} {quy định|trình tự quy định|đúng quy định}`,
        `{theo|đúng|theo đúng} {${someLaw.slice(1, -1)}} {là được|là đủ}`,
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
        `${asks} … ${decides} {theo|đúng|theo đúng|trong phạm vi} ${competence}`,
        `${asks} … {xem xét|nghiên cứu|cân nhắc|chủ động|tự} {|xem xét} {quyết định|lựa chọn|giải quyết|xử lý}`,
        `${decides} theo ${competence}`,
        `${asks} … thực hiện … theo ${competence}`,
        `${asks} … {chủ động|tự} … {thực hiện|triển khai|giải quyết|xử lý|tham mưu|chịu trách nhiệm}`,
        `{do|thuộc về|để|giao|thuộc} … {tự quyết định|quyết định|tự chịu trách nhiệm|chịu trách nhiệm|lựa chọn}`,
        `${asker} … {tự|chủ động} … {quyết định|chịu trách nhiệm|cân nhắc|lựa chọn|xử lý|giải quyết}`,
        `{quyết định|trách nhiệm|thẩm quyền} {thuộc về|là của} ${asker}`,
        `theo ý kiến {chỉ đạo|chỉ đạo của|kết luận} {|của} {cấp có thẩm quyền|cấp trên|ubnd tỉnh|lãnh đạo tỉnh|ủy ban nhân dân tỉnh}`,
        `{sẽ|xin} {thực hiện|chấp hành} theo {quyết định|chỉ đạo|ý kiến chỉ đạo} của`,
        `{trình|báo cáo} … {xem xét|cho ý kiến|quyết định} {|quyết định} theo ${competence}`,
        `{trình|báo cáo|tham mưu} {cấp có thẩm quyền|ubnd tỉnh|ủy ban nhân dân tỉnh|cấp trên} {|để} {xem xét|cho ý kiến|quyết định|xem xét quyết định}`,
      ],
      curedBy: [['conclusion'], ['proposal', 'grounds'], ['recusal']],
    },
    {
      // Whoever says this has no view of its own, whatever else is said.
      code: 'defers-to-the-asker',
      phrases: [
        `{tôn trọng|ủng hộ|chấp hành|nghe theo|tuân theo|theo|thực hiện theo} {|mọi|các} {quyết định|lựa chọn|ý kiến quyết định|kết luận} của {|ủy ban nhân dân tỉnh|ubnd tỉnh|cấp trên|cấp có thẩm quyền|tập thể|đa số|lãnh đạo} {|${asker.slice(1, -1)}}`,
        '{đồng ý|thống nhất|nhất trí|theo|thực hiện theo|phụ thuộc vào} {|với|theo} {|kết quả|các} {ý kiến|quan điểm|quyết định} {của|chỉ đạo của|thống nhất của|chung của} {|các} {đa số|cơ quan|sở ngành|đơn vị|cấp trên|cấp có thẩm quyền|ngành|sở|sở ngành khác|cơ quan khác}',
        '{thế nào|sao|phương án nào|làm thế nào|đằng nào} cũng {được|đồng ý|nhất trí}',
        '{tùy|tuỳ|tùy theo|tùy thuộc vào|phụ thuộc vào|tùy thuộc} … {quyết định|lựa chọn|cân nhắc|xem xét}',
        '{không|xin không} {can thiệp|chịu trách nhiệm} {|về|vào}',
        '{nội dung|vấn đề|việc|điểm|phần|các nội dung|các vấn đề} {cụ thể|khác|chi tiết|còn lại|liên quan|có liên quan|cụ thể khác} … {đề nghị|kiến nghị|do|giao} … {quyết định|xem xét|thẩm quyền|chịu trách nhiệm}',
      ],
      curedBy: [['article', 'conclusion']],
    },
    {
      code: 'defers-to-the-asker',
      phrases: [
        '{chủ đầu tư|đơn vị tư vấn|cơ quan trình|đơn vị trình|cơ quan chủ trì|nhà đầu tư|đơn vị lập|quý sở|quý cơ quan|ban quản lý dự án|cơ quan soạn thảo} {|phải|tự|sẽ|hoàn toàn|tự xem xét và} chịu trách nhiệm',
      ],
      curedBy: [['conclusion'], ['proposal', 'grounds'], ['recusal']],
    },
    {
      code: 'refers-elsewhere',
      phrases: [
        `không thuộc {|phạm vi|trách nhiệm|lĩnh vực} {thẩm quyền|chức năng|chức năng nhiệm vụ|nhiệm vụ|trách nhiệm|lĩnh vực|phạm vi quản lý|lĩnh vực quản lý|phạm vi nhiệm vụ|phạm vi chức năng|lĩnh vực phụ trách|phạm vi|chuyên môn|ngành quản lý} {|nhiệm vụ|quản lý|quản lý nhà nước|giải quyết|tham mưu|phụ trách|xem xét|trả lời|cho ý kiến} {|${own.slice(1, -1)}}`,
        `{nằm ngoài|ngoài|vượt quá|vượt} {thẩm quyền|chức năng|phạm vi quản lý|phạm vi chức năng|khả năng|lĩnh vực|phạm vi nhiệm vụ|chức năng nhiệm vụ}`,
        `không {có|đủ} {thẩm quyền|chức năng|chuyên môn} {|để|trong việc} {|trả lời|cho ý kiến|có ý kiến|tham gia|xem xét|giải quyết|tham gia ý kiến|đánh giá|thẩm định}`,
        `${asks} … {liên hệ|trao đổi với|làm việc với|hỏi|gửi|chuyển|gửi văn bản đến|gửi hồ sơ đến|chuyển hồ sơ đến|lấy ý kiến|xin ý kiến|tham khảo|tham vấn|tham khảo ý kiến|lấy thêm ý kiến|có văn bản gửi}`,
        `{do|là của|là trách nhiệm của|thuộc trách nhiệm của|thuộc thẩm quyền của|là nhiệm vụ của|thuộc lĩnh vực của} {cơ quan khác|đơn vị khác|ngành khác|sở khác|cấp khác|các cơ quan khác|cơ quan chuyên môn|cơ quan chức năng|cơ quan có thẩm quyền|các sở ngành}`,
        `{là|thuộc} {trách nhiệm|thẩm quyền|nhiệm vụ|việc} của {sở|ubnd|ủy ban|cục|chi cục|phòng|ban|công an|thanh tra|bộ} … {,|nên|vì vậy|do đó} {đề nghị|không}`,
        `việc này … {là việc của|không phải việc của|không phải trách nhiệm của|không phải nhiệm vụ của}`,
        `không phải {|là} {việc|trách nhiệm|nhiệm vụ|thẩm quyền|lĩnh vực} {|quản lý} của`,
        `{hỏi|liên hệ|gửi|chuyển} {sang|qua|đến|tới|với} {sở|cơ quan|đơn vị|phòng|ban|ngành} {khác|chuyên môn|liên quan|có thẩm quyền|chức năng}`,
      ],
      curedBy: [['legal-basis', 'competent-agency'], ['conclusion']],
    },
    {
      code: 'holding-reply',
      phrases: [
        '{sẽ|xin|xin được|được} … {có ý kiến|trả lời|phúc đáp|cho ý kiến|tham gia ý kiến|thông tin|gửi ý kiến|góp ý|có văn bản|có văn bản trả lời|có ý kiến chính thức} {|cụ thể|chính thức|bằng văn bản|lại} {sau|sau khi|khi|khi có|trong thời gian tới|trong thời gian sớm nhất|vào thời gian tới|vào tuần|vào tháng|vào quý|trước ngày|ngay khi|lại sau|ở văn bản sau|bằng văn bản sau|tại văn bản sau|tại văn bản khác|đến quý|tới quý|gửi quý}',
        '{sẽ|xin} {có ý kiến|trả lời|phúc đáp|thông tin|cho ý kiến|góp ý} {|cụ thể|chính thức} sau',
        '{sau khi|khi|ngay khi|khi nào} … {sẽ|mới} {|có|chính thức|xin} {ý kiến|trả lời|phúc đáp|cho ý kiến|có ý kiến|có cơ sở|thông tin|gửi|báo cáo|tham gia ý kiến|có thể} {|trả lời|cho ý kiến|có ý kiến}',
        `{hiện|hiện nay|hiện tại|chúng tôi|đang|${replier}} … đang {|tiếp tục|trong quá trình|tiến hành|khẩn trương} ${prepares}`,
        `{hiện|hiện nay|hiện tại|chúng tôi|${replier}} … đang giao … ${prepares}`,
        '{sẽ|xin} … {có văn bản|có công văn|có báo cáo} {trả lời|phúc đáp|tham gia|góp ý|gửi} … {sau|sau khi|khi|khi có|trong thời gian tới|trước ngày}',
        '{vấn đề|nội dung|việc|hồ sơ|văn bản|công văn|đề nghị|dự thảo} {|này|trên|nêu trên|đề nghị|của quý sở|của quý cơ quan} đang được … {nghiên cứu|xem xét|rà soát|tổng hợp|thẩm định|lấy ý kiến|xử lý}',
        '{sở|đơn vị|cơ quan|mới|thì|chi cục|cục} mới có {cơ sở|căn cứ|điều kiện|thể} {|để} {tham gia ý kiến|cho ý kiến|trả lời|có ý kiến|góp ý|đánh giá}',
        '{chờ|đợi|chờ đợi} … {có văn bản|văn bản hướng dẫn|có hướng dẫn|cho ý kiến|có ý kiến|chỉ đạo}',
        '{chờ|đợi|chờ đợi} {|có} {hướng dẫn|văn bản hướng dẫn|ý kiến|ý kiến chỉ đạo|kết quả|chỉ đạo|văn bản|quy định mới|kết luận}',
        '{xin|đề nghị} {|được} {gia hạn|lùi thời hạn|kéo dài thời hạn|thêm thời gian|lùi thời gian|cho thêm thời gian|gia hạn thời gian}',
        '{chưa đủ|chưa có|không đủ} {cơ sở|thông tin|điều kiện|căn cứ|thời gian|dữ liệu|tài liệu} {|để} {|có thể} {có ý kiến|cho ý kiến|trả lời|tham gia ý kiến|đánh giá|góp ý|kết luận|thẩm định|xem xét}',
        '{chưa có|chưa thể có|chưa cho|chưa thể cho|chưa tham gia|chưa trả lời|chưa thể trả lời|tạm thời chưa có} {ý kiến|được|ý kiến chính thức|ý kiến cụ thể|ý kiến về|ngay} {|chính thức|về nội dung|đối với}',
        '{cần|cần có} thêm thời gian',
        '{đã|sẽ|xin|xin được} {giao|chuyển|phân công} {|cho} {phòng|bộ phận|đơn vị|chuyên viên|các phòng|cán bộ} … {nghiên cứu|tham mưu|xem xét|xử lý|rà soát}',
        '{tiếp thu|ghi nhận} {|và|để} {sẽ|nghiên cứu} {|nghiên cứu|xem xét} … {sau|trong thời gian tới|thời gian tới}',
        '{lãnh đạo|giám đốc|thủ trưởng} … {đi công tác|đang đi công tác|vắng|chưa duyệt|chưa cho ý kiến|xem xét sau}',
      ],
      curedBy: [],
    },
    {
      code: 'ambiguous-agreement',
      phrases: [
        '{cơ bản|về cơ bản|cơ bản là|nhìn chung|về nguyên tắc|nguyên tắc|tương đối|phần lớn|đa phần|hầu hết|về tổng thể|tạm thời|tạm|có thể|chắc là} {|là|sở|cơ quan|đơn vị|chúng tôi|có thể} {nhất trí|thống nhất|đồng ý|đồng tình|tán thành|ủng hộ|phù hợp|chấp thuận|đồng thuận|tán đồng}',
        '{nhất trí|thống nhất|đồng ý|đồng tình|tán thành|ủng hộ|đồng thuận} {về cơ bản|cơ bản|về nguyên tắc|về mặt nguyên tắc|một phần|phần lớn|hầu hết|về đại thể|với hầu hết|với phần lớn|với đa số}',
        '{nhất trí|thống nhất|đồng ý|đồng tình|tán thành|ủng hộ} … {song|nhưng|tuy nhiên|tuy vậy} … {còn|cần} … {nghiên cứu|xem xét|hoàn thiện|cân nhắc|rà soát} {|thêm|tiếp}',
        '{nhất trí|thống nhất|đồng ý|đồng tình|tán thành|ủng hộ} {về|về mặt} {chủ trương chung|quan điểm|mặt chủ trương|nguyên tắc chung|tinh thần chung}',
        '{nhìn chung|về cơ bản|cơ bản|về tổng thể|nói chung|về nguyên tắc|về mặt nguyên tắc|về chủ trương|về đại thể} … {phù hợp|thống nhất|nhất trí|đồng ý|hợp lý|đạt yêu cầu|đáp ứng}',
        '{không có ý kiến gì lớn|không phản đối gì lớn|không vướng mắc gì lớn}',
      ],
      curedBy: [['reservations']],
    },
    {
      code: 'no-comment-as-evasion',
      phrases: [
        'không {|có|tham gia|đóng góp|cho} ý kiến',
        '{xin|xin phép} {không|miễn} {tham gia|có|cho|góp} ý kiến',
        'không {bình luận|nhận xét|góp ý|có nhận xét|có bình luận|có góp ý}',
      ],
      curedBy: [['mandate'], ['grounds'], ['conclusion']],
    },
    {
      code: 'legal-gap-without-proposal',
      phrases: [
        '{pháp luật|luật|quy định|các văn bản|văn bản|nghị định|thông tư|các quy định} … {chưa|không} {|có} {quy định|hướng dẫn} {|rõ|cụ thể|chi tiết|rõ ràng|thống nhất}',
        '{chưa có|hiện chưa có|không có} {|văn bản|văn bản nào} {quy định|hướng dẫn} {|cụ thể|chi tiết|rõ|về|của}',
        '{quy định|pháp luật|các quy định|các văn bản} … {chồng chéo|mâu thuẫn|chưa rõ|chưa rõ ràng|chưa thống nhất|không rõ|còn vướng|vướng mắc|bất cập}',
        '{vướng mắc|khó khăn} về {pháp lý|pháp luật|quy định|mặt pháp lý}',
      ],
      curedBy: [['proposal'], ['conclusion'], ['request']],
    },
    {
      code: 'text-too-thin',
      phrases: [
        '{cần|cần được|cần phải|nên} {|được|phải} {xem xét|nghiên cứu|cân nhắc|đánh giá|tính toán|rà soát} {|một cách|thêm|kỹ} {thận trọng|kỹ lưỡng|toàn diện|kỹ|thấu đáo|cẩn trọng|tổng thể|nhiều mặt|thêm|tiếp|nghiêm túc}',
        '{là|đây là} {vấn đề|nội dung|việc} {lớn|khó|phức tạp|nhạy cảm|mới|hệ trọng|quan trọng}',
        '{liên quan|liên quan đến} {nhiều|các} {ngành|cấp|cơ quan|lĩnh vực|cấp nhiều ngành|cấp các ngành}',
        '{ghi nhận|hoan nghênh|đánh giá cao} {|các|những} {nội dung|đề xuất|nỗ lực|sự|dự thảo|việc|đề nghị}',
        '{ưu điểm|thuận lợi} … {hạn chế|nhược điểm|khó khăn|bất cập}',
        '{bảo đảm|đảm bảo} … {hài hòa lợi ích|hiệu quả|tiết kiệm|khả thi|chặt chẽ|đúng trình tự}',
        '{phối hợp|phối hợp chặt chẽ|chủ trì phối hợp} với các {cơ quan|đơn vị|ngành|sở ngành|sở ban ngành|cơ quan đơn vị} {|có} liên quan',
      ],
      curedBy: [['conclusion'], ['proposal'], ['grounds', 'article']],
    },
  ],
  cues: vietnameseCues,
} satisfies LexiconInput;
