using MotCua.Calendar;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>The answer of the authority, and its way to the citizen.</content>
internal sealed partial class Dossier
{
    /// <summary>A signed document exists: only this settles a dossier, at once or when the last of its parts is done.</summary>
    public void Settle(OpenWork work, DossierResult result, Hand by, DateTimeOffset now, CalendarBook calendars, Course course)
    {
        ResultExists.If(Result is not null);
        var step = StepInProcess(work);
        Result = result;
        Leave(step, by, now, result.IsRefusal ? "refused" : "signed", null, calendars);
        Note(now, result.IsRefusal ? "refusal-signed" : "result-signed", by, result.Number, step.Name);
        Stage = DossierStage.Processing;
        Follow(course, by, now, calendars);
        Raise(new ResultIssued(Id, Applicant, result.Document));
    }

    /// <summary>The result stays written as it was issued, and that it was taken back stands beside it; gives the documents that no longer hold.</summary>
    public IReadOnlyList<Guid> RevokeResult(string why, Hand by, DateTimeOffset now)
    {
        ReasonMissing.If(string.IsNullOrWhiteSpace(why));
        var result = NoResultToRevoke.Unless(Result);
        NoResultToRevoke.If(result.IsRefusal || result.RevokedAt is not null || Stage is not (DossierStage.Settled or DossierStage.Delivered));
        Result = result with { RevokedAt = now, RevokedBy = by.Name, RevokedWhy = why.Trim() };
        Note(now, "result-revoked", by, why.Trim());
        return [result.Document, .. result.Further.Select(paper => paper.Document)];
    }

    /// <summary>Being late never stands in the way of handing over; an unpaid fee does.</summary>
    public void Deliver(DeliveryProof proof, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        ResultMissing.If(Result is null || Stage is not DossierStage.Settled);
        ReceiverMissing.If(string.IsNullOrWhiteSpace(proof.ReceivedBy));
        PaymentOpen.If(Paid < Fee);
        Delivery = proof;
        Stage = DossierStage.Delivered;
        foreach (var step in OpenSteps.ToArray())
        {
            Leave(step, by, now, "delivered", null, calendars);
        }

        Work.Clear();
        Note(now, "delivered", by, proof.ReceivedBy);
        Raise(new ResultDelivered(Id));
    }
}
