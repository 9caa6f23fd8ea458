using MotCua.Kernel;

namespace MotCua.Procedures.Catalogue;

/// <summary>The internal procedures in force, by field and name: of one group, one field, one agency, or whose name, code or agency holds some words.</summary>
[Needs(ProcedurePermissions.SeeInternal)]
public sealed record FindInternalProcedures(string? Words = null, InternalGroup? Group = null, string? Field = null, string? Agency = null, string? After = null, int Take = 50) : IQuery<InternalPage>;

/// <summary>A page of the register of internal procedures, how many fit in all, after which code the next begins, how many each group holds, and what can be chosen from.</summary>
public sealed record InternalPage(IReadOnlyList<ProcedureHead> Items, int Total, string? Next, IReadOnlyDictionary<InternalGroup, int> Groups, IReadOnlyList<string> Fields, IReadOnlyList<string> Agencies);

internal sealed class FindInternalProceduresHandler(Stamped<Register> register, TimeProvider clock) : IHandler<FindInternalProcedures, InternalPage>
{
    public async Task<InternalPage> Handle(FindInternalProcedures query, CancellationToken cancel)
    {
        ProcedureHead[] all = [.. (await register.Get(cancel)).Internal(clock.Today())];
        var words = VietnameseFold.Fold(query.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ProcedureHead[] found = [.. all.Where(head => query.Group is not { } group || head.Internal == group)
            .Where(head => string.IsNullOrEmpty(query.Field) || string.Equals(head.Field, query.Field, StringComparison.OrdinalIgnoreCase))
            .Where(head => string.IsNullOrEmpty(query.Agency) || string.Equals(head.Agency, query.Agency, StringComparison.OrdinalIgnoreCase))
            .Where(head => Holds(head, words))];
        var start = query.After is null ? 0 : Array.FindIndex(found, head => head.Code.Value == query.After) + 1;
        ProcedureHead[] page = [.. found.Skip(start).Take(Math.Clamp(query.Take, 1, 500))];
        return new(
            page, found.Length, start + page.Length < found.Length ? page[^1].Code.Value : null,
            all.CountBy(head => head.Internal!.Value).ToDictionary(),
            [.. all.Select(head => head.Field).Where(field => field.Length > 0).Distinct()],
            [.. all.Select(head => head.Agency).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)]);
    }

    private static bool Holds(ProcedureHead head, string[] words)
    {
        var text = words.Length == 0 ? "" : VietnameseFold.Fold($"{head.Code.Value} {head.Name} {head.Field} {head.Agency}");
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
