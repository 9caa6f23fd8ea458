using MotCua.Kernel;
using MotCua.Procedures.Differences;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Catalogue;

/// <summary>What a newer published wording of a procedure says otherwise than an older one, both by their numbers.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record CompareVersions(string Code, int Older, int Newer) : IQuery<ComparedVersions>;

/// <summary>Two wordings and their differences.</summary>
public sealed record ComparedVersions(ProcedureCard Older, ProcedureCard Newer, IReadOnlyList<Change> Changes);

internal sealed class CompareVersionsHandler(Database db, Stamped<Register> register, IActorProvider actors) : IHandler<CompareVersions, ComparedVersions>
{
    public async Task<ComparedVersions> Handle(CompareVersions query, CancellationToken cancel)
    {
        var now = await register.Get(cancel);
        var all = now.All(new ProcedureCode(query.Code));
        NoSuchVersion.Unless(all.All(actors.Current.Sees));
        var older = await now.Card(NoSuchVersion.Unless(all.FirstOrDefault(head => head.Number == query.Older)), db, cancel);
        var newer = await now.Card(NoSuchVersion.Unless(all.FirstOrDefault(head => head.Number == query.Newer)), db, cancel);
        return new(older, newer, VersionDifference.Between(older.Content, newer.Content));
    }
}
