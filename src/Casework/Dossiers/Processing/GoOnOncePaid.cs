using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Payments;
using MotCua.Processes.Running;

namespace MotCua.Dossiers.Processing;

/// <summary>Money came in for a dossier; one that waited for it goes on.</summary>
internal sealed class GoOnOncePaid(Database db, Desk desk, Waiting waiting) : IReactTo<PaymentSettled>
{
    public async Task React(PaymentSettled happened, CancellationToken cancel)
    {
        DossierId id = new(happened.Subject);
        if (await db.Dossiers.AnyAsync(dossier => dossier.Id == id, cancel))
        {
            var dossier = await db.Dossier(id, cancel);
            dossier.TakePayment(happened.Amount, happened.ReceiptNumber, desk.Hand, desk.Now, await desk.Calendars(cancel));
            if (dossier.Paid >= dossier.Fee)
            {
                await waiting.End(dossier, ProcessMessages.PaymentMade, cancel);
            }
        }
    }
}
