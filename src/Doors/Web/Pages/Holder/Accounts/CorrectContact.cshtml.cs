using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.People;
using MotCua.People.Registration;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Holder.Accounts;

/// <summary>How we may reach a citizen from now on.</summary>
public sealed class CorrectContactModel(Gate gate, IActorProvider actors) : PageModel
{
    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public List<ContactChannel> Channels { get; set; } = [];

    [BindProperty]
    public int? Version { get; set; }

    public string[] Chosen => [.. Channels.Select(channel => channel.ToString())];

    public static IEnumerable<Choice> Ways(Wording words) =>
        Enum.GetValues<ContactChannel>().Select(channel => new Choice(channel.ToString(), words[$"contact.channel.{channel}"]));

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var me = await gate.Ask(new ViewMyself(), cancel);
        if (me.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        (Phone, Email, Address, Channels, Version) = (me.Value.Card.Phone, me.Value.Card.Email, me.Value.Card.Address, [.. me.Value.Channels], me.Value.Version);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var outcome = await gate.Do(new CorrectContact(new(actors.Current.Id), Address, Phone, Email, Channels, Version), cancel);
        if (outcome.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        this.Tell("contact.done");
        return RedirectToPage("ViewMyAccount");
    }
}
