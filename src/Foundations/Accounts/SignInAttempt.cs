using MotCua.Kernel;

namespace MotCua.Accounts;

/// <summary>Where signing in stands after a step.</summary>
public enum SignInStep { Welcome, CodeNeeded, WrongNameOrPassword, WrongCode, LockedOut, Suspended }

/// <summary>Somebody signed in.</summary>
public sealed record SignedIn(AccountId Account) : IEvent;

/// <summary>Somebody tried to sign in and could not.</summary>
public sealed record SignInFailed(AccountId? Account, SignInStep Reason) : IEvent;

/// <summary>One attempt to sign in, kept with its place and device as the security rules want.</summary>
internal sealed class SignInAttempt : Aggregate
{
    private SignInAttempt()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>None when nobody bears the name typed; what was typed is not kept, it may be a password.</summary>
    public AccountId? Account { get; private init; }

    public SignInStep Step { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string? Origin { get; private init; }

    public static SignInAttempt Of(AccountId? account, SignInStep step, DateTimeOffset at, string? origin)
    {
        var attempt = new SignInAttempt { Id = Guid.CreateVersion7(), Account = account, Step = step, At = at, Origin = origin };
        if (step is SignInStep.Welcome)
        {
            attempt.Raise(new SignedIn(account!.Value));
        }
        else if (step is not SignInStep.CodeNeeded)
        {
            attempt.Raise(new SignInFailed(account, step));
        }

        return attempt;
    }
}
