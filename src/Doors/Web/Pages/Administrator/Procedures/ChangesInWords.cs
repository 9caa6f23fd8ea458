using MotCua.Calendar;
using MotCua.Procedures;
using MotCua.Procedures.Differences;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>Says what two wordings of a procedure say otherwise: "Thời hạn (trực tiếp): 3 ngày làm việc → 1 ngày làm việc".</summary>
public sealed class ChangesInWords(Wording words, InWords say)
{
    public string Part(ChangedPart part) => words[$"change.part.{part}"];

    public string Kind(ChangeKind kind) => words[$"change.kind.{kind}"];

    /// <summary>The paper, case, fee or channel that is meant.</summary>
    public string? Of(Change change) => change.Which is not { } which ? null
        : string.Join(", ", new[] { which.Channel is { } channel ? words[$"channel.{channel.ToString().ToLowerInvariant()}"] : null, which.Name, which.Case }.OfType<string>()) is { Length: > 0 } text ? text : null;

    public string? What(Said? said) => said switch
    {
        null => null,
        Said.Text text => text.Words,
        Said.Time { Limit: { Unit: not TimeUnit.Unspecified } limit } => words[$"limit.{limit.Unit.ToString().ToLowerInvariant()}", InWords.Number(limit.Value)],
        Said.Time time => time.Limit.Raw ?? InWords.Number(time.Limit.Value),
        Said.Money money => say.Money(money.Amount),
        Said.Count count => InWords.Number(count.Number),
        Said.Day day => InWords.PaperDay(day.Date),
        Said.YesNo answer => words[answer.Yes ? "change.yes" : "change.no"],
        Said.OfLevels of => string.Join(", ", of.Levels.Codes().Select(code => words[$"level.{code}"])),
        Said.Online online => words[$"online.{online.Level.ToString().ToLowerInvariant()}"],
        Said.By by => words[$"channel.{by.Channel.ToString().ToLowerInvariant()}"],
        _ => said.ToString(),
    };

    /// <summary>Word by word where both sides are texts; none where they are better read as two.</summary>
    public static IReadOnlyList<WordStretch>? WordByWord(Change change) =>
        change is { Kind: ChangeKind.Altered, Old: Said.Text old, New: Said.Text now } ? WordDifference.Between(old.Words, now.Words) : null;
}
