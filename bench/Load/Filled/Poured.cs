namespace MotCua.Bench.Load.Filled;

/// <summary>One lot of dossiers as rows, table by table, those first that others belong to.</summary>
internal sealed class Poured(Mould mould)
{
    public List<object?[]> Heads { get; } = [];

    public List<object?[]> Words { get; } = [];

    public List<object?[]> Work { get; } = [];

    public List<object?[]> Steps { get; } = [];

    public List<object?[]> History { get; } = [];

    public List<object?[]> Sheets { get; } = [];

    public IEnumerable<(Pattern Pattern, List<object?[]> Rows)> All =>
        [(mould.Dossier, Heads), (mould.Words, Words), (mould.Work, Work), (mould.Steps, Steps), (mould.History, History), (mould.Sheets, Sheets)];
}
