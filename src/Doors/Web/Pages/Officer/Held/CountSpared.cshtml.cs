using MotCua.Dossiers.Held;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Held;

/// <summary>What nobody had to bring in a month, and what was asked for although the State held it.</summary>
public sealed class CountSparedModel(Gate gate, Wording words, TimeProvider clock) : MonthPageModel<SparedRow>(gate, clock)
{
    public static readonly string[] Keys = ["dossiers", "looked", "held", "spared", "anyway"];

    public IEnumerable<(string Key, int Figure)> Totals => Keys.Select(key => (key, Rows.Sum(row => Figure(row, key))));

    protected override string Title => words["spared.title"];

    protected override IReadOnlyList<Column<SparedRow>> Columns =>
    [
        new(words["load.unit"], row => row.AgencyName, 48),
        new(words["desk.procedure"], row => row.Procedure, 14),
        .. Keys.Select(key => new Column<SparedRow>(words[$"spared.{key}"], row => Figure(row, key))),
    ];

    public static int Figure(SparedRow row, string key) => key switch { "dossiers" => row.Dossiers, "looked" => row.Looked, "held" => row.Held, "spared" => row.Spared, _ => row.AskedAnyway };

    protected override IQuery<IReadOnlyList<SparedRow>> Question(int year, int month) => new CountSpared(year, month);
}
