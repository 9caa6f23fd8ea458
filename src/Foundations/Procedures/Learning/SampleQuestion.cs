using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>A question whose right answer is known, by which the search is measured before words are taught to it.</summary>
internal sealed class SampleQuestion
{
    /// <summary>Questions of our own citizens, answered by the control office.</summary>
    public const string Own = "own";

    /// <summary>Without marks and capitals; what counts as the same question.</summary>
    public static string Fold(string text) => VietnameseFold.Fold(text.Trim()).ToLowerInvariant();

    public required string Folded { get; init; }

    public required string Text { get; set; }

    /// <summary>Of which sort it is (colloquial, intake …); reported apart.</summary>
    public required string Kind { get; set; }

    /// <summary>Any of these procedures is right; none when nothing should be found.</summary>
    public List<string> Codes { get; set; } = [];
}
