using MotCua.Documents;
using MotCua.Documents.Files;
using MotCua.Documents.Keeping;
using MotCua.Documents.Signing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Modules.Tests.Documents.Signing;

namespace MotCua.Modules.Tests.Documents.Keeping;

public sealed class SweepSigningsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_given_up_goes_after_its_days_and_what_is_young_stays(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.House);
        var (old, young) = (Left(house, "aa01", 31), Left(house, "bb02", 29));

        var swept = (await house.Do(new SweepSignings())).Value!;

        Assert.Equal(new(2, 0, 1), swept);
        Assert.Equal((false, true), (Directory.Exists(old), Directory.Exists(young)));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new SweepSignings())).Refusal));
    }

    [Fact]
    public async Task What_is_signed_leaves_no_steps_and_what_a_crash_left_of_it_goes_at_once()
    {
        await using var service = await RemoteSigningTests.Service(byOAuth: false);
        using var desk = RemoteSigningTests.Desk(service);
        await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), Cancel);
        var signed = Path.Combine(desk.Folder, "signed");
        Assert.Empty(Directory.GetDirectories(signed, "*.steps", SearchOption.AllDirectories));
        var note = Directory.GetFiles(signed, "*", SearchOption.AllDirectories).Single(file => Path.GetFileName(file).Length == 64);
        Directory.CreateDirectory(note + ".steps");

        var once = new SignedOnce(new FileStore(desk.Settings, desk.Clock), desk.Settings);
        Assert.Equal(new(1, 1, 0), await once.Sweep(DateTimeOffset.MinValue, Cancel));
        Assert.False(Directory.Exists(note + ".steps"));
    }

    [Fact]
    public async Task Steps_lie_sealed_where_files_do_and_open_only_in_their_own_place()
    {
        using var folder = new TempFolder();
        var keys = FileKeys.Of("k1:" + Convert.ToBase64String(new byte[32]));
        var steps = new SigningSteps(Path.Combine(folder.Path, "a.steps"), keys);
        var secret = System.Text.Encoding.ASCII.GetBytes("%PDF-1.7 so dinh danh 024085000112");
        await steps.Put("pdf", secret, Cancel);

        var lying = await File.ReadAllBytesAsync(Path.Combine(folder.Path, "a.steps", "pdf"), Cancel);
        Assert.True(lying.AsSpan().StartsWith("MotCua sealed v1"u8));
        Assert.True(lying.AsSpan().IndexOf("024085000112"u8) < 0);
        Assert.Equal(secret, await steps.Find("pdf", Cancel));
        File.Copy(Path.Combine(folder.Path, "a.steps", "pdf"), Path.Combine(folder.Path, "a.steps", "seal"));
        Assert.Equal(DocumentRefusals.FileDamaged.Code, (await Assert.ThrowsAsync<RefusedException>(() => steps.Find("seal", Cancel))).Refusal.Code);

        // What was put down before there was a key is still read; what was sealed is not, where the key is lost.
        await new SigningSteps(Path.Combine(folder.Path, "b.steps"), FileKeys.None).Put("pdf", secret, Cancel);
        Assert.Equal(secret, await new SigningSteps(Path.Combine(folder.Path, "b.steps"), keys).Find("pdf", Cancel));
        Assert.Equal(DocumentRefusals.KeyLost.Code, (await Assert.ThrowsAsync<RefusedException>(() => new SigningSteps(Path.Combine(folder.Path, "a.steps"), FileKeys.None).Find("pdf", Cancel))).Refusal.Code);
    }

    /// <summary>What an interrupted signing left, so many days ago.</summary>
    private static string Left(House house, string key, int daysAgo)
    {
        var folder = Path.Combine(house.Folder, "signed", key[..2], key.PadRight(64, '0') + ".steps");
        Directory.CreateDirectory(folder);
        var step = Path.Combine(folder, "officer.at");
        File.WriteAllText(step, "1");
        File.SetLastWriteTimeUtc(step, house.Clock.GetUtcNow().UtcDateTime.AddDays(-daysAgo));
        return folder;
    }
}
