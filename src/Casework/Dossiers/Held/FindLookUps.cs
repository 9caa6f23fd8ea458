using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Held;

/// <summary>What was looked for before anybody was asked, for one dossier, newest first; and for officials who have it in hand, what is held now in place of a paper that is missing or does not do. The citizen sees it as well.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindLookUps(DossierId Dossier) : IQuery<LookUpsView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The lookings, and by paper what could be taken instead of asking.</summary>
public sealed record LookUpsView(IReadOnlyList<LookUpRow> Rows, IReadOnlyDictionary<string, IReadOnlyList<VaultItemCard>> Offers)
{
    public static readonly LookUpsView None = new([], new Dictionary<string, IReadOnlyList<VaultItemCard>>());

    /// <summary>By paper, the register that could be asked about the applicant instead of asking them.</summary>
    public IReadOnlyDictionary<string, RegisterChance> Registers { get; init; } = new Dictionary<string, RegisterChance>();
}

/// <summary>One looking.</summary>
public sealed record LookUpRow(LookUpOccasion Occasion, DateTimeOffset At, string By, IReadOnlyList<PaperLookedFor> Papers);

internal sealed class FindLookUpsHandler(Database db, Looking looking, Desk desk) : IHandler<FindLookUps, LookUpsView>
{
    /// <summary>Nobody asks oftener.</summary>
    private const int Most = 50;

    public async Task<LookUpsView> Handle(FindLookUps request, CancellationToken cancel)
    {
        var dossier = await db.Dossier(request.Dossier, cancel);
        // Who is only asked for an opinion is shown nothing of what else is held about the person.
        NotYours.Unless(desk.IsOwn(dossier) || (!dossier.IsDraft && desk.Concerns(DossierPermissions.View, [.. dossier.Agencies])));
        var rows = await db.LookUps.AsNoTracking().Where(one => one.Dossier == dossier.Id).OrderByDescending(one => one.Id).Take(Most)
            .Select(one => new LookUpRow(one.Occasion, one.At, one.By, one.Papers)).ToListAsync(cancel);
        if (!dossier.IsAskable || !dossier.Work.Exists(work => desk.MayActOn(dossier, work)))
        {
            return new(rows, LookUpsView.None.Offers);
        }

        var held = await looking.For(dossier, cancel);
        var open = dossier.Papers.Where(paper => !paper.Reused).Select(paper => paper.Key).ToHashSet();
        return new(rows, held.Where(pair => pair.Value.Count > 0 && open.Contains(pair.Key)).ToDictionary())
        {
            Registers = (await looking.Registers(dossier, cancel)).Where(pair => open.Contains(pair.Key)).ToDictionary(),
        };
    }
}
