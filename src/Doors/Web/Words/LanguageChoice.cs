using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace MotCua.Web.Words;

/// <summary>Vietnamese unless the reader asked for English, once by the address or for good by a cookie.</summary>
public static class LanguageChoice
{
    private const string Cookie = "mc.lang";

    private static readonly Dictionary<string, CultureInfo> Cultures = new()
    {
        [Wording.Vietnamese] = CultureInfo.GetCultureInfo("vi-VN"),
        [Wording.English] = CultureInfo.GetCultureInfo("en-GB"),
    };

    public static void UseLanguageChoice(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // An error page that stands in for the page asked for is asked for in the same language.
        var asked = context.Request.Query["lang"].ToString() is { Length: > 0 } typed ? typed : context.Items[Cookie] as string ?? "";
        context.Items[Cookie] = asked;
        if (Cultures.ContainsKey(asked))
        {
            context.Response.Cookies.Append(Cookie, asked, Preference(context));
        }

        var language = Cultures.ContainsKey(asked) ? asked : context.Request.Cookies[Cookie];
        var culture = Cultures.GetValueOrDefault(language ?? "", Cultures[Wording.Vietnamese]);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return next(context);
    });

    /// <summary>The same page in the other language.</summary>
    public static string Switch(HttpRequest request, Wording words)
    {
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != "lang")) { { "lang", words["language.other.code"] } };
        return $"{request.PathBase}{request.Path}{query}";
    }

    /// <summary>How a cookie is set that holds only a reader's taste.</summary>
    internal static CookieOptions Preference(HttpContext context) => new()
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };
}
