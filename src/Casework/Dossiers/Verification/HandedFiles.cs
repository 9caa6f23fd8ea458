using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Dossiers.Verification;

/// <summary>The files that were handed in with dossiers, drafts included.</summary>
internal sealed class HandedFiles(Database db) : IFileOwner
{
    public async IAsyncEnumerable<string> Fingerprints([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var papers in db.Dossiers.AsNoTracking().Select(dossier => dossier.Papers).AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var file in papers.SelectMany(paper => paper.Files))
            {
                yield return file.Sha256;
            }
        }

        await foreach (var asked in db.Set<Consultation>().AsNoTracking().Select(one => new { one.QuestionPapers, one.AnswerPapers }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var file in asked.QuestionPapers.Concat(asked.AnswerPapers))
            {
                yield return file.Sha256;
            }
        }
    }
}
