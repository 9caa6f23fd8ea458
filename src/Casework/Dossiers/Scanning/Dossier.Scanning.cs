using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>Copies that the one-stop makes of papers and signs.</content>
internal sealed partial class Dossier
{
    /// <summary>Papers are digitised as they come in, and as long as the dossier is being worked on.</summary>
    public bool MayBeDigitised => Stage is DossierStage.Submitted or DossierStage.AwaitingCompletion or DossierStage.Accepted or DossierStage.Processing or DossierStage.AwaitingSupplement or DossierStage.AwaitingPayment;

    /// <summary>The paper that is to be digitised; the form is there already.</summary>
    public DossierPaper ToDigitise(string paperKey)
    {
        NotInProcess.Unless(MayBeDigitised);
        var paper = Paper(paperKey);
        NoSuchPaper.If(paper.IsTheForm);
        return paper;
    }

    /// <summary>The signed copy lies in the place of its paper; what lay there before stays beside it.</summary>
    public void TakeDigitised(string paperKey, HandedFile file, Hand by)
    {
        var paper = ToDigitise(paperKey);
        TooManyFiles.If(paper.Files.Count(one => !StoodBefore(paperKey, one.Sha256)) >= MostFiles);
        paper.Files = [.. paper.Files.Where(one => one.Sha256 != file.Sha256), file];
        paper.Source = paper.Source is PaperSource.Missing ? PaperSource.Counter : paper.Source;
        paper.Digitised = true;
        Papers = [.. Papers];
        Note(file.At, "digitised", by, paper.Name);
    }
}
