using MotCua.Kernel;

namespace MotCua.Regimes;

/// <summary>What this room says no to.</summary>
public static class RegimeRefusals
{
    public static readonly Refusal NoneInForce = new(RefusalKind.Missing, "regime.none-in-force", "No rule set is known for that day.");
    public static readonly Refusal NoSuchRuleSet = new(RefusalKind.Missing, "regime.no-such-rule-set", "There is no rule set of that name.");
    public static readonly Refusal Unreadable = new(RefusalKind.Invalid, "regime.unreadable", "The file is no list of rule sets.");
    public static readonly Refusal Unusable = new(RefusalKind.Invalid, "regime.unusable", "A value of the rule set cannot be used.");
    public static readonly Refusal Twice = new(RefusalKind.Invalid, "regime.twice", "The file names one rule set twice.");
    public static readonly Refusal Overlap = new(RefusalKind.Invalid, "regime.overlap", "Two rule sets would hold on the same day.");
}
