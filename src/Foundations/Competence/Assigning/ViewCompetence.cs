using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Assigning;

/// <summary>Who was, is or will be competent for a procedure on a day, and by which documents ever; open to all, of internal procedures to officials.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewCompetence(string Procedure, DateOnly? Day = null) : IQuery<CompetenceView>;

/// <summary>The level that decides by the wording, what holds on the day beside it, and the whole history.</summary>
public sealed record CompetenceView(ProcedureCard Wording, DateOnly Day, Levels ByWording, IReadOnlyList<AssignmentRow> Holding, IReadOnlyList<AssignmentRow> History);

internal sealed class ViewCompetenceHandler(ICompetence competence, IProcedures procedures, PlanReading reading, IActorProvider actors) : IHandler<ViewCompetence, CompetenceView>
{
    public async Task<CompetenceView> Handle(ViewCompetence query, CancellationToken cancel)
    {
        var day = query.Day ?? reading.Today;
        NoSuchProcedure.Unless(ProcedureCode.TryParse(query.Procedure, out var code));
        var wording = NoSuchProcedure.Unless(await procedures.InForce(code, day, cancel));
        NoSuchProcedure.Unless(actors.Current.Sees(wording.Head));
        var level = wording.Content.Agencies.CompetentLevel is Levels.None ? wording.Levels : wording.Content.Agencies.CompetentLevel;
        var history = await reading.Rows(await competence.Of(wording.Code.Value, cancel), cancel);
        return new(wording, day, level, [.. history.Where(one => one.Card.Period.Contains(day))], history);
    }
}
