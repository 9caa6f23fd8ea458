using MotCua.Documents.Sheets;

namespace MotCua.Modules.Tests.Documents.Printing;

/// <summary>One filled-in paper of each kind.</summary>
public static class SampleSheets
{
    private const string Address = "http://localhost:5080/kiem-tra/7K2M9QXD4HRT";
    private const string Code = "H02.12-230602-0001";
    private const string Procedure = "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ";

    private static readonly DateTimeOffset Received = new(2023, 6, 2, 8, 15, 0, TimeSpan.FromHours(7));
    private static readonly DateTimeOffset Due = new(2023, 6, 23, 16, 30, 0, TimeSpan.FromHours(7));
    private static readonly SheetPerson Person = new("Nguyễn Thị Ưởng", "024185001234", "Thôn Đồng Quỷnh, xã Yên Mỹ, huyện Lạng Giang, tỉnh Bắc Giang", "0912 345 678", "uong.nguyen@example.vn");
    private static readonly SheetSigner Deputy = new("Trần Quốc Đạt", "Phó Chủ tịch", SigningCapacity.Deputising, "Chủ tịch");

    public static readonly ReceiptSheet Receipt = new(
        Head("01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "0001/TNHS"), Code, Person, Procedure,
        [
            new("Đơn đề nghị cấp giấy phép xây dựng", Originals: 1),
            new("Giấy tờ chứng minh quyền sử dụng đất", Copies: 1, Note: "lấy từ kho dữ liệu của Ông/Bà"),
            new("Bản vẽ thiết kế xây dựng", Copies: 2, Electronic: 1),
        ],
        1, new(15, SheetTimeUnit.WorkingDay), Received, Due, ResultWay.Direct,
        "Bộ phận Tiếp nhận và Trả kết quả huyện Lạng Giang", "Lê Thị Hoài Thương", Address)
    {
        Book = "02/2023",
        BookLine = "118",
        SubmittedBy = "Phạm Văn Kỳ (được ủy quyền)",
    };

    public static readonly SubmissionSheet Submission = new(
        Head("", "Giấy xác nhận đã nộp hồ sơ trực tuyến", "YC-230602-0417"), "YC-230602-0417", Person, Procedure, Received, Received.AddHours(8),
        [new("Bản vẽ thiết kế xây dựng", "ban-ve-nha-o.pdf", 2_411_724, new string('a', 64)), new("Đơn đề nghị", "đơn <mới>.pdf", 84_321, new string('0', 64))], Address);

    public static readonly SupplementSheet Supplement = new(
        Head("02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "12/HDHS"), Code, Person, Procedure, SupplementStage.BeforeAcceptance,
        ["Bổ sung bản sao giấy tờ chứng minh quyền sử dụng đất còn hiệu lực", "Ký tên vào trang cuối của đơn đề nghị"],
        "Thiếu thành phần hồ sơ theo quy định", "khoản 1 Điều 95 Luật Xây dựng năm 2014", Due, "ông Vũ Đức Mạnh", "0204 3881 234", "Vũ Đức Mạnh", Address);

    public static readonly RefusalSheet Refusal = new(
        Head("03", "Phiếu từ chối tiếp nhận giải quyết hồ sơ", "03/TCHS"), Code, Person, Procedure,
        ["Thửa đất thuộc khu vực quy hoạch đất giao thông, không thuộc diện được cấp giấy phép xây dựng mới"],
        "Điều 93 Luật Xây dựng năm 2014", "Ông/Bà có thể đề nghị cấp giấy phép xây dựng có thời hạn", "Vũ Đức Mạnh", Address);

    public static readonly ApologySheet Apology = new(
        Head("04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", "05/PXL"), Code, Person, Procedure, Received, Due,
        "cơ quan được lấy ý kiến chưa trả lời đúng hạn.", Due.AddDays(7), Deputy, Address);

    public static readonly StopSheet Stop = new(
        Head("05", "Thông báo dừng giải quyết hồ sơ", "07/TB-UBND"), Code, Person, Procedure, Received, StopGround.AtRequest,
        "không còn nhu cầu xây dựng.", "khoản 2 Điều 20 Nghị định số 118/2025/NĐ-CP", "thẩm định", "đã nộp 75.000 đồng, được hoàn trả", Deputy, Address)
    {
        Papers = ["Giấy chứng nhận quyền sử dụng đất", "Bản vẽ thiết kế"],
    };

    public static readonly ControlSheet Control = new(
        Head("05", "Phiếu kiểm soát quá trình giải quyết hồ sơ", "0001/KSHS"), Code, Procedure, Person.Name, Received, Due,
        "Phòng Kinh tế và Hạ tầng huyện Lạng Giang", ["Phòng Tài nguyên và Môi trường", "UBND xã Yên Mỹ"],
        [
            new("Bộ phận Tiếp nhận và Trả kết quả", "Phòng Kinh tế và Hạ tầng", Received.AddHours(2), Received.AddHours(8), "Lê Thị Hoài Thương", "Đỗ Văn Bắc", StepOutcome.Early),
            new("Phòng Kinh tế và Hạ tầng", "Lãnh đạo UBND huyện", Received.AddDays(14), Received.AddDays(12), "Đỗ Văn Bắc", "Trần Quốc Đạt", StepOutcome.Late, "chờ ý kiến phối hợp"),
            new("Lãnh đạo UBND huyện", "Bộ phận Tiếp nhận và Trả kết quả", Received.AddDays(15), null, "Trần Quốc Đạt", null, StepOutcome.Open),
        ], Address);

    public static readonly BookSheet Book = new(
        Head("06", "Sổ theo dõi hồ sơ", "02/2023"), new(2023, 6, 1), new(2023, 6, 14), "02/2023",
        [.. Enumerable.Range(1, 24).Select(i => new BookRow(
            i, $"H02.12-230602-{i:0000}", Procedure, 1, i % 3 == 0 ? "Hợp tác xã Nông nghiệp Đoàn Kết" : "Nguyễn Thị Ưởng", "xã Yên Mỹ, huyện Lạng Giang", "0912 345 678",
            "Phòng Kinh tế và Hạ tầng", Received, Due, i % 2 == 0 ? Due.AddDays(-1) : null, (ResultWay)(i % 3)))]);

    public static readonly ResultSheet Decision = new(
        "Ủy ban nhân dân huyện Lạng Giang", "1524/QĐ-UBND", "Lạng Giang", new(2023, 6, 21), "Quyết định",
        [
            "Điều 1. Cấp giấy phép xây dựng nhà ở riêng lẻ cho bà Nguyễn Thị Ưởng tại thửa đất số 214, tờ bản đồ số 17, thôn Đồng Quỷnh, xã Yên Mỹ.",
            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
            "Điều 3. Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Kinh tế và Hạ tầng, Chủ tịch UBND xã Yên Mỹ và bà Nguyễn Thị Ưởng chịu trách nhiệm thi hành Quyết định này./.",
        ],
        Deputy, "7K2M-9QXD-4HRT", Address)
    {
        ParentAgency = "Ủy ban nhân dân tỉnh Bắc Giang",
        Subject = "Về việc cấp giấy phép xây dựng nhà ở riêng lẻ",
        Authority = "Chủ tịch Ủy ban nhân dân huyện Lạng Giang",
        Basis = ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;", "Theo đề nghị của Trưởng phòng Kinh tế và Hạ tầng."],
        Decides = true,
        Receivers = ["Như Điều 3;", "Lưu: VT."],
        DossierCode = Code,
    };

    public static readonly ResultSheet Certificate = new(
        "Ủy ban nhân dân xã Yên Mỹ", "85/2023", "Yên Mỹ", new(2023, 6, 5), "Giấy khai sinh", [],
        new("Hoàng Đình Phước", "Chủ tịch", SigningCapacity.OnBehalf, "Ủy ban nhân dân"), "7K2M-9QXD-4HRT", Address)
    {
        ParentAgency = "Huyện Lạng Giang",
        Fields =
        [
            new("Họ, chữ đệm, tên", "NGUYỄN ĐỨC MINH KHÔI"), new("Ngày, tháng, năm sinh", "28/5/2023"), new("Giới tính", "Nam"), new("Dân tộc", "Kinh"),
            new("Quốc tịch", "Việt Nam"), new("Nơi sinh", "Bệnh viện Sản - Nhi tỉnh Bắc Giang"), new("Quê quán", "xã Yên Mỹ, huyện Lạng Giang, tỉnh Bắc Giang"),
        ],
        DossierCode = Code,
    };

    public static IEnumerable<(string Name, Sheet Sheet, string[] Says)> All =>
    [
        ("receipt", Receipt, ["GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "16 giờ 30 phút, ngày 23 tháng 06 năm 2023", "15 ngày làm việc", "Lê Thị Hoài Thương"]),
        ("submission", Submission, ["Số yêu cầu: YC-230602-0417", "2,3 MB", "đơn <mới>.pdf", "16 giờ 15 phút, ngày 02 tháng 06 năm 2023"]),
        ("supplement", Supplement, ["kiểm tra khi tiếp nhận", "Ký tên vào trang cuối", "0204 3881 234"]),
        ("refusal", Refusal, ["thông báo không tiếp nhận", "quy hoạch đất giao thông"]),
        ("apology", Apology, ["16 giờ 30 phút, ngày 30 tháng 06 năm 2023", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Quốc Đạt"]),
        ("stop", Stop, ["dừng giải quyết", "không còn nhu cầu xây dựng", "75.000 đồng", "Trả lại bản chính: Giấy chứng nhận quyền sử dụng đất; Bản vẽ thiết kế Ông/Bà"]),
        ("control", Control, ["Quá hạn", "Trước hạn", "chờ ý kiến phối hợp"]),
        ("book", Book, ["SỔ THEO DÕI HỒ SƠ", "H02.12-230602-0024", "Bưu chính"]),
        ("decision", Decision, ["QUYẾT ĐỊNH:", "Về việc cấp giấy phép xây dựng", "KT. CHỦ TỊCH", "7K2M-9QXD-4HRT"]),
        ("certificate", Certificate, ["GIẤY KHAI SINH", "TM. ỦY BAN NHÂN DÂN", "NGUYỄN ĐỨC MINH KHÔI"]),
    ];

    private static SheetHead Head(string form, string title, string number) => new(
        "Ủy ban nhân dân huyện Lạng Giang", number, "Lạng Giang", new(2023, 6, 2), form is "" ? "" : $"Mẫu số {form}", title,
        "Ủy ban nhân dân tỉnh Bắc Giang", "Bộ phận Tiếp nhận và Trả kết quả", form is "" ? null : "ban hành kèm theo Thông tư số 01/2018/TT-VPCP");
}
