namespace MotCua.Procedures.Publication;

/// <summary>What the room of dossiers knows of files under way, asked before a wording changes.</summary>
public interface IRunningDossiers
{
    /// <summary>How many dossiers of the procedure are handed in and not ended; counted no further than the most.</summary>
    Task<int> Count(string procedure, int most, CancellationToken cancel);

    /// <summary>Whether the dossier under this code is one of them.</summary>
    Task<bool> Runs(string procedure, string dossier, CancellationToken cancel);
}
