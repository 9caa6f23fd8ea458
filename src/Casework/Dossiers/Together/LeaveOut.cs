using MotCua.Kernel;

namespace MotCua.Dossiers.Together;

/// <summary>A citizen takes one dossier out of what is filed together; it stays a draft of its own, with everything typed. Where one alone is left, nothing is together any more.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record LeaveOut(FilingId Filing, DossierId Dossier, int? Version = null) : ICommand<LeftOut>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>Whether the others are still filed together.</summary>
public sealed record LeftOut(bool GoesOn, DossierId? Only);

internal sealed class LeaveOutHandler(Database db, Gathering gathering) : IHandler<LeaveOut, LeftOut>
{
    public async Task<LeftOut> Handle(LeaveOut request, CancellationToken cancel)
    {
        var filing = await gathering.Own(request.Filing, request.Version, cancel);
        FilingRefusals.FilingHandedIn.Unless(filing.IsOpen);
        filing.LeaveOut(request.Dossier);
        if (filing.Members.Count >= Filing.Fewest)
        {
            return new(true, null);
        }

        var only = filing.Members.Select(member => (DossierId?)member.Dossier).FirstOrDefault();
        db.Remove(filing);
        return new(false, only);
    }
}
