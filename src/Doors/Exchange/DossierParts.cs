using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Exchange.Filing;

namespace MotCua.Exchange;

/// <summary>For whom a dossier is.</summary>
public sealed record ApplicantAnswer
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The identity number or tax code.</summary>
    public required string Number { get; init; }

    /// <summary>The telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>The address.</summary>
    public string? Address { get; init; }
}

/// <summary>A deadline; times used and left are working time.</summary>
public sealed record DueAnswer
{
    /// <summary>How it stands.</summary>
    public required DueState State { get; init; }

    /// <summary>When the count began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>The first promised moment; lateness is judged on it.</summary>
    public DateTimeOffset? FirstDue { get; init; }

    /// <summary>The moment now promised.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>When the law's own time ends, where the province promised less.</summary>
    public DateTimeOffset? LawDue { get; init; }

    /// <summary>When the count ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Working minutes used.</summary>
    public required long UsedMinutes { get; init; }

    /// <summary>Working minutes left; negative when late.</summary>
    public required long LeftMinutes { get; init; }

    /// <summary>Working minutes during which it stood still.</summary>
    public required long StoppedMinutes { get; init; }

    internal static DueAnswer Of(DueView due) => new()
    {
        State = due.State,
        StartedAt = due.StartedAt,
        FirstDue = due.FirstDue,
        Due = due.Due,
        LawDue = due.LawDue,
        EndedAt = due.EndedAt,
        UsedMinutes = (long)due.Used.TotalMinutes,
        LeftMinutes = (long)due.Left.TotalMinutes,
        StoppedMinutes = (long)due.Stopped.TotalMinutes,
    };
}

/// <summary>A paper of a dossier.</summary>
public sealed record DossierPaperAnswer
{
    /// <summary>The key by which files are attached to it.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the dossier is incomplete without it.</summary>
    public required bool Required { get; init; }

    /// <summary>The e-form stands for it; nothing is uploaded.</summary>
    public required bool IsEForm { get; init; }

    /// <summary>From where it came.</summary>
    public required PaperSource Source { get; init; }

    /// <summary>It was digitised at the desk: copied and signed against its original (DuocSoHoa).</summary>
    public required bool Digitised { get; init; }

    /// <summary>It was taken from the applicant's vault instead of being asked for (DuocTaiSuDung).</summary>
    public required bool Reused { get; init; }

    /// <summary>What was taken is data of a national or sector database (DuocLayTuKhoDMQG).</summary>
    public required bool FromNationalStore { get; init; }

    /// <summary>What was found when it was looked at.</summary>
    public required PaperVerdict Verdict { get; init; }

    /// <summary>What is to be mended.</summary>
    public string? Remark { get; init; }

    /// <summary>Its files, the newest last.</summary>
    public required IReadOnlyList<ReceivedPaper> Files { get; init; }

    /// <summary>What a register said in its place, by field; null where none did.</summary>
    public IReadOnlyDictionary<string, string>? Facts { get; init; }

    /// <summary>When the register said so.</summary>
    public DateTimeOffset? FactsAt { get; init; }

    internal static DossierPaperAnswer Of(PaperView paper) => new()
    {
        Facts = paper.Fact?.Facts,
        FactsAt = paper.Fact?.At,
        Key = paper.Key,
        Name = paper.Name,
        Required = paper.Required,
        IsEForm = paper.IsTheForm,
        Source = paper.Source,
        Digitised = paper.Digitised,
        Reused = paper.Source is PaperSource.Vault,
        FromNationalStore = paper.FromNational,
        Verdict = paper.Verdict,
        Remark = paper.Remark,
        Files = [.. paper.Files.Select(ReceivedPaper.Of)],
    };
}

/// <summary>One step of the work.</summary>
public sealed record StepAnswer
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The agency that has it.</summary>
    public required string Agency { get; init; }

    /// <summary>Who has or had it.</summary>
    public string? Officer { get; init; }

    /// <summary>When it came.</summary>
    public required DateTimeOffset ArrivedAt { get; init; }

    /// <summary>By when it should leave.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it left.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>The way out that was taken.</summary>
    public string? Choice { get; init; }
}

/// <summary>One request for more.</summary>
public sealed record SupplementAnswer
{
    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Who asked.</summary>
    public required string AskedBy { get; init; }

    /// <summary>What is missing or wrong.</summary>
    public required IReadOnlyList<MissingThing> Lines { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    internal static SupplementAnswer Of(SupplementView asked) => new()
    {
        Number = asked.Number,
        AskedAt = asked.AskedAt,
        AskedBy = asked.AskedBy,
        Lines = [.. asked.Lines.Select(line => new MissingThing { Target = line.Target, Reason = line.Code ?? line.Reason, Words = line.Words, LegalBasis = line.LegalBasis, WhatToDo = line.WhatToDo, WhyNotHeld = line.WhyNotHeld })],
        AnsweredAt = asked.AnsweredAt,
    };
}

/// <summary>One thing that is missing or wrong.</summary>
public sealed record MissingThing
{
    /// <summary>The key of the paper, or the name of the answer.</summary>
    public required string Target { get; init; }

    /// <summary>The code of the reason, from the list of the rule set; another word counts as the reason "other".</summary>
    public required string Reason { get; init; }

    /// <summary>What exactly is missing or wrong, in words for people.</summary>
    public required string Words { get; init; }

    /// <summary>The legal basis; left out, that of the reason.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>What the applicant shall do; left out, the advice of the reason.</summary>
    public string? WhatToDo { get; init; }

    /// <summary>For a paper in whose place the State holds something: why that does not do. Without it such a paper cannot be asked for.</summary>
    public string? WhyNotHeld { get; init; }
}
