namespace MotCua.Regimes;

/// <summary>Why something must be added or mended: a code that stays, its words, the usual ground in law, and what the citizen is advised to do.</summary>
public sealed record SupplementReason(string Code, TwoLanguages Words, string Basis, TwoLanguages Advice)
{
    /// <summary>The code of what no other code says.</summary>
    public const string Other = "other";
}

/// <summary>The same sentence in Vietnamese and in English.</summary>
public sealed record TwoLanguages(string Vi, string En)
{
    public string In(string language) => language == "en" ? En : Vi;
}
