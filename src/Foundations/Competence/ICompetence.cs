using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Competence;

/// <summary>Who is competent for what, on any day, from memory.</summary>
public interface ICompetence
{
    /// <summary>Who is competent for a procedure in that wording on that day. Where a day of knowledge is named, what was entered later is not heard: an old acceptance is judged by what was known then.</summary>
    Task<CompetenceOn> On(ProcedureCard wording, DateOnly day, CancellationToken cancel, DateOnly? knownOn = null);

    /// <summary>All assignments of a procedure there were, are or will be, the newest first.</summary>
    Task<IReadOnlyList<AssignmentCard>> Of(string procedure, CancellationToken cancel);

    /// <summary>One assignment, whether it holds or not.</summary>
    Task<AssignmentCard?> Assignment(AssignmentId id, CancellationToken cancel);
}

internal sealed class CompetenceReader(Stamped<AssignmentShelf> shelf, IOrganisation organisation) : ICompetence
{
    public async Task<CompetenceOn> On(ProcedureCard wording, DateOnly day, CancellationToken cancel, DateOnly? knownOn = null)
    {
        var all = (await shelf.Get(cancel)).Of(wording.Code.Value).Where(one => one.Period.Contains(day) && (knownOn is not { } known || VietnamTime.DayOf(one.MadeAt) <= known));
        return new(wording, day, await organisation.Agencies(day, cancel), [.. all]);
    }

    public async Task<IReadOnlyList<AssignmentCard>> Of(string procedure, CancellationToken cancel) => (await shelf.Get(cancel)).Of(procedure);

    public async Task<AssignmentCard?> Assignment(AssignmentId id, CancellationToken cancel) => (await shelf.Get(cancel)).All.FirstOrDefault(one => one.Id == id);
}

/// <summary>All assignments, the newest first.</summary>
internal sealed class AssignmentShelf(IReadOnlyList<AssignmentCard> all)
{
    private readonly ILookup<string, AssignmentCard> byProcedure = all.ToLookup(one => one.Procedure);

    public IReadOnlyList<AssignmentCard> All => all;

    public IReadOnlyList<AssignmentCard> Of(string procedure) => [.. byProcedure[procedure]];
}
