using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Post;

/// <summary>The letters of one's counters: those that wait to be opened, or those that became dossiers; the newest first.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record FindEnvelopes(EnvelopeState State = EnvelopeState.Waiting, EnvelopeId? Only = null, string? After = null, int Take = 20) : IQuery<Page<EnvelopeView>>;

/// <summary>One letter, with the dossier that it became.</summary>
public sealed record EnvelopeView(EnvelopeId Id, string Agency, string Sender, string? Phone, string Tracking, string? Remark, DateTimeOffset ArrivedAt, string RegisteredBy, EnvelopeState State, DossierId? Dossier);

internal sealed class FindEnvelopesHandler(Database db, Desk desk) : IHandler<FindEnvelopes, Page<EnvelopeView>>
{
    public async Task<Page<EnvelopeView>> Handle(FindEnvelopes request, CancellationToken cancel)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.Receive, desk.Today);
        var found = db.Envelopes.AsNoTracking().Where(one => one.State == request.State);
        if (agencies is not [""])
        {
            found = found.Where(one => agencies.Contains(one.Agency));
        }

        if (request.Only is { } only)
        {
            found = found.Where(one => one.Id == only);
        }

        if (EnvelopeId.TryParse(request.After, out var after))
        {
            found = found.Where(one => one.Id.CompareTo(after) < 0);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await found.OrderByDescending(one => one.Id).Take(take + 1).ToListAsync(cancel);
        return new(
            [.. rows.Take(take).Select(one => new EnvelopeView(one.Id, one.Agency, one.Sender, one.Phone, one.Tracking, one.Remark, one.ArrivedAt, one.RegisteredBy, one.State, one.Dossier))],
            rows.Count > take ? rows[take - 1].Id.ToString() : null);
    }
}
