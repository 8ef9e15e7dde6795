import type { LexiconInput } from '../policy-input.js';

const agreeing = '{thống nhất|đồng ý|nhất trí|tán thành|đồng tình|ủng hộ|chấp thuận|đồng thuận|tán đồng}';
const negation = '{không|chưa|không thể|chưa thể|không được|chưa được|khó có thể|chưa nên|không nên|chẳng}';

/** What the other words of a Vietnamese answer tell: own views, and what is asked, supposed or reported. */
export const vietnameseCues: LexiconInput['cues'] = {
  agrees: [
    `${agreeing}`,
    `{hoàn toàn|rất|cùng|đều} ${agreeing}`,
    'không có ý kiến {gì khác|khác|gì thêm|bổ sung|góp ý|góp ý thêm|tham gia thêm|gì|phản đối|trái|trái chiều|đề nghị sửa đổi|sửa đổi|chỉnh sửa|tham gia bổ sung|gì bổ sung|góp ý bổ sung|bổ sung thêm|thêm|phản biện|nào khác|tham gia gì thêm|tham gia}',
    'không {phản đối|có vướng mắc|có ý phản đối|có gì phản đối|có nội dung phản đối|vướng mắc}',
    '{không còn|hết} ý kiến',
    `không thể không ${agreeing}`,
    'cho {phép|là hợp lý}',
    '{nên|cần} {cho phép|phê duyệt|thông qua|ban hành|chấp thuận|cấp phép}',
    `không {phải|có nội dung nào|có điểm nào|có gì} {|là} {không|chưa} ${agreeing}`,
    '{đồng ý|thống nhất|nhất trí} {|hoàn toàn|cao|với|theo}',
  ],
  disagrees: [
    `${negation} {|hoàn toàn} ${agreeing}`,
    `${negation} có {|đủ} {cơ sở|căn cứ} {|để} ${agreeing}`,
    `{chưa đủ|không đủ|chưa có|không có} {cơ sở|căn cứ|điều kiện} {|để} ${agreeing}`,
    '{phản đối|bác bỏ|không cho phép|từ chối|không chấp nhận|không nên cho phép|không ủng hộ|kiên quyết không}',
    '{đề nghị|kiến nghị|đề xuất} {|ubnd tỉnh|quý sở|quý cơ quan|cơ quan chủ trì} {không|chưa} {|nên} {xem xét|thực hiện|triển khai|ban hành|thông qua|phê duyệt|trình|cấp|cho|cho thuê|chấp thuận|giao|công nhận|đầu tư|khởi công|thu hồi|đưa vào|tổ chức|tiến hành|điều chỉnh|chuyển|sáp nhập|bổ nhiệm}',
    '{đề nghị|kiến nghị|đề xuất} {|ubnd tỉnh|quý sở|quý cơ quan} {dừng|tạm dừng|đình chỉ|trả lại hồ sơ|rút dự thảo|rút hồ sơ|bác}',
  ],
  favours: [
    '{phù hợp|phù hợp với} {|các} {quy hoạch|quy định|kế hoạch|chủ trương|thực tế|tình hình|nghị quyết|quy chuẩn|tiêu chuẩn|định hướng|luật|pháp luật|chiến lược|điều kiện|nhu cầu|nội dung|danh mục|mục tiêu|thẩm quyền}',
    '{là|hoàn toàn|đều|đã} {phù hợp|hợp lý|đúng|cần thiết|đúng quy định|đầy đủ|khả thi|hợp pháp}',
    '{đủ|có đủ|đáp ứng|đáp ứng đủ|đáp ứng đầy đủ|đảm bảo|bảo đảm} {|các} {điều kiện|yêu cầu|quy định|tiêu chuẩn|tiêu chí|thủ tục|hồ sơ|theo quy định}',
    '{không|chưa} {ảnh hưởng|vi phạm|chồng lấn|trùng lắp|trùng|vướng|nằm trong|có tranh chấp|trái|phát sinh|có vi phạm|có dấu hiệu|chồng chéo|thuộc đối tượng phải|thuộc trường hợp phải}',
    '{cần thiết|rất cần thiết|hết sức cần thiết|có hiệu quả|có cơ sở|đúng đối tượng|đúng thẩm quyền|đúng trình tự|lớn hơn mức tối thiểu|hợp lệ}',
  ],
  faults: [
    `${negation} {|thực sự|thật sự|hoàn toàn} {phù hợp|hợp lý|đúng|đủ|đáp ứng|bảo đảm|đảm bảo|khả thi|cần thiết|hợp lệ|hợp pháp|có cơ sở|đầy đủ|chính xác|đạt|thuyết phục}`,
    '{trái|vi phạm|vượt|trái với|mâu thuẫn với|chồng lấn|trùng} {|với} {quy định|quy hoạch|luật|điều|khoản|thẩm quyền|nghị định|mức|thông tư|nghị quyết|định mức|hành lang|ranh giới|kế hoạch}',
    '{bất hợp lý|bất khả thi|sai quy định|sai đối tượng|sai thẩm quyền}',
  ],
  judges: [
    '{xác nhận|khẳng định|kết luận|cho rằng|nhận thấy} {|rằng}',
    '{đánh giá} {là|như sau}',
    '{không|chưa} {thuộc đối tượng|thuộc trường hợp|thuộc diện|có tên trong}',
    '{thuộc đối tượng|thuộc trường hợp|thuộc diện}',
    '{cung cấp|gửi kèm} {|các} {thông tin|số liệu|tài liệu|bản đồ|danh sách|hồ sơ}',
    'lựa chọn phương án',
  ],
  proposes: [
    '{đề nghị|kiến nghị|đề xuất|cần|nên|phải|yêu cầu} {|cơ quan soạn thảo|cơ quan chủ trì|chủ đầu tư|quý sở|đơn vị|sở|nhà đầu tư|ban quản lý|ubnd tỉnh} {|nghiên cứu|xem xét|rà soát|làm rõ và|cân nhắc} {bổ sung|sửa|sửa đổi|chỉnh sửa|điều chỉnh|bỏ|bãi bỏ|thay|thay thế|giữ nguyên|giữ|làm rõ|bổ sung thêm|chuyển|tách|gộp|hạ|nâng|tăng|giảm|rút ngắn|kéo dài|lùi|di dời|quy định rõ|ghi rõ|nêu rõ|xác định rõ|chọn|áp dụng|chỉnh|lắp đặt|bố trí|xây dựng|thiết kế|mở rộng|thu hẹp|tính lại|đo đạc lại|viết lại|thẩm định|cập nhật|đưa|loại bỏ|loại|hoàn trả|tạm áp dụng|lập|dành|trồng|thu hồi|giao|phân bổ|ưu tiên|hợp nhất|thống kê|kiểm đếm|tổ chức lại|quy định|thống nhất sử dụng|diễn đạt|chuyển đổi|miễn|hỗ trợ}',
    '{đề nghị|kiến nghị|đề xuất|yêu cầu} … {bổ sung|sửa đổi|chỉnh sửa|điều chỉnh|thay thế|giữ nguyên|làm rõ|di dời|bãi bỏ|rút ngắn|lắp đặt|bố trí|quy định rõ|ghi rõ|nêu rõ|bỏ cụm từ|bỏ|thay cụm từ|tính lại|cập nhật|lập lại|hoàn trả|tạm áp dụng|áp dụng mức|chọn phương án|áp dụng phương án|chuyển sang|viết lại}',
    '{đề nghị|kiến nghị|đề xuất|yêu cầu} … {chỉnh sửa|điều chỉnh|bổ sung|sửa đổi|hoàn thiện|rà soát|làm rõ|hoàn chỉnh|sửa|xem xét} {|lại|thêm|làm rõ} {|một số|các|vài|những} {nội dung|điểm|vấn đề|chi tiết|quy định|câu chữ} {sau|như sau|sau đây|cụ thể sau|cụ thể như sau|dưới đây|tại điều|tại khoản|tại điểm|tại mục|ở khoản|của điều}',
    '{tạm áp dụng|vận dụng|áp dụng tương tự|trước mắt áp dụng|trước mắt cho|tạm thời áp dụng}',
    '{đề xuất|kiến nghị|đề nghị} {|một số|02|03|2|3|hai|ba} phương án',
    '{ngoại trừ|trừ nội dung|trừ khoản|trừ điều|riêng nội dung|riêng khoản|riêng điều|riêng điểm|chưa thống nhất nội dung|chưa thống nhất khoản|riêng mức|riêng phần|riêng đối với}',
  ],
  requests: ['{đề nghị|kiến nghị|đề xuất|yêu cầu|cần|chỉ nên|nên được|thay vào đó|thay vì}'],
  conditional: [
    `{đồng ý|thống nhất|nhất trí|tán thành|chấp thuận|ủng hộ} … {với điều kiện|với các điều kiện|với điều kiện là|kèm điều kiện|kèm theo điều kiện|với yêu cầu}`,
    `chỉ ${agreeing} {khi|nếu|sau khi|trong trường hợp|với}`,
    '{với điều kiện|với các điều kiện} {|là|sau|sau đây|như sau}',
  ],
  asks: [
    '{đề nghị|kính đề nghị|kiến nghị|kính trình|trình|xin ý kiến|xin|kính mong|rất mong|mong|yêu cầu|kính chuyển|tham mưu|báo cáo}',
  ],
  supposes: [
    '{nếu|trường hợp|trong trường hợp|giả sử|sau khi|khi|khi được|để|nhằm|chỉ khi|chưa biết|hay không|việc có|có hay không|bảo đảm sự|tạo sự|được sự|có sự|khi có sự}',
  ],
  others: [
    '{hộ dân|một số|nhiều|tiểu thương|cán bộ|giáo viên|học sinh|ngư dân|nông dân|xã viên|hội viên|chuyên gia|dư luận|báo chí|khách hàng|cư dân|già làng|các hộ dân|các hộ|hộ gia đình|hộ ông|hộ bà|người dân|nhân dân|bà con|cử tri|nhà đầu tư|chủ đầu tư|doanh nghiệp|công ty|hợp tác xã|nhà thầu|đại biểu|cổ đông|phụ huynh|người lao động|bị đơn|nguyên đơn|đương sự|thành viên hội đồng|cộng đồng dân cư}',
    '{ý kiến cho rằng|ý kiến đề nghị|có ý kiến|một số ý kiến|nhiều ý kiến|các ý kiến|ý kiến khác|quan điểm cho rằng|cho rằng|theo ý kiến của|theo như|theo phản ánh|phản ánh của|theo đơn của|trước đây|tại cuộc họp}',
    '{luận điểm|lập luận|đề xuất|nhận định|phản ánh} {cho rằng|rằng}',
  ],
  self: [
    '{sở|công ty|chi cục|cục|công an|ban|bộ chỉ huy|thanh tra|ubnd xã|ubnd phường|ubnd huyện|ủy ban nhân dân xã|ủy ban nhân dân phường|phòng|chúng tôi|đơn vị|cơ quan|trung tâm|văn phòng|kho bạc|thuế|bảo hiểm xã hội|viện kiểm sát|tòa án|hạt kiểm lâm|điện lực|hội|đoàn|mặt trận|ủy ban|bộ|vụ|tổng cục|hải quan|ngân hàng|liên đoàn|trường|bệnh viện|viện|đảng ủy|ban thường vụ|thường trực|vườn quốc gia|thì}',
  ],
  agencies: [
    '{sở|bộ|cục|chi cục|ban quản lý|ubnd|ủy ban nhân dân|hội đồng nhân dân|tòa án nhân dân|viện kiểm sát nhân dân|phòng|công an|thanh tra|hội đồng nhân dân|hđnd|tòa án|viện kiểm sát|kho bạc|bảo hiểm xã hội|văn phòng đăng ký|trung tâm|tổng cục|hạt kiểm lâm|ngân hàng nhà nước|thuế tỉnh|hải quan}',
  ],
  neutral: [
    `{không|chưa|không thể|chưa thể} {đồng ý|thống nhất|nhất trí|tán thành|chấp nhận|đồng tình} với {|các|một số|những} {ý kiến|lập luận|luận điểm|quan điểm|nhận định|cách hiểu|phản ánh|khiếu nại|kiến nghị|cáo buộc|suy luận} {|của} … {rằng|là|về|khiếu nại|cho}`,
    '{giữa|số liệu|tên gọi|cách hiểu|thuật ngữ|diện tích} … {chưa|không} thống nhất',
    '{trong khi|trong lúc|trong thời gian} {chờ|đợi|chờ đợi} {|có} {|văn bản} {|hướng dẫn|ý kiến|ý kiến chỉ đạo|kết quả|chỉ đạo|văn bản|quy định mới|kết luận}',
    '{nội dung|các nội dung|vấn đề|các vấn đề|phần|việc} {khác|còn lại} … {theo|thực hiện theo} ý kiến của {|các} {cơ quan|đơn vị|sở ngành} {liên quan|có liên quan}',
    '{không|chưa} {|có} {thống nhất} {giữa|với nhau|trong|về số liệu|về cách}',
    '{sự|tính|tính chất} {thống nhất|đồng thuận|đồng tình}',
    '{thống nhất} {quản lý|trong cả nước|đất nước|số liệu|mẫu|cách hiểu|cách tính|trong toàn tỉnh|về cách hiểu}',
    '{theo|như|việc|với|về|xét|đúng|nội dung|các|căn cứ|tại văn bản|văn bản|tờ trình|đơn|hồ sơ} {đề nghị|kiến nghị|yêu cầu}',
    '{đề nghị|kiến nghị|yêu cầu|báo cáo|tờ trình} {của|tại|nêu tại|nêu trên|trên|số|theo công văn|kỹ thuật|theo văn bản|kinh tế|nghiên cứu|đánh giá|thẩm định|của quý}',
    'không có ý kiến {|về} {khiếu nại|phản ánh|thắc mắc|tranh chấp|phản hồi|kiến nghị}',
    '{lấy|xin|tham gia|góp|cho|có|đóng góp|xin tham gia} ý kiến {về|đối với|vào|tại|của|bằng|như sau|cụ thể như sau}',
    '{đã|được} {|tổ chức} {lấy ý kiến|xin ý kiến|có ý kiến|trình}',
    '{cơ quan có thẩm quyền|cơ quan liên quan|các cơ quan liên quan|các đơn vị liên quan|cơ quan chức năng|các sở ngành liên quan|cơ quan chuyên môn|đơn vị liên quan|các cơ quan đơn vị liên quan|các cơ quan có liên quan|cơ quan khác|đơn vị khác|sở khác|cơ quan đơn vị liên quan}',
    '{đề nghị|kiến nghị|đề xuất|yêu cầu|cần} … {chỉnh sửa|điều chỉnh|bổ sung|sửa đổi|hoàn thiện|rà soát|làm rõ|hoàn chỉnh|sửa|xem xét} {|lại|thêm|làm rõ} {|một số|các|vài|những} {nội dung|điểm|vấn đề|chi tiết|quy định|câu chữ} {|khác|liên quan|có liên quan|chưa hợp lý|cần thiết} {|cho phù hợp|cho hoàn chỉnh|cho chặt chẽ|cho phù hợp thực tế|cho đúng quy định}',
    '{không|chưa} nhất thiết',
    '{sau khi|qua|khi} {nghiên cứu|xem xét|rà soát|kiểm tra|đối chiếu|thẩm định|thẩm tra|khảo sát}',
    `{được|đã được|chưa được|có sự|sự} {|ubnd tỉnh|hđnd tỉnh|cấp trên|cơ quan có thẩm quyền|cấp có thẩm quyền} {thống nhất|đồng ý|chấp thuận|nhất trí}`,
    '{được|đã} {phê duyệt|chấp thuận|đồng ý|thống nhất} {tại|theo|trong}',
    '{dự án|đề tài|hợp đồng|công trình|công ty|tác giả|nhà đầu tư} … đang {nghiên cứu|thi công|rà soát|triển khai|xin ý kiến|lấy ý kiến}',
    '{hội nghị|cuộc họp|phiên họp} … thống nhất',
    '{sau khi|ngay sau khi|khi} … {được|có} {ban hành|phê duyệt|quyết định|thông qua} {|có hiệu lực} … sẽ',
    '{không|chưa} {|phải} {chờ|đợi}',
  ],
  empty: [
    '{không|chưa} {|thực sự} {phù hợp|hợp lý|khả thi|cần thiết|bảo đảm|đảm bảo|hợp lý|cần|tốt|đủ điều kiện|thống nhất|đồng ý|nhất trí|đúng quy định|rõ|đạt}',
    '{như trên|như đã nêu|như đã nêu trên|nêu trên|đã nêu ở trên|như nội dung trên|xem trên|không có|không|khác|vân vân}',
    '{theo quy định|đúng quy định|theo luật|theo thực tế|theo tình hình thực tế|theo hướng dẫn|theo chỉ đạo}',
    '{phương án khác|phương án phù hợp|phương án tốt hơn|tìm phương án|nghiên cứu|nghiên cứu thêm|xem xét lại|xem xét|cân nhắc|rà soát lại|phù hợp|phù hợp hơn|theo hướng phù hợp|hợp lý hơn|có hiệu quả|hiệu quả}',
    '{có một số bất cập|có một số hạn chế|còn bất cập|còn hạn chế|nhiều lý do|lý do khách quan|lý do khác nhau|vì nhiều lý do|một số vướng mắc|còn vướng mắc|có vướng mắc|các điều kiện cần thiết|điều kiện cần thiết|các điều kiện theo quy định|các yêu cầu liên quan}',
    '{quan điểm|ý kiến} của {sở|cơ quan|đơn vị|ngành}',
    '{đề nghị|quý|cơ quan chủ trì|các|của|và|cho|thì|là|vì|do|để|được|phải|cần|có|này|nên|với|một số|về|theo|sở|dự án|phương án|nội dung|việc}',
    '{bảo đảm|đảm bảo} {chất lượng|hiệu quả|tiến độ|khả thi|an toàn|đúng tiến độ|hài hòa lợi ích|lợi ích|tính khả thi|các điều kiện}',
  ],
};
