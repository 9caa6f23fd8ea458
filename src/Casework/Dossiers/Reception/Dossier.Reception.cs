using MotCua.Calendar;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>The one-stop's part: take, ask, decline.</content>
internal sealed partial class Dossier
{
    public static Dossier AtCounter(DossierId id, string requestNumber, Grounds grounds, Parties parties, Places places, DossierChannel channel, DossierChannel returnBy, IEnumerable<DossierPaper> papers, Guid? form, string answers, DateTimeOffset now)
    {
        var dossier = New(id, requestNumber, grounds, parties, places, channel, returnBy, now);
        dossier.Answers = answers;
        dossier.Papers = [.. papers];
        dossier.FormVersion = form;
        return dossier;
    }

    /// <summary>Brought on paper and not yet taken: the clerk types in what the paper says.</summary>
    public bool IsOnTheCounterOf(Actor clerk, DateOnly today) =>
        Stage is DossierStage.Submitted && Channel is not DossierChannel.Online && clerk.MayAt(DossierPermissions.Receive, ReceivingAgency, today);

    /// <summary>It lies on the counter; nobody has taken it yet.</summary>
    public void Arrive(Hand by, DateTimeOffset now, DateTimeOffset answerDue)
    {
        Stage = DossierStage.Submitted;
        SubmittedAt = now;
        AnswerDue = answerDue;
        OpenFor(WorkKind.Reception, ReceivingAgency, Role.Clerk, now, answerDue);
        Note(now, "arrived", by);
        if (Channel is DossierChannel.Direct)
        {
            Raise(new DossierBrought(Id));
        }
    }

    /// <summary>What the clerk saw when looking at the papers; one handed over on paper is there without a file.</summary>
    public void Check(IReadOnlyList<PaperFinding> findings)
    {
        foreach (var finding in findings)
        {
            var paper = Paper(finding.Paper);
            paper.Verdict = finding.Verdict;
            paper.Remark = string.IsNullOrWhiteSpace(finding.Remark) ? null : finding.Remark.Trim();
            if (Channel is not DossierChannel.Online && paper.Source is PaperSource.Missing or PaperSource.Counter)
            {
                paper.Source = finding.OnPaper ? PaperSource.Counter : PaperSource.Missing;
            }
        }

        Papers = [.. Papers];
    }

    /// <summary>A picture of a paper of the counter is attached. Digitised is only what was signed against its original; what is attached anew is not.</summary>
    public void Scan(string paperKey, HandedFile file)
    {
        NotAwaitingReception.Unless(Stage is DossierStage.Submitted || IsBeingMended);
        NoSuchTarget.If(IsBeingMended && Supplements[^1].Lines.All(line => line.Target != paperKey));
        var paper = Paper(paperKey);
        TooManyFiles.If(paper.Files.Count(one => !StoodBefore(paperKey, one.Sha256)) >= MostFiles);
        if (paper.Files.All(one => one.Sha256 != file.Sha256))
        {
            paper.Files = [.. paper.Files, file];
        }

        paper.Source = paper.Source is PaperSource.Missing || IsBeingMended ? PaperSource.Counter : paper.Source;
        paper.Verdict = IsBeingMended ? PaperVerdict.Unchecked : paper.Verdict;
        paper.Digitised = paper.Digitised && !IsBeingMended;
        Papers = [.. Papers];
    }

    /// <summary>The code is given and the clock starts: the due time is promised here and nowhere else.</summary>
    public void Accept(string code, Hand by, DateTimeOffset now, CalendarBook calendars, StepPlan reception, Course course)
    {
        NotAwaitingReception.Unless(Stage is DossierStage.Submitted);
        RefuseMissingPapers();
        Code = code;
        FindableBy(code);
        Stage = DossierStage.Accepted;
        AnswerDue = null;
        Work.Clear();
        Tick(new(LedgerMove.Started, now, "accepted", by.Name), calendars);
        var taken = Enter(reception, by, now, calendars);
        Note(now, "accepted", by, step: reception.Name);
        Leave(taken, by, now, "accept", null, calendars);
        Follow(course, by, now, calendars);
        Raise(new DossierAccepted(Id, code, Due));
    }

    public void Decline(string reason, Hand by, DateTimeOffset now)
    {
        NotAwaitingReception.Unless(Stage is DossierStage.Submitted or DossierStage.AwaitingCompletion);
        ReasonMissing.If(string.IsNullOrWhiteSpace(reason));
        Stage = DossierStage.Declined;
        AnswerDue = null;
        Work.Clear();
        Note(now, "declined", by, reason);
        Raise(new DossierDeclined(Id));
    }
}
