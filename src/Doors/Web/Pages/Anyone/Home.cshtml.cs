using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MotCua.Web.Pages.Anyone;

/// <summary>The front of the house: one question, one search box, and ways to a person.</summary>
public sealed class HomeModel : PageModel
{
    public static readonly (string Key, string Icon, string Colour)[] LifeEvents =
    [
        ("birth", "baby", "brand1"),
        ("house", "house", "accent"),
        ("land", "map", "brand2"),
        ("farm", "sprout", "success"),
        ("marriage", "heart-handshake", "brand1"),
        ("school", "graduation-cap", "info"),
        ("vehicle", "car", "violet"),
        ("support", "hand-heart", "warning"),
        ("shop", "store", "teal"),
        ("papers", "id-card", "accent"),
        ("health", "stethoscope", "info"),
        ("death", "flower-2", "neutral"),
    ];

    public static readonly (string Key, string Icon)[] Promises =
        [("papers", "folder-check"), ("time", "calendar-check"), ("apology", "mail-check")];
}
