using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Design;

/// <summary>An approved process is taken in from a file and published at once; the same file again changes nothing.</summary>
[Needs(ProcessPermissions.Publish)]
public sealed record ImportProcess(string Json) : ICommand<ImportedProcess>;

/// <summary>The version now in force, and whether the file brought it.</summary>
public sealed record ImportedProcess(ProcessId Process, int Number, bool Changed);

internal sealed class ImportProcessHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<ImportProcess, ImportedProcess>
{
    public async Task<ImportedProcess> Handle(ImportProcess command, CancellationToken cancel)
    {
        var file = Read(command.Json);
        NoSuchProcedure.With(file.Procedure).Unless(ProcedureCode.TryParse(file.Procedure, out var code));
        var card = NoSuchProcedure.With(file.Procedure).Unless(await procedures.InForce(code, clock.Today(), cancel));
        var name = card.ProcessCode ?? card.Code.Value;
        var versions = await db.Processes.Where(one => one.Code == name && one.State != ProcessState.Generated).ToListAsync(cancel);
        var current = versions.Where(one => one.State is ProcessState.Published && one.Definition.Level == file.Level).MaxBy(one => one.Number);
        if (current is not null && Says(current.Definition, file))
        {
            return new(current.Id, current.Number, false);
        }

        var id = Ids.New<ProcessId>();
        var number = versions.Select(one => one.Number).DefaultIfEmpty().Max() + 1;
        var definition = new ProcessDefinition(id, name, number, file.Name.Trim(), Generated: false, null, null, file.AsSteps()) { Level = file.Level };
        if (ProcessCheck.Of(definition, card.Channels) is [var flaw, ..])
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
        current?.EndOn(file.From);
        process.Publish(file.Decision.Trim(), file.DecidedOn, file.From, clock.GetUtcNow());
        return new(id, number, true);
    }

    private static ProcessFile Read(string json)
    {
        try
        {
            return ProcessFile.Read(json);
        }
        catch (JsonException unreadable)
        {
            throw new RefusedException(FileUnreadable.With(unreadable.Message));
        }
    }

    private static bool Says(ProcessDefinition known, ProcessFile file) =>
        (known.Name, known.Decision, known.DecidedOn, known.InForce.From) == (file.Name.Trim(), file.Decision.Trim(), file.DecidedOn, file.From)
        && Text(known.Steps) == Text(file.AsSteps());

    private static string Text(IReadOnlyList<ProcessStep> steps) => JsonSerializer.Serialize(steps, JsonText.Options);
}
