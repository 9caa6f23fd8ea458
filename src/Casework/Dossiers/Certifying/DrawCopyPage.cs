using MotCua.Digitising.Pages;
using MotCua.Documents;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;

namespace MotCua.Dossiers.Certifying;

/// <summary>The house draws the next page of a copy that waits for its signature, one at a time, so that a long original takes neither memory nor anybody's time. Nothing is left to draw: it says so and changes nothing.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record DrawCopyPage(CertifiedCopyId Copy) : ICommand<DrawnSoFar>, IConcerns
{
    public Guid Subject => Copy.Value;
}

/// <summary>How many pages of a copy are drawn, and whether there is more to do.</summary>
public sealed record DrawnSoFar(int Pages, bool GoesOn);

internal sealed class DrawCopyPageHandler(Database db, Scans scans, IFileStore files) : IHandler<DrawCopyPage, DrawnSoFar>, IPrepare<DrawCopyPage>
{
    private (int At, string Sha256)? drawn;

    public async Task Prepare(DrawCopyPage request, CancellationToken cancel)
    {
        drawn = null;
        // A page turned or thrown away since is not drawn; the signature will be refused for it.
        if (await Open(request, cancel) is not { } copy || await db.Scans.FindAsync([copy.Scan], cancel) is not { } scan || !copy.StillShows(scan))
        {
            return;
        }

        var page = scan.Pages[copy.Sides.Count];
        var picture = await scans.Picture(page, cancel);
        using var shown = new MemoryStream(await Task.Run(() => PageShaping.Show(picture, page.Shape), cancel));
        drawn = (copy.Sides.Count, (await files.Keep(shown, $"ban-sao-{copy.Sides.Count + 1}.jpg", cancel)).Sha256);
    }

    public async Task<DrawnSoFar> Handle(DrawCopyPage request, CancellationToken cancel)
    {
        if (await Open(request, cancel) is not { } copy || drawn is not { } page)
        {
            return new(0, false);
        }

        copy.TakeSide(page.At, new(page.Sha256));
        return new(copy.Sides.Count, copy.Sides.Count < copy.Pages);
    }

    private async Task<CertifiedCopy?> Open(DrawCopyPage request, CancellationToken cancel) =>
        await db.CertifiedCopies.FindAsync([request.Copy], cancel) is { IsOpen: true } copy && copy.Sides.Count < copy.Pages ? copy : null;
}

/// <summary>Drawn page after page once the copy is in the book; what breaks off goes on where it was.</summary>
internal sealed class DrawOnceCompared(Gate gate) : IDeliver<OriginalCompared>
{
    public async Task Deliver(OriginalCompared happened, Guid message, CancellationToken cancel)
    {
        while (await gate.Do(new DrawCopyPage(happened.Copy), cancel) is { } one && (one.Refusal is null ? one.Value.GoesOn : throw new InvalidOperationException(one.Refusal.Message)))
        {
        }
    }
}
