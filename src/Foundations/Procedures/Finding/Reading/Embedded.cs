using System.Reflection;
using System.Text.Json;

namespace MotCua.Procedures.Finding.Reading;

/// <summary>The data files that travel inside the assembly.</summary>
internal static class Embedded
{
    public static T Read<T>(string file, JsonSerializerOptions options)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Finding.{file}")
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        return JsonSerializer.Deserialize<T>(stream, options) ?? throw new InvalidOperationException($"{file} is empty.");
    }
}
