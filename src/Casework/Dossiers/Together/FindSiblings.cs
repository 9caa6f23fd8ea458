using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Together;

/// <summary>The dossiers handed in together with this one: all of them for its citizen; for an official those that their agency has to do with. The looking is kept, as of every personal file.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindSiblings(DossierId Dossier) : IQuery<SiblingsView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The filing, and the other dossiers of it that the reader may see.</summary>
public sealed record SiblingsView(FilingId? Filing, bool IsOpen, IReadOnlyList<SiblingView> Others)
{
    public static readonly SiblingsView None = new(null, false, []);

    /// <summary>What the dossier itself waits for, and whether that will not come.</summary>
    public IReadOnlyList<AwaitedResult> WaitsFor { get; init; } = [];

    public string? StuckOn { get; init; }
}

/// <summary>One of the others: its name, its number, where and how it stands.</summary>
public sealed record SiblingView(DossierId Id, string PlainName, string Number, string AgencyName, DossierStage Stage, bool IsWaiting);

internal sealed class FindSiblingsHandler(Database db, Gathering gathering, Admittance admittance, Desk desk) : IHandler<FindSiblings, SiblingsView>
{
    public async Task<SiblingsView> Handle(FindSiblings request, CancellationToken cancel)
    {
        if (await db.FilingOf(request.Dossier, cancel) is not { } filing)
        {
            return SiblingsView.None;
        }

        var dossiers = await gathering.Dossiers(filing, cancel);
        var mine = dossiers.First(dossier => dossier.Id == request.Dossier);
        var isOwn = desk.IsOwn(mine);
        DossierRefusals.NotYours.Unless(isOwn || (!mine.IsDraft && admittance.Official(mine)));
        var member = filing.Member(mine.Id);
        return new(filing.Id, filing.IsOpen,
        [
            .. dossiers.Where(other => other.Id != mine.Id && (isOwn || (!other.IsDraft && admittance.Official(other))))
                .Select(other => new SiblingView(other.Id, other.PlainName, other.Code ?? other.RequestNumber, other.CompetentAgencyName, other.Stage, other.IsDraft && filing.Member(other.Id).IsWaiting)),
        ])
        {
            WaitsFor = isOwn && mine.IsDraft && member.IsWaiting ? [.. AwaitedResult.Of(mine, member, dossiers)] : [],
            StuckOn = isOwn ? member.StuckOn : null,
        };
    }
}
