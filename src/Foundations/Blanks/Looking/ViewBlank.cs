using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Looking;

/// <summary>One blank with all its versions, newest first, and everything that it may name.</summary>
[Needs(BlankPermissions.Write)]
public sealed record ViewBlank(BlankId Blank) : IQuery<BlankView>;

/// <summary>A blank as its author works on it.</summary>
public sealed record BlankView(BlankId Id, int Version, string Procedure, string? ProcedureName, BlankKind Kind, string Name, int? InUse, IReadOnlyList<BlankVersionView> Versions, IReadOnlyList<BlankField> Fields);

/// <summary>One version of it.</summary>
public sealed record BlankVersionView(BlankVersionId Id, int Number, BlankState State, string FileName, long Size, WordReading Reading, DateTimeOffset BroughtAt, string BroughtBy)
{
    public DateTimeOffset? ReleasedAt { get; init; }

    public string? ReleasedBy { get; init; }

    public string? Decision { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    public string? StoppedBy { get; init; }

    public string? StoppedWhy { get; init; }

    /// <summary>Nothing stands in the way of its release.</summary>
    public bool IsSound => Reading is { Faults.Count: 0, HasSignaturePlace: true };
}

internal sealed class ViewBlankHandler(Database db, BlankCatalogue catalogue) : IHandler<ViewBlank, BlankView>
{
    public async Task<BlankView> Handle(ViewBlank request, CancellationToken cancel)
    {
        var blank = NoSuchBlank.Unless(await db.Blanks.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Blank, cancel));
        var card = await catalogue.Procedure(blank.Procedure, cancel);
        return new(blank.Id, blank.Version, blank.Procedure, card?.Name, blank.Kind, blank.Name, blank.InUse, [.. blank.Versions.OrderByDescending(one => one.Number).Select(View)],
            card is null ? [.. BlankFields.Common, BlankFields.PaperList] : await catalogue.Of(card, cancel));
    }

    private static BlankVersionView View(BlankVersion one) => new(one.Id, one.Number, one.State, one.FileName, one.Size, one.Reading, one.BroughtAt, one.BroughtBy)
    {
        ReleasedAt = one.ReleasedAt,
        ReleasedBy = one.ReleasedBy,
        Decision = one.Decision,
        StoppedAt = one.StoppedAt,
        StoppedBy = one.StoppedBy,
        StoppedWhy = one.StoppedWhy,
    };
}
