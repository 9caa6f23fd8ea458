using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Design;

/// <summary>An approved process is taken in from a BPMN file that names its procedure and decision, and published at once; the same file again changes nothing.</summary>
[Needs(ProcessPermissions.Publish)]
public sealed record ImportProcess(string Bpmn, string? As = null) : ICommand<ImportedProcess>;

/// <summary>The version now in force or drafted, whether the file brought it, and what kept it from being published.</summary>
public sealed record ImportedProcess(ProcessId Process, int Number, bool Changed);

internal sealed class ImportProcessHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<ImportProcess, ImportedProcess>
{
    public async Task<ImportedProcess> Handle(ImportProcess command, CancellationToken cancel)
    {
        var (text, title) = Drawings.Read(command.Bpmn, nameof(command.Bpmn));
        var said = GraphReader.Read(BpmnFile.Parse(text)).Terms;
        var procedure = command.As ?? said.Procedure ?? "";
        NoSuchProcedure.With(procedure).Unless(ProcedureCode.TryParse(procedure, out var code));
        var card = NoSuchProcedure.With(procedure).Unless(await procedures.InForce(code, clock.Today(), cancel));
        NameMissing.If(title.Length == 0);
        DecisionMissing.If(said.Decision is null || said.DecidedOn is null || said.From is null || said.DecidedOn > clock.Today());

        var name = card.ProcessCode ?? card.Code.Value;
        var versions = await db.Processes.Where(one => one.Code == name && one.State != ProcessState.Generated).ToListAsync(cancel);
        var current = versions.Where(one => one.State is ProcessState.Published && one.Definition.Level == said.Level).MaxBy(one => one.Number);
        if (current is not null && current.Definition.Bpmn == text)
        {
            return new(current.Id, current.Number, false);
        }

        var id = Ids.New<ProcessId>();
        var number = versions.Select(one => one.Number).DefaultIfEmpty().Max() + 1;
        var definition = new ProcessDefinition(id, name, number, title, Generated: false, null, null, text) { Level = said.Level };
        if (definition.Flaws(card.Channels).Concat(await procedures.Check(definition, clock.Today(), cancel)).FirstOrDefault() is { } flaw)
        {
            Flawed.With(flaw.Code, flaw.Step ?? "", flaw.Detail ?? "").If(true);
        }

        var process = new StoredProcess
        {
            Id = id,
            Code = name,
            Procedure = card.Code.Value,
            Number = number,
            State = ProcessState.Draft,
            Definition = definition,
            WrittenAt = clock.GetUtcNow(),
        };
        db.Add(process);
        current?.EndOn(said.From.Value);
        process.Publish(said.Decision, said.DecidedOn.Value, said.From.Value, clock.GetUtcNow());
        return new(id, number, true);
    }
}
