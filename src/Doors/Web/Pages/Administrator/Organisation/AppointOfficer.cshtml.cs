using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Organisation;

/// <summary>Somebody enters the service: where, as what, with which roles.</summary>
public sealed class AppointOfficerModel(Gate gate) : AdministratorPageModel(gate)
{
    public IReadOnlyList<Choice> Places { get; private set; } = [];

    [BindProperty]
    public List<Role> Roles { get; set; } = [];

    public string Once { get; private set; } = "";

    protected override string Needs => OrganisationPermissions.Manage;

    public async Task<IActionResult> OnPost(
        string? Name, string? Login, Guid? Agency, string? Title, string? SignerTitle, string? Phone, string? Email, DateOnly? From, string? Key, CancellationToken cancel)
    {
        var given = Given((Name, nameof(Name)), (Login, nameof(Login)), (Title, nameof(Title)));
        if (Day(From, nameof(From)) is not { } from || !given)
        {
            return await Again(cancel);
        }

        var post = new NewPost(new(Agency ?? Guid.Empty), null, Title ?? "", string.IsNullOrWhiteSpace(SignerTitle) ? null : SignerTitle, new(from));
        return await Do(new AppointOfficer(Name ?? "", Login ?? "", post, Roles, Phone, Email, Key), "admin.officer.appointed", id => $"/quan-tri/can-bo/{id.Value}", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        (Places, Once) = (await Agencies(cancel), Guid.CreateVersion7().ToString());
        return null;
    }
}
