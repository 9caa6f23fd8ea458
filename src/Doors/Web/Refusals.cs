using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web;

/// <summary>Tells a "no" of the house on the page: in the words of the reader, at the field it is about, with what others changed meanwhile.</summary>
public static class Refusals
{
    public const string ChangesKey = "changes";

    extension(PageModel page)
    {
        /// <summary>Shows the page again with the refusal at its head; what cannot be shown leads to the error pages.</summary>
        public IActionResult Show(Refusal refusal)
        {
            switch (refusal.Kind)
            {
                case RefusalKind.Missing:
                    return page.NotFound();
                case RefusalKind.Forbidden when page.HttpContext.RequestServices.GetRequiredService<IActorProvider>().Current.Kind is ActorKind.Anonymous:
                    return page.ToSignIn();
                case RefusalKind.Forbidden when KernelRefusals.NotAllowed.Is(refusal):
                    return page.StatusCode(StatusCodes.Status403Forbidden);
            }

            page.Say(refusal);
            var shown = page.Page();
            shown.StatusCode = refusal.Kind switch
            {
                RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
                RefusalKind.Conflict => StatusCodes.Status409Conflict,
                _ => StatusCodes.Status422UnprocessableEntity,
            };
            return shown;
        }

        /// <summary>For a page that could not even fetch what it shows: the error pages say why.</summary>
        public IActionResult TurnAway(Refusal refusal) => refusal.Kind switch
        {
            RefusalKind.Missing => page.NotFound(),
            RefusalKind.Forbidden when page.HttpContext.RequestServices.GetRequiredService<IActorProvider>().Current.Kind is ActorKind.Anonymous => page.ToSignIn(),
            RefusalKind.Forbidden => page.StatusCode(StatusCodes.Status403Forbidden),
            RefusalKind.Conflict => page.StatusCode(StatusCodes.Status409Conflict),
            _ => page.StatusCode(StatusCodes.Status400BadRequest),
        };

        /// <summary>Who has not signed in is asked to, and comes back to this page.</summary>
        public IActionResult ToSignIn() =>
            new RedirectResult($"/dang-nhap?tiep={Uri.EscapeDataString($"{page.Request.Path}{(HttpMethods.IsGet(page.Request.Method) ? page.Request.QueryString : default)}")}");

        /// <summary>The same, after the page has fetched again what it shows.</summary>
        public async Task<IActionResult> Show(Refusal refusal, Func<Task> fetch)
        {
            var answer = page.Show(refusal);
            if (answer is PageResult)
            {
                await fetch();
            }

            return answer;
        }

        /// <summary>Puts the refusal among the things to be put right.</summary>
        public void Say(Refusal refusal)
        {
            var words = page.HttpContext.RequestServices.GetRequiredService<Wording>();
            page.ModelState.AddModelError(FieldOf(page.ModelState, refusal.Field), words.Of(refusal));
            page.ViewData[ChangesKey] = refusal.Changes;
        }
    }

    /// <summary>A refusal names the request's field; on the page it may stand inside the input.</summary>
    private static string FieldOf(ModelStateDictionary state, string? field) =>
        field is null ? "" : state.Keys.FirstOrDefault(key => key == field || key.EndsWith("." + field, StringComparison.Ordinal)) ?? "";
}
