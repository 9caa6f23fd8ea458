namespace MotCua.Competence;

/// <summary>What one may be allowed to do about who is competent; reading what holds is open to all.</summary>
public static class CompetencePermissions
{
    /// <summary>See the plan, its lines and the assignments with their papers.</summary>
    public const string View = "competence.view";

    /// <summary>Propose that a procedure be given over.</summary>
    public const string Propose = "competence.propose";

    /// <summary>Approve or decline what was proposed.</summary>
    public const string Decide = "competence.decide";

    /// <summary>Enter assignments, end them, and tick off the texts that were changed.</summary>
    public const string Assign = "competence.assign";

    /// <summary>Note which wordings were published; for the house itself.</summary>
    public const string Note = "competence.note";
}
