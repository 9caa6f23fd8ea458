using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Accounts;
using MotCua.Accounts.Demo;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Web.Security;
using MotCua.Web.Serving;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Accounts;

/// <summary>Where everybody signs in; a demo province shows whom one may try out.</summary>
[EnableRateLimiting(Rates.SignIn)]
public sealed class SignInModel(Gate gate, ISessions sessions, IActorProvider actors, PagesThere pages, Wording words, InWords say) : PageModel
{
    [BindProperty]
    public string Login { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    /// <summary>Where the reader was going before being asked to sign in.</summary>
    [FromQuery]
    public string? Tiep { get; set; }

    public DemoAccounts Demo { get; private set; } = new(null, []);

    /// <summary>Those to try out: people first, then officers by agency.</summary>
    public IEnumerable<(string Name, IEnumerable<DemoAccount> Accounts)> Groups => Demo.Accounts
        .GroupBy(account => account.Agency ?? words["sign-in.demo.people"])
        .OrderBy(group => group.First().Agency is not null)
        .Select(group => (group.Key, group.AsEnumerable()));

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (actors.Current.Kind is not ActorKind.Anonymous)
        {
            return LocalRedirect(Destination());
        }

        await Fetch(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Login) || string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(string.IsNullOrWhiteSpace(Login) ? nameof(Login) : nameof(Password), words["sign-in.empty"]);
            return await Again(cancel);
        }

        var outcome = await gate.Do(new SignIn(Login.Trim(), Password), cancel);
        if (outcome.Refusal is { } refusal)
        {
            return await this.Show(refusal, () => Fetch(cancel));
        }

        await sessions.Follow(outcome.Value);
        switch (outcome.Value.Step)
        {
            case SignInStep.Welcome:
                return LocalRedirect(Destination());
            case SignInStep.CodeNeeded:
                return RedirectToPage("EnterCode", new { Tiep });
            default:
                ModelState.AddModelError(nameof(Login), Said(outcome.Value, words, say));
                return await Again(cancel);
        }
    }

    internal static string Said(SignInAnswer answer, Wording words, InWords say) => answer.Step switch
    {
        SignInStep.LockedOut => words["sign-in.locked", answer.LockedUntil is { } until ? say.Moment(until) : ""],
        SignInStep.Suspended => words["sign-in.suspended"],
        SignInStep.WrongCode => words["sign-in.wrong-code"],
        _ => words["sign-in.wrong"],
    };

    private async Task<IActionResult> Again(CancellationToken cancel)
    {
        await Fetch(cancel);
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    private async Task Fetch(CancellationToken cancel)
    {
        var demo = await gate.Ask(new FindDemoAccounts(), cancel);
        Demo = demo.Done ? demo.Value : Demo;
    }

    private string Destination() => Url.IsLocalUrl(Tiep) ? Tiep! : pages.HomeOf(actors.Current);
}
