using MotCua.Kernel;

namespace MotCua.Organisation.Agencies;

/// <summary>The agencies of a day, by words of their name or their code, a page at a time after a code; public.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindAgencies(string? Text = null, AgencyKind? Kind = null, AgencyLevel? Level = null, DateOnly? On = null, string? After = null, int Take = 200) : IQuery<IReadOnlyList<AgencyCard>>;

internal sealed class FindAgenciesHandler(Stamped<Roster> roster, TimeProvider clock) : IHandler<FindAgencies, IReadOnlyList<AgencyCard>>
{
    public async Task<IReadOnlyList<AgencyCard>> Handle(FindAgencies query, CancellationToken cancel)
    {
        var on = query.On ?? clock.Today();
        var words = VietnameseFold.Fold(query.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. (await roster.Get(cancel)).All
            .Select(agency => Roster.Card(agency, on))
            .OfType<AgencyCard>()
            .Where(card => (query.Kind is null || card.Kind == query.Kind) && (query.Level is null || card.Level == query.Level))
            .Where(card => query.After is null || string.CompareOrdinal(card.Code.Value, query.After) > 0)
            .Where(card => Fits(card, words))
            .Take(Math.Clamp(query.Take, 1, 1000))];
    }

    private static bool Fits(AgencyCard card, string[] words)
    {
        var text = VietnameseFold.Fold($"{card.Name} {card.Code}");
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}
