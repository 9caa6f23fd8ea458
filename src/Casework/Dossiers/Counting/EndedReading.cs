using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Dossiers.Counting;

/// <summary>Reads ended dossiers along the index of their ends; histories stay where they are.</summary>
internal sealed class EndedReading(Database db, ICalendars calendars, IForms forms, IPeople people) : IEndedDossiers
{
    public async Task<IReadOnlyList<EndedDossier>> After(EndedMark? mark, DateTimeOffset before, int take, CancellationToken cancel)
    {
        var ended = db.Dossiers.AsNoTracking().Where(dossier => dossier.EndedAt != null && dossier.EndedAt < before && dossier.AcceptedAt != null && dossier.Lead == null);
        if (mark is { } last)
        {
            var id = new DossierId(last.Dossier);
            ended = ended.Where(dossier => dossier.EndedAt > last.At || (dossier.EndedAt == last.At && dossier.Id.CompareTo(id) > 0));
        }

        var rows = await ended.OrderBy(dossier => dossier.EndedAt).ThenBy(dossier => dossier.Id).Take(take)
            .Select(dossier => new Row(dossier.Id, dossier.Code!, dossier.Procedure, dossier.ProcedureVersion, dossier.CompetentAgency, dossier.AcceptedAt!.Value, dossier.EndedAt!.Value, dossier.FirstDue,
                dossier.StoppedFor, dossier.EndedLate, dossier.Channel, dossier.Stage, dossier.Applicant, dossier.FormVersion, dossier.Answers, dossier.Papers, dossier.Supplements, dossier.Result, dossier.Ledger))
            .ToListAsync(cancel);
        DossierId[] ids = [.. rows.Select(row => row.Id)];
        var steps = (await db.Dossiers.AsNoTracking().Where(dossier => ids.Contains(dossier.Id))
            .SelectMany(dossier => dossier.Steps, (dossier, step) => new { Dossier = dossier.Id, Step = step }).ToListAsync(cancel)).ToLookup(one => one.Dossier, one => one.Step);
        var book = await calendars.Book(cancel);
        List<EndedDossier> read = [];
        foreach (var row in rows)
        {
            read.Add(Read(row, steps[row.Id], book, await Compare(row, cancel)));
        }

        return read;
    }

    private static EndedDossier Read(Row row, IEnumerable<DossierStep> steps, CalendarBook book, IReadOnlyList<EndedAnswer> answers)
    {
        var calendar = book.Of(row.Ledger.FirstOrDefault(entry => entry.Move is LedgerMove.Ceded)?.From ?? row.CompetentAgency);
        var asked = row.Supplements.SelectMany(supplement => supplement.Lines).ToArray();
        return new(row.Id, row.Code, row.Procedure, row.ProcedureVersion, row.CompetentAgency, row.EndedAt,
            calendar.Between(row.AcceptedAt, row.EndedAt) - row.StoppedFor,
            row.FirstDue is { } due ? calendar.Between(row.AcceptedAt, due) - row.StoppedFor : null,
            row.EndedLate, row.Channel is DossierChannel.Online,
            row.Stage is DossierStage.Stopped ? EndKind.Stopped : row.Result is { IsRefusal: true } ? EndKind.Refused : EndKind.Granted,
            [.. row.Papers.Select(paper => new EndedPaper(paper.Key, paper.Name, paper.Source, asked.Any(line => line.Target == paper.Key), paper.Verdict is PaperVerdict.Unfit))],
            answers,
            [.. steps.Where(step => step.IsWork && step.LeftAt is { } left && (step.ArrivedAt < row.EndedAt || left <= row.EndedAt)).OrderBy(step => step.Order)
                .Select(step => new EndedStep(step.Key, step.Name, book.Of(step.Agency).Between(step.ArrivedAt, step.LeftAt!.Value), step.Choice))],
            [.. asked.Select(line => line.Code).OfType<string>().Distinct()]);
    }

    /// <summary>What was answered against what the registers say of the applicant.</summary>
    private async Task<IReadOnlyList<EndedAnswer>> Compare(Row row, CancellationToken cancel)
    {
        if (row.FormVersion is not { } version || await forms.Version(new(version), cancel) is not { } form || await people.Person(row.Applicant, cancel) is not { } person)
        {
            return [];
        }

        return JsonNode.Parse(row.Answers) is JsonObject answers
            ? [.. form.Compare(answers, HeldFact.About(person)).Select(one => new EndedAnswer(one.Name, one.Label, one.Same))]
            : [];
    }

    private sealed record Row(
        DossierId Id, string Code, string Procedure, Guid ProcedureVersion, string CompetentAgency, DateTimeOffset AcceptedAt, DateTimeOffset EndedAt, DateTimeOffset? FirstDue,
        TimeSpan StoppedFor, bool EndedLate, DossierChannel Channel, DossierStage Stage, PersonId Applicant, Guid? FormVersion, string Answers,
        List<DossierPaper> Papers, List<SupplementAsked> Supplements, DossierResult? Result, IReadOnlyList<LedgerEntry> Ledger);
}
