using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The kinds of paper that procedures ask for or issue.</summary>
public sealed class FindPaperTypesModel(Gate gate) : PaperTypePageModel(gate)
{
    public Leaf<PaperType> Found { get; private set; } = null!;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.papers.title",
        [
            new(Words["admin.name"], row => row.Name, 60),
            new(Words["workbook.plain"], row => row.PlainName, 44),
            new(Words["papertype.name-en"], row => row.NameEn, 44),
            new(Words["admin.code"], row => row.Code),
            new(Words["papertype.issued-by"], row => Say("issuer", row.IssuedBy)),
            new(Words["papertype.holder"], row => Say("holder", row.Holder)),
            new(Words["papertype.validity"], row => Validity(row)),
            new(Words["papertype.scope"], row => Say("scope", row.Scope)),
            new(Words["admin.papers.proves"], row => row.Proves, 32),
            new(Words["papertype.fields"], row => Fields(row), 32),
            new(Words["papertype.source"], row => Say("source", row.Source)),
        ],
        after => Gate.Ask(new FindPaperTypes(after, Leaf.Asked), cancel),
        row => row.Code,
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindPaperTypes(After, Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, paper => paper.Code);
        }

        return found.Refusal;
    }
}
