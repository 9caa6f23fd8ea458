using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Organisation;

/// <summary>One officer with posts and roles; transferred, released and entrusted here.</summary>
public sealed class ViewOfficerModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "officer")]
    public Guid Id { get; set; }

    [BindProperty]
    public List<Role> NewRoles { get; set; } = [];

    public OfficerView Officer { get; private set; } = null!;

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public DateOnly Now => Today;

    public async Task<IActionResult> OnPostTransfer(Guid? ToAgency, string? Title, string? SignerTitle, DateOnly? TransferFrom, CancellationToken cancel)
    {
        var given = Given((Title, nameof(Title)));
        if (Day(TransferFrom, nameof(TransferFrom)) is not { } from || !given)
        {
            return await Again(cancel);
        }

        var post = new NewPost(new(ToAgency ?? Guid.Empty), null, Title ?? "", string.IsNullOrWhiteSpace(SignerTitle) ? null : SignerTitle, new(from));
        return await Do(new TransferOfficer(new(Id), post, NewRoles, Version), "admin.officer.transferred", cancel);
    }

    public async Task<IActionResult> OnPostRelease(DateOnly? ReleaseOn, bool Sure, CancellationToken cancel) => Day(ReleaseOn, nameof(ReleaseOn)) is { } on && this.Sure(Sure, nameof(Sure))
        ? await Do(new ReleaseOfficer(new(Id), on, Version), "admin.officer.released", cancel)
        : await Again(cancel);

    public async Task<IActionResult> OnPostGrant(Role GrantedRole, Guid? AtAgency, DateOnly? GrantFrom, DateOnly? GrantUntil, CancellationToken cancel) => Day(GrantFrom, nameof(GrantFrom)) is { } from
        ? await Do(new GrantRole(new(Id), GrantedRole, new(AtAgency ?? Guid.Empty), from, GrantUntil, Version), "admin.officer.granted", cancel)
        : await Again(cancel);

    public Task<IActionResult> OnPostRevoke(Role role, Guid agency, CancellationToken cancel) =>
        Do(new RevokeRole(new(Id), role, new(agency), Today, Version), "admin.officer.revoked", cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewOfficer(new(Id)), cancel);
        if (viewed.Done)
        {
            (Officer, Places) = (viewed.Value, await Agencies(cancel));
        }

        return viewed.Refusal;
    }
}
