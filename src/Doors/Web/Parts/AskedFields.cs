using Microsoft.AspNetCore.Mvc.Rendering;

namespace MotCua.Web.Parts;

/// <summary>The boxes of a page in their order, each with its label; noted while they are drawn, read when the page is sent.</summary>
internal static class AskedFields
{
    private static readonly object Key = new();

    public static void Note(ViewContext view, string name, string label)
    {
        var asked = Of(view);
        asked.TryAdd(name, (asked.Count, label));
    }

    public static Dictionary<string, (int Place, string Label)> Of(ViewContext view)
    {
        if (view.HttpContext.Items[Key] is not Dictionary<string, (int, string)> asked)
        {
            view.HttpContext.Items[Key] = asked = [];
        }

        return asked;
    }
}
