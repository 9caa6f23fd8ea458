using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace MotCua.Procedures;

/// <summary>The number by which a procedure is known: national ("1.001193"), or a province's own ("QCLV_01"). Local variants of a national number share it.</summary>
public sealed partial record ProcedureCode(string Value)
{
    public bool IsNational => National().IsMatch(Value);

    /// <summary>Reads a code in any form it is published in; "3.000181.000.00.00.H22" is read as "3.000181".</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ProcedureCode? code)
    {
        code = PublishedCode.Read(text)?.Code;
        return code is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^\d\.\d{6}$")]
    private static partial Regex National();
}

/// <summary>What was odd about a code as published, and how it was understood.</summary>
public enum CodeOddity { None, Blanks, Points, MissingPoint, MiddlePart, Trailer, Local }

/// <summary>A code as somebody published it: the number, the agency that published it, and what was odd about it.</summary>
public sealed partial record PublishedCode(string Raw, ProcedureCode Code, string? Agency, CodeOddity Oddity)
{
    /// <summary>None when nobody can say which procedure is meant: a digit too few or too many may be any of several.</summary>
    public static PublishedCode? Read(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw) || raw.Length > 60)
        {
            return null;
        }

        var text = Blanks().Replace(raw, "");
        var oddity = text.Length == raw.Length ? CodeOddity.None : CodeOddity.Blanks;
        if (Points().Replace(text.Replace(',', '.'), ".").TrimEnd('.') is var pointed && pointed != text)
        {
            (text, oddity) = (pointed, CodeOddity.Points);
        }

        return Numbered(raw, text, oddity) ?? Own(raw, text);
    }

    private static PublishedCode? Numbered(string raw, string text, CodeOddity oddity)
    {
        if (Number().Match(text) is not { Success: true } number)
        {
            return null;
        }

        var code = new ProcedureCode($"{number.Groups["series"].Value}.{number.Groups["number"].Value}");
        oddity = number.Groups["point"].Length == 0 ? CodeOddity.MissingPoint : oddity;
        if (number.Groups["rest"].Value is not { Length: > 0 } rest)
        {
            return new(raw, code, null, oddity);
        }

        if (rest[0] != '.')
        {
            (rest, oddity) = ('.' + rest, CodeOddity.MissingPoint);
        }

        if (Variant().Match(rest) is not { Success: true } variant)
        {
            return null;
        }

        oddity = variant.Groups["trailer"].Length > 0 ? CodeOddity.Trailer
            : variant.Groups["middle"].Value is "" or ".000.00.00" ? oddity
            : CodeOddity.MiddlePart;
        return new(raw, code, variant.Groups["agency"].Value.ToUpperInvariant(), oddity);
    }

    private static PublishedCode? Own(string raw, string text) =>
        Local().IsMatch(text) && (char.IsAsciiLetter(text[0]) || LongNumber().IsMatch(text))
            ? new(raw, new ProcedureCode(text), null, CodeOddity.Local)
            : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\.{2,}")]
    private static partial Regex Points();

    [GeneratedRegex(@"^(?<series>\d)(?<point>\.?)(?<number>\d{6})(?<rest>(\.|000\.).+)?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<middle>(\.0+)*)\.(?<agency>[GHgh]\d{2})(\.(?<trailer>[A-Za-z]))?$")]
    private static partial Regex Variant();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_.\-]*$")]
    private static partial Regex Local();

    /// <summary>Numbers of another length that the national catalogue itself carries, such as "2.009182739" or "1.014955-Xoa".</summary>
    [GeneratedRegex(@"^\d\.(\d{7,12}|\d{6}-\w+)$")]
    private static partial Regex LongNumber();
}
