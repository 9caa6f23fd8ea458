using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>What is incomplete across the register, a stretch at a time.</summary>
public sealed class FindIncompleteModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "chan")]
    public bool OnlyBlocking { get; set; }

    public IncompletePage Found { get; private set; } = null!;

    public IReadOnlyList<FieldCount> Fields { get; private set; } = [];

    protected override string Needs => ProcedurePermissions.Draft;

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await this.TakeAway<IncompleteProcedure>(
        Words["incomplete.title"],
        [
            new(Words["admin.code"], row => row.Head.Code.Value),
            new(Words["admin.name"], row => row.Head.Name, 60),
            new(Words["admin.procedure.field"], row => row.Head.Field, 32),
            new(Words["admin.agency"], row => row.Head.Agency, 40),
            new(Words["incomplete.lacks"], row => string.Join("; ", row.Gaps.Select(gap => gap.About is null ? Words[gap.Code] : $"{Words[gap.Code]}: {Words.Find($"gap.way.{gap.About}") ?? gap.About}")), 80),
        ],
        async after => (await Ask(after, 200, cancel)).Match<Outcome<Page<IncompleteProcedure>>>(found => new(new Page<IncompleteProcedure>(found.Items, found.Next)), refused => new(refused)),
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Ask(After, Leaf.PerPage, cancel);
        var fields = await Gate.Ask(new FindFields(), cancel);
        if ((found.Refusal ?? fields.Refusal) is { } refusal)
        {
            return refusal;
        }

        (Found, Fields) = (found.Value, fields.Value);
        return null;
    }

    private Task<Outcome<IncompletePage>> Ask(string? after, int take, CancellationToken cancel) =>
        Gate.Ask(new FindIncomplete(string.IsNullOrEmpty(Field) ? null : Field, string.IsNullOrEmpty(Agency) ? null : Agency, after, take, OnlyBlocking), cancel);
}
