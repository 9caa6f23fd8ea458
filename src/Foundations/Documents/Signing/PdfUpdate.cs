using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>New and replaced objects written after the end of a PDF, so that every byte of it stays as it was.</summary>
internal sealed class PdfUpdate(PdfStructure pdf)
{
    private readonly SortedDictionary<long, (int Generation, byte[] Body)> objects = [];
    private long next = Math.Max(pdf.Trailer.Size, pdf.HighestObject + 1);

    public IndirectReference Reserve() => new(next++, 0);

    public void Put(IndirectReference reference, string body) => objects[reference.ObjectNumber] = (reference.Generation, Encoding.Latin1.GetBytes(body));

    public void PutStream(IndirectReference reference, string entries, byte[] content) =>
        objects[reference.ObjectNumber] = (0, [.. Latin($"<<{entries}/Length {content.Length}>>\nstream\n"), .. content, .. "\nendstream"u8]);

    public byte[] Write()
    {
        using var file = new MemoryStream(pdf.Bytes.Length + 65536);
        file.Write(pdf.Bytes);
        if (pdf.Bytes[^1] is not ((byte)'\n' or (byte)'\r'))
        {
            file.WriteByte((byte)'\n');
        }

        var offsets = new SortedDictionary<long, (int Generation, long Offset)>();
        foreach (var (number, (generation, body)) in objects)
        {
            offsets[number] = (generation, file.Length);
            file.Write(Latin($"{number} {generation} obj\n"));
            file.Write(body);
            file.Write("\nendobj\n"u8);
        }

        // The new table must be of the kind of the old one.
        if (pdf.PacksItsTable)
        {
            WriteStream(file, offsets);
        }
        else
        {
            WriteTable(file, offsets);
        }

        return file.ToArray();
    }

    private void WriteTable(MemoryStream file, SortedDictionary<long, (int Generation, long Offset)> offsets)
    {
        var start = file.Length;
        file.Write("xref\n"u8);
        foreach (var (first, run) in Runs(offsets.Keys))
        {
            file.Write(Latin($"{first} {run.Count}\n"));
            foreach (var number in run)
            {
                file.Write(Latin($"{offsets[number].Offset:D10} {offsets[number].Generation:D5} n \n"));
            }
        }

        file.Write(Latin($"trailer\n<<{Trailer(next)}>>\nstartxref\n{start}\n%%EOF\n"));
    }

    private void WriteStream(MemoryStream file, SortedDictionary<long, (int Generation, long Offset)> offsets)
    {
        var start = file.Length;
        var own = next;
        offsets[own] = (0, start);
        using var rows = new MemoryStream();
        foreach (var (generation, offset) in offsets.Values)
        {
            rows.WriteByte(1);
            for (var shift = 24; shift >= 0; shift -= 8)
            {
                rows.WriteByte((byte)(offset >> shift));
            }

            rows.WriteByte((byte)(generation >> 8));
            rows.WriteByte((byte)generation);
        }

        var index = string.Join(' ', Runs(offsets.Keys).Select(run => $"{run.First} {run.Numbers.Count}"));
        file.Write(Latin($"{own} 0 obj\n<</Type/XRef/W[1 4 2]/Index[{index}]{Trailer(own + 1)}/Length {rows.Length}>>\nstream\n"));
        file.Write(rows.ToArray());
        file.Write(Latin($"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"));
    }

    private string Trailer(long size)
    {
        var trailer = pdf.Trailer;
        var id = trailer.Identifier is { Count: 2 } parts ? $"/ID[{string.Join(' ', parts.Select(part => PdfText.Of((IToken)part)))}]" : "";
        var about = trailer.Info is IndirectReferenceToken info ? $"/Info {PdfText.Reference(info.Data)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"/Size {size}/Root {PdfText.Reference(pdf.Root)}{about}{id}/Prev {pdf.NewestTable}");
    }

    private static IEnumerable<(long First, List<long> Numbers)> Runs(IEnumerable<long> numbers)
    {
        List<long> run = [];
        foreach (var number in numbers)
        {
            if (run.Count > 0 && number != run[^1] + 1)
            {
                yield return (run[0], run);
                run = [];
            }

            run.Add(number);
        }

        if (run.Count > 0)
        {
            yield return (run[0], run);
        }
    }

    private static byte[] Latin(FormattableString text) => Encoding.Latin1.GetBytes(FormattableString.Invariant(text));
}
