using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>By what a queue can be narrowed: only what is in it now, as far as its first thousand pieces of work.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewQueueChoices(Role Role) : IQuery<QueueChoices>;

/// <summary>The procedures, fields, steps, officers and places of a queue.</summary>
public sealed record QueueChoices(
    IReadOnlyList<(string Code, string Name)> Procedures,
    IReadOnlyList<string> Fields,
    IReadOnlyList<string> Steps,
    IReadOnlyList<(Guid Id, string Name)> Officers,
    IReadOnlyList<string> Places);

internal sealed class ViewQueueChoicesHandler(Database db, QueueReading reading) : IHandler<ViewQueueChoices, QueueChoices>
{
    private const int Most = 1000;

    public async Task<QueueChoices> Handle(ViewQueueChoices request, CancellationToken cancel)
    {
        var rows = await (
            from work in reading.Queue(request.Role).OrderBy(work => work.Due).ThenBy(work => work.Id).Take(Most)
            join dossier in db.Dossiers on work.Dossier equals dossier.Id
            from step in dossier.Steps.Where(step => step.Id == work.Step).DefaultIfEmpty()
            select new { dossier.Procedure, dossier.PlainName, dossier.Field, dossier.ReceivingAgency, Step = step == null ? null : step.Name, work.Officer, Name = step == null ? null : step.OfficerName }).ToListAsync(cancel);
        return new(
            [.. rows.DistinctBy(row => row.Procedure).Select(row => (row.Procedure, row.PlainName)).OrderBy(one => one.PlainName, StringComparer.CurrentCulture)],
            [.. rows.Select(row => row.Field).Where(field => field.Length > 0).Distinct().Order(StringComparer.CurrentCulture)],
            [.. rows.Select(row => row.Step).OfType<string>().Distinct().Order(StringComparer.CurrentCulture)],
            [.. rows.Where(row => row.Officer is not null).DistinctBy(row => row.Officer).Select(row => (row.Officer!.Value.Value, row.Name ?? "")).OrderBy(one => one.Item2, StringComparer.CurrentCulture)],
            [.. rows.Select(row => row.ReceivingAgency).Distinct().Order(StringComparer.Ordinal)]);
    }
}
