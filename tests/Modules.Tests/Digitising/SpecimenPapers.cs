namespace MotCua.Modules.Tests.Digitising;

/// <summary>One specimen of each kind of paper that has a template. Names and numbers are invented.</summary>
public static class SpecimenPapers
{
    private static readonly string[] State = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

    public static IReadOnlyList<Specimen> All => [Birth, Marriage, Card, Land, Household, Decision];

    public static Specimen Birth { get; } = Of("birth-certificate", "GIẤY KHAI SINH", State,
    [
        [("number", "Số:", "112/2019", 0)],
        [("name", "Họ, chữ đệm, tên:", "LƯƠNG THỊ QUỲNH ANH", 0)],
        [("born", "Ngày, tháng, năm sinh:", "07/03/2019", 0)],
        [("sex", "Giới tính:", "Nữ", 0), ("ethnicity", "Dân tộc:", "Sán Dìu", 150), ("nationality", "Quốc tịch:", "Việt Nam", 300)],
        [("place", "Nơi sinh:", "Bệnh viện đa khoa huyện Lục Ngạn, tỉnh Bắc Giang", 0)],
        [("home", "Quê quán:", "xã Quý Sơn, huyện Lục Ngạn, tỉnh Bắc Giang", 0)],
        [("identity", "Số định danh cá nhân:", "024319000731", 0)],
        [("mother", "Họ, chữ đệm, tên người mẹ:", "Trần Thị Ngọc Diệp", 0)],
        [("father", "Họ, chữ đệm, tên người cha:", "Lương Văn Thưởng", 0)],
        [("issuer", "Nơi đăng ký khai sinh:", "Ủy ban nhân dân xã Quý Sơn", 0)],
        [("issued", "Ngày, tháng, năm đăng ký:", "18/03/2019", 0)],
    ]);

    public static Specimen Marriage { get; } = Of("marriage-certificate", "GIẤY CHỨNG NHẬN KẾT HÔN", State,
    [
        [("number", "Số:", "45/2016", 0)],
        [("wife", "Họ, chữ đệm, tên vợ:", "Hoàng Thị Bích Thủy", 0)],
        [("wifeBorn", "Ngày, tháng, năm sinh vợ:", "21/11/1992", 0)],
        [("wifeIdentity", "Số định danh cá nhân vợ:", "024192004417", 0)],
        [("husband", "Họ, chữ đệm, tên chồng:", "Nguyễn Đức Trường", 0)],
        [("husbandBorn", "Ngày, tháng, năm sinh chồng:", "02/09/1990", 0)],
        [("husbandIdentity", "Số định danh cá nhân chồng:", "024090008865", 0)],
        [("issuer", "Nơi đăng ký kết hôn:", "Ủy ban nhân dân xã Chũ", 0)],
        [("issued", "Ngày, tháng, năm đăng ký:", "30/12/2016", 0)],
    ]);

    public static Specimen Card { get; } = Of("identity-card", "CĂN CƯỚC CÔNG DÂN", State,
    [
        [("identity", "Số / No.:", "024085009912", 0)],
        [("name", "Họ và tên / Full name:", "VI VĂN ĐƯỜNG", 0)],
        [("born", "Ngày sinh / Date of birth:", "18/04/1985", 0)],
        [("sex", "Giới tính / Sex:", "Nam", 0), ("nationality", "Quốc tịch / Nationality:", "Việt Nam", 200)],
        [("home", "Quê quán / Place of origin:", "Quý Sơn, Lục Ngạn, Bắc Giang", 0)],
        [("address", "Nơi thường trú / Place of residence:", "Thôn Số Ba, Quý Sơn", 0)],
        [("validUntil", "Có giá trị đến / Date of expiry:", "18/04/2045", 0)],
        [("", "Đặc điểm nhân dạng:", "nốt ruồi cách đuôi mắt phải 2 cm", 0)],
        [("issued", "Ngày, tháng, năm / Date, month, year:", "10/05/2021", 0)],
        [("issuer", "CỤC TRƯỞNG", "Cục Cảnh sát quản lý hành chính", 0)],
    ]) with { Code = "024085009912|121998877|VI VĂN ĐƯỜNG|18041985|Nam|Thôn Số Ba, Quý Sơn|10052021" };

