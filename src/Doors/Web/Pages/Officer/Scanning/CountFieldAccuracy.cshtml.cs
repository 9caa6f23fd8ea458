using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Scanning;

/// <summary>How often each field was read rightly in a month, by what officials corrected.</summary>
public sealed class CountFieldAccuracyModel(Gate gate, Wording words, TimeProvider clock) : MonthPageModel<FieldAccuracyRow>(gate, clock)
{
    protected override string Title => words["accuracy.title"];

    protected override IReadOnlyList<Column<FieldAccuracyRow>> Columns =>
    [
        new(words["accuracy.paper"], row => row.PaperType, 28),
        new(words["accuracy.field"], row => row.FieldName, 28),
        new(words["accuracy.confirmed"], row => row.Confirmed),
        new(words["accuracy.right"], row => row.Right),
        new(words["accuracy.share"], row => row.Share),
        new(words["accuracy.confidence"], row => row.Confidence),
    ];

    protected override IQuery<IReadOnlyList<FieldAccuracyRow>> Question(int year, int month) => new CountFieldAccuracy(year, month);
}
