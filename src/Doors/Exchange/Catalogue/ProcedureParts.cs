using MotCua.Calendar;
using MotCua.Procedures;

namespace MotCua.Exchange.Catalogue;

/// <summary>A situation for which a procedure asks its own papers, time or fee.</summary>
public sealed record CaseAnswer
{
    /// <summary>The key by which a dossier names it.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>When it is the one.</summary>
    public string? When { get; init; }
}

/// <summary>One way of handing in.</summary>
public sealed record ChannelAnswer
{
    /// <summary>direct, online or postal.</summary>
    public required string Channel { get; init; }

    /// <summary>The case these terms are for; null for all.</summary>
    public string? Case { get; init; }

    /// <summary>How long the agency may take; null when not stated.</summary>
    public LimitAnswer? Limit { get; init; }

    /// <summary>How long the law gives, where the province promises less.</summary>
    public LimitAnswer? LawLimit { get; init; }

    /// <summary>The decision by which the province promises less.</summary>
    public string? ShortenedBy { get; init; }

    /// <summary>What it costs.</summary>
    public required IReadOnlyList<FeeAnswer> Fees { get; init; }

    internal static ChannelAnswer Of(ChannelTerms terms) => new()
    {
        Channel = terms.Channel.Code(),
        Case = terms.Case,
        Limit = terms.Limit is { } limit ? new() { Value = limit.Value, Unit = limit.Unit, Text = limit.Raw ?? terms.LimitText } : null,
        LawLimit = terms.LawLimit is { } law ? new() { Value = law.Value, Unit = law.Unit, Text = law.Raw } : null,
        ShortenedBy = terms.ShortenedBy,
        Fees = [.. terms.Fees.Select(fee => new FeeAnswer { Amount = fee.Amount, Kind = fee.Kind, Name = fee.Name, Note = fee.Note, Case = fee.Case })],
    };
}

/// <summary>A time limit as published.</summary>
public sealed record LimitAnswer
{
    /// <summary>The number.</summary>
    public required decimal Value { get; init; }

    /// <summary>Its unit; Unspecified when the source does not plainly say.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>The words of the source.</summary>
    public string? Text { get; init; }
}

/// <summary>An amount asked for a procedure.</summary>
public sealed record FeeAnswer
{
    /// <summary>In đồng.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Charge (phí) or levy (lệ phí).</summary>
    public required FeeKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What the source adds.</summary>
    public string? Note { get; init; }

    /// <summary>The case it is for; null for all.</summary>
    public string? Case { get; init; }
}

/// <summary>A paper that a procedure asks for.</summary>
public sealed record PaperAnswer
{
    /// <summary>The key by which files are attached to it.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The case that asks for it; null for all.</summary>
    public string? Case { get; init; }

    /// <summary>How many originals.</summary>
    public required int Originals { get; init; }

    /// <summary>How many copies.</summary>
    public required int Copies { get; init; }

    /// <summary>The kind of paper, by the national code.</summary>
    public string? PaperType { get; init; }

    /// <summary>The blank form's name.</summary>
    public string? FormName { get; init; }

    /// <summary>Whether a dossier is incomplete without it.</summary>
    public required bool Required { get; init; }

    /// <summary>Made from the answers of the e-form; nothing is uploaded for it.</summary>
    public required bool IsEForm { get; init; }

    internal static PaperAnswer Of(Component component) => new()
    {
        Key = component.Id,
        Name = component.Name,
        Case = component.Case,
        Originals = component.Originals,
        Copies = component.Copies,
        PaperType = component.PaperType,
        FormName = component.FormName,
        Required = component.Required,
        IsEForm = component.IsEForm,
    };
}

/// <summary>A legal text.</summary>
public sealed record LegalText
{
    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }
}
