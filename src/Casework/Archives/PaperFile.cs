using MotCua.Digitising.Pages;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives;

/// <summary>Parted from the others; being indexed; two entries differ; both agree or a third decided; its signed copy lies in a vault, or in the archive until its holder is known; or is held already.</summary>
public enum FileStanding { Parted, Indexing, Disputed, Agreed, Resolved, InVault, Waiting, Doubled }

/// <summary>Why a signed copy waits in the archive: no identity number, one that fits nobody of that name, or no issuer or day of issue.</summary>
public enum WaitReason { NoIdentity, OtherPerson, FactsMissing }

/// <summary>One side of a paper: the untouched picture, its number in the batch, how it is laid out and what was measured.</summary>
public sealed record ArchiveSheet(int Number, string Sha256, string MediaType, int Width, int Height, PageShape Shape, PageMeasured Measured);

/// <summary>One paper file of a box (hồ sơ giấy): its sheets, what two people and if need be a third read off it, and where its signed copy lies.</summary>
internal sealed class PaperFile : Aggregate
{
    public PaperFileId Id { get; private init; }

    public BatchId Batch { get; private init; }

    public string Agency { get; private init; } = "";

    /// <summary>The day on which its box was opened.</summary>
    public DateOnly OpenedOn { get; private init; }

    /// <summary>The number of its first sheet: its place in the batch.</summary>
    public int From { get; private set; }

    public IReadOnlyList<ArchiveSheet> Sheets { get; private set; } = [];

    public int SheetCount { get; private set; }

    public int Rescans { get; private set; }

    public FileStanding Standing { get; private set; }

    /// <summary>How often the batch went back: entries of earlier rounds stay for the figures.</summary>
    public int Round { get; private set; }

    /// <summary>How many entries of this round are in; the second of two who finish at once meets the first.</summary>
    public int Entries { get; private set; }

    /// <summary>The day on which two entries of it were held against each other, the last time it was.</summary>
    public DateOnly? ComparedOn { get; private set; }

    /// <summary>The kind of paper whose fields were compared then.</summary>
    public string? ComparedAs { get; private set; }

    /// <summary>The last day on which the two differed.</summary>
    public DateOnly? DifferedOn { get; private set; }

    public string? PaperType { get; private set; }

    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();

    public string? Holder { get; private set; }

    public string? Number { get; private set; }

    public string? Issuer { get; private set; }

    public string? Identity { get; private set; }

    /// <summary>Holder, number, issuer and identity number without marks, for finding.</summary>
    public string Fold { get; private set; } = "";

    public Guid? Arbiter { get; private set; }

