using MotCua.Kernel;
using MotCua.People;
using static MotCua.Dossiers.Together.FilingRefusals;

namespace MotCua.Dossiers.Together;

/// <summary>Several dossiers that a citizen fills in and hands in together; each is complete by itself and goes its own way afterwards.</summary>
internal sealed class Filing : Aggregate
{
    public const int Fewest = 2;
    public const int Most = 6;

    private Filing()
    {
    }

    public FilingId Id { get; private init; }

    public PersonId Applicant { get; private init; }

    public PersonId Submitter { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? HandedInAt { get; private set; }

    public List<FilingMember> Members { get; } = [];

    /// <summary>Answers that the citizen wants different in one dossier.</summary>
    public List<ApartAnswer> Apart { get; private set; } = [];

    public bool IsOpen => HandedInAt is null;

    public IEnumerable<FilingMember> InOrder => Members.OrderBy(member => member.Order);

    public static Filing Begin(FilingId id, IReadOnlyList<Dossier> drafts, DateTimeOffset now)
    {
        var filing = new Filing { Id = id, Applicant = drafts[0].Applicant, Submitter = drafts[0].Submitter, CreatedAt = now };
        filing.Members.AddRange(drafts.Select((draft, order) => new FilingMember { Dossier = draft.Id, Filing = id, Order = order }));
        return filing;
    }

    public FilingMember Member(DossierId dossier) => NoSuchMember.Unless(Members.Find(member => member.Dossier == dossier));

    /// <summary>The dossier goes on alone, or is thrown away; what was typed into it is not touched.</summary>
    public void LeaveOut(DossierId dossier)
    {
        var member = Member(dossier);
        FilingHandedIn.Unless(IsOpen || member.HandedInAt is null);
        Members.Remove(member);
        Apart = [.. Apart.Where(one => one.Dossier != dossier)];
    }

    public bool IsApart(DossierId dossier, string means) => Apart.Contains(new(dossier, means));

    /// <summary>An answer is to differ in this dossier, or no longer.</summary>
    public void KeepApart(DossierId dossier, string means, bool apart)
    {
        FilingHandedIn.Unless(IsOpen);
        Member(dossier);
        var others = Apart.Where(one => one != new ApartAnswer(dossier, means));
        Apart = apart ? [.. others, new(dossier, means)] : [.. others];
    }

    public void HandIn(DateTimeOffset now)
    {
        FilingHandedIn.Unless(IsOpen);
        HandedInAt = now;
    }
}

/// <summary>One dossier of a filing, and what it waits for once the filing is handed in.</summary>
internal sealed class FilingMember
{
    public required DossierId Dossier { get; init; }

    public required FilingId Filing { get; init; }

    public required int Order { get; init; }

    /// <summary>Papers that are the result of another dossier of the filing: the house takes them over and hands this one in by itself.</summary>
    public List<AwaitedPaper> Awaits { get; set; } = [];

    /// <summary>When the citizen agreed that the house hands it in for them.</summary>
    public DateTimeOffset? AgreedAt { get; set; }

    public DateTimeOffset? HandedInAt { get; set; }

    /// <summary>Why the house could not hand it in once the result was there: the code of the refusal.</summary>
    public string? StuckOn { get; set; }

    public bool IsWaiting => AgreedAt is not null && HandedInAt is null;
}

/// <summary>A paper that another dossier of the filing results in: its place in the dossier that waits, and what it is called there.</summary>
internal sealed record AwaitedPaper(string Paper, string Name, DossierId From);

/// <summary>An answer kept different in one dossier, by its concept.</summary>
internal sealed record ApartAnswer(DossierId Dossier, string Means);

/// <summary>One filing of several dossiers.</summary>
public readonly record struct FilingId(Guid Value) : IId<FilingId>
{
    public override string ToString() => Value.ToString();
}
