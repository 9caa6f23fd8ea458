using System.Text;

namespace MotCua.Modules.Tests;

/// <summary>What a test measured and does not judge: a short table that `./motcua test` prints at its end.</summary>
public static class Measured
{
    public static async Task Say(string name, string table)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(table);
        var folder = Path.Combine(Repository(AppContext.BaseDirectory), "artifacts", "figures");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.txt"), table + "\n", new UTF8Encoding(false), TestContext.Current.CancellationToken);
    }

    private static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "MotCua.slnx")) ? folder : Repository(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
