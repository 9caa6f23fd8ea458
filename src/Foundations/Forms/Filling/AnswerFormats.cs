using System.Text.RegularExpressions;
using MotCua.Forms.Schema;
using MotCua.Forms.Schema.Texts;
using MotCua.People;

namespace MotCua.Forms.Filling;

/// <summary>The formats of answers: those of the standard, and those of Vietnam.</summary>
internal static partial class AnswerFormats
{
    public const string Identity = "vn-identity-number";
    public const string Phone = "vn-phone";
    public const string TaxCode = "vn-tax-code";

    public static readonly SchemaRules Rules = new()
    {
        AssertFormats = true,
        Formats = new Dictionary<string, Func<string, bool>>(Formats.All, StringComparer.Ordinal)
        {
            [Identity] = text => IdentityNumber.TryParse(text, out var number) && number.Value == text,
            [Phone] = text => PhoneNumber.TryParse(text, out var number) && number.Value == text,
            [TaxCode] = text => People.TaxCode.TryParse(text, out var code) && code.Value == text,
            ["vn-time"] = ClockPattern().IsMatch,
        },
    };

    /// <summary>One spelling for what people write in many; what cannot be read stays as it was written.</summary>
    public static string OneSpelling(FieldWidget widget, string text) => widget switch
    {
        FieldWidget.Identity => IdentityNumber.Check(text, null, null) is null && IdentityNumber.TryParse(text, out var number) ? number.Value : Bare(text),
        FieldWidget.Phone => PhoneNumber.TryParse(text, out var phone) ? phone.Value : text,
        _ => text,
    };

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^([01][0-9]|2[0-3]):[0-5][0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex ClockPattern();
}
