using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Web.Words;

namespace MotCua.Web.Workbooks;

/// <summary>What a list of dossiers says of each in a workbook.</summary>
internal static class DossierColumns
{
    public static IReadOnlyList<Column<DossierRow>> Of(Wording words) =>
    [
        new(words["desk.dossier"], row => row.Code ?? row.RequestNumber, 24),
        new(words["desk.applicant"], row => row.ApplicantName, 28),
        new(words["desk.procedure"], row => row.ProcedureName, 48),
        new(words["desk.state"], row => words[$"stage.{row.Stage}"], 22),
        new(words["counter.channel"], row => words[$"channel.{row.Channel.ToString().ToLowerInvariant()}"]),
        new(words["workbook.agency"], row => row.Agency, 14),
        new(words["desk.step"], row => row.Step, 26),
        new(words["workbook.step-due"], row => row.StepDueAt, Format: Formats.Instant),
        new(words["desk.holder"], row => row.OfficerName, 24),
        new(words["workbook.submitted"], row => row.SubmittedAt, Format: Formats.Instant),
        new(words["workbook.answer-due"], row => row.AnswerDue, Format: Formats.Instant),
        new(words["workbook.accepted"], row => row.Due.StartedAt, Format: Formats.Instant),
        new(words["workbook.first-due"], row => row.Due.FirstDue, Format: Formats.Instant),
        new(words["workbook.due"], row => row.Due.IsExtended ? row.Due.Due : null, Format: Formats.Instant),
        new(words["workbook.due-state"], row => words[$"due.state.{row.Due.State}"], 16),
        new(words["workbook.used"], row => row.Due.StartedAt is null ? null : row.Due.Used, 14, Formats.Hours),
        new(words["workbook.stopped"], row => row.Due.StartedAt is null ? null : row.Due.Stopped, 14, Formats.Hours),
        new(words["workbook.left"], row => row.Due.FirstDue is null || row.Due.EndedAt is not null ? null : row.Due.Left, 14, Formats.Hours),
    ];
}