    public string? ArbiterName { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public DateTimeOffset? KeptAt { get; private set; }

    public string? SignedByName { get; private set; }

    public WaitReason? WaitsFor { get; private set; }

    /// <summary>How a paper in another name came to be this person's, as the official who named them said.</summary>
    public string? HolderWhy { get; private set; }

    public Guid? VaultItem { get; private set; }

    /// <summary>The file of the archive that holds the same paper.</summary>
    public PaperFileId? Twin { get; private set; }

    /// <summary>Kind, number and issuer of a kept copy; no two kept copies bear the same.</summary>
    public string? KeptAs { get; private set; }

    public string? CopySha256 { get; private set; }

    public bool IsSettled => Standing is FileStanding.Agreed or FileStanding.Resolved;

    public bool IsKept => Standing is FileStanding.InVault or FileStanding.Waiting or FileStanding.Doubled;

    public int Until => Sheets.Count == 0 ? From : Sheets[^1].Number;

    public static PaperFile Of(PaperFileId id, Batch batch, IReadOnlyList<ArchiveSheet> sheets)
    {
        var file = new PaperFile { Id = id, Batch = batch.Id, Agency = batch.Agency, OpenedOn = VietnamTime.DayOf(batch.OpenedAt) };
        file.Hold(sheets);
        return file;
    }

    public ArchiveSheet Sheet(int number) => NoSuchSheet.Unless(Sheets.FirstOrDefault(sheet => sheet.Number == number));

    /// <summary>What lies from this sheet on becomes a file of its own.</summary>
    public PaperFile Cut(PaperFileId id, Batch batch, int before)
    {
        Sheet(before);
        CutWhere.If(before == From);
        ArchiveSheet[] rest = [.. Sheets.Where(sheet => sheet.Number >= before)];
        Hold([.. Sheets.Where(sheet => sheet.Number < before)]);
        return Of(id, batch, rest);
    }

    /// <summary>Takes in the sheets of the file that follows.</summary>
    public void Join(PaperFile next, int most)
    {
        JoinedTooLong.If(SheetCount + next.SheetCount > most);
        Rescans += next.Rescans;
        Hold([.. Sheets, .. next.Sheets]);
    }

    /// <summary>True while something is left.</summary>
    public bool Drop(int number)
    {
        Sheet(number);
        if (SheetCount == 1)
        {
            return false;
        }

        Hold([.. Sheets.Where(sheet => sheet.Number != number)]);
        return true;
    }

    public void Lay(int number, PageShape shape, PageMeasured measured) => Put(Sheet(number) with { Shape = shape, Measured = measured });

    public void Rescan(ArchiveSheet sheet)
    {
        Sheet(sheet.Number);
        Put(sheet);
        Rescans++;
    }

    public void BeIndexed() => Standing = FileStanding.Indexing;

    public void TakeEntry() => Entries++;

    public void BeCompared(DateOnly day, string paperType, bool differs) => (ComparedOn, ComparedAs, DifferedOn) = (day, paperType, differs ? day : DifferedOn);

    public void Dispute() => Standing = FileStanding.Disputed;

    public void Settle(string paperType, IReadOnlyDictionary<string, string> values, Facts facts, Actor? arbiter, DateTimeOffset now)
    {
        (Standing, PaperType, SettledAt) = (arbiter is null ? FileStanding.Agreed : FileStanding.Resolved, paperType, now);
        (Arbiter, ArbiterName) = (arbiter?.Id, arbiter?.Name);
        Take(values, facts);
    }

    /// <summary>The inspector of a sample found a field wrong.</summary>
    public void Correct(IReadOnlyDictionary<string, string> values, Facts facts) => Take(values, facts);

    /// <summary>Both sides are typed anew.</summary>
    public void GoBack()
    {
        (Standing, Entries, SettledAt, Arbiter, ArbiterName, PaperType) = (FileStanding.Indexing, 0, null, null, null, null);
        Round++;
        // Whoever types it anew must not find in a list what was typed before.
        Take(new Dictionary<string, string>(), new(null, null, null, null, null, null, null));
    }

    /// <summary>Its sheets were moved after they were typed: nothing of what was typed counts.</summary>
    public void SetAside()
    {
        GoBack();
        (ComparedOn, ComparedAs, DifferedOn) = (null, null, null);
    }

    public void Keep(string sha256, string signer, DateTimeOffset now) => (CopySha256, SignedByName, KeptAt) = (sha256, signer, now);

    public void LieInVault(Guid item, string? keptAs) => (Standing, VaultItem, WaitsFor, KeptAs) = (FileStanding.InVault, item, null, keptAs);

    public void Wait(WaitReason why, string? keptAs) => (Standing, WaitsFor, KeptAs) = (FileStanding.Waiting, why, keptAs);

    /// <summary>The same paper is held already: shown, not doubled.</summary>
    public void BeDoubled(Guid? item, PaperFileId? twin) => (Standing, VaultItem, Twin, WaitsFor, KeptAs) = (FileStanding.Doubled, item, twin, null, null);

    public void NameHolder(string identity, string holder, string? otherNameWhy)
    {
        (Identity, Holder, HolderWhy) = (identity, holder, otherNameWhy);
        Refold();
    }

    private void Take(IReadOnlyDictionary<string, string> values, Facts facts)
    {
        (Values, Holder, Number, Issuer, Identity) = (values, facts.Holder, facts.Number, facts.Issuer, facts.Identity);
        Refold();
    }

    private void Refold() => Fold = VietnameseFold.Fold($"{Holder} {Number} {Issuer} {Identity}");

    private void Hold(IReadOnlyList<ArchiveSheet> sheets) => (Sheets, SheetCount, From) = (sheets, sheets.Count, sheets[0].Number);

    private void Put(ArchiveSheet one) => Sheets = [.. Sheets.Select(sheet => sheet.Number == one.Number ? one : sheet)];
}
