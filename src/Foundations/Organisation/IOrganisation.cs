namespace MotCua.Organisation;

/// <summary>The agencies, units and officers of the province, as they stood on a given day.</summary>
public interface IOrganisation
{
    Task<AgencyCard?> Agency(AgencyId id, DateOnly on, CancellationToken cancel);

    Task<AgencyCard?> Agency(AgencyCode code, DateOnly on, CancellationToken cancel);

    /// <summary>The place before the date of its papers: the one its name tells, else that of the agency above it; dots to fill in where none of them tells one.</summary>
    Task<string> Place(AgencyCard agency, DateOnly on, CancellationToken cancel);

    Task<IReadOnlyList<AgencyCard>> Agencies(DateOnly on, CancellationToken cancel);

    Task<UnitCard?> Unit(UnitId id, DateOnly on, CancellationToken cancel);

    Task<IReadOnlyList<UnitCard>> UnitsOf(AgencyId agency, DateOnly on, CancellationToken cancel);

    Task<OfficerCard?> Officer(OfficerId id, DateOnly on, CancellationToken cancel);

    Task<IReadOnlyList<OfficerCard>> OfficersOf(AgencyId agency, DateOnly on, CancellationToken cancel);

    /// <summary>Every role the officer was, is or will be entrusted with.</summary>
    Task<IReadOnlyList<HeldRole>> RolesOf(OfficerId officer, CancellationToken cancel);

    /// <summary>What others have lent to the officer for that day, as far as they hold it themselves.</summary>
    Task<IReadOnlyList<LentRole>> LentTo(OfficerId officer, DateOnly on, CancellationToken cancel);

    /// <summary>Those who stand in that day for an officer who is away.</summary>
    Task<IReadOnlyList<DelegationCard>> StandingInFor(OfficerId officer, DateOnly on, CancellationToken cancel);

    /// <summary>All delegations in force on that day, the newest first.</summary>
    Task<IReadOnlyList<DelegationCard>> Delegations(DateOnly on, CancellationToken cancel);

    /// <summary>The absence of an officer on that day; none when the officer is there.</summary>
    Task<AbsenceCard?> Away(OfficerId officer, DateOnly on, CancellationToken cancel);

    /// <summary>A delegation that is in force on that day.</summary>
    Task<DelegationCard?> Delegation(DelegationId id, DateOnly on, CancellationToken cancel);
}
