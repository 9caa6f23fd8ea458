namespace MotCua.Documents.Keeping;

/// <summary>Every file that any record of the house names.</summary>
internal sealed class KnownFiles(IEnumerable<IFileOwner> owners)
{
    public async Task<HashSet<string>> All(CancellationToken cancel)
    {
        HashSet<string> known = [];
        foreach (var owner in owners)
        {
            await foreach (var sha256 in owner.Fingerprints(cancel))
            {
                known.Add(sha256);
            }
        }

        return known;
    }
}
