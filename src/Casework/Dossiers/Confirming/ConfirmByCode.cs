using MotCua.Accounts;
using MotCua.Dossiers.Together;
using MotCua.Kernel;

namespace MotCua.Dossiers.Confirming;

/// <summary>A citizen stands for what she filled in with a code of her authenticator app, just before she hands it in; one code stands for all forms that are handed in together.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record ConfirmByCode(DossierId Dossier, string Code) : ICommand<CodeAnswer>, IConcerns
{
    public Guid Subject => Dossier.Value;

    public override string ToString() => nameof(ConfirmByCode);
}

internal sealed class ConfirmByCodeHandler(Database db, Confirmations confirmations, FormDrawing drawing, ICodes codes, Desk desk) : IHandler<ConfirmByCode, CodeAnswer>
{
    public async Task<CodeAnswer> Handle(ConfirmByCode request, CancellationToken cancel)
    {
        List<Dossier> open = [];
        foreach (var id in await Together(request.Dossier, cancel))
        {
            // Pressed twice: what is confirmed needs no second code, and the first opens nothing any more.
            var dossier = await confirmations.ToBeConfirmed(id, cancel);
            if (await confirmations.Coded(dossier, cancel) is null)
            {
                open.Add(dossier);
            }
        }

        // A wrong code is an answer, not a refusal: it is committed, and counts.
        var answer = open.Count == 0 ? CodeAnswer.Taken : await codes.Take(desk.Actor.Id, request.Code, cancel);
        if (answer is CodeAnswer.Taken && open.Count > 0)
        {
            var person = await confirmations.Signer(cancel);
            foreach (var dossier in open)
            {
                db.Add(new FormCode
                {
                    Id = Guid.CreateVersion7(desk.Now),
                    Dossier = dossier.Id,
                    Round = dossier.ConfirmingRound,
                    Signer = desk.Actor.Id,
                    SignerName = person.Name,
                    Says = await drawing.Says(dossier, person.Name, cancel),
                    At = desk.Now,
                });
            }
        }

        return answer;
    }

    private async Task<IReadOnlyList<DossierId>> Together(DossierId dossier, CancellationToken cancel) =>
        await db.FilingOf(dossier, cancel) is { IsOpen: true } filing ? [.. filing.InOrder.Select(member => member.Dossier)] : [dossier];
}
