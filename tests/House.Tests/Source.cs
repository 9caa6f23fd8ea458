using System.Reflection;
using System.Runtime.CompilerServices;

namespace MotCua.House.Tests;

/// <summary>The house as it lies on disk and as it was built.</summary>
internal static class Source
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));
    public static readonly string Src = Path.Combine(Root, "src");

    public static readonly Assembly[] Rooms =
    [
        .. Directory.GetFiles(AppContext.BaseDirectory, "MotCua.*.dll").Where(file => !Path.GetFileName(file).Contains("Tests", StringComparison.Ordinal)).Select(Assembly.LoadFrom),
    ];

    public static IEnumerable<Type> Types => Rooms.SelectMany(room => room.GetTypes()).Where(type => !IsGenerated(type));

    public static IEnumerable<string> Files(string pattern) => Directory.GetFiles(Src, pattern, SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal) && !file.Contains("/wwwroot/lib/", StringComparison.Ordinal));

    public static string Short(string file) => Path.GetRelativePath(Root, file);

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.Namespace is not { } space || !space.StartsWith("MotCua", StringComparison.Ordinal)
        || space.Contains("Migrations", StringComparison.Ordinal) || type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) is true;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
