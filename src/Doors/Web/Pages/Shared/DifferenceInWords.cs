using Microsoft.AspNetCore.Html;
using MotCua.Calendar;
using MotCua.Procedures;
using MotCua.Procedures.Differences;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Shared;

/// <summary>Says what changed between two wordings the way an officer would tell it.</summary>
public sealed class DifferenceInWords(Wording words, InWords say)
{
    /// <summary>Which part of the wording, and of which paper or channel.</summary>
    public IHtmlContent Part(Change change) => Of(change.Which) is { Count: > 0 } which
        ? Markup.Of($"{words[$"wording.part.{change.Part}"]} · {Markup.All(which, one => $"{(one == which[0] ? "" : ", ")}{InVietnamese.Of(one)}")}")
        : Markup.Of($"{words[$"wording.part.{change.Part}"]}");

    public string Tell(Said? said) => said switch
    {
        Said.Text text => text.Words,
        Said.Time { Limit: { Unit: not TimeUnit.Unspecified } limit } => words[$"limit.{limit.Unit.ToString().ToLowerInvariant()}", InWords.Number(limit.Value)],
        Said.Time time => time.Limit.Raw ?? words["limit.unstated"],
        Said.Money { Amount: 0 } => words["fee.none"],
        Said.Money money => say.Money(money.Amount),
        Said.Count count => InWords.Number(count.Number),
        Said.Day day => InWords.PaperDay(day.Date),
        Said.YesNo yes => words[yes.Yes ? "admin.yes" : "admin.no"],
        Said.OfLevels levels => string.Join(", ", levels.Levels.Codes().Select(code => words[$"level.{code}"])),
        Said.Online online => words[$"online.{online.Level.ToString().ToLowerInvariant()}"],
        Said.By by => words[$"way.{by.Channel.ToString().ToLowerInvariant()}"],
        _ => "",
    };

    private List<string> Of(Which? which) => which is null ? [] :
    [
        .. new[] { which.Channel is { } channel ? words[$"way.{channel.ToString().ToLowerInvariant()}"] : null, which.Case, which.Name }.OfType<string>(),
    ];
}
