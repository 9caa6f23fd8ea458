using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;

namespace MotCua.Web.Pages.Officer;

/// <summary>A paper looked at beside the answers of the form, or beside an earlier version of itself; in its column or across the whole page.</summary>
public sealed record PaperBeside(DossierView Dossier, IReadOnlyList<SummaryPage> Answers, HandedFile File, HandedFile? Other, bool Wide)
{
    /// <summary>What else the address of the page carries: the queue one came from.</summary>
    public string Of { get; init; } = "";

    /// <summary>All that was ever handed in for the same paper, the oldest first.</summary>
    public IReadOnlyList<HandedFile> Versions => Paper.Files;

    public PaperView Paper => Dossier.Papers.First(paper => paper.Files.Contains(File));

    /// <summary>Every file of the dossier in the order of its papers, so that one walks through them.</summary>
    public HandedFile? Neighbour(int way)
    {
        HandedFile[] all = [.. Dossier.Papers.SelectMany(paper => paper.Files.Reverse())];
        return all.ElementAtOrDefault(Array.IndexOf(all, File) + way);
    }

    public string At(HandedFile file, HandedFile? other, bool wide) =>
        DeskAddress.Of($"/can-bo/ho-so/{Dossier.Id}", ("tep", file.Sha256), ("so", other?.Sha256), ("rong", wide ? "1" : null)) + $"{Of}#h-xem";

    public string AddressOf(HandedFile file) => $"/can-bo/ho-so/{Dossier.Id}/tep/{file.Sha256}";
}
