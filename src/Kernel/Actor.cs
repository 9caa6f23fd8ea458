namespace MotCua.Kernel;

/// <summary>What kind of hand acts: a person at the portal, an official, other software, or the house itself at night.</summary>
public enum ActorKind { Anonymous, Citizen, Officer, Machine, System }

/// <summary>A permission held at an agency (everywhere when none is named) during a period; at those under it as well only when it says so.</summary>
public sealed record Grant(string Permission, string? Agency, Period Period, bool AndBelow = false)
{
    /// <summary>Set when the permission is somebody else's and only lent.</summary>
    public Loan? Lent { get; init; }

    internal bool Covers(string agency) =>
        Agency is null or "" || agency == Agency || (AndBelow && agency.StartsWith(Agency + ".", StringComparison.Ordinal));
}

/// <summary>In whose stead a permission is held, by which document, and in which matters; in all when none is named.</summary>
public sealed record Loan(Guid Document, Guid Giver, string GiverName, IReadOnlyList<string> Matters)
{
    public bool Reaches(IReadOnlyCollection<string> matters) => Matters.Count == 0 || Matters.Any(matters.Contains);
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

    /// <summary>Entered with a one-time code besides the password.</summary>
    public bool EnteredByCode { get; init; }

    public bool May(string permission, DateOnly today) =>
        Kind is ActorKind.System || permission == NeedsAttribute.Nothing
        || Grants.Any(grant => grant.Permission == permission && grant.Period.Contains(today));

    /// <summary>Holds the permission at this agency; what is lent for some matters only counts where the matter is named.</summary>
    public bool MayAt(string permission, string agency, DateOnly today) => MayAt(permission, agency, today, []);

    /// <summary>Holds the permission at this agency in a matter that goes by these names.</summary>
    public bool MayAt(string permission, string agency, DateOnly today, IReadOnlyCollection<string> matters) =>
        Kind is ActorKind.System || Held(permission, agency, today, matters).Any();

    /// <summary>The loan by which the permission is held there today; none where it is the actor's own, or not held at all.</summary>
    public Loan? LentAt(string permission, string agency, DateOnly today, IReadOnlyCollection<string> matters)
    {
        Grant[] held = [.. Held(permission, agency, today, matters)];
        return held.All(grant => grant.Lent is not null) ? held.FirstOrDefault()?.Lent : null;
    }

    /// <summary>The agencies at which the permission is held; one empty entry means everywhere.</summary>
    public IReadOnlyList<string> AgenciesWith(string permission, DateOnly today) => Kind is ActorKind.System
        ? [""]
        : [.. Grants.Where(grant => grant.Permission == permission && grant.Period.Contains(today)).Select(grant => grant.Agency ?? "").Distinct()];

    private IEnumerable<Grant> Held(string permission, string agency, DateOnly today, IReadOnlyCollection<string> matters) => Grants.Where(grant =>
        grant.Permission == permission && grant.Period.Contains(today) && grant.Covers(agency) && (grant.Lent is null || grant.Lent.Reaches(matters)));
}

/// <summary>Tells who acts in this request.</summary>
public interface IActorProvider
{
    Actor Current { get; }
}
