using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation;

/// <summary>What an agency shows to the public at a time: name and how it is reached.</summary>
public sealed record AgencyFace(string Name, string? Address = null, string? Phone = null, string? Email = null);

/// <summary>Where an agency stands in the order of government; the unit code is that of the statistical office.</summary>
public sealed record AgencyPlace(AgencyKind Kind, AgencyLevel Level, AgencyId? Parent = null, string? UnitCode = null);

/// <summary>An agency from its founding to its closing, under all names it bore.</summary>
internal sealed class Agency : Aggregate
{
    private readonly List<AgencyName> names = [];

    private Agency()
    {
    }

    public AgencyId Id { get; private init; }

    public AgencyCode Code { get; private init; } = null!;

    public AgencyKind Kind { get; private set; }

    public AgencyLevel Level { get; private set; }

    public AgencyId? Parent { get; private set; }

    public string? UnitCode { get; private set; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private set; }

    public AgencyId? Successor { get; private set; }

    public IReadOnlyList<AgencyName> Names => names;

    public Period Period => new(From, Until);

    public static Agency Found(AgencyCode code, AgencyPlace place, AgencyFace face, Period period)
    {
        NameMissing.If(string.IsNullOrWhiteSpace(face.Name));
        PeriodBackwards.If(period.Until <= period.From);
        var agency = new Agency { Id = AgencyId.New(), Code = code, From = period.From, Until = period.Until };
        agency.Stand(place);
        agency.names.Add(new(period.From, face));
        agency.Raise(new AgencyFounded(agency.Id));
        return agency;
    }

    public AgencyFace FaceOn(DateOnly day) => (names.Where(name => name.From <= day).MaxBy(name => name.From) ?? names.MinBy(name => name.From)!).Face;

    /// <summary>From that day on it shows another face; what was signed before keeps the old one.</summary>
    public void Rename(AgencyFace face, DateOnly from)
    {
        NameMissing.If(string.IsNullOrWhiteSpace(face.Name));
        BeforeFounding.If(from < From);
        AlreadyClosed.If(Until <= from);
        HistoryWritten.If(names.Any(name => name.From > from));
        Show(face, from);
    }

    public void Close(DateOnly on, AgencyId? successor)
    {
        AlreadyClosed.If(Until <= on);
        PeriodBackwards.If(on <= From);
        (Until, Successor) = (on, successor);
        Raise(new AgencyClosed(Id, on, successor));
    }

    /// <summary>Takes over what a file says; true when anything differs.</summary>
    public bool Agree(AgencyPlace place, AgencyFace face, Period period)
    {
        var differs = false;
        if (names.Find(name => name.From == period.From) is { } name ? name.Face != face : FaceOn(period.From) != face)
        {
            Show(face, period.From);
            differs = true;
        }

        // Only the newest line speaks for what has no history of its own.
        if (names.Any(later => later.From > period.From)
            || (Kind, Level, Parent, UnitCode, Until) == (place.Kind, place.Level, place.Parent, place.UnitCode, period.Until))
        {
            return differs;
        }

        Stand(place);
        Until = period.Until;
        return true;
    }

    private void Show(AgencyFace face, DateOnly from)
    {
        names.RemoveAll(name => name.From == from);
        names.Add(new(from, face));
        Raise(new AgencyRenamed(Id, from));
    }

    private void Stand(AgencyPlace place) => (Kind, Level, Parent, UnitCode) = (place.Kind, place.Level, place.Parent, place.UnitCode);
}

/// <summary>The face an agency shows from a day on.</summary>
internal sealed class AgencyName
{
    public AgencyName(DateOnly from, AgencyFace face) => (From, Name, Address, Phone, Email) = (from, face.Name.Trim(), face.Address, face.Phone, face.Email);

    private AgencyName()
    {
    }

    public DateOnly From { get; private init; }

    public string Name { get; private init; } = "";

    public string? Address { get; private init; }

    public string? Phone { get; private init; }

    public string? Email { get; private init; }

    public AgencyFace Face => new(Name, Address, Phone, Email);
}
