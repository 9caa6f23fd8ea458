using System.Text.Json;
using MotCua.Forms.Design;

namespace MotCua.Forms;

/// <summary>What an answer is about, whatever form asks for it: two questions with one concept ask the same thing.</summary>
public sealed record Concept(string Name, ConceptKind Kind, FormText Words)
{
    private static readonly Lazy<IReadOnlyDictionary<string, Concept>> Known = new(Load);

    /// <summary>For a choice: the values that every form gives it alike.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>Every concept the house knows; a form must not name any other.</summary>
    public static IReadOnlyDictionary<string, Concept> All => Known.Value;

    /// <summary>Whether a question put this way gives an answer that any other form can take over as it is.</summary>
    internal bool Fits(FieldDefinition field) => Kind switch
    {
        ConceptKind.Choice => field.Widget is FieldWidget.Radio or FieldWidget.Select && Values.ToHashSet().SetEquals(field.Options.Select(option => option.Value)),
        ConceptKind.Text => field.Widget is FieldWidget.Text or FieldWidget.TextArea,
        ConceptKind.Number => field.Widget is FieldWidget.Number,
        ConceptKind.Date => field.Widget is FieldWidget.Date,
        ConceptKind.Phone => field.Widget is FieldWidget.Phone,
        ConceptKind.Email => field.Widget is FieldWidget.Email,
        _ => field.Widget is FieldWidget.Identity,
    };

    private static IReadOnlyDictionary<string, Concept> Load()
    {
        using var stream = typeof(Concept).Assembly.GetManifestResourceStream("form-concepts.json")
            ?? throw new InvalidOperationException("The concepts are missing from the program.");
        return JsonSerializer.Deserialize<Dictionary<string, Written>>(stream, FormDefinition.Json)!
            .ToDictionary(one => one.Key, one => new Concept(one.Key, one.Value.Kind, one.Value.Words) { Values = one.Value.Values ?? [] }, StringComparer.Ordinal);
    }

    private sealed record Written(ConceptKind Kind, FormText Words, IReadOnlyList<string>? Values = null);
}

/// <summary>Of what kind the answer to a concept is.</summary>
public enum ConceptKind { Text, Number, Date, Choice, Phone, Email, Identity }

/// <summary>A question of a form that stands for a concept: where it stands, whether it is asked with the answers at hand, and what was answered.</summary>
public sealed record MeantQuestion(string Name, string Page, string Means, string Label, bool Asked, string? Answer)
{
    /// <summary>The answer as it is read: words for choices, days as people write them.</summary>
    public string? Readable { get; init; }
}
