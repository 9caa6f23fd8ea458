namespace MotCua.Dossiers.Moving;

/// <summary>What may be done about dossiers in flight when their process changes.</summary>
public static class MovePermissions
{
    /// <summary>Prepare a batch and see what would happen to each dossier.</summary>
    public const string Plan = "dossier.move.plan";

    /// <summary>Approve a batch that somebody else prepared.</summary>
    public const string Approve = "dossier.move.approve";

    /// <summary>See batches, what they would do and what they did.</summary>
    public const string View = "dossier.move.view";

    /// <summary>Carry an approved batch out; for the house itself.</summary>
    public const string Carry = "dossier.move.carry";
}
