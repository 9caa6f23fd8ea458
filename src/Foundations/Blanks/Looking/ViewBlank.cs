using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Looking;

/// <summary>One blank with all its versions, newest first, and everything that it may name.</summary>
[Needs(BlankPermissions.Write)]
public sealed record ViewBlank(BlankId Blank) : IQuery<BlankView>;

/// <summary>A blank as its author works on it.</summary>
public sealed record BlankView(BlankId Id, int Version, BlankClaim Claim, BlankKind Kind, string Name, int? InUse, IReadOnlyList<BlankVersionView> Versions, IReadOnlyList<BlankField> Fields)
{
    /// <summary>The procedures that any version of it is for.</summary>
    public IReadOnlyList<BlankProcedure> Procedures { get; init; } = [];

    /// <summary>What the version in use claims but another blank holds: narrower ones that go before it, and what was taken over.</summary>
    public IReadOnlyList<BlankElsewhere> Elsewhere { get; init; } = [];
}

/// <summary>Something of a claim that another blank serves.</summary>
public sealed record BlankElsewhere(string Of, BlankId Blank, string Name);

/// <summary>One version of it.</summary>
public sealed record BlankVersionView(BlankVersionId Id, int Number, BlankClaim Claim, BlankState State, string FileName, long Size, WordReading Reading, DateTimeOffset BroughtAt, string BroughtBy)
{
    public DateTimeOffset? ReleasedAt { get; init; }

    public string? ReleasedBy { get; init; }

    public string? Decision { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    public string? StoppedBy { get; init; }

    public string? StoppedWhy { get; init; }

    /// <summary>What a letter of the kind must say and this version does not.</summary>
    public IReadOnlyList<BlankNeed> Lacking { get; init; } = [];

    /// <summary>It has no mark for where it is signed, and the kind needs one.</summary>
    public bool LacksSignature { get; init; }

    /// <summary>Nothing stands in the way of its release.</summary>
    public bool IsSound => Reading.Faults.Count == 0 && !LacksSignature && Lacking.Count == 0;
}

internal sealed class ViewBlankHandler(Database db, BlankCatalogue catalogue, BlankHoldings holdings) : IHandler<ViewBlank, BlankView>
{
    public async Task<BlankView> Handle(ViewBlank request, CancellationToken cancel)
    {
        var blank = NoSuchBlank.Unless(await db.Blanks.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Blank, cancel));
        var all = await catalogue.Cards(new(BlankReach.Procedures, [.. blank.Versions.Where(one => one.Claim.IsOfProcedures).SelectMany(one => one.Claim.Of).Distinct()]), strict: false, cancel);
        var names = all.ToDictionary(card => card.Code.Value, card => card.Name);
        var cards = await catalogue.Cards(blank.Claim, strict: false, cancel);
        return new(blank.Id, blank.Version, blank.Claim, blank.Kind, blank.Name, blank.InUse, [.. blank.Versions.OrderByDescending(one => one.Number).Select(one => View(blank.Kind, one))],
            [.. (await catalogue.Of(blank.Kind, cards, cancel)).Where(field => field.LackedBy.Count == 0)])
        {
            Procedures = [.. blank.Versions.Where(one => one.Claim.IsOfProcedures).SelectMany(one => one.Claim.Of).Distinct().Select(code => new BlankProcedure(code, names.GetValueOrDefault(code)))],
            Elsewhere = blank.ClaimInUse is { } claim ? await Elsewhere(blank, claim, cancel) : [],
        };
    }

    private async Task<IReadOnlyList<BlankElsewhere>> Elsewhere(Blank blank, BlankClaim claim, CancellationToken cancel) =>
    [
        .. (await holdings.OfOthers(blank, claim, cancel))
            .Concat(claim.Reach is BlankReach.Procedures ? await holdings.OfOthers(blank, claim with { Reach = BlankReach.Procedure }, cancel) : [])
            .Select(one => new BlankElsewhere(one.Of, one.Blank, one.Name)),
    ];

    private static BlankVersionView View(BlankKind kind, BlankVersion one) => new(one.Id, one.Number, one.Claim, one.State, one.FileName, one.Size, one.Reading, one.BroughtAt, one.BroughtBy)
    {
        Lacking = BlankNeeds.Lacking(kind, one.Reading),
        LacksSignature = kind.IsSigned && !one.Reading.HasSignaturePlace,
        ReleasedAt = one.ReleasedAt,
        ReleasedBy = one.ReleasedBy,
        Decision = one.Decision,
        StoppedAt = one.StoppedAt,
        StoppedBy = one.StoppedBy,
        StoppedWhy = one.StoppedWhy,
    };
}
