using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Differences;
using MotCua.Procedures.Import;
using MotCua.Web.Serving;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>One import, row by row: as a preview its rows are accepted or left out and then applied; afterwards it is the report.</summary>
public sealed class ViewImportModel(Gate gate) : AdministratorPageModel(gate)
{
    /// <summary>So long a visitor waits for rows to go in before being told how far they are.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    [FromRoute(Name = "run")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? KindAsked { get; set; }

    [BindProperty(SupportsGet = true, Name = "phan")]
    public ChangedPart? Part { get; set; }

    public ImportReport Report { get; private set; } = null!;

    public string? Next { get; private set; }

    public ImportOutcome? Kind { get; private set; }

    public bool Noteworthy => KindAsked == "luu-y";

    public IReadOnlyList<ImportOutcome> Tabs => [.. Enum.GetValues<ImportOutcome>().Where(one => one is not ImportOutcome.LeftOut || Report.Tally.LeftOut > 0)];

    /// <summary>The parts by which changed rows can be narrowed.</summary>
    public IReadOnlyList<ChangedPart> Parts { get; private set; } = [];

    protected override string Needs => ProcedurePermissions.Import;

    public string Say(ImportNote note) => Words[note.Code, [.. note.Arguments.Select(InWords)]];

    public string At(ImportOutcome kind, string? after) => Officer.DeskAddress.Of(Request.Path, ("loai", kind.ToString()), ("sau", after));

    public Task<IActionResult> OnPostChoose(int[] number, bool accept, CancellationToken cancel) =>
        Do(new ChooseImportLines(new(Id), accept, number), accept ? "imports.accepted" : "imports.left.notice", _ => Back, cancel);

    public async Task<IActionResult> OnPostChooseAll(bool accept, CancellationToken cancel) =>
        await Do(new ChooseImportLines(new(Id), accept, null, Asked(null) ?? ImportOutcome.Created, Part), accept ? "imports.accepted" : "imports.left.notice", _ => Back, cancel);

    public Task<IActionResult> OnPostApply(CancellationToken cancel) => Step(first => new ApplyImport(new(Id), first ? Version : null), "imports.applied", cancel);

    public Task<IActionResult> OnPostGoOn(CancellationToken cancel) => Step(_ => new ApplyImport(new(Id)), "imports.applied", cancel);

    public Task<IActionResult> OnPostUndo(CancellationToken cancel) => Step(_ => new UndoImport(new(Id)), "imports.undone", cancel);

    public Task<IActionResult> OnPostDiscard(CancellationToken cancel) => Do(new DiscardImport(new(Id)), "imports.discarded", _ => "/quan-tri/thu-tuc/nhap", cancel);

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await this.TakeAway<ImportLine>(
        Words["admin.imports.title"],
        [
            new(Words["imports.sheet.name"], line => line.Sheet, 20),
            new(Words["admin.imports.line"], line => line.Line, 8),
            new(Words["admin.code"], line => line.Code, 24),
            new(Words["admin.name"], line => line.Name, 60),
            new(Words["admin.imports.outcome"], line => Words[$"imports.outcome.{line.Outcome}"]),
            new(Words["imports.changes"], line => string.Join(", ", line.Parts.Select(part => Words[$"change.part.{part}"])), 40),
            new(Words["imports.reason"], line => line.Reason is { } reason ? Say(reason) : null, 40),
            new(Words["admin.imports.notes"], line => string.Join("; ", line.Notes.Select(Say)), 60),
            new(Words["imports.undo"], line => line.Undoing is { } undoing ? string.Join(": ", new[] { Words[undoing.Undone ? "imports.line.undone" : "imports.line.not-undone"], undoing.Note is { } why ? Say(why) : null }.OfType<string>()) : null, 30),
        ],
        async after => (await Gate.Ask(new ViewImport(new(Id), Noteworthy, Number(after), Leaf.Asked) { Kind = Asked(null), Part = Part }, cancel))
            .Match<Outcome<Page<ImportLine>>>(report => new(new Page<ImportLine>(report.Lines, report.Lines.Count < Leaf.Asked ? null : Text(report.Lines[^1].Number))), refused => new(refused)),
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var head = await Gate.Ask(new ViewImport(new(Id), Take: 0), cancel);
        if (head.Refusal is { } refusal)
        {
            return refusal;
        }

        Kind = Asked(head.Value.Tally);
        var viewed = await Gate.Ask(new ViewImport(new(Id), Noteworthy, Number(After), Leaf.Asked) { Kind = Kind, Part = Part }, cancel);
        var leaf = Leaf.Of(viewed.Value.Lines, one => Text(one.Number));
        (Report, Next) = (viewed.Value with { Lines = leaf.Rows }, leaf.Next);
        Parts = Kind is ImportOutcome.Changed ? Enum.GetValues<ChangedPart>() : [];
        return null;
    }

    private async Task<IActionResult> Step(Func<bool, ICommand<ImportAdvance>> deed, string notice, CancellationToken cancel)
    {
        var step = await CatalogueImport.Step(Gate, deed, Patience, cancel: cancel);
        if (step.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        if (step.Value.Left == 0)
        {
            Notices.Tell(this, notice);
        }

        return LocalRedirect(Request.Path);
    }

    private string Back => Officer.DeskAddress.Of(Request.Path, ("loai", KindAsked), ("phan", Part?.ToString()), ("sau", After));

    /// <summary>Where nobody chose, a preview opens at its first kind that has rows; everything else at all of them is no kind.</summary>
    private ImportOutcome? Asked(ImportTally? tally) => Noteworthy ? null
        : Enum.TryParse<ImportOutcome>(KindAsked, out var kind) ? kind
        : tally is null ? null
        : Enum.GetValues<ImportOutcome>().FirstOrDefault(one => tally.Of(one) > 0);

    private string InWords(string argument) => string.Join(", ", argument.Split(", ").Select(part => Words.Find($"procedures.import.value.{part}") ?? part));

    private static int Number(string? after) => int.TryParse(after, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
