namespace MotCua.Procedures;

/// <summary>What officers may be allowed to do with the register of procedures; reading it is open to all.</summary>
public static class ProcedurePermissions
{
    public const string Draft = "procedures.draft";

    /// <summary>Read the register of internal procedures; for every official.</summary>
    public const string SeeInternal = "procedures.internal.see";

    /// <summary>See decisions on procedures while they are being made.</summary>
    public const string SeeDecisions = "procedures.decision.see";

    /// <summary>Check a decision that somebody else drafted, submit it, choose for dossiers under way, post it.</summary>
    public const string Check = "procedures.decision.check";

    /// <summary>Send a decision back to its drafter.</summary>
    public const string Return = "procedures.decision.return";

    /// <summary>Sign decisions on procedures for the province.</summary>
    public const string Sign = "procedures.decision.sign";

    /// <summary>Tell that a day comes near; for the house itself.</summary>
    public const string Warn = "procedures.decision.warn";

    /// <summary>Answer the conditions of doing a procedure online.</summary>
    public const string DecideOnline = "procedures.online.decide";

    /// <summary>Teach the search the words that people use.</summary>
    public const string Teach = "procedures.teach";

    /// <summary>Write down what was asked; for the house itself.</summary>
    public const string NoteAsked = "procedures.asked.note";

    public const string Import = "procedures.import";

    /// <summary>Printing what hangs at the one-stop.</summary>
    public const string Post = "procedures.post";
}
