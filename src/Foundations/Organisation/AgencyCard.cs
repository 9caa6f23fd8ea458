namespace MotCua.Organisation;

/// <summary>What an agency is in the order of government.</summary>
public enum AgencyKind { PeoplesCommittee, Department, OneStop, Office, Other }

/// <summary>The tier of government an agency serves; districts exist until 30 June 2025.</summary>
public enum AgencyLevel { Province, District, Commune }

/// <summary>An agency as it stood on the day asked about.</summary>
public sealed record AgencyCard(
    AgencyId Id,
    AgencyCode Code,
    string Name,
    AgencyKind Kind,
    AgencyLevel Level,
    AgencyId? Parent,
    string? Address,
    string? Phone,
    string? Email);

/// <summary>A unit of an agency as it stood on the day asked about.</summary>
public sealed record UnitCard(UnitId Id, AgencyId Agency, string Name, bool IsOneStop, string? Phone);
