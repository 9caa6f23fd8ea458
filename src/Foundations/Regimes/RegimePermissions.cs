namespace MotCua.Regimes;

/// <summary>What may be done with rule sets.</summary>
public static class RegimePermissions
{
    public const string View = "regimes.view";
    public const string Import = "regimes.import";
}
