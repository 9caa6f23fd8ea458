using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Serving;

/// <summary>Who may open which folder of pages; what a page then shows, the gate decides.</summary>
internal static class PagesByPerson
{
    private static readonly Wording Words = new();

    public static void ByPerson(this RazorPagesOptions pages)
    {
        pages.Conventions.AuthorizeFolder("/");
        // A wording has an address of its own that never changes.
        pages.Conventions.AddPageRoute("/Anyone/Procedures/ViewProcedure", "/thu-tuc/{code}/ban/{number:int}");
        pages.Conventions.AllowAnonymousToFolder("/Anyone");
        pages.Conventions.AuthorizeFolder("/Citizen", Doorkeeping.Citizen);
        pages.Conventions.AuthorizeFolder("/Officer", Doorkeeping.Officer);
        pages.Conventions.AuthorizeFolder("/Leader", Doorkeeping.Officer);
        pages.Conventions.AuthorizeFolder("/Administrator", Doorkeeping.Officer);
    }

    /// <summary>The framework's own complaints about a typed answer, in the reader's language.</summary>
    public static void SayWhatWasNotUnderstood(this MvcOptions mvc)
    {
        var say = mvc.ModelBindingMessageProvider;
        say.SetAttemptedValueIsInvalidAccessor((_, _) => Words["field.not-understood"]);
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Words["field.not-understood"]);
        say.SetUnknownValueIsInvalidAccessor(_ => Words["field.not-understood"]);
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => Words["field.not-understood"]);
        say.SetValueIsInvalidAccessor(_ => Words["field.not-understood"]);
        say.SetValueMustBeANumberAccessor(_ => Words["field.not-a-number"]);
        say.SetNonPropertyValueMustBeANumberAccessor(() => Words["field.not-a-number"]);
        say.SetValueMustNotBeNullAccessor(_ => Words["field.required"]);
        say.SetMissingBindRequiredValueAccessor(_ => Words["field.required"]);
        say.SetMissingKeyOrValueAccessor(() => Words["field.required"]);
        say.SetMissingRequestBodyRequiredValueAccessor(() => Words["field.required"]);
    }
}
