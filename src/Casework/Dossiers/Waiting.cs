using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>Tells the run what happened outside it: something was asked for, or what it waits for has come.</summary>
internal sealed class Waiting(Routing routing, Desk desk)
{
    /// <summary>Where the step in hand has a way that waits for the answer, asking takes that way.</summary>
    public async Task Begin(Dossier dossier, string message, CancellationToken cancel)
    {
        foreach (var work in dossier.Work.Where(work => work.Kind is WorkKind.Step && desk.MayActOn(dossier, work)))
        {
            if (await routing.Towards(dossier, dossier.StepOf(work), message, cancel) is { } onward)
            {
                dossier.Await(work, onward, desk.Hand, desk.Now, await desk.Calendars(cancel));
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
