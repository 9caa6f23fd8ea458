namespace MotCua.Digitising;

/// <summary>What one may be allowed to do with the templates by which papers are read.</summary>
public static class DigitisingPermissions
{
    public const string Import = "digitising.import";
}
