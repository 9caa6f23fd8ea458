using System.Text;
using Microsoft.Extensions.Time.Testing;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Modules.Tests.Documents.Printing;

namespace MotCua.Modules.Tests.Documents.Signing;

public sealed class SignerTests(SharedPrinter shared) : IClassFixture<SharedPrinter>, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly SigningDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task A_result_signed_by_officer_and_agency_is_whole_and_says_who_when_and_as_what()
    {
        var before = TimeProvider.System.GetUtcNow().AddSeconds(-1);

        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(2), SigningDesk.Request(Guid.CreateVersion7()), None);

        var report = desk.Signer.Verify(signed);
        Assert.Equal(PaperState.Whole, report.State);
        var (officer, agency) = (report.Signatures[0], report.Signatures[1]);
        Assert.Equal(("Trần Quốc Đạt", "Phó Chủ tịch", "Ủy ban nhân dân huyện Lạng Giang"), (officer.Name, officer.Position, officer.Agency));
        Assert.Equal((SigningCapacity.Deputising, "Chủ tịch", "Phê duyệt"), (officer.Capacity, officer.For, officer.Reason));
        Assert.False(officer.IsAgency);
        Assert.True(agency.IsAgency);
        Assert.Equal("Ủy ban nhân dân huyện Lạng Giang", agency.Name);
        Assert.InRange(officer.At!.Value, before, TimeProvider.System.GetUtcNow());
        Assert.All(report.Signatures, signature => Assert.True(signature.Intact && signature.Trusted));
    }

    [Fact]
    public async Task Every_byte_of_the_paper_stays_as_it_was()
    {
        var paper = HandmadePdf.WithPages(1);

        var signed = await desk.Signer.Sign(paper, SigningDesk.Request(Guid.CreateVersion7()), None);

        Assert.Equal(paper, signed[..paper.Length]);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("stream")]
    [InlineData("printed")]
    public async Task Another_program_finds_both_signatures_valid_and_the_file_sound(string kind)
    {
        var paper = await Paper(kind);
        var path = desk.Put(await desk.Signer.Sign(paper, SigningDesk.Request(Guid.CreateVersion7()), None));
        var trust = await TrustStore();

        var (_, verdict) = await Tool.Run("pdfsig", "-nssdir", "sql:" + trust, path);
        var (sound, said) = await Tool.Run("qpdf", "--check", path);

        Assert.Equal(2, Count(verdict, "Signature Validation: Signature is Valid."));
        Assert.Equal(2, Count(verdict, "Certificate Validation: Certificate is Trusted."));
        Assert.Equal(2, Count(verdict, "Signature Type: ETSI.CAdES.detached"));
        Assert.Equal(2, Count(verdict, "Signing Hash Algorithm: SHA-256"));
        Assert.Contains("Total document signed", verdict, StringComparison.Ordinal);
        Assert.Contains("Trần Quốc Đạt", verdict, StringComparison.Ordinal);
        Assert.True(sound == 0, said);
    }

    [Fact]
    public async Task A_printed_result_keeps_its_tags_and_its_archival_mark_when_signed()
    {
        var path = desk.Put(await desk.Signer.Sign(await Paper("printed"), SigningDesk.Request(Guid.CreateVersion7()), None));

        var facts = (await Tool.Run("pdfinfo", path)).Output;
        var tags = (await Tool.Run("pdfinfo", "-struct", path)).Output;
        var metadata = (await Tool.Run("pdfinfo", "-meta", path)).Output;

        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Contains("<pdfaid:part>3<", metadata, StringComparison.Ordinal);
        Assert.Equal(2, Count(tags, "Form"));
        if (Environment.GetEnvironmentVariable("MOTCUA_SHOW_PAPERS") is { Length: > 0 } shelf)
        {
            File.Copy(path, Path.Combine(shelf, "signed.pdf"), overwrite: true);
        }
    }

    [Fact]
    public async Task Any_changed_byte_is_noticed()
    {
        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);
        var random = new Random(11);

        for (var i = 0; i < 60; i++)
        {
            var changed = (byte[])signed.Clone();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));

            // A changed case of a hexadecimal digit of the signature itself says the same number, and the padding says nothing.
            var report = desk.Signer.Verify(changed);
            Assert.True(report.State is not PaperState.Whole || SaysTheSame(signed, changed), $"try {i}: {report.State}");
        }
    }

    [Fact]
    public async Task Another_program_notices_a_changed_word_too()
    {
        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);
        signed[signed.AsSpan().IndexOf("/MediaBox[0 0 595"u8) + 14] = (byte)'4';

        var (_, verdict) = await Tool.Run("pdfsig", "-nocert", desk.Put(signed));

        Assert.Equal(2, Count(verdict, "Signature Validation: Digest Mismatch."));
        Assert.Equal(PaperState.Altered, desk.Signer.Verify(signed).State);
    }

    [Fact]
    public async Task Something_added_after_the_last_signature_is_noticed()
    {
        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        Assert.Equal(PaperState.ChangedAfter, desk.Signer.Verify([.. signed, .. "\n% more\n"u8]).State);
    }

    [Fact]
    public async Task A_paper_signed_by_another_authority_is_not_trusted()
    {
        using var elsewhere = new SigningDesk();
        var foreign = await elsewhere.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        Assert.Equal(PaperState.Untrusted, desk.Signer.Verify(foreign).State);
        Assert.Equal(PaperState.Whole, elsewhere.Signer.Verify(foreign).State);
    }

    [Fact]
    public async Task A_second_agency_seals_without_breaking_what_was_signed()
    {
        var once = await desk.Signer.Sign(await Paper("printed"), SigningDesk.Request(Guid.CreateVersion7()), None);
        var province = SigningDesk.District with { Code = new("H02"), Name = "Ủy ban nhân dân tỉnh Bắc Giang" };

        var twice = await desk.Signer.Seal(once, new(Guid.CreateVersion7(), province), None);

        var report = desk.Signer.Verify(twice);
        Assert.Equal(PaperState.Whole, report.State);
        Assert.Equal(["Trần Quốc Đạt", "Ủy ban nhân dân huyện Lạng Giang", "Ủy ban nhân dân tỉnh Bắc Giang"], report.Signatures.Select(signature => signature.Name));
        Assert.Equal(0, (await Tool.Run("qpdf", "--check", desk.Put(twice))).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 nothing")]
    public void What_is_no_pdf_is_unreadable_and_not_an_error(string text) =>
        Assert.Equal(PaperState.Unreadable, desk.Signer.Verify(Encoding.ASCII.GetBytes(text)).State);

    [Fact]
    public void A_pdf_nobody_signed_is_unsigned() => Assert.Equal(PaperState.Unsigned, desk.Signer.Verify(HandmadePdf.WithPages(1)).State);

    [Fact]
    public async Task Signing_the_same_again_gives_the_same_paper_even_after_a_restart()
    {
        var paper = HandmadePdf.WithPages(1);
        var request = SigningDesk.Request(Guid.CreateVersion7());

        var first = await desk.Signer.Sign(paper, request, None);
        var again = await desk.Another().Sign(paper, request, None);
        var other = await desk.Signer.Sign(paper, request with { Name = "Nguyễn Thị Bình", Document = Guid.CreateVersion7() }, None);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_note_whose_paper_is_lost_does_not_stand_in_the_way(string lost)
    {
        var paper = HandmadePdf.WithPages(1);
        var request = SigningDesk.Request(Guid.CreateVersion7());
        await desk.Signer.Sign(paper, request, None);
        foreach (var note in Directory.GetFiles(Path.Combine(desk.Folder, "signed"), "*", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(note, lost, None);
        }

        var signed = await desk.Signer.Sign(paper, request, None);

        Assert.Equal(PaperState.Whole, desk.Signer.Verify(signed).State);
        Assert.Equal(signed, await desk.Signer.Sign(paper, request, None));
    }

    [Fact]
    public async Task Many_signing_at_once_share_their_keys_and_all_papers_are_whole()
    {
        var signed = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            (i % 2 == 0 ? desk.Signer : desk.Another()).Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None))));

        Assert.All(signed, paper => Assert.Equal(PaperState.Whole, desk.Signer.Verify(paper).State));
        Assert.Equal(3, Directory.GetFiles(desk.Settings.KeysFolder, "*.p12").Length);
    }

    [Fact]
    public async Task Keys_are_locked_and_their_secret_is_for_the_house_alone()
    {
        await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        var secret = Path.Combine(desk.Settings.KeysFolder, "secret");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(secret));
        }

        Assert.All(Directory.GetFiles(desk.Settings.KeysFolder, "*.p12"), file =>
            Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadPkcs12FromFile(file, "")));
    }

    [Fact]
    public async Task The_time_of_signing_is_that_of_the_house_clock()
    {
        using var past = new SigningDesk(new FakeTimeProvider(new DateTimeOffset(2023, 6, 21, 9, 5, 12, TimeSpan.Zero)));

        var signed = await past.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        Assert.All(past.Signer.Verify(signed).Signatures, signature => Assert.Equal(new DateTimeOffset(2023, 6, 21, 9, 5, 12, TimeSpan.Zero), signature.At));
        Assert.Equal(PaperState.Whole, past.Signer.Verify(signed).State);
    }

    private async Task<byte[]> Paper(string kind)
    {
        switch (kind)
        {
            case "table":
                return HandmadePdf.WithPages(2);
            case "stream":
                var packed = Path.Combine(desk.Folder, "packed.pdf");
                await Tool.Run("qpdf", "--object-streams=generate", desk.Put(HandmadePdf.WithPages(2), "plain.pdf"), packed);
                return await File.ReadAllBytesAsync(packed, None);
            default:
                Tool.NeedsWeasyPrint();
                return await shared.Printer.Render(SampleSheets.Decision, None);
        }
    }

    private async Task<string> TrustStore()
    {
        var store = Directory.CreateDirectory(Path.Combine(desk.Folder, "nss")).FullName;
        var root = Path.Combine(desk.Folder, "root.der");
        await File.WriteAllBytesAsync(root, desk.Signer.RootCertificate(), None);
        await Tool.Run("certutil", "-N", "-d", "sql:" + store, "--empty-password");
        await Tool.Run("certutil", "-A", "-d", "sql:" + store, "-n", "motcua", "-t", ",C,C", "-i", root);
        return store;
    }

    private static bool SaysTheSame(byte[] signed, byte[] changed)
    {
        var at = signed.AsSpan().CommonPrefixLength(changed);
        var (was, now) = ((char)signed[at], (char)changed[at]);
        return char.IsAsciiHexDigit(was) && char.IsAsciiHexDigit(now) && (char.ToUpperInvariant(was) == char.ToUpperInvariant(now) || was == '0');
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
