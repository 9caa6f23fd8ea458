namespace MotCua.Regimes;

/// <summary>By when a decision that publishes procedures must be signed and made public, in working days: so many before its legal bases take effect, so many after it; and at how many days left somebody is warned.</summary>
public sealed record PublicationTerms(int ProvinceDecisionLead, int MinistryDecisionLead, int ProvincePublicWithin, int MinistryPublicWithin, IReadOnlyList<int> Warnings, string Basis)
{
    /// <summary>What a file of rules that says nothing of publication has; the shipped terms take its place.</summary>
    public static readonly PublicationTerms Unstated = new(0, 0, 0, 0, [], "");

    internal bool IsUsable => ProvinceDecisionLead >= 0 && MinistryDecisionLead >= 0 && ProvincePublicWithin >= 0 && MinistryPublicWithin >= 0
        && Basis.Length > 0 && Warnings.All(days => days >= 0);
}
