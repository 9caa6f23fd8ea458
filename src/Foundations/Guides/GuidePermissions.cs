namespace MotCua.Guides;

/// <summary>Who writes guides, and who puts them before the public.</summary>
public static class GuidePermissions
{
    public const string Write = "guides.write";
    public const string Show = "guides.show";
}
