using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation;

/// <summary>A unit inside an agency while it lasts; the key is what files call it.</summary>
internal sealed class Unit : Aggregate
{
    private Unit()
    {
    }

    public UnitId Id { get; private init; }

    public AgencyId Agency { get; private init; }

    public string Key { get; private init; } = "";

    public string Name { get; private set; } = "";

    public bool IsOneStop { get; private set; }

    public string? Phone { get; private set; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private set; }

    public Period Period => new(From, Until);

    public static Unit Open(AgencyId agency, string key, string name, bool isOneStop, string? phone, Period period)
    {
        NameMissing.If(string.IsNullOrWhiteSpace(name));
        PeriodBackwards.If(period.Until <= period.From);
        return new()
        {
            Id = UnitId.New(),
            Agency = agency,
            Key = key,
            Name = name,
            IsOneStop = isOneStop,
            Phone = phone,
            From = period.From,
            Until = period.Until,
        };
    }

    /// <summary>Takes over what a file says; true when anything differs.</summary>
    public bool Agree(string name, bool isOneStop, string? phone, DateOnly? until)
    {
        var differs = (Name, IsOneStop, Phone, Until) != (name, isOneStop, phone, until);
        (Name, IsOneStop, Phone, Until) = (name, isOneStop, phone, until);
        return differs;
    }
}
