namespace MotCua.Dossiers;

/// <summary>What the citizen is asked to add or mend: which paper or field, a coded reason with words of its own, the ground in law, and what to do; and what the citizen says to it.</summary>
public sealed record SupplementLine(string Target, string Reason, string Words)
{
    /// <summary>The reason's code in the rule set; lines of before there were codes have none.</summary>
    public string? Code { get; init; }

    /// <summary>The paper or the question, as it was called when it was asked about.</summary>
    public string? Name { get; init; }

    public string? LegalBasis { get; init; }

    public string? WhatToDo { get; init; }

    /// <summary>For a paper in whose place the State holds something: why that does not do.</summary>
    public string? WhyNotHeld { get; init; }

    /// <summary>Said by the citizen beside, or instead of, what was sent.</summary>
    public string? Reply { get; init; }
}

/// <summary>How the dossier was when it was asked about, so that afterwards the differences can be seen.</summary>
public sealed record SupplementWas(string Answers, IReadOnlyList<PaperWas> Papers);

/// <summary>The files that one paper had.</summary>
public sealed record PaperWas(string Key, IReadOnlyList<HandedFile> Files);

/// <summary>What is other than before in one paper or one answer; an answer has words, a paper files.</summary>
public sealed record SupplementChange(string Target, string Name, string? Old, string? New)
{
    public IReadOnlyList<HandedFile> OldFiles { get; init; } = [];

    public IReadOnlyList<HandedFile> NewFiles { get; init; } = [];

    public bool IsOfPaper => OldFiles.Count + NewFiles.Count > 0;

    /// <summary>Whether this is, or lies within, what a line asks about.</summary>
    public bool Answers(string target) => Target == target || Target.StartsWith(target + "[", StringComparison.Ordinal) || Target.StartsWith(target + ".", StringComparison.Ordinal);
}

/// <summary>One complete request for more, and its answer.</summary>
internal sealed class SupplementAsked
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required string AskedBy { get; init; }

    public required bool BeforeAcceptance { get; init; }

    public string? LegalBasis { get; init; }

    /// <summary>The head who let a further request go out.</summary>
    public string? ApprovedBy { get; init; }

    public required List<SupplementLine> Lines { get; set; }

    /// <summary>Until it is answered.</summary>
    public SupplementWas? Was { get; set; }

    public List<SupplementChange> Changes { get; set; } = [];

    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Who helped, and how it came in, where it was not the citizen who handed it in online.</summary>
    public AssistedAnswer? Assisted { get; set; }
}

/// <summary>An answer handed in for a citizen: by which official, who brought it, at the counter or by post.</summary>
public sealed record AssistedAnswer(string By, string? Office, string BroughtBy, DossierChannel Channel);

/// <summary>Who let a further request go out, and on what ground in law.</summary>
internal sealed record Approval(string By, string Ground);
