namespace MotCua.Procedures;

/// <summary>A wording of a procedure by its code and number, as other rooms keep it.</summary>
public sealed record StoodOn(ProcedureCode Code, ProcedureVersionId Version);

/// <summary>A room whose things were done under a wording of a procedure; such a wording may end but never vanish.</summary>
public interface IStandOnVersions
{
    /// <summary>Which of these wordings something stands on.</summary>
    Task<IReadOnlySet<ProcedureVersionId>> Among(IReadOnlyCollection<StoodOn> versions, CancellationToken cancel);
}
