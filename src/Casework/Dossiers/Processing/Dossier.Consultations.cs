using MotCua.Calendar;
using MotCua.Organisation;
using MotCua.Processes.Bpmn;
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
        if (asked.AnsweredAt is not null || asked.SilentSince is not null || (asked.AgainUntil ?? asked.DueAt) >= now)
        {
            return;
        }

        asked.SilentSince = now;
        Note(now, "consultation-silent", by, asked.Addressee);
        Raise(new ConsultationSilent(Id, asked.Id, asked.Agency, asked.Asker));
    }

    /// <summary>The silence lies before the head, once: where the process itself waits for the answer, its own patience lays it there.</summary>
    public void LayBeforeTheHead(Guid consultation, DateTimeOffset now)
    {
        if (Consultations.FirstOrDefault(one => one.Id == consultation && one.AnsweredAt is null) is { } asked && Code is not null && EndedAt is null && NationalStates.IsOpen(Stage)
            && !Work.Exists(work => work.Kind is WorkKind.Silence && (work.Question == asked.Id || Steps.Exists(step => step.Id == work.Step && step.Kind is NodeKind.Message))))
        {
            Work.Add(new() { Id = Guid.CreateVersion7(now), Dossier = Id, Kind = WorkKind.Silence, Question = asked.Id, Agency = CompetentAgency, Role = Role.Leader, Due = asked.DueAt });
        }
    }

    /// <summary>What all who were asked come to together: one no is a no, and yes only when all say yes.</summary>
    public string AnswerHeard => Consultations.Exists(one => one.Outcome is Opinion.Disagreed) ? "disagreed"
        : Consultations.Count > 0 && Consultations.TrueForAll(one => one.Outcome is Opinion.Agreed) ? "agreed"
        : "none";

    /// <summary>The head urges those who were asked; a working day later the silence comes up again.</summary>
    private void UrgeAsked(Guid consultation, string words, DateTimeOffset now, CalendarBook calendars)
    {
        var asked = NoSuchConsultation.Unless(Consultations.FirstOrDefault(one => one.Id == consultation && one.AnsweredAt is null));
        var calendar = calendars.Of(asked.Agency);
        (asked.Urged, asked.SilentSince, asked.AgainUntil) = (words.Trim(), null, calendar.Add(calendar.NextWorkingMoment(now), WorkingCalendar.WorkingDay));
    }
}
