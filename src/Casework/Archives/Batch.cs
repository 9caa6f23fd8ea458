using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives;

/// <summary>Scans are brought in and parted; files are indexed twice; a sample is checked; accepted, its copies are signed.</summary>
public enum BatchStage { Scanning, Indexing, Sampling, Accepted }

/// <summary>Where the paper itself stands: store, shelf and box.</summary>
public sealed record BoxPlace(string Store, string? Shelf, string Box);

/// <summary>A file of scans as it was brought in.</summary>
public sealed record BroughtFile(string Fingerprint, string Name, int Sheets, string ByName, DateTimeOffset At);

/// <summary>The contents of one box on the way into the vaults (lô hồ sơ).</summary>
internal sealed class Batch : Aggregate
{
    public BatchId Id { get; private init; }

    public string Agency { get; private init; } = "";

    /// <summary>Number and year of the agency's own series.</summary>
    public string Code { get; private init; } = "";

    public string Store { get; private init; } = "";

    public string? Shelf { get; private init; }

    public string Box { get; private init; } = "";

    /// <summary>Place and kinds without marks, for finding.</summary>
    public string Fold { get; private init; } = "";

    public IReadOnlyList<string> PaperTypes { get; private init; } = [];

    public int FromYear { get; private init; }

    public int UntilYear { get; private init; }

    /// <summary>How many files the box should hold, as its list says.</summary>
    public int Expected { get; private init; }

    public Guid OpenedBy { get; private init; }

    public string OpenedByName { get; private init; } = "";

    public DateTimeOffset OpenedAt { get; private init; }

    public BatchStage Stage { get; private set; }

    /// <summary>The number of the last sheet that was brought in; numbers are never used again.</summary>
    public int LastSheet { get; private set; }

    public IReadOnlyList<BroughtFile> Brought { get; private set; } = [];

    public string? CountRemark { get; private set; }

    public bool DespiteFaults { get; private set; }

    public string? AcceptedByName { get; private set; }

    public Guid? AcceptedBy { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>How often its splits were put right after indexing had begun; whoever draws a sample at that moment is told.</summary>
    public int Mends { get; private set; }

    public static Batch Open(BatchId id, string agency, string code, BoxPlace place, IReadOnlyList<string> types, (int From, int Until) years, int expected, Actor by, DateTimeOffset now) => new()
    {
        Id = id,
        Agency = agency,
        Code = code,
        Store = place.Store,
        Shelf = place.Shelf,
        Box = place.Box,
        Fold = VietnameseFold.Fold($"{code} {place.Store} {place.Shelf} {place.Box}"),
        PaperTypes = types,
        FromYear = years.From,
        UntilYear = years.Until,
        Expected = expected,
        OpenedBy = by.Id,
        OpenedByName = by.Name,
        OpenedAt = now,
    };

    public void MustBeScanning() => NotScanning.Unless(Stage is BatchStage.Scanning);

    /// <summary>Sheets are moved freely while the batch is scanned, with a reason while it is indexed, and no more once a sample was drawn.</summary>
    public void MustBeParting(string? why)
    {
        SplitsStand.If(Stage is BatchStage.Sampling or BatchStage.Accepted);
        MendWhy.If(Stage is BatchStage.Indexing && string.IsNullOrWhiteSpace(why));
    }

    public void BeMended() => Mends++;

    /// <summary>The same file of scans is taken once, however often it is sent.</summary>
    public void MustNotHold(string fingerprint, string name) => BroughtBefore.With(name).If(Brought.Any(one => one.Fingerprint == fingerprint));

    /// <summary>Gives the next numbers out to the sheets of a file.</summary>
    public int Bring(string fingerprint, string name, int sheets, Actor by, DateTimeOffset now)
    {
        MustBeScanning();
        MustNotHold(fingerprint, name);
        var first = LastSheet + 1;
        LastSheet += sheets;
        Brought = [.. Brought, new(fingerprint, name, sheets, by.Name, now)];
        return first;
    }

    public void StartIndexing(string? countRemark, bool despiteFaults)
    {
        MustBeScanning();
        (Stage, CountRemark, DespiteFaults) = (BatchStage.Indexing, countRemark, despiteFaults);
    }

    public void BeSampled()
    {
        SampleOpen.If(Stage is BatchStage.Sampling);
        NotAllSettled.Unless(Stage is BatchStage.Indexing);
        Stage = BatchStage.Sampling;
    }

    public void Accept(Actor by, DateTimeOffset now)
    {
        NoSample.Unless(Stage is BatchStage.Sampling);
        (Stage, AcceptedBy, AcceptedByName, AcceptedAt) = (BatchStage.Accepted, by.Id, by.Name, now);
    }

    public void GoBack()
    {
        NoSample.Unless(Stage is BatchStage.Sampling);
        Stage = BatchStage.Indexing;
    }
}
