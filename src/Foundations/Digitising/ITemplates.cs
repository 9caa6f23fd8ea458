using MotCua.Digitising.Fields;

namespace MotCua.Digitising;

/// <summary>The templates by which papers are read, one for each kind of paper.</summary>
public interface ITemplates
{
    ValueTask<ReadingTemplate?> Of(string paperType, CancellationToken cancel);

    /// <summary>The template whose title stands on the paper, among these kinds, or among all where none is named.</summary>
    ValueTask<ReadingTemplate?> For(IReadOnlyCollection<string> paperTypes, IReadOnlyList<IReadOnlyList<ReadWord>> pages, CancellationToken cancel);
}
