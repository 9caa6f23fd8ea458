using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Procedures;

/// <summary>A wording made ready to keep: its document and the hash by which equal wordings are known.</summary>
internal sealed record ProcedureText(ProcedureContent Content, string Json, string Hash, string? FileHash)
{
    // Letters of the language stay letters; the text never stands inside a page unescaped.
    private static readonly ProcedureJson Format = new(new JsonSerializerOptions(ProcedureJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static ProcedureText Of(ProcedureContent content, string? fileHash = null)
    {
        var json = JsonSerializer.Serialize(content, Format.ProcedureContent);
        return new(content, json, HashOf(json), fileHash);
    }

    /// <summary>As a file said it: the file's hash is the document's own.</summary>
    public static ProcedureText FromFile(ProcedureContent content)
    {
        var text = Of(content);
        return text with { FileHash = text.Hash };
    }

    public static ProcedureContent Read(string json) => JsonSerializer.Deserialize(json, Format.ProcedureContent)!;

    private static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

/// <summary>How the document is written; generated, because thousands are read at a start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProcedureContent))]
internal sealed partial class ProcedureJson : JsonSerializerContext;
