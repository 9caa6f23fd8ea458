using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;

namespace MotCua.Web.Serving;

/// <summary>Carries a whole file of procedures into the register, batch after batch through the gate, and tells how far it is: at once, or first as a preview.</summary>
public static class CatalogueImport
{
    /// <summary>A larger table is not kept for assigning its columns anew.</summary>
    private const int LargestTable = 32 * 1024 * 1024;

    /// <param name="file">Must be able to go back to its beginning.</param>
    public static async Task<Outcome<ImportRunId>> Run(Gate gate, Stream file, string fileName, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var begun = await gate.Do(new BeginImport(fileName), cancel);
        return begun.Done ? await Read(gate, begun.Value, file, fileName, null, preview: false, progress, cancel) : begun;
    }

    /// <summary>Reads the file and holds it against the register, which stays as it is.</summary>
    public static async Task<Outcome<ImportRunId>> Preview(Gate gate, Stream file, string fileName, string? publisher = null, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var columns = await gate.Ask(new FindColumns(publisher), cancel);
        if (columns.Refusal is { } refusal)
        {
            return new(refusal);
        }

        var table = file.Length <= LargestTable && await CatalogueFile.IsTable(file, cancel) ? await Whole(file, cancel) : null;
        var begun = await gate.Do(new BeginImport(fileName, Preview: true, publisher, table), cancel);
        return begun.Done ? await Read(gate, begun.Value, file, fileName, columns.Value, preview: true, progress, cancel) : begun;
    }

    /// <summary>Reads the kept file of a preview again, its columns assigned by a person.</summary>
    public static async Task<Outcome<ImportRunId>> PreviewAgain(Gate gate, ImportRunId run, IReadOnlyDictionary<string, TableField> columns, CancellationToken cancel = default)
    {
        var assigned = await gate.Do(new AssignImportColumns(run, columns), cancel);
        if (assigned.Refusal is { } refusal)
        {
            return new(refusal);
        }

        using var file = new MemoryStream(assigned.Value.Content);
        return await Read(gate, run, file, assigned.Value.FileName, columns, preview: true, null, cancel);
    }

    /// <summary>Says a deed that goes on in steps until nothing is left, or until the patience is at its end.</summary>
    public static async Task<Outcome<ImportAdvance>> Step(Gate gate, Func<bool, ICommand<ImportAdvance>> deed, TimeSpan? patience, IProgress<ImportAdvance>? progress = null, CancellationToken cancel = default)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var first = true; ; first = false)
        {
            var step = await gate.Do(deed(first), cancel);
            if (step.Refusal is not null || step.Value.Left == 0 || System.Diagnostics.Stopwatch.GetElapsedTime(started) > patience)
            {
                return step;
            }

            progress?.Report(step.Value);
        }
    }

    private static async Task<Outcome<ImportRunId>> Read(
        Gate gate, ImportRunId run, Stream file, string fileName, IReadOnlyDictionary<string, TableField>? columns, bool preview, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        await foreach (var batch in CatalogueFile.Batches(file, fileName, columns, cancel))
        {
            var sent = preview ? await gate.Do(new PreviewProcedures(run, batch), cancel) : await gate.Do(new ImportProcedures(run, batch), cancel);
            if (sent.Refusal is { } refusal)
            {
                return new(refusal);
            }

            progress?.Report(new(sent.Value.Read, file.Position, file.Length));
        }

        var finished = await gate.Do(new FinishImport(run), cancel);
        return finished.Refusal is { } refused ? new(refused) : new(run);
    }

    private static async Task<byte[]> Whole(Stream file, CancellationToken cancel)
    {
        file.Position = 0;
        var content = new byte[file.Length];
        await file.ReadExactlyAsync(content, cancel);
        return content;
    }
}
