using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>The citizen's part: draft, papers, handing in.</content>
internal sealed partial class Dossier
{
    private const int MostFiles = 10;

    public bool IsDraft => Stage is DossierStage.Draft;

    public static Dossier StartDraft(DossierId id, string requestNumber, Grounds grounds, Parties parties, Places places, IEnumerable<DossierPaper> papers, Guid? form, DateTimeOffset now)
    {
        var draft = New(id, requestNumber, grounds, parties, places, DossierChannel.Online, DossierChannel.Online, now);
        draft.Papers = [.. papers];
        draft.FormVersion = form;
        return draft;
    }

    public void SaveAnswers(string answers)
    {
        AlreadySubmitted.Unless(Stage is DossierStage.Draft || IsBeingMended || (Stage is DossierStage.Submitted && Channel is not DossierChannel.Online));
        Answers = answers;
        foreach (var paper in Papers.Where(paper => paper.Source is PaperSource.Missing && paper.IsTheForm))
        {
            paper.Source = PaperSource.Form;
        }

        Papers = [.. Papers];
    }

    public void ChooseReturn(DossierChannel by)
    {
        AlreadySubmitted.Unless(Stage is DossierStage.Draft);
        ReturnBy = by;
    }

    public void Attach(string paperKey, HandedFile file)
    {
        AlreadySubmitted.Unless(Stage is DossierStage.Draft || IsBeingMended);
        var paper = Paper(paperKey);
        TooManyFiles.If(paper.Files.Count(one => !StoodBefore(paperKey, one.Sha256)) >= MostFiles);
        if (paper.Files.All(one => one.Sha256 != file.Sha256))
        {
            paper.Files = [.. paper.Files, file];
        }

        paper.Source = PaperSource.Upload;
        paper.Verdict = PaperVerdict.Unchecked;
        Papers = [.. Papers];
    }

    public void Detach(string paperKey, string sha256)
    {
        AlreadySubmitted.Unless(Stage is DossierStage.Draft || IsBeingMended);
        AlreadySubmitted.If(StoodBefore(paperKey, sha256));
        var paper = Paper(paperKey);
        paper.Files = [.. paper.Files.Where(file => file.Sha256 != sha256)];
        paper.Source = paper.Files.Count > 0 ? PaperSource.Upload : PaperSource.Missing;
        Papers = [.. Papers];
    }

    public void TakeFromVault(string paperKey, string paperType, Guid item, HandedFile file, bool fromNational = false)
    {
        AlreadySubmitted.Unless(Stage is DossierStage.Draft || IsBeingMended);
        var paper = Paper(paperKey);
        NotInVault.Unless(paper.Kinds.Accept(paperType));
        (paper.VaultItem, paper.FromNational) = (item, fromNational);
        paper.Files = IsBeingMended ? [.. paper.Files.Where(one => one.Sha256 != file.Sha256), file] : [file];
        paper.Source = PaperSource.Vault;
        paper.Verdict = PaperVerdict.Unchecked;
        Papers = [.. Papers];
    }

    /// <summary>The agency now owes an answer; the clock does not run before it takes the dossier.</summary>
    public void Submit(Hand by, DateTimeOffset now, DateTimeOffset answerDue, string what = "submitted", string? note = null)
    {
        AlreadySubmitted.Unless(Stage is DossierStage.Draft);
        RefuseMissingPapers();
        Stage = DossierStage.Submitted;
        SubmittedAt = now;
        AnswerDue = answerDue;
        if (RequestedBy is not null)
        {
            (FiledBy, SubmitterName) = (new OfficerId(by.Id), by.Name);
        }

        OpenFor(WorkKind.Reception, ReceivingAgency, Role.Clerk, now, answerDue);
        Note(now, what, by, note);
        Raise(new DossierSubmitted(Id, RequestNumber, Applicant));
    }

    /// <summary>The house takes over what another dossier of the same filing resulted in, in place of a paper.</summary>
    public void TakeResult(string paperKey, Guid item, HandedFile file, bool fromNational = false)
    {
        AlreadySubmitted.Unless(Stage is DossierStage.Draft);
        var paper = Paper(paperKey);
        (paper.VaultItem, paper.Files, paper.Source, paper.Verdict, paper.FromNational) = (item, [file], PaperSource.Vault, PaperVerdict.Unchecked, fromNational);
        Papers = [.. Papers];
    }

    /// <summary>What became of a draft that waits for a result, told to its citizen.</summary>
    public void Tell(string what, Hand by, DateTimeOffset now, string? note) => Note(now, what, by, note);

    private void RefuseMissingPapers()
    {
        if (Papers.Where(paper => paper.Required && paper.Source is PaperSource.Missing).ToArray() is { Length: > 0 } missing)
        {
            throw new RefusedException(PapersMissing.With([.. missing.Select(paper => paper.Name)]));
        }
    }
}
