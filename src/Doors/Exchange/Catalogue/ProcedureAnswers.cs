using MotCua.Procedures;
using MotCua.Procedures.Catalogue;

namespace MotCua.Exchange.Catalogue;

/// <summary>Procedures found, best first; empty when nothing fits.</summary>
public sealed record ProcedureList
{
    /// <summary>The procedures.</summary>
    public required IReadOnlyList<ProcedureItem> Items { get; init; }

    /// <summary>Without a question: give this as "after" for the next stretch; null at the end.</summary>
    public string? Next { get; init; }

    /// <summary>The question as it was understood, when that differs from what was typed.</summary>
    public string? ReadAs { get; init; }
}

/// <summary>One procedure in a list.</summary>
public sealed record ProcedureItem
{
    /// <summary>The procedure's code, such as "1.001193".</summary>
    public required string Code { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    /// <summary>The name people use, where there is one.</summary>
    public string? PlainName { get; init; }

    /// <summary>The field it belongs to.</summary>
    public required string Field { get; init; }

    /// <summary>Levels of government that settle it: bo, tinh, huyen, xa.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>How far it can be done online: toan_trinh (fully), mot_phan (in part), con_lai (information only); null when not stated.</summary>
    public string? OnlineLevel { get; init; }

    /// <summary>Who does the work, in the words of the source.</summary>
    public string? Agency { get; init; }

    /// <summary>How well it answers the question, comparable within one answer; null without a question.</summary>
    public double? Score { get; init; }

    internal static ProcedureItem Of(ProcedureFound found) => new()
    {
        Code = found.Head.Code.Value,
        Name = found.Head.Name,
        PlainName = found.PlainName,
        Field = found.Head.Field,
        Levels = found.Head.Levels.Codes(),
        OnlineLevel = found.Head.OnlineLevel.Code(),
        Agency = found.Head.Agency,
        Score = found.Score,
    };
}

/// <summary>Everything that is published about one procedure.</summary>
public sealed record ProcedureDetail
{
    /// <summary>The procedure's code.</summary>
    public required string Code { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    /// <summary>The name people use.</summary>
    public string? PlainName { get; init; }

    /// <summary>The field it belongs to.</summary>
    public required string Field { get; init; }

    /// <summary>Levels of government that settle it: bo, tinh, huyen, xa.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>How far it can be done online: toan_trinh, mot_phan, con_lai; null when not stated.</summary>
    public string? OnlineLevel { get; init; }

    /// <summary>The identifier of this wording.</summary>
    public required Guid Version { get; init; }

    /// <summary>The number of this wording, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day on which it no longer holds.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The decision that published it.</summary>
    public string? Decision { get; init; }

    /// <summary>The competent agency, in the words of the source.</summary>
    public string? CompetentAgency { get; init; }

    /// <summary>Who may ask for it.</summary>
    public required IReadOnlyList<string> Applicants { get; init; }

    /// <summary>Situations with their own papers, time or fee; give one's key when filing if there is more than one.</summary>
    public required IReadOnlyList<CaseAnswer> Cases { get; init; }

    /// <summary>Ways of handing in, each with time limit and fees.</summary>
    public required IReadOnlyList<ChannelAnswer> Channels { get; init; }

    /// <summary>The papers asked for.</summary>
    public required IReadOnlyList<PaperAnswer> Papers { get; init; }

    /// <summary>The steps, in order.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>The conditions to be met.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>What the procedure ends in.</summary>
    public string? Result { get; init; }

    /// <summary>The legal texts on which it rests.</summary>
    public required IReadOnlyList<LegalText> LegalBasis { get; init; }

    internal static ProcedureDetail Of(ProcedureCard card) => new()
    {
        Code = card.Code.Value,
        Name = card.Name,
        PlainName = card.PlainName,
        Field = card.Field,
        Levels = card.Levels.Codes(),
        OnlineLevel = card.OnlineLevel.Code(),
        Version = card.Version.Value,
        Number = card.Head.Number,
        From = card.Head.From,
        Until = card.Head.Until,
        Decision = card.Head.Decision,
        CompetentAgency = card.CompetentAgency,
        Applicants = card.Content.Applicants,
        Cases = [.. card.Cases.Select(one => new CaseAnswer { Key = one.Key, Name = one.Name, When = one.When })],
        Channels = [.. card.Channels.Select(ChannelAnswer.Of)],
        Papers = [.. card.Components.Select(PaperAnswer.Of)],
        Steps = card.Steps,
        Conditions = card.Conditions,
        Result = card.ResultName,
        LegalBasis = [.. card.LegalBasis.Select(text => new LegalText { Number = text.Number, Title = text.Title })],
    };
}
