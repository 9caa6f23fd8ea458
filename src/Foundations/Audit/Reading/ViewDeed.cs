using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Audit.AuditRefusals;

namespace MotCua.Audit.Reading;

/// <summary>One line of the journal.</summary>
[Needs(AuditPermissions.Read)]
public sealed record ViewDeed(Guid Deed) : IQuery<Deed>;

internal sealed class ViewDeedHandler(Database db) : IHandler<ViewDeed, Deed>
{
    public async Task<Deed> Handle(ViewDeed query, CancellationToken cancel) =>
        Deed.Of(NoSuchDeed.Unless(await db.Set<JournalEntry>().AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == query.Deed, cancel)));
}
