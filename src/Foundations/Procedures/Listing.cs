namespace MotCua.Procedures;

/// <summary>An entry in a province's published list of procedures: its own code, name and online level for a procedure.</summary>
internal sealed class Listing
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public ProcedureId Procedure { get; init; }

    /// <summary>The province's code, such as H37; empty when the list did not say.</summary>
    public required string Agency { get; init; }

    public required string Code { get; set; }

    public required string Name { get; set; }

    public required string Field { get; set; }

    public Levels Levels { get; set; }

    public OnlineLevel OnlineLevel { get; set; }

    public string? Decision { get; set; }
}
