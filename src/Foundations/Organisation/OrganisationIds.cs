namespace MotCua.Organisation;

/// <summary>One agency through all its names and codes.</summary>
public readonly record struct AgencyId(Guid Value)
{
    public static AgencyId New() => new(Guid.CreateVersion7());
}

/// <summary>One unit inside an agency: a division, a one-stop unit, a commune's front office.</summary>
public readonly record struct UnitId(Guid Value)
{
    public static UnitId New() => new(Guid.CreateVersion7());
}

/// <summary>One post held by one officer over one stretch of time.</summary>
public readonly record struct PositionId(Guid Value)
{
    public static PositionId New() => new(Guid.CreateVersion7());
}

/// <summary>One officer through all posts held.</summary>
public readonly record struct OfficerId(Guid Value)
{
    public static OfficerId New() => new(Guid.CreateVersion7());
}
