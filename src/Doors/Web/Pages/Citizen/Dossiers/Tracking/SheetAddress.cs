using MotCua.Dossiers;

namespace MotCua.Web.Pages.Citizen.Dossiers.Tracking;

/// <summary>The addresses of the one-stop's papers, in Vietnamese without marks.</summary>
internal static class SheetAddress
{
    private static readonly Dictionary<string, SheetKind> Kinds = new()
    {
        ["xac-nhan-nop"] = SheetKind.Acknowledgement,
        ["giay-hen"] = SheetKind.Receipt,
        ["yeu-cau-bo-sung"] = SheetKind.Supplement,
        ["tu-choi"] = SheetKind.Refusal,
        ["xin-loi"] = SheetKind.Apology,
        ["dung-giai-quyet"] = SheetKind.Stop,
        ["bien-nhan-bo-sung"] = SheetKind.Handed,
    };

    public static string Of(SheetKind kind) => Kinds.First(pair => pair.Value == kind).Key;

    public static SheetKind? Read(string address) => Kinds.TryGetValue(address, out var kind) ? kind : null;
}
