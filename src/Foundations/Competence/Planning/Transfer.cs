using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Planning;

/// <summary>One line of the plan to give competence over, from its proposal on.</summary>
internal sealed class Transfer : Aggregate
{
    private Transfer()
    {
    }

    public TransferId Id { get; private init; }

    /// <summary>A wording that carries it out names this number.</summary>
    public string Number { get; private init; } = "";

    public AssignmentKind Kind { get; private init; }

    public string Procedure { get; private init; } = "";

    public string ProcedureName { get; private init; } = "";

    public string Field { get; private init; } = "";

    public Side Giver { get; private init; } = null!;

    public Side Taker { get; private init; } = null!;

    /// <summary>The agency that proposes it and answers for its being carried out.</summary>
    public string Agency { get; private init; } = "";

    public string AgencyName { get; private init; } = "";

    public string Why { get; private init; } = "";

    /// <summary>The number of the approved review proposal from which it was taken over.</summary>
    public string? Proposal { get; private init; }

    public Guid Proposer { get; private init; }

    public string ProposedBy { get; private init; } = "";

    public DateTimeOffset ProposedAt { get; private init; }

    public bool? IsApproved { get; private set; }

    public string? Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecidedWords { get; private set; }

    public IReadOnlyList<RequiredText> Texts { get; private set; } = [];

    public static Transfer Of(string number, TransferSheet sheet, (string Code, string Name, string Field) procedure, (string Code, string Name) agency, Actor by, DateTimeOffset now, string? proposal)
    {
        SideMissing.At(nameof(sheet.Giver)).If(sheet.Giver.IsEmpty);
        SideMissing.At(nameof(sheet.Taker)).If(sheet.Taker.IsEmpty);
        OwnTaker.At(nameof(sheet.Taker)).If(sheet.Giver.SaysTheSameAs(sheet.Taker));
        WordsMissing.At(nameof(sheet.Why)).If(string.IsNullOrWhiteSpace(sheet.Why));
        return new()
        {
            Id = Ids.New<TransferId>(),
            Number = number,
            Kind = sheet.Kind,
            Procedure = procedure.Code,
            ProcedureName = procedure.Name,
            Field = procedure.Field,
            Giver = sheet.Giver,
            Taker = sheet.Taker,
            Agency = agency.Code,
            AgencyName = agency.Name,
            Why = sheet.Why.Trim(),
            Proposal = proposal,
            Proposer = by.Id,
            ProposedBy = by.Name,
            ProposedAt = now,
        };
    }

    public void Decide(bool approved, string decision, DateOnly on, Actor by, string? words, IEnumerable<string> texts, bool wordingChanges)
    {
        DecidedAlready.If(IsApproved is not null);
        OwnProposal.If(Proposer == by.Id && by.Id != Guid.Empty);
        WordsMissing.At("Words").If(!approved && string.IsNullOrWhiteSpace(words));
        (IsApproved, Decision, DecidedOn, DecidedBy) = (approved, decision.Trim(), on, by.Name);
        DecidedWords = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        var named = texts.Select(text => text.Trim()).Where(text => text.Length > 0).Distinct().Select(text => new RequiredText(Guid.CreateVersion7(), text, IsWording: false));
        Texts = !approved ? [] : wordingChanges ? [.. named, new(Guid.CreateVersion7(), Procedure, IsWording: true)] : [.. named];
    }

    public void NoteText(Guid text, string number, DateOnly on, string by)
    {
        NotApproved.Unless(IsApproved is true);
        var found = NoSuchText.Unless(Texts.FirstOrDefault(one => one.Id == text));
        TextByItself.If(found.IsWording);
        Texts = [.. Texts.Select(one => one.Id == text ? one with { Number = number.Trim(), DatedOn = on, NotedBy = by } : one)];
    }

    public bool NoteWording(Guid wording, string decision, DateOnly from)
    {
        if (IsApproved is not true || !Texts.Any(one => one is { IsWording: true, IsChanged: false }))
        {
            return false;
        }

        Texts = [.. Texts.Select(one => one is { IsWording: true, IsChanged: false } ? one with { Number = decision, DatedOn = from, Wording = wording } : one)];
        return true;
    }

    public void MustBeReadyFor(AssignmentSheet sheet)
    {
        NotApproved.Unless(IsApproved is true);
        TextsOutstanding.Unless(Texts.All(one => one.IsChanged));
        NotOfTheLine.Unless(Kind == sheet.Kind && Procedure == sheet.Procedure && Giver.SaysTheSameAs(sheet.Giver) && Taker.SaysTheSameAs(sheet.Taker));
    }

    /// <summary>How far it has come on a day.</summary>
    public TransferState StateOn(DateOnly day, AssignmentCard? assignment) => IsApproved switch
    {
        null => TransferState.Proposed,
        false => TransferState.Declined,
        _ when !Texts.All(one => one.IsChanged) => TransferState.Approved,
        _ when assignment is null => TransferState.TextsChanged,
        _ when assignment.Period.Contains(day) => TransferState.Done,
        _ when assignment.Period.From > day && assignment.Period.From != assignment.Period.Until => TransferState.Configured,
        _ => TransferState.Over,
    };
}

/// <summary>All lines of the plan, by number.</summary>
internal sealed class TransferShelf(IReadOnlyList<Transfer> all)
{
    public const string Stamp = "competence-plan";

    public IReadOnlyList<Transfer> All => all;
}
