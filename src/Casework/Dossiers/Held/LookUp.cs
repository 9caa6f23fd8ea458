using MotCua.Registers;

namespace MotCua.Dossiers.Held;

/// <summary>When it was looked for what the State already holds: as it was handed in, as it came over the counter or by post, before a paper was asked for, as an official took what is held, or as a register was asked.</summary>
public enum LookUpOccasion { Submitted, Received, Asked, Taken, Register }

/// <summary>What the looking came to for one paper: nothing is held; something is; it stands in the dossier, so that nobody brought it; it was asked for all the same, with a reason why what is held does not do; the register did not answer; or what it says does not fit the dossier.</summary>
public enum LookUpAnswer { Nothing, Held, Used, Unfit, Silent, Differs }

/// <summary>What came of asking a register for the sake of a paper: its data prove what the paper would; they do not fit; the person is not entered; no answer.</summary>
public enum SourceOutcome { Proved, Differs, Unknown, Silent }

/// <summary>A register that was asked for the sake of a paper: by which name, when, and what came of it.</summary>
public sealed record SourceLooked(DataSource Source, string Name, SourceOutcome Outcome, DateTimeOffset At, Guid Reading)
{
    /// <summary>What went wrong on the line.</summary>
    public string? Fault { get; init; }
}

/// <summary>One paper that was looked for, as it was called then, and the best that was found.</summary>
public sealed record PaperLookedFor(string Paper, string Name, LookUpAnswer Answer)
{
    /// <summary>In the vault.</summary>
    public Guid? Item { get; init; }

    public string? Title { get; init; }

    public string? Number { get; init; }

    /// <summary>Why what is held does not do.</summary>
    public string? Why { get; init; }

    /// <summary>The register that was asked, where one was.</summary>
    public SourceLooked? Source { get; init; }
}

/// <summary>One looking: for which dossier, on what occasion, by whom, and what it came to paper by paper. Only ever added.</summary>
internal sealed class LookUp
{
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>The agency that would otherwise ask the citizen.</summary>
    public required string Agency { get; init; }

    public required string Procedure { get; init; }

    public required LookUpOccasion Occasion { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required IReadOnlyList<PaperLookedFor> Papers { get; init; }

    public int Looked { get; init; }

    public int Held { get; init; }

    public int Used { get; init; }

    public int Unfit { get; init; }

    public static LookUp Of(Dossier dossier, string agency, LookUpOccasion occasion, DateTimeOffset at, string by, IReadOnlyList<PaperLookedFor> papers) => new()
    {
        Id = Guid.CreateVersion7(at),
        Dossier = dossier.Id,
        Agency = agency,
        Procedure = dossier.Procedure,
        Occasion = occasion,
        At = at,
        By = by,
        Papers = papers,
        Looked = papers.Count,
        Held = papers.Count(paper => paper.Answer is LookUpAnswer.Held or LookUpAnswer.Used or LookUpAnswer.Unfit),
        Used = papers.Count(paper => paper.Answer is LookUpAnswer.Used),
        Unfit = papers.Count(paper => paper.Answer is LookUpAnswer.Unfit),
    };
}
