using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>What came of checking answers: the answers in order, and what is still to be mended, in reading order.</summary>
public sealed record AnswerVerdict(JsonObject Answers, IReadOnlyList<FieldError> Errors)
{
    public bool Accepted => Errors.Count == 0;

    /// <summary>The mistakes of one page.</summary>
    public IReadOnlyList<FieldError> On(string page) => [.. Errors.Where(error => error.Page == page)];
}

/// <summary>One mistake: at which question, on which page, and the sentence that says how to mend it.</summary>
public sealed record FieldError(string Name, string Page, string Label, string Message, string Rule);
