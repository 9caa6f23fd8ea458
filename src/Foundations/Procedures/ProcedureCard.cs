namespace MotCua.Procedures;

/// <summary>A published wording of a procedure as it stands in lists.</summary>
public sealed record ProcedureHead(
    ProcedureId Id,
    ProcedureVersionId Version,
    ProcedureCode Code,
    int Number,
    string Name,
    string Field,
    Levels Levels,
    OnlineLevel OnlineLevel,
    ProcedureSource Source,
    string? Decision,
    DateOnly? From,
    DateOnly? Until,
    DateTimeOffset? PublishedAt,
    string Hash)
{
    /// <summary>Who does the work, in the words of the source.</summary>
    public string? Agency { get; init; }

    /// <summary>Of which group where it is internal: shown to officials only.</summary>
    public InternalGroup? Internal { get; init; }

    public bool IsInternal => Internal is not null;

    public bool HoldsOn(DateOnly day) => (From is not { } from || from <= day) && (Until is not { } until || day < until);
}

/// <summary>Everything about one published wording of a procedure.</summary>
public sealed record ProcedureCard(ProcedureHead Head, ProcedureContent Content)
{
    public ProcedureId Id => Head.Id;

    public ProcedureVersionId Version => Head.Version;

    public ProcedureCode Code => Head.Code;

    public string Name => Content.Name;

    public string? PlainName => Content.PlainName;

    /// <summary>The name people use where there is one, the official one otherwise.</summary>
    public string SpokenName => Content.PlainName ?? Content.Name;

    public string Field => Content.Field;

    public InternalGroup? Internal => Content.Internal;

    public bool IsInternal => Content.Internal is not null;

    /// <summary>As the wording states it, or else as published lists do.</summary>
    public Levels Levels => Head.Levels;

    public OnlineLevel OnlineLevel => Head.OnlineLevel;

    public IReadOnlyList<ProcedureCase> Cases => Content.Cases;

    public IReadOnlyList<ChannelTerms> Channels => Content.Channels;

    public IReadOnlyList<Component> Components => Content.Components;

    public IReadOnlyList<LegalBasis> LegalBasis => Content.LegalBasis;

    public IReadOnlyList<string> Steps => Content.Steps;

    public IReadOnlyList<string> Conditions => Content.Conditions;

    public string? ResultName => Content.Results is [var first, ..] ? first.Name : null;

    public string? ResultPaperType => Content.Results.SelectMany(result => result.PaperTypes).FirstOrDefault();

    public string? CompetentAgency => Content.Agencies.Competent ?? Content.Agencies.Implementing;

    public string? FormCode => Content.FormCode;

    public string? ProcessCode => Content.ProcessCode;

    /// <summary>The terms of handing in by this channel, for this case where terms name one.</summary>
    public ChannelTerms? Terms(Channel channel, string? caseKey = null) =>
        Content.Channels.FirstOrDefault(terms => terms.Channel == channel && terms.Case is not null && terms.Case == caseKey)
        ?? Content.Channels.FirstOrDefault(terms => terms.Channel == channel && terms.Case is null)
        ?? Content.Channels.FirstOrDefault(terms => terms.Channel == channel);

    /// <summary>The papers asked for: those of every case, and those of this one.</summary>
    public IEnumerable<Component> ComponentsOf(string? caseKey) =>
        Content.Components.Where(component => component.Case is null || component.Case == caseKey);
}
