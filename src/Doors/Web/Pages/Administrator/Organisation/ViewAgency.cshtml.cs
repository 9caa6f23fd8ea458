using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Agencies;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Organisation;

/// <summary>One agency: its names over time, its units, who serves there; renamed or closed here.</summary>
public sealed class ViewAgencyModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "agency")]
    public Guid Id { get; set; }

    public AgencyView Agency { get; private set; } = null!;

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    /// <summary>The face of today, or the first to come.</summary>
    public AgencyFace Face => (Agency.Names.LastOrDefault(name => name.From <= Today) ?? Agency.Names[0]).Face;

    public async Task<IActionResult> OnPostRename(string? Name, string? Address, string? Phone, string? Email, DateOnly? From, CancellationToken cancel) =>
        Day(From, nameof(From)) is { } from
            ? await Do(new RenameAgency(new(Id), new(Name ?? "", Address, Phone, Email), from, Version), "admin.agency.renamed", cancel)
            : await Again(cancel);

    public async Task<IActionResult> OnPostClose(DateOnly? On, Guid? Successor, bool Sure, CancellationToken cancel)
    {
        AgencyId? heir = Successor is { } other ? new AgencyId(other) : null;
        return Day(On, nameof(On)) is { } on && this.Sure(Sure, nameof(Sure))
            ? await Do(new CloseAgency(new(Id), on, heir, Version), "admin.agency.closed", cancel)
            : await Again(cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewAgency(new(Id)), cancel);
        if (viewed.Done)
        {
            Agency = viewed.Value;
            Others = [.. (await Agencies(cancel, Words["admin.agency.no-successor"])).Where(other => other.Value != Id.ToString())];
        }

        return viewed.Refusal;
    }
}
