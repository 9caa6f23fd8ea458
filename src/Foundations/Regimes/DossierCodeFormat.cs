using System.Globalization;
using MotCua.Organisation;

namespace MotCua.Regimes;

/// <summary>Which of its two identifiers an agency prints in a dossier code.</summary>
public enum AgencyCodeForm { LeftToRight, RightToLeft }

/// <summary>How a dossier code is composed: agency, day of reception, running number of that agency's day.</summary>
/// <param name="Day">Either yyMMdd or yyyyMMdd.</param>
/// <param name="Width">The fewest digits of the running number; it grows wider rather than begin anew.</param>
public sealed record DossierCodeFormat(AgencyCodeForm Agency, string Day, int Width, string Separator)
{
    public string Write(AgencyCode agency, DateOnly received, long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var identifier = Agency is AgencyCodeForm.RightToLeft ? agency.OldForm ?? agency.Value : agency.Value;
        return string.Join(
            Separator,
            identifier,
            received.ToString(Day, CultureInfo.InvariantCulture),
            number.ToString(CultureInfo.InvariantCulture).PadLeft(Width, '0'));
    }

    internal bool IsUsable => (Day, Separator) is ("yyMMdd" or "yyyyMMdd", "-" or "_" or "/") && Width is > 0 and <= 12;
}
