using Microsoft.AspNetCore.Mvc;
using MotCua.Audit;
using MotCua.Audit.Reading;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Audit;

/// <summary>One line of the journal in full.</summary>
public sealed class ViewDeedModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "deed")]
    public Guid Id { get; set; }

    public Deed Deed { get; private set; } = null!;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewDeed(Id), cancel);
        if (viewed.Done)
        {
            Deed = viewed.Value;
        }

        return viewed.Refusal;
    }
}
