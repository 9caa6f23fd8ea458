using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Scanning;

/// <summary>Which share of the papers each official took in was digitised and signed in a month.</summary>
public sealed class CountDigitisedModel(Gate gate, Wording words, TimeProvider clock) : MonthPageModel<DigitisedRow>(gate, clock)
{
    protected override string Title => words["digitised.title"];

    protected override bool NamesPeople => true;

    protected override IReadOnlyList<Column<DigitisedRow>> Columns =>
    [
        new(words["load.unit"], row => row.AgencyName, 48),
        new(words["digitised.official"], row => row.Official, 28),
        new(words["digitised.dossiers"], row => row.Dossiers),
        new(words["digitised.on-paper"], row => row.OnPaper),
        new(words["digitised.digitised"], row => row.Digitised),
        new(words["digitised.share"], row => row.Share),
        new(words["digitised.copies"], row => row.Copies),
        new(words["digitised.pages"], row => row.Pages),
    ];

    protected override IQuery<IReadOnlyList<DigitisedRow>> Question(int year, int month) => new CountDigitised(year, month);
}
