using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>A new agency serves from that day.</summary>
public sealed record AgencyFounded(AgencyId Agency) : IEvent;

/// <summary>An agency bears another name, or is reached otherwise, from that day.</summary>
public sealed record AgencyRenamed(AgencyId Agency, DateOnly From) : IEvent;

/// <summary>An agency ceases; what it had in hand goes to its successor.</summary>
public sealed record AgencyClosed(AgencyId Agency, DateOnly On, AgencyId? Successor) : IEvent;

/// <summary>Somebody enters the service and is to sign in by that name.</summary>
public sealed record OfficerAppointed(OfficerId Officer, string Name, string? Login, string? Email, string? Phone) : IEvent;

/// <summary>An officer serves elsewhere from that day; earlier roles end with it.</summary>
public sealed record OfficerTransferred(OfficerId Officer, DateOnly On) : IEvent;

/// <summary>An officer leaves the service; all roles end.</summary>
public sealed record OfficerReleased(OfficerId Officer, DateOnly On) : IEvent;

/// <summary>An officer is entrusted with a role at an agency.</summary>
public sealed record RoleGranted(OfficerId Officer, Role Role, AgencyId Agency) : IEvent;

/// <summary>A role is taken back.</summary>
public sealed record RoleRevoked(OfficerId Officer, Role Role, AgencyId Agency, DateOnly On) : IEvent;

/// <summary>An officer lends authority to another, or is stood in for, from that day until that day.</summary>
public sealed record DelegationGranted(DelegationId Delegation, OfficerId Giver, OfficerId Taker) : IEvent;

/// <summary>An officer will be, or is, away.</summary>
public sealed record AbsenceRecorded(AbsenceId Absence, OfficerId Officer) : IEvent;

/// <summary>An officer is back early, or the head objected.</summary>
public sealed record AbsenceEnded(AbsenceId Absence, OfficerId Officer, DateOnly On) : IEvent;

/// <summary>What was lent is taken back before its time.</summary>
public sealed record DelegationRevoked(DelegationId Delegation, DateOnly On) : IEvent;
