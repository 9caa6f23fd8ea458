namespace MotCua.Kernel;

/// <summary>What kind of hand acts: a person at the portal, an official, other software, or the house itself at night.</summary>
public enum ActorKind { Anonymous, Citizen, Officer, Machine, System }

/// <summary>A permission held at an agency and all below it (everywhere when no agency is named) during a period.</summary>
public sealed record Grant(string Permission, string? Agency, Period Period);

/// <summary>Who acts, and for whom.</summary>
public sealed record Actor(Guid Id, ActorKind Kind, string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>The house itself: night jobs, imports from the command line.</summary>
    public static readonly Actor House = new(Guid.Empty, ActorKind.System, "Hệ thống", []);

    /// <summary>Anybody who has not signed in.</summary>
    public static readonly Actor Nobody = new(Guid.Empty, ActorKind.Anonymous, "", []);

    /// <summary>The person or enterprise acted for, when it is another than the actor.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>Where the deed came from (address and device), as the security rules want it remembered.</summary>
    public string? Origin { get; init; }

    /// <summary>The office named beside the actor in the journal.</summary>
    public string? Office { get; init; }

    public bool May(string permission, DateOnly today) =>
        Kind is ActorKind.System || permission == NeedsAttribute.Nothing
        || Grants.Any(grant => grant.Permission == permission && grant.Period.Contains(today));

    /// <summary>Holds the permission at this agency, or at one above it.</summary>
    public bool MayAt(string permission, string agency, DateOnly today) =>
        Kind is ActorKind.System
        || Grants.Any(grant => grant.Permission == permission && grant.Period.Contains(today) && Covers(grant.Agency, agency));

    /// <summary>The agencies at which the permission is held; one empty entry means everywhere.</summary>
    public IReadOnlyList<string> AgenciesWith(string permission, DateOnly today) => Kind is ActorKind.System
        ? [""]
        : [.. Grants.Where(grant => grant.Permission == permission && grant.Period.Contains(today)).Select(grant => grant.Agency ?? "").Distinct()];

    private static bool Covers(string? held, string agency) =>
        held is null or "" || agency == held || agency.StartsWith(held + ".", StringComparison.Ordinal);
}

/// <summary>Tells who acts in this request.</summary>
public interface IActorProvider
{
    Actor Current { get; }
}
