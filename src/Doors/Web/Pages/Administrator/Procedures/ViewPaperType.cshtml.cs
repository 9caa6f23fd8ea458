using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>One kind of paper, and the procedures that ask for it, take it in place of another, or issue it.</summary>
public sealed class ViewPaperTypeModel(Gate gate) : PaperTypePageModel(gate)
{
    [FromRoute(Name = "code")]
    public string Code { get; set; } = "";

    public PaperTypeView Found { get; private set; } = null!;

    protected override async Task<IActionResult?> Take(CancellationToken cancel)
    {
        var found = await Gate.Ask(new ViewPaperType(Code), cancel);
        IReadOnlyList<(int At, PaperUse Use)> uses = found.Done ? [.. found.Value.Uses.Select((use, at) => (at, use))] : [];
        return await Take(
            "papertype.uses",
            [
                new(Words["papertype.procedure"], row => row.Use.ProcedureName, 60),
                new(Words["admin.code"], row => row.Use.Procedure),
                new(Words["papertype.how"], row => Words[$"papertype.use.{row.Use.How}"], 32),
                new(Words["papertype.paper"], row => row.Use.Paper, 60),
            ],
            after => Task.FromResult(found.Refusal is { } refused
                ? new Outcome<IReadOnlyList<(int At, PaperUse Use)>>(refused)
                : new([.. uses.Skip(after is null ? 0 : int.Parse(after, CultureInfo.InvariantCulture) + 1).Take(Leaf.Asked)])),
            row => row.At.ToString(CultureInfo.InvariantCulture),
            cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new ViewPaperType(Code), cancel);
        if (found.Done)
        {
            Found = found.Value;
        }

        return found.Refusal;
    }
}
