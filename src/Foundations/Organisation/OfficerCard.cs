using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>What an officer may be entrusted with; each is granted for an agency and a stretch of time.</summary>
public enum Role { Clerk, Officer, HeadOfUnit, Leader, ProcedureControl, Administrator, Auditor }

/// <summary>An officer in the post held on the day asked about.</summary>
public sealed record OfficerCard(
    OfficerId Id,
    string Name,
    AgencyId Agency,
    UnitId? Unit,
    string Position,
    IReadOnlyList<Role> Roles,
    string? Phone,
    string? SignerTitle);

/// <summary>A role held at an agency for a time.</summary>
public sealed record HeldRole(Role Role, AgencyCode Agency, Period Period);
