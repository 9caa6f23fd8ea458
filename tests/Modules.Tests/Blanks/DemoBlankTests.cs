using System.IO.Compression;
using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation.Import;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks;

/// <summary>The demo blanks are made from sources that can be read; <c>MOTCUA_MAKE_BLANKS=on</c> makes them anew.</summary>
public sealed class DemoBlankTests
{
    private static string Folder => Path.Combine(DemoProvinceTests.Root(), "demo", "blanks");

    public static TheoryData<string> Sources => [.. Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Sources))]
    public async Task Each_is_what_its_source_makes(string name)
    {
        var made = BlankScript.Made(await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.txt"), TestContext.Current.CancellationToken));
        if (Environment.GetEnvironmentVariable("MOTCUA_MAKE_BLANKS") is "on")
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"{name}.docx"), made, TestContext.Current.CancellationToken);
        }

        // How tightly a part is packed may differ between machines; what is in it may not.
        Assert.Equal(Parts(made), Parts(await File.ReadAllBytesAsync(Path.Combine(Folder, $"{name}.docx"), TestContext.Current.CancellationToken)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Each_is_sound_and_can_be_released(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.House);
        foreach (var row in File.ReadLines(Path.Combine(Folder, "blanks.csv")).Skip(1).Select(line => line.Split(',')).Where(row => row[4] is "samples"))
        {
            var claim = row[2] switch { "Province" => BlankClaim.Province, "Field" => BlankClaim.Field(row[3]), _ => BlankClaim.Procedures(row[3].Split(' ')) };
            var brought = Must(await house.Do(new BringBlank(Enum.Parse<BlankKind>(row[1]), claim, row[5], row[0], new MemoryStream(await File.ReadAllBytesAsync(Path.Combine(Folder, row[0]), TestContext.Current.CancellationToken)))));
            var version = (await house.View(brought.Blank)).Versions[0];
            Assert.True(version.IsSound, $"{row[0]}: {string.Join("; ", version.Reading.Faults.Select(fault => $"{fault.Code} {fault.Names} {fault.Place.Paragraph}"))} {string.Join("; ", version.Lacking.Select(need => need.AnyOf[0]))}");
            Must(await house.Do(new ReleaseBlank(brought.Blank, brought.Version, row[6])));
        }
    }

    private static Dictionary<string, string> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
