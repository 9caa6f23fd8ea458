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
        if (question.Elsewhere)
        {
            return best.Evidence < 4 * weights.LeastEvidence || best.Covered < 0.6;
        }
        // One or two words that a name holds entirely are a fair question, however little they tell.
        var isShortAndWhole = best.Covered >= 0.95 && question.Informative is >= 2.5 and < 13 && best.Score > 0;
        return !isShortAndWhole && (best.Evidence < weights.LeastEvidence || best.Score < weights.LeastScore);
    }
}
