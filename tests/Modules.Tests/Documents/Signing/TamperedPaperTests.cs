using System.Collections.Concurrent;
using CsCheck;
using MotCua.Documents;
using MotCua.Documents.Signing;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>
/// What is covered. Baseline B: every single byte of a signed paper outside the zero padding of its signature, each with one bit turned, and random bytes of the
/// padding. Baseline LT (signature, time stamp, proof after the last signature): random bytes anywhere in the file, padding and proof included. Baseline T: the
/// inside of the time stamp is excepted, for another house wrote it and nothing covers it yet; what it says is checked, not how it is written.
/// </summary>
public sealed class TamperedPaperTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_changed_byte_of_a_sealed_paper_is_noticed()
    {
        using var desk = new SigningDesk();
        var signed = await desk.Signer.Seal(HandmadePdf.WithPages(1), new(Guid.CreateVersion7(), SigningDesk.District), None);
        var (from, to) = Padding(signed);
        var random = new Random(23);
        var places = Enumerable.Range(0, from).Concat(Enumerable.Range(to, signed.Length - to))
            .Concat(Enumerable.Range(0, 100).Select(_ => random.Next(from, to)))
            .Select(place => (Place: place, Bit: random.Next(8))).ToArray();
        Assert.InRange(places.Length, 4000, 40_000);
        Assert.Equal(PaperState.Whole, desk.Signer.Verify(signed).State);
        var unseen = new ConcurrentBag<int>();

        Parallel.ForEach(Partitioner.Create(0, places.Length), range =>
        {
            var turned = (byte[])signed.Clone();
            for (var i = range.Item1; i < range.Item2; i++)
            {
                var (place, bit) = places[i];
                turned[place] ^= (byte)(1 << bit);
                if (desk.Signer.Verify(turned).State is PaperState.Whole)
                {
                    unseen.Add(place);
                }

                turned[place] = signed[place];
            }
        });

        Assert.Empty(unseen.Order());
    }

    [Fact]
    public async Task Random_changes_anywhere_in_a_stamped_and_proven_paper_are_noticed()
    {
        await using var tsa = await OpensslTsa.Open();
        using var desk = new SigningDesk(signing: new() { TimeStamps = tsa.Address, TimeStampRoots = [tsa.Root] });
        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);
        Assert.Equal((PaperState.Whole, "LT"), (desk.Signer.Verify(signed).State, desk.Signer.Verify(signed).Signatures[1].Level));
        var (from, to) = Padding(signed);

        // Half of the tries in the last signature and the proof, where nothing else covers them.
        var spot = Gen.OneOf(Gen.Int[0, signed.Length - 1], Gen.Int[to, signed.Length - 1], Gen.Int[from - 12_000, from]);
        Gen.Select(spot, Gen.Byte[1, 255]).Sample(change =>
        {
            var turned = (byte[])signed.Clone();
            turned[change.Item1] ^= change.Item2;
            return desk.Signer.Verify(turned).State is not PaperState.Whole;
        }, iter: 500, threads: 2);
    }

    [Fact]
    public async Task A_cut_or_lengthened_proof_is_noticed()
    {
        await using var tsa = await OpensslTsa.Open();
        using var desk = new SigningDesk(signing: new() { TimeStamps = tsa.Address, TimeStampRoots = [tsa.Root] });
        var signed = await desk.Signer.Seal(HandmadePdf.WithPages(1), new(Guid.CreateVersion7(), SigningDesk.District), None);

        Assert.NotEqual(PaperState.Whole, desk.Signer.Verify(signed[..^1]).State);
        Assert.Equal(PaperState.ChangedAfter, desk.Signer.Verify([.. signed, (byte)'\n']).State);
        Assert.Equal(PaperState.ChangedAfter, desk.Signer.Verify(new Proof([], [], []).AddTo(signed)).State);
    }

    // From the last digit of the last signature that says something to the end of its room.
    private static (int From, int To) Padding(byte[] signed)
    {
        var room = Pades.RoomIn(signed);
        var to = room.Close - 1;
        var from = to;
        while (signed[from - 1] == (byte)'0')
        {
            from--;
        }

        return (from, to);
    }
}
