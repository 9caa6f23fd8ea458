namespace MotCua.Kernel;

/// <summary>What kind of hand acts: a person at the portal, an official, other software, or the house itself at night.</summary>
public enum ActorKind { Anonymous, Citizen, Officer, Machine, System }

/// <summary>A permission held at an agency (everywhere when none is named) during a period; at those under it as well only when it says so.</summary>
public sealed record Grant(string Permission, string? Agency, Period Period, bool AndBelow = false)
{
    internal bool Covers(string agency) =>
        Agency is null or "" || agency == Agency || (AndBelow && agency.StartsWith(Agency + ".", StringComparison.Ordinal));
}

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

    /// <summary>Holds the permission at this agency.</summary>
    public bool MayAt(string permission, string agency, DateOnly today) =>
        Kind is ActorKind.System
        || Grants.Any(grant => grant.Permission == permission && grant.Period.Contains(today) && grant.Covers(agency));

    /// <summary>The agencies at which the permission is held; one empty entry means everywhere.</summary>
    public IReadOnlyList<string> AgenciesWith(string permission, DateOnly today) => Kind is ActorKind.System
        ? [""]
        : [.. Grants.Where(grant => grant.Permission == permission && grant.Period.Contains(today)).Select(grant => grant.Agency ?? "").Distinct()];
}

/// <summary>Tells who acts in this request.</summary>
public interface IActorProvider
{
    Actor Current { get; }
}
