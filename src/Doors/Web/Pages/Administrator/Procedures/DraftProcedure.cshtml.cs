using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>Writes a procedure that the register does not know yet, as one document.</summary>
[RequestSizeLimit(5_000_000)]
public sealed class DraftProcedureModel(Gate gate) : AdministratorPageModel(gate)
{
    /// <summary>A sheet to be filled in.</summary>
    public static readonly string Blank = TypedJson.Write(new ProcedureContent
    {
        Name = "",
        PlainName = "",
        Field = "",
        Levels = Levels.Commune,
        OnlineLevel = OnlineLevel.Full,
        Channels = [new(Channel.Direct, new(5, MotCua.Calendar.TimeUnit.WorkingDay, null), [new Fee(0)])],
        Components = [new("to-khai", "", 1, 0)],
        Results = [new("", [])],
    });

    public string Once { get; private set; } = "";

    protected override string Needs => ProcedurePermissions.Draft;

    public async Task<IActionResult> OnPost(string? Code, string? Content, string? Key, CancellationToken cancel) =>
        Read<ProcedureContent>(Content, nameof(Content)) is { } content
            ? await Do(new DraftProcedure(Code ?? "", content, Key), "admin.procedure.drafted", _ => $"/quan-tri/thu-tuc/{Uri.EscapeDataString((Code ?? "").Trim())}", cancel)
            : await Again(cancel);

    protected override Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Once = Guid.CreateVersion7().ToString();
        return Task.FromResult<Refusal?>(null);
    }
}
