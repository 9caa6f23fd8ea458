using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures.Import;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The account of one import, line by line, a page at a time.</summary>
public sealed class ViewImportModel(Gate gate) : AdministratorPageModel(gate)
{
    private const int PerPage = 100;

    [FromRoute(Name = "run")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "tat-ca")]
    public bool Everything { get; set; }

    public ImportReport Report { get; private set; } = null!;

    public bool HasNext { get; private set; }

    public int Number => Math.Max(1, Leaf ?? 1);

    public string Say(ImportNote note) => Words[note.Code, [.. note.Arguments.Select(InWords)]];

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewImport(new(Id), !Everything, (Number - 1) * PerPage, PerPage + 1), cancel);
        if (viewed.Done)
        {
            HasNext = viewed.Value.Lines.Count > PerPage;
            Report = viewed.Value with { Lines = [.. viewed.Value.Lines.Take(PerPage)] };
        }

        return viewed.Refusal;
    }

    private string InWords(string argument) => string.Join(", ", argument.Split(", ").Select(part => Words.Find($"procedures.import.value.{part}") ?? part));
}
