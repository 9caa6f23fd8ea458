using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Attachments;

/// <summary>The usual decoders of a PDF, but what would blow up to more than can be meant is refused before it is unpacked: one stream, and all of the file together.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private const long MostBytes = 32 << 20;
    private const long MostInAll = 64 << 20;

    private readonly IFilterProvider usual = DefaultFilterProvider.Instance;
    private long inAll;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(usual.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(usual.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(usual.GetAllFilters());

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => filter switch
    {
        FlateFilter => new Bounded(filter, Unpacked.Flate, this),
        LzwFilter => new Bounded(filter, Unpacked.Lzw, this),
        RunLengthFilter => new Bounded(filter, Unpacked.Runs, this),
        _ => filter,
    })];

    private void Count(long bytes)
    {
        inAll += bytes;
        DocumentRefusals.Unreadable.If(bytes > MostBytes || inAll > MostInAll);
    }

    private sealed class Bounded(IFilter usual, Func<ReadOnlyMemory<byte>, long, long> measure, BoundedFilters all) : IFilter
    {
        public bool IsSupported => usual.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken stream, IFilterProvider provider, int filterIndex)
        {
            all.Count(measure(input, MostBytes));
            return usual.Decode(input, stream, provider, filterIndex);
        }
    }
}
