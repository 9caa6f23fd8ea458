namespace MotCua.Blanks;

/// <summary>What a blank may name: a field, or a list with the fields of its rows. The label is the form's own for a question of the form; for all else it stands in the words of the house under the name.</summary>
public sealed record BlankField(string Name, string? Label, string Example)
{
    /// <summary>The fields of a row, where it is a list.</summary>
    public IReadOnlyList<BlankField>? Rows { get; init; }

    /// <summary>The codes of the procedures whose forms do not ask for it, where a blank is for several; such a field cannot be used.</summary>
    public IReadOnlyList<string> LackedBy { get; init; } = [];
}

/// <summary>The fields that every dossier has, whatever its form; the examples are what a specimen shows.</summary>
public static partial class BlankFields
{
    /// <summary>What stands before the name of a question of the form.</summary>
    public const string Form = "don.";

    public const string Papers = "giay-to";

    /// <summary>Every single field, in the order in which the help page lists them.</summary>
    public static IReadOnlyList<BlankField> Common { get; } =
    [
        new("co-quan", null, "Ủy ban nhân dân xã Mẫu Sơn"), new("co-quan-cap-tren", null, "Ủy ban nhân dân huyện Mẫu"), new("so", null, "12/KQ-UBND"), new("noi-ky", null, "Mẫu Sơn"),
        new("ngay", null, "05"), new("thang", null, "06"), new("nam", null, "2023"), new("ngay-ky", null, "05/06/2023"),
        new("ten-van-ban", null, "Quyết định về việc hỗ trợ"), new("y-kien", null, "Hồ sơ đủ điều kiện theo quy định."), new("can-bo", null, "Trần Thị Thẩm Định"),
        new("thu-tuc.ten", null, "Tên thủ tục hành chính"), new("thu-tuc.ma", null, "1.000000"), new("truong-hop", null, "Trường hợp thông thường"), new("ten-ket-qua", null, "Quyết định hỗ trợ"),
        new("ma-ho-so", null, "H02.24.01-230605-0001"), new("ngay-tiep-nhan", null, "01/06/2023"), new("ngay-hen-tra", null, "15/06/2023"),
        new("nguoi-nop.ten", null, "Nguyễn Thị Mẫu"), new("nguoi-nop.so", null, "024085000000"), new("nguoi-nop.dien-thoai", null, "0912345678"), new("nguoi-nop.dia-chi", null, "Thôn Mẫu, xã Mẫu Sơn"), new("nguoi-di-nop", null, "Nguyễn Thị Mẫu"),
        new("quyen-han-ky", null, "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"), new("nguoi-ky.ten", null, "Lê Văn Ký"), new("nguoi-ky.chuc-vu", null, "Chủ tịch"),
        new("ma-kiem-tra", null, "B7K2M9QX4TZW"), new("dia-chi-kiem-tra", null, "https://motcua.example.vn/kiem-tra"), new("ma-qr", null, "https://motcua.example.vn/kiem-tra?ma=B7K2M9QX4TZW"),
    ];

    /// <summary>The papers that were handed in.</summary>
    public static BlankField PaperList { get; } = new(Papers, null, "") { Rows = [new("ten", null, "Đơn đề nghị"), new("ban-chinh", null, "1"), new("ban-sao", null, "0")] };
}
