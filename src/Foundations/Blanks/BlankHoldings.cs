using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks;

/// <summary>Keeps the holdings of blanks as their newest versions in use claim them.</summary>
internal sealed class BlankHoldings(Database db, Stamps stamps)
{
    /// <summary>The version being released takes what it claims; what another blank of the kind holds at the same reach is refused by name.</summary>
    public async Task Take(Blank blank, CancellationToken cancel)
    {
        var claim = blank.ClaimInUse!;
        var others = await OfOthers(blank, claim, cancel);
        Claimed.With(string.Join("; ", others.Select(one => one.Of.Length > 0 ? $"{one.Of}: {one.Name}" : one.Name))).If(others.Count > 0);
        await Keep(blank, [.. claim.Of], cancel);
    }

    /// <summary>After a version was stopped the one before it claims again, but for what others have taken meanwhile.</summary>
    public async Task FallBack(Blank blank, CancellationToken cancel)
    {
        var claim = blank.ClaimInUse;
        var others = claim is null ? [] : await OfOthers(blank, claim, cancel);
        await Keep(blank, [.. (claim?.Of ?? []).Except(others.Select(one => one.Of))], cancel);
    }

    /// <summary>What other blanks hold of this claim, with their names.</summary>
    public async Task<IReadOnlyList<(string Of, string Name, BlankId Blank)>> OfOthers(Blank blank, BlankClaim claim, CancellationToken cancel)
    {
        var held = await db.BlankHoldings.AsNoTracking()
            .Where(one => one.Kind == blank.Kind && one.Reach == claim.Reach && claim.Of.Contains(one.Of) && one.Blank != blank.Id)
            .Join(db.Blanks, one => one.Blank, other => other.Id, (one, other) => new { one.Of, other.Name, other.Id })
            .OrderBy(one => one.Of).ToListAsync(cancel);
        return [.. held.Select(one => (one.Of, one.Name, one.Id))];
    }

    private async Task Keep(Blank blank, string[] of, CancellationToken cancel)
    {
        await stamps.Touch(HeldBlanks.Stamp, cancel);
        var own = await db.BlankHoldings.Where(one => one.Blank == blank.Id).ToListAsync(cancel);
        var reach = blank.ClaimInUse?.Reach;
        db.RemoveRange(own.Where(one => one.Reach != reach || !of.Contains(one.Of)));
        db.AddRange(of.Where(one => !own.Exists(held => held.Reach == reach && held.Of == one)).Select(one => new BlankHolding { Kind = blank.Kind, Reach = reach!.Value, Of = one, Blank = blank.Id }));
    }
}
