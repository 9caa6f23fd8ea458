using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Sheets;

/// <summary>How many dossiers the tracking book of a stretch of days has, and in how many volumes it is printed.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record MeasureBook(string Agency, DateOnly From, DateOnly Until) : IQuery<BookSize>;

/// <summary>Every dossier of the stretch stands in exactly one volume.</summary>
public sealed record BookSize(int Rows, int RowsPerVolume)
{
    public int Volumes => Math.Max(1, (Rows + RowsPerVolume - 1) / RowsPerVolume);

    /// <summary>The first and the last line of a volume.</summary>
    public (int First, int Last) LinesOf(int volume) => (((volume - 1) * RowsPerVolume) + 1, Math.Min(volume * RowsPerVolume, Rows));
}

/// <summary>How thick a printed volume may be; its drawing must fit into the printer's minute and memory.</summary>
public sealed record BookBinding(int RowsPerVolume = 2000);

internal sealed class MeasureBookHandler(Bookshelf shelf) : IHandler<MeasureBook, BookSize>
{
    public Task<BookSize> Handle(MeasureBook request, CancellationToken cancel) => shelf.Measure(request.Agency, request.From, request.Until, cancel);
}

/// <summary>The dossiers that an agency took in, in the order of its tracking book. A part was handed in with its lead, whose line stands for it; what agencies ask of each other is no business of the one-stop's book.</summary>
internal sealed class Bookshelf(Database db, Desk desk, BookBinding binding)
{
    public async Task<BookSize> Measure(string agency, DateOnly from, DateOnly until, CancellationToken cancel) =>
        new(await TakenIn(agency, from, until).CountAsync(cancel), binding.RowsPerVolume);

    public IQueryable<Dossier> TakenIn(string agency, DateOnly from, DateOnly until)
    {
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.Receive, agency, desk.Today));
        PeriodWrong.If(until < from);
        var (start, end) = (VietnamTime.At(from, default), VietnamTime.At(until.AddDays(1), default));
        return db.Dossiers.AsNoTracking().Where(dossier => dossier.ReceivingAgency == agency && dossier.Lead == null && dossier.RequestedBy == null && dossier.AcceptedAt >= start && dossier.AcceptedAt < end);
    }
}
