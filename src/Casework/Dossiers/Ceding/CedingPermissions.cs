namespace MotCua.Dossiers.Ceding;

/// <summary>What may be done about dossiers under way when competence goes over.</summary>
public static class CedingPermissions
{
    /// <summary>See which dossiers are concerned, what was chosen for each and what became of it.</summary>
    public const string View = "dossier.cede.view";

    /// <summary>Choose for a dossier who finishes it.</summary>
    public const string Choose = "dossier.cede.choose";

    /// <summary>Approve hand-overs that somebody else chose.</summary>
    public const string Approve = "dossier.cede.approve";

    /// <summary>Carry an approved hand-over out; for the house itself.</summary>
    public const string Carry = "dossier.cede.carry";
}
