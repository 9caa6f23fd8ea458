namespace MotCua.Accounts;

/// <summary>What this room guards.</summary>
public static class AccountsPermissions
{
    /// <summary>Look after one's own account: password, second factor, sign-ins.</summary>
    public const string Own = "accounts.own";

    /// <summary>Open an account for a citizen at the counter and confirm who the citizen is.</summary>
    public const string Confirm = "accounts.confirm";

    /// <summary>Issue passwords, suspend and reinstate accounts.</summary>
    public const string Manage = "accounts.manage";
}
