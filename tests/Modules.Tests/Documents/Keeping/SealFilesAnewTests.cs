using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Documents.Keeping;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Keeping;

public sealed class SealFilesAnewTests
{
    private static readonly string One = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private static readonly string Two = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task All_files_come_under_the_first_key_stretch_by_stretch(TestDatabase database)
    {
        using var ring = new TempFolder();
        var path = Path.Combine(ring.Path, "keys");
        await File.WriteAllTextAsync(path, $"one {One}\n", Cancel);
        await using var house = await House.On(database, services => services.AddSingleton(house => new DocumentSettings(house.GetRequiredService<Storage>().Folder) { FileKeys = FileKeys.In(path) }));
        house.As(Actor.House);
        var all = (await house.Ask(new CheckFiles())).Value!.Files + 12;
        for (byte i = 0; i < 12; i++)
        {
            await house.Registered([i, .. new byte[1000]]);
        }

        await File.WriteAllTextAsync(path, $"# drawn later\ntwo {Two}\none {One}\n", Cancel);
        var (anew, stretches) = (0, 0);
        string? after = null;
        do
        {
            var stretch = (await house.Do(new SealFilesAnew(after, Bytes: 3000))).Value!;
            (anew, stretches, after) = (anew + stretch.Anew, stretches + 1, stretch.Next);
            Assert.Equal("two", stretch.Key);
            Assert.Empty(stretch.Altered);
            Assert.Empty(stretch.Locked);
        }
        while (after is not null);

        await File.WriteAllTextAsync(path, $"two {Two}\n", Cancel);
        var report = (await house.Ask(new CheckFiles())).Value!;
        Assert.True(stretches >= 4);
        Assert.Equal(all, anew);
        Assert.True(report.AllWell);
        Assert.Equal(new Dictionary<string, int> { ["two"] = all }, report.Keys);

        await File.WriteAllTextAsync(path, $"one {One}\n", Cancel);
        var lost = (await house.Ask(new CheckFiles())).Value!;
        Assert.False(lost.AllWell);
        Assert.Equal(new Dictionary<string, int> { ["two"] = all }, lost.Locked);
        Assert.Empty(lost.Missing);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Without_a_key_nothing_is_sealed_and_nobody_else_may(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Registered([1]);

        Assert.True(DocumentRefusals.NoFileKey.Is((await house.As(Actor.House).Do(new SealFilesAnew())).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new SealFilesAnew())).Refusal));
    }
}
