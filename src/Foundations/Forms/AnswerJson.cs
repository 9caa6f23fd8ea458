using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Forms.Filling;

namespace MotCua.Forms;

/// <summary>Answers as software sends them: one JSON object, every text readable, composed and trimmed like typed ones.</summary>
public static class AnswerJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    public static bool TryParse(string text, [NotNullWhen(true)] out JsonObject? answers)
    {
        try
        {
            answers = Clean(JsonNode.Parse(text, documentOptions: Strict)) as JsonObject;
            return answers is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Not JSON, a name given twice, or half a character: nothing that could be kept.
            answers = null;
            return false;
        }
    }

    private static JsonNode? Clean(JsonNode? node) => node switch
    {
        JsonObject block => new JsonObject([.. block.Select(member => KeyValuePair.Create(member.Key, Clean(member.Value)))]),
        JsonArray list => new JsonArray([.. list.Select(Clean)]),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => JsonValue.Create(AnswerText.Clean(value.GetValue<string>(), manyLines: true)),
        _ => node?.DeepClone(),
    };
}
