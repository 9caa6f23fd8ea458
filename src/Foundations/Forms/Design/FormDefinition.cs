using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Forms.Design;

/// <summary>An e-form as its author wrote it: the schema of the answers, and how they are asked.</summary>
internal sealed record FormDefinition(
    string Code, IReadOnlyList<string> Procedures, FormText Title, JsonElement Schema, IReadOnlyList<PageDefinition> Pages)
{
    public FormText? Intro { get; init; }

    /// <summary>The official blank form the fields were taken from.</summary>
    public string? Source { get; init; }

    /// <summary>The day from which this version holds, when it is not the day of its publication.</summary>
    public DateOnly? InForceFrom { get; init; }

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <exception cref="JsonException">The text is not a form definition.</exception>
    public static FormDefinition Read(string text) =>
        JsonSerializer.Deserialize<FormDefinition>(text, Json) ?? throw new JsonException("The definition is empty.");
}

/// <summary>One page: one topic.</summary>
internal sealed record PageDefinition(string Id, FormText Title, IReadOnlyList<FieldDefinition> Fields)
{
    public FormText? Intro { get; init; }

    public string? ShowWhen { get; init; }
}

/// <summary>One question.</summary>
internal sealed record FieldDefinition(string Id, FieldWidget Widget, FormText Label)
{
    public FormText? Hint { get; init; }

    /// <summary>What the sentences about mistakes call it: "họ tên của con". The label serves when it is no question.</summary>
    public FormText? Noun { get; init; }

    public IReadOnlyList<ChoiceDefinition> Options { get; init; } = [];

    public FormText? Suffix { get; init; }

    public string? Size { get; init; }

    public string? ShowWhen { get; init; }

    public PrefillDefinition? Prefill { get; init; }

    /// <summary>The concept that the question asks for, where other forms ask for the same: "child.name".</summary>
    public string? Means { get; init; }

    public string? Autocomplete { get; init; }

    public string? Inputmode { get; init; }

    public string? Example { get; init; }

    public string? Compute { get; init; }

    public IReadOnlyList<RuleDefinition> Must { get; init; } = [];

    /// <summary>Sentences of its own, by schema keyword.</summary>
    public IReadOnlyDictionary<string, FormText> Errors { get; init; } = new Dictionary<string, FormText>();

    /// <summary>The questions of one row, when the field repeats.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; init; } = [];

    public FormText? AddLabel { get; init; }

    public FormText? RowTitle { get; init; }
}

/// <summary>One answer to choose.</summary>
internal sealed record ChoiceDefinition(string Value, FormText Label)
{
    public FormText? Hint { get; init; }
}

/// <summary>The fact a field is filled from.</summary>
internal sealed record PrefillDefinition(string Fact);

/// <summary>A rule beyond the schema, and what is said when it is broken.</summary>
internal sealed record RuleDefinition(string That, FormText Say);
