namespace MotCua.Accounts;

/// <summary>What came of a code that somebody typed to stand for a deed. A wrong one counts towards locking the account, as at the door.</summary>
public enum CodeAnswer { Taken, Wrong, Locked, NoApp }

/// <summary>Codes of the authenticator app, asked for in the midst of a session by whoever wants to be sure of a deed.</summary>
public interface ICodes
{
    /// <summary>Whether the holder's account has an app that shows codes.</summary>
    Task<bool> HasApp(Guid holder, CancellationToken cancel);

    /// <summary>Takes a code, once, as part of the command that asks; one that was wrong must be committed as well, or it would not count.</summary>
    Task<CodeAnswer> Take(Guid holder, string code, CancellationToken cancel);
}
