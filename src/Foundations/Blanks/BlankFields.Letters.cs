namespace MotCua.Blanks;

/// <content>What each kind of letter can say beyond what every dossier has.</content>
public static partial class BlankFields
{
    /// <summary>The papers that were handed in, as a receipt counts them.</summary>
    public const string Components = "thanh-phan";

    /// <summary>The lines of a supplement request.</summary>
    public const string Asked = "bo-sung";

    /// <summary>The reasons of a refusal to take a dossier, one a line.</summary>
    public const string Reasons = "tung-ly-do";

    /// <summary>The originals that go back.</summary>
    public const string Returned = "tra-lai";

    private const string Reason = "Hồ sơ thiếu giấy tờ theo thành phần hồ sơ đã công bố.";

    private static readonly BlankField FormNumber = new("so-mau", null, "Mẫu số 02");
    private static readonly BlankField Fees = new("le-phi", null, "đã nộp 30.000 đồng; hoàn lại 30.000 đồng, giữ lại 0 đồng. Căn cứ: quy định về lệ phí");
    private static readonly BlankField PapersBack = new(Returned, null, "") { Rows = [new("ten", null, "Giấy chứng nhận (1 bản chính)")] };

    /// <summary>The fields and lists of this kind alone.</summary>
    public static IReadOnlyList<BlankField> Of(BlankKind kind) => kind switch
    {
        BlankKind.Supplement =>
        [
            FormNumber, new("giai-doan", null, "kiểm tra khi tiếp nhận hồ sơ"), new("lan", null, "1"), new("nguoi-dong-y", null, "Lê Văn Ký"), new("ly-do", null, Reason), new("can-cu", null, "Điều 17 Nghị định số 61/2018/NĐ-CP"),
            new("so-noi-dung", null, "2"), new("lien-he", null, "Trần Thị Tiếp Nhận"), new("lien-he.dien-thoai", null, "0204000000"),
            new(Asked, null, "")
            {
                Rows = [new("ve", null, "Giấy tờ chứng minh nơi cư trú"), new("noi-dung", null, "Bổ sung bản chụp rõ cả hai mặt"), new("ly-do", null, "Bản đã nộp bị mờ"), new("can-cu", null, "Điều 6 Nghị định mẫu"), new("viec-can-lam", null, "Chụp lại và gửi qua Cổng hoặc nộp tại Bộ phận một cửa")],
            },
        ],
        BlankKind.Apology =>
        [
            FormNumber, new("ly-do", null, "Hồ sơ phải xác minh thêm tại thực địa."), .. Moment("hen-cu", "05/06/2023"), .. Moment("hen-moi", "08/06/2023"), .. Moment("tiep-nhan-luc", "01/06/2023"),
            new("so-ngay-them", null, "3"), new("so-ngay-tre", null, "1"),
        ],
        BlankKind.Decline =>
        [
            FormNumber, new("ly-do", null, "Thủ tục không thuộc thẩm quyền giải quyết của cơ quan."), new("can-cu", null, "Điều 17 Nghị định số 61/2018/NĐ-CP"), new("huong-dan", null, "Nộp hồ sơ tại Ủy ban nhân dân nơi cư trú."), Fees,
            new(Reasons, null, "") { Rows = [new("noi-dung", null, "Thủ tục không thuộc thẩm quyền giải quyết của cơ quan.")] }, PapersBack,
        ],
        BlankKind.Stop =>
        [
            FormNumber, new("dung-theo", null, "theo đề nghị"), new("ly-do", null, "Người nộp đề nghị dừng giải quyết."), new("can-cu", null, "Điều 19 Nghị định số 61/2018/NĐ-CP"), new("giai-doan", null, "Thẩm định hồ sơ"), Fees, .. Moment("tiep-nhan-luc", "01/06/2023"), PapersBack,
        ],
        BlankKind.Receipt =>
        [
            FormNumber, .. Moment("tiep-nhan-luc", "01/06/2023"), .. Moment("hen-tra-luc", "15/06/2023"), new("thoi-han", null, "10 ngày làm việc"), new("so-bo", null, "1"), new("nhan-ket-qua", null, "trực tiếp"), new("noi-tra", null, "Ủy ban nhân dân xã Mẫu Sơn"),
            new("co-quan-giai-quyet", null, "Ủy ban nhân dân xã Mẫu Sơn"), new("nguoi-tiep-nhan", null, "Trần Thị Tiếp Nhận"),
            new(Components, null, "") { Rows = [new("ten", null, "Đơn đề nghị"), new("ban-chinh", null, "1"), new("ban-sao", null, "0"), new("ban-dien-tu", null, "1"), new("ghi-chu", null, "")] },
        ],
        _ => [],
    };

    // In full as the forms of the one-stop write it, and its parts for those who word it otherwise.
    private static IEnumerable<BlankField> Moment(string name, string day) =>
        [new(name, null, $"09 giờ 30 phút, ngày {day[..2]} tháng {day[3..5]} năm {day[6..]}"), new($"{name}.gio", null, "09:30"), new($"{name}.ngay", null, day)];
}
