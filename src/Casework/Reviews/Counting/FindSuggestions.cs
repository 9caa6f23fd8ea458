using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Reviews.Counting;

/// <summary>What our dossiers suggest over all procedures, what concerns most people first; narrowed to one kind, a page at a time. Internal procedures stand apart.</summary>
[Needs(ReviewPermissions.View)]
public sealed record FindSuggestions(SuggestionKind? Kind = null, string? After = null, int Take = 50, bool Internal = false) : IQuery<IReadOnlyList<SuggestionRow>>;

/// <summary>A suggestion in the list of all, and the key after which the list goes on.</summary>
public sealed record SuggestionRow(string Procedure, string ProcedureName, SuggestionKind Kind, string Target, string TargetName, int Dossiers, int OutOf, string Key);

internal sealed class FindSuggestionsHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<FindSuggestions, IReadOnlyList<SuggestionRow>>
{
    public async Task<IReadOnlyList<SuggestionRow>> Handle(FindSuggestions request, CancellationToken cancel)
    {
        string[] inner = [.. (await procedures.Internal(clock.Today(), cancel)).Select(head => head.Code.Value)];
        var hints = db.Hints.AsNoTracking().Where(hint => inner.Contains(hint.Procedure) == request.Internal);
        if (request.Kind is { } kind)
        {
            hints = hints.Where(hint => hint.Kind == kind);
        }

        if (request.After?.Split('|') is [var heavy, var code] && long.TryParse(heavy, CultureInfo.InvariantCulture, out var weight))
        {
            hints = hints.Where(hint => hint.Weight < weight || (hint.Weight == weight && hint.Procedure.CompareTo(code) > 0));
        }

        var rows = await hints.OrderByDescending(hint => hint.Weight).ThenBy(hint => hint.Procedure).Take(Math.Clamp(request.Take, 1, 1000)).ToListAsync(cancel);
        return [.. rows.Select(hint => new SuggestionRow(hint.Procedure, hint.ProcedureName, hint.Kind, hint.Target, hint.TargetName, hint.Dossiers, hint.OutOf, $"{hint.Weight.ToString(CultureInfo.InvariantCulture)}|{hint.Procedure}"))];
    }
}
