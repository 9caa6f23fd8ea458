using MotCua.Dossiers.Certifying;
using static MotCua.Dossiers.Certifying.CertifyingRefusals;

namespace MotCua.Dossiers;

/// <content>A copy of an original that is certified: its entry in the book and its fee.</content>
internal sealed partial class Dossier
{
    public bool AsksForCertifiedCopy => ResultPaperType == CertifyingTerms.ResultType && RequestedBy is null;

    /// <summary>The copy is compared and in the book; what the law asks for so many pages is owed, less what was laid on it at reception.</summary>
    public long EnterInBook(OpenWork work, long fee, string inBook, Hand by, DateTimeOffset now)
    {
        NotACertification.Unless(AsksForCertifiedCopy);
        var step = StepInProcess(work);
        var charged = Math.Max(0, fee - Fee);
        Fee += charged;
        Note(now, "certified-entered", by, inBook, step.Name);
        return charged;
    }

    /// <summary>The entry no longer stands; what it laid on the dossier is owed no more, unless it was paid.</summary>
    public void StrikeFromBook(long charged, string inBook, string why, Hand by, DateTimeOffset now)
    {
        Fee -= Math.Min(charged, Math.Max(0, Fee - Paid));
        Note(now, "certified-struck", by, $"{inBook}: {why}");
    }
}
