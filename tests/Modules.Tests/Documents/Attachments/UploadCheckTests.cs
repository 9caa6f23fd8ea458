using MotCua.Documents;
using MotCua.Documents.Attachments;
using MotCua.Documents.Files;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Hostile;
using SkiaSharp;

namespace MotCua.Modules.Tests.Documents.Attachments;

public sealed class UploadCheckTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly UploadLimits Limits = new(Bytes: 1 << 20, Pages: 3);

    private readonly TempFolder folder = new();
    private readonly FileStore files;
    private readonly UploadCheck check;

    public UploadCheckTests()
    {
        files = new(new DocumentSettings(folder.Path), TimeProvider.System);
        check = new(files, new Clamd(new DocumentSettings(folder.Path)));
    }

    public void Dispose()
    {
        check.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_sound_pdf_passes_with_its_pages()
    {
        var verdict = await Look(HandmadePdf.WithPages(3));

        Assert.Null(verdict.Refusal);
        Assert.Equal((PaperFormat.Pdf, 3), (verdict.Format!.Value, verdict.Pages));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, PaperFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png, PaperFormat.Png)]
    public async Task A_picture_passes_whatever_its_name_says(SKEncodedImageFormat format, PaperFormat expected)
    {
        var verdict = await check.Check(new MemoryStream(Pictures.Drawn(format)), "ảnh.docx", Limits, None);

        Assert.Null(verdict.Refusal);
        Assert.Equal((expected, 1), (verdict.Format!.Value, verdict.Pages));
    }

    [Fact]
    public async Task Too_many_pages_are_refused_with_both_numbers()
    {
        var refusal = (await Look(HandmadePdf.WithPages(4))).Refusal;

        Assert.True(DocumentRefusals.TooManyPages.Is(refusal));
        Assert.Equal(["4", "3"], refusal!.Arguments);
    }

    [Fact]
    public async Task Too_large_a_file_is_refused_with_the_limit()
    {
        var refusal = (await Look(new byte[(1 << 20) + 1])).Refusal;

        Assert.True(DocumentRefusals.TooLarge.Is(refusal));
        Assert.Equal(["1 MB"], refusal!.Arguments);
    }

    [Fact]
    public async Task A_plain_link_is_no_active_content()
    {
        var verdict = await Look(HandmadePdf.WithPages(1, page: "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://a.vn)>>>>]"));

        Assert.Null(verdict.Refusal);
    }

    [Fact]
    public async Task A_picture_that_claims_to_be_enormous_is_refused_before_it_is_unpacked()
    {
        var refusal = (await Look(Pictures.Png(60_000, 60_000, 0))).Refusal;

        Assert.True(DocumentRefusals.TooManyPixels.Is(refusal));
        Assert.Equal(["60000×60000"], refusal!.Arguments);
    }

    [Fact]
    public async Task What_passes_is_kept_and_what_does_not_leaves_nothing_behind()
    {
        var received = await check.Receive(new MemoryStream(HandmadePdf.WithPages(2)), "đơn.pdf", Limits, None);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => check.Receive(new MemoryStream(HandmadePdf.Locked()), "khóa.pdf", Limits, None));

        Assert.True(await files.Has(received.File.Sha256, CancellationToken.None));
        Assert.Equal(("application/pdf", 2), (received.MediaType, received.Pages));
        Assert.True(DocumentRefusals.Encrypted.Is(refused.Refusal));
        Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "files"), "*", SearchOption.AllDirectories));
    }

    private Task<UploadVerdict> Look(byte[] content) => check.Check(new MemoryStream(content), "tệp", Limits, None);
}
