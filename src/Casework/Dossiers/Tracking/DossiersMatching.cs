using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace MotCua.Dossiers.Tracking;

/// <summary>What somebody typed to find a dossier, understood: each kind along an index of its own.</summary>
internal static partial class DossiersMatching
{
    /// <summary>So every request number begins.</summary>
    private const string Request = "YC-";

    /// <summary>A whole identity number has twelve figures, and no telephone has so many.</summary>
    private const int NumberFigures = 12;

    /// <summary>An older identity number has nine; a telephone ten.</summary>
    private const int LeastFigures = 9;

    /// <summary>So much of an identity number is begun at least, or it would be anybody's.</summary>
    private const int BegunFigures = 6;

    /// <summary>Everything that begins so sorts up to here; letters and figures sort before a row of z.</summary>
    public static string Until(string begun) => begun + "zzzzzzzzzzzz";

    /// <summary>Words of a name, or day and number of a code; nothing when it is of another kind.</summary>
    public static string[] Words(string text) =>
        DayAndNumber().IsMatch(text) ? [text] : text.Any(char.IsAsciiDigit) || text.StartsWith(Request, StringComparison.OrdinalIgnoreCase) ? [] : DossierWord.OfName(text);

    /// <summary>A procedure's code was typed.</summary>
    public static bool IsProcedure(string text) => ProcedureCode().IsMatch(text);

    /// <summary>The code of a dossier or its beginning, "H02.24.01-23"; it has letters, and is no request number.</summary>
    public static bool IsCode(string text) => text.Any(char.IsAsciiLetter) && !text.StartsWith(Request, StringComparison.OrdinalIgnoreCase) && !IsProcedure(text);

    /// <summary>Six figures or more of an identity number, and not all.</summary>
    public static bool IsBegunNumber(string text) => !text.Any(char.IsAsciiLetter) && Figures(text).Length is >= BegunFigures and < LeastFigures;

    /// <summary>Dossiers of whoever has this short telephone, or an identity number that begins so; of the latter a thousand.</summary>
    /// <param name="among">Those at the agencies of whoever asks, so that a number begun by thousands elsewhere still finds theirs.</param>
    public static IQueryable<DossierId> OfBegunNumber(IQueryable<Dossier> among, string text)
    {
        var digits = Figures(text);
        var until = Until(digits);
        return among.Where(dossier => dossier.ApplicantPhone == digits).Select(dossier => dossier.Id)
            .Union(among.Where(dossier => dossier.ApplicantNumber.CompareTo(digits) >= 0 && dossier.ApplicantNumber.CompareTo(until) <= 0).OrderByDescending(dossier => dossier.ApplicantNumber).Take(1000).Select(dossier => dossier.Id));
    }

    public static IQueryable<Dossier> Narrowed(IQueryable<Dossier> dossiers, IQueryable<Dossier> all, string text)
    {
        var upper = text.ToUpperInvariant();
        var until = Until(upper);
        if (upper.StartsWith(Request, StringComparison.Ordinal))
        {
            return dossiers.Where(dossier => dossier.RequestNumber.CompareTo(upper) >= 0 && dossier.RequestNumber.CompareTo(until) <= 0 && dossier.RequestNumber.StartsWith(upper));
        }

        if (IsProcedure(text))
        {
            return dossiers.Where(dossier => dossier.Procedure == text);
        }

        if (upper.Any(char.IsAsciiLetter))
        {
            return dossiers.Where(dossier => dossier.Code!.CompareTo(upper) >= 0 && dossier.Code!.CompareTo(until) <= 0 && dossier.Code!.StartsWith(upper));
        }

        var digits = Figures(text);
        if (text.TrimStart().StartsWith("+84", StringComparison.Ordinal))
        {
            digits = "0" + digits[2..];
        }

        if (digits.Length is NumberFigures)
        {
            return dossiers.Where(dossier => dossier.ApplicantNumber == digits);
        }

        // Each along its own index; asked for either at once, SQLite walks through all dossiers.
        var phone = all.Where(dossier => dossier.ApplicantPhone == digits).Select(dossier => dossier.Id);
        var number = all.Where(dossier => dossier.ApplicantNumber == digits).Select(dossier => dossier.Id);
        var theirs = digits.Length < LeastFigures ? phone : phone.Union(number);
        return dossiers.Where(dossier => theirs.Contains(dossier.Id));
    }

    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"^\d{6}-\d*$")]
    private static partial Regex DayAndNumber();

    [GeneratedRegex(@"^\d\.\d{6}([.A-Za-z0-9]*)$")]
    private static partial Regex ProcedureCode();
}
