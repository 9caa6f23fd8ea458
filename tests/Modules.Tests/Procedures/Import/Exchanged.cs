using System.Text.Json;

namespace MotCua.Modules.Tests.Procedures.Import;

/// <summary>A made-up answer to LayThuTuc, with every field that was seen in such answers.</summary>
internal static class Exchanged
{
    public const string Answer = """
        {
          "error_code": "0", "message": "Thành công",
          "result": [{
            "MATTHC": "1.001193",
            "TENTTHC": "Đăng ký khai sinh",
            "LINHVUCTHUCHIEN": [{ "MALINHVUC": "G15-HT01", "TENLINHVUC": "Hộ tịch" }],
            "COQUANTHUCHIEN": [{ "TENDONVI": "UBND cấp xã" }],
            "TRINHTUTHUCHIEN": [{ "TRUONGHOP": "", "TRINHTU": [{ "TENTRINHTU": "Nộp hồ sơ" }] }, { "TRUONGHOP": "Có yếu tố nước ngoài", "TRINHTU": [{ "TENTRINHTU": "Nộp tại cấp huyện" }] }],
            "CACHTHUCTHUCHIEN": [
              { "KENH": "1", "THOIGIAN": [{ "THOIGIANGIAIQUYET": "1", "DONVITINH": "Ngày làm việc", "MOTA": "Ngay trong ngày", "PHILEPHI": [{ "SOTIEN": "8.000", "DONVI": "VNĐ", "MOTA": "Lệ phí đăng ký quá hạn" }] }] },
              { "KENH": 2, "THOIGIAN": [{ "THOIGIANGIAIQUYET": "0,5", "DONVITINH": "Ngày làm việc" }] },
              { "KENH": "3", "THOIGIAN": [{ "THOIGIANGIAIQUYET": null, "DONVITINH": null }] }
            ],
            "THANHPHANHOSO": [{ "TRUONGHOP": null, "GIAYTO": [{ "MAGIAYTO": "000.00.00.G15-KQ0001", "TENGIAYTO": "Tờ khai đăng ký khai sinh", "TENMAUDON": "TK-KS.docx", "SOBANCHINH": 1, "SOBANSAO": 0 }, { "TENGIAYTO": "Giấy chứng sinh" }] }],
            "YEUCAU": null,
            "MOTADOITUONGTHUCHIEN": "Công dân Việt Nam; Người nước ngoài",
            "KETQUATHUCHIEN": [{ "MAKETQUA": "KQ.G15.000001", "TENKETQUA": "Giấy khai sinh" }],
            "CANCUPHAPLY": [{ "SOVANBAN": "60/2014/QH13", "TENVANBAN": "Luật Hộ tịch" }]
          }]
        }
        """;

    /// <summary>The names in the vectors, where they lie beside the checkout: "PHILEPHI[].SOTIEN" is two of them.</summary>
    public static IReadOnlyList<string>? SeenFields
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (Path.Combine(folder.FullName, "shared", "data", "vectors", "dossier_sync_messages.json") is var path && File.Exists(path))
                {
                    using var vectors = JsonDocument.Parse(File.ReadAllText(path));
                    return [.. vectors.RootElement.GetProperty("LayThuTuc").GetProperty("reply_fields_seen").EnumerateArray()
                        .SelectMany(one => one.GetString()!.Split('.')).Select(name => name.TrimEnd('[', ']')).Distinct()];
                }
            }

            return null;
        }
    }
}
