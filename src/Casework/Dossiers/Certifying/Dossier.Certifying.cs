using MotCua.Dossiers.Certifying;
using static MotCua.Dossiers.Certifying.CertifyingRefusals;

namespace MotCua.Dossiers;

/// <content>A copy of an original that is certified: its entry in the book and its fee.</content>
internal sealed partial class Dossier
{
    public bool AsksForCertifiedCopy => ResultPaperType == CertifyingTerms.ResultType && RequestedBy is null;

    /// <summary>The copy is compared and in the book; what the law asks for all entries together is owed, less what was laid on the dossier before.</summary>
    public long EnterInBook(OpenWork work, long fees, string inBook, Hand by, DateTimeOffset now)
    {
        NotACertification.Unless(AsksForCertifiedCopy);
        var step = StepInProcess(work);
        var charged = Math.Max(0, fees - Fee);
        Fee += charged;
        Note(now, "certified-entered", by, inBook, step.Name);
        return charged;
    }

    /// <summary>The entry no longer stands; what is owed for those left is owed, and no less than was paid.</summary>
    public void StrikeFromBook(long less, string inBook, string why, Hand by, DateTimeOffset now)
    {
        Fee -= Math.Min(less, Math.Max(0, Fee - Paid));
        Note(now, "certified-struck", by, $"{inBook}: {why}");
    }
}
