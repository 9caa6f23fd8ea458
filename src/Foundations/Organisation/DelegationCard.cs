using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>A delegation as it stands: who lends what to whom, where, by which document, from when until when, in which matters.</summary>
public sealed record DelegationCard(
    DelegationId Id,
    DelegationKind Kind,
    OfficerId Giver,
    string GiverName,
    string GiverTitle,
    OfficerId Taker,
    string TakerName,
    string TakerTitle,
    AgencyCode Agency,
    string Number,
    DateOnly DecidedOn,
    Period Period,
    IReadOnlyList<string> Matters,
    string GrantedBy,
    DateOnly? RevokedOn,
    int Version);

/// <summary>A role of another's that an officer may use while the delegation lasts.</summary>
public sealed record LentRole(Role Role, DelegationCard By);

/// <summary>All delegations there were, are or will be, by who lends and who takes.</summary>
internal sealed class DelegationShelf(IReadOnlyList<Delegation> all)
{
    private readonly ILookup<OfficerId, Delegation> byTaker = all.ToLookup(one => one.Taker);
    private readonly ILookup<OfficerId, Delegation> byGiver = all.ToLookup(one => one.Giver);

    public IEnumerable<Delegation> NewestFirst => all.OrderByDescending(one => one.From).ThenByDescending(one => one.Id.Value);

    public Delegation? Find(DelegationId id) => all.FirstOrDefault(one => one.Id == id);

    public IEnumerable<Delegation> To(OfficerId taker, DateOnly on) => byTaker[taker].Where(one => one.Period.Contains(on));

    public IEnumerable<Delegation> From(OfficerId giver, DateOnly on) => byGiver[giver].Where(one => one.Period.Contains(on));

    public IEnumerable<Delegation> Of(OfficerId giver) => byGiver[giver];
}
