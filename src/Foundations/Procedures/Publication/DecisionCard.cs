using MotCua.Procedures.Completeness;

namespace MotCua.Procedures.Publication;

/// <summary>In whose hands a decision is.</summary>
public enum DecisionHand { Drafter, Submitter, Signer, Poster, NationalDatabase, Nobody }

/// <summary>A decision as it stands in lists, with its days and who holds it now.</summary>
public sealed record DecisionRow(
    DecisionId Id, Issuer Issuer, string Title, string Proposer, string ProposerName, string? Number, DateOnly? DatedOn, DecisionState State, DateOnly? EffectiveOn,
    IReadOnlyList<DecisionEntryCard> Entries, PublicationClock Clock, DecisionHand Hand, string? HolderName)
{
    public bool HasPaper { get; init; }

    /// <summary>It publishes internal procedures.</summary>
    public bool OfInternal { get; init; }
}

/// <summary>What a decision does to one procedure, and what was chosen for its dossiers under way.</summary>
public sealed record DecisionEntryCard(string Code, string Name, EntryKind Kind, ProcedureVersionId? Published, RunningPlan? Plan)
{
    /// <summary>What its draft still lacks; read only where a decision is looked at by itself.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];
}

/// <summary>Everything about one decision.</summary>
public sealed record DecisionView(
    DecisionRow Row, int Version, IReadOnlyList<DecisionBasis> Bases, string SignerName, string SignerOffice, string? OutsideNumber, DateOnly? OutsideDay, DecisionPaper? Paper,
    IReadOnlyList<DecisionNote> Trail, DateTimeOffset? PostedAt, DateTimeOffset? NationalAt, string? NationalReference)
{
    /// <summary>Whether who looks may sign it.</summary>
    public bool MaySign { get; init; }

    public DecisionSheet Sheet => new(Row.Title, Row.Proposer, Bases, [.. Row.Entries.Select(entry => new EntrySheet(entry.Code, entry.Kind))])
    {
        Issuer = Row.Issuer,
        SignerName = SignerName,
        SignerOffice = SignerOffice,
        OutsideNumber = OutsideNumber,
        OutsideDay = OutsideDay,
    };
}
