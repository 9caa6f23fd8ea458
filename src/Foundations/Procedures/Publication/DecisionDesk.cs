using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Regimes;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>Where decisions are worked on: fetches them, says how they stand to their days, and who has them in hand.</summary>
internal sealed class DecisionDesk(Database db, IActorProvider actors, TimeProvider clock, ICalendars calendars, IRuleSets rules, IOrganisation organisation)
{
    public Actor Actor => actors.Current;

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => clock.Today();

    public DecisionNote Note(string what, string? words = null) =>
        new(what, Now, Actor.Id, Actor.Name, Actor.Office, string.IsNullOrWhiteSpace(words) ? null : words.Trim());

    public async Task<PublicationDecision> Get(DecisionId id, int? seen, CancellationToken cancel)
    {
        var decision = NoSuchDecision.Unless(await db.Decisions.Include(one => one.Entries).SingleOrDefaultAsync(one => one.Id == id, cancel));
        decision.MustBeAt(seen);
        return decision;
    }

    public async Task<IReadOnlyList<DecisionRow>> Rows(IReadOnlyList<PublicationDecision> decisions, CancellationToken cancel)
    {
        var names = (await organisation.Agencies(Today, cancel)).ToDictionary(agency => agency.Code.Value, agency => agency.Name);
        List<DecisionRow> rows = new(decisions.Count);
        foreach (var decision in decisions)
        {
            var (hand, holder) = Holder(decision);
            rows.Add(new(decision.Id, decision.Issuer, decision.Title, decision.Proposer, names.GetValueOrDefault(decision.Proposer, decision.Proposer), decision.Number, decision.DatedOn, decision.State,
                decision.EffectiveOn, [.. decision.Entries.OrderBy(entry => entry.Code, StringComparer.Ordinal).Select(entry => new DecisionEntryCard(entry.Code, entry.Name, entry.Kind, entry.Published, entry.Plan))],
                await ClockOf(decision, cancel), hand, holder)
            { HasPaper = decision.Paper is not null, OfInternal = decision.OfInternal });
        }

        return rows;
    }

    public async Task<PublicationClock> ClockOf(PublicationDecision decision, CancellationToken cancel)
    {
        if (decision.OfInternal)
        {
            // The days of NĐ 63 are owed to the public; nobody set any for what agencies ask of each other.
            return new(null, decision.DatedOn, null, decision.PostedAt is { } posted ? VietnamTime.DayOf(posted) : null, false, false, null);
        }

        var terms = (await rules.InForce(decision.DatedOn ?? Today, cancel)).Publication;
        var calendar = AgencyCode.TryParse(decision.Province, out var province) ? await calendars.Of(province, cancel) : await calendars.National(cancel);
        return PublicationClock.Of(decision.Issuer, decision.LatestBasis, decision.DatedOn, decision.NationalAt is { } at ? VietnamTime.DayOf(at) : null, terms, calendar, Today);
    }

    public async Task<IReadOnlyList<int>> Rungs(CancellationToken cancel) => (await rules.InForce(Today, cancel)).Publication.Warnings;

    private static (DecisionHand Hand, string? Name) Holder(PublicationDecision decision) => decision.State switch
    {
        DecisionState.Drafted => (DecisionHand.Drafter, decision.Last("drafted")?.Name),
        DecisionState.Checked => (DecisionHand.Submitter, decision.Last("checked")?.Name),
        DecisionState.Submitted => (DecisionHand.Signer, decision.SignerName),
        DecisionState.Signed => decision.PostedAt is null ? (DecisionHand.Poster, decision.Last("checked")?.Name) : (DecisionHand.NationalDatabase, null),
        _ => (DecisionHand.Nobody, null),
    };
}
