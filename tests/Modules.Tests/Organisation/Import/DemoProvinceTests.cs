using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Import;
using MotCua.Organisation.Officers;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Modules.Tests.Organisation.Import;

public sealed class DemoProvinceTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_demo_province_is_taken_without_a_refused_line(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        ImportFile[] files = [.. Directory.GetFiles(Path.Combine(Root(), "demo", "organisation"), "*.csv").Select(file => new ImportFile(Path.GetFileName(file), File.ReadAllText(file)))];

        var first = (await house.Do(new ImportUnits(files))).Value;
        var again = (await house.Do(new ImportUnits(files))).Value;

        Assert.Empty(first.Refused);
        Assert.True(first.Created > 300);
        Assert.Equal((0, 0, first.Created), (again.Created, again.Changed, again.Unchanged));
        Assert.Equal(50, (await house.Ask(new FindOfficers(On: Province.Today))).Value.Count);
    }

    internal static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MotCua.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
