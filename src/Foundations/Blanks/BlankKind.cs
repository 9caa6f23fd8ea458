namespace MotCua.Blanks;

/// <summary>What is drawn from a blank: what was asked for, the letter that says no to it, or one of the one-stop's letters on the way.</summary>
public enum BlankKind
{
    /// <summary>What was asked for.</summary>
    Result,

    /// <summary>The authority says no.</summary>
    Refusal,

    /// <summary>What is still missing.</summary>
    Supplement,

    /// <summary>The apology for a delay, with the new date: the request for more time as well.</summary>
    Apology,

    /// <summary>The one-stop does not take the dossier.</summary>
    Decline,

    /// <summary>Work on the dossier ends.</summary>
    Stop,

    /// <summary>The dossier was taken, and when its result is promised.</summary>
    Receipt,
}

/// <summary>What the kinds have of their own.</summary>
public static class BlankKinds
{
    extension(BlankKind kind)
    {
        /// <summary>An officer writes on it before it is signed, so that passages may be rewritten.</summary>
        public bool IsWritten => kind is BlankKind.Result or BlankKind.Refusal;

        /// <summary>It bears an electronic signature; the receipt is signed by hand at the counter.</summary>
        public bool IsSigned => kind is not BlankKind.Receipt;

        /// <summary>Letters read alike whatever is asked for; a result does not.</summary>
        public bool MayReachWide => kind is not BlankKind.Result;
    }
}
