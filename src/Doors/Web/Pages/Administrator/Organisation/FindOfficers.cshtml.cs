using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Officers;
using MotCua.Web.Parts;
using MotCua.Web.Workbooks;

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

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.officers.title",
        [
            new(Words["admin.name"], row => row.Card.Name, 28),
            new(Words["admin.officer.post"], row => row.Card.Position, 28),
            new(Words["admin.agency"], row => row.AgencyName, 44),
            new(Words["workbook.unit"], row => row.UnitName, 32),
            new(Words["admin.officer.roles"], row => string.Join(", ", row.Card.Roles.Select(role => Words[$"role.{role}"])), 36),
            new(Words["admin.login"], row => row.Login),
        ],
        after => Gate.Ask(new FindOfficers(Text, Agency is { } id ? new AgencyId(id) : null, Role, After: Guid.TryParse(after, out var last) ? new OfficerId(last) : null, Take: Leaf.Asked), cancel),
        row => row.Card.Id.Value.ToString(),
        cancel);

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
