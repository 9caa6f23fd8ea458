namespace MotCua.Accounts;

/// <summary>How strictly this province keeps its accounts; section "Accounts" of the settings.</summary>
public sealed class AccountSettings
{
    /// <summary>The one password of all demo accounts, shown to everybody. None outside of a demo.</summary>
    public string? DemoPassword { get; set; }

    /// <summary>The secret of the one piece of demo software, shown to everybody. None outside of a demo.</summary>
    public string? DemoMachineSecret { get; set; }

    /// <summary>Whether leaders, administrators and procedure control must sign in with a second factor; a demo need not.</summary>
    public bool? RequireSecondFactor { get; set; }

    /// <summary>A session not used for so long ends.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Every session ends after so long, used or not.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Wrong passwords in a row before the account is locked.</summary>
    public int MostFailures { get; set; } = 5;

    public TimeSpan LockedFor { get; set; } = TimeSpan.FromMinutes(15);

    internal bool SecondFactorIsRequired => RequireSecondFactor ?? DemoPassword is null;
}
