using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Batches;

/// <summary>A box is fetched from the store: what it should hold, of which years, and where it stands.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record OpenBatch(string Agency, BoxPlace Place, IReadOnlyList<string> PaperTypes, int FromYear, int UntilYear, int Expected, string? IdempotencyKey = null) : ICommand<BatchId>, IOnce;

internal sealed class OpenBatchHandler(Database db, ArchiveDesk desk, IProcedures procedures, Numbers numbers) : IHandler<OpenBatch, BatchId>
{
    private const int MostFiles = 20_000;

    public async Task<BatchId> Handle(OpenBatch request, CancellationToken cancel)
    {
        NotYourAgency.Unless(desk.Actor.MayAt(ArchivePermissions.Prepare, request.Agency, desk.Today));
        var place = new BoxPlace(Plain(request.Place.Store), Plain(request.Place.Shelf) is { Length: > 0 } shelf ? shelf : null, Plain(request.Place.Box));
        PlaceMissing.At(nameof(BoxPlace.Store)).If(place.Store.Length is 0 or > 100);
        PlaceMissing.At(nameof(BoxPlace.Box)).If(place.Box.Length is 0 or > 100 || place.Shelf?.Length > 100);
        var known = await procedures.PaperTypes(cancel);
        string[] types = [.. request.PaperTypes.Where(type => type.Length > 0).Distinct()];
        TypesMissing.At(nameof(request.PaperTypes)).If(types.Length is 0 or > 20 || types.Any(type => !known.ContainsKey(type)));
        YearsWrong.At(nameof(request.FromYear)).Unless(request.FromYear >= 1900 && request.FromYear <= request.UntilYear && request.UntilYear <= desk.Today.Year);
        ExpectedWrong.At(nameof(request.Expected)).Unless(request.Expected is > 0 and <= MostFiles);
        // The number first: whoever opens the same box at the same moment waits for it, and then finds it open. Refused, it is given back.
        var year = desk.Today.Year;
        var number = await numbers.Next($"archive/{request.Agency}/{year}", cancel);
        BoxOpen.With(place.Box).At(nameof(BoxPlace.Box)).If(await db.Batches.AnyAsync(
            batch => batch.Agency == request.Agency && batch.Store == place.Store && batch.Shelf == place.Shelf && batch.Box == place.Box && batch.Stage != BatchStage.Accepted, cancel));
        var batch = Batch.Open(Ids.New<BatchId>(), request.Agency, string.Create(CultureInfo.InvariantCulture, $"KC-{year}-{number:000}"), place, types, (request.FromYear, request.UntilYear), request.Expected, desk.Actor, desk.Now);
        db.Add(batch);
        return batch.Id;
    }

    private static string Plain(string? text) => string.Join(' ', (text ?? "").Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
