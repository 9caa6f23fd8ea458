using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Competence.Assigning;

/// <summary>Says assignments in the names of their first day.</summary>
internal sealed class PlanReading(IProcedures procedures, IOrganisation organisation, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    public AssignmentStanding StandingOf(AssignmentCard one) => one.Period.Contains(Today) ? AssignmentStanding.Holds
        : one.Period.From > Today && one.Period.From != one.Period.Until ? AssignmentStanding.ToCome : AssignmentStanding.Over;

    public async Task<IReadOnlyList<AssignmentRow>> Rows(IReadOnlyList<AssignmentCard> cards, CancellationToken cancel)
    {
        List<AssignmentRow> rows = new(cards.Count);
        foreach (var card in cards)
        {
            var wording = ProcedureCode.TryParse(card.Procedure, out var code) ? await procedures.InForce(code, card.Period.From, cancel) : null;
            rows.Add(new(card, wording?.Name ?? card.Procedure, await Names(card.Giver, card.Period.From, cancel), await Names(card.Taker, card.Period.From, cancel), StandingOf(card)) { IsInternal = wording?.IsInternal is true });
        }

        return rows;
    }

    /// <summary>The names of the agencies named; none where a whole level is meant.</summary>
    public async Task<IReadOnlyList<string>> Names(Side side, DateOnly day, CancellationToken cancel)
    {
        List<string> names = new(side.Agencies.Count);
        foreach (var code in side.Agencies)
        {
            names.Add(AgencyCode.TryParse(code, out var read) && await organisation.Agency(read, day, cancel) is { } agency ? agency.Name : code);
        }

        return names;
    }
}
