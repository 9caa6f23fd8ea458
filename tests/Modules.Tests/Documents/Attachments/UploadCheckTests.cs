using System.Buffers.Binary;
using MotCua.Documents;
using MotCua.Documents.Attachments;
using MotCua.Documents.Files;
using MotCua.Kernel;
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
        var verdict = await check.Check(new MemoryStream(Picture(format, 640, 480)), "ảnh.docx", Limits, None);

        Assert.Null(verdict.Refusal);
        Assert.Equal((expected, 1), (verdict.Format!.Value, verdict.Pages));
    }

    [Fact]
    public async Task An_empty_file_is_refused() => Assert.True(DocumentRefusals.Empty.Is((await Look([])).Refusal));

    [Theory]
    [InlineData("heic")]
    [InlineData("mif1")]
    public async Task A_phone_photo_in_heic_is_refused_with_its_own_advice(string brand)
    {
        byte[] photo = [0, 0, 0, 24, .. "ftyp"u8, .. System.Text.Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. "mif1heic"u8];

        Assert.True(DocumentRefusals.Heic.Is((await Look(photo)).Refusal));
    }

    [Fact]
    public async Task Another_kind_of_file_is_refused_even_when_it_is_called_pdf()
    {
        var verdict = await check.Check(new MemoryStream("PK\u0003\u0004 a word document"u8.ToArray()), "đơn.pdf", Limits, None);

        Assert.True(DocumentRefusals.OtherType.Is(verdict.Refusal));
    }

    [Fact]
    public async Task A_locked_pdf_is_refused() => Assert.True(DocumentRefusals.Encrypted.Is((await Look(HandmadePdf.Locked())).Refusal));

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public async Task A_pdf_cut_short_is_refused(double part)
    {
        var whole = HandmadePdf.WithPages(3);

        Assert.True(DocumentRefusals.Unreadable.Is((await Look(whole[..(int)(whole.Length * part)])).Refusal));
    }

    [Fact]
    public async Task A_pdf_of_noise_is_refused()
    {
        var noise = new byte[5000];
        new Random(7).NextBytes(noise);

        Assert.True(DocumentRefusals.Unreadable.Is((await Look([.. "%PDF-1.7\n"u8, .. noise, .. "\n%%EOF"u8])).Refusal));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    public async Task A_picture_cut_short_is_refused(SKEncodedImageFormat format)
    {
        var whole = Picture(format, 640, 480);

        Assert.True(DocumentRefusals.Unreadable.Is((await Look(whole[..(whole.Length * 2 / 3)])).Refusal));
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

    [Theory]
    [InlineData("/OpenAction<</S/JavaScript/JS(app.alert)>>", "")]
    [InlineData("/Names<</JavaScript<</Names[(a) 4 0 R]>>>>", "")]
    [InlineData("/Names<</EmbeddedFiles<</Names[(a) 4 0 R]>>>>", "")]
    [InlineData("", "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(cmd.exe)>>>>]")]
    [InlineData("", "/AA<</O<</S/JavaScript/JS(x)>>>>")]
    [InlineData("", "/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]>>]")]
    public async Task A_pdf_that_would_act_by_itself_is_refused(string catalog, string page)
    {
        var verdict = await Look(HandmadePdf.WithPages(1, catalog, page, "<</S/URI/URI(https://a.vn)>>"));

        Assert.True(DocumentRefusals.ActiveContent.Is(verdict.Refusal));
    }

    [Fact]
    public async Task A_plain_link_is_no_active_content()
    {
        var verdict = await Look(HandmadePdf.WithPages(1, page: "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://a.vn)>>>>]"));

        Assert.Null(verdict.Refusal);
    }

    [Fact]
    public async Task A_pdf_that_unpacks_into_hundreds_of_megabytes_is_refused() =>
        Assert.True(DocumentRefusals.Unreadable.Is((await Look(HandmadePdf.Bomb())).Refusal));

    [Fact]
    public async Task A_picture_that_claims_to_be_enormous_is_refused_before_it_is_unpacked()
    {
        var bomb = Picture(SKEncodedImageFormat.Png, 8, 8);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(29), Crc(bomb.AsSpan(12, 17)));

        var refusal = (await Look(bomb)).Refusal;

        Assert.True(DocumentRefusals.TooManyPixels.Is(refusal));
        Assert.Equal(["60000×60000"], refusal!.Arguments);
    }

    [Fact]
    public async Task What_passes_is_kept_and_what_does_not_leaves_nothing_behind()
    {
        var received = await check.Receive(new MemoryStream(HandmadePdf.WithPages(2)), "đơn.pdf", Limits, None);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => check.Receive(new MemoryStream(HandmadePdf.Locked()), "khóa.pdf", Limits, None));

        Assert.True(files.Has(received.File.Sha256));
        Assert.Equal(("application/pdf", 2), (received.MediaType, received.Pages));
        Assert.True(DocumentRefusals.Encrypted.Is(refused.Refusal));
        Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "files"), "*", SearchOption.AllDirectories));
    }

    private Task<UploadVerdict> Look(byte[] content) => check.Check(new MemoryStream(content), "tệp", Limits, None);

    private static byte[] Picture(SKEncodedImageFormat format, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        for (var x = 0; x < width; x++)
        {
            for (var y = 0; y < height; y++)
            {
                bitmap.SetPixel(x, y, new SKColor((byte)(x * y), (byte)x, (byte)(y ^ x)));
            }
        }

        using var data = bitmap.Encode(format, 85);
        return data.ToArray();
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var k = 0; k < 8; k++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
