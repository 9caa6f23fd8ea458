using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer;

/// <summary>Whoever chooses an officer sees at the name who is away, until when, and who stands in.</summary>
public static class AwayChoices
{
    public static async Task<IReadOnlyList<Choice>> WithAbsences(this IEnumerable<Choice> officers, IOrganisation organisation, Wording words, DateOnly today, CancellationToken cancel)
    {
        List<Choice> said = [];
        foreach (var one in officers)
        {
            var away = Guid.TryParse(one.Value, out var id) ? await organisation.Away(new(id), today, cancel) : null;
            said.Add(away is null ? one : one with
            {
                Label = $"{one.Label} – {(away.StandInName is { } other ? words["absence.choice", InWords.PaperDay(away.Period.Until!.Value.AddDays(-1)), other] : words["absence.choice.nobody", InWords.PaperDay(away.Period.Until!.Value.AddDays(-1))])}",
            });
        }

        return said;
    }
}
