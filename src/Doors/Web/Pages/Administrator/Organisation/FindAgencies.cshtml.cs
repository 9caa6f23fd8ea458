using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Agencies;

namespace MotCua.Web.Pages.Administrator.Organisation;

/// <summary>The agencies of the province as they stand today.</summary>
public sealed class FindAgenciesModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public AgencyKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "cap")]
    public AgencyLevel? Level { get; set; }

    public Leaf<AgencyCard> Found { get; private set; } = null!;

    protected override string Needs => OrganisationPermissions.ViewOfficers;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindAgencies(Text, Kind, Level, After: After, Take: Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, agency => agency.Code.Value);
        }

        return found.Refusal;
    }
}
