using MotCua.Exchange.Problems;
using MotCua.Kernel;

namespace MotCua.Web.Words;

/// <summary>Machines are told "no" in the same words as people.</summary>
internal sealed class RefusalWords(Wording words) : IRefusalWords
{
    public string Say(Refusal refusal) => words.Of(refusal);
}
