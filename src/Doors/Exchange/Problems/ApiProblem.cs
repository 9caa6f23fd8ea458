using MotCua.Kernel;

namespace MotCua.Exchange.Problems;

/// <summary>Why a request was not carried out (RFC 9457), in words for people and in codes for software.</summary>
public sealed record ApiProblem
{
    /// <summary>What kind of problem it is; the same for the same code.</summary>
    public required string Type { get; init; }

    /// <summary>The HTTP status in words.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status of the response.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong, in Vietnamese or, when Accept-Language asks for it, in English.</summary>
    public required string Detail { get; init; }

    /// <summary>The code of the problem, such as "dossier.papers-missing".</summary>
    public required string Code { get; init; }

    /// <summary>What the words name, in order: numbers, names, dates.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The field of the request at fault, when it is one.</summary>
    public string? Field { get; init; }

    /// <summary>The answers of the e-form that must be mended, each with its own sentence.</summary>
    public IReadOnlyList<AnswerMistake> Errors { get; init; } = [];

    /// <summary>What others changed meanwhile, newest first, when versions clash.</summary>
    public IReadOnlyList<MeanwhileChange> Changes { get; init; } = [];
}

/// <summary>One answer to be mended.</summary>
public sealed record AnswerMistake
{
    /// <summary>The JSON pointer or name of the answer.</summary>
    public required string Name { get; init; }

    /// <summary>The question's label.</summary>
    public required string Label { get; init; }

    /// <summary>How to mend it.</summary>
    public required string Message { get; init; }

    /// <summary>The rule that was broken, such as "required".</summary>
    public required string Rule { get; init; }
}

/// <summary>A deed by somebody else that came in between.</summary>
public sealed record MeanwhileChange
{
    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    public required string Who { get; init; }

    /// <summary>What was done.</summary>
    public required string Deed { get; init; }

    internal static MeanwhileChange Of(ChangeNote note) => new() { At = note.At, Who = note.Who, Deed = note.Deed };
}
