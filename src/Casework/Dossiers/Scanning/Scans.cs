using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Pages;
using MotCua.Documents;
using MotCua.Dossiers.Held;
using MotCua.Kernel;
using static MotCua.Dossiers.Scanning.ScanRefusals;

namespace MotCua.Dossiers.Scanning;

/// <summary>What every deed on a scan begins with: fetch it with its dossier, see whether it is the official's business; and what is read off it.</summary>
internal sealed class Scans(Database db, Desk desk, IFileStore files, ITemplates templates)
{
    public async Task<(Dossier Dossier, Scan Scan)> Mine(DossierId dossier, ScanId id, int? version, CancellationToken cancel)
    {
        var whole = await desk.At(dossier, DossierPermissions.Receive, null, cancel);
        var scan = NoSuchScan.Unless(await db.Scans.FindAsync([id], cancel));
        NoSuchScan.Unless(scan.Dossier == dossier);
        scan.MustBeAt(version);
        return (whole, scan);
    }

    public Task<byte[]> Picture(ScanPage page, CancellationToken cancel) => Read(page.Sha256, cancel);

    public async Task<byte[]> Read(string sha256, CancellationToken cancel)
    {
        await using var content = await files.Open(sha256, cancel);
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory, cancel);
        return memory.ToArray();
    }

    public async Task<IReadOnlyList<ReadSide>> Sides(Scan scan, CancellationToken cancel)
    {
        var texts = await db.ScanTexts.Where(text => text.Scan == scan.Id).ToDictionaryAsync(text => text.Page, cancel);
        return [.. scan.Pages.Select((page, number) => texts.TryGetValue(number, out var text)
            ? new ReadSide(text.Width, text.Height, text.Words) { Codes = page.Codes }
            : new ReadSide(page.Width, page.Height, []) { Codes = page.Codes })];
    }

    /// <summary>The template whose title stands on the paper; else the one of its slot.</summary>
    public async Task<ReadingTemplate?> TemplateFor(Scan scan, DossierPaper paper, IReadOnlyList<ReadSide> sides, CancellationToken cancel)
    {
        string[] kinds = [.. paper.Kinds.All];
        if (scan.PaperType is { } known && await templates.Of(known, cancel) is { } before)
        {
            return before;
        }

        return await templates.For(kinds, [.. sides.Select(side => side.Words)], cancel) ?? (kinds.Length > 0 ? await templates.Of(kinds[0], cancel) : null);
    }
}
