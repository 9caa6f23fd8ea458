using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Processes.Proof;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Design;

/// <summary>A draft without flaws is approved by a numbered decision and serves new dossiers from a day on; the version before it ends that day.</summary>
[Needs(ProcessPermissions.Publish)]
public sealed record PublishProcess(ProcessId Process, string Decision, DateOnly DecidedOn, DateOnly From, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Process.Value;
}

internal sealed class PublishProcessHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<PublishProcess, Done>
{
    public async Task<Done> Handle(PublishProcess command, CancellationToken cancel)
    {
        DecisionMissing.At(nameof(command.Decision)).If(string.IsNullOrWhiteSpace(command.Decision) || command.DecidedOn > clock.Today());
        var process = NoSuchProcess.Unless(await db.Processes.FirstOrDefaultAsync(one => one.Id == command.Process, cancel));
        process.MustBeAt(command.Version);
        var card = NoSuchProcedure.With(process.Procedure).Unless(await procedures.InForce(new(process.Procedure), clock.Today(), cancel));
        if (process.Definition.Flaws(card.Channels).Concat(await procedures.Check(process.Definition, clock.Today(), cancel)).FirstOrDefault() is { } flaw)
        {
            Flawed.With(flaw.Code, flaw.Step ?? "", flaw.Detail ?? "").If(true);
        }

        foreach (var earlier in await db.Processes.Where(one => one.Code == process.Code && one.State == ProcessState.Published).ToListAsync(cancel))
        {
            if (earlier.Definition.Level == process.Definition.Level)
            {
                earlier.EndOn(command.From);
            }
        }

        process.Publish(command.Decision.Trim(), command.DecidedOn, command.From, clock.GetUtcNow());
        return default;
    }
}
