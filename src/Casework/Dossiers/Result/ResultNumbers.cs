using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Result;

/// <summary>The number on a result: "12/KQ-UBND", "13/TB-STP". It runs through the agency's year; then comes what the paper is, a result or a notice of refusal, and whose (Decree 30/2020, Annex I).</summary>
internal sealed class ResultNumbers(Numbers numbers, Desk desk)
{
    /// <summary>A draft that was sent back keeps its place in the year; what it is may have changed since.</summary>
    public async Task<string> For(Dossier dossier, bool refuses, CancellationToken cancel) =>
        dossier.Draft is { } draft ? Whole(draft.Number.Split('/')[0], dossier, refuses) : await New(dossier, refuses, cancel);

    /// <summary>The next of the agency that is competent now, whatever a draft bore until now.</summary>
    public async Task<string> New(Dossier dossier, bool refuses, CancellationToken cancel) =>
        Whole($"{await numbers.Next($"result/{dossier.CompetentAgency}/{desk.Today.Year}", cancel)}", dossier, refuses);

    private static string Whole(string running, Dossier dossier, bool refuses) => $"{running}/{(refuses ? "TB" : "KQ")}-{AgencyNames.Sign(dossier.CompetentAgencyName)}";
}
