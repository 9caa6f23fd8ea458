using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts;

/// <summary>Checks and makes passwords. Hashing is slow on purpose, so it is done before a command's transaction.</summary>
internal sealed class Passwords(UserManager<Account> accounts, IPasswordHasher<Account> hasher)
{
    public const int Shortest = 10;

    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    // Somebody unknown must cost as much time as somebody known.
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Account>().HashPassword(null!, "nobody"));

    public bool Fits(Account? account, string password) =>
        hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? NobodysHash.Value, password) is not PasswordVerificationResult.Failed && account?.PasswordHash is not null;

    /// <summary>The hash of a password that keeps the rules.</summary>
    public async Task<string> Accept(Account? account, string login, string password)
    {
        PasswordWeak.At("Password").If(password.Contains(login, StringComparison.OrdinalIgnoreCase));
        foreach (var rule in accounts.PasswordValidators)
        {
            PasswordWeak.At("Password").Unless((await rule.ValidateAsync(accounts, account!, password)).Succeeded);
        }

        return Hash(password);
    }

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>A password to hand over once, easy to read out: "kq7m-x2pd-9hvw".</summary>
    public static string Make() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4))) + RandomNumberGenerator.GetInt32(2, 10);
}
