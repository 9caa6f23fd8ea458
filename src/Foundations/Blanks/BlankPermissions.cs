namespace MotCua.Blanks;

/// <summary>Who brings blanks, and who puts them into use.</summary>
public static class BlankPermissions
{
    public const string Write = "blanks.write";
    public const string Release = "blanks.release";
}
