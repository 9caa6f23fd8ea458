using MotCua.Documents;
using MotCua.Documents.Files;
using MotCua.Documents.Signing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.SigningSimulator;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>A signing that is killed between any two of its steps: whoever repeats it goes on from what lies on the disk, and nobody signs twice.</summary>
public sealed class InterruptedSigningTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] Steps = ["officer.at", "officer.pdf", "officer.seal", "officer.stamped", "agency.at", "agency.pdf", "agency.seal", "agency.stamped"];

    [Fact]
    public async Task From_each_step_the_repetition_goes_on_with_the_signatures_that_were_made()
    {
        await using var tsa = await OpensslTsa.Open();
        await using var service = await RemoteSigningTests.Service(byOAuth: false);
        using var desk = RemoteSigningTests.Desk(service, more: new() { TimeStamps = tsa.Address, TimeStampRoots = [tsa.Root] });
        using var photograph = new TempFolder();
        var (paper, request) = (HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()));
        desk.Shelf = new BrokenShelf(() => SigningDesk.Copy(desk.Folder, photograph.Path));
        await Assert.ThrowsAsync<IOException>(() => desk.Another().Sign(paper, request, None));
        var folder = Directory.GetDirectories(Path.Combine(photograph.Path, "signed"), "*.steps", SearchOption.AllDirectories).Single();
        Assert.Equal(Steps.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var (officer, agency) = (Signature(folder, "officer"), Signature(folder, "agency"));

        for (var taken = 1; taken <= Steps.Length; taken++)
        {
            using var after = new SigningDesk(signing: desk.Settings.Signing, copyOf: photograph.Path);
            var there = Path.Combine(after.Folder, Path.GetRelativePath(photograph.Path, folder));
            foreach (var (number, step) in Steps.Index().Where(step => step.Index >= taken))
            {
                // What was being written when the power went out lies beside, half done.
                File.Move(Path.Combine(there, step), Path.Combine(there, step + ".0123456789abcdef"));
                Assert.True(number >= taken);
            }

            var before = service.Signed.Count;
            var signed = await after.Another().Sign(paper, request, None);

            Assert.Equal(PaperState.Whole, after.Signer.Verify(signed).State);
            var made = TimeStampTests.Parts(signed).Select(part => TimeStampTests.Signer(part.Content, part.Seal).GetSignature()).ToArray();
            Assert.Equal(officer, made[0]);
            if (taken >= Array.IndexOf(Steps, "officer.stamped") + 2)
            {
                Assert.Equal(agency, made[1]);
            }

            // The service signed only what had not been signed.
            Assert.Equal(2 - Steps.Take(taken).Count(step => step.EndsWith(".seal", StringComparison.Ordinal)), service.Signed.Count - before);
            Assert.Equal(signed, await after.Another().Sign(paper, request, None));
        }
    }

    [Fact]
    public async Task A_paper_that_was_signed_but_not_yet_entered_is_the_same_paper_when_it_is_tried_again()
    {
        await using var service = await RemoteSigningTests.Service(byOAuth: true);
        using var desk = RemoteSigningTests.Desk(service);
        var (paper, request) = (HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()));
        var shelf = new FileStore(desk.Settings, desk.Clock);
        desk.Shelf = new BrokenShelf(() => { }, shelf);

        // Put on the shelf, and then the house dies before it has noted so.
        await Assert.ThrowsAsync<IOException>(() => desk.Another().Sign(paper, request, None));
        var lost = Directory.GetFiles(desk.Settings.FilesFolder, "*", SearchOption.AllDirectories).Single();
        desk.Shelf = null;
        var signed = await desk.Another().Sign(paper, request, None);

        Assert.Equal(await File.ReadAllBytesAsync(lost, None), signed);
        Assert.Equal(2, service.Signed.Count);
    }

    [Fact]
    public async Task Many_who_sign_the_same_at_once_get_one_paper_and_each_hash_is_signed_once()
    {
        await using var service = await RemoteSigningTests.Service(byOAuth: false);
        using var desk = RemoteSigningTests.Desk(service);
        var (paper, request) = (HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()));

        var signed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => desk.Another().Sign(paper, request, None))));

        Assert.All(signed, one => Assert.Equal(signed[0], one));
        Assert.Equal(2, service.Signed.Count);
    }

    [Fact]
    public async Task A_signing_that_broke_off_before_there_was_a_signature_bears_the_time_of_the_new_attempt()
    {
        await using var service = await RemoteSigningTests.Service(byOAuth: false);
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2023, 6, 21, 2, 0, 0, TimeSpan.Zero));
        using var model = RemoteSigningTests.Desk(service);
        using var desk = new SigningDesk(clock, model.Settings.Signing);
        var (paper, request) = (HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()));
        service.Mishap = Mishap.DiesBeforeSigning;
        await Assert.ThrowsAsync<RefusedException>(() => desk.Signer.Sign(paper, request, None));

        service.Mishap = Mishap.None;
        clock.Advance(TimeSpan.FromHours(3));
        var report = desk.Signer.Verify(await desk.Signer.Sign(paper, request, None));

        Assert.All(report.Signatures, signature => Assert.Equal(clock.GetUtcNow(), signature.At));
    }

    private static byte[] Signature(string folder, string who)
    {
        var room = Pades.RoomIn(File.ReadAllBytes(Path.Combine(folder, who + ".pdf")));
        return TimeStampTests.Signer(room.Content, File.ReadAllBytes(Path.Combine(folder, who + ".seal"))).GetSignature();
    }

    /// <summary>A shelf that breaks as a paper is put on it, or just after.</summary>
    private sealed class BrokenShelf(Action before, IFileStore? shelf = null) : IFileStore
    {
        public async Task<StoredFile> Keep(Stream content, string name, CancellationToken cancel)
        {
            before();
            _ = shelf is null ? null : await shelf.Keep(content, name, cancel);
            throw new IOException("The shelf broke.");
        }

        public Task<bool> Has(string sha256, CancellationToken cancel) => Task.FromResult(false);

        public Task<StagedFile> Stage(Stream content, string name, long limit, CancellationToken cancel) => throw new NotSupportedException();

        public Task<StoredFile> Keep(StagedFile staged, CancellationToken cancel) => throw new NotSupportedException();

        public Task<Stream> Open(string sha256, CancellationToken cancel) => throw new NotSupportedException();

        public Task<Stream> Open(StoredFile file, CancellationToken cancel) => throw new NotSupportedException();

        public IAsyncEnumerable<CheckedFile> Verify(CancellationToken cancel) => throw new NotSupportedException();

        public Task<ShownFile> OpenForOthers(string sha256, string mediaType, CancellationToken cancel) => throw new NotSupportedException();

        public IAsyncEnumerable<SealedAnew> SealAnew(string? after, CancellationToken cancel) => throw new NotSupportedException();

        public IAsyncEnumerable<StoredFile> Orphans(IReadOnlySet<string> known, TimeSpan olderThan, CancellationToken cancel) => throw new NotSupportedException();

        public Task<bool> Discard(string sha256, TimeSpan olderThan, CancellationToken cancel) => throw new NotSupportedException();
    }
}
