using System.Text.Json.Nodes;
using MotCua.People;

namespace MotCua.Web.Demo;

/// <summary>The general request as a citizen fills it in, for procedures that have no form of their own.</summary>
internal static class GeneralRequest
{
    /// <summary>The general request of agencies, as the official who files it fills it in.</summary>
    public static JsonObject OfAgency(string official, string wish) => new()
    {
        ["van_ban"] = new JsonObject { ["so"] = "112/CV-VP", ["ngay"] = "@0" },
        ["de_nghi"] = new JsonObject { ["noi_dung"] = wish },
        ["dau_moi"] = new JsonObject { ["ho_ten"] = official, ["dien_thoai"] = "02043555100" },
    };

    public static JsonObject Of(PersonCard person, string wish) => new()
    {
        ["nguoi_nop"] = new JsonObject
        {
            ["ho_ten"] = person.Name, ["so_dinh_danh"] = person.Number, ["noi_cu_tru"] = person.Address, ["dien_thoai"] = person.Phone ?? "0987000000", ["nop_cho"] = "ban_than",
        },
        ["de_nghi"] = new JsonObject { ["noi_dung"] = wish },
        ["ket_qua"] = new JsonObject { ["cach_nhan"] = "dien_tu" },
        ["cam_doan"] = true,
    };
}
