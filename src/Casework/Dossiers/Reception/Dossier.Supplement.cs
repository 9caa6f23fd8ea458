using MotCua.Calendar;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What is asked of the citizen in the middle of it, and the answer.</content>
internal sealed partial class Dossier
{
    /// <summary>The citizen is being waited for.</summary>
    public bool IsBeingMended => Stage is DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement;

    /// <summary>More may be asked at this stage; whether the head must agree first depends on how often it was asked before.</summary>
    public bool IsAskable => Stage is DossierStage.Submitted or DossierStage.Accepted or DossierStage.Processing;

    /// <summary>How often the citizen was asked in this part of the dossier's life.</summary>
    public int AskedBefore => Supplements.Count(asked => asked.BeforeAcceptance == Stage is DossierStage.Submitted);

    /// <summary>One complete list. A second one needs a legal basis and the head's approval, and is counted.</summary>
    public void AskForMore(IReadOnlyList<SupplementLine> lines, Hand by, DateTimeOffset now, CalendarBook calendars, int allowed, string? legalBasis, Approval? approval = null)
    {
        NotInProcess.Unless(IsAskable);
        NothingAsked.If(lines.Count == 0 || lines.Any(line => string.IsNullOrWhiteSpace(line.Words)));
        SupplementsUsedUp.If(AskedBefore >= allowed && approval is null);
        var before = Stage is DossierStage.Submitted;
        Supplements = [.. Supplements, new()
        {
            Id = Guid.CreateVersion7(now),
            Number = Supplements.Count + 1,
            AskedAt = now,
            AskedBy = by.Name,
            BeforeAcceptance = before,
            LegalBasis = approval?.Ground ?? legalBasis,
            ApprovedBy = approval?.By,
            Lines = [.. lines],
            Was = new(Answers, [.. Papers.Select(paper => new PaperWas(paper.Key, [.. paper.Files]))]),
        }];
        foreach (var paper in Papers.Where(paper => lines.Any(line => line.Target == paper.Key)))
        {
            paper.Verdict = PaperVerdict.Unfit;
            paper.Remark = lines.First(line => line.Target == paper.Key).Words;
        }

        Papers = [.. Papers];
        AnswerDue = null;
        if (before)
        {
            Stage = DossierStage.AwaitingCompletion;
            Work.Clear();
        }
        else
        {
            Stage = DossierStage.AwaitingSupplement;
            Tick(new(LedgerMove.Stopped, now, "supplement", by.Name, Supplements[^1].LegalBasis ?? lines[0].LegalBasis, Supplements[^1].Id), calendars);
        }

        Note(now, "supplement-requested", by, string.Join("\n", lines.Select(line => line.Words)));
        Raise(new SupplementRequested(Id, Supplements.Count));
    }

    /// <summary>A further request is laid before the head; nothing stands still until the head says yes.</summary>
    public void LayBeforeTheHead(int allowed, string ground, Hand by, DateTimeOffset now)
    {
        NotInProcess.Unless(IsAskable);
        ApprovalNotNeeded.If(AskedBefore < allowed);
        ReasonMissing.If(string.IsNullOrWhiteSpace(ground));
        Note(now, "second-proposed", by, ground);
    }

    /// <summary>The head's word on a further request stands in the history, yes or no.</summary>
    public void HearTheHead(bool approved, string? words, Hand head, DateTimeOffset now) =>
        Note(now, approved ? "second-approved" : "second-declined", head, words);

    /// <summary>What the citizen says to single lines, by their place.</summary>
    public void Reply(IReadOnlyDictionary<int, string> replies)
    {
        NotAwaitingSupplement.Unless(IsBeingMended);
        Supplements[^1].Lines = [.. Supplements[^1].Lines.Select((line, place) => replies.TryGetValue(place, out var words) ? line with { Reply = string.IsNullOrWhiteSpace(words) ? null : words.Trim() } : line)];
        Supplements = [.. Supplements];
    }

    /// <summary>Every line is answered, by something other than before or by words: the clock goes on, and the differences stay to be seen.</summary>
    public void AnswerSupplement(IReadOnlyList<SupplementChange> changes, Hand by, DateTimeOffset now, DateTimeOffset answerDue, CalendarBook calendars, AssistedAnswer? assisted = null)
    {
        NotAwaitingSupplement.Unless(IsBeingMended);
        RefuseMissingPapers();
        var asked = Supplements[^1];
        if (asked.Was is not null && asked.Lines.Where(line => line.Reply is null && !IsAnswered(line, changes)).ToArray() is { Length: > 0 } open)
        {
            throw new Kernel.RefusedException(NotAnswered.With(string.Join("; ", open.Select(line => line.Name ?? line.Words))));
        }

        (asked.AnsweredAt, asked.Was, asked.Changes, asked.Assisted) = (now, null, [.. changes], assisted);
        Supplements = [.. Supplements];
        if (Stage is DossierStage.AwaitingCompletion)
        {
            Stage = DossierStage.Submitted;
            AnswerDue = answerDue;
            OpenFor(WorkKind.Reception, ReceivingAgency, Role.Clerk, now, answerDue);
        }
        else
        {
            Stage = DossierStage.Processing;
            Tick(new(LedgerMove.Resumed, now, "supplement", by.Name, Document: asked.Id), calendars);
        }

        Note(now, assisted is null ? "supplement-answered" : "supplement-handed-in", by, assisted?.BroughtBy);
        Raise(new SupplementAnswered(Id, asked.Number));
    }

    /// <summary>The hour at which an answer counts: for a letter the one at which it came, but never before the last thing that happened.</summary>
    public DateTimeOffset AnsweredBy(DateTimeOffset arrived, DateTimeOffset now)
    {
        var last = Ledger.Count > 0 && Ledger[^1].At > Supplements[^1].AskedAt ? Ledger[^1].At : Supplements[^1].AskedAt;
        return arrived > last && arrived < now ? arrived : now;
    }

    /// <summary>What was handed in before the citizen was asked stays, so that old and new can be laid side by side.</summary>
    private bool StoodBefore(string paper, string sha256) =>
        IsBeingMended && Supplements[^1].Was?.Papers.FirstOrDefault(one => one.Key == paper)?.Files.Any(file => file.Sha256 == sha256) is true;

    private bool IsAnswered(SupplementLine line, IReadOnlyList<SupplementChange> changes) =>
        changes.Any(change => change.Answers(line.Target))
        || ((line.Target == Reception.Asking.WholeForm || Papers.Any(paper => paper.Key == line.Target && paper.IsTheForm)) && changes.Any(change => !change.IsOfPaper));
}
