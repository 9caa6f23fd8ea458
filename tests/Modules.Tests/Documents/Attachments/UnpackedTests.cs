using System.IO.Compression;
using MotCua.Documents.Attachments;
using MotCua.Modules.Tests.Documents.Hostile;

namespace MotCua.Modules.Tests.Documents.Attachments;

public sealed class UnpackedTests
{
    [Fact]
    public void Flate_is_measured_and_counting_stops_at_the_most()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(new byte[1_000_000]);
        }

        Assert.Equal(1_000_000, Unpacked.Flate(packed.ToArray(), long.MaxValue));
        Assert.InRange(Unpacked.Flate(packed.ToArray(), 1000), 1001, 200_000);
    }

    [Fact]
    public void Runs_are_measured() => Assert.Equal(3 + 128, Unpacked.Runs(new byte[] { 2, 7, 7, 7, 129, 9, 128, 200 }, long.MaxValue));

    /// <summary>The example of the PDF standard: -----A---B.</summary>
    [Fact]
    public void Lzw_is_measured() => Assert.Equal(10, Unpacked.Lzw(new byte[] { 0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01 }, long.MaxValue));

    [Fact]
    public void The_bomb_of_lzw_is_one() => Assert.True(Unpacked.Lzw(BrokenPdfs.Lzw(), long.MaxValue) > 250 << 20);
}
