using MotCua.Exchange.Catalogue;
using MotCua.Procedures;

namespace MotCua.Exchange.OpenData;

/// <summary>One wording of a procedure as open data.</summary>
public sealed record OpenProcedure
{
    /// <summary>The lasting address of the procedure, whatever its wordings.</summary>
    public required string Address { get; init; }

    /// <summary>The lasting address of this wording.</summary>
    public required string VersionAddress { get; init; }

    /// <summary>The procedure's code, such as "1.001193".</summary>
    public required string Code { get; init; }

    /// <summary>The number of this wording, counted from 1.</summary>
    public required int Version { get; init; }

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

    /// <summary>Whose word this wording is: List (a province's list), National (the national catalogue), Own (written here).</summary>
    public required ProcedureSource Source { get; init; }

    /// <summary>The decision that published it.</summary>
    public string? Decision { get; init; }

    /// <summary>The first day on which it holds; null when since before anybody wrote it down.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day on which it no longer holds; null while no end is known.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>When it was published here.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>SHA-256 of the whole wording: equal wordings have equal hashes.</summary>
    public required string Hash { get; init; }

    /// <summary>The competent agency, in the words of the source.</summary>
    public string? CompetentAgency { get; init; }

    /// <summary>The agency that does the work, in the words of the source.</summary>
    public string? ImplementingAgency { get; init; }

    /// <summary>Who may ask for it.</summary>
    public required IReadOnlyList<string> Applicants { get; init; }

    /// <summary>Situations with their own papers, time or fee.</summary>
    public required IReadOnlyList<CaseAnswer> Cases { get; init; }

    /// <summary>Ways of handing in, each with time limit and fees.</summary>
    public required IReadOnlyList<ChannelAnswer> Channels { get; init; }

    /// <summary>The papers asked for.</summary>
    public required IReadOnlyList<PaperAnswer> Papers { get; init; }

    /// <summary>How many sets of the dossier are handed in; null when not stated.</summary>
    public int? Sets { get; init; }

    /// <summary>The steps, in order.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>The conditions to be met.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>What the procedure ends in.</summary>
    public required IReadOnlyList<string> Results { get; init; }

    /// <summary>The legal texts on which it rests.</summary>
    public required IReadOnlyList<LegalText> LegalBasis { get; init; }

    internal static OpenProcedure Of(ProcedureCard card, Uri root) => new()
    {
        Address = OpenAddress.Of(root, card.Code.Value),
        VersionAddress = OpenAddress.Of(root, card.Code.Value, card.Head.Number),
        Code = card.Code.Value,
        Version = card.Head.Number,
        Name = card.Name,
        PlainName = card.PlainName,
        Field = card.Field,
        Levels = card.Levels.Codes(),
        OnlineLevel = card.OnlineLevel.Code(),
        Source = card.Head.Source,
        Decision = card.Head.Decision,
        From = card.Head.From,
        Until = card.Head.Until,
        PublishedAt = card.Head.PublishedAt,
        Hash = card.Head.Hash,
        CompetentAgency = card.Content.Agencies.Competent,
        ImplementingAgency = card.Content.Agencies.Implementing,
        Applicants = card.Content.Applicants,
        Cases = [.. card.Cases.Select(one => new CaseAnswer { Key = one.Key, Name = one.Name, When = one.When })],
        Channels = [.. card.Channels.Select(ChannelAnswer.Of)],
        Papers = [.. card.Components.Select(PaperAnswer.Of)],
        Sets = card.Content.Sets,
        Steps = card.Steps,
        Conditions = card.Conditions,
        Results = [.. card.Content.Results.Select(result => result.Name)],
        LegalBasis = [.. card.LegalBasis.Select(law => new LegalText { Number = law.Number, Title = law.Title })],
    };
}

/// <summary>The lasting addresses of open data.</summary>
public static class OpenAddress
{
    public const string Root = "/du-lieu-mo";

    public static string Of(Uri root, string code, int? version = null) =>
        new Uri(root, $"{Root[1..]}/thu-tuc/{Uri.EscapeDataString(code)}{(version is { } number ? $"/ban/{number}" : "")}.json").ToString();
}
