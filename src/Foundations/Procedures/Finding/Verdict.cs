using MotCua.Procedures.Finding.Ranking;
using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding;

/// <summary>Says honestly when nothing in the register answers the question.</summary>
internal sealed class Verdict(RankingWeights weights)
{
    public bool IsNothing(Question question, IReadOnlyList<Ranked> ranked)
    {
        if (ranked.Count == 0)
        {
            return true;
        }
        var best = ranked[0];
        return question.Elsewhere
            ? best.Covered < 0.75 || !best.Phrase
            : best.Covered < weights.LeastCoverage && !best.Phrase;
    }
}
