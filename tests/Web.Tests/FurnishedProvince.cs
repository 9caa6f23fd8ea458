using Microsoft.Data.Sqlite;
using MotCua.Modules.Tests;
using MotCua.Web.Demo;
using MotCua.Web.Serving;

namespace MotCua.Web.Tests;

/// <summary>The demo province, furnished once for all tests; each house gets a copy.</summary>
internal static class FurnishedProvince
{
    private static readonly Lazy<Task<string>> Furnished = new(Furnish);

    public static async Task CopyTo(string folder)
    {
        var from = await Furnished.Value;
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    private static async Task<string> Furnish()
    {
        var folder = Directory.CreateTempSubdirectory("motcua-furnished-").FullName;
        AfterRun.Delete(folder);
        await using (var app = Product.Builder(new Dictionary<string, string?> { ["MOTCUA_DATA"] = folder, ["Logging:LogLevel:Default"] = "None" }).Build())
        {
            await Storehouse.Prepare(app.Services, CancellationToken.None);
            await DemoProvince.Furnish(app.Services, CancellationToken.None);
            await DemoProvince.OpenAccounts(app.Services, CancellationToken.None);
        }

        SqliteConnection.ClearAllPools();
        return folder;
    }
}
