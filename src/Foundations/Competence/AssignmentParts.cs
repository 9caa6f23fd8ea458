using MotCua.Organisation;

namespace MotCua.Competence;

/// <summary>The competence itself goes over (phân cấp), or it stays and another agency exercises it until a day (ủy quyền).</summary>
public enum AssignmentKind { Decentralised, Delegated }

/// <summary>Who gives or who takes: all agencies of a level, or agencies by their codes.</summary>
public sealed record Side(AgencyLevel? Level, IReadOnlyList<string> Agencies)
{
    public static Side All(AgencyLevel level) => new(level, []);

    public static Side Of(params IReadOnlyList<string> agencies) => new(null, agencies);

    public bool IsEmpty => Level is null && Agencies.Count == 0;

    /// <summary>An agency named, or one of the level that settles procedures; offices and counters settle none.</summary>
    public bool Covers(AgencyCard agency) => Level is { } level
        ? agency.Level == level && agency.Kind is AgencyKind.PeoplesCommittee or AgencyKind.Department
        : Agencies.Contains(agency.Code.Value);

    /// <summary>Whether the agency takes what the giver gives: where a whole level takes from an agency of an area, only those of that area do.</summary>
    public bool TakesFrom(Side giver, AgencyCard agency, IReadOnlyList<AgencyCard> there) => Covers(agency)
        && (Level is null || giver.Level is not null || there.Where(giver.Covers).All(above => above.Level is AgencyLevel.Province || above.Code.Contains(agency.Code)));

    public bool SaysTheSameAs(Side other) => Level == other.Level && Agencies.Order(StringComparer.Ordinal).SequenceEqual(other.Agencies.Order(StringComparer.Ordinal));
}

/// <summary>The document by which it is given or ended: number, day, who signed it and in which office.</summary>
public sealed record AssigningDocument(string Number, DateOnly DatedOn, string SignerName, string SignerOffice)
{
    internal AssigningDocument Trimmed => new(Number.Trim(), DatedOn, SignerName.Trim(), SignerOffice.Trim());

    internal bool IsWhole => !new[] { Number, SignerName, SignerOffice }.Any(string.IsNullOrWhiteSpace);
}

/// <summary>The PDF of a document.</summary>
public sealed record AssigningPaper(string Sha256, string Name, long Size, string MediaType, int Pages);

/// <summary>An assignment as it is entered. Until is the first day on which it no longer holds; no wording means all, no cases mean every one.</summary>
public sealed record AssignmentSheet(AssignmentKind Kind, string Procedure, Side Giver, Side Taker, AssigningDocument Document, DateOnly From, DateOnly? Until)
{
    public Guid? Wording { get; init; }

    public IReadOnlyList<string> Cases { get; init; } = [];

    public string? Conditions { get; init; }

    /// <summary>Every how many months the taker reports back.</summary>
    public int? ReportMonths { get; init; }

    /// <summary>The line of the plan that it carries out.</summary>
    public TransferId? Transfer { get; init; }
}
