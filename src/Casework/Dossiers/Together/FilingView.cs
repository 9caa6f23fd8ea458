using MotCua.Dossiers.Tracking;
using MotCua.Forms;

namespace MotCua.Dossiers.Together;

/// <summary>A filing as its citizen sees it: every dossier with what is still to do in it, the papers each once, and what was spared.</summary>
public sealed record FilingView(FilingId Id, int Version, DateTimeOffset? HandedInAt, IReadOnlyList<FilingMemberView> Members, IReadOnlyList<SharedPaper> Papers, FilingSavings Savings)
{
    public bool IsOpen => HandedInAt is null;

    public long Fee => Members.Sum(member => member.Dossier.Fee);

    public IEnumerable<SharedPaper> Missing => Papers.Where(paper => paper is { Required: true, IsHere: false });

    public bool Ready => !Missing.Any() && Members.All(member => member.Errors.Count == 0);

    /// <summary>Whether something waits for a result, so that the citizen must agree to its being handed in later.</summary>
    public bool Waits => Members.Any(member => member.WaitsFor.Count > 0);
}

/// <summary>One dossier of a filing.</summary>
public sealed record FilingMemberView(DossierView Dossier, IReadOnlyList<FieldError> Errors, IReadOnlyList<SummaryPage> Summary, string? FirstPage, IReadOnlyList<AwaitedResult> WaitsFor)
{
    /// <summary>Answers kept different here, with what the others say.</summary>
    public IReadOnlyList<SharedQuestion> Apart { get; init; } = [];

    /// <summary>Names of the questions that another dossier asks, so that they need not be read through twice.</summary>
    public IReadOnlyList<string> AskedElsewhere { get; init; } = [];

    /// <summary>Papers that nobody has to bring, since another procedure of the filing results in them.</summary>
    public IReadOnlyList<string> Spared { get; init; } = [];

    /// <summary>Why the house could not hand it in although the result was there.</summary>
    public string? StuckOn { get; init; }

    public bool IsWaiting { get; init; }

    /// <summary>A result that was waited for will not come: only the citizen can go on now.</summary>
    public bool WaitsInVain => IsWaiting && WaitsFor.Any(one => one.WillNotCome);
}

/// <summary>A paper that another dossier of the filing results in.</summary>
public sealed record AwaitedResult(string Paper, DossierId From, string FromName, bool WillNotCome);

/// <summary>A sheet that stands in one or more dossiers: where it is handed in, and in which of them it is missed when it is taken away.</summary>
public sealed record SharedPaper(DossierId Dossier, PaperView Paper, bool Required, IReadOnlyList<string> In)
{
    public bool IsHere => Paper.Source is not PaperSource.Missing;
}
