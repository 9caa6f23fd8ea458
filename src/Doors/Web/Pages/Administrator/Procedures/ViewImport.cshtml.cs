using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures.Import;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The account of one import, line by line, a page at a time.</summary>
public sealed class ViewImportModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "run")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "tat-ca")]
    public bool Everything { get; set; }

    public ImportReport Report { get; private set; } = null!;

    public string? Next { get; private set; }

    public string Say(ImportNote note) => Words[note.Code, [.. note.Arguments.Select(InWords)]];

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await this.TakeAway(
        Words["admin.imports.title"],
        [
            new(Words["admin.imports.line"], line => line.Line),
            new(Words["admin.code"], line => line.Code),
            new(Words["admin.name"], line => line.Name, 60),
            new(Words["admin.imports.outcome"], line => Words[$"admin.import-outcome.{line.Outcome}"]),
            new Column<ImportLine>(Words["admin.imports.notes"], line => string.Join("; ", (line.Reason is { } reason ? [reason] : Enumerable.Empty<ImportNote>()).Concat(line.Notes).Select(Say)), 80),
        ],
        after => Lines(after, cancel),
        cancel);

    private async Task<Outcome<Page<ImportLine>>> Lines(string? after, CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewImport(new(Id), !Everything, int.TryParse(after, CultureInfo.InvariantCulture, out var line) ? line : 0, Leaf.Asked), cancel);
        return (viewed.Refusal is { } refusal ? new(refusal) : new Outcome<IReadOnlyList<ImportLine>>(viewed.Value.Lines)).AsStretch(one => one.Line.ToString(CultureInfo.InvariantCulture), Leaf.Asked);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var after = int.TryParse(After, CultureInfo.InvariantCulture, out var line) ? line : 0;
        var viewed = await Gate.Ask(new ViewImport(new(Id), !Everything, after, Leaf.Asked), cancel);
        if (viewed.Done)
        {
            var leaf = Leaf.Of(viewed.Value.Lines, one => one.Line.ToString(CultureInfo.InvariantCulture));
            (Report, Next) = (viewed.Value with { Lines = leaf.Rows }, leaf.Next);
        }

        return viewed.Refusal;
    }

    private string InWords(string argument) => string.Join(", ", argument.Split(", ").Select(part => Words.Find($"procedures.import.value.{part}") ?? part));
}
