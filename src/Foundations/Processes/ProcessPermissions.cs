namespace MotCua.Processes;

/// <summary>What may be done with processes.</summary>
public static class ProcessPermissions
{
    public const string View = "processes.view";
    public const string Draft = "processes.draft";
    public const string Publish = "processes.publish";
}