    public static Specimen Land { get; } = Of("land-certificate", "GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT", State,
    [
        [("serial", "Số phát hành:", "DB 402617", 0)],
        [("holder", "Người sử dụng đất:", "Giáp Thị Hường", 0)],
        [("identity", "CCCD số:", "024170002236", 0)],
        [("plot", "Thửa đất số:", "128", 0), ("sheet", "tờ bản đồ số:", "37", 200)],
        [("address", "Địa chỉ:", "thôn Đồng Giao, xã Quý Sơn, tỉnh Bắc Giang", 0)],
        [("area", "Diện tích:", "1.246,5 m", 0)],
        [("use", "Loại đất:", "Đất trồng cây lâu năm", 0)],
        [("term", "Thời hạn sử dụng:", "Đến tháng 10 năm 2043", 0)],
        [("", "Nguồn gốc sử dụng:", "Nhà nước giao đất không thu tiền", 0)],
        [("book", "Số vào sổ cấp GCN:", "CH 00871", 0)],
        [("issuer", "Cơ quan cấp:", "Ủy ban nhân dân huyện Lục Ngạn", 0)],
        [("issued", "Ngày cấp:", "25/08/2017", 0)],
    ]);

    public static Specimen Household { get; } = Of("household-business-certificate", "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", State,
    [
        [("number", "Mã số hộ kinh doanh:", "20G8004519", 0)],
        [("issued", "Đăng ký lần đầu:", "ngày 14 tháng 6 năm 2021", 0)],
        [("title", "Tên hộ kinh doanh:", "TẠP HÓA PHƯƠNG THẢO", 0)],
        [("address", "Địa điểm kinh doanh:", "số 12 phố Chũ, thị trấn Chũ, Bắc Giang", 0)],
        [("trade", "Ngành, nghề kinh doanh:", "Bán lẻ lương thực, thực phẩm", 0)],
        [("capital", "Vốn kinh doanh:", "150.000.000", 0)],
        [("owner", "Chủ hộ kinh doanh:", "Phạm Thị Phương Thảo", 0)],
        [("identity", "Số định danh cá nhân:", "024187006624", 0)],
        [("issuer", "Cơ quan đăng ký kinh doanh:", "Phòng Tài chính - Kế hoạch huyện Lục Ngạn", 0)],
    ], ("issued", "14/06/2021"));

    public static Specimen Decision { get; } = Of("decision", "QUYẾT ĐỊNH", ["ỦY BAN NHÂN DÂN HUYỆN LỤC NGẠN", .. State],
    [
        [("number", "Số:", "1835/QĐ-UBND", 0), ("issued", "", "Lục Ngạn, ngày 5 tháng 9 năm 2022", 190)],
        [("about", "Về việc", "hỗ trợ hộ gia đình bị thiệt hại do thiên tai", 0)],
        [("", "", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", 0)],
        [("", "", "Theo đề nghị của Trưởng phòng Nông nghiệp và Phát triển nông thôn.", 0)],
        [("", "", "Điều 1. Hỗ trợ ông Bàn Văn Khải số tiền 12.500.000 đồng.", 0)],
        [("", "", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", 0)],
        [("signer", "KÝ BỞI:", "Nông Quốc Hùng", 0)],
    ], ("issued", "05/09/2022"), ("issuer", "ỦY BAN NHÂN DÂN HUYỆN LỤC NGẠN"));

    private static Specimen Of(string type, string title, IReadOnlyList<string> head, (string Key, string Printed, string Written, int At)[][] lines, params (string Key, string Value)[] otherwise)
    {
        var truth = lines.SelectMany(line => line).Where(part => part.Key.Length > 0).ToDictionary(part => part.Key, part => part.Written);
        foreach (var (key, value) in otherwise)
        {
            truth[key] = value;
        }

        return new(type, title, head, [.. lines.Select(line => new SpecimenLine([.. line.Select(part => new SpecimenPart(part.Printed, part.Written, part.At))]))], truth);
    }
}
