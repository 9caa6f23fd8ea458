using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>Papers chosen in a form that go with a question to others or with its answer.</summary>
public static class OpinionPapers
{
    extension(IFormFileCollection papers)
    {
        /// <summary>Each by itself; what stopped it, if one cannot be taken.</summary>
        public async Task<Refusal?> AttachTo(Gate gate, DossierId dossier, Guid consultation, bool toAnswer, CancellationToken cancel)
        {
            foreach (var paper in papers.Where(paper => paper.Length > 0))
            {
                await using var content = paper.OpenReadStream();
                if ((await gate.Do(new AttachToConsultation(dossier, consultation, toAnswer, Path.GetFileName(paper.FileName), content), cancel)).Refusal is { } refusal)
                {
                    return refusal;
                }
            }

            return null;
        }
    }
}
