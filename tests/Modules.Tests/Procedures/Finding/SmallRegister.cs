using MotCua.Procedures.Finding;

namespace MotCua.Modules.Tests.Procedures.Finding;

/// <summary>A register small enough to be read here, with neighbours that are easily taken for each other.</summary>
internal static class SmallRegister
{
    public static readonly ProcedureIndex Of = ProcedureIndex.Build(
    [
        One("1.001193", "Thủ tục đăng ký khai sinh", "Hộ tịch", "xa"),
        One("2.000528", "Thủ tục đăng ký khai sinh có yếu tố nước ngoài", "Hộ tịch", "xa"),
        One("1.003583", "Thủ tục đăng ký khai sinh lưu động", "Hộ tịch", "xa"),
        One("1.004884", "Thủ tục đăng ký lại khai sinh", "Hộ tịch", "xa"),
        One("1.000656", "Thủ tục đăng ký khai tử", "Hộ tịch", "xa"),
        One("1.000894", "Thủ tục đăng ký kết hôn", "Hộ tịch", "xa"),
        One("2.000806", "Thủ tục đăng ký kết hôn có yếu tố nước ngoài", "Hộ tịch", "xa"),
        One("1.004873", "Thủ tục cấp Giấy xác nhận tình trạng hôn nhân", "Hộ tịch", "xa"),
        One("1.001022", "Thủ tục đăng ký nhận cha, mẹ, con", "Hộ tịch", "xa"),
        One("1.004222", "Đăng ký thường trú", "Đăng ký, quản lý cư trú", "xa"),
        One("1.003197", "Xóa đăng ký thường trú", "Đăng ký, quản lý cư trú", "xa"),
        One("1.004194", "Đăng ký tạm trú", "Đăng ký, quản lý cư trú", "xa"),
        One("1.002755", "Gia hạn tạm trú", "Đăng ký, quản lý cư trú", "xa"),
        One("1.010038", "Tách hộ", "Đăng ký, quản lý cư trú", "xa"),
        One("1.014063", "Cấp đổi thẻ căn cước (thực hiện tại cấp xã)", "Cấp, quản lý căn cước", "xa"),
        One("2.001195", "Cấp đổi thẻ căn cước (thực hiện tại cấp tỉnh)", "Cấp, quản lý căn cước", "tinh"),
        One("1.014064", "Cấp lại thẻ căn cước", "Cấp, quản lý căn cước", "xa"),
        One("1.012783", "Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất", "Đất đai", "tinh"),
        One("1.012786", "Cấp lại Giấy chứng nhận do bị mất", "Đất đai", "tinh"),
        One("1.012784", "Tách thửa hoặc hợp thửa đất", "Đất đai", "tinh"),
        One("1.001612", "Đăng ký thành lập hộ kinh doanh", "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)", "xa"),
        One("1.001266", "Chấm dứt hoạt động hộ kinh doanh", "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)", "xa"),
        One("3.000333", "Cấp Phiếu Lý lịch tư pháp cho công dân Việt Nam", "Lý lịch tư pháp", "tinh"),
        One("3.000347", "Đổi giấy phép lái xe", "Sát hạch, cấp giấy phép lái xe", "tinh"),
        One("3.000348", "Cấp lại giấy phép lái xe", "Sát hạch, cấp giấy phép lái xe", "tinh"),
        One("1.014230", "Cấp Giấy chứng nhận đủ điều kiện an toàn thực phẩm", "An toàn thực phẩm", "xa"),
        One("9.000001", "Chấp thuận mua lại cổ phiếu của ngân hàng thương mại", "Thành lập và hoạt động ngân hàng", "bo"),
    ]);

    public static string? First(string question) => Of.Find(question).Hits is [var first, ..] ? first.Code : null;

    private static SearchableProcedure One(string code, string name, string field, string level) => new(code, name, field)
    {
        Levels = [level],
        Agency = level == "xa" ? "Uỷ ban nhân dân cấp xã" : "Sở",
        OnlineLevel = code.StartsWith('1') ? "full" : "partial",
        Applicants = ["Công dân Việt Nam"],
    };
}
