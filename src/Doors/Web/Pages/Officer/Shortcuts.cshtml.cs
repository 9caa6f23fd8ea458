using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MotCua.Web.Pages.Officer;

/// <summary>Every key that saves an officer the mouse.</summary>
public sealed class ShortcutsModel : PageModel
{
    public static readonly IReadOnlyDictionary<string, (string Key, string Does)[]> Groups = new Dictionary<string, (string, string)[]>
    {
        ["everywhere"] = [("/", "search"), ("Ctrl Enter", "decide")],
        ["table"] = [("J", "down"), ("K", "up"), ("Home", "first"), ("End", "last"), ("Enter", "open"), ("X", "tick"), ("A", "tick-all"), ("1–7", "tab")],
        ["dossier"] = [("J", "next"), ("K", "previous"), ("C", "forward"), ("B", "ask"), ("P", "consult"), ("T", "refuse"), ("Z", "wide"), ("V", "paper"), ("F8", "fee"), ("F9", "print")],
        ["counter"] = [("F2", "card"), ("F4", "next-ticket"), ("F6", "procedure"), ("F7", "scan"), ("F8", "fee"), ("F9", "print"), ("F10", "accept"), ("F11", "ask")],
    };
}
