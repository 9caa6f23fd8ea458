using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>One agency through all its names and codes.</summary>
public readonly record struct AgencyId(Guid Value) : IId<AgencyId>
{
    public static AgencyId New() => Ids.New<AgencyId>();
}

/// <summary>One unit inside an agency: a division, a one-stop unit, a commune's front office.</summary>
public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId New() => Ids.New<UnitId>();
}

/// <summary>One post held by one officer over one stretch of time.</summary>
public readonly record struct PositionId(Guid Value) : IId<PositionId>
{
    public static PositionId New() => Ids.New<PositionId>();
}

/// <summary>One delegation of authority, or one substitution.</summary>
public readonly record struct DelegationId(Guid Value) : IId<DelegationId>
{
    public static DelegationId New() => Ids.New<DelegationId>();
}

/// <summary>One stretch of days on which an officer is away.</summary>
public readonly record struct AbsenceId(Guid Value) : IId<AbsenceId>
{
    public static AbsenceId New() => Ids.New<AbsenceId>();
}

/// <summary>One officer through all posts held.</summary>
public readonly record struct OfficerId(Guid Value) : IId<OfficerId>
{
    public static OfficerId New() => Ids.New<OfficerId>();
}
