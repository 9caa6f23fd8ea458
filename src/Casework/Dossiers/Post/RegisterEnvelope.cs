using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Post;

/// <summary>A letter came by the public post: who sent it and under which number. The hour of its arrival is now, and the answer is due counted from it.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record RegisterEnvelope(string Agency, string Sender, string Tracking, string? Phone = null, string? Remark = null) : ICommand<EnvelopeId>;

internal sealed class RegisterEnvelopeHandler(Database db, Desk desk) : IHandler<RegisterEnvelope, EnvelopeId>
{
    public async Task<EnvelopeId> Handle(RegisterEnvelope request, CancellationToken cancel)
    {
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.Receive, request.Agency, desk.Today));
        var envelope = Envelope.Arrive(request.Agency, request.Sender, request.Phone, request.Tracking, request.Remark, desk.Hand, desk.Now);
        TrackingTaken.If(await db.Envelopes.AnyAsync(one => one.Tracking == envelope.Tracking, cancel));
        db.Add(envelope);
        return envelope.Id;
    }
}
