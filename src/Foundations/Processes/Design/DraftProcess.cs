using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Design;

/// <summary>A new version of a procedure's process is drafted as a BPMN drawing; while it is a draft, drafting again replaces it. A draft may be flawed, and may hold what does not run.</summary>
[Needs(ProcessPermissions.Draft)]
public sealed record DraftProcess(string Procedure, AgencyLevel? Level, string? Name, string Bpmn, int? Version = null) : ICommand<DraftedProcess>
{
    /// <summary>It was begun as a new draft: one that stands already is not replaced unseen.</summary>
    public bool Anew { get; init; }
}

/// <summary>The draft, and what still stands in the way of publishing it.</summary>
public sealed record DraftedProcess(ProcessId Process, int Number, IReadOnlyList<ProcessFlaw> Flaws);

internal sealed class DraftProcessHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<DraftProcess, DraftedProcess>
{
    public async Task<DraftedProcess> Handle(DraftProcess command, CancellationToken cancel)
    {
        NoSuchProcedure.With(command.Procedure).At(nameof(command.Procedure)).Unless(ProcedureCode.TryParse(command.Procedure, out var code));
        var card = NoSuchProcedure.With(command.Procedure).Unless(await procedures.InForce(code, clock.Today(), cancel));
        var (text, drawn) = Drawings.Read(command.Bpmn, nameof(command.Bpmn));
        var title = string.IsNullOrWhiteSpace(command.Name) ? drawn : command.Name.Trim();
        NameMissing.At(nameof(command.Name)).If(title.Length == 0);

        var name = card.ProcessCode ?? card.Code.Value;
        var versions = await db.Processes.Where(one => one.Code == name && one.State != ProcessState.Generated).ToListAsync(cancel);
        var draft = versions.Find(one => one.State is ProcessState.Draft && one.Definition.Level == command.Level);
        DraftStands.With(draft?.Definition.Name ?? "").If(command.Anew && draft is not null);
        var id = draft?.Id ?? Ids.New<ProcessId>();
        var number = draft?.Number ?? versions.Select(one => one.Number).DefaultIfEmpty().Max() + 1;
        var definition = new ProcessDefinition(id, name, number, title, Generated: false, null, null, text) { Level = command.Level };
        if (draft is null)
        {
            db.Add(new StoredProcess
            {
                Id = id,
                Code = name,
                Procedure = card.Code.Value,
                Number = number,
                State = ProcessState.Draft,
                Definition = definition,
                WrittenAt = clock.GetUtcNow(),
            });
        }
        else
        {
            draft.MustBeAt(command.Version);
            draft.Redraft(definition, clock.GetUtcNow());
        }

        return new(id, number, [.. definition.Flaws(card.Channels), .. await procedures.Check(definition, clock.Today(), cancel)]);
    }
}

/// <summary>Drawings as they are handed in.</summary>
internal static class Drawings
{
    /// <summary>The whole text, and the name that the process bears in it.</summary>
    public static (string Text, string Name) Read(string text, string field)
    {
        try
        {
            var file = BpmnFile.Parse(text.TrimStart('\uFEFF'));
            return (file.ToString(), file.Definitions.Parts("process").OrderByDescending(process => process.Says("isExecutable", true)).Select(process => process.DisplayName).FirstOrDefault(name => name.Length > 0) ?? "");
        }
        catch (BpmnUnreadableException unreadable)
        {
            throw new RefusedException(FileUnreadable.With($"{unreadable.Line}: {unreadable.Detail}").At(field));
        }
    }
}
