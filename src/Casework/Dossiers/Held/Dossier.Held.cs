using MotCua.Calendar;
using MotCua.Dossiers.Held;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What the State holds in place of a paper.</content>
internal sealed partial class Dossier
{
    /// <summary>What was handed in before stays beside it; what is held counts from now on.</summary>
    public DossierPaper TakeHeld(string paperKey, string paperType, Guid item, HandedFile file, Hand by, bool fromNational = false)
    {
        NotInProcess.Unless(IsAskable);
        var paper = Paper(paperKey);
        NotInVault.Unless(paper.Kinds.Accept(paperType));
        (paper.VaultItem, paper.Files) = (item, [.. paper.Files.Where(one => one.Sha256 != file.Sha256), file]);
        (paper.Source, paper.Verdict, paper.Remark, paper.FromNational) = (PaperSource.Vault, PaperVerdict.Fit, null, fromNational);
        Papers = [.. Papers];
        Note(file.At, "held-taken", by, paper.Name);
        return paper;
    }

    /// <summary>What a register said for the process: written into the history, and the run goes on.</summary>
    public void HearRegister(DossierStep step, SourceOutcome outcome, Course course, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        Note(now, outcome is SourceOutcome.Proved ? "looked-up" : "looked-up-in-vain", by, step.Name);
        Follow(course, by, now, calendars);
    }

    /// <summary>What a register says stands in place of the paper; what was handed in before stays beside it. As long as the citizen fills in, nobody has judged it yet.</summary>
    public void TakeFact(string paperKey, PaperFact fact, Hand by, DateTimeOffset now)
    {
        NotInProcess.Unless(IsAskable || IsDraft || IsBeingMended);
        var paper = Paper(paperKey);
        (paper.Source, paper.Fact, paper.Remark) = (PaperSource.Register, fact, null);
        paper.Verdict = IsAskable ? PaperVerdict.Fit : PaperVerdict.Unchecked;
        Papers = [.. Papers];
        if (!IsDraft)
        {
            Note(now, "register-taken", by, paper.Name);
        }
    }
}
