using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks;

/// <summary>One version of a blank: the file as it came, what was found in it, and its way into use and out of it.</summary>
internal sealed class BlankVersion
{
    public BlankVersionId Id { get; private init; }

    public BlankId Blank { get; private init; }

    public int Number { get; private init; }

    /// <summary>For which dossiers it is.</summary>
    public BlankClaim Claim { get; private init; } = BlankClaim.Province;

    public string Sha256 { get; private init; } = "";

    public string FileName { get; private init; } = "";

    public long Size { get; private init; }

    public BlankState State { get; private set; }

    /// <summary>What it is made of, and what is to be mended, as it was found last.</summary>
    public WordReading Reading { get; private set; } = null!;

    public DateTimeOffset BroughtAt { get; private init; }

    public string BroughtBy { get; private init; } = "";

    public DateTimeOffset? ReleasedAt { get; private set; }

    public string? ReleasedBy { get; private set; }

    /// <summary>The decision by which it was put into use.</summary>
    public string? Decision { get; private set; }

    /// <summary>The wordings of its procedures it was released for; none for a field or the province.</summary>
    public IReadOnlyList<Guid> Wordings { get; private set; } = [];

    public DateTimeOffset? StoppedAt { get; private set; }

    public string? StoppedBy { get; private set; }

    public string? StoppedWhy { get; private set; }

    public static BlankVersion Of(BlankId blank, int number, BlankClaim claim, StoredFile file, WordReading read, string by, DateTimeOffset at) => new()
    {
        Id = Ids.New<BlankVersionId>(),
        Blank = blank,
        Number = number,
        Claim = claim,
        Sha256 = file.Sha256,
        FileName = file.Name,
        Size = file.Size,
        Reading = read,
        BroughtAt = at,
        BroughtBy = by,
    };

    public void Release(WordReading read, IReadOnlyList<Guid> wordings, string decision, string by, DateTimeOffset at)
    {
        NotADraft.Unless(State is BlankState.Draft);
        (State, Reading, Wordings, Decision, ReleasedBy, ReleasedAt) = (BlankState.Released, read, wordings, decision, by, at);
    }

    public void Stop(string why, string by, DateTimeOffset at)
    {
        NotReleased.Unless(State is BlankState.Released);
        (State, StoppedWhy, StoppedBy, StoppedAt) = (BlankState.Stopped, why, by, at);
    }
}
