using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What goes with a question to others: its papers, and what happens when no answer comes.</content>
internal sealed partial class Dossier
{
    private const int MostPapers = 10;

    /// <summary>A paper goes with the question from the side that asks, with the answer from the side that was asked; once answered, none is added.</summary>
    public void AddToConsultation(Guid consultation, bool toAnswer, HandedFile file)
    {
        var asked = NoSuchConsultation.Unless(Consultations.FirstOrDefault(one => one.Id == consultation && one.AnsweredAt is null));
        var papers = toAnswer ? asked.AnswerPapers : asked.QuestionPapers;
        TooManyFiles.If(papers.Count >= MostPapers && papers.TrueForAll(paper => paper.Sha256 != file.Sha256));
        List<HandedFile> grown = [.. papers.Where(paper => paper.Sha256 != file.Sha256), file];
        (asked.QuestionPapers, asked.AnswerPapers) = toAnswer ? (asked.QuestionPapers, grown) : (grown, asked.AnswerPapers);
    }

    /// <summary>The hour passed and nobody answered: it is written down and told, and nothing is taken as agreed.</summary>
    public void NoteSilence(Guid consultation, Hand by, DateTimeOffset now)
    {
        var asked = NoSuchConsultation.Unless(Consultations.FirstOrDefault(one => one.Id == consultation));
        if (asked.AnsweredAt is not null || asked.SilentSince is not null || asked.DueAt >= now)
        {
            return;
        }

        asked.SilentSince = now;
        Note(now, "consultation-silent", by, asked.Addressee);
        Raise(new ConsultationSilent(Id, asked.Id, asked.Agency, asked.Asker));
    }
}
