using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;

namespace MotCua.Web.Serving;

/// <summary>Carries a whole file of procedures into the register, batch after batch through the gate, and tells how far it is.</summary>
public static class CatalogueImport
{
    /// <param name="file">Must be able to go back to its beginning.</param>
    public static async Task<Outcome<ImportRunId>> Run(Gate gate, Stream file, string fileName, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var begun = await gate.Do(new BeginImport(fileName), cancel);
        if (!begun.Done)
        {
            return begun;
        }

        await foreach (var batch in CatalogueFile.Batches(file, fileName, cancel))
        {
            var sent = await gate.Do(new ImportProcedures(begun.Value, batch), cancel);
            if (sent.Refusal is { } refusal)
            {
                return new(refusal);
            }

            progress?.Report(new(sent.Value.Read, file.Position, file.Length));
        }

        var finished = await gate.Do(new FinishImport(begun.Value), cancel);
        return finished.Refusal is { } refused ? new(refused) : begun;
    }
}
