using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Organisation;

/// <summary>Who serves where, with which roles.</summary>
public sealed class FindOfficersModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "vai-tro")]
    public Role? Role { get; set; }

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public Leaf<OfficerRow> Found { get; private set; } = null!;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        AgencyId? agency = Agency is { } id ? new AgencyId(id) : null;
        OfficerId? after = Guid.TryParse(After, out var last) ? new OfficerId(last) : null;
        var found = await Gate.Ask(new FindOfficers(Text, agency, Role, After: after, Take: Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Card.Id.Value.ToString());
            Places = await Agencies(cancel, Words["admin.all"]);
        }

        return found.Refusal;
    }
}
