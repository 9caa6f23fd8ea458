using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks;

/// <summary>Draft: it can still be dropped. Released: dossiers may be drawn from it, and it stays as it is. Stopped: no new paper is drawn from it.</summary>
public enum BlankState { Draft, Released, Stopped }

/// <summary>The blank of one kind of paper, through its versions; each version says for which dossiers it is.</summary>
internal sealed class Blank : Aggregate
{
    private readonly List<BlankVersion> versions = [];

    public BlankId Id { get; private init; }

    public BlankKind Kind { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The name without marks and what the newest version claims, for finding.</summary>
    public string Fold { get; private set; } = "";

    /// <summary>When anything was done to it last; lists go by this.</summary>
    public DateTimeOffset TouchedAt { get; private set; }

    /// <summary>The number of the newest version in use; none while none is.</summary>
    public int? InUse { get; private set; }

    public IReadOnlyList<BlankVersion> Versions => versions;

    /// <summary>What the newest version in use claims.</summary>
    public BlankClaim? ClaimInUse => versions.Find(one => one.Number == InUse)?.Claim;

    /// <summary>What the newest version claims, in use or not.</summary>
    public BlankClaim Claim => versions.MaxBy(one => one.Number)!.Claim;

    public static Blank Of(BlankKind kind) => new() { Id = Ids.New<BlankId>(), Kind = kind };

    public BlankVersion With(BlankVersionId id) => NoSuchBlank.Unless(versions.Find(one => one.Id == id));

    /// <summary>The next version; numbers are not given twice, not even those of dropped drafts.</summary>
    public BlankVersion Bring(string name, BlankClaim claim, StoredFile file, WordReading read, string by, DateTimeOffset at)
    {
        NameMissing.If(string.IsNullOrWhiteSpace(name) || name.Trim().Length > 200);
        Unchanged.If(versions.MaxBy(one => one.Number) is { } newest && newest.Sha256 == file.Sha256 && newest.Claim.IsSameAs(claim));
        Name = name.Trim();
        Fold = $"{VietnameseFold.Fold(Name)} {claim.Fold}".Trim();
        var version = BlankVersion.Of(Id, ++Numbered, claim, file, read, by, at);
        versions.Add(version);
        TouchedAt = at;
        return version;
    }

    public void Release(BlankVersionId id, WordReading read, IReadOnlyList<Guid> wordings, string decision, string by, DateTimeOffset at)
    {
        var version = With(id);
        DecisionMissing.If(string.IsNullOrWhiteSpace(decision));
        HasFaults.With($"{read.Faults.Count}").If(read.Faults.Count > 0);
        NoPlaceToSign.Unless(read.HasSignaturePlace || !Kind.IsSigned);
        var lacking = BlankNeeds.Lacking(Kind, read);
        Incomplete.With(string.Join("; ", lacking.Select(InBraces))).If(lacking.Count > 0);
        version.Release(read, wordings, decision.Trim(), by, at);
        Touch(at);
    }

    public void Stop(BlankVersionId id, string why, string by, DateTimeOffset at)
    {
        ReasonMissing.If(string.IsNullOrWhiteSpace(why));
        With(id).Stop(why.Trim(), by, at);
        Touch(at);
    }

    /// <summary>Only what nobody has drawn from can go.</summary>
    public void Drop(BlankVersionId id, DateTimeOffset at)
    {
        var version = With(id);
        NotADraft.Unless(version.State is BlankState.Draft);
        versions.Remove(version);
        Touch(at);
    }

    /// <summary>The highest number given so far.</summary>
    public int Numbered { get; private set; }

    private static string InBraces(BlankNeed need) => string.Join(" / ", need.AnyOf.Select(name => $"{{{{{name}}}}}"));

    private void Touch(DateTimeOffset at)
    {
        TouchedAt = at;
        InUse = versions.Where(one => one.State is BlankState.Released).Select(one => (int?)one.Number).Max();
    }
}
