using MotCua.Accounts.SigningIn;

namespace MotCua.Accounts;

/// <summary>Sessions of the browser that sent the present request.</summary>
public interface ISessions
{
    /// <summary>Opens a session after a welcome; remembers who still owes a code. Anything else opens nothing.</summary>
    Task Follow(SignInAnswer answer);

    /// <summary>Whoever gave the right password and now owes a code.</summary>
    Task<AccountId?> AwaitingCode();

    /// <summary>Writes the present session anew after the account changed (password, second factor), so that it goes on.</summary>
    Task Renew();

    Task Close();
}
