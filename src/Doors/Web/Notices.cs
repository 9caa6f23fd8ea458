using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Web.Words;

namespace MotCua.Web;

/// <summary>A sentence said once on the page that follows a deed.</summary>
public static class Notices
{
    public const string Key = "notice";
    public const string Cookie = "mc.notice";

    extension(PageModel page)
    {
        public void Tell(string key, params object?[] arguments) =>
            page.TempData[Key] = page.HttpContext.RequestServices.GetRequiredService<Wording>()[key, arguments];
    }
}
