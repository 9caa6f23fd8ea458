using Microsoft.AspNetCore.Mvc;
using MotCua.Competence;
using MotCua.Competence.Planning;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>One line of the plan: what is proposed, what was decided, which texts must change, and the assignment that carries it out.</summary>
public sealed class ViewTransferModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "transfer")]
    public Guid Id { get; set; }

    public TransferView View { get; private set; } = null!;

    public string Giver => SideBoxes.Say(View.Giver, View.GiverNames, Words);

    public string Taker => SideBoxes.Say(View.Taker, View.TakerNames, Words);

    protected override string Needs => CompetencePermissions.View;

    public async Task<IActionResult> OnPostDecide(bool? Approved, string? Decision, DateOnly? DecidedOn, string? Texts, bool WordingChanges, string? Reason, CancellationToken cancel)
    {
        var given = Given((Approved?.ToString(), nameof(Approved)), (Decision, nameof(Decision)));
        return Day(DecidedOn, nameof(DecidedOn)) is { } on && given
            ? await Do(new DecideTransfer(new(Id), Approved!.Value, Decision!, on, (Texts ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries), WordingChanges, Reason, Version), "competence.decided", cancel)
            : await Again(cancel);
    }

    public async Task<IActionResult> OnPostText(Guid text, string? Number, DateOnly? DatedOn, CancellationToken cancel)
    {
        var given = Given((Number, nameof(Number)));
        return Day(DatedOn, nameof(DatedOn)) is { } on && given ? await Do(new NoteText(new(Id), text, Number!, on, Version), "competence.text.noted", cancel) : await Again(cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewTransfer(new(Id)), cancel);
        if (viewed.Done)
        {
            View = viewed.Value;
        }

        return viewed.Refusal;
    }
}
