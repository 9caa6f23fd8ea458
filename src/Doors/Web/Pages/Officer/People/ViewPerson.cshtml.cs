using Microsoft.AspNetCore.Mvc;
using MotCua.Accounts.Opening;
using MotCua.Kernel;
using MotCua.People;
using MotCua.People.Mandates;
using MotCua.People.Registration;
using MotCua.Web.Pages.Administrator;

namespace MotCua.Web.Pages.Officer.People;

/// <summary>A person's file at the counter: who may act for them, and their account.</summary>
public sealed class ViewPersonModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "person")]
    public Guid Id { get; set; }

    public PersonView Person { get; private set; } = null!;

    /// <summary>Shown on this one answer and never again.</summary>
    public IssuedPassword? Issued { get; private set; }

    public string Once { get; } = Guid.CreateVersion7().ToString();

    public async Task<IActionResult> OnPostMandate(string? RepresentativeNumber, string? ProcedureCode, DateOnly? From, DateOnly? Until, string? Basis, string? Key, CancellationToken cancel) =>
        Day(From, nameof(From)) is { } from
            ? await Do(new GrantMandate(new(Id), RepresentativeNumber ?? "", string.IsNullOrWhiteSpace(ProcedureCode) ? null : ProcedureCode.Trim(), from, Until, Basis ?? "", Key), "admin.person.mandated", cancel)
            : await Again(cancel);

    public Task<IActionResult> OnPostRevoke(Guid mandate, CancellationToken cancel) => Do(new RevokeMandate(new(mandate)), "admin.person.revoked", cancel);

    public Task<IActionResult> OnPostConfirm(CancellationToken cancel) => Do(new ConfirmIdentity(new(Id)), "admin.person.confirmed", cancel);

    public async Task<IActionResult> OnPostAccount(CancellationToken cancel)
    {
        var opened = await Gate.Do(new OpenAccount(new(Id)), cancel);
        if (opened.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        Issued = opened.Value;
        Response.Headers.CacheControl = "no-cache, no-store";
        return await Look(cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewPerson(new(Id)), cancel);
        if (viewed.Done)
        {
            Person = viewed.Value;
        }

        return viewed.Refusal;
    }
}
