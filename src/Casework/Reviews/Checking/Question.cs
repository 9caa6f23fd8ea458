using System.Text.Json;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Regimes;

namespace MotCua.Reviews.Checking;

/// <summary>Of what a question of the sheet is asked: once of the whole procedure, or of each paper, field or step.</summary>
public enum QuestionScope { Whole, Paper, Field, Step }

/// <summary>Under which of the four tests a question stands.</summary>
public enum QuestionTest { Necessity, Reasonableness, Legality, Cost }

/// <summary>A question of the sheet; yes means that nothing need change.</summary>
public sealed record Question(string Key, QuestionTest Test, QuestionScope Scope, TwoLanguages Words);

/// <summary>A question put of one part of the wording.</summary>
public sealed record QuestionPut(Question Question, string Target, string TargetName);

/// <summary>What was answered to a question about one part, and why where the answer is no.</summary>
public sealed record QuestionAnswer(string Question, string Target, bool Yes, string? Note = null);

/// <summary>A part of the wording about which questions are put.</summary>
public sealed record SheetPart(QuestionScope Scope, string Target, string Name);

/// <summary>The questions of forms 02A and 02B, kept as data.</summary>
public static class Questions
{
    public static IReadOnlyList<Question> All { get; } = Read();

    /// <summary>Every question about every part, in the order of the sheet.</summary>
    public static IReadOnlyList<QuestionPut> About(IEnumerable<SheetPart> parts)
    {
        SheetPart[] all = [.. parts];
        return
        [
            .. All.Where(question => question.Scope is QuestionScope.Whole).Select(question => new QuestionPut(question, "", "")),
            .. from part in all
               from question in All
               where question.Scope == part.Scope
               select new QuestionPut(question, part.Target, part.Name),
        ];
    }

    /// <summary>Papers and steps as the wording states them; steps are known by their place.</summary>
    public static IEnumerable<SheetPart> PartsOf(ProcedureContent content) =>
    [
        .. content.Components.Select(component => new SheetPart(QuestionScope.Paper, component.Id, component.Name)),
        .. content.Steps.Select((step, place) => new SheetPart(QuestionScope.Step, (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), step)),
    ];

    private static List<Question> Read()
    {
        using var stream = typeof(Questions).Assembly.GetManifestResourceStream("review-questions.json")!;
        return JsonSerializer.Deserialize<List<Question>>(stream, JsonText.Options)!;
    }
}
