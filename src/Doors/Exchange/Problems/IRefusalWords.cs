using MotCua.Kernel;

namespace MotCua.Exchange.Problems;

/// <summary>Says a "no" in the language of the caller; the words belong to the door that keeps them.</summary>
public interface IRefusalWords
{
    string Say(Refusal refusal);
}
