using System.Text.Json.Nodes;
using MotCua.People;

namespace MotCua.Web.Demo;

/// <summary>The general request as a citizen fills it in, for procedures that have no form of their own.</summary>
internal static class GeneralRequest
{
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
