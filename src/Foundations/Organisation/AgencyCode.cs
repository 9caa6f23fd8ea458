using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace MotCua.Organisation;

/// <summary>An agency's national identifier, "H02.12": the province or ministry first, each further segment one level down, of any width.</summary>
public sealed partial record AgencyCode
{
    public AgencyCode(string value) => Value = Normalise(value) ?? throw new FormatException($"'{value}' is no agency code.");

    private AgencyCode(string normalised, bool _) => Value = normalised;

    public string Value { get; }

    public AgencyCode? Parent => Value.LastIndexOf('.') is > 0 and var dot ? new(Value[..dot], true) : null;

    /// <summary>The code as dossiers printed it before 2020, "000.00.12.H02"; null where a segment does not fit its fixed widths.</summary>
    public string? OldForm
    {
        get
        {
            var segments = Value.Split('.');
            if (segments.Length > 4)
            {
                return null;
            }

            string[] old = ["000", "00", "00", segments[0]];
            for (var level = 1; level < segments.Length; level++)
            {
                if (segments[level].Length != old[3 - level].Length)
                {
                    return null;
                }

                old[3 - level] = segments[level];
            }

            return string.Join('.', old);
        }
    }

    /// <summary>Reads both forms: left to right "H02.12", and the older right to left "000.00.12.H02".</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out AgencyCode? code)
    {
        code = Normalise(text) is { } normalised ? new(normalised, true) : null;
        return code is not null;
    }

    /// <summary>Itself and everything below it, by whole segments: "H02.1" does not contain "H02.12".</summary>
    public bool Contains(AgencyCode other) =>
        other.Value.StartsWith(Value, StringComparison.Ordinal)
        && (other.Value.Length == Value.Length || other.Value[Value.Length] == '.');

    public override string ToString() => Value;

    private static string? Normalise(string? text)
    {
        var written = text?.Trim().ToUpperInvariant() ?? "";
        IEnumerable<string> segments = written.Split('.');
        if (OldShape().IsMatch(written))
        {
            segments = segments.Reverse();
        }
        else if (!NewShape().IsMatch(written))
        {
            return null;
        }

        // A tail of zeros says "no such level"; zeros in the middle keep their place.
        string[] kept = [.. segments];
        var length = kept.Length;
        while (length > 1 && kept[length - 1].All(digit => digit == '0'))
        {
            length--;
        }

        return string.Join('.', kept[..length]);
    }

    [GeneratedRegex(@"^[A-Z][0-9]{2,3}(\.[0-9A-Z]{1,5}){0,5}\z")]
    private static partial Regex NewShape();

    [GeneratedRegex(@"^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}\z")]
    private static partial Regex OldShape();
}
