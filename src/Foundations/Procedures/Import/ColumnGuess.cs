using System.Text.RegularExpressions;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Reads off a heading what its column holds.</summary>
internal static partial class ColumnGuess
{
    /// <summary>The more telling words first: "Tên lĩnh vực" is a field, not a name.</summary>
    private static readonly (Regex Words, TableField Field)[] Known =
    [
        (Trial(), TableField.Test), (Online(), TableField.OnlineLevel), (Field(), TableField.Field), (Code(), TableField.Code), (Limit(), TableField.Limit),
        (Fee(), TableField.Fee), (Law(), TableField.LegalBasis), (Decision(), TableField.Decision), (Place(), TableField.Place), (Level(), TableField.Levels),
        (Agency(), TableField.Agency), (Result(), TableField.Result), (Name(), TableField.Name),
    ];

    public static TableField Of(string heading)
    {
        var folded = Key(heading);
        return Known.FirstOrDefault(one => one.Words.IsMatch(folded)).Field;
    }

    /// <summary>A heading as it is remembered, however it was typed.</summary>
    public static string Key(string heading) => VietnameseFold.Fold(string.Join(' ', heading.Split([' ', '\n', '\r', '\t', '_', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)));

    public static string? PublisherKey(string? publisher) => Key(publisher ?? "") is { Length: > 0 } key ? key : null;

    [GeneratedRegex(@"^test row$")]
    private static partial Regex Trial();

    [GeneratedRegex(@"muc do|dvc|truc tuyen|toan trinh|mot phan|^online level$")]
    private static partial Regex Online();

    [GeneratedRegex(@"linh vuc|^field( raw)?$")]
    private static partial Regex Field();

    [GeneratedRegex(@"\bma\b.*(tthc|thu tuc|so)|^ma$|^ma so|^so ho so|^so hs|\bma (quoc gia|csdl)|^code( raw)?$")]
    private static partial Regex Code();

    [GeneratedRegex(@"thoi (han|gian)|^limit$")]
    private static partial Regex Limit();

    [GeneratedRegex(@"\b(le )?phi\b|^fee$")]
    private static partial Regex Fee();

    [GeneratedRegex(@"can cu|phap ly|van ban quy dinh|vbqppl")]
    private static partial Regex Law();

    [GeneratedRegex(@"quyet dinh|^decision( raw)?$|so qd")]
    private static partial Regex Decision();

    [GeneratedRegex(@"dia diem|noi (nop|tiep nhan)|^place$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^cap\b|cap (thuc hien|giai quyet|hanh chinh)|^levels?$")]
    private static partial Regex Level();

    [GeneratedRegex(@"co quan|don vi|^agency( raw)?$|tham quyen")]
    private static partial Regex Agency();

    [GeneratedRegex(@"ket qua|^result$")]
    private static partial Regex Result();

    [GeneratedRegex(@"ten (tthc|thu tuc|thu tuc hanh chinh|dich vu cong)|^ten\b|^thu tuc( hanh chinh)?$|^name$")]
    private static partial Regex Name();
}
