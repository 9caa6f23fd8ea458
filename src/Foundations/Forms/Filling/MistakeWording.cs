using System.Globalization;
using MotCua.Forms.Design;
using MotCua.Forms.Schema;
using MotCua.People;

namespace MotCua.Forms.Filling;

/// <summary>Turns a violation of the schema into a sentence: what is wrong and how to mend it, never blaming.</summary>
internal sealed class MistakeWording(Sentences sentences, string language)
{
    private const string AnyNumber = "180,5";
    private const string AnyCount = "12";

    public string Say(FieldDefinition field, Violation violation)
    {
        var noun = FieldNoun.Of(field, language);
        (string, string)[] parts =
        [
            ("noun", noun), ("Noun", FieldNoun.Capital(noun)), ("label", field.Label.In(language)),
            ("limit", Number(violation, "limit")), ("actual", Number(violation, "actual")), ("example", field.Example ?? (IsCount(violation) ? AnyCount : AnyNumber)),
        ];
        if (field.Errors.TryGetValue(violation.Keyword, out var own))
        {
            return parts.Aggregate(own.In(language), (text, part) => text.Replace($"{{{part.Item1}}}", part.Item2, StringComparison.Ordinal));
        }

        if (violation.Keyword == "format")
        {
            return Format(field, violation, parts);
        }

        return sentences.Say(KeyOf(field, violation), parts);
    }

    public string SayUnknown(string name) => sentences.Say("unknown", ("name", name));

    private static bool IsCount(Violation violation) => violation.Keyword is "multipleOf" || (violation.Keyword is "type" && violation.Parameters["expected"] == "integer");

    private static string KeyOf(FieldDefinition field, Violation violation) => violation.Keyword switch
    {
        "required" or "dependentRequired" => field.Widget switch
        {
            FieldWidget.Radio or FieldWidget.Select or FieldWidget.Checks => "required.choose",
            FieldWidget.Checkbox => "required.tick",
            FieldWidget.Rows => "required.add",
            _ => "required.write",
        },
        "type" when violation.Parameters["expected"] == "integer" && violation.Parameters["actual"] == "number" => "integer",
        "type" when violation.Parameters["expected"] is "number" or "integer" => "number",
        "enum" or "const" => field.Widget is FieldWidget.Checkbox ? "required.tick" : "choice",
        "minimum" or "maximum" or "maxLength" or "maxItems" => violation.Keyword,
        "exclusiveMinimum" => "above",
        "exclusiveMaximum" => "below",
        "multipleOf" => violation.Parameters["limit"] == "1" ? "integer" : "other",
        "minLength" => violation.Parameters["actual"] == "0" ? "required.write" : "minLength",
        "minItems" => field.Widget is FieldWidget.Rows ? violation.Parameters["actual"] == "0" ? "required.add" : "minItems" : "required.choose",
        "uniqueItems" => "unique",
        "pattern" => field.Example is null ? "pattern" : "pattern.example",
        _ => "other",
    };

    private string Format(FieldDefinition field, Violation violation, (string Name, string Value)[] parts)
    {
        var text = violation.Parameters["actual"];
        var digits = text.Count(char.IsAsciiDigit).ToString(CultureInfo.InvariantCulture);
        string Say(string key, string limit = "") => sentences.Say(key, [("limit", limit), ("actual", digits), .. parts]);
        return violation.Parameters["format"] switch
        {
            AnswerFormats.Phone => Say(Phone(text, out var limit), limit),
            AnswerFormats.Identity => Say(Identity(text)),
            AnswerFormats.TaxCode => Say(Tax(text)),
            "email" => Say("email"),
            "date" => Say("day"),
            "vn-time" or "time" => Say("time"),
            _ => Say("other"),
        };
    }

    private static string Phone(string text, out string limit)
    {
        var digits = Bare(text);
        // A landline has 11 digits (ten in the oldest numbers), a mobile ten.
        limit = digits.StartsWith("02", StringComparison.Ordinal) ? "11" : "10";
        var expected = limit == "11" ? 11 : 10;
        return !digits.All(char.IsAsciiDigit) || digits.Length == 0 ? "phone.letters"
            : digits[0] != '0' ? "phone.start"
            : digits.Length < expected ? "phone.short"
            : digits.Length > expected ? "phone.long" : "phone.start";
    }

    private static string Identity(string text)
    {
        var digits = Bare(text);
        return !digits.All(char.IsAsciiDigit) ? "identity.letters"
            : digits.Length < 12 ? "identity.short"
            : digits.Length > 12 ? "identity.long"
            : IdentityNumber.Check(digits, null, null) is IdentityFault.UnknownBirthplace ? "identity.birthplace" : "identity.letters";
    }

    private static string Tax(string text)
    {
        var digits = Bare(text);
        return !digits.All(char.IsAsciiDigit) ? "tax.letters" : digits.Length is 10 or 13 ? "tax.check" : "tax.length";
    }

    private static string Bare(string text) => string.Concat(text.Where(sign => sign is not (' ' or '.' or '-')));

    private static string Number(Violation violation, string name) =>
        violation.Parameters.TryGetValue(name, out var text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? AnswerText.ReadableNumber(number) : violation.Parameters.GetValueOrDefault(name, "");
}
