using System.Text.Json;
using System.Text.Json.Serialization;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator;

/// <summary>How the long documents of the administration are written and read: JSON, strictly, so that a slip of the pen is found at once.</summary>
internal static class TypedJson
{
    public static readonly JsonSerializerOptions Strict = new(JsonText.Options)
    {
        WriteIndented = true,
        IgnoreReadOnlyProperties = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Strict);
}
