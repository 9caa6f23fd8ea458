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

/// <summary>A paper that another dossier of the filing results in: its key, its name, which dossier, and whether that has ended without it.</summary>
public sealed record AwaitedResult(string Key, string Paper, DossierId From, string FromName, bool WillNotCome)
{
    /// <summary>What the first waits for since the filing was handed in.</summary>
    internal static IEnumerable<AwaitedResult> Of(Dossier waiting, FilingMember member, IReadOnlyList<Dossier> filed) =>
        member.Awaits.Select(one => Of(one.Paper, waiting.Papers.First(paper => paper.Key == one.Paper).Name, filed.First(other => other.Id == one.From)));

    internal static AwaitedResult Of(string key, string name, Dossier from) =>
        new(key, name, from.Id, from.PlainName, from.Stage is DossierStage.Declined or DossierStage.Stopped || from.Result is { IsRefusal: true });
}

/// <summary>A sheet that stands in one or more dossiers: where it is handed in, and in which of them it is missed when it is taken away.</summary>
public sealed record SharedPaper(DossierId Dossier, PaperView Paper, bool Required, IReadOnlyList<string> In)
{
    public bool IsHere => Paper.Source is not PaperSource.Missing;
}
