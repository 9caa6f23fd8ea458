namespace MotCua.Reviews;

/// <summary>What one may be allowed to do about reviewing procedures.</summary>
public static class ReviewPermissions
{
    /// <summary>See plans, sheets, figures and aims.</summary>
    public const string View = "reviews.view";

    /// <summary>Draw up the plan of a year and say who reviews what.</summary>
    public const string Plan = "reviews.plan";

    /// <summary>Fill in the sheets and make the proposals of one's agency.</summary>
    public const string Fill = "reviews.fill";

    /// <summary>Approve or decline what was submitted.</summary>
    public const string Decide = "reviews.decide";

    /// <summary>State the income, thresholds and aims of a year.</summary>
    public const string Set = "reviews.set";

    /// <summary>Count ended dossiers and note what was published; for the house itself.</summary>
    public const string Count = "reviews.count";
}
