using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.People;
using MotCua.People.Registration;
using MotCua.Web.Pages.Administrator;

namespace MotCua.Web.Pages.Officer.People;

/// <summary>Looks a citizen or an enterprise up by number or telephone, and enters those the province does not know yet.</summary>
public sealed class FindPersonModel(Gate gate) : AdministratorPageModel(gate)
{
    public FoundPeople? Found { get; private set; }

    public string Once { get; } = Guid.CreateVersion7().ToString();

    protected override string Needs => PeoplePermissions.Serve;

    /// <summary>Sent by post: an identity number has no place in an address that is kept.</summary>
    public async Task<IActionResult> OnPostFind(string? Text, CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindPerson(Text ?? ""), cancel);
        if (found.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        Found = found.Value;
        return Found.Exactly is { } one ? Redirect($"/can-bo/nguoi-dan/{one.Id.Value}") : Page();
    }

    public async Task<IActionResult> OnPostRegister(
        PersonKind Kind, string? Name, string? Number, DateOnly? BornOn, Sex? Sex, string? Address, string? Phone, string? Email, string? Representative, string? Key, CancellationToken cancel)
    {
        var person = new NewPerson(Kind, Name ?? "", Number ?? "", BornOn, Sex, Address, Phone, Email) { LegalRepresentative = string.IsNullOrWhiteSpace(Representative) ? null : Representative };
        return await Do(new RegisterPerson(person, Key), "admin.person.registered", registered => $"/can-bo/nguoi-dan/{registered.Person.Id.Value}", cancel);
    }

    protected override Task<Refusal?> Fetch(CancellationToken cancel) => Task.FromResult<Refusal?>(null);
}
