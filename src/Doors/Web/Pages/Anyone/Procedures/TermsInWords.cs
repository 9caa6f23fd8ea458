using System.Globalization;
using MotCua.Calendar;
using MotCua.Procedures;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>Says how long a procedure takes, what it costs, where and how it is done; what nobody published is said to be so.</summary>
public sealed class TermsInWords(Wording words, InWords say)
{
    private const int Brief = 90;

    /// <summary>The terms that most people will meet: online where it is offered, else at the counter.</summary>
    public static ChannelTerms? Usual(ProcedureCard card, string? caseKey = null) =>
        (IsOnline(card) ? card.Terms(Channel.Online, caseKey) : null) ?? card.Terms(Channel.Direct, caseKey) ?? (card.Channels is [var first, ..] ? first : null);

    public static bool IsOnline(ProcedureCard card) => card.OnlineLevel is OnlineLevel.Full or OnlineLevel.Partial;

    public string Time(ChannelTerms? terms) => terms?.Limit is { IsWithinTheDay: true } ? words["limit.within-the-day"]
        : terms?.Limit is { Value: > 0, Unit: not TimeUnit.Unspecified } limit ? words[$"limit.{limit.Unit.ToString().ToLowerInvariant()}", InWords.Number(limit.Value)]
        : Shortened(terms?.LimitText ?? terms?.Limit?.Raw) ?? words["limit.unstated"];

    /// <summary>The law's own time, where the province promised less.</summary>
    public string LawTime(ChannelTerms terms) => Time(terms with { Limit = terms.LawLimit, LimitText = null });

    /// <summary>What the source says beyond the plain number.</summary>
    public static string? TimeNote(ChannelTerms? terms) => (terms?.LimitText ?? terms?.Limit?.Raw)?.Trim() is { Length: > 0 } text && text.Any(char.IsLower) ? text : null;

    public string Cost(ChannelTerms? terms)
    {
        decimal[] amounts = [.. (terms?.Fees ?? []).Select(fee => fee.Amount).Distinct().Order()];
        return amounts switch
        {
            [] => Shortened(terms?.FeeText) ?? words["fee.unstated"],
            [0] => ByLaw(terms) ?? words["fee.none"],
            [var only] => say.Money(only),
            _ => words["fee.range", InWords.Number(amounts[0]), say.Money(amounts[^1])],
        };
    }

    /// <summary>Catalogues write nought where another text sets the amount; that is not the same as free of charge.</summary>
    private static string? ByLaw(ChannelTerms? terms) => Shortened(terms?.Fees.Select(fee => fee.Note).FirstOrDefault(note => note?.Contains("quy định", StringComparison.OrdinalIgnoreCase) is true));

    public string Online(OnlineLevel level) => words[$"online.{level.ToString().ToLowerInvariant()}"];

    /// <summary>"UBND xã, UBND huyện"; or in the words of the source where no level is known.</summary>
    public string Where(ProcedureCard card) => card.Levels is Levels.None
        ? Shortened(card.CompetentAgency) ?? words["agency.unstated"]
        : OfLevels(card.Levels);

    public string OfLevels(Levels levels) => levels is Levels.None ? words["agency.unstated"] : string.Join(", ", levels.Codes().Select(code => words[$"level.{code}"]));

    public static string Key(Channel channel) => channel.ToString().ToLowerInvariant();

    /// <summary>Long texts of catalogues, line by line.</summary>
    public static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string? Shortened(string? text, int most = Brief)
    {
        var line = string.Join(' ', (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimStart('-', '+', '*', ' ', ';');
        if (line.Length <= most)
        {
            return line.Length == 0 ? null : line;
        }

        var cut = line.LastIndexOf(' ', most);
        return string.Create(CultureInfo.InvariantCulture, $"{line[..(cut < most / 2 ? most : cut)].TrimEnd(',', ';', '.')}…");
    }
}
