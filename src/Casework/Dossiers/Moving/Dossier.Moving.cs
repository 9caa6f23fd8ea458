using MotCua.Calendar;

namespace MotCua.Dossiers;

/// <content>Onto another version of its process.</content>
internal sealed partial class Dossier
{
    /// <summary>From now on it runs on another version. A step that is the same there goes on as it was; any other ends here and begins there with the time it has there, with whoever had it if they may. What was promised to the citizen does not move.</summary>
    public void MoveTo(Guid process, string run, IReadOnlyList<(DossierStep Step, StepPlan Plan)> steps, string decision, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        Tick(new(LedgerMove.Moved, now, "process", by.Name, LegalBasis: decision), calendars);
        GoOnAt(process, run, steps, "moved", decision, by, now, calendars);
        Note(now, "moved", by, decision);
    }

    /// <summary>Each open step goes on as what it is there: the same one as it was, any other is closed and begun anew.</summary>
    public void GoOnAt(Guid process, string run, IReadOnlyList<(DossierStep Step, StepPlan Plan)> steps, string how, string decision, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        (Process, Run) = (process, run);
        foreach (var (step, plan) in steps.Where(one => IsSame(one.Step, one.Plan)))
        {
            Timers.RemoveAll(timer => timer.Step == step.Id && timer.Node is not null);
            Timers.AddRange(plan.Timers.Select(timer => new RunningTimer { Id = Guid.CreateVersion7(now), Dossier = Id, Step = step.Id, Node = timer.Node, Delay = timer.Delay, RingsAt = NotQueued }));
        }

        Requeue(calendars, now);
        foreach (var (step, plan) in steps.Where(one => !IsSame(one.Step, one.Plan)))
        {
            var (officer, name) = (step.Officer, step.OfficerName);
            Close(step, by, now, how, decision, calendars);
            var begun = Enter(plan, by, now, calendars);
            if (officer is { } holder && name is not null && begun.Role == step.Role && begun.Agency == step.Agency && Work.Find(work => work.Step == begun.Id) is { } work)
            {
                (begun.Officer, begun.OfficerName, work.Officer) = (holder, name, holder);
            }
        }
    }

    /// <summary>The step is on the new version what it was on the old.</summary>
    public static bool IsSame(DossierStep step, StepPlan plan) =>
        (step.Key, step.Role, step.Agency, step.Kind, step.Allotted) == (plan.Key, plan.Role, plan.Agency, plan.Kind, plan.Allotted);
}
