using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;
using MotCua.Web.Pages.Anyone.Procedures;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>One row of a preview against what stands in the register, accepted or left out here.</summary>
public sealed class ViewImportLineModel(Gate gate, InWords say) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "run")]
    public Guid Id { get; set; }

    [FromRoute(Name = "number")]
    public int Number { get; set; }

    public ImportLineView Row { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Import;

    public string Say(ImportNote note) => Words[note.Code, [.. note.Arguments]];

    public string Terms(ChannelTerms terms)
    {
        var inWords = new TermsInWords(Words, say);
        return $"{inWords.Time(terms)}; {inWords.Cost(terms)}";
    }

    public Task<IActionResult> OnPost(bool accept, CancellationToken cancel) =>
        Do(new ChooseImportLines(new(Id), accept, [Number]), accept ? "imports.accepted" : "imports.left.notice", cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewImportLine(new(Id), Number), cancel);
        if (viewed.Done)
        {
            Row = viewed.Value;
        }

        return viewed.Refusal;
    }
}
