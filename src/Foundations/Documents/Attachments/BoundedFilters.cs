using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Attachments;

/// <summary>The usual decoders of a PDF, but one that would blow up to more than can be meant stops.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private const long MostBytes = 96 << 20;

    private readonly IFilterProvider usual = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(usual.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(usual.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(usual.GetAllFilters());

    private static IFilter[] Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => filter is FlateFilter ? new BoundedFlate(filter) : filter)];

    private sealed class BoundedFlate(IFilter flate) : IFilter
    {
        public bool IsSupported => flate.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken stream, IFilterProvider provider, int filterIndex)
        {
            // Unpacked once into nothing, only to measure; damaged data is left to the reader's own leniency.
            try
            {
                using var unpacked = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
                var buffer = new byte[1 << 16];
                long total = 0;
                int read;
                while ((read = unpacked.Read(buffer)) > 0)
                {
                    total += read;
                    DocumentRefusals.Unreadable.If(total > MostBytes);
                }
            }
            catch (InvalidDataException)
            {
            }

            return flate.Decode(input, stream, provider, filterIndex);
        }
    }
}
