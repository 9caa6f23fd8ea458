using MotCua.Documents;

namespace MotCua.Blanks;

/// <summary>Something that a paper of a kind must say by law; any one of these fields says it, or a passage where the officer writes it.</summary>
public sealed record BlankNeed(IReadOnlyList<string> AnyOf, bool OrPassage = false)
{
    /// <summary>Two are the same that name the same fields.</summary>
    public bool Equals(BlankNeed? other) => other is not null && OrPassage == other.OrPassage && AnyOf.SequenceEqual(other.AnyOf);

    public override int GetHashCode() => HashCode.Combine(AnyOf[0], OrPassage);
}

/// <summary>The least that the forms of the one-stop mechanism ask of each kind of letter.</summary>
public static class BlankNeeds
{
    private static readonly BlankNeed[] Head = [Any("co-quan"), Any("so"), Any("ngay-ky", "nam")];
    private static readonly BlankNeed[] WhoseAndWhat = [Any("nguoi-nop.ten"), Any("thu-tuc.ten")];
    private static readonly BlankNeed Signed = Any("nguoi-ky.ten");

    /// <summary>What every blank of the kind must show, under no condition but its own.</summary>
    public static IReadOnlyList<BlankNeed> Of(BlankKind kind) => kind switch
    {
        BlankKind.Refusal => [new(["y-kien"], OrPassage: true)],
        BlankKind.Supplement => [.. Head, Any("ma-ho-so"), .. WhoseAndWhat, Any("giai-doan"), Any("bo-sung.noi-dung"), Any("bo-sung.ly-do", "ly-do"), Any("bo-sung.can-cu", "can-cu"), Any("lien-he"), Signed],
        BlankKind.Apology => [.. Head, Any("ma-ho-so"), .. WhoseAndWhat, Any("ngay-tiep-nhan"), Any("hen-cu", "hen-cu.ngay"), Any("ly-do"), Any("hen-moi", "hen-moi.ngay"), Any("quyen-han-ky", "nguoi-ky.chuc-vu"), Signed],
        BlankKind.Decline => [.. Head, .. WhoseAndWhat, Any("ly-do", "tung-ly-do.noi-dung"), Signed],
        BlankKind.Stop => [.. Head, Any("ma-ho-so"), .. WhoseAndWhat, Any("ngay-tiep-nhan"), Any("ly-do"), Any("giai-doan"), Any("le-phi"), Any("quyen-han-ky", "nguoi-ky.chuc-vu"), Signed],
        BlankKind.Receipt =>
        [
            Any("co-quan"), Any("so"), Any("ma-ho-so"), Any("ma-qr"), .. WhoseAndWhat, Any("nguoi-nop.dia-chi"), Any("nguoi-nop.dien-thoai"), Any("thanh-phan.ten"), Any("so-bo"), Any("thoi-han"),
            Any("tiep-nhan-luc"), Any("hen-tra-luc"), Any("nhan-ket-qua"), Any("nguoi-tiep-nhan"),
        ],
        _ => [],
    };

    /// <summary>What a version still lacks of it.</summary>
    public static IReadOnlyList<BlankNeed> Lacking(BlankKind kind, WordReading read) =>
        [.. Of(kind).Where(need => !(need.OrPassage && read.Passages.Count > 0) && !need.AnyOf.Any(name => read.Shown.Contains(name, StringComparer.OrdinalIgnoreCase)))];

    private static BlankNeed Any(params string[] names) => new(names);
}
