using MotCua.Dossiers;
using MotCua.Dossiers.Counting;

namespace MotCua.Reviews.Counting;

/// <summary>What was counted of one procedure under one wording in one month.</summary>
internal sealed class MonthFigures
{
    public required string Procedure { get; init; }

    public required Guid Wording { get; init; }

    /// <summary>The first day of the month in which the dossiers ended.</summary>
    public required DateOnly Month { get; init; }

    public required Figures Figures { get; set; }
}

/// <summary>A dossier that stands behind figures, without names; so that each figure can be opened.</summary>
internal sealed class CountedDossier
{
    public required DossierId Dossier { get; init; }

    public required string Code { get; init; }

    public required string Procedure { get; init; }

    public required Guid Wording { get; init; }

    public required string Agency { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public required int Minutes { get; init; }

    public int? AllowedMinutes { get; init; }

    public required bool Late { get; init; }

    public required EndKind End { get; init; }

    /// <summary>What it is counted under besides, each between bars: "|vault:khai-sinh|reason:unclear|".</summary>
    public required string Marks { get; init; }

    public static CountedDossier Of(EndedDossier one) => new()
    {
        Dossier = one.Id,
        Code = one.Code,
        Procedure = one.Procedure,
        Wording = one.ProcedureVersion,
        Agency = one.CompetentAgency,
        EndedAt = one.EndedAt,
        Minutes = (int)Math.Ceiling(Math.Max(0, one.Used.TotalMinutes)),
        AllowedMinutes = one.Allowed is { } allowed ? (int)allowed.TotalMinutes : null,
        Late = one.Late,
        End = one.End,
        Marks = $"|{string.Join('|', MarksOf(one).Distinct())}|",
    };

    private static IEnumerable<string> MarksOf(EndedDossier one) =>
    [
        .. one.Papers.Select(paper => $"paper:{paper.Key}"),
        .. one.Papers.Where(paper => paper.Source is PaperSource.Vault or PaperSource.Register).Select(paper => $"vault:{paper.Key}"),
        .. one.Papers.Where(paper => paper.AskedAgain || paper.Unfit).Select(paper => $"mattered:{paper.Key}"),
        .. one.Answers.Where(answer => answer.AsHeld).Select(answer => $"held:{answer.Name}"),
        .. one.Answers.Where(answer => !answer.AsHeld).Select(answer => $"other:{answer.Name}"),
        .. one.Steps.Select(step => $"step:{step.Key}"),
        .. one.Reasons.Select(reason => $"reason:{reason}"),
    ];
}

/// <summary>How far ended dossiers were counted.</summary>
internal sealed class CountingMark
{
    public const string Only = "ended";

    public required string Id { get; init; }

    public required DateTimeOffset At { get; set; }

    public required Guid Dossier { get; set; }

    public required int Counted { get; set; }
}

/// <summary>A suggestion as it is listed over all procedures; written anew whenever its procedure is counted.</summary>
internal sealed class Hint
{
    public required string Procedure { get; init; }

    public required SuggestionKind Kind { get; init; }

    public required string Target { get; init; }

    public required string ProcedureName { get; init; }

    public required string TargetName { get; init; }

    /// <summary>In how many dossiers it shows, out of how many.</summary>
    public required int Dossiers { get; init; }

    public required int OutOf { get; init; }

    /// <summary>For sorting: what concerns most people first, each once.</summary>
    public required long Weight { get; init; }
}
