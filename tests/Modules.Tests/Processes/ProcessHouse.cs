using MotCua.Modules.Tests.Procedures;

namespace MotCua.Modules.Tests.Processes;

/// <summary>A house with procedures of the demo province.</summary>
internal static class ProcessHouse
{
    public const string Birth = "1.001193";

    public static async Task<House> WithProcedures(TestDatabase database, params string[] codes)
    {
        var house = await House.Bare(database);
        foreach (var code in codes)
        {
            var report = await house.Import($"{code}.json", await File.ReadAllBytesAsync(Path.Combine(Demo("procedures"), $"{code}.json")));
            Assert.Equal(1, report.Tally.Created);
        }

        return house;
    }

    public static string Demo(string folder)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "MotCua.slnx")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("The solution is not above the tests.");
        }

        return Path.Combine(root.FullName, "demo", folder);
    }
}
