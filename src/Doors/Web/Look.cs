using MotCua.Web.Words;

namespace MotCua.Web;

/// <summary>How a reader wants pages to look and to answer keys; kept in a cookie so that the server draws it right at once.</summary>
public sealed record Look(string Scheme, bool Shortcuts)
{
    public static readonly string[] Schemes = ["auto", "light", "dark"];

    private const string SchemeCookie = "mc.scheme";
    private const string ShortcutsCookie = "mc.shortcuts";

    public static Look Of(HttpRequest request) => new(
        Schemes.Contains(request.Cookies[SchemeCookie]) ? request.Cookies[SchemeCookie]! : "auto",
        request.Cookies[ShortcutsCookie] != "off");

    public void Keep(HttpContext context)
    {
        context.Response.Cookies.Append(SchemeCookie, Schemes.Contains(Scheme) ? Scheme : "auto", LanguageChoice.Preference(context));
        context.Response.Cookies.Append(ShortcutsCookie, Shortcuts ? "on" : "off", LanguageChoice.Preference(context));
    }
}
