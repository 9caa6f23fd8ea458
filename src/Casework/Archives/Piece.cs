using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives;

/// <summary>One side of one file in the hands of one person: held for a time, then typed or given back.</summary>
internal sealed class Piece : Aggregate
{
    public PieceId Id { get; private init; }

    public PaperFileId File { get; private init; }

    public BatchId Batch { get; private init; }

    public string Agency { get; private init; } = "";

    public int Round { get; private init; }

    /// <summary>One or two; nobody has both of a file.</summary>
    public int Side { get; private init; }

    public Guid By { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset TakenAt { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public string? PaperType { get; private set; }

    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();

    public int SheetCount { get; private init; }

    public long Seconds { get; private set; }

    /// <summary>How many fields were judged once the value was settled, and how many of them this person had wrong.</summary>
    public int FieldCount { get; private set; }

    public int Wrong { get; private set; }

    /// <summary>The day on which the file was parted otherwise, so that this entry counts no more.</summary>
    public DateOnly? SetAsideOn { get; private set; }

    public MendId? SetAsideBy { get; private set; }

    public static Piece Take(PieceId id, PaperFile file, int side, Actor by, DateTimeOffset now, TimeSpan holdFor)
    {
        var piece = new Piece { Id = id, File = file.Id, Batch = file.Batch, Agency = file.Agency, Round = file.Round, Side = side, SheetCount = file.SheetCount };
        piece.GiveTo(by, now, holdFor);
        return piece;
    }

    /// <summary>Time ran out: another takes the side over, or the same person goes on.</summary>
    public void GiveTo(Actor by, DateTimeOffset now, TimeSpan holdFor)
    {
        PieceGone.If(DoneAt is not null);
        (By, ByName, TakenAt, Until) = (by.Id, by.Name, now, now + holdFor);
    }

    public void MustBeHeldBy(Guid actor) => PieceGone.Unless(By == actor && DoneAt is null);

    public void Enter(string paperType, IReadOnlyDictionary<string, string> values, DateTimeOffset now)
    {
        PieceGone.If(DoneAt is not null);
        (PaperType, Values, DoneAt, Seconds) = (paperType, values, now, Math.Max(1, (long)(now - TakenAt).TotalSeconds));
    }

    public void BeSetAside(MendId by, DateOnly day) => (SetAsideBy, SetAsideOn) = (by, day);

    public void Judge(int fields, int wrong) => (FieldCount, Wrong) = (fields, wrong);
}

/// <summary>A field in which two entries differ, and how it was decided.</summary>
internal sealed class Difference
{
    public required PaperFileId File { get; init; }

    public required int Round { get; init; }

    public required string Field { get; init; }

    public required BatchId Batch { get; init; }

    public required string Agency { get; init; }

    /// <summary>The day on which it was found.</summary>
    public required DateOnly On { get; init; }

    /// <summary>False where the same file differed in the same field again later, or was parted otherwise; figures count a file once.</summary>
    public bool Latest { get; set; } = true;

    public required string First { get; init; }

    public required string Second { get; init; }

    public string? Value { get; set; }

    public string? Why { get; set; }

    public Guid? By { get; set; }

    public string? ByName { get; set; }

    public DateTimeOffset? At { get; set; }
}

/// <summary>The words read off one sheet, and how reading it went; kept apart so that nothing anybody looks at changes while the house reads.</summary>
internal sealed class SheetText
{
    public required BatchId Batch { get; init; }

    public required int Number { get; init; }

    public bool Read { get; set; }

    public int Attempts { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public IReadOnlyList<MotCua.Digitising.ReadWord> Words { get; set; } = [];

    public void Forget() => (Read, Attempts, Words) = (false, 0, []);
}
