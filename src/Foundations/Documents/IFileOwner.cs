namespace MotCua.Documents;

/// <summary>A room whose records point at files in the store; it names them all when the shelf is held against the records.</summary>
public interface IFileOwner
{
    IAsyncEnumerable<string> Fingerprints(CancellationToken cancel);
}
