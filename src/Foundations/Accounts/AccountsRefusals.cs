using MotCua.Kernel;

namespace MotCua.Accounts;

/// <summary>What this room may say no to.</summary>
public static class AccountsRefusals
{
    public static readonly Refusal NoSuchAccount = new(RefusalKind.Missing, "accounts.no-such-account", "There is no such account.");
    public static readonly Refusal AlreadyRegistered = new(RefusalKind.Conflict, "accounts.already-registered", "There is an account for this number already.");
    public static readonly Refusal ComeToTheCounter = new(RefusalKind.Conflict, "accounts.come-to-the-counter", "The province knows this person under other particulars; an account can be opened at the counter.");
    public static readonly Refusal PhoneNeeded = new(RefusalKind.Invalid, "accounts.phone-needed", "A telephone number is needed.");
    public static readonly Refusal PasswordWeak = new(RefusalKind.Invalid, "accounts.password-weak", "At least ten characters with letters and digits, and not the sign-in name.");
    public static readonly Refusal PasswordWrong = new(RefusalKind.Invalid, "accounts.password-wrong", "The present password is not right.");
    public static readonly Refusal CodeWrong = new(RefusalKind.Invalid, "accounts.code-wrong", "The code is not right, or was used already.");
    public static readonly Refusal SecondFactorOn = new(RefusalKind.Conflict, "accounts.second-factor-on", "The second factor is on already.");
    public static readonly Refusal SecondFactorOff = new(RefusalKind.Conflict, "accounts.second-factor-off", "The second factor is not on.");
    public static readonly Refusal AlreadyConfirmed = new(RefusalKind.Conflict, "accounts.already-confirmed", "Who this is was confirmed already.");
    public static readonly Refusal AlreadySuspended = new(RefusalKind.Conflict, "accounts.already-suspended", "The account is suspended already.");
    public static readonly Refusal NotSuspended = new(RefusalKind.Conflict, "accounts.not-suspended", "The account is not suspended.");
    public static readonly Refusal NotYourAgency = new(RefusalKind.Forbidden, "accounts.not-your-agency", "This account is outside of what you look after.");
    public static readonly Refusal MachineNameMissing = new(RefusalKind.Invalid, "accounts.machine-name-missing", "Name the software, with at most a hundred signs.");
    public static readonly Refusal MachineForOneSide = new(RefusalKind.Invalid, "accounts.machine-for-one-side", "Software belongs either to an agency or to an enterprise.");
    public static readonly Refusal MachineAgencyUnknown = new(RefusalKind.Invalid, "accounts.machine-agency-unknown", "There is no such agency.");
    public static readonly Refusal MachineEnterpriseUnknown = new(RefusalKind.Invalid, "accounts.machine-enterprise-unknown", "No enterprise is known under this tax code.");
    public static readonly Refusal NoSuchMachine = new(RefusalKind.Missing, "accounts.no-such-machine", "There is no such software.");
    public static readonly Refusal NoDemo = new(RefusalKind.Forbidden, "accounts.no-demo", "This is not a demo province.");
}
