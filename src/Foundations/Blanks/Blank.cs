using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks;

/// <summary>What is drawn from a blank: what was asked for, or the letter that says no.</summary>
public enum BlankKind { Result, Refusal }

/// <summary>Draft: it can still be dropped. Released: dossiers may be drawn from it, and it stays as it is. Stopped: no new paper is drawn from it.</summary>
public enum BlankState { Draft, Released, Stopped }

/// <summary>The blank of one kind of paper of one procedure, through its versions.</summary>
internal sealed class Blank : Aggregate
{
    private readonly List<BlankVersion> versions = [];

    public BlankId Id { get; private init; }

    public string Procedure { get; private init; } = "";

    public BlankKind Kind { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The name without marks, for finding.</summary>
    public string Fold { get; private set; } = "";

    /// <summary>When anything was done to it last; lists go by this.</summary>
    public DateTimeOffset TouchedAt { get; private set; }

    /// <summary>The number of the newest version in use; none while none is.</summary>
    public int? InUse { get; private set; }

    public IReadOnlyList<BlankVersion> Versions => versions;

    public static Blank Of(string procedure, BlankKind kind) => new() { Id = Ids.New<BlankId>(), Procedure = procedure, Kind = kind };

    public BlankVersion With(BlankVersionId id) => NoSuchBlank.Unless(versions.Find(one => one.Id == id));

    /// <summary>The next version; numbers are not given twice, not even those of dropped drafts.</summary>
    public BlankVersion Bring(string name, StoredFile file, WordReading read, string by, DateTimeOffset at)
    {
        NameMissing.If(string.IsNullOrWhiteSpace(name) || name.Trim().Length > 200);
        Unchanged.If(versions.MaxBy(one => one.Number)?.Sha256 == file.Sha256);
        Name = name.Trim();
        Fold = VietnameseFold.Fold(Name);
        var version = BlankVersion.Of(Id, ++Numbered, file, read, by, at);
        versions.Add(version);
        TouchedAt = at;
        return version;
    }

    public void Release(BlankVersionId id, WordReading read, Guid procedureVersion, string decision, string by, DateTimeOffset at)
    {
        var version = With(id);
        DecisionMissing.If(string.IsNullOrWhiteSpace(decision));
        HasFaults.With($"{read.Faults.Count}").If(read.Faults.Count > 0);
        NoPlaceToSign.Unless(read.HasSignaturePlace);
        version.Release(read, procedureVersion, decision.Trim(), by, at);
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

    private void Touch(DateTimeOffset at)
    {
        TouchedAt = at;
        InUse = versions.Where(one => one.State is BlankState.Released).Select(one => (int?)one.Number).Max();
    }
}
