using System.Text.Json.Serialization;

namespace MotCua.Registers.Asking;

// The words on the wire are those of the adapter, described in src/Simulators/RegisterSimulator/openapi.json.

/// <summary>Who comes.</summary>
internal sealed record LogIn([property: JsonPropertyName("username")] string User, [property: JsonPropertyName("password")] string Password);

/// <summary>The session that every question bears.</summary>
internal sealed record LoggedIn([property: JsonPropertyName("error_code")] string Code, [property: JsonPropertyName("session")] string? Session);

/// <summary>One question on the wire.</summary>
internal sealed record Enquiry
{
    [JsonPropertyName("service")]
    public required string Service { get; init; }

    [JsonPropertyName("session")]
    public required string Session { get; init; }

    [JsonPropertyName("madonvi")]
    public required string Unit { get; init; }

    [JsonPropertyName("MaYeuCau")]
    public required string Request { get; init; }

    [JsonPropertyName("SoDinhDanh")]
    public required string Number { get; init; }

    [JsonPropertyName("MaHoSo")]
    public required string Dossier { get; init; }

    [JsonPropertyName("MaTTHC")]
    public required string Procedure { get; init; }

    [JsonPropertyName("MucDich")]
    public required string Purpose { get; init; }

    [JsonPropertyName("NguoiTraCuu")]
    public required string By { get; init; }

    [JsonPropertyName("TruongThongTin")]
    public required IReadOnlyList<string> Fields { get; init; }
}

/// <summary>One answer on the wire; the fields come by their own names.</summary>
internal sealed record Enquired
{
    [JsonPropertyName("error_code")]
    public string? Code { get; init; }

    [JsonPropertyName("MaTraLoi")]
    public string? Reference { get; init; }

    [JsonPropertyName("DuLieu")]
    public Dictionary<string, string?>? Fields { get; init; }
}

/// <summary>Our names of fields, and those on the wire.</summary>
internal static class WireFields
{
    public static readonly IReadOnlyDictionary<string, string> ByOurs = new Dictionary<string, string>
    {
        [RegisterField.Name] = "HoVaTen",
        [RegisterField.Number] = "SoDinhDanh",
        [RegisterField.BornOn] = "NgaySinh",
        [RegisterField.Sex] = "GioiTinh",
        [RegisterField.Residence] = "NoiThuongTru",
        [RegisterField.MaritalStatus] = "TinhTrangHonNhan",
        [RegisterField.Representative] = "NguoiDaiDien",
        [RegisterField.Status] = "TinhTrangHoatDong",
        [RegisterField.RegisteredOn] = "NgayDangKy",
    };
}
