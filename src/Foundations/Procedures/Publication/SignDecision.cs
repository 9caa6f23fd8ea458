using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Completeness;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>Who may sign for the province signs: the decision has its number and its day, and everything in it is published from its first day, all in one transaction or nothing.</summary>
[Needs(ProcedurePermissions.Sign)]
public sealed record SignDecision(DecisionId Decision, string? Number, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class SignDecisionHandler(Database db, DecisionDesk desk, Wholeness wholeness, Entries entries, IRunningDossiers running, Stamps stamps) : IHandler<SignDecision, Done>
{
    public async Task<Done> Handle(SignDecision command, CancellationToken cancel)
    {
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        NotYourProvince.Unless(desk.Actor.MayAt(ProcedurePermissions.Sign, decision.Province, desk.Today));
        await wholeness.MustBeWhole(decision, cancel);
        foreach (var entry in decision.Entries.Where(entry => entry.Kind is not EntryKind.New && entry.Plan is null))
        {
            RunningUndecided.With(entry.Code).If(await running.Count(entry.Code, 1, cancel) > 0);
        }

        var from = decision.Sign(command.Number, desk.Note("signed"), desk.Today);
        foreach (var entry in decision.Entries)
        {
            // Where all finish as they began, nothing is left to be carried out.
            entry.CarriedAt = entry.Plan is { } plan && (plan.Choice is RunningChoice.Move || plan.Exceptions.Count > 0) && entry.Kind is EntryKind.Amended ? null : desk.Now;
            var procedure = await db.Procedures.Include(one => one.Versions).Include(one => one.Listings).AsSplitQuery().SingleAsync(one => one.Id == entry.Procedure, cancel);
            entries.Wrong(procedure, entry.Kind)?.If(true);
            var wording = Entries.Wording(procedure, entry.Kind);
            if (entry.Kind is EntryKind.Abolished)
            {
                procedure.Withdraw(from, decision.Number);
                continue;
            }

            procedure.Publish(wording, from, null, decision.Number, desk.Now);
            entry.Published = wording.Id;
        }

        await stamps.Touch(Register.Stamp, cancel);
        return default;
    }
}
