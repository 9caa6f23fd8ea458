using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Result;

/// <summary>The result goes over the counter, once what is owed is paid; who received it is written down.</summary>
public sealed class DeliverResultModel(Gate gate) : DossierPageModel(gate)
{
    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPostCollect([FromForm] PaymentMethod method, CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } no)
        {
            return No(no);
        }

        return await Do(new CollectAtCounter(Id, Dossier.Fee - Dossier.Paid, method, Dossier.ReceivingAgency, Key),
            fee => Back("reception.fee.collected", InWords.Number(fee.Amount), fee.ReceiptNumber), cancel);
    }

    public Task<IActionResult> OnPostDeliver([FromForm] string? receivedBy, [FromForm] DossierChannel channel, [FromForm] string? remark, CancellationToken cancel) =>
        Do(new DeliverResult(DossierId, channel, receivedBy ?? "", string.IsNullOrWhiteSpace(remark) ? null : remark, Version), _ => Back("deliver.done"), cancel);

    private RedirectResult Back(string notice, params object?[] arguments)
    {
        this.Tell(notice, arguments);
        return Redirect($"/can-bo/ho-so/{Id}/tra-ket-qua");
    }
}
