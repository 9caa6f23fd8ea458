using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>A place filled by an officer for a time.</summary>
internal sealed class Post
{
    public Post(NewPost post) =>
        (Id, Agency, Unit, Title, SignerTitle, From, Until) = (PositionId.New(), post.Agency, post.Unit, post.Title, post.SignerTitle, post.Period.From, post.Period.Until);

    private Post()
    {
    }

    public PositionId Id { get; private init; }

    public AgencyId Agency { get; private set; }

    public UnitId? Unit { get; private set; }

    public string Title { get; private set; } = "";

    public string? SignerTitle { get; private set; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private set; }

    public Period Period => new(From, Until);

    public void EndBy(DateOnly on) => Until = Until is { } until && until < on ? until : on;

    public bool Agree(NewPost said)
    {
        var differs = (Agency, Unit, Title, SignerTitle, Until) != (said.Agency, said.Unit, said.Title, said.SignerTitle, said.Period.Until);
        (Agency, Unit, Title, SignerTitle, Until) = (said.Agency, said.Unit, said.Title, said.SignerTitle, said.Period.Until);
        return differs;
    }
}

/// <summary>A role entrusted at an agency for a time.</summary>
internal sealed class Entrustment
{
    public Entrustment(Role role, AgencyId agency, Period period) =>
        (Id, Role, Agency, From, Until) = (Guid.CreateVersion7(), role, agency, period.From, period.Until);

    private Entrustment()
    {
    }

    public Guid Id { get; private init; }

    public Role Role { get; private init; }

    public AgencyId Agency { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private set; }

    public Period Period => new(From, Until);

    public void Last(DateOnly? until) => Until = until;

    public void EndBy(DateOnly on) => Until = Until is { } until && until < on ? until : on;
}
