using System.Buffers.Binary;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using MotCua.Documents;
using MotCua.Documents.Files;
using SkiaSharp;

namespace MotCua.Modules.Tests.Documents.Files;

public sealed class PlainPhotoTests
{
    private const string Place = "21.2731N 106.1946E";

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_jpeg_loses_what_the_camera_wrote_and_stays_the_right_way_up(int orientation)
    {
        var photo = TakenPhoto.Jpeg(orientation, Place);

        var plain = PlainPhoto.Of(photo, "image/jpeg")!;

        Assert.True(photo.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Place)) > 0);
        Nothing(plain);
        Same(photo, plain, orientation);
        Assert.Equal(plain, PlainPhoto.Of(plain, "image/jpeg"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void A_png_loses_its_texts_and_times(int orientation)
    {
        var photo = TakenPhoto.Png(orientation, Place);

        var plain = PlainPhoto.Of(photo, "image/png")!;

        Assert.True(photo.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Place)) > 0);
        Nothing(plain);
        Assert.Equal(SKBitmap.Decode(photo).Bytes, SKBitmap.Decode(plain).Bytes);
        Assert.Equal(plain, PlainPhoto.Of(plain, "image/png"));

        // Browsers heed it, the drawing library here does not: the remark itself is looked for.
        var remark = plain.AsSpan().IndexOf("eXIf"u8);
        Assert.Equal(orientation > 1, remark > 0);
        Assert.Equal(orientation, remark > 0 ? PlainPhoto.Orientation(plain.AsSpan(remark + 4, 26)) : 1);
    }

    [Fact]
    public void A_picture_that_carries_nothing_is_the_same_byte_for_byte()
    {
        var (jpeg, png) = (TakenPhoto.Drawn(SKEncodedImageFormat.Jpeg), TakenPhoto.Drawn(SKEncodedImageFormat.Png));

        Assert.Equal(jpeg, PlainPhoto.Of(jpeg, "image/jpeg"));
        Assert.Equal(png, PlainPhoto.Of(png, "image/png"));
        Assert.Null(PlainPhoto.Of([1, 2, 3], "application/pdf"));
    }

    [Fact]
    public void One_that_strays_from_its_form_is_drawn_anew_and_carries_nothing_either()
    {
        // Rubbish between two marks, which readers forgive.
        var photo = TakenPhoto.Jpeg(6, Place);
        byte[] strange = [.. photo[..2], .. photo[2..(4 + BinaryPrimitives.ReadUInt16BigEndian(photo.AsSpan(4)))], 1, 2, .. photo[(4 + BinaryPrimitives.ReadUInt16BigEndian(photo.AsSpan(4)))..]];

        var plain = PlainPhoto.Of(strange, "image/jpeg")!;

        Nothing(plain);
        using var codec = SKCodec.Create(new MemoryStream(plain));
        Assert.Equal(SKEncodedOrigin.RightTop, codec.EncodedOrigin);
    }

    [Fact]
    public void Nonsense_in_place_of_remarks_does_no_harm()
    {
        var photo = TakenPhoto.Jpeg(6, Place);
        var chance = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var broken = (byte[])photo.Clone();
            for (var j = 0; j < 4; j++)
            {
                broken[chance.Next(20, 60)] = (byte)chance.Next(256);
            }

            if (PlainPhoto.Of(broken, "image/jpeg") is { } plain)
            {
                Assert.Equal(-1, plain.AsSpan().IndexOf(Encoding.ASCII.GetBytes("GPS " + Place)));
            }
        }
    }

    [Fact]
    public async Task Others_get_it_plain_and_what_was_sent_stays_as_it_came()
    {
        using var folder = new TempFolder();
        var files = new FileStore(new DocumentSettings(folder.Path), new FakeTimeProvider());
        var photo = TakenPhoto.Jpeg(6, Place);
        var kept = await files.Keep(new MemoryStream(photo), "a.jpg", CancellationToken.None);

        var shown = await files.OpenForOthers(kept.Sha256, "image/jpeg", CancellationToken.None);

        Assert.NotEqual(kept.Sha256, shown.Sha256);
        Assert.Equal(PlainPhoto.Of(photo, "image/jpeg"), ((MemoryStream)shown.Content).ToArray());
        await using var original = await files.Open(kept, CancellationToken.None);
        Assert.Equal(photo.Length, original.Length);
    }

    private static void Nothing(byte[] plain)
    {
        foreach (var word in new[] { Place, "GPS", "xmp", "http", "Photoshop", "Nguyen", "tEXt", "tIME" })
        {
            Assert.Equal(-1, plain.AsSpan().IndexOf(Encoding.ASCII.GetBytes(word)));
        }
    }

    private static void Same(byte[] photo, byte[] plain, int orientation)
    {
        using var before = SKCodec.Create(new MemoryStream(photo));
        using var after = SKCodec.Create(new MemoryStream(plain));
        Assert.Equal((SKEncodedOrigin)orientation, after.EncodedOrigin);
        Assert.Equal(before.EncodedOrigin, after.EncodedOrigin);
        Assert.Equal(SKBitmap.Decode(photo).Bytes, SKBitmap.Decode(plain).Bytes);
    }
}
