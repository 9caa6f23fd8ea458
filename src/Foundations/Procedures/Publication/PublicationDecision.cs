using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>A decision on procedures from its first draft until everybody can read it. What happened is noted with who and when; whether it came too late is read off the calendar, never kept.</summary>
internal sealed class PublicationDecision : Aggregate
{
    public DecisionId Id { get; private init; }

    public Issuer Issuer { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The department that proposes it, and that answers for its being in time.</summary>
    public string Proposer { get; private set; } = "";

    /// <summary>The province: who may sign for it may sign this.</summary>
    public string Province { get; private set; } = "";

    public string SignerName { get; private set; } = "";

    public string SignerOffice { get; private set; } = "";

    public string? Number { get; private set; }

    /// <summary>The day of signing; a ministry's is the day that stands on its paper.</summary>
    public DateOnly? DatedOn { get; private set; }

    public string? OutsideNumber { get; private set; }

    public DateOnly? OutsideDay { get; private set; }

    public DecisionState State { get; private set; }

    public IReadOnlyList<DecisionBasis> Bases { get; private set; } = [];

    public DecisionPaper? Paper { get; private set; }

    public IReadOnlyList<DecisionNote> Trail { get; private set; } = [];

    public List<DecisionEntry> Entries { get; } = [];

    /// <summary>The first day of what it publishes.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? SignedAt { get; private set; }

    public DateTimeOffset? PostedAt { get; private set; }

    public DateTimeOffset? NationalAt { get; private set; }

    /// <summary>Under what the national database keeps it.</summary>
    public string? NationalReference { get; private set; }

    /// <summary>The day of the last legal basis to take effect; the days of the law are counted from it.</summary>
    public DateOnly? LatestBasis => Bases.Count == 0 ? null : Bases.Max(basis => basis.EffectiveOn);

    /// <summary>It publishes internal procedures: posted for officials, not for the public and not told to the national database.</summary>
    public bool OfInternal { get; private set; }

    public bool IsSigned => State is DecisionState.Signed or DecisionState.Public;

    public DecisionNote? Last(string what) => Trail.LastOrDefault(note => note.What == what);

    public static PublicationDecision Of(DateTimeOffset now) => new() { Id = Ids.New<DecisionId>(), CreatedAt = now };

    /// <summary>What it says, while it is still being drafted.</summary>
    public void Write(DecisionSheet sheet, IReadOnlyList<DecisionEntry> entries)
    {
        NotDrafted.Unless(State is DecisionState.Drafted);
        (Issuer, Title, Proposer, Province) = (sheet.Issuer, sheet.Title.Trim(), sheet.Proposer, sheet.Proposer.Split('.')[0]);
        (SignerName, SignerOffice, Bases) = (sheet.SignerName.Trim(), sheet.SignerOffice.Trim(), sheet.Bases);
        (OutsideNumber, OutsideDay) = sheet.Issuer is Issuer.Ministry ? (sheet.OutsideNumber?.Trim(), sheet.OutsideDay) : (null, null);
        OfInternal = entries.Any(entry => entry.Internal);
        foreach (var gone in Entries.Where(old => !entries.Any(entry => entry.Code == old.Code)).ToArray())
        {
            Entries.Remove(gone);
        }

        foreach (var entry in entries)
        {
            if (Entries.Find(old => old.Code == entry.Code) is { } kept)
            {
                kept.Become(entry);
            }
            else
            {
                Entries.Add(entry);
            }
        }
    }

    public void Attach(DecisionPaper paper, DecisionNote by)
    {
        // What was signed never changes; before that a scan may take the place of the draft.
        AlreadySigned.If(IsSigned);
        Paper = paper;
        Add(by);
    }

    public void Check(DecisionNote by)
    {
        NotDrafted.Unless(State is DecisionState.Drafted);
        CheckedByDrafter.If(Last("drafted")?.Who == by.Who && by.Who != Guid.Empty);
        Lacks().FirstOrDefault()?.If(true);
        Go(DecisionState.Checked, by);
    }

    public void Submit(DecisionNote by)
    {
        NotChecked.Unless(State is DecisionState.Checked);
        Go(DecisionState.Submitted, by);
    }

    public void Return(DecisionNote by)
    {
        NothingToReturn.Unless(State is DecisionState.Checked or DecisionState.Submitted);
        ReasonMissing.At("Reason").If(string.IsNullOrWhiteSpace(by.Words));
        Go(DecisionState.Drafted, by);
    }

    public void Choose(string code, RunningPlan plan)
    {
        AlreadySigned.If(IsSigned);
        NoSuchEntry.Unless(Entries.Find(entry => entry.Code == code)).Plan = plan;
    }

    /// <summary>It has its number, its day, and the first day of what it publishes: that of its last basis, or its own when that comes later.</summary>
    public DateOnly Sign(string? number, DecisionNote by, DateOnly today)
    {
        NotSubmitted.Unless(State is DecisionState.Submitted);
        CheckedBySigner.If(Last("checked")?.Who == by.Who && by.Who != Guid.Empty);
        Lacks().FirstOrDefault()?.If(true);
        PaperMissing.If(Paper is null);
        Number = Issuer is Issuer.Ministry ? OutsideNumber : number?.Trim();
        DecisionMissing.At("Number").If(string.IsNullOrWhiteSpace(Number));
        DatedOn = Issuer is Issuer.Ministry ? OutsideDay : today;
        SignedAt = by.At;
        var effective = LatestBasis > DatedOn ? LatestBasis.Value : DatedOn!.Value;
        // What is published today cannot have held yesterday.
        EffectiveOn = effective < today ? today : effective;
        Go(DecisionState.Signed, by);
        Raise(new DecisionSigned(Id, EffectiveOn.Value));
        return EffectiveOn.Value;
    }

    public void Post(DecisionNote by)
    {
        NotSigned.Unless(IsSigned);
        AlreadyPosted.If(PostedAt is not null);
        PostedAt = by.At;
        Add(by);
        Raise(new DecisionPosted(Id));
        BecomePublic();
    }

    public void NoteNational(string reference, DecisionNote by)
    {
        NotSigned.Unless(IsSigned);
        if (NationalAt is not null)
        {
            return;
        }

        (NationalAt, NationalReference) = (by.At, reference.Trim());
        Add(by);
        BecomePublic();
    }

    public void Note(DecisionNote by) => Add(by);

    private void BecomePublic() => State = PostedAt is not null && (OfInternal || NationalAt is not null) ? DecisionState.Public : State;

    /// <summary>What must still be written before anybody checks it.</summary>
    public IEnumerable<Refusal> Lacks()
    {
        IEnumerable<(bool Lacks, Refusal Refusal, string Field)> parts =
        [
            (Title.Length == 0, TitleMissing, nameof(DecisionSheet.Title)),
            (Bases.Count == 0, BasesMissing, nameof(DecisionSheet.Bases)),
            (Entries.Count == 0, EntriesMissing, nameof(DecisionSheet.Entries)),
            (SignerName.Length == 0 || SignerOffice.Length == 0, SignerMissing, nameof(DecisionSheet.SignerName)),
            (Issuer is Issuer.Ministry && (string.IsNullOrWhiteSpace(OutsideNumber) || OutsideDay is null), OutsideMissing, nameof(DecisionSheet.OutsideNumber)),
        ];
        return parts.Where(part => part.Lacks).Select(part => part.Refusal.At(part.Field));
    }

    private void Go(DecisionState state, DecisionNote by)
    {
        State = state;
        Add(by);
    }

    private void Add(DecisionNote note) => Trail = [.. Trail, note];
}

/// <summary>What a decision does to one procedure, and what becomes of its dossiers under way.</summary>
internal sealed class DecisionEntry
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public DecisionId Decision { get; private init; }

    public ProcedureId Procedure { get; private set; }

    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    public EntryKind Kind { get; private set; }

    /// <summary>The wording that it published, known once it is signed.</summary>
    public ProcedureVersionId? Published { get; set; }

    public RunningPlan? Plan { get; set; }

    /// <summary>The procedure is internal.</summary>
    public bool Internal { get; private set; }

    /// <summary>When the dossiers to be moved were all looked at.</summary>
    public DateTimeOffset? CarriedAt { get; set; }

    public static DecisionEntry Of(DecisionId decision, Procedure procedure, string name, EntryKind kind, bool isInternal) =>
        new() { Decision = decision, Procedure = procedure.Id, Code = procedure.Code, Name = name, Kind = kind, Internal = isInternal };

    public void Become(DecisionEntry other) => (Name, Kind, Internal) = (other.Name, other.Kind, other.Internal);
}
