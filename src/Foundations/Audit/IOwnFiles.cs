namespace MotCua.Audit;

/// <summary>Told by each room that keeps personal files: whether this one belongs to that person.</summary>
public interface IOwnFiles
{
    Task<bool> Belongs(Guid file, Guid person, CancellationToken cancel);
}
