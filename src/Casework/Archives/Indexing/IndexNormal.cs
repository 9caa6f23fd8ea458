using System.Text;
using MotCua.Digitising.Fields;
using MotCua.People;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives;

/// <summary>How an entry is written down before it is compared: one form of Unicode, single spaces, one form of a date. Marks are never dropped; capitals make no difference, for papers write names in them.</summary>
public static class IndexNormal
{
    /// <summary>Typed where something stands that nobody can read.</summary>
    public const string Unreadable = "?";

    /// <summary>Typed where the paper has no such thing.</summary>
    public const string Nothing = "-";

    /// <summary>The value as it is kept, and whether it can be right.</summary>
    public static (string Value, bool Right) Write(IndexField field, string? typed)
    {
        var text = (typed ?? "").Normalize(NormalizationForm.FormC).Trim();
        if (text is "" or Nothing or "–")
        {
            return ("", true);
        }

        if (text == Unreadable)
        {
            return (Unreadable, true);
        }

        // Of old papers only the year may be known.
        if (field.Kind is FieldKind.Date && text.Length == 4 && text.All(char.IsAsciiDigit))
        {
            return (text, string.CompareOrdinal(text, "1850") > 0);
        }

        // Papers of enterprises bear the tax code where those of citizens bear the identity number.
        if (field.Kind is FieldKind.Identity && TaxCode.TryParse(text, out var code))
        {
            return (code.Value, true);
        }

        var (value, right) = FieldWriting.Write(new TemplateField(field.Key, field.Name ?? field.Key, field.Kind), text);
        return (value, right && value.Length is > 0 and <= 500);
    }

    /// <summary>Every field of the kind of paper, each in its one way of being written; a required one takes a value, ? or -.</summary>
    internal static Dictionary<string, string> WriteAll(IReadOnlyList<IndexField> fields, IReadOnlyDictionary<string, string> typed)
    {
        Dictionary<string, string> values = [];
        foreach (var field in fields)
        {
            var said = typed.GetValueOrDefault(field.Key);
            FieldMissing.With(field.Name ?? field.Key).At(field.Key).If(field.Required && string.IsNullOrWhiteSpace(said));
            var (value, right) = Write(field, said);
            FieldWrong.With(field.Name ?? field.Key, said ?? "").At(field.Key).Unless(right);
            values[field.Key] = value;
        }

        return values;
    }

    public static bool IsSame(FieldKind kind, string? one, string? other) => string.Equals(Bare(kind, one), Bare(kind, other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(FieldKind kind, string? value)
    {
        var text = (value ?? "").Normalize(NormalizationForm.FormC);
        return kind is FieldKind.Code ? string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))) : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
