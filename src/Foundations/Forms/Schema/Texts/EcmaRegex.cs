using System.Text.RegularExpressions;

namespace MotCua.Forms.Schema.Texts;

/// <summary>A regular expression as ECMA-262 reads it (with the "u" flag), run so that no pattern can stall the server.</summary>
internal sealed class EcmaRegex
{
    // Only patterns that cannot run in linear time (look-around, back references) are timed.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Regex regex;

    private EcmaRegex(string source, Regex regex) => (Source, this.regex) = (source, regex);

    public string Source { get; }

    public static EcmaRegex Parse(string pattern) =>
        TryParse(pattern, out var parsed, out var fault) ? parsed! : throw new SchemaFault($"\"{pattern}\" is not a regular expression: {fault}");

    public static bool IsPattern(string pattern) => TryParse(pattern, out _, out _);

    /// <summary>A pattern that runs out of time counts as not matching.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool TryParse(string pattern, out EcmaRegex? parsed, out string? fault)
    {
        try
        {
            parsed = new EcmaRegex(pattern, Build(new EcmaTranslation(pattern).Translate()));
            fault = null;
            return true;
        }
        catch (ArgumentException exception)
        {
            parsed = null;
            fault = exception.Message;
            return false;
        }
    }

    private static Regex Build(string translated)
    {
        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(translated, RegexOptions.CultureInvariant, Patience);
        }
    }
}
