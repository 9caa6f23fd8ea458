using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation;

/// <summary>How somebody acts for another: a deputy signs for the head (KT.), by order (TL.), by mandate (TUQ.), or stands in for one who is away.</summary>
public enum DelegationKind { Deputy, Order, Mandate, Absence }

/// <summary>Authority lent by one officer to another from a day until a day, by a document; never lent on.</summary>
internal sealed class Delegation : Aggregate
{
    private Delegation()
    {
    }

    public DelegationId Id { get; private init; }

    public DelegationKind Kind { get; private init; }

    public OfficerId Giver { get; private init; }

    public OfficerId Taker { get; private init; }

    /// <summary>Where the giver holds what is lent.</summary>
    public AgencyId Agency { get; private init; }

    public string Number { get; private init; } = "";

    public DateOnly DecidedOn { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly Until { get; private set; }

    /// <summary>Codes of procedures and names of fields for which it holds; for all when none is named.</summary>
    public List<string> Matters { get; private init; } = [];

    public string GrantedBy { get; private init; } = "";

    public DateOnly? RevokedOn { get; private set; }

    public Period Period => new(From, Until);

    public static Delegation Grant(DelegationKind kind, OfficerId giver, OfficerId taker, AgencyId agency, DelegationDocument document, Period period, IEnumerable<string> matters, string by)
    {
        LentToOneself.If(giver == taker);
        DocumentUnnamed.At(nameof(document.Number)).If(string.IsNullOrWhiteSpace(document.Number));
        PeriodBackwards.Unless(period.Until is { } until && until > period.From && document.DecidedOn <= period.From);
        var delegation = new Delegation
        {
            Id = DelegationId.New(),
            Kind = kind,
            Giver = giver,
            Taker = taker,
            Agency = agency,
            Number = document.Number.Trim(),
            DecidedOn = document.DecidedOn,
            From = period.From,
            Until = period.Until!.Value,
            Matters = [.. matters.Select(matter => matter.Trim()).Where(matter => matter.Length > 0).Distinct()],
            GrantedBy = by,
        };
        delegation.Raise(new DelegationGranted(delegation.Id, giver, taker));
        return delegation;
    }

    /// <summary>Signatures are lent by a deputy's, an order's and a mandate's document; who is away lends all of the daily work.</summary>
    public bool Lends(Role role) => Kind is DelegationKind.Absence
        ? role is Role.Clerk or Role.Officer or Role.HeadOfUnit or Role.Leader
        : role is Role.Leader;

    public bool SaysTheSameAs(Delegation other) => Kind == other.Kind && Giver == other.Giver && Taker == other.Taker && Agency == other.Agency && Period.Overlaps(other.Period)
        && (Matters.Count == 0 || other.Matters.Count == 0 || Matters.Intersect(other.Matters).Any());

    /// <summary>Ends at once; what would end before it began was never lent.</summary>
    public void Revoke(DateOnly on)
    {
        DelegationOver.If(Until <= on || RevokedOn is not null);
        Until = on > From ? on : From;
        RevokedOn = on;
        Raise(new DelegationRevoked(Id, on));
    }
}

/// <summary>The paper on which a delegation rests.</summary>
public sealed record DelegationDocument(string Number, DateOnly DecidedOn);
