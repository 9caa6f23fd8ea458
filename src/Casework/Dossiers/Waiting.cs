using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>Tells the run what happened outside it: something was asked for, or what it waits for has come.</summary>
internal sealed class Waiting(Routing routing, Desk desk)
{
    /// <summary>Where the step in hand has a way that waits for the answer, asking takes that way.</summary>
    public Task Begin(Dossier dossier, string message, CancellationToken cancel) => Begin(dossier, message, work => desk.MayActOn(dossier, work), desk.Hand, cancel);

    /// <summary>The same for what somebody asked who is not here now: their step takes that way, or one that is nobody's yet.</summary>
    public Task BeginFor(Dossier dossier, string message, Hand asker, CancellationToken cancel) => Begin(dossier, message, work => work.Officer is null || work.Officer.Value.Value == asker.Id, asker, cancel);

    private async Task Begin(Dossier dossier, string message, Func<OpenWork, bool> theirs, Hand asker, CancellationToken cancel)
    {
        foreach (var work in dossier.Work.Where(work => work.Kind is WorkKind.Step && theirs(work)))
        {
            if (await routing.Towards(dossier, dossier.StepOf(work), message, cancel) is { } onward)
            {
                dossier.Await(work, onward, asker, desk.Now, await desk.Calendars(cancel));
                return;
            }
        }
    }

    /// <summary>The run goes on where it waited for this; where it did not, nothing changes.</summary>
    public async Task End(Dossier dossier, string message, CancellationToken cancel)
    {
        if (dossier.Stage is DossierStage.Accepted or DossierStage.Processing && await routing.Came(dossier, message, cancel) is { } course)
        {
            dossier.GoOn(course, desk.Hand, desk.Now, await desk.Calendars(cancel));
        }
    }
}
