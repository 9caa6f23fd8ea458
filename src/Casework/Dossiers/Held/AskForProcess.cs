using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Bpmn;

namespace MotCua.Dossiers.Held;

/// <summary>A service task of the process has a register asked that proves what a paper would: what it says stands in place of the paper and is written down, and the run goes on by it. A register that does not answer keeps nobody: that, too, is an answer by which the drawing goes on. Done again it changes nothing.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record AskForProcess(DossierId Dossier, Guid Step) : ICommand<SourceOutcome?>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AskForProcessHandler(Database db, Desk desk, Routing routing, RegisterAsking registers) : IHandler<AskForProcess, SourceOutcome?>, IPrepare<AskForProcess>
{
    private AskedRegister? asked;

    /// <summary>Nobody waits in the writer's queue for a register of others.</summary>
    public async Task Prepare(AskForProcess request, CancellationToken cancel)
    {
        asked = null;
        var dossier = await db.Dossier(request.Dossier, cancel);
        if (dossier.IsAskable && StepOf(dossier, request) is { } step && await routing.PaperAsked(dossier, step, cancel) is { } paper)
        {
            asked = await registers.TryAsk(dossier, paper, cancel);
        }
    }

    public async Task<SourceOutcome?> Handle(AskForProcess request, CancellationToken cancel)
    {
        var dossier = await db.Dossier(request.Dossier, cancel);
        if (StepOf(dossier, request) is not { } step)
        {
            return null;
        }

        // Without a register that could prove it the drawing goes on as if it knew nothing.
        var outcome = asked is { } answered && dossier.IsAskable ? registers.Take(dossier, answered).Looked.Outcome : SourceOutcome.Unknown;
        var course = await routing.Answered(dossier, step, outcome, cancel);
        dossier.HearRegister(step, outcome, course, desk.Hand, desk.Now, await desk.Calendars(cancel));
        return outcome;
    }

    private static DossierStep? StepOf(Dossier dossier, AskForProcess request) => dossier.OpenSteps.FirstOrDefault(step => step.Id == request.Step && step.Kind is NodeKind.Service);
}

/// <summary>The question goes out once the dossier stands where it is asked; what breaks off is tried again.</summary>
internal sealed class AskOnceCalled(Gate gate) : IDeliver<RegisterCalled>
{
    public async Task Deliver(RegisterCalled happened, Guid message, CancellationToken cancel)
    {
        var asked = await gate.Do(new AskForProcess(happened.Dossier, happened.Step), cancel);
        if (asked.Refusal is { } refusal)
        {
            throw new InvalidOperationException(refusal.Message);
        }
    }
}
